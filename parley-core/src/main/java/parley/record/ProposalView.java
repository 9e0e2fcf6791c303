package parley.record;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.claims.Claim;
import parley.claims.Condition;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.claims.ProposalName;
import parley.record.Ground.Rule;
import parley.time.When;

/** What one or more claims say of a proposal, as folding compares it. */
final class ProposalView {

  private static final Set<String> GENERIC =
      Set.of(
          "agreement",
          "deal",
          "proposal",
          "plan",
          "offer",
          "initiative",
          "pact",
          "accord",
          "framework",
          "draft",
          "treaty",
          "ceasefire",
          "truce",
          "peace",
          "cease",
          "fire",
          "day",
          "days",
          "new",
          "proposed",
          "immediate",
          "possible",
          "any",
          "such",
          "latest");

  private static final Pattern LENGTH =
      Pattern.compile("\\b(\\d{1,3})[- ](hour|day|week|month)\\b", Pattern.CASE_INSENSITIVE);

  /** "The 12-point plan" goes by that number. */
  private static final Pattern POINTS =
      Pattern.compile("\\b(\\d{1,3}|\\p{L}+)[- ]point\\b", Pattern.CASE_INSENSITIVE);

  final List<RecordedClaim> claims = new ArrayList<>();
  final String family;
  final Set<String> proposers = new TreeSet<>();
  final Set<String> involved = new TreeSet<>();
  final Set<String> topic = new TreeSet<>();
  final ProposalScope scope;
  final Set<String> put = new TreeSet<>();

  /** Parties that its sentence only names, by their ids, where it tells of less than two. */
  final Set<String> named = new TreeSet<>();

  /** The lengths that reports give it, in days: two, where one gives another than the others. */
  private final Set<Long> days = new TreeSet<>();

  /** The numbers of points that reports give it. */
  private final Set<String> points = new TreeSet<>();

  When reported = When.undated();

  ProposalView(RecordedClaim claim, ActorIndex actors) {
    ProposalName name = name(claim.claim()).orElseThrow();
    claims.add(claim);
    family = ProposalKinds.family(name.kind());
    scope = new ProposalScope(name.words(), scopes(claim.claim()), isBare(name));
    reported = claim.reported();
    name.proposer()
        .map(mention -> actors.partyOrSelf(mention).id())
        .ifPresent(
            party -> {
              proposers.add(party);
              involved.add(party);
            });
    name.parties().forEach(mention -> involved.add(actors.partyOrSelf(mention).id()));
    if (family.equals("agreement") || family.equals("exchange")) {
      topic.addAll(Words.content(name.words()));
      topic.removeAll(GENERIC);
    }
    lengthInWords(name).ifPresent(days::add);
    POINTS
        .matcher(name.words())
        .results()
        .map(each -> Words.fold(each.group(1)))
        .forEach(points::add);
    if (claim.claim() instanceof Proposal proposal) {
      proposal.terms().stream()
          .filter(term -> term.kind() == Proposal.TermKind.DURATION)
          .map(term -> days(term.value()))
          .filter(OptionalLong::isPresent)
          .findFirst()
          .ifPresent(length -> days.add(length.getAsLong()));
      proposers.forEach(party -> put(party, claim));
    } else if (claim.claim() instanceof Position position) {
      involved.add(actors.partyOrSelf(position.party()).id());
      if (position.stance() == Position.Stance.PROPOSES) {
        put(actors.partyOrSelf(position.party()).id(), claim);
      }
    } else if (claim.claim() instanceof Condition condition) {
      involved.add(actors.partyOrSelf(condition.party()).id());
    }
  }

  /** The days of "a 30-day truce", "the 72-hour ceasefire". */
  private static OptionalLong lengthInWords(ProposalName name) {
    Matcher length = LENGTH.matcher(name.words());
    if (!length.find()) {
      return OptionalLong.empty();
    }
    String unit = length.group(2).substring(0, 1).toUpperCase(Locale.ROOT);
    OptionalLong known = days((unit.equals("H") ? "PT" : "P") + length.group(1) + unit);
    return known.orElse(0) > 0 ? known : OptionalLong.empty();
  }

  /** Who put it forward on which day: if it does not say, that of its report or the one before. */
  private void put(String party, RecordedClaim claim) {
    if (claim.when() instanceof When.Day day) {
      put.add(party + "|" + day.date());
    } else if (claim.when() instanceof When.Undated && claim.reported() instanceof When.Day day) {
      put.add(party + "|" + day.date());
      put.add(party + "|" + day.date().minusDays(1));
    }
  }

  /** How a claim refers to a proposal, if it is of a kind that does. */
  static Optional<ProposalName> name(Claim claim) {
    if (claim instanceof Proposal proposal) {
      return Optional.of(proposal.proposal());
    } else if (claim instanceof Position position) {
      return Optional.of(position.proposal());
    } else if (claim instanceof Condition condition) {
      return Optional.of(condition.proposal());
    }
    return Optional.empty();
  }

  private static List<String> scopes(Claim claim) {
    return claim instanceof Proposal proposal
        ? proposal.terms().stream()
            .filter(term -> term.kind() == Proposal.TermKind.SCOPE)
            .map(Proposal.Term::value)
            .toList()
        : List.of();
  }

  /** Whether the words only point at a proposal: "the truce", "such a deal". */
  private static boolean isBare(ProposalName name) {
    return Words.content(name.words()).stream().allMatch(GENERIC::contains);
  }

  /** How much it says: what says more founds a group, what says less joins it. */
  int detail() {
    return (days.isEmpty() && points.isEmpty() ? 0 : 4)
        + (proposers.isEmpty() ? 0 : 2)
        + Math.min(2, involved.size());
  }

  /** Whether nothing that both say contradicts the other. */
  boolean fits(ProposalView other) {
    boolean sameDays =
        days.isEmpty() || other.days.isEmpty() || sameLength(other) || isOtherVersion(other);
    boolean sameProposer =
        proposers.isEmpty()
            || other.proposers.isEmpty()
            || Words.shared(proposers, other.proposers) > 0
            || (sameLength(other) && sharedParties(other) > 0)
            || samePoints(other);
    boolean sameTopic =
        (topic.isEmpty() || other.topic.isEmpty())
            ? topic.equals(other.topic) || sharedParties(other) > 1
            : Words.shared(topic, other.topic) > 0;
    boolean sameScope = !family.equals("ceasefire") || scope.fits(other.scope);
    return family.equals(other.family) && sameDays && sameProposer && sameTopic && sameScope;
  }

  /**
   * Whether reports of both give one proposal two lengths: what one party put forward on one day,
   * to nobody else, and no report has both.
   */
  private boolean isOtherVersion(ProposalView other) {
    return Words.shared(put, other.put) > 0
        && (involved.containsAll(other.involved) || other.involved.containsAll(involved))
        && claims.stream()
            .noneMatch(
                claim ->
                    other.claims.stream()
                        .anyMatch(each -> each.report().id().equals(claim.report().id())));
  }

  private boolean samePoints(ProposalView other) {
    return Words.shared(points, other.points) > 0;
  }

  private boolean sameLength(ProposalView other) {
    return Words.shared(days, other.days) > 0;
  }

  /** Whether they share enough to be one proposal in two reports. */
  boolean known(ProposalView other) {
    long shared = Math.max(sharedParties(other), Words.shared(known(), other.known()));
    return shared > 1
        || (shared > 0
            && (sameLength(other)
                || samePoints(other)
                || Words.shared(proposers, other.proposers) > 0
                || Words.shared(topic, other.topic) > 0));
  }

  /** Whether both have the same parties and, as both say, the same length. */
  boolean isAlike(ProposalView other) {
    return sharedParties(other) > 1 && sameLength(other);
  }

  /** The parties that it has and those that its sentence names. */
  Set<String> known() {
    Set<String> known = new TreeSet<>(involved);
    known.addAll(named);
    return known;
  }

  /**
   * Notes which of these parties its sentence names, if it tells of less than two.
   *
   * @param parties the ids of the parties of all proposals, by their names
   */
  void name(Map<String, String> parties) {
    if (involved.size() > 1) {
      return;
    }
    claims.stream()
        .map(claim -> claim.claim().evidence().sentence())
        .distinct()
        .flatMap(CapitalisedWords::in)
        .flatMap(name -> Optional.ofNullable(parties.get(name)).stream())
        .filter(party -> !involved.contains(party))
        .forEach(named::add);
  }

  /** What a claim or group that fits agrees in. */
  Grounds why(ProposalView other, ActorIndex actors) {
    Grounds grounds = new Grounds().forms(kind(claims.get(0)), kind(other.claims.get(0)));
    grounds.names(Rule.SAME_PARTIES, names(involved, other.involved, actors));
    grounds.names(Rule.SAME_PROPOSER, names(proposers, other.proposers, actors));
    if (sharedParties(other) < 2) {
      grounds.names(Rule.NAMES_PARTY, names(known(), other.named, actors));
      grounds.names(Rule.NAMES_PARTY, names(named, other.involved, actors));
    }
    days.stream()
        .filter(other.days::contains)
        .forEach(length -> grounds.add(Rule.SAME_LENGTH, length + " days"));
    grounds.names(Rule.SAME_TOPIC, topic.stream().filter(other.topic::contains).toList());
    grounds.names(Rule.SAME_SCOPE, scope.shared(other.scope));
    boolean oneReport = claims.get(0).report().equals(other.claims.get(0).report());
    return oneReport
        ? grounds.add(Rule.SAID_TOGETHER, "")
        : grounds.add(Rule.TOLD_WITHIN_DAYS, Dates.words(reported, other.reported));
  }

  private static ProposalName.Kind kind(RecordedClaim claim) {
    return name(claim.claim()).orElseThrow().kind();
  }

  private static List<String> names(Set<String> one, Set<String> other, ActorIndex actors) {
    return one.stream().filter(other::contains).map(actors::name).toList();
  }

  long sharedParties(ProposalView other) {
    return Words.shared(involved, other.involved);
  }

  /** Takes in what a claim or group that fits says. */
  void add(ProposalView other) {
    claims.addAll(other.claims);
    proposers.addAll(other.proposers);
    involved.addAll(other.involved);
    topic.addAll(other.topic);
    scope.add(other.scope);
    put.addAll(other.put);
    days.addAll(other.days);
    points.addAll(other.points);
    reported = Dates.cover(List.of(reported, other.reported));
  }

  /** The days of an ISO 8601 duration, months taken as thirty. */
  static OptionalLong days(String duration) {
    try {
      if (duration.contains("T")) {
        return OptionalLong.of(Duration.parse(duration).toDays());
      }
      Period period = Period.parse(duration);
      return OptionalLong.of(period.toTotalMonths() * 30 + period.getDays());
    } catch (DateTimeException e) {
      return OptionalLong.empty(); // a length in other words: it tells no two proposals apart
    }
  }
}
