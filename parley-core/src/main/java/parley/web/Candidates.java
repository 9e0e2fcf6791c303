package parley.web;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.claims.Correction;
import parley.claims.Correction.Field;
import parley.claims.Status;
import parley.record.ActorRef;
import parley.record.Entry;
import parley.record.Review;
import parley.record.ReviewQueue;
import parley.record.ReviewedCorrection;
import parley.record.TalksRecord;
import parley.time.When;

/** What the review shows of entries and corrections. */
final class Candidates {

  private static final int MOST_SENTENCES = 12;
  private static final int MOST_SIMILAR = 6;
  private static final int DAYS_APART = 10;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Set<Field> LISTS =
      Set.of(
          Field.PEOPLE,
          Field.PARTIES,
          Field.THIRD_PARTIES,
          Field.TERMS,
          Field.KILLED,
          Field.INJURED,
          Field.SPEAKERS,
          Field.ACTORS,
          Field.RECIPIENTS);

  private final OpenRecord open;

  Candidates(OpenRecord open) {
    this.open = open;
  }

  /** An entry with all that a decision needs. */
  ReviewPage.Candidate of(Entry entry, Optional<ReviewQueue.Item> item, int place) {
    TalksRecord record = open.whole();
    List<ReviewPage.Sentence> sentences = sentences(entry);
    return new ReviewPage.Candidate(
        entry.id(),
        entry.kind(),
        "/entries/" + entry.id(),
        Wording.what(entry),
        Wording.date(entry),
        entry.when() instanceof When.Day,
        Chip.of(entry),
        Wording.number(entry.basis().origins(), "independent origin")
            + " in "
            + Wording.number(entry.basis().reports().size(), "report"),
        place,
        item.map(each -> Wording.word(each.rank())).orElse(""),
        item.map(each -> each.reasons().stream().map(ReviewQueue.Reason::words).distinct().toList())
            .orElse(List.of()),
        Wording.word(entry.basis().review().state()),
        fields(record, entry),
        Sentences.disputes(open.asOf(AsOf.ALWAYS), entry.id()),
        sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size())),
        Math.max(0, sentences.size() - MOST_SENTENCES));
  }

  private static List<ReviewPage.Sentence> sentences(Entry entry) {
    return Sentences.of(entry.basis().claims().stream().sorted(Sources.BY_REPORT).toList()).stream()
        .map(
            claims ->
                new ReviewPage.Sentence(
                    claims.get(0).id(), Sentences.card(claims, any -> 0, AsOf.ALWAYS)))
        .toList();
  }

  /** The fields that can be set, with their values. */
  static List<ReviewPage.Editable> fields(TalksRecord record, Entry entry) {
    Review review = entry.basis().review();
    return record.fields(entry).entrySet().stream()
        .map(
            field ->
                new ReviewPage.Editable(
                    field.getKey().label(),
                    field.getKey().label().replace('_', ' '),
                    String.join("\n", field.getValue()),
                    field.getValue().stream()
                        .map(value -> value.replace('_', ' '))
                        .collect(Collectors.joining("; ")),
                    LISTS.contains(field.getKey()),
                    review
                        .corrected(field.getKey())
                        .map(set -> set.was().isEmpty() ? "nothing" : String.join("; ", set.was()))
                        .orElse(""),
                    field.getKey() == Field.STATUS
                        ? Stream.of(Status.values()).map(Wording::key).toList()
                        : List.of()))
        .toList();
  }

  /** The last corrections, the latest first. */
  List<ReviewPage.Made> made(int most) {
    List<ReviewedCorrection> all = open.whole().corrections();
    List<ReviewPage.Made> made = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && made.size() < most; i--) {
      ReviewedCorrection each = all.get(i);
      made.add(
          new ReviewPage.Made(
              each.id(),
              Wording.joined(said(each.correction().change()), about(each)),
              each.correction().editor(),
              TIME.format(each.correction().at()),
              Wording.word(each.outcome()),
              each.outcome() == ReviewedCorrection.Outcome.APPLIED));
    }
    return made;
  }

  private String about(ReviewedCorrection correction) {
    return correction.entries().stream()
        .flatMap(
            id ->
                Stream.concat(
                    open.whole().entry(id).stream(),
                    open.whole().rejected().stream().filter(entry -> entry.id().equals(id))))
        .map(entry -> Wording.brief(Wording.what(entry), 70))
        .findFirst()
        .orElse("");
  }

  /** What a change does, for people. */
  static String said(Correction.Change change) {
    if (change instanceof Correction.SetField set) {
      return "Set "
          + set.field().label().replace('_', ' ')
          + (set.values().isEmpty() ? " to nothing" : " to " + String.join("; ", set.values()));
    } else if (change instanceof Correction.Accept) {
      return "Accepted";
    } else if (change instanceof Correction.Reject) {
      return "Rejected";
    } else if (change instanceof Correction.Merge) {
      return "Merged";
    } else if (change instanceof Correction.Split) {
      return "Split";
    }
    return "Undone " + ((Correction.Undo) change).correction();
  }

  /** Entries of the same kind near in time that share somebody, those that share most first. */
  List<ReviewPage.Similar> similar(Entry entry) {
    Set<String> involved = ids(entry);
    return open.whole().entries().stream()
        .filter(other -> other.kind().equals(entry.kind()) && !other.id().equals(entry.id()))
        .filter(other -> daysApart(entry, other) <= DAYS_APART)
        .map(other -> Map.entry(shared(involved, other), other))
        .filter(other -> other.getKey() > 0)
        .sorted(
            Comparator.comparing((Map.Entry<Long, Entry> other) -> -other.getKey())
                .thenComparing(other -> daysApart(entry, other.getValue()))
                .thenComparing(other -> other.getValue().id()))
        .limit(MOST_SIMILAR)
        .map(
            other ->
                new ReviewPage.Similar(
                    other.getValue().id(),
                    "/entries/" + other.getValue().id(),
                    Wording.date(other.getValue()),
                    Wording.what(other.getValue()),
                    "shares " + Wording.number(other.getKey(), "party")))
        .toList();
  }

  private static Set<String> ids(Entry entry) {
    return Involved.in(entry).stream().map(ActorRef::id).collect(Collectors.toSet());
  }

  private static long shared(Set<String> involved, Entry other) {
    Set<String> shared = new HashSet<>(ids(other));
    shared.retainAll(involved);
    return shared.size();
  }

  private static long daysApart(Entry one, Entry other) {
    return Wording.day(one)
        .flatMap(
            day -> Wording.day(other).map(next -> Math.abs(ChronoUnit.DAYS.between(day, next))))
        .orElse(0L);
  }
}
