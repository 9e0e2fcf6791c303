package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Story.ceasefire;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Deadline;
import parley.claims.Evidence;
import parley.claims.Incident;
import parley.claims.Measure;
import parley.claims.Place;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.claims.ProposalName;
import parley.claims.Status;
import parley.time.TimeReferences;
import parley.time.When;

class FoldingTest {

  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");
  private static final Mention ENVOY = person("Rosa Quispe", "PER");
  private static final Mention MINISTER = person("Diego Fuentes", "CHL");
  private static final Mention RADIO =
      new Mention(
          "Andes Radio",
          "Andes Radio",
          ActorKind.MEDIA,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          true);
  private static final Mention DEPUTY = person("Ana Rojas", "CHL");

  private static List<ContactEntry> contacts(Story... stories) {
    return Story.record(stories).entries(ContactEntry.class);
  }

  @Test
  void meetingsOfTwoDaysAreTwo() {
    assertThat(
            contacts(
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.MEETING, "day-1", "Lima/PER", ENVOY, MINISTER),
                Story.of("b2", "2023-09-14")
                    .contact(Contact.Kind.MEETING, "day+0", "Lima/PER", ENVOY, MINISTER)))
        .hasSize(2);
  }

  private static List<ContactEntry> meetings(TalksRecord record) {
    return record.entries(ContactEntry.class).stream()
        .filter(contact -> contact.form() == Contact.Kind.MEETING)
        .toList();
  }

  @Test
  void oneOriginAgainstTwoOnTheDayIsOneMeetingOfADisputedDay() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.MEETING, "day-1", "Lima/PER", ENVOY, MINISTER),
            Story.of("b2", "2023-09-15")
                .said(RADIO)
                .contact(Contact.Kind.MEETING, "day-2", "Lima/PER", ENVOY, MINISTER),
            Story.of("c3", "2023-09-14")
                .contact(Contact.Kind.MEETING, "day-2", "Lima/PER", ENVOY, MINISTER));
    List<ContactEntry> contacts = meetings(record);
    assertThat(contacts).hasSize(1);
    assertThat(contacts.get(0).when()).isEqualTo(When.day(LocalDate.parse("2023-09-13")));
    assertThat(record.disagreements()).extracting(Disagreement::field).containsExactly("when");
  }

  @Test
  void oneOriginAgainstTwoOnThePlaceIsOneMeetingOfADisputedPlace() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.MEETING, "day-1", "Lima/PER", ENVOY, MINISTER),
            Story.of("b2", "2023-09-15")
                .said(RADIO)
                .contact(Contact.Kind.MEETING, "day-2", "Lima/PER", ENVOY, MINISTER),
            Story.of("c3", "2023-09-14")
                .contact(Contact.Kind.MEETING, "day-1", "Quito/ECU", ENVOY, MINISTER));
    List<ContactEntry> contacts = meetings(record);
    assertThat(contacts).hasSize(1);
    assertThat(contacts.get(0).place().orElseThrow().name()).isEqualTo("Lima");
    assertThat(record.disagreements()).extracting(Disagreement::field).containsExactly("place");
  }

  @Test
  void twoTollsThatOneReportTellsAreOfTwoAttacks() {
    Optional<Incident.Count> five = Optional.of(Incident.Count.exactly(5));
    Optional<Place> tacna = Optional.of(new Place("Tacna", Optional.of("PER")));
    assertThat(tolls(Optional.empty(), five)).hasSize(2);
    assertThat(tolls(Optional.empty(), Optional.empty())).hasSize(1);
    assertThat(tolls(tacna, five)).hasSize(1);
  }

  /** Of an attack in Tacna with 26 dead and two hurt, and one with 30 dead. */
  private static List<IncidentEntry> tolls(
      Optional<Place> place, Optional<Incident.Count> injured) {
    Story story =
        Story.of("a1", "2023-09-14").incident(Incident.Kind.AIR_STRIKE, "day-1", "Tacna/PER", 26);
    story.add(
        new Incident(
            story.evidence("Thirty were killed", "day-1"),
            Incident.Kind.AIR_STRIKE,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            place,
            Optional.of(Incident.Count.exactly(30)),
            injured));
    return Story.record(story).entries(IncidentEntry.class);
  }

  @Test
  void aVisitAndAMeetingOfOneDayAreTwo() {
    assertThat(
            contacts(
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.MEETING, "day+0", "Lima/PER", ENVOY, MINISTER)
                    .contact(Contact.Kind.VISIT, "day+0", "Lima/PER", MINISTER)))
        .extracting(ContactEntry::form)
        .containsExactlyInAnyOrder(Contact.Kind.MEETING, Contact.Kind.VISIT);
  }

  @Test
  void anotherPersonOnOneSideIsAnotherMeeting() {
    assertThat(
            contacts(
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.MEETING, "day+0", "Lima/PER", ENVOY, MINISTER),
                Story.of("b2", "2023-09-14")
                    .contact(Contact.Kind.MEETING, "day+0", "Lima/PER", ENVOY, DEPUTY)))
        .hasSize(2);
  }

  @Test
  void aCoarseTimeJoinsTheDayItContains() {
    List<ContactEntry> contacts =
        contacts(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE),
            Story.of("b2", "2023-09-15")
                .contact(Contact.Kind.MEETING, "week+0", "Colombia/COL", PERU, CHILE));
    assertThat(contacts).hasSize(1);
    assertThat(contacts.get(0).when()).isEqualTo(When.day(LocalDate.parse("2023-09-12")));
    assertThat(contacts.get(0).place().orElseThrow().name()).isEqualTo("Bogota");
  }

  @Test
  void anUndatedMentionJoinsTheContactBeforeItsReport() {
    assertThat(
            contacts(
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE),
                Story.of("b2", "2023-09-15").contact(Contact.Kind.TALKS, "-", "Bogota/COL")))
        .hasSize(1);
  }

  @Test
  void aPossibleCallIsNotTheCallThatTookPlace() {
    assertThat(
            contacts(
                Story.of("a1", "2023-09-14")
                    .as(Status.POSSIBLE)
                    .contact(Contact.Kind.CALL, "-", "", ENVOY, MINISTER),
                Story.of("b2", "2023-09-15")
                    .contact(Contact.Kind.CALL, "day+0", "", ENVOY, MINISTER)))
        .extracting(ContactEntry::status)
        .containsExactlyInAnyOrder(Status.POSSIBLE, Status.TOOK_PLACE);
  }

  @Test
  void aPlanForTheDayBecomesTheContact() {
    List<ContactEntry> contacts =
        contacts(
            Story.of("a1", "2023-09-14")
                .as(Status.PLANNED)
                .contact(Contact.Kind.CALL, "day+1", "", ENVOY, MINISTER),
            Story.of("b2", "2023-09-15").contact(Contact.Kind.CALL, "day+0", "", ENVOY, MINISTER));
    assertThat(contacts).hasSize(1);
    assertThat(contacts.get(0).status()).isEqualTo(Status.TOOK_PLACE);
  }

  @Test
  void aCallThatLeadersMayHaveIsNotAnyTalksOfTheirStates() {
    assertThat(
            contacts(
                Story.of("a1", "2023-09-14")
                    .as(Status.POSSIBLE)
                    .contact(Contact.Kind.TALKS, "-", "", ENVOY, MINISTER),
                Story.of("b2", "2023-09-15")
                    .as(Status.POSSIBLE)
                    .contact(Contact.Kind.TALKS, "-", "", PERU, CHILE)))
        .hasSize(2);
  }

  @Test
  void positionsOfAllReportsStandOnOneProposal() {
    List<ProposalEntry> proposals =
        Story.record(
                Story.of("a1", "2023-09-14")
                    .proposal(ceasefire(PERU, CHILE), "tue<", "P20D")
                    .position(ceasefire(), "tue<", PERU, Position.Stance.ACCEPTS),
                Story.of("b2", "2023-09-15")
                    .position(ceasefire(PERU, CHILE), "-", CHILE, Position.Stance.UNDECIDED)
                    .condition(ceasefire(), CHILE, "guarantees at the border"))
            .entries(ProposalEntry.class);
    assertThat(proposals).hasSize(1);
    ProposalEntry proposal = proposals.get(0);
    assertThat(proposal.positions())
        .extracting(ProposalEntry.PositionTaken::stance)
        .containsExactly(Position.Stance.ACCEPTS, Position.Stance.UNDECIDED);
    assertThat(proposal.terms()).containsEntry(Proposal.TermKind.DURATION, "P20D");
    assertThat(proposal.conditions()).hasSize(1);
    assertThat(proposal.state()).isEqualTo(ProposalEntry.State.ACCEPTED_BY_SOME);
    assertThat(proposal.inForce()).isFalse();
  }

  @Test
  void whatAPartyAcceptedIsMoreThanProposed() {
    ProposalEntry proposal =
        Story.record(
                Story.of("a1", "2023-09-14")
                    .proposal(
                        ceasefire(PERU, CHILE), "-", "P20D", Optional.of(Proposal.State.PROPOSED))
                    .position(ceasefire(PERU, CHILE), "day+0", PERU, Position.Stance.ACCEPTS))
            .entries(ProposalEntry.class)
            .get(0);
    assertThat(proposal.state()).isEqualTo(ProposalEntry.State.ACCEPTED_BY_SOME);
  }

  @Test
  void ceasefiresOfTwoConflictsAreTwo() {
    assertThat(
            Story.record(
                    Story.of("a1", "2023-09-14").proposal(ceasefire(PERU, CHILE), "-", "P20D"),
                    Story.of("b2", "2023-09-14")
                        .proposal(
                            ceasefire(state("Kenya", "KEN"), state("Uganda", "UGA")), "-", "P20D"))
                .entries(ProposalEntry.class))
        .hasSize(2);
  }

  private static ProposalName truce(String words) {
    return new ProposalName(ProposalName.Kind.TRUCE, words, Optional.empty(), List.of(PERU, CHILE));
  }

  /**
   * The number of proposals that mentions in these words make, all in one report or each in one.
   */
  private static int proposals(boolean together, String... mentions) {
    Story[] stories = new Story[together ? 1 : mentions.length];
    for (int i = 0; i < mentions.length; i++) {
      Story story = together && i > 0 ? stories[0] : Story.of("a" + i, "2023-09-14");
      stories[together ? 0 : i] =
          story.position(truce(mentions[i]), "-", PERU, Position.Stance.OPEN);
    }
    return Story.record(stories).entries(ProposalEntry.class).size();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTruceForAPartIsNotTheGeneralOne(boolean together) {
    assertThat(proposals(together, "a 20-day truce", "a maritime truce in the Green Sea"))
        .isEqualTo(2);
    assertThat(proposals(together, "the energy truce", "a maritime truce in the Green Sea"))
        .isEqualTo(2);
    assertThat(proposals(together, "a nationwide truce", "a truce in Tacna")).isEqualTo(2);
    assertThat(proposals(together, "a truce in Arica", "a truce in Tacna")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void oneTruceInOtherWordsIsOne(boolean together) {
    assertThat(proposals(together, "a naval truce", "a truce at sea", "the truce")).isEqualTo(1);
    assertThat(proposals(together, "a 20-day truce", "a truce in Tacna")).isEqualTo(1);
    assertThat(proposals(together, "a truce in Peru", "a nationwide truce")).isEqualTo(1);
    assertThat(proposals(together, "a truce", "a 20-day truce reached after an attack on a port"))
        .isEqualTo(1);
  }

  @Test
  void anAgreementThatOnePartyHasNotAnsweredIsADisagreement() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .proposal(ceasefire(PERU, CHILE), "-", "P20D", Optional.of(Proposal.State.AGREED)),
            Story.of("b2", "2023-09-15")
                .position(ceasefire(PERU, CHILE), "-", CHILE, Position.Stance.UNDECIDED));
    assertThat(record.disagreements()).hasSize(1);
    assertThat(record.disagreements().get(0).field()).isEqualTo("state");
    assertThat(record.disagreements().get(0).values())
        .extracting(Disagreement.Value::value)
        .containsExactly("CHL undecided", "agreed");
    assertThat(record.entries(ProposalEntry.class).get(0).state())
        .isNotEqualTo(ProposalEntry.State.AGREED);
  }

  @Test
  void whatWasResumedHadBeenSuspended() {
    List<MeasureEntry> measures =
        Story.record(
                Story.of("a1", "2023-09-14")
                    .measure(Measure.Kind.TARIFFS, Measure.Change.RESUMED, "day-2", CHILE, PERU)
                    .measure(Measure.Kind.TARIFFS, Measure.Change.SUSPENDED, "-", CHILE))
            .entries(MeasureEntry.class);
    assertThat(measures).hasSize(1);
    assertThat(measures.get(0).changes())
        .extracting(MeasureEntry.ChangeMade::to)
        .containsExactly(Measure.Change.SUSPENDED, Measure.Change.RESUMED);
  }

  @Test
  void twoHeadsOfOneDelegationAreADisagreement() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.TALKS, "day-1", "Lima/PER", PERU, CHILE)
                .lead(ENVOY, PERU)
                .lead(MINISTER, CHILE),
            Story.of("b2", "2023-09-15")
                .contact(Contact.Kind.TALKS, "day-2", "Lima/PER", PERU, CHILE)
                .lead(ENVOY, PERU)
                .lead(DEPUTY, CHILE));
    assertThat(record.disagreements())
        .singleElement()
        .satisfies(
            lead -> {
              assertThat(lead.field()).isEqualTo("lead");
              assertThat(lead.values())
                  .extracting(Disagreement.Value::value)
                  .containsExactly("Ana Rojas", "Diego Fuentes");
            });
  }

  @Test
  void twoHeadsWhomOneReportNamesLeadTogether() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.TALKS, "day-1", "Lima/PER", PERU, CHILE)
                .lead(MINISTER, CHILE)
                .lead(DEPUTY, CHILE));
    assertThat(record.disagreements()).isEmpty();
  }

  @Test
  void anotherHeadAtOtherTalksIsNoDisagreement() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-04-14")
                .contact(Contact.Kind.TALKS, "day-1", "Lima/PER", PERU, CHILE)
                .lead(MINISTER, CHILE),
            Story.of("b2", "2023-08-15")
                .contact(Contact.Kind.TALKS, "day-1", "Lima/PER", PERU, CHILE)
                .lead(DEPUTY, CHILE));
    assertThat(record.disagreements()).isEmpty();
  }

  @Test
  void aTollJoinsAnAttackOfWhichReportsGiveTwoNumbers() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .incident(Incident.Kind.SHELLING, "day+0", "Arica/CHL", 12)
                .incident(Incident.Kind.SHELLING, "day+0", "Arica/CHL", 9),
            Story.of("b2", "2023-09-15")
                .incident(Incident.Kind.OTHER_ATTACK, "-", "Arica/CHL", 12));
    assertThat(record.entries(IncidentEntry.class)).hasSize(1);
  }

  @Test
  void twoAttacksOnOneTownInAWeekStayTwoAndTakeTheirOwnTolls() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14").incident(Incident.Kind.SHELLING, "day+0", "Arica/CHL", 12),
            Story.of("b2", "2023-09-18").incident(Incident.Kind.SHELLING, "day+0", "Arica/CHL", 3),
            Story.of("c3", "2023-09-19").incident(Incident.Kind.OTHER_ATTACK, "-", "Arica/CHL", 3),
            Story.of("d4", "2023-09-15")
                .incident(Incident.Kind.OTHER_ATTACK, "-", "Arica/CHL", 12));
    assertThat(record.entries(IncidentEntry.class))
        .hasSize(2)
        .allSatisfy(
            attack ->
                assertThat(attack.killed())
                    .singleElement()
                    .satisfies(toll -> assertThat(toll.claims()).hasSize(2)));
  }

  @Test
  void aDeadlineIsWhatReportsSayFromTheirDayOn() {
    DeadlineEntry deadline =
        Story.record(
                Story.of("a1", "2023-09-01").deadline(PERU, CHILE, "day+0", "P10D"),
                Story.of("b2", "2023-09-08")
                    .turn(PERU, CHILE, Deadline.State.EXTENDED, "day+0", "2023-09-20"),
                Story.of("c3", "2023-09-19").turn(PERU, CHILE, Deadline.State.MET, "day-1", "-"))
            .entries(DeadlineEntry.class)
            .get(0);
    assertThat(deadline.basis().claims()).hasSize(3);
    assertThat(deadline.due()).isEqualTo(When.day(LocalDate.parse("2023-09-20")));
    assertThat(deadline.state(LocalDate.parse("2023-08-31"))).isEmpty();
    assertThat(deadline.state(LocalDate.parse("2023-09-05"))).contains(Deadline.State.RUNNING);
    assertThat(deadline.state(LocalDate.parse("2023-09-08"))).contains(Deadline.State.EXTENDED);
    assertThat(deadline.state(LocalDate.parse("2023-09-17"))).contains(Deadline.State.EXTENDED);
    assertThat(deadline.state(LocalDate.parse("2023-09-18"))).contains(Deadline.State.MET);
  }

  @Test
  void aMissedDeadlineWasRunningUntilThen() {
    DeadlineEntry deadline =
        Story.record(
                Story.of("a1", "2023-09-01").deadline(PERU, CHILE, "day+0", "P10D"),
                Story.of("b2", "2023-09-12").turn(PERU, CHILE, Deadline.State.MISSED, "day-1", "-"))
            .entries(DeadlineEntry.class)
            .get(0);
    assertThat(deadline.state(LocalDate.parse("2023-09-10"))).contains(Deadline.State.RUNNING);
    assertThat(deadline.state(LocalDate.parse("2023-09-11"))).contains(Deadline.State.MISSED);
    assertThat(deadline.stated()).contains(Deadline.State.MISSED);
  }

  @Test
  void aDeadlineEndsItsLengthAfterItWasSet() {
    DeadlineEntry deadline =
        Story.record(
                Story.of("a1", "2023-09-14").deadline(PERU, CHILE, "--06<", "P50D"),
                Story.of("b2", "2023-09-15").deadline(PERU, CHILE, "-", "P50D"))
            .entries(DeadlineEntry.class)
            .get(0);
    assertThat(deadline.basis().claims()).hasSize(2);
    assertThat(deadline.due())
        .isEqualTo(When.between(LocalDate.parse("2023-07-21"), LocalDate.parse("2023-08-19")));
    assertThat(deadline.state(LocalDate.parse("2023-07-01"))).contains(Deadline.State.RUNNING);
    assertThat(deadline.state(LocalDate.parse("2023-09-01"))).isEmpty();
  }

  @Test
  void aTollThatRisesIsNoContradiction() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14").incident(Incident.Kind.SHELLING, "day-1", "Tacna/PER", 4),
            Story.of("b2", "2023-09-15").incident(Incident.Kind.SHELLING, "wed<", "Tacna/PER", 6));
    assertThat(record.entries(IncidentEntry.class)).hasSize(1);
    assertThat(record.entries(IncidentEntry.class).get(0).killed()).hasSize(2);
    assertThat(record.disagreements()).isEmpty();
  }

  @Test
  void aCityAndItsRegionAreOnePlaceOfAnAttack() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .incident(Incident.Kind.DRONE_ATTACK, "day-1", "Tacna region/PER", 4),
            Story.of("b2", "2023-09-15")
                .incident(Incident.Kind.OTHER_ATTACK, "wed<", "Tacna/PER", 4));
    assertThat(record.entries(IncidentEntry.class)).hasSize(1);
    assertThat(record.entries(IncidentEntry.class).get(0).form())
        .isEqualTo(Incident.Kind.DRONE_ATTACK);
  }

  @Test
  void attacksOnOneCityOnTwoDaysAreTwo() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14").incident(Incident.Kind.SHELLING, "day-1", "Tacna/PER", 4),
            Story.of("b2", "2023-09-15").incident(Incident.Kind.SHELLING, "thu<", "Tacna/PER", 4));
    assertThat(record.entries(IncidentEntry.class)).hasSize(2);
  }

  @Test
  void anAttackWithoutPlaceIsTheOneItsReportPlaces() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .incident(Incident.Kind.SHELLING, "day-1", "Tacna/PER", 4)
                .incident(Incident.Kind.OTHER_ATTACK, "-", "", 4));
    assertThat(record.entries(IncidentEntry.class)).hasSize(1);
  }

  @Test
  void anAttackWithoutPlaceIsTheOnlyOneOfItsDayFormAndToll() {
    Story placed =
        Story.of("a1", "2023-09-14").incident(Incident.Kind.SHELLING, "day-1", "Tacna/PER", 4);
    Story placeless = Story.of("b2", "2023-09-15").incident(Incident.Kind.SHELLING, "wed<", "", 4);
    Story another =
        Story.of("c3", "2023-09-14").incident(Incident.Kind.SHELLING, "day-1", "Arica/CHL", 4);
    assertThat(Story.record(placed, placeless).entries(IncidentEntry.class)).hasSize(1);
    assertThat(Story.record(placed, placeless, another).entries(IncidentEntry.class)).hasSize(3);
  }

  @Test
  void anAttackIsAtThePlaceThatItsSentenceNamesAndOtherReportsKnow() {
    Story told = Story.of("b2", "2023-09-20");
    told.add(
        new Incident(
            told.evidence("Rockets hit Cusco on 13 September", "--09-13<"),
            Incident.Kind.MISSILE_ATTACK,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
    List<IncidentEntry> incidents =
        Story.record(
                Story.of("a1", "2023-09-14")
                    .incident(Incident.Kind.MISSILE_ATTACK, "day-1", "Cusco/PER", 4)
                    .incident(Incident.Kind.MISSILE_ATTACK, "day-1", "Lima/PER", 2),
                told)
            .entries(IncidentEntry.class);
    assertThat(incidents).hasSize(2);
    assertThat(incidents)
        .filteredOn(each -> each.basis().claims().size() == 2)
        .allSatisfy(each -> assertThat(each.place().orElseThrow().name()).isEqualTo("Cusco"));
  }

  @Test
  void anAttackOfNoSaidFormAndOtherNumbersOnTheDayIsADisagreement() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .incident(Incident.Kind.DRONE_ATTACK, "day-1", "Cusco/PER", 4),
            Story.of("b2", "2023-09-14")
                .incident(Incident.Kind.OTHER_ATTACK, "day-1", "Cusco/PER", 7));
    assertThat(record.entries(IncidentEntry.class)).hasSize(1);
    assertThat(record.disagreements()).extracting(Disagreement::field).contains("killed");
  }

  @Test
  void anAttackOfNoSaidFormIsNoLikerAnotherOfNone() {
    // Both attacks left seven dead; the headline of the 16th is of the nearer one.
    List<IncidentEntry> incidents =
        Story.record(
                Story.of("a1", "2023-09-12")
                    .incident(Incident.Kind.OTHER_ATTACK, "day-1", "Cusco/PER", 7),
                Story.of("b2", "2023-09-15")
                    .incident(Incident.Kind.SHELLING, "day+0", "Cusco/PER", 7),
                Story.of("c3", "2023-09-16")
                    .incident(Incident.Kind.OTHER_ATTACK, "-", "Cusco/PER", 7))
            .entries(IncidentEntry.class);
    assertThat(incidents)
        .filteredOn(each -> each.form() == Incident.Kind.SHELLING)
        .allSatisfy(each -> assertThat(each.basis().claims()).hasSize(2))
        .hasSize(1);
  }

  @Test
  void anAttackFromWhichASentenceDatesAnotherIsNotThatOne() {
    Story story = Story.of("a1", "2023-09-14");
    story.incident(Incident.Kind.SHELLING, "day-1", "Cusco/PER", 4);
    Incident first = (Incident) story.claims().get(0);
    Evidence before =
        new Evidence(
            "a1",
            first.evidence().span(),
            first.evidence().sentence(),
            first.evidence().saidBy(),
            Status.TOOK_PLACE,
            TimeReferences.parse("event-7"),
            Optional.empty());
    story.add(
        new Incident(
            before,
            Incident.Kind.OTHER_ATTACK,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Incident.Count.exactly(2)),
            Optional.empty()));
    assertThat(Story.record(story).entries(IncidentEntry.class)).hasSize(2);
    assertThat(Story.record(story).disagreements()).isEmpty();
  }

  @Test
  void anUndatedAttackOfOtherNumbersIsAnother() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14").incident(Incident.Kind.SHELLING, "day-1", "Tacna/PER", 40),
            Story.of("b2", "2023-09-15").incident(Incident.Kind.SHELLING, "-", "Tacna/PER", 4));
    assertThat(record.entries(IncidentEntry.class)).hasSize(2);
    assertThat(record.disagreements()).isEmpty();
  }

  @Test
  void tollsAreKeptByClaimantAndTheirContradictionIsListed() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14").incident(Incident.Kind.SHELLING, "day-1", "Tacna/PER", 6),
            Story.of("b2", "2023-09-15").incident(Incident.Kind.SHELLING, "wed<", "Tacna/PER", 4));
    assertThat(record.entries(IncidentEntry.class)).hasSize(1);
    assertThat(record.entries(IncidentEntry.class).get(0).killed()).hasSize(2);
    assertThat(record.disagreements()).extracting(Disagreement::field).containsExactly("killed");
  }

  @Test
  void aStatementQuotedAndToldIsOne() {
    assertThat(
            Story.record(
                    Story.of("a1", "2023-09-14")
                        .statement("-", "We can wait until our neighbour opens the bridge", ENVOY),
                    Story.of("b2", "2023-09-15")
                        .statement(
                            "-", "they could wait until the neighbour opened a bridge", ENVOY))
                .entries(StatementEntry.class))
        .hasSize(1);
  }

  @Test
  void nearlyTheSameWordsAreOneStatement() {
    assertThat(
            Story.record(
                    Story.of("a1", "2023-09-14")
                        .statement("-", "We shall not leave this table without a paper", MINISTER),
                    Story.of("b2", "2023-09-15")
                        .statement("-", "we shall not leave this table", MINISTER),
                    Story.of("c3", "2023-09-15")
                        .statement("-", "We shall not leave this table", ENVOY))
                .entries(StatementEntry.class))
        .hasSize(2);
  }

  @Test
  void formerInOneReportAndInOfficeInAnotherIsADisagreement() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14").office(MINISTER, "foreign minister", false),
            Story.of("b2", "2023-09-15")
                .office(person("Fuentes", "CHL"), "Foreign Minister", true));
    assertThat(record.disagreements()).extracting(Disagreement::field).containsExactly("office");
    assertThat(record.actors())
        .filteredOn(actor -> actor.kind() == ActorKind.PERSON)
        .singleElement()
        .satisfies(
            actor -> {
              assertThat(actor.name()).isEqualTo("Diego Fuentes");
              assertThat(actor.aliases()).contains("Fuentes");
              assertThat(actor.offices()).hasSize(2);
            });
  }

  @Test
  void spellingsAreOnePersonAndSurnamesJoinOnlyWhenSure() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.MEETING, "day+0", "", person("Andriy Kovalskyi", "UKR"), PERU)
                .contact(Contact.Kind.MEETING, "day-1", "", person("Lena Moreau", "FRA"), PERU)
                .contact(Contact.Kind.MEETING, "day-2", "", person("Jean Moreau", "FRA"), PERU),
            Story.of("b2", "2023-09-15")
                .contact(Contact.Kind.MEETING, "day+0", "", person("Andrii Kovalsky", "UKR"), PERU)
                .contact(Contact.Kind.MEETING, "day-9", "", person("Moreau", "FRA"), PERU));
    assertThat(record.actors())
        .filteredOn(actor -> actor.kind() == ActorKind.PERSON)
        .extracting(Actor::country)
        .extracting(Optional::orElseThrow)
        .containsExactlyInAnyOrder("UKR", "FRA", "FRA", "FRA");
  }

  @Test
  void copiesOfOneWireAreOneOrigin() {
    ContactEntry talks =
        contacts(
                Story.of("a1", "2023-09-14")
                    .by("The Courier")
                    .repeating("Andes Wire")
                    .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE),
                Story.of("b2", "2023-09-15")
                    .by("Daily Harbour")
                    .repeating("Andes Wire")
                    .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE))
            .get(0);
    assertThat(talks.basis().reports()).hasSize(2);
    assertThat(talks.basis().origins()).isEqualTo(1);
  }

  @Test
  void whoAttacksOffersNoGoodOfficesButMediatesWhereAReportSaysSo() {
    List<Contact.ThirdParty> outsiders =
        List.of(
            new Contact.ThirdParty(PERU, Contact.Role.GOOD_OFFICES),
            new Contact.ThirdParty(CHILE, Contact.Role.GOOD_OFFICES));
    Story talks =
        Story.of("a1", "2023-09-14")
            .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", outsiders, PERU, CHILE);
    Story attack =
        Story.of("b2", "2023-09-15")
            .incident(Incident.Kind.SHELLING, "day+0", "Goma/COD", 3, Optional.of(PERU));
    Story mediation =
        Story.of("a1", "2023-09-14")
            .contact(
                Contact.Kind.TALKS,
                "tue<",
                "Bogota/COL",
                List.of(new Contact.ThirdParty(PERU, Contact.Role.MEDIATES)),
                PERU,
                CHILE);

    assertThat(thirds(talks)).containsExactlyInAnyOrder("Peru", "Chile");
    assertThat(thirds(talks, attack)).containsExactly("Chile");
    assertThat(thirds(mediation, attack)).containsExactly("Peru");
  }

  private static List<String> thirds(Story... stories) {
    return contacts(stories).get(0).thirdParties().stream()
        .map(third -> third.actor().name())
        .toList();
  }

  @Test
  void whatIsPlacedByItsTollPlacesTheRestOfItsReport() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14").incident(Incident.Kind.SHELLING, "day-1", "Tacna", 27),
            Story.of("b2", "2023-09-14")
                .incident(Incident.Kind.OTHER_ATTACK, "-", "", 27)
                .incident(Incident.Kind.SHELLING, "day-1", "", 27));
    assertThat(record.entries(IncidentEntry.class)).hasSize(1);
  }

  @Test
  void aPlanInAHeadlineIsThatOfItsReport() {
    List<ContactEntry> contacts =
        contacts(
            Story.of("a1", "2023-09-12")
                .as(Status.PLANNED)
                .contact(Contact.Kind.TALKS, "-", "Lima/PER", PERU, CHILE)
                .headed()
                .contact(Contact.Kind.TALKS, "thu>", "Lima/PER", PERU, CHILE),
            Story.of("b2", "2023-09-15")
                .contact(Contact.Kind.TALKS, "thu<", "Lima/PER", PERU, CHILE));
    assertThat(contacts).hasSize(1);
    assertThat(contacts.get(0).status()).isEqualTo(Status.TOOK_PLACE);
  }

  @Test
  void aHeadlineTellsOfTheseDaysAndNotOfAnOlderContact() {
    assertThat(
            contacts(
                Story.of("a1", "2023-09-04")
                    .contact(Contact.Kind.VISIT, "day-0", "Lima/PER", MINISTER, PERU),
                Story.of("b2", "2023-09-28")
                    .contact(Contact.Kind.VISIT, "-", "Lima/PER", MINISTER, PERU)
                    .headed()))
        .hasSize(2);
  }

  @Test
  void whoBringsTwoTogetherAndMeetsOneOfThemHasAContactOfHisOwn() {
    Mention norway = state("Norway", "NOR");
    assertThat(
            contacts(
                Story.of("a1", "2023-09-14")
                    .contact(
                        Contact.Kind.TALKS,
                        "day-1",
                        "Lima/PER",
                        List.of(new Contact.ThirdParty(norway, Contact.Role.MEDIATES)),
                        PERU,
                        CHILE,
                        norway),
                Story.of("b2", "2023-09-14")
                    .contact(Contact.Kind.MEETING, "day-1", "Lima/PER", norway, PERU)))
        .hasSize(2);
  }

  @Test
  void talksThatWereSetForAWeekdayMayBeThoseOfTheWeekBefore() {
    // On Friday the 15th "Monday" may be the 18th, which is nearer, or the 11th.
    List<ContactEntry> contacts =
        contacts(
            Story.of("a1", "2023-09-08")
                .as(Status.PLANNED)
                .contact(Contact.Kind.TALKS, "mon>", "Lima/PER", PERU, CHILE),
            Story.of("b2", "2023-09-15")
                .as(Status.CANCELLED)
                .contact(Contact.Kind.TALKS, "mon~", "Lima/PER", PERU, CHILE));
    assertThat(contacts).hasSize(1);
    assertThat(contacts.get(0).status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void whatReadingTookFromAnotherSentenceDoesNotMakeItAnotherMeeting() {
    // Reading gave the second telling the place of the talks that its report tells of besides.
    Story telling = Story.of("b2", "2023-09-20");
    telling.add(
        new Contact(
            telling.evidence("Rosa Quispe has met Diego Fuentes", "-"),
            Contact.Kind.MEETING,
            List.of(ENVOY, MINISTER),
            List.of(),
            Optional.of(new Place("Quito", Optional.of("ECU"))),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false));
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.MEETING, "day-1", "Lima/PER", ENVOY, MINISTER),
            telling);
    assertThat(record.entries(ContactEntry.class)).hasSize(1);
    assertThat(record.disagreements()).isEmpty();
  }

  @Test
  void tellingsWithoutADayDoNotCountForADisputedDay() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.TALKS, "day-1", "Lima/PER", PERU, CHILE),
            Story.of("b2", "2023-09-14")
                .said(RADIO)
                .contact(Contact.Kind.TALKS, "day-1", "Lima/PER", PERU, CHILE),
            Story.of("c3", "2023-09-14")
                .contact(Contact.Kind.TALKS, "day-2", "Lima/PER", PERU, CHILE),
            Story.of("d4", "2023-09-12").contact(Contact.Kind.TALKS, "-", "Lima/PER", PERU, CHILE));
    assertThat(record.entries(ContactEntry.class)).hasSize(1);
    assertThat(record.disagreements()).extracting(Disagreement::field).containsExactly("when");
  }

  @Test
  void aProposalPutForwardInTheNewsOfADayMayHaveAnotherLengthElsewhere() {
    ProposalName offered =
        new ProposalName(
            ProposalName.Kind.CEASEFIRE, "a ceasefire", Optional.of(PERU), List.of(CHILE));
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14").proposal(offered, "day-1", "P30D"),
            Story.of("b2", "2023-09-14").proposal(offered, "-", "P20D"));
    assertThat(record.entries(ProposalEntry.class)).hasSize(1);
    assertThat(record.disagreements()).extracting(Disagreement::field).containsExactly("duration");
  }

  @Test
  void twoOriginsThatGiveTwoPlacesOfOneDayAndPeopleDisagree() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.MEETING, "day-1", "Lima/PER", ENVOY, MINISTER),
            Story.of("b2", "2023-09-14")
                .contact(Contact.Kind.MEETING, "day-1", "Quito/ECU", ENVOY, MINISTER));
    assertThat(meetings(record)).hasSize(1);
    assertThat(record.disagreements()).extracting(Disagreement::field).containsExactly("place");
  }

  @Test
  void newsWithoutADayIsOfTheMeetingThatOthersPlaceElsewhere() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.MEETING, "day-1", "Lima/PER", ENVOY, MINISTER),
            Story.of("b2", "2023-09-14")
                .contact(Contact.Kind.MEETING, "-", "Quito/ECU", ENVOY, MINISTER));
    assertThat(meetings(record)).hasSize(1);
    assertThat(record.disagreements()).extracting(Disagreement::field).containsExactly("place");
  }

  @Test
  void aMeetingWithoutDayAndPlaceIsNoneOfWeeksAgo() {
    assertThat(
            contacts(
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.MEETING, "day-1", "Lima/PER", ENVOY, MINISTER),
                Story.of("b2", "2023-10-24")
                    .contact(Contact.Kind.MEETING, "-", "", ENVOY, MINISTER)))
        .hasSize(2);
  }

  @Test
  void aMeetingToldWithoutADayIsThatPlannedForTheDaysBefore() {
    List<ContactEntry> contacts =
        contacts(
            Story.of("a1", "2023-09-11")
                .as(Status.PLANNED)
                .contact(Contact.Kind.MEETING, "day+2", "Lima/PER", ENVOY, MINISTER),
            Story.of("b2", "2023-09-15").contact(Contact.Kind.MEETING, "-", "", ENVOY, MINISTER));
    assertThat(contacts).hasSize(1);
    assertThat(contacts.get(0).status()).isEqualTo(Status.TOOK_PLACE);
  }

  @Test
  void whatSaysNoDayInAReportOfNoDayIsNeitherOfTwo() {
    assertThat(
            contacts(
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.MEETING, "day-1", "Lima/PER", ENVOY, MINISTER),
                Story.of("b2", "2023-11-02")
                    .contact(Contact.Kind.MEETING, "day-1", "Lima/PER", ENVOY, MINISTER),
                Story.undated("c3")
                    .contact(Contact.Kind.MEETING, "-", "Lima/PER", ENVOY, MINISTER)))
        .hasSize(3);
  }

  @Test
  void aProposalIsThatOfTheOnlyPartiesThatItsSentenceNames() {
    ProposalName offered =
        new ProposalName(
            ProposalName.Kind.CEASEFIRE, "a ceasefire", Optional.of(PERU), List.of(CHILE));
    ProposalName unknown =
        new ProposalName(
            ProposalName.Kind.CEASEFIRE,
            "the ceasefire offer of Peru",
            Optional.empty(),
            List.of());
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14").proposal(offered, "day-1", "P30D"),
            Story.of("b2", "2023-09-18").position(unknown, "-", CHILE, Position.Stance.UNDECIDED));
    assertThat(record.entries(ProposalEntry.class)).hasSize(1);
    assertThat(record.why(record.entries(ProposalEntry.class).get(0).id()).orElseThrow().joins())
        .flatExtracting(Join::grounds)
        .extracting(Ground::words)
        .contains("its sentence names: Peru");
  }

  @Test
  void aProposalInAReportOfNoDayIsTheOnlyOneOfItsPartiesAndLength() {
    ProposalName offered =
        new ProposalName(
            ProposalName.Kind.CEASEFIRE, "a ceasefire", Optional.of(PERU), List.of(CHILE));
    Story first = Story.of("a1", "2023-03-14").proposal(offered, "day-1", "P30D");
    Story undated = Story.undated("b2").proposal(offered, "-", "P30D");
    Story again = Story.of("c3", "2023-09-14").proposal(offered, "day-1", "P30D");
    assertThat(Story.record(first, undated).entries(ProposalEntry.class)).hasSize(1);
    assertThat(Story.record(first, again).entries(ProposalEntry.class)).hasSize(2);
    assertThat(Story.record(first, undated, again).entries(ProposalEntry.class)).hasSize(3);
  }

  @Test
  void aProposalOfTwoLengthsIsKnownByBoth() {
    ProposalName offered =
        new ProposalName(
            ProposalName.Kind.CEASEFIRE, "a ceasefire", Optional.of(PERU), List.of(CHILE));
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14").proposal(offered, "day-1", "P20D"),
            Story.of("b2", "2023-09-14").proposal(offered, "day-1", "P30D"),
            Story.of("c3", "2023-09-16").proposal(ceasefire(PERU, CHILE), "-", "P30D"));
    assertThat(record.entries(ProposalEntry.class)).hasSize(1);
  }

  @Test
  void aShortTextThatNamesItsWireIsACopyDespiteAnEditedLine() {
    String first = "On Sunday Peru put forward a plan for a ten day truce with Chile";
    String edited =
        "On Sunday Peru presented a plan for a ten day truce with Chile, says Andes Wire";
    String second = "A bomb in Arica left ten people dead on Thursday";
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .by("Andes Wire")
                .statement("-", first, ENVOY)
                .statement("-", second, ENVOY),
            Story.of("b2", "2023-09-14")
                .by("Daily Harbour")
                .repeating("Andes Wire")
                .statement("-", edited, ENVOY)
                .statement("-", second, ENVOY),
            Story.of("c3", "2023-09-14")
                .by("The Courier")
                .statement("-", edited, ENVOY)
                .statement("-", second, ENVOY));
    List<String> groups = record.reports().stream().map(record::group).toList();
    assertThat(groups.get(0)).isEqualTo(groups.get(1));
  }
}
