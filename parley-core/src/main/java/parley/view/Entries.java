package parley.view;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import parley.claims.Ascription;
import parley.record.ContactEntry;
import parley.record.DeadlineEntry;
import parley.record.Entry;
import parley.record.EventEntry;
import parley.record.IncidentEntry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;
import parley.record.RecordJson;
import parley.record.ReviewQueue;
import parley.record.StatementEntry;
import parley.record.TalksRecord;

/** What each view of a record shows, as JSON. */
public final class Entries {

  private static final Comparator<JsonNode> BY_TIME =
      Comparator.comparing(Entries::from)
          .thenComparing(entry -> entry.path("when").path("to").asText("9999"))
          .thenComparing(entry -> entry.path("id").asText());

  private final TalksRecord record;
  private final RecordJson json;
  private final Supplier<List<Ascription>> attributions;
  private final Predicate<JsonNode> filter;

  /** All entries of {@code record}, and these attributions, that pass {@code filter}. */
  Entries(TalksRecord record, Supplier<List<Ascription>> attributions, Predicate<JsonNode> filter) {
    this.record = record;
    this.attributions = attributions;
    this.json = new RecordJson(record);
    this.filter = filter;
  }

  /** The day by which an entry is sorted: its first, else that of the first report of it. */
  private static String from(JsonNode entry) {
    return entry.path("when").path("from").asText(entry.path("first_reported").asText("9999"));
  }

  /** Those of these whose id is one of {@code ids}. */
  public Entries only(Set<String> ids) {
    return new Entries(
        record, attributions, filter.and(entry -> ids.contains(entry.path("id").asText())));
  }

  /** The record whose entries these are. */
  public TalksRecord record() {
    return record;
  }

  /** What a view shows, in its order. */
  public ArrayNode of(View view) {
    return switch (view) {
      case TIMELINE -> timeline();
      case CONTACTS -> of(ContactEntry.class);
      case PROPOSALS, POSITIONS -> of(ProposalEntry.class);
      case MEASURES -> of(MeasureEntry.class);
      case DEADLINES -> of(DeadlineEntry.class);
      case INCIDENTS -> of(IncidentEntry.class);
      case STATEMENTS -> of(StatementEntry.class);
      case ATTRIBUTIONS -> attributions();
      case EVENTS -> of(EventEntry.class);
      case ACTORS -> array(record.actors().stream().map(json::actor).toList());
      case DISAGREEMENTS -> array(record.disagreements().stream().map(json::disagreement).toList());
      case QUEUE -> array(ReviewQueue.of(record).items().stream().map(json::queued).toList());
      case CORRECTIONS -> array(record.corrections().stream().map(json::correction).toList());
      case REPORTS -> array(record.reports().stream().map(json::report).toList());
    };
  }

  private ArrayNode of(Class<? extends Entry> kind) {
    List<ObjectNode> entries = new ArrayList<>();
    record.entries(kind).forEach(entry -> entries.add(json.entry(entry)));
    entries.sort(BY_TIME);
    return array(entries);
  }

  /** By the day of their reports; for one report, in the order of its text. */
  private ArrayNode attributions() {
    List<ObjectNode> all = new ArrayList<>();
    attributions.get().forEach(each -> all.add(json.attribution(each)));
    all.sort(
        Comparator.comparing((JsonNode each) -> each.path("reported").path("from").asText("9999"))
            .thenComparing(each -> each.path("report").asText()));
    return array(all);
  }

  /**
   * What happened, in order of time: contacts, positions taken, changes of measures, deadlines set,
   * incidents. Statements and events have views of their own; with them this would be the reports
   * again.
   */
  private ArrayNode timeline() {
    List<ObjectNode> moments = new ArrayList<>();
    of(View.CONTACTS).forEach(entry -> moments.add((ObjectNode) entry));
    of(View.INCIDENTS).forEach(entry -> moments.add((ObjectNode) entry));
    for (JsonNode entry : of(View.DEADLINES)) {
      ObjectNode deadline = (ObjectNode) entry;
      if (!deadline.has("when") && deadline.has("due")) {
        deadline.set("when", deadline.get("due"));
      }
      moments.add(deadline);
    }
    for (JsonNode proposal : of(View.PROPOSALS)) {
      parts(proposal, "positions", "position", moments);
    }
    for (JsonNode measure : of(View.MEASURES)) {
      parts(measure, "changes", "measure", moments);
    }
    moments.sort(BY_TIME);
    return array(moments);
  }

  private static void parts(JsonNode entry, String list, String kind, List<ObjectNode> moments) {
    for (JsonNode part : entry.path(list)) {
      ObjectNode moment = entry.deepCopy();
      moment.remove(
          List.of(
              "positions", "conditions", "changes", "claims", "when", "first_reported", "status"));
      moment.setAll((ObjectNode) part);
      moment.put("kind", kind);
      moments.add(moment);
    }
  }

  private ArrayNode array(List<? extends JsonNode> nodes) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    nodes.stream().filter(filter).forEach(array::add);
    return array;
  }
}
