package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import parley.time.When;

/**
 * Greedy merging of claims that share a key: each claim, the most telling first, joins the group it
 * fits best, or founds one.
 */
final class Candidates {

  private Candidates() {}

  /** Says how well a claim fits a group: 0 for not at all. */
  interface Fit {
    int of(List<RecordedClaim> members, RecordedClaim claim);

    /** Whether claims that give times which share no day never fit: then no more is asked. */
    default boolean byTime() {
      return false;
    }
  }

  /** A group, and the days that all its claims with a time allow. */
  private static final class Group {
    private final List<RecordedClaim> members = new ArrayList<>();
    private When days = When.undated();

    private Group add(RecordedClaim claim) {
      members.add(claim);
      days = Dates.agree(days, claim.when()) ? Dates.intersection(days, claim.when()) : days;
      return this;
    }
  }

  /** Says what a claim agrees in with a group that it fits. */
  interface Why {
    Grounds of(List<RecordedClaim> members, RecordedClaim claim);

    /** Tells {@code joins} that the claim joins the group. */
    default void joined(Joins joins, List<RecordedClaim> members, RecordedClaim claim) {
      joins.joined(claim, members.get(0), () -> of(members, claim));
    }
  }

  /** The groups of claims of equal key, in the order of their keys and founders. */
  static List<List<RecordedClaim>> merge(
      List<RecordedClaim> claims,
      Function<RecordedClaim, String> key,
      Fit fit,
      Why why,
      Joins joins) {
    Map<String, List<RecordedClaim>> byKey = new TreeMap<>();
    claims.forEach(
        claim -> byKey.computeIfAbsent(key.apply(claim), any -> new ArrayList<>()).add(claim));
    List<List<RecordedClaim>> groups = new ArrayList<>();
    byKey.values().forEach(same -> groups.addAll(greedy(same, fit, why, joins)));
    return groups;
  }

  private static List<List<RecordedClaim>> greedy(
      List<RecordedClaim> claims, Fit fit, Why why, Joins joins) {
    List<Group> groups = new ArrayList<>();
    claims.stream()
        .sorted(
            Comparator.comparingLong((RecordedClaim claim) -> Dates.width(claim.when()))
                .thenComparing(claim -> Dates.from(claim.whenOrReported()).orElse(LocalDate.MAX))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            claim -> {
              Optional<Group> best = best(groups, claim, fit);
              best.ifPresentOrElse(
                  group -> {
                    why.joined(joins, group.members, claim);
                    group.add(claim);
                  },
                  () -> groups.add(new Group().add(claim)));
            });
    return groups.stream().map(group -> group.members).toList();
  }

  /** The group that a claim fits best; of equals the first. */
  private static Optional<Group> best(List<Group> groups, RecordedClaim claim, Fit fit) {
    Optional<Group> best = Optional.empty();
    int most = 0;
    for (Group group : groups) {
      if (fit.byTime() && !Dates.agree(group.days, claim.when())) {
        continue;
      }
      int fits = fit.of(group.members, claim);
      if (fits > most) {
        most = fits;
        best = Optional.of(group);
      }
    }
    return best;
  }
}
