package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import parley.record.Ground.Rule;
import parley.time.When;

/** Contact claims that speak of one contact, and what the next must agree with to join them. */
final class ContactCluster {

  private static final int REMEMBERED_DAYS = 60;
  private static final int ANNOUNCED_DAYS = 14;

  final int number;
  final List<RecordedClaim> claims = new ArrayList<>();
  private final boolean real;
  private final Set<String> people = new TreeSet<>();
  private final Map<String, Set<String>> peopleOfParty = new TreeMap<>();
  private final Set<String> parties = new TreeSet<>();
  private final List<Places.Where> places = new ArrayList<>();
  private final Set<String> reports = new TreeSet<>();
  private When when = When.undated();
  private Optional<LocalDate> firstReported = Optional.empty();
  private Optional<LocalDate> lastReported = Optional.empty();

  ContactCluster(int number, ContactView first) {
    this.number = number;
    this.real = first.real;
    add(first);
  }

  /** Takes a claim that fits. */
  void add(ContactView view) {
    claims.add(view.claim);
    people.addAll(view.people);
    parties.addAll(view.parties);
    view.peopleOfParty.forEach(
        (party, members) ->
            peopleOfParty.computeIfAbsent(party, any -> new TreeSet<>()).addAll(members));
    view.place.filter(place -> places.stream().noneMatch(place::equals)).ifPresent(places::add);
    reports.add(view.claim.report().id());
    when = Dates.agree(when, view.when) ? Dates.intersection(when, view.when) : when;
    Dates.from(view.claim.reported())
        .ifPresent(
            day -> {
              firstReported =
                  Optional.of(firstReported.map(d -> Dates.earlier(d, day)).orElse(day));
              lastReported = Optional.of(lastReported.map(d -> Dates.later(d, day)).orElse(day));
            });
  }

  When when() {
    return when;
  }

  /** How well a claim fits; 0 if it speaks of something else. */
  int fit(ContactView view) {
    if (!timesFit(view) || !placesFit(view) || !sidesFit(view) || !realityFits(view)) {
      return 0;
    }
    long sharedPeople = Words.shared(people, view.people);
    long sharedParties = Words.shared(parties, view.parties);
    boolean samePlace =
        view.place.isPresent() && places.stream().anyMatch(place -> place.same(view.place.get()));
    boolean enough =
        sharedPeople > 0
            || sharedParties > 1
            || (samePlace && (sharedParties > 0 || parties.isEmpty() || view.parties.isEmpty()))
            || (sharedParties > 0 && parties.size() == 1 && parties.equals(view.parties));
    if (!enough) {
      return 0;
    }
    int bySharing =
        (int) (10 + 20 * Math.min(3, sharedPeople) + 10 * Math.min(3, sharedParties))
            + (samePlace ? 30 : 0)
            + (reports.contains(view.claim.report().id()) ? 15 : 0);
    return bySharing + nearness(view);
  }

  /** What a claim that fits agrees in; {@code name} gives that of an id. */
  Grounds why(ContactView view, UnaryOperator<String> name, Grounds grounds) {
    boolean sameReport = reports.contains(view.claim.report().id());
    grounds.times(
        when,
        view.when,
        sameReport ? Rule.ONE_REPORT : real ? Rule.TOLD_AFTER : Rule.TOLD_WITHIN_DAYS,
        sameReport ? "" : told(view));
    grounds.names(Rule.SAME_PEOPLE, shared(people, view.people, name));
    grounds.names(Rule.SAME_PARTIES, shared(parties, view.parties, name));
    grounds.places(
        places.stream()
            .filter(place -> view.place.isPresent() && place.agrees(view.place.get()))
            .map(Places.Where::place)
            .findFirst(),
        view.place.map(Places.Where::place));
    return real == view.real ? grounds : grounds.add(Rule.PLAN_THAT_CAME_TRUE, Dates.words(when));
  }

  /** When a claim without a time was told, and of when it may be. */
  private String told(ContactView view) {
    return "told "
        + Dates.words(view.claim.reported())
        + (when instanceof When.Dated ? ", held " + Dates.words(when) : "");
  }

  private static List<String> shared(
      Set<String> one, Set<String> other, UnaryOperator<String> name) {
    return other.stream().filter(one::contains).map(name).toList();
  }

  private boolean timesFit(ContactView view) {
    if (when instanceof When.Dated && view.when instanceof When.Dated) {
      return Dates.agree(when, view.when);
    }
    if (reports.contains(view.claim.report().id())) {
      return true;
    }
    if (real && when instanceof When.Dated && view.when instanceof When.Undated) {
      return view.claim.reported() instanceof When.Undated
          || daysBefore(view).filter(days -> days >= -1 && days <= REMEMBERED_DAYS).isPresent();
    }
    return reportedNear(view, real ? REMEMBERED_DAYS : ANNOUNCED_DAYS);
  }

  private Optional<Long> daysBefore(ContactView view) {
    Optional<LocalDate> met = Dates.from(when);
    Optional<LocalDate> told = Dates.to(view.claim.reported());
    return met.isPresent() && told.isPresent()
        ? Optional.of(told.get().toEpochDay() - met.get().toEpochDay())
        : Optional.empty();
  }

  private boolean reportedNear(ContactView view, int days) {
    Optional<LocalDate> told = Dates.from(view.claim.reported());
    if (told.isEmpty() || firstReported.isEmpty() || lastReported.isEmpty()) {
      return false;
    }
    return !told.get().isBefore(firstReported.get().minusDays(days))
        && !told.get().isAfter(lastReported.get().plusDays(days));
  }

  private boolean placesFit(ContactView view) {
    return view.place.isEmpty()
        || places.stream().allMatch(place -> place.agrees(view.place.get()));
  }

  /** Whether who met fits: the same side may not be other people, nor two pairs of sides differ. */
  private boolean sidesFit(ContactView view) {
    if (!people.isEmpty() && !view.people.isEmpty() && Words.shared(people, view.people) == 0) {
      return false;
    }
    for (Map.Entry<String, Set<String>> side : view.peopleOfParty.entrySet()) {
      Set<String> own = peopleOfParty.getOrDefault(side.getKey(), Set.of());
      if (!own.isEmpty() && Words.shared(own, side.getValue()) == 0) {
        return false;
      }
    }
    if (parties.size() > 1 && view.parties.size() > 1) {
      return Words.shared(parties, view.parties) >= 2;
    }
    return parties.isEmpty() || view.parties.isEmpty() || Words.shared(parties, view.parties) > 0;
  }

  /**
   * A plan is the contact that came of it only if day and parties are the same; and a plan for two
   * leaders is not any contact that their states may have.
   */
  private boolean realityFits(ContactView view) {
    if (real != view.real) {
      return Dates.sameDay(when, view.when) && parties.equals(view.parties) && !parties.isEmpty();
    }
    return real || people.isEmpty() == view.people.isEmpty();
  }

  private int nearness(ContactView view) {
    if (Dates.sameDay(when, view.when)) {
      return 9;
    }
    return daysBefore(view)
        .filter(days -> days >= 0)
        .map(days -> (int) Math.max(0, 8 - days / 7))
        .orElse(0);
  }
}
