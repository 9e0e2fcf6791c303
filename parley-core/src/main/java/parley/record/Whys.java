package parley.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.claims.Claim;

/**
 * Explains entries.
 *
 * @param kinds how each kind of claim folds
 * @param folded all claims that the entries were folded from; not only those of a day
 * @param origins whom claims come from
 * @param disagreements all that the record lists
 */
record Whys(
    List<Folding> kinds,
    List<RecordedClaim> folded,
    Origins origins,
    List<Disagreement> disagreements) {

  /** Why the entry is as it is. */
  Why of(Entry entry) {
    return new Why(
        entry,
        joins(entry),
        origins(entry.basis().claims()),
        disagreements.stream().filter(each -> concerns(each, entry)).toList());
  }

  /** Its own disagreements, and those of another entry in which a claim of its own has a side. */
  private static boolean concerns(Disagreement disagreement, Entry entry) {
    Set<String> own = ids(entry);
    return disagreement.entry().equals(entry.id())
        || disagreement.values().stream()
            .flatMap(value -> value.claims().stream())
            .anyMatch(own::contains);
  }

  private static Set<String> ids(Entry entry) {
    return entry.basis().claims().stream().map(RecordedClaim::id).collect(Collectors.toSet());
  }

  /**
   * Why its claims are one, in the order in which they were folded.
   *
   * <p>All claims of its kind are folded once more, this time put down with their reasons.
   */
  private List<Join> joins(Entry entry) {
    Set<String> own = ids(entry);
    Claim any = entry.basis().claims().get(0).claim();
    Folding folding = kinds.stream().filter(kind -> kind.takes(any)).findFirst().orElseThrow();
    List<Join> heard = new ArrayList<>();
    folding.cluster(
        folded.stream().filter(claim -> folding.takes(claim.claim())).toList(), Joins.into(heard));
    return heard.stream().filter(join -> own.contains(join.claim())).toList();
  }

  private List<Why.Origin> origins(List<RecordedClaim> claims) {
    Map<String, List<RecordedClaim>> byOrigin =
        claims.stream()
            .collect(
                Collectors.groupingBy(RecordedClaim::origin, TreeMap::new, Collectors.toList()));
    return byOrigin.values().stream()
        .map(own -> new Why.Origin(origins.name(own.get(0)), carried(own)))
        .toList();
  }

  private List<Why.Carried> carried(List<RecordedClaim> claims) {
    Map<String, List<RecordedClaim>> byReport =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    claim -> claim.report().id(), TreeMap::new, Collectors.toList()));
    return byReport.values().stream()
        .map(
            own ->
                new Why.Carried(
                    own.get(0).report(),
                    own.stream().map(RecordedClaim::id).toList(),
                    own.stream()
                        .flatMap(claim -> origins.because(claim).stream())
                        .distinct()
                        .toList()))
        .toList();
  }
}
