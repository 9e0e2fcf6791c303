package parley.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Evidence;
import parley.claims.Incident;
import parley.claims.Place;
import parley.record.Ground.Rule;
import parley.time.TimeReferences;
import parley.time.When;

/** Folds incidents: kind, place, day and attacker that agree. */
final class IncidentFolding implements Folding {

  private static final int TOLD_DAYS = 7;
  private static final Set<Incident.Kind> FROM_AFAR =
      EnumSet.of(
          Incident.Kind.MISSILE_ATTACK,
          Incident.Kind.DRONE_ATTACK,
          Incident.Kind.AIR_STRIKE,
          Incident.Kind.SHELLING,
          Incident.Kind.BOMBING);

  private final ActorIndex actors;

  private final Candidates.Fit fit =
      new Candidates.Fit() {
        @Override
        public int of(List<RecordedClaim> members, RecordedClaim claim) {
          return IncidentFolding.this.fit(members, claim);
        }

        @Override
        public boolean byTime() {
          return true;
        }
      };

  IncidentFolding(ActorIndex actors) {
    this.actors = actors;
  }

  @Override
  public String sign() {
    return "i";
  }

  @Override
  public boolean takes(Claim claim) {
    return claim instanceof Incident;
  }

  /**
   * First those at one place, then those without a place or with a country only, which join the one
   * group they can speak of.
   */
  @Override
  public List<List<RecordedClaim>> cluster(List<RecordedClaim> claims, Joins joins) {
    List<RecordedClaim> placed =
        claims.stream().filter(claim -> IncidentPlace.of(incident(claim)).isPresent()).toList();
    List<RecordedClaim> placeless =
        claims.stream()
            .filter(claim -> IncidentPlace.of(incident(claim)).isEmpty())
            .sorted(
                Comparator.comparingLong((RecordedClaim claim) -> Dates.width(claim.when()))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    List<List<RecordedClaim>> groups =
        new ArrayList<>(
            Candidates.merge(
                placed,
                claim -> IncidentPlace.of(incident(claim)).orElseThrow(),
                fit,
                this::why,
                joins));
    Homes homes = new Homes(groups);
    List<RecordedClaim> apart = new ArrayList<>();
    for (RecordedClaim claim : placeless) {
      Optional<List<RecordedClaim>> inReport = home(homes.ofReport(claim), claim);
      Optional<List<RecordedClaim>> byName =
          inReport.isPresent() ? Optional.empty() : home(homes.named(claim), claim);
      Optional<List<RecordedClaim>> home =
          inReport
              .or(() -> byName)
              .or(() -> homes.byToll(claim).filter(group -> fit(group, claim) > 0));
      Rule rule =
          inReport.isPresent()
              ? Rule.PLACED_BY_REPORT
              : byName.isPresent() ? Rule.PLACED_BY_NAME : Rule.PLACED_BY_TOLL;
      home.ifPresentOrElse(
          group -> {
            Candidates.Why noPlace = (members, any) -> why(members, any).add(rule, "");
            noPlace.joined(joins, group, claim);
            group.add(claim);
            homes.joined(claim, group);
          },
          () -> apart.add(claim));
    }
    groups.addAll(Candidates.merge(apart, IncidentFolding::country, fit, this::why, joins));
    return groups;
  }

  /** The attacks at known places, by what a claim without a place may know them by. */
  private static final class Homes {

    private final Map<String, List<List<RecordedClaim>>> byReport = new HashMap<>();
    private final Map<String, List<List<RecordedClaim>>> byToll = new HashMap<>();
    private final Map<String, List<List<RecordedClaim>>> byName = new HashMap<>();

    Homes(List<List<RecordedClaim>> groups) {
      for (List<RecordedClaim> group : groups) {
        group.stream().map(claim -> claim.report().id()).distinct().forEach(add(byReport, group));
        group.stream()
            .flatMap(claim -> dayAndToll(claim).stream())
            .distinct()
            .forEach(add(byToll, group));
        group.stream()
            .flatMap(claim -> incident(claim).place().stream())
            .map(Place::name)
            .distinct()
            .forEach(add(byName, group));
      }
    }

    private static Consumer<String> add(
        Map<String, List<List<RecordedClaim>>> index, List<RecordedClaim> group) {
      return key -> index.computeIfAbsent(key, any -> new ArrayList<>()).add(group);
    }

    /** Lets the other claims of a claim's report find the attack that it turned out to be. */
    void joined(RecordedClaim claim, List<RecordedClaim> group) {
      if (ofReport(claim).stream().noneMatch(known -> known == group)) {
        add(byReport, group).accept(claim.report().id());
      }
    }

    List<List<RecordedClaim>> ofReport(RecordedClaim claim) {
      return byReport.getOrDefault(claim.report().id(), List.of());
    }

    /**
     * The attacks on places that the sentence names, where it names no place that its own report
     * shows to be one.
     */
    List<List<RecordedClaim>> named(RecordedClaim claim) {
      return incident(claim).place().isPresent()
          ? List.of()
          : CapitalisedWords.in(incident(claim).evidence().sentence())
              .flatMap(name -> byName.getOrDefault(name, List.of()).stream())
              .toList();
    }

    /** The only attack of that form, day and number of dead, for a claim that names no place. */
    Optional<List<RecordedClaim>> byToll(RecordedClaim claim) {
      return dayAndToll(claim)
          .filter(key -> incident(claim).place().isEmpty())
          .map(key -> byToll.getOrDefault(key, List.of()))
          .filter(same -> same.size() == 1)
          .map(same -> same.get(0));
    }

    private static Optional<String> dayAndToll(RecordedClaim claim) {
      return incident(claim)
          .killed()
          .flatMap(killed -> killed.best().stream().boxed().findFirst())
          .filter(killed -> claim.when() instanceof When.Day)
          .map(killed -> incident(claim).kind() + "|" + claim.when() + "|" + killed);
    }
  }

  /** What a claim agrees in with the attack of the group that is told most like it. */
  private Grounds why(List<RecordedClaim> members, RecordedClaim claim) {
    RecordedClaim like =
        members.stream()
            .max(Comparator.comparingInt(member -> fit(List.of(member), claim)))
            .orElseThrow();
    Grounds grounds = new Grounds().forms(incident(like).kind(), incident(claim).kind());
    Optional<String> place = IncidentPlace.of(incident(claim));
    if (place.isPresent() && place.equals(IncidentPlace.of(incident(like)))) {
      grounds.add(Rule.SAME_PLACE, incident(claim).place().orElseThrow().name());
    }
    boolean sameReport = like.report().id().equals(claim.report().id());
    grounds.times(
        like.when(),
        claim.when(),
        sameReport ? Rule.ONE_REPORT : Rule.TOLD_WITHIN_DAYS,
        sameReport ? "" : Dates.words(like.whenOrReported(), claim.whenOrReported()));
    Optional<String> attacker = incident(claim).attacker().map(this::side);
    if (attacker.isPresent() && attacker.equals(incident(like).attacker().map(this::side))) {
      grounds.add(Rule.SAME_ACTOR, actors.partyOrSelf(incident(claim).attacker().get()).name());
    }
    return grounds;
  }

  /** Incidents without any place are told apart by their report. */
  private static String country(RecordedClaim claim) {
    return incident(claim)
        .place()
        .map(place -> "at " + Words.fold(place.name()))
        .orElseGet(() -> "in " + claim.report().id());
  }

  /** The group of its own report that a claim without a place fits; none if two fit as well. */
  private Optional<List<RecordedClaim>> home(
      List<List<RecordedClaim>> groups, RecordedClaim claim) {
    int best = groups.stream().mapToInt(group -> fit(group, claim)).max().orElse(0);
    List<List<RecordedClaim>> fitting =
        groups.stream().filter(group -> best > 0 && fit(group, claim) == best).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private int fit(List<RecordedClaim> members, RecordedClaim claim) {
    int fit = 0;
    boolean differs = false;
    boolean agrees = false;
    for (RecordedClaim member : members) {
      if (!fits(member, claim)) {
        return 0;
      }
      differs |= tollsDiffer(member, claim);
      agrees |= !tollsDiffer(member, claim) && tells(member);
      fit =
          Math.max(
              fit,
              1
                  + (Dates.sameDay(member.when(), claim.when()) ? 64 : 0)
                  + (sameToll(member, claim) ? 32 : 0)
                  + (sameForm(member, claim) ? 16 : 0)
                  + (member.report().id().equals(claim.report().id()) ? 8 : 0)
                  + nearness(member, claim));
    }
    return differs && !agrees ? 0 : fit;
  }

  /** Whether both say how it was made, and the same; "an attack" alone says nothing. */
  private static boolean sameForm(RecordedClaim a, RecordedClaim b) {
    return incident(a).kind() == incident(b).kind()
        && incident(a).kind() != Incident.Kind.OTHER_ATTACK;
  }

  private static boolean sameToll(RecordedClaim a, RecordedClaim b) {
    return incident(a).killed().isPresent() && incident(a).killed().equals(incident(b).killed());
  }

  /**
   * An attack of which a report does not say when is rather the last before it than an older one.
   */
  private static int nearness(RecordedClaim a, RecordedClaim b) {
    return a.whenOrReported() instanceof When.Dated one
            && b.whenOrReported() instanceof When.Dated other
        ? (int) Math.max(0, TOLD_DAYS - Dates.gap(one, other))
        : 0;
  }

  private boolean fits(RecordedClaim a, RecordedClaim b) {
    Incident first = incident(a);
    Incident second = incident(b);
    return happened(a) == happened(b)
        && !isDatedFrom(a, b)
        && !isDatedFrom(b, a)
        && !areTwo(a, b)
        && kindsFit(first.kind(), second.kind())
        && optionalsFit(first.attacker().map(this::side), second.attacker().map(this::side))
        && optionalsFit(
            first.place().flatMap(Place::country), second.place().flatMap(Place::country))
        && timesFit(a, b);
  }

  /**
   * Whether a sentence tells one from the day of the other: "a week after an attack had left …".
   */
  private static boolean isDatedFrom(RecordedClaim attack, RecordedClaim other) {
    return attack.claim().evidence().time() instanceof TimeReferences.DaysFromEvent
        && !(other.claim().evidence().time() instanceof TimeReferences.DaysFromEvent)
        && attack.report().id().equals(other.report().id())
        && attack.claim().evidence().span().equals(other.claim().evidence().span());
  }

  /**
   * "26 were killed, ten of them in a raid": two numbers that one source gives in one sentence. So
   * are those of which one report gives two tolls, both of dead and of hurt, and not one place.
   */
  private static boolean areTwo(RecordedClaim a, RecordedClaim b) {
    Evidence one = a.claim().evidence();
    Evidence other = b.claim().evidence();
    if (!one.report().equals(other.report())) {
      return false;
    }
    boolean twoTolls =
        isOther(incident(a).killed(), incident(b).killed())
            && isOther(incident(a).injured(), incident(b).injured())
            && !(incident(a).place().isPresent()
                && IncidentPlace.of(incident(a)).equals(IncidentPlace.of(incident(b))));
    return twoTolls
        || (one.span().equals(other.span())
            && one.saidBy().equals(other.saidBy())
            && incident(a).killed().isPresent()
            && incident(b).killed().isPresent()
            && !sameToll(a, b));
  }

  private static boolean isOther(Optional<Incident.Count> one, Optional<Incident.Count> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  /**
   * Whether numbers make two attacks of these. Where a group's own reports differ, one of them is
   * enough to agree with.
   */
  private static boolean tollsDiffer(RecordedClaim a, RecordedClaim b) {
    return !isOneDay(a, b)
        && !(tollsFit(a, b, incident(a).killed(), incident(b).killed())
            && tollsFit(a, b, incident(a).injured(), incident(b).injured()));
  }

  private static boolean tells(RecordedClaim claim) {
    return incident(claim).killed().isPresent() || incident(claim).injured().isPresent();
  }

  /**
   * One form on one day, or no said form: then numbers that cannot both be true are a disagreement.
   */
  private static boolean isOneDay(RecordedClaim a, RecordedClaim b) {
    return a.report().id().equals(b.report().id())
        || (kindsFit(incident(a).kind(), incident(b).kind()) && Dates.sameDay(a.when(), b.when()));
  }

  /** Without that, they are two attacks, unless the number has risen since. */
  private static boolean tollsFit(
      RecordedClaim a,
      RecordedClaim b,
      Optional<Incident.Count> first,
      Optional<Incident.Count> second) {
    return first.isEmpty()
        || second.isEmpty()
        || !Tolls.contradict(
            new Tolls.Said(first.get(), a.reported()), new Tolls.Said(second.get(), b.reported()));
  }

  /** An attack that is threatened is not the one that was made; one denied may be. */
  private static boolean happened(RecordedClaim claim) {
    return switch (claim.claim().evidence().status()) {
      case TOOK_PLACE, ONGOING, DENIED -> true;
      default -> false;
    };
  }

  /** An attack of no said form may be any; an air strike may be one by missile or drone. */
  private static boolean kindsFit(Incident.Kind a, Incident.Kind b) {
    return a == b
        || a == Incident.Kind.OTHER_ATTACK
        || b == Incident.Kind.OTHER_ATTACK
        || (FROM_AFAR.contains(a)
            && FROM_AFAR.contains(b)
            && (a == Incident.Kind.AIR_STRIKE || b == Incident.Kind.AIR_STRIKE));
  }

  private static boolean timesFit(RecordedClaim a, RecordedClaim b) {
    if (a.when() instanceof When.Dated && b.when() instanceof When.Dated) {
      return Dates.agree(a.when(), b.when());
    }
    if (a.report().id().equals(b.report().id())) {
      return true;
    }
    return a.whenOrReported() instanceof When.Dated first
        && b.whenOrReported() instanceof When.Dated second
        && Dates.gap(first, second) <= TOLD_DAYS
        && !isAfterReport(a, b)
        && !isAfterReport(b, a);
  }

  /** An attack of a later day is not the one of which a report told before. */
  private static boolean isAfterReport(RecordedClaim attack, RecordedClaim told) {
    return attack.when() instanceof When.Dated day
        && told.when() instanceof When.Undated
        && told.reported() instanceof When.Dated reported
        && day.from().isAfter(reported.to());
  }

  private String side(Mention mention) {
    return actors.partyOrSelf(mention).id();
  }

  private static boolean optionalsFit(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  @Override
  public IncidentEntry entry(Basis basis) {
    return new IncidentEntry(
        basis,
        form(basis),
        basis.most(claim -> incident(claim).weapon()),
        basis.most(claim -> incident(claim).attacker().map(actors::partyOrSelf)),
        List.copyOf(
            new TreeSet<>(
                basis.claims().stream()
                    .flatMap(claim -> incident(claim).blamedBy().stream())
                    .map(actors::ref)
                    .toList())),
        basis.most(claim -> incident(claim).target().map(actors::ref)),
        Places.finest(basis.ranked(claim -> incident(claim).place())),
        tolls(basis, Incident::killed),
        tolls(basis, Incident::injured));
  }

  private static Incident.Kind form(Basis basis) {
    return basis
        .most(
            claim ->
                Optional.of(incident(claim).kind())
                    .filter(kind -> kind != Incident.Kind.OTHER_ATTACK))
        .orElse(Incident.Kind.OTHER_ATTACK);
  }

  /** Each number with those who give it, in the order of the claims. */
  private List<IncidentEntry.Toll> tolls(
      Basis basis, Function<Incident, Optional<Incident.Count>> field) {
    Map<Incident.Count, Map<List<String>, List<RecordedClaim>>> tolls = new LinkedHashMap<>();
    for (RecordedClaim claim : basis.claims()) {
      field
          .apply(incident(claim))
          .ifPresent(
              count ->
                  tolls
                      .computeIfAbsent(count, any -> new LinkedHashMap<>())
                      .computeIfAbsent(sources(claim), any -> new ArrayList<>())
                      .add(claim));
    }
    List<IncidentEntry.Toll> listed = new ArrayList<>();
    tolls.forEach(
        (count, bySource) ->
            bySource.forEach(
                (sources, claims) ->
                    listed.add(new IncidentEntry.Toll(count, sources, List.copyOf(claims)))));
    return listed;
  }

  private List<String> sources(RecordedClaim claim) {
    return claim.claim().evidence().saidBy().chain().stream()
        .map(mention -> actors.ref(mention).name())
        .toList();
  }

  private static Incident incident(RecordedClaim claim) {
    return (Incident) claim.claim();
  }
}
