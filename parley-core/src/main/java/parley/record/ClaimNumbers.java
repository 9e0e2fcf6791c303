package parley.record;

import java.util.Arrays;
import java.util.Collection;

/**
 * Numbers for the ids of claims, so that what is known of each stands in an array.
 *
 * <p>A large record has so many claims that a map for each thing known of them would be most of its
 * memory.
 */
final class ClaimNumbers {

  private final String[] ids;

  /** Numbers each id by its place in the order of ids. */
  ClaimNumbers(Collection<String> ids) {
    this.ids = ids.stream().sorted().distinct().toArray(String[]::new);
  }

  /** How many ids there are; their numbers are below it. */
  int size() {
    return ids.length;
  }

  /** The number of an id; negative if there is no such id. */
  int of(String id) {
    return Arrays.binarySearch(ids, id);
  }
}
