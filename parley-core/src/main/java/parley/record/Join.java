package parley.record;

import java.util.List;

/**
 * That a claim was folded with others, and why: what folding itself went by.
 *
 * @param claim id of the claim that joined
 * @param with id of the claim that founded the group it joined
 * @param grounds what they agree in; never empty
 */
public record Join(String claim, String with, List<Ground> grounds) {

  public Join {
    grounds = List.copyOf(grounds);
    if (grounds.isEmpty()) {
      throw new IllegalArgumentException("claim " + claim + " was folded for no reason");
    }
  }
}
