package parley.evaluation.synthetic;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.claims.Place;
import parley.claims.Proposal;
import parley.evaluation.synthetic.TrueEntry.Step;
import parley.record.ActorRef;
import parley.record.ContactEntry;
import parley.record.DeadlineEntry;
import parley.record.Entry;
import parley.record.IncidentEntry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;
import parley.record.RecordedClaim;
import parley.record.StatementEntry;
import parley.time.When;

/** Whether an entry of the record says what is true: kind, parties, time and place. */
final class Agreement {

  private static final Set<String> TALKS = Set.of("meeting", "talks", "summit");
  private static final int EXACT_DAYS = 3;
  private static final double SAME_WORDS = 0.8;

  private Agreement() {}

  /** What an entry gets wrong of a true one of its kind, in words; empty if they agree. */
  static List<String> faults(Entry entry, TrueEntry truth) {
    Map<String, Boolean> checks =
        switch (entry.kind()) {
          case "contact" -> contact((ContactEntry) entry, truth);
          case "proposal" -> proposal((ProposalEntry) entry, truth);
          case "measure" -> measure((MeasureEntry) entry, truth);
          case "deadline" -> deadline((DeadlineEntry) entry, truth);
          case "incident" -> incident((IncidentEntry) entry, truth);
          case "statement" -> statement((StatementEntry) entry, truth);
          default -> Map.of("kind", false);
        };
    return checks.entrySet().stream()
        .filter(check -> !check.getValue())
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static Map<String, Boolean> contact(ContactEntry entry, TrueEntry truth) {
    String form = word(entry.form());
    Set<String> codes = codes(entry.parties());
    Set<String> allowed = new HashSet<>(truth.parties());
    allowed.addAll(truth.thirds());
    return Map.of(
        "form",
        TALKS.contains(truth.form()) ? TALKS.contains(form) : truth.form().equals(form),
        "parties",
        codes.containsAll(truth.parties()) && allowed.containsAll(codes),
        "place",
        truth.place().isEmpty() || at(entry.place(), truth),
        "when",
        isAbout(entry.when(), truth.steps().get(0).day()),
        "status",
        word(entry.status()).equals(truth.steps().get(0).sort()));
  }

  private static Map<String, Boolean> incident(IncidentEntry entry, TrueEntry truth) {
    return Map.of(
        "parties",
        entry.attacker().map(a -> a.code().equals(truth.parties().get(0))).orElse(true),
        "place",
        at(entry.place(), truth),
        "when",
        isAbout(entry.when(), truth.steps().get(0).day()));
  }

  private static Map<String, Boolean> proposal(ProposalEntry entry, TrueEntry truth) {
    Step put = truth.steps().get(0);
    return Map.of(
        "form",
        Set.of("ceasefire", "truce").contains(word(entry.form())),
        "proposer",
        entry.proposer().map(ActorRef::code).filter(put.party()::equals).isPresent(),
        "parties",
        Stream.concat(
                codes(entry.parties()).stream(), entry.proposer().stream().map(ActorRef::code))
            .allMatch(truth.parties()::contains),
        "length",
        truth.words().equals(entry.terms().getOrDefault(Proposal.TermKind.DURATION, truth.words())),
        "when",
        entry.positions().stream()
            .filter(position -> position.party().code().equals(put.party()))
            .anyMatch(position -> isAbout(position.when(), put.day())));
  }

  private static Map<String, Boolean> measure(MeasureEntry entry, TrueEntry truth) {
    return Map.of(
        "form",
        word(entry.form()).equals(truth.form()),
        "actor",
        entry.actor().code().equals(truth.parties().get(0)),
        "target",
        entry.target().map(t -> t.code().equals(truth.parties().get(1))).orElse(false),
        "when",
        truth.steps().stream()
            .anyMatch(
                step ->
                    entry.changes().stream()
                        .anyMatch(
                            change ->
                                word(change.to()).equals(step.sort())
                                    && isAbout(change.when(), step.day()))));
  }

  private static Map<String, Boolean> deadline(DeadlineEntry entry, TrueEntry truth) {
    return Map.of(
        "issuer",
        entry.issuer().code().equals(truth.parties().get(0)),
        "addressee",
        entry.addressee().map(t -> t.code().equals(truth.parties().get(1))).orElse(false),
        "length",
        entry.length().filter(Period.parse(truth.words())::equals).isPresent(),
        "when",
        isAbout(entry.due(), truth.steps().get(0).day()));
  }

  private static Map<String, Boolean> statement(StatementEntry entry, TrueEntry truth) {
    Set<String> said = content(entry.words());
    return Map.of(
        "speaker",
        entry.speakers().stream()
            .map(speaker -> speaker.actor().name())
            .collect(Collectors.toSet())
            .equals(truth.people()),
        "words",
        truth
            .words()
            .lines()
            .map(Agreement::content)
            .anyMatch(
                words -> {
                  Set<String> shared = new TreeSet<>(words);
                  shared.retainAll(said);
                  return shared.size() >= SAME_WORDS * Math.max(words.size(), said.size());
                }),
        "when",
        entry.basis().claims().stream().anyMatch(claim -> near(claim, truth.steps().get(0).day())));
  }

  private static boolean near(RecordedClaim claim, LocalDate day) {
    When when = claim.when() instanceof When.Dated ? claim.when() : claim.reported();
    return when instanceof When.Dated dated
        && !dated.from().isAfter(day.plusDays(1))
        && !dated.to().isBefore(day.minusDays(1));
  }

  private static boolean isAbout(When when, LocalDate day) {
    return when instanceof When.Dated dated
        && !dated.from().isAfter(day)
        && !dated.to().isBefore(day)
        && dated.to().toEpochDay() - dated.from().toEpochDay() < EXACT_DAYS;
  }

  private static boolean at(Optional<Place> place, TrueEntry truth) {
    return place.map(Place::name).filter(truth.place().orElse("")::equals).isPresent();
  }

  private static Set<String> codes(List<ActorRef> parties) {
    return parties.stream().map(ActorRef::code).collect(Collectors.toSet());
  }

  private static Set<String> content(String text) {
    return new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
