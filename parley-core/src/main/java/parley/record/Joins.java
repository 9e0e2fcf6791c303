package parley.record;

import java.util.List;
import java.util.function.Supplier;

/** Hears, while claims are folded, which claim joins which and why. */
interface Joins {

  /**
   * A claim joins.
   *
   * @param with the claim that founded the group
   * @param grounds what they agree in, as they stand at this moment; asked for at once or never
   */
  void joined(RecordedClaim claim, RecordedClaim with, Supplier<Grounds> grounds);

  /** Puts down all that is heard. */
  static Joins into(List<Join> heard) {
    return (claim, with, grounds) ->
        heard.add(new Join(claim.id(), with.id(), grounds.get().list()));
  }
}
