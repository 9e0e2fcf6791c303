package parley.claims;

import java.util.List;
import parley.actors.Mention;

/**
 * Who says so: the chain from the first source to the outlet, outermost last.
 *
 * <p>Empty when the report speaks for itself and its outlet is not known.
 */
public record SaidBy(List<Mention> chain) {

  public SaidBy {
    chain = List.copyOf(chain);
  }
}
