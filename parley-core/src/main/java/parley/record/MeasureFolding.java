package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.claims.Claim;
import parley.claims.Measure;
import parley.record.Ground.Rule;
import parley.time.When;

/**
 * Folds measures: one entry for each actor, target and kind, with its changes in time.
 *
 * <p>A claim without a target joins the one target that the actor is known to have for that kind.
 */
final class MeasureFolding implements Folding {

  private static final Set<Measure.Change> UNDOES =
      EnumSet.of(Measure.Change.RESUMED, Measure.Change.LIFTED);

  private final ActorIndex actors;

  MeasureFolding(ActorIndex actors) {
    this.actors = actors;
  }

  @Override
  public String sign() {
    return "m";
  }

  @Override
  public boolean takes(Claim claim) {
    return claim instanceof Measure;
  }

  @Override
  public List<List<RecordedClaim>> cluster(List<RecordedClaim> claims, Joins joins) {
    Map<String, TreeMap<String, List<RecordedClaim>>> byMeasure = new TreeMap<>();
    for (RecordedClaim claim : claims) {
      Measure measure = (Measure) claim.claim();
      String key = actors.partyOrSelf(measure.actor()).id() + "|" + measure.kind();
      String target = measure.target().map(mention -> actors.partyOrSelf(mention).id()).orElse("");
      byMeasure
          .computeIfAbsent(key, any -> new TreeMap<>())
          .computeIfAbsent(target, any -> new ArrayList<>())
          .add(claim);
    }
    List<List<RecordedClaim>> clusters = new ArrayList<>();
    for (TreeMap<String, List<RecordedClaim>> byTarget : byMeasure.values()) {
      byTarget.values().forEach(same -> same.forEach(claim -> joined(joins, same.get(0), claim)));
      List<RecordedClaim> targetless = byTarget.get("");
      if (targetless != null && byTarget.size() == 2) {
        List<RecordedClaim> home = byTarget.lastEntry().getValue();
        joined(joins, home.get(0), targetless.get(0));
        home.addAll(targetless);
        byTarget.remove("");
      }
      clusters.addAll(byTarget.values());
    }
    return clusters;
  }

  private void joined(Joins joins, RecordedClaim founder, RecordedClaim claim) {
    if (!claim.id().equals(founder.id())) {
      joins.joined(claim, founder, () -> why(founder, claim));
    }
  }

  private Grounds why(RecordedClaim founder, RecordedClaim claim) {
    Grounds grounds =
        new Grounds()
            .add(Rule.SAME_FORM, Words.inPlain(measure(claim).kind()))
            .add(Rule.SAME_ACTOR, actors.partyOrSelf(measure(claim).actor()).name());
    Optional<String> target =
        measure(claim).target().map(mention -> actors.partyOrSelf(mention).name());
    if (target.isPresent()) {
      grounds.add(Rule.SAME_TARGET, target.get());
    } else if (measure(founder).target().isPresent()) {
      grounds.add(Rule.ONLY_TARGET, actors.partyOrSelf(measure(founder).target().get()).name());
    }
    return grounds;
  }

  @Override
  public MeasureEntry entry(Basis basis) {
    Measure first = (Measure) basis.claims().get(0).claim();
    return new MeasureEntry(
        basis,
        actors.partyOrSelf(first.actor()),
        basis.most(claim -> measure(claim).target().map(actors::partyOrSelf)),
        first.kind(),
        basis.most(claim -> measure(claim).amount()),
        changes(basis));
  }

  /**
   * Changes in order of time. One whose words give no day comes before its report, and before the
   * turn that undoes it: what was resumed had been suspended.
   */
  private static List<MeasureEntry.ChangeMade> changes(Basis basis) {
    List<TimedGroups.Group> groups =
        TimedGroups.of(basis.claims(), claim -> measure(claim).change().name());
    Optional<LocalDate> undone =
        groups.stream()
            .filter(group -> UNDOES.contains(change(group)))
            .flatMap(group -> Dates.to(group.when()).stream())
            .min(Comparator.naturalOrder());
    return groups.stream()
        .sorted(
            Comparator.comparing((TimedGroups.Group group) -> order(group, undone))
                .thenComparing(MeasureFolding::change))
        .map(group -> new MeasureEntry.ChangeMade(change(group), group.when(), group.claims()))
        .toList();
  }

  private static LocalDate order(TimedGroups.Group group, Optional<LocalDate> undone) {
    LocalDate known = TimedGroups.order(group.known());
    boolean undated = group.when() instanceof When.Undated && !UNDOES.contains(change(group));
    return undated ? undone.map(day -> Dates.earlier(day, known)).orElse(known) : known;
  }

  private static Measure.Change change(TimedGroups.Group group) {
    return measure(group.claims().get(0)).change();
  }

  private static Measure measure(RecordedClaim claim) {
    return (Measure) claim.claim();
  }
}
