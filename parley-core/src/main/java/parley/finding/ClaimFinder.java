package parley.finding;

import java.util.stream.Stream;
import parley.claims.Claim;

/** Finds claims of one kind. Stateless; safe for many threads. */
public interface ClaimFinder {

  /** The claims of this finder's kind that {@code reading} holds, in the order of the text. */
  Stream<? extends Claim> find(Reading reading);
}
