package parley.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.claims.Office;
import parley.time.When;

/** Who holds which office in which reports, and where reports of one time contradict each other. */
final class OfficeBook {

  private static final int SAME_TIME_DAYS = 60;

  private final ActorIndex actors;
  private final Map<String, Map<String, List<RecordedClaim>>> byActor = new TreeMap<>();

  OfficeBook(List<RecordedClaim> claims, ActorIndex actors) {
    this.actors = actors;
    for (RecordedClaim claim : claims) {
      if (claim.claim() instanceof Office office) {
        byActor
            .computeIfAbsent(actors.ref(office.person()).id(), any -> new TreeMap<>())
            .computeIfAbsent(key(office), any -> new ArrayList<>())
            .add(claim);
      }
    }
  }

  private OfficeBook(ActorIndex actors) {
    this.actors = actors;
  }

  /** The book of those claims that are kept. */
  OfficeBook of(Predicate<RecordedClaim> kept) {
    OfficeBook book = new OfficeBook(actors);
    byActor.forEach(
        (actor, offices) ->
            offices.forEach(
                (title, claims) -> {
                  List<RecordedClaim> left = claims.stream().filter(kept).toList();
                  if (!left.isEmpty()) {
                    book.byActor.computeIfAbsent(actor, any -> new TreeMap<>()).put(title, left);
                  }
                }));
    return book;
  }

  private String key(Office office) {
    return office.former() + "|" + OfficeTitle.key(office.title());
  }

  /** Whose office it is, by name; empty where the report does not say. */
  private Optional<String> of(RecordedClaim claim) {
    return ((Office) claim.claim()).of().map(of -> actors.ref(of).name());
  }

  /** The offices that reports give an actor. */
  List<Actor.OfficeGiven> offices(String actor) {
    return byActor.getOrDefault(actor, Map.of()).values().stream()
        .flatMap(claims -> byOwner(claims).values().stream())
        .map(this::given)
        .sorted(
            Comparator.comparing(Actor.OfficeGiven::title)
                .thenComparing(given -> given.of().orElse("")))
        .toList();
  }

  /** The claims of one title by owner; those that name none go with the only owner named. */
  private Map<String, List<RecordedClaim>> byOwner(List<RecordedClaim> claims) {
    TreeMap<String, List<RecordedClaim>> byOwner = new TreeMap<>();
    for (RecordedClaim claim : claims) {
      byOwner.computeIfAbsent(of(claim).orElse(""), any -> new ArrayList<>()).add(claim);
    }
    if (byOwner.size() == 2 && byOwner.containsKey("")) {
      byOwner.lastEntry().getValue().addAll(byOwner.remove(""));
    }
    return byOwner;
  }

  private Actor.OfficeGiven given(List<RecordedClaim> claims) {
    Office office = (Office) claims.get(0).claim();
    List<String> titles = claims.stream().map(claim -> ((Office) claim.claim()).title()).toList();
    return new Actor.OfficeGiven(
        OfficeTitle.mostGiven(titles),
        claims.stream().flatMap(claim -> of(claim).stream()).findFirst(),
        office.former(),
        Dates.cover(claims.stream().map(RecordedClaim::reported).toList()),
        claims.stream().sorted().map(RecordedClaim::id).toList());
  }

  /** Offices that one report calls past and another of near date present. */
  List<Disagreement> disagreements() {
    List<Disagreement> found = new ArrayList<>();
    byActor.forEach(
        (actor, offices) -> {
          Map<String, Set<RecordedClaim>> values = new TreeMap<>();
          Map<Boolean, List<Held>> held =
              offices.values().stream()
                  .flatMap(List::stream)
                  .map(this::held)
                  .collect(Collectors.partitioningBy(each -> each.office().former()));
          for (Held past : held.getOrDefault(true, List.of())) {
            for (Held present : held.getOrDefault(false, List.of())) {
              if (contradict(past, present)) {
                note(values, past);
                note(values, present);
              }
            }
          }
          Disagreements.disagreement(actor, "office", values).ifPresent(found::add);
        });
    return found;
  }

  /** A claim of an office, with what it is compared by. */
  private record Held(
      RecordedClaim claim, Office office, Set<String> title, Optional<String> party) {}

  private Held held(RecordedClaim claim) {
    Office office = (Office) claim.claim();
    return new Held(
        claim,
        office,
        Words.content(office.title()),
        office.of().map(of -> actors.partyOrSelf(of).id()));
  }

  private static void note(Map<String, Set<RecordedClaim>> values, Held held) {
    String value = (held.office().former() ? "former " : "") + Words.fold(held.office().title());
    values.computeIfAbsent(value, any -> new TreeSet<>()).add(held.claim());
  }

  private static boolean contradict(Held past, Held present) {
    return past.claim().reported() instanceof When.Dated first
        && present.claim().reported() instanceof When.Dated second
        && Dates.gap(first, second) <= SAME_TIME_DAYS
        && !past.title().isEmpty()
        && Words.containment(past.title(), present.title()) == 1
        && (past.party().isEmpty()
            || present.party().isEmpty()
            || past.party().equals(present.party()));
  }
}
