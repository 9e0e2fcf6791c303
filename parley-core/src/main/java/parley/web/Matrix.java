package parley.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.record.ActorRef;
import parley.record.ProposalEntry;
import parley.time.When;

/**
 * Who stands where on what: parties across, proposals down, and in each cell a party's last stance
 * with those before it.
 *
 * @param parties those that stand somewhere on most of the rows first
 * @param rows the proposals that moved last first
 * @param moreProposals how many are left out
 * @param moreParties how many are left out
 */
record Matrix(List<Party> parties, List<Row> rows, int moreProposals, int moreParties) {

  private static final int MOST_ROWS = 8;
  private static final int MOST_PARTIES = 6;

  Matrix {
    parties = List.copyOf(parties);
    rows = List.copyOf(rows);
  }

  /** A column's head. */
  record Party(String id, String name, String href) {}

  /** A proposal, how far it has come, a cell for each party, and the parties without a column. */
  record Row(
      String href,
      String name,
      Chip state,
      String terms,
      List<Optional<Cell>> cells,
      List<Other> others) {}

  /** The last stance of a party that has no column. */
  record Other(String party, Stance now) {}

  /** A party's stance, and those it took before, the last first. */
  record Cell(Stance now, List<Stance> before) {

    private static final int MOST_BEFORE = 3;

    /** Those before that are written. */
    List<Stance> lastBefore() {
      return before.subList(0, Math.min(MOST_BEFORE, before.size()));
    }

    /** How many are not. */
    int moreBefore() {
      return Math.max(0, before.size() - MOST_BEFORE);
    }
  }

  /** Whether some party has no column of its own. */
  boolean others() {
    return moreParties > 0;
  }

  /** A stance, since when, and where its sentences are. */
  record Stance(Chip chip, String date, String href) {}

  static Matrix of(Snapshot snapshot) {
    List<ProposalEntry> proposals =
        snapshot.record().entries(ProposalEntry.class).stream()
            .filter(proposal -> !proposal.positions().isEmpty())
            .sorted(
                Comparator.comparing((ProposalEntry proposal) -> moved(proposal, snapshot))
                    .reversed()
                    .thenComparing(proposal -> proposal.id()))
            .toList();
    List<ProposalEntry> shown = proposals.stream().limit(MOST_ROWS).toList();
    Map<ActorRef, Long> taken =
        shown.stream()
            .flatMap(
                proposal ->
                    proposal.positions().stream()
                        .map(ProposalEntry.PositionTaken::party)
                        .distinct())
            .collect(Collectors.groupingBy(party -> party, Collectors.counting()));
    List<ActorRef> parties =
        taken.entrySet().stream()
            .sorted(
                Map.Entry.<ActorRef, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    List<ActorRef> heads = parties.stream().limit(MOST_PARTIES).toList();
    return new Matrix(
        heads.stream()
            .map(
                party ->
                    new Party(
                        party.id(), party.name(), snapshot.asOf().link("/actors/" + party.id())))
            .toList(),
        shown.stream().map(proposal -> row(proposal, heads, snapshot.asOf())).toList(),
        proposals.size() - shown.size(),
        parties.size() - heads.size());
  }

  /** The day of the last thing known of a proposal. */
  private static LocalDate moved(ProposalEntry proposal, Snapshot snapshot) {
    return proposal.positions().stream()
        .map(ProposalEntry.PositionTaken::when)
        .filter(When.Dated.class::isInstance)
        .map(when -> ((When.Dated) when).to())
        .max(Comparator.naturalOrder())
        .or(() -> snapshot.day(proposal))
        .orElse(LocalDate.MIN);
  }

  private static Row row(ProposalEntry proposal, List<ActorRef> parties, AsOf asOf) {
    Map<ActorRef, List<Stance>> stances = new LinkedHashMap<>();
    for (int i = 0; i < proposal.positions().size(); i++) {
      ProposalEntry.PositionTaken position = proposal.positions().get(i);
      stances
          .computeIfAbsent(position.party(), any -> new ArrayList<>())
          .add(
              0,
              new Stance(
                  Chip.of(position.stance()),
                  Wording.when(position.when()),
                  asOf.link("/entries/" + proposal.id() + "#position-" + i)));
    }
    return new Row(
        asOf.link("/entries/" + proposal.id()),
        Wording.capital(proposal.name()),
        Chip.of(proposal.state()),
        Wording.terms(proposal.terms()),
        parties.stream()
            .map(party -> Optional.ofNullable(stances.get(party)))
            .map(own -> own.map(all -> new Cell(all.get(0), all.subList(1, all.size()))))
            .toList(),
        stances.entrySet().stream()
            .filter(own -> !parties.contains(own.getKey()))
            .map(own -> new Other(own.getKey().name(), own.getValue().get(0)))
            .toList());
  }
}
