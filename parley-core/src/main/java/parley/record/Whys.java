package parley.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.claims.Correction;

/**
 * Explains entries.
 *
 * @param folded all that the entries were folded from; not only what is of a day
 * @param corrections all that editors made, in the order of time
 * @param disagreements all that the record lists
 */
record Whys(
    Uncorrected folded, List<ReviewedCorrection> corrections, List<Disagreement> disagreements) {

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

  /** Why its claims are one, in the order in which they were folded. */
  private List<Join> joins(Entry entry) {
    Set<String> own = ids(entry);
    List<Join> heard =
        own.stream()
            .flatMap(claim -> folded.group(claim).stream())
            .distinct()
            .sorted()
            .flatMap(group -> folded.joins(group).stream())
            .toList();
    List<Join> joins = new ArrayList<>();
    heard.stream()
        .filter(join -> own.contains(join.claim()))
        .filter(join -> own.contains(join.with()) || !isApart(join, entry))
        .forEach(joins::add);
    joins.addAll(merged(entry, joins));
    return joins;
  }

  /** Whether an editor took a claim away from the one that it was folded with. */
  private boolean isApart(Join join, Entry entry) {
    return corrections(entry)
        .anyMatch(
            each ->
                each.correction().change() instanceof Correction.Split split
                    && split.claims().contains(join.claim())
                        != split.claims().contains(join.with()));
  }

  /** The groups that editors made one with the first: by the last correction that says so. */
  private List<Join> merged(Entry entry, List<Join> joins) {
    Set<String> joined = joins.stream().map(Join::claim).collect(Collectors.toSet());
    List<String> founders =
        entry.basis().claims().stream()
            .map(RecordedClaim::id)
            .filter(claim -> !joined.contains(claim))
            .toList();
    Optional<ReviewedCorrection> merge =
        corrections(entry)
            .filter(each -> each.correction().change() instanceof Correction.Merge)
            .reduce((earlier, later) -> later);
    if (founders.size() < 2 || merge.isEmpty()) {
      return List.of();
    }
    Correction by = merge.get().correction();
    Ground ground = new Ground(Ground.Rule.MERGED, by.editor() + ", " + by.at());
    return founders.subList(1, founders.size()).stream()
        .map(founder -> new Join(founder, founders.get(0), List.of(ground)))
        .toList();
  }

  /** The corrections that shaped an entry and count. */
  private Stream<ReviewedCorrection> corrections(Entry entry) {
    List<String> ids = entry.basis().review().corrections();
    return corrections.stream().filter(each -> ids.contains(each.id()));
  }

  private List<Why.Origin> origins(List<RecordedClaim> claims) {
    Map<String, List<RecordedClaim>> byOrigin =
        claims.stream()
            .collect(
                Collectors.groupingBy(RecordedClaim::origin, TreeMap::new, Collectors.toList()));
    return byOrigin.values().stream()
        .map(own -> new Why.Origin(folded.origins().name(own.get(0)), carried(own)))
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
                        .flatMap(claim -> folded.origins().because(claim).stream())
                        .distinct()
                        .toList()))
        .toList();
  }
}
