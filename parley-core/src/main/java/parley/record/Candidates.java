package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Greedy merging of claims that share a key: each claim, the most telling first, joins the group it
 * fits best, or founds one.
 */
final class Candidates {

  private Candidates() {}

  /** Says how well a claim fits a group: 0 for not at all. */
  interface Fit {
    int of(List<RecordedClaim> members, RecordedClaim claim);
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
    List<List<RecordedClaim>> groups = new ArrayList<>();
    claims.stream()
        .sorted(
            Comparator.comparingLong((RecordedClaim claim) -> Dates.width(claim.when()))
                .thenComparing(claim -> Dates.from(claim.whenOrReported()).orElse(LocalDate.MAX))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            claim -> {
              Optional<List<RecordedClaim>> best =
                  groups.stream()
                      .filter(members -> fit.of(members, claim) > 0)
                      .max(Comparator.comparingInt(members -> fit.of(members, claim)));
              best.ifPresentOrElse(
                  members -> {
                    why.joined(joins, members, claim);
                    members.add(claim);
                  },
                  () -> groups.add(new ArrayList<>(List.of(claim))));
            });
    return groups;
  }
}
