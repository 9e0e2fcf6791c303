package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Story.ceasefire;
import static parley.record.Story.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.Mention;
import parley.claims.Deadline;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.claims.ProposalName;

/** Proposals and deadlines have the state of the day of which the record tells. */
final class StateOnADayTest {

  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");

  /** Both accept on 12 September what is to begin on the 20th; the last report is of the 25th. */
  private static TalksRecord accepted() {
    Story story =
        Story.of("a1", "2023-09-13")
            .position(ceasefire(), "day-1", PERU, Position.Stance.ACCEPTS)
            .position(ceasefire(), "day-1", CHILE, Position.Stance.ACCEPTS);
    story.add(
        new Proposal(
            story.evidence("The ceasefire begins on 20 September", "-"),
            ceasefire(),
            List.of(
                new Proposal.Term(
                    Proposal.TermKind.START, "2023-09-20", story.evidence("It does", "-").span())),
            Optional.empty()));
    Story last = Story.of("b2", "2023-09-25").deadline(PERU, CHILE, "day-1", "P10D");
    return Story.record(story, last);
  }

  private static ProposalEntry proposal(TalksRecord record) {
    return record.entries(ProposalEntry.class).get(0);
  }

  private static Optional<Deadline.State> deadline(TalksRecord record) {
    return record.entries(DeadlineEntry.class).get(0).state();
  }

  @Test
  void whoIsOpenAndAcceptsOnOneDayAccepts() {
    ProposalEntry proposal =
        proposal(
            Story.record(
                Story.of("a1", "2023-09-13")
                    .position(ceasefire(), "day-1", PERU, Position.Stance.ACCEPTS)
                    .position(ceasefire(), "day-1", PERU, Position.Stance.OPEN)));
    assertThat(proposal.positions())
        .extracting(ProposalEntry.PositionTaken::stance)
        .containsExactly(Position.Stance.OPEN, Position.Stance.ACCEPTS);
    assertThat(proposal.state()).isEqualTo(ProposalEntry.State.ACCEPTED_BY_SOME);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-09-19, KNOWN_BY, false",
    "2023-09-20, KNOWN_BY, true",
    "2023-09-19, HAPPENED_BY, false",
    "2023-09-20, HAPPENED_BY, true"
  })
  void whatAllAcceptedHoldsFromItsStart(LocalDate day, Sense sense, boolean holds) {
    ProposalEntry proposal = proposal(accepted().asOf(day, sense));
    assertThat(proposal.inForce()).isEqualTo(holds);
    assertThat(proposal.state())
        .isEqualTo(holds ? ProposalEntry.State.IN_FORCE : ProposalEntry.State.AGREED);
  }

  @Test
  void whereNoDayIsAskedForItIsThatOfTheLastReport() {
    TalksRecord record = accepted();
    assertThat(record.today()).contains(LocalDate.parse("2023-09-25"));
    assertThat(proposal(record).inForce()).isTrue();
    assertThat(deadline(record)).contains(Deadline.State.RUNNING);
    assertThat(
            new RecordJson(record).entry(record.entries(DeadlineEntry.class).get(0)).get("state"))
        .hasToString("\"running\"");
  }

  @ParameterizedTest
  @CsvSource({"2023-10-04, true", "2023-10-05, false"})
  void aDeadlineRunsUntilItsEnd(LocalDate day, boolean runs) {
    assertThat(deadline(accepted().asOf(day, Sense.KNOWN_BY)).isPresent()).isEqualTo(runs);
  }

  @Test
  void theEndOfADeadlineIsExplained() {
    TalksRecord record = accepted();
    DeadlineEntry deadline = record.entries(DeadlineEntry.class).get(0);
    DeadlineReckoning reckoning = record.why(deadline.id()).orElseThrow().reckoning().orElseThrow();
    assertThat(reckoning.result())
        .isEqualTo("2023-10-04, computed: set on 2023-09-24 and running 10 days");
    assertThat(reckoning.steps())
        .extracting(DeadlineReckoning.Step::words)
        .containsExactly("set on 2023-09-24, counted from the report of 2023-09-25; runs 10 days");
  }

  @Test
  void aDisagreementIsInWords() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-13")
                .proposal(
                    ceasefire(PERU, CHILE), "-", "P30D", Optional.of(Proposal.State.IN_FORCE)),
            Story.of("b2", "2023-09-14")
                .position(
                    ceasefire(PERU, CHILE),
                    "day-1",
                    CHILE,
                    Position.Stance.SUPPORTS_WITH_CONDITIONS)
                .position(ceasefire(PERU, CHILE), "day-2", PERU, Position.Stance.PROPOSES));
    assertThat(record.disagreements())
        .flatExtracting(Disagreement::values)
        .extracting(Disagreement.Value::value)
        .containsExactly("CHL supports with conditions", "in force");
  }

  @Test
  void anImmediateWithdrawalThatIsAgreedIsYetToBeDone() {
    ProposalName withdrawal =
        new ProposalName(
            ProposalName.Kind.WITHDRAWAL,
            "an immediate withdrawal",
            Optional.empty(),
            List.of(PERU, CHILE));
    Story story =
        Story.of("a1", "2023-09-13")
            .position(withdrawal, "day-1", PERU, Position.Stance.ACCEPTS)
            .position(withdrawal, "day-1", CHILE, Position.Stance.ACCEPTS);
    story.add(
        new Proposal(
            story.evidence("An immediate withdrawal", "-"),
            withdrawal,
            List.of(
                new Proposal.Term(
                    Proposal.TermKind.START, "immediate", story.evidence("At once", "-").span())),
            Optional.empty()));
    assertThat(proposal(Story.record(story)).state()).isEqualTo(ProposalEntry.State.AGREED);
  }

  @Test
  void aReportOfATruceInForceTellsOfItsAgreementAsWell() {
    Story story =
        Story.of("a1", "2023-09-13")
            .proposal(ceasefire(PERU, CHILE), "day-1", "P30D", Optional.of(Proposal.State.IN_FORCE))
            .proposal(ceasefire(PERU, CHILE), "-", "P30D", Optional.of(Proposal.State.AGREED));
    assertThat(proposal(Story.record(story)).state()).isEqualTo(ProposalEntry.State.IN_FORCE);
  }
}
