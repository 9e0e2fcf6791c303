package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.claims.Status;
import parley.record.Review.State;
import parley.text.Published;
import parley.time.When;

/**
 * What an editor should look at first: what reports dispute, then what is uncertain, then the rest
 * that nobody has seen.
 *
 * <p>What was accepted or corrected is done, and comes back only when more was read of it, or when
 * reports still dispute a field of what was corrected and not accepted. Within a rank, kinds come
 * in the order contact, proposal, measure, deadline, incident, statement, event; of a kind what has
 * most reasons, then most origins, then what is latest comes first.
 *
 * @param items in the order in which to look at them
 */
public record ReviewQueue(List<Item> items) {

  private static final List<String> KINDS =
      List.of("contact", "proposal", "measure", "deadline", "incident", "statement", "event");

  /** Its place in the queue, worked out once: a large record is compared a million times. */
  private record Placed(Item item, int kind, long origins, LocalDate day) {

    static final Comparator<Placed> ORDER =
        Comparator.comparing((Placed placed) -> placed.item().rank())
            .thenComparing(Placed::kind)
            .thenComparing(placed -> -placed.item().reasons().size())
            .thenComparing(Placed::origins, Comparator.reverseOrder())
            .thenComparing(Placed::day, Comparator.reverseOrder())
            .thenComparing(placed -> placed.item().entry().id());

    static Placed of(Item item) {
      Entry entry = item.entry();
      return new Placed(
          item, KINDS.indexOf(entry.kind()), entry.basis().origins(), ReviewQueue.day(entry));
    }
  }

  public ReviewQueue {
    items = List.copyOf(items);
  }

  /** How urgent it is. */
  public enum Rank {
    DISPUTED,
    UNCERTAIN,
    NEW
  }

  /** Why something is to be looked at. */
  public enum Cause {
    DISPUTED("reports disagree on"),
    MORE_READ("claims that came after it was reviewed:"),
    ONE_ORIGIN("one origin only"),
    NO_DATE("no date"),
    ANCHORED_DATE("dated by reports that have no date of their own"),
    NOT_SURE("not said to have happened, only"),
    WHO_IS_MISSING("does not say who:"),
    UNSEEN("not yet seen");

    private final String words;

    Cause(String words) {
      this.words = words;
    }
  }

  /**
   * One reason.
   *
   * @param detail the field, number or status that it is about; may be empty
   */
  public record Reason(Cause cause, String detail) {

    /** The reason as a person reads it. */
    public String words() {
      return detail.isEmpty() ? cause.words : cause.words + " " + detail;
    }
  }

  /**
   * An entry to look at.
   *
   * @param reasons never empty, the most urgent first
   */
  public record Item(Entry entry, Rank rank, List<Reason> reasons) {

    public Item {
      reasons = List.copyOf(reasons);
    }
  }

  /** The queue of a record. */
  public static ReviewQueue of(TalksRecord record) {
    Map<String, List<Disagreement>> disputes = new HashMap<>();
    for (Disagreement disagreement : record.disagreements()) {
      if (disagreement.settled().isEmpty()) {
        disputes.computeIfAbsent(disagreement.entry(), any -> new ArrayList<>()).add(disagreement);
      }
    }
    return new ReviewQueue(
        record.entries().stream()
            .flatMap(
                entry -> item(record, entry, disputes.getOrDefault(entry.id(), List.of())).stream())
            .map(Placed::of)
            .sorted(Placed.ORDER)
            .map(Placed::item)
            .toList());
  }

  private static Optional<Item> item(
      TalksRecord record, Entry entry, List<Disagreement> disagreements) {
    Review review = entry.basis().review();
    List<Reason> disputed =
        review.state() == State.ACCEPTED
            ? List.of()
            : disagreements.stream()
                .map(each -> new Reason(Cause.DISPUTED, each.field().replace('_', ' ')))
                .toList();
    List<Reason> reasons = new ArrayList<>(disputed);
    if (!review.unseen().isEmpty()) {
      reasons.add(new Reason(Cause.MORE_READ, Integer.toString(review.unseen().size())));
    }
    if (review.state() == State.NEW) {
      reasons.addAll(doubts(record, entry));
    } else if (reasons.isEmpty()) {
      return Optional.empty();
    }
    Rank rank = disputed.isEmpty() ? reasons.isEmpty() ? Rank.NEW : Rank.UNCERTAIN : Rank.DISPUTED;
    return Optional.of(
        new Item(entry, rank, reasons.isEmpty() ? List.of(new Reason(Cause.UNSEEN, "")) : reasons));
  }

  private static List<Reason> doubts(TalksRecord record, Entry entry) {
    List<Reason> doubts = new ArrayList<>();
    if (entry.status() == Status.POSSIBLE || entry.status() == Status.CONDITIONAL) {
      doubts.add(new Reason(Cause.NOT_SURE, RecordJson.word(entry.status())));
    }
    missing(entry).ifPresent(who -> doubts.add(new Reason(Cause.WHO_IS_MISSING, who)));
    if (entry.when() instanceof When.Undated) {
      doubts.add(new Reason(Cause.NO_DATE, ""));
    } else if (isAnchored(record, entry)) {
      doubts.add(new Reason(Cause.ANCHORED_DATE, ""));
    }
    if (entry.basis().origins() == 1) {
      doubts.add(new Reason(Cause.ONE_ORIGIN, ""));
    }
    return doubts;
  }

  /** Who is not named without whom an entry says little. */
  private static Optional<String> missing(Entry entry) {
    boolean missing = false;
    String who = "";
    if (entry instanceof ContactEntry contact) {
      missing = contact.parties().size() < 2;
      who = "two parties";
    } else if (entry instanceof MeasureEntry measure) {
      missing = measure.target().isEmpty();
      who = "target";
    } else if (entry instanceof DeadlineEntry deadline) {
      missing = deadline.addressee().isEmpty();
      who = "addressee";
    } else if (entry instanceof IncidentEntry incident) {
      missing = incident.attacker().isEmpty();
      who = "attacker";
    }
    return missing ? Optional.of(who) : Optional.empty();
  }

  /** Whether no report of it has a date of its own. */
  private static boolean isAnchored(TalksRecord record, Entry entry) {
    return entry.basis().claims().stream()
        .allMatch(
            claim ->
                record
                    .date(claim.report().id())
                    .map(date -> date.published().how() == Published.HowKnown.ANCHORED)
                    .orElse(true));
  }

  private static LocalDate day(Entry entry) {
    return Dates.to(entry.when()).or(() -> entry.basis().firstReported()).orElse(LocalDate.MIN);
  }
}
