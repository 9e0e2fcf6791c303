package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import parley.claims.Contact;
import parley.record.Ground.Rule;
import parley.text.Span;
import parley.time.When;

/**
 * Contact claims that speak of one contact, and what the next must agree with to join them.
 *
 * <p>It is long because every rule weighs the same few facts, which nothing outside may change.
 */
final class ContactCluster {

  private static final int REMEMBERED_DAYS = 60;
  private static final int RECENT_DAYS = 21;
  private static final int ANNOUNCED_DAYS = 14;
  private static final int NEWS_DAYS = 3;

  final int number;
  final List<RecordedClaim> claims = new ArrayList<>();
  final String family;
  private final boolean real;
  private final Sides sides = new Sides();
  private final List<Places.Where> places = new ArrayList<>();
  private final Set<String> reports = new TreeSet<>();
  private final Set<String> planning = new TreeSet<>();

  /** The parties that words of a report give this contact. */
  private final Map<Words, Set<String>> told = new HashMap<>();

  /** Whether headlines alone tell of it, and none says when. */
  private boolean headlines = true;

  private When when = When.undated();
  private Optional<LocalDate> firstReported = Optional.empty();
  private Optional<LocalDate> lastReported = Optional.empty();

  /** Where in a report a contact is told of. */
  private record Words(String report, Span span) {

    static Words of(RecordedClaim claim) {
      return new Words(claim.report().id(), claim.claim().evidence().span());
    }
  }

  ContactCluster(int number, ContactView first) {
    this.number = number;
    this.family = first.family;
    this.real = first.real;
    add(first);
  }

  /** Takes a claim that fits. */
  void add(ContactView view) {
    claims.add(view.claim);
    told.putIfAbsent(Words.of(view.claim), Set.copyOf(view.sides.parties));
    sides.addAll(view.sides);
    view.place.filter(place -> places.stream().noneMatch(place::equals)).ifPresent(places::add);
    reports.add(view.claim.report().id());
    headlines &= real && view.headline && view.when instanceof When.Undated;
    if (!view.real) {
      planning.add(view.claim.report().id());
    }
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

  Set<String> reports() {
    return reports;
  }

  Set<String> parties() {
    return sides.parties;
  }

  /** Takes all claims of a cluster that gives this contact another day or place. */
  void absorb(ContactCluster other) {
    claims.addAll(other.claims);
    other.told.forEach(told::putIfAbsent);
    sides.addAll(other.sides);
    places.addAll(other.places);
    reports.addAll(other.reports);
    planning.addAll(other.planning);
  }

  /**
   * Whether the reports of both tell of one contact, and give it two places on one day: two people
   * or more met who are the same, and no report has both. What one report tells as news without a
   * day is of the day of that report or the one before.
   */
  boolean isElsewhere(ContactCluster other) {
    boolean news = other.when instanceof When.Undated && other.isNewsOf(when);
    return isVersion(other)
        && Math.min(origins(ContactCluster::givesPlace), other.placing()) == 1
        && (news || Dates.sameDay(when, other.when))
        && sides.sharedPeople(other.sides) > 1
        && !places.isEmpty()
        && !other.places.isEmpty()
        && !samePlace(other);
  }

  /**
   * Whether the reports of both tell of one contact, and give it this day and the next: at the same
   * place, when all who give the first day could have told of the second, since talks may last two
   * days; and no report has both.
   */
  boolean isDayBefore(ContactCluster next) {
    return isOtherVersion(next, claim -> true)
        && when instanceof When.Day one
        && next.when instanceof When.Day other
        && one.date().plusDays(1).equals(other.date())
        && samePlace(next)
        && claims.stream()
            .filter(claim -> claim.when() instanceof When.Day)
            .allMatch(
                claim ->
                    Dates.from(claim.reported())
                        .filter(day -> !day.isBefore(other.date()))
                        .isPresent());
  }

  /**
   * Whether the side or sides that this is told of may be the other's: on the same day, or in a
   * report that tells of both, where the place must be the same, or the other be news or told
   * without time and place. Of two with the same sides the later is part of the earlier.
   */
  boolean isPartOf(ContactCluster other) {
    boolean fewer = sides.parties.size() < other.sides.parties.size();
    if (!other.sides.parties.containsAll(sides.parties)
        || !(fewer || number > other.number)
        || !(real == other.real || isPlanOf(other))
        || !sides.fit(other.sides)
        || !placesAgree(other)) {
      return false;
    }
    if (Dates.sameDay(when, other.when)) {
      return true;
    }
    boolean told = reports.stream().anyMatch(other.reports::contains);
    return sides.parties.size() == 1
        && told
        && Dates.agree(when, other.when)
        && (samePlace(other)
            || (places.isEmpty() && other.isNews())
            || (other.places.isEmpty() && other.when instanceof When.Undated));
  }

  /** Whether it is planned at the other's place, for its day or in a report that plans that. */
  private boolean isPlanOf(ContactCluster other) {
    return !real
        && samePlace(other)
        && (Dates.sameDay(when, other.when) || reports.stream().anyMatch(other.planning::contains));
  }

  private boolean placesAgree(ContactCluster other) {
    return places.stream().allMatch(place -> other.places.stream().allMatch(place::agrees));
  }

  /** Whether the first report of it came with it, or says of no other time. */
  private boolean isNews() {
    return Dates.to(when)
        .map(
            day -> firstReported.filter(told -> !told.isAfter(day.plusDays(NEWS_DAYS))).isPresent())
        .orElse(true);
  }

  /** One origin alone against several: what two give, against two others, may be two contacts. */
  private boolean isOtherVersion(ContactCluster other, Predicate<RecordedClaim> gives) {
    long own = origins(gives);
    long others = other.origins(gives);
    return Math.min(own, others) == 1 && Math.max(own, others) > 1 && isVersion(other);
  }

  private boolean isVersion(ContactCluster other) {
    return real
        && other.real
        && sides.sameParties(other.sides)
        && sides.fit(other.sides)
        && reports.stream().noneMatch(other.reports::contains);
  }

  /** How many origins give its place, and its day where it has one. */
  private long placing() {
    return when instanceof When.Undated
        ? claims.stream()
            .filter(ContactCluster::givesPlace)
            .map(RecordedClaim::origin)
            .distinct()
            .count()
        : origins(ContactCluster::givesPlace);
  }

  /** Whether all that tells of it is of that day or the next, without a day of its own. */
  private boolean isNewsOf(When held) {
    return held instanceof When.Day day
        && when instanceof When.Undated
        && firstReported.equals(lastReported)
        && isWithin(1, day);
  }

  Optional<LocalDate> firstReported() {
    return firstReported;
  }

  /** How many origins give its day and what else is asked for. */
  private long origins(Predicate<RecordedClaim> gives) {
    return claims.stream()
        .filter(claim -> claim.when() instanceof When.Day)
        .filter(gives)
        .map(RecordedClaim::origin)
        .distinct()
        .count();
  }

  private static boolean givesPlace(RecordedClaim claim) {
    return ContactView.place((Contact) claim.claim()).isPresent();
  }

  private boolean samePlace(ContactCluster other) {
    return places.stream().anyMatch(place -> other.places.stream().anyMatch(place::same));
  }

  /** Whether the same words tell of this contact and of another: "separate talks with X and Y". */
  private boolean isToldApart(ContactView view) {
    return !told.getOrDefault(Words.of(view.claim), view.sides.parties).equals(view.sides.parties);
  }

  /**
   * How well a claim fits; 0 if it speaks of something else. A headline tells what its text does.
   */
  int fit(ContactView view) {
    if (isToldApart(view)
        || !timesFit(view)
        || !placesFit(view)
        || !sides.fit(view.sides)
        || !realityFits(view)) {
      return 0;
    }
    long sharedPeople = sides.sharedPeople(view.sides);
    long sharedParties = sides.sharedParties(view.sides);
    Set<String> parties = sides.parties;
    Set<String> others = view.sides.parties;
    boolean samePlace = isAt(view);
    if (sides.areOtherPairs(view.sides) && !samePlace && !Dates.sameDay(when, view.when)) {
      return 0;
    }
    boolean enough =
        sharedPeople > 0
            || sharedParties > 1
            || (samePlace && (sharedParties > 0 || parties.isEmpty() || others.isEmpty()))
            || (sharedParties > 0 && parties.size() == 1 && parties.equals(others));
    if (!enough) {
      return 0;
    }
    int bySharing =
        (int) (10 + 20 * Math.min(3, sharedPeople) + 10 * Math.min(3, sharedParties))
            + (samePlace ? 30 : 0)
            + (reports.contains(view.claim.report().id()) ? (view.headline ? 45 : 15) : 0);
    return bySharing + nearness(view) + likeness(view);
  }

  /** What a claim that fits agrees in; {@code name} gives that of an id. */
  Grounds why(ContactView view, UnaryOperator<String> name, Grounds grounds) {
    boolean sameReport = reports.contains(view.claim.report().id());
    grounds.times(
        when,
        view.when,
        sameReport ? Rule.ONE_REPORT : real ? Rule.TOLD_AFTER : Rule.TOLD_WITHIN_DAYS,
        sameReport ? "" : told(view));
    grounds.names(Rule.SAME_PEOPLE, shared(sides.people, view.sides.people, name));
    grounds.names(Rule.SAME_PARTIES, shared(sides.parties, view.sides.parties, name));
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

  /**
   * Whether both may be of one time. The trap: a headline is news, so what it tells without a time
   * is of these days, though the text below it may tell of an older contact.
   */
  private boolean timesFit(ContactView view) {
    if (when instanceof When.Dated && view.when instanceof When.Dated) {
      return Dates.agree(when, view.when) || isOtherWeekday(view);
    }
    if (view.headline && real && view.real && daysBefore(view).isPresent()) {
      return daysBefore(view).filter(days -> days >= -1 && days <= NEWS_DAYS).isPresent();
    }
    if (reports.contains(view.claim.report().id())) {
      return true;
    }
    if (real && when instanceof When.Dated && view.when instanceof When.Undated) {
      return view.claim.reported() instanceof When.Undated
          || daysBefore(view).filter(days -> days >= -1 && days <= remembered(view)).isPresent();
    }
    return reportedNear(view, real ? REMEMBERED_DAYS : ANNOUNCED_DAYS);
  }

  /**
   * For how long a contact is told of without its day: where its place is not told, not for long.
   */
  private static int remembered(ContactView view) {
    return view.place.isPresent() || view.headline ? REMEMBERED_DAYS : RECENT_DAYS;
  }

  /** A plan whose weekday is that day as well, of the same parties or of one of them there. */
  private boolean isOtherWeekday(ContactView view) {
    return !real
        && view.mayBeOn(when)
        && (sides.sameParties(view.sides) || (sides.sharedParties(view.sides) > 0 && isAt(view)));
  }

  private boolean isAt(ContactView view) {
    return view.place.isPresent() && places.stream().anyMatch(view.place.get()::same);
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

  /**
   * A plan is the contact that came of it only if day and parties are the same, if its report tells
   * of that plan elsewhere, or if the day's headlines tell of it; and a plan for two leaders is not
   * any contact that their states may have.
   */
  private boolean realityFits(ContactView view) {
    if (real != view.real) {
      boolean toldHere =
          view.when instanceof When.Undated && planning.contains(view.claim.report().id());
      return (toldHere || Dates.sameDay(when, view.when) || isNewsOf(view))
          && sides.sameParties(view.sides);
    }
    return real || sides.people.isEmpty() == view.sides.people.isEmpty();
  }

  /**
   * Whether it is what came of a plan: told by headlines alone, on the day planned or the next, and
   * at the place planned; or told of the same people without a day, shortly after the day planned.
   */
  private boolean isNewsOf(ContactView plan) {
    boolean told =
        when instanceof When.Undated
            && sides.sharedPeople(plan.sides) > 1
            && plan.when instanceof When.Day day
            && isWithin(NEWS_DAYS, day);
    return told || (headlines && isAt(plan) && isNewsOf(plan.when));
  }

  /** Whether all reports of it are of a day or of the days after it, so many at most. */
  private boolean isWithin(int days, When.Day day) {
    return firstReported.filter(told -> !told.isBefore(day.date())).isPresent()
        && lastReported.filter(told -> !told.isAfter(day.date().plusDays(days))).isPresent();
  }

  /** Of two that fit alike, talks between delegations are rather told of as talks again. */
  private int likeness(ContactView view) {
    Contact.Kind kind = ((Contact) view.claim.claim()).kind();
    return claims.stream().anyMatch(claim -> ((Contact) claim.claim()).kind() == kind) ? 2 : 0;
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
