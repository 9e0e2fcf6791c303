package parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.record.ContactEntry;
import parley.record.DeadlineEntry;
import parley.record.Entry;
import parley.record.IncidentEntry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;
import parley.record.RecordJson;
import parley.time.When;

/**
 * Something at its place in time: a contact, incident or deadline, a position taken, a change made.
 *
 * @param entry the entry that it is or is of
 * @param kind what it is: the entry's kind, or {@code position} for a part of a proposal
 * @param when when it was or is to be; undated if no report says
 * @param part which of the entry's positions or changes it is; empty if it is the entry
 */
record ApiMoment(Entry entry, String kind, When when, Optional<Integer> part) {

  private static final Comparator<ApiMoment> BY_TIME =
      Comparator.comparing((ApiMoment moment) -> moment.from().orElse(LocalDate.MAX))
          .thenComparing(moment -> moment.to().orElse(LocalDate.MAX))
          .thenComparing(moment -> moment.entry.id())
          .thenComparing(moment -> moment.part.orElse(-1));

  private Optional<LocalDate> from() {
    return when instanceof When.Dated dated
        ? Optional.of(dated.from())
        : entry.basis().firstReported();
  }

  private Optional<LocalDate> to() {
    return when instanceof When.Dated dated ? Optional.of(dated.to()) : Optional.empty();
  }

  /** The moments of entries, in order of time; statements and events have none. */
  static List<ApiMoment> of(List<Entry> entries) {
    List<ApiMoment> moments = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof ContactEntry || entry instanceof IncidentEntry) {
        moments.add(new ApiMoment(entry, entry.kind(), entry.when(), Optional.empty()));
      } else if (entry instanceof DeadlineEntry deadline) {
        When when = deadline.when() instanceof When.Dated ? deadline.when() : deadline.due();
        moments.add(new ApiMoment(entry, entry.kind(), when, Optional.empty()));
      } else if (entry instanceof ProposalEntry proposal) {
        for (int i = 0; i < proposal.positions().size(); i++) {
          When when = proposal.positions().get(i).when();
          moments.add(new ApiMoment(entry, "position", when, Optional.of(i)));
        }
      } else if (entry instanceof MeasureEntry measure) {
        for (int i = 0; i < measure.changes().size(); i++) {
          When when = measure.changes().get(i).when();
          moments.add(new ApiMoment(entry, entry.kind(), when, Optional.of(i)));
        }
      }
    }
    moments.sort(BY_TIME);
    return moments;
  }

  /** The entry with what is of this moment alone, and without its claims, which are long. */
  ObjectNode json(RecordJson json) {
    ObjectNode node = json.entry(entry);
    Optional<JsonNode> own =
        part.map(at -> node.path(kind.equals("position") ? "positions" : "changes").path(at));
    JsonNode of = own.orElse(node);
    ObjectNode moment = node.deepCopy();
    moment.remove(List.of("claims", "positions", "conditions", "changes"));
    if (own.isPresent()) {
      moment.remove(List.of("when", "first_reported", "status"));
      moment.setAll((ObjectNode) of);
    }
    moment.put("kind", kind);
    if (!moment.has("when") && moment.has("due")) {
      moment.set("when", moment.get("due"));
    }
    return moment;
  }
}
