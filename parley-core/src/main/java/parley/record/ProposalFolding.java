package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import parley.claims.Claim;
import parley.time.When;

/**
 * Folds proposals with the positions and conditions on them.
 *
 * <p>First within each report, where what says less refers to what says more; then across reports
 * of one time that share its parties, length or proposer.
 */
final class ProposalFolding implements Folding {

  private static final int TALKED_OF_DAYS = 45;

  private final ActorIndex actors;

  ProposalFolding(ActorIndex actors) {
    this.actors = actors;
  }

  @Override
  public String sign() {
    return "p";
  }

  @Override
  public boolean takes(Claim claim) {
    return ProposalView.name(claim).isPresent();
  }

  @Override
  public List<List<RecordedClaim>> cluster(List<RecordedClaim> claims, Joins joins) {
    Map<String, List<ProposalView>> byReport = new TreeMap<>();
    for (RecordedClaim claim : claims) {
      byReport
          .computeIfAbsent(claim.report().id(), any -> new ArrayList<>())
          .add(new ProposalView(claim, actors));
    }
    List<ProposalView> groups = new ArrayList<>();
    byReport.values().forEach(views -> groups.addAll(within(views, joins)));
    return across(groups, joins).stream().map(group -> List.copyOf(group.claims)).toList();
  }

  /** The proposals of one report. */
  private List<ProposalView> within(List<ProposalView> views, Joins joins) {
    List<ProposalView> groups = new ArrayList<>();
    views.stream()
        .sorted(
            Comparator.comparing((ProposalView view) -> -view.detail())
                .thenComparing(view -> view.claims.get(0)))
        .forEach(
            view ->
                groups.stream()
                    .filter(group -> group.fits(view))
                    .max(Comparator.comparing(group -> group.sharedParties(view)))
                    .ifPresentOrElse(group -> add(group, view, joins), () -> groups.add(view)));
    return groups;
  }

  /** The proposals of all reports, in the order in which they are first reported. */
  private List<ProposalView> across(List<ProposalView> groups, Joins joins) {
    Map<String, String> parties = parties(groups);
    groups.forEach(group -> group.name(parties));
    List<ProposalView> merged = new ArrayList<>();
    Map<String, Set<ProposalView>> byParty = new HashMap<>();
    groups.stream()
        .sorted(
            Comparator.comparing(
                    (ProposalView group) -> Dates.from(group.reported).orElse(LocalDate.MAX))
                .thenComparing(group -> -group.detail())
                .thenComparing(group -> group.claims.get(0)))
        .forEach(
            group -> {
              Set<ProposalView> candidates = new LinkedHashSet<>();
              group
                  .known()
                  .forEach(
                      party ->
                          candidates.addAll(
                              byParty.getOrDefault(group.family + "|" + party, Set.of())));
              List<ProposalView> fitting =
                  candidates.stream()
                      .filter(candidate -> candidate.fits(group) && candidate.known(group))
                      .toList();
              Optional<ProposalView> same =
                  fitting.stream()
                      .filter(candidate -> near(candidate.reported, group.reported))
                      .max(
                          Comparator.comparing(
                                  (ProposalView candidate) -> candidate.sharedParties(group))
                              .thenComparing(
                                  candidate -> Dates.to(candidate.reported).orElse(LocalDate.MIN)))
                      .or(() -> onlyAlike(fitting, group));
              same.ifPresentOrElse(
                  candidate -> add(candidate, group, joins), () -> merged.add(group));
              ProposalView home = same.orElse(group);
              for (String party : group.known()) {
                byParty
                    .computeIfAbsent(group.family + "|" + party, any -> new LinkedHashSet<>())
                    .add(home);
              }
            });
    return merged;
  }

  /** Of a report without a date: the one of these parties and length, if there is only one. */
  private static Optional<ProposalView> onlyAlike(List<ProposalView> fitting, ProposalView group) {
    List<ProposalView> alike = fitting.stream().filter(each -> each.isAlike(group)).toList();
    return group.reported instanceof When.Undated && alike.size() == 1
        ? Optional.of(alike.get(0))
        : Optional.empty();
  }

  /** The parties of all proposals, by name. */
  private Map<String, String> parties(List<ProposalView> groups) {
    Map<String, String> parties = new TreeMap<>();
    groups.stream()
        .flatMap(group -> group.involved.stream())
        .forEach(id -> parties.put(actors.name(id), id));
    return parties;
  }

  private void add(ProposalView group, ProposalView view, Joins joins) {
    joins.joined(view.claims.get(0), group.claims.get(0), () -> group.why(view, actors));
    group.add(view);
  }

  private static boolean near(When a, When b) {
    return a instanceof When.Dated first
        && b instanceof When.Dated second
        && Dates.gap(first, second) <= TALKED_OF_DAYS;
  }

  @Override
  public ProposalEntry entry(Basis basis) {
    return new ProposalState(basis, actors).entry();
  }
}
