package parley.record;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import parley.claims.Correction.Field;
import parley.claims.Proposal;

/**
 * Values that cannot all be true, each with those who give it.
 *
 * @param id stable id
 * @param entry id of the entry or actor that they are about
 * @param field what they are values of: {@code killed}, {@code office}, {@code state} …
 * @param values in alphabetical order; at least two
 * @param settled how an editor set the field, if one did; the reports disagree all the same
 */
public record Disagreement(
    String id, String entry, String field, List<Value> values, Optional<Review.Corrected> settled) {

  public Disagreement {
    values = List.copyOf(values);
    if (values.size() < 2) {
      throw new IllegalArgumentException("a disagreement of one on " + field + " of " + entry);
    }
  }

  /** A disagreement over one field of an entry or actor, that no editor has settled. */
  static Disagreement over(String entry, String field, List<Value> values) {
    return new Disagreement(ContentId.entry("x", entry + "|" + field), entry, field, values);
  }

  /** The same under its longer id. */
  Disagreement renamed() {
    return new Disagreement(
        ContentId.longEntry("x", entry + "|" + field), entry, field, values, settled);
  }

  /** The values of both, which are over one field of one entry. */
  Disagreement and(Disagreement other) {
    TreeMap<String, TreeSet<String>> all = new TreeMap<>();
    Stream.concat(values.stream(), other.values.stream())
        .forEach(
            value ->
                all.computeIfAbsent(value.value(), any -> new TreeSet<>()).addAll(value.claims()));
    return new Disagreement(
        id,
        entry,
        field,
        all.entrySet().stream()
            .map(value -> new Value(value.getKey(), List.copyOf(value.getValue())))
            .toList(),
        settled);
  }

  /** A disagreement that no editor has settled. */
  public Disagreement(String id, String entry, String field, List<Value> values) {
    this(id, entry, field, values, Optional.empty());
  }

  /** The same, settled where the review of its entry sets the field. */
  Disagreement settledBy(Review review) {
    Optional<Review.Corrected> set =
        Field.named(field)
            .flatMap(review::corrected)
            .or(() -> review.corrected(Field.TERMS).filter(terms -> sets(terms.values())));
    return set.isEmpty() ? this : new Disagreement(id, entry, field, values, set);
  }

  /** Whether values of the field of terms say something of the term that this is over. */
  private boolean sets(List<String> terms) {
    boolean term =
        List.of(Proposal.TermKind.values()).stream()
            .anyMatch(kind -> RecordJson.word(kind).equals(field));
    return term
        && (terms.isEmpty() || terms.stream().anyMatch(each -> each.startsWith(field + "=")));
  }

  /** One value and the ids of the claims that give it. */
  public record Value(String value, List<String> claims) {

    public Value {
      claims = List.copyOf(claims);
    }
  }
}
