package parley.record;

import java.util.List;
import java.util.Optional;
import parley.text.Report;

/**
 * Why an entry is as it is: what a person asks who does not take it on trust.
 *
 * @param entry what is explained
 * @param joins for each claim but the first why it was folded with the others, in that order
 * @param origins whom the claims come from, each origin with its reports
 * @param disagreements what of it cannot all be true, each value with the sentences that give it
 */
public record Why(
    Entry entry, List<Join> joins, List<Origin> origins, List<Disagreement> disagreements) {

  public Why {
    joins = List.copyOf(joins);
    origins = List.copyOf(origins);
    disagreements = List.copyOf(disagreements);
  }

  /** The claims that founded a group: all but those that joined one, in canonical order. */
  public List<RecordedClaim> founders() {
    return entry.basis().claims().stream()
        .filter(claim -> joins.stream().noneMatch(join -> join.claim().equals(claim.id())))
        .toList();
  }

  /** How the end was found, of a time limit. */
  public Optional<DeadlineReckoning> reckoning() {
    return entry instanceof DeadlineEntry deadline
        ? Optional.of(DeadlineReckoning.of(deadline))
        : Optional.empty();
  }

  /**
   * One independent origin.
   *
   * @param name the medium; for a report of no known medium, its file
   * @param carried by which reports its word came, and why each is counted to it
   */
  public record Origin(String name, List<Carried> carried) {

    public Origin {
      carried = List.copyOf(carried);
    }
  }

  /** That a report's claims are counted to an origin, and for what reasons. */
  public record Carried(Report report, List<String> claims, List<String> because) {

    public Carried {
      claims = List.copyOf(claims);
      because = List.copyOf(because);
    }
  }
}
