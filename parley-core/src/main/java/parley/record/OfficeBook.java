package parley.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
          Map<String, List<RecordedClaim>> values = new TreeMap<>();
          List<RecordedClaim> all = offices.values().stream().flatMap(List::stream).toList();
          for (RecordedClaim past : all) {
            for (RecordedClaim present : all) {
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

  private static void note(Map<String, List<RecordedClaim>> values, RecordedClaim claim) {
    Office office = (Office) claim.claim();
    String value = (office.former() ? "former " : "") + Words.fold(office.title());
    List<RecordedClaim> claims = values.computeIfAbsent(value, any -> new ArrayList<>());
    if (!claims.contains(claim)) {
      claims.add(claim);
    }
  }

  private boolean contradict(RecordedClaim past, RecordedClaim present) {
    Office one = (Office) past.claim();
    Office other = (Office) present.claim();
    Set<String> title = Words.content(one.title());
    return one.former()
        && !other.former()
        && !title.isEmpty()
        && Words.containment(title, Words.content(other.title())) == 1
        && ofSame(one, other)
        && past.reported() instanceof When.Dated first
        && present.reported() instanceof When.Dated second
        && Dates.gap(first, second) <= SAME_TIME_DAYS;
  }

  private boolean ofSame(Office one, Office other) {
    Optional<String> first = one.of().map(of -> actors.partyOrSelf(of).id());
    Optional<String> second = other.of().map(of -> actors.partyOrSelf(of).id());
    return first.isEmpty() || second.isEmpty() || first.equals(second);
  }
}
