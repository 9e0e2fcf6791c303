package parley.record;

import java.util.List;

/**
 * Values that cannot all be true, each with those who give it.
 *
 * @param id stable id
 * @param entry id of the entry or actor that they are about
 * @param field what they are values of: {@code killed}, {@code office}, {@code state} …
 * @param values in alphabetical order; at least two
 */
public record Disagreement(String id, String entry, String field, List<Value> values) {

  public Disagreement {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException("a disagreement of one on " + field + " of " + entry);
    }
  }

  /** One value and the ids of the claims that give it. */
  public record Value(String value, List<String> claims) {

    public Value {
      claims = List.copyOf(claims);
    }
  }
}
