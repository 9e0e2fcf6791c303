package parley.record;

import java.util.Comparator;
import parley.claims.Claim;
import parley.claims.ClaimJson;
import parley.text.Report;
import parley.time.When;

/**
 * A claim in its place in the record.
 *
 * @param id hash of its content
 * @param claim as read
 * @param report the report that makes it
 * @param reported when the report was published; undated if that is not known
 * @param when when it happened or is to happen, against {@code reported}
 * @param origin whom it comes from: claims of one origin do not confirm each other
 */
public record RecordedClaim(
    String id, Claim claim, Report report, When reported, When when, String origin)
    implements Comparable<RecordedClaim> {

  private static final Comparator<RecordedClaim> CANONICAL =
      Comparator.comparing((RecordedClaim claim) -> claim.report.id())
          .thenComparing(claim -> claim.claim.evidence().span())
          .thenComparing(claim -> ClaimJson.kind(claim.claim))
          .thenComparing(RecordedClaim::id);

  /** The words it rests on. */
  public String quote() {
    return report.quote(claim.evidence().span());
  }

  /** When it happened; where its words do not say, the report's date for what the report tells. */
  When whenOrReported() {
    return when instanceof When.Undated ? reported : when;
  }

  /** By report, place in the report, kind and id: an order that no reading changes. */
  @Override
  public int compareTo(RecordedClaim other) {
    return this == other ? 0 : CANONICAL.compare(this, other);
  }
}
