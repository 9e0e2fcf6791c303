package parley.record;

import java.util.List;
import parley.claims.Claim;

/** How claims of one kind fold into entries. */
interface Folding {

  /** The letter with which ids of these entries begin. */
  String sign();

  /** Whether claims of that kind fold here. */
  boolean takes(Claim claim);

  /**
   * The claims in groups of those that speak of one thing.
   *
   * @param claims in canonical order; the result is the same for any other order
   * @param joins hears why each claim but the first of a group is in it
   */
  List<List<RecordedClaim>> cluster(List<RecordedClaim> claims, Joins joins);

  /** The entry of one group. */
  Entry entry(Basis basis);
}
