package parley.record;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Which claim joined which when all were folded, and, for a group that is asked about, why.
 *
 * <p>Reasons take time and memory to put down, so they are found when asked for, by folding the
 * claims of the group once more. Should these join otherwise without the others, all claims of the
 * kind are folded again: no reason is told but one by which the record was folded.
 */
final class FoldedJoins implements Joins {

  private final ClaimNumbers numbers;

  /** The number of the founder that a claim joined last, by its own number; else negative. */
  private final int[] founders;

  FoldedJoins(ClaimNumbers numbers) {
    this.numbers = numbers;
    this.founders = new int[numbers.size()];
    Arrays.fill(founders, -1);
  }

  @Override
  public void joined(RecordedClaim claim, RecordedClaim with, Supplier<Grounds> grounds) {
    founders[numbers.of(claim.id())] = numbers.of(with.id());
  }

  /**
   * Why the claims of a group are one, in the order in which they were folded.
   *
   * @param kind all claims of the kind, in canonical order
   */
  List<Join> of(Uncorrected.Group group, Supplier<List<RecordedClaim>> kind) {
    List<RecordedClaim> claims = group.claims().stream().sorted().toList();
    List<Join> alone = fold(group.folding(), claims);
    if (areThose(alone, claims)) {
      return alone;
    }
    Set<String> own = claims.stream().map(RecordedClaim::id).collect(Collectors.toSet());
    return fold(group.folding(), kind.get()).stream()
        .filter(join -> own.contains(join.claim()))
        .toList();
  }

  private static List<Join> fold(Folding folding, List<RecordedClaim> claims) {
    List<Join> heard = new ArrayList<>();
    folding.cluster(claims, Joins.into(heard));
    return heard;
  }

  private boolean areThose(List<Join> heard, List<RecordedClaim> claims) {
    Map<String, Integer> last = new HashMap<>();
    heard.forEach(join -> last.put(join.claim(), numbers.of(join.with())));
    return claims.stream()
        .map(RecordedClaim::id)
        .allMatch(id -> last.getOrDefault(id, -1) == founders[numbers.of(id)]);
  }
}
