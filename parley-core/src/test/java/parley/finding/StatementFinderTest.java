package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.Mention;
import parley.claims.Statement;
import parley.time.When;

class StatementFinderTest {

  private static List<Statement> statements(String text) {
    return ReadText.claims(Statement.class, text);
  }

  private static Statement only(String text) {
    List<Statement> statements = statements(text);
    assertThat(statements).hasSize(1);
    return statements.get(0);
  }

  private static List<String> speakers(Statement statement) {
    return statement.speakers().stream().map(Mention::name).toList();
  }

  @Test
  void quotedWordsWithinIndirectSpeechAreKept() {
    String text = "Foreign Minister Amal Haddad said that \"real headway\" was made in the talks.";
    Statement statement = only(text);
    assertThat(statement.direct()).isFalse();
    assertThat(statement.verbatim()).isTrue();
    assertThat(statement.quoted()).containsExactly("real headway");
    assertThat(speakers(statement)).containsExactly("Amal Haddad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The farmers of Oltara want water,\" Kenya's trade minister, Amal Haddad, said on Monday.",
        "\"The farmers of Oltara want water,\" the Green Coast Movement's leader, Amal Haddad, said.",
      })
  void theOfficeBetweenAQuotationAndItsVerbIsNoPartOfTheWords(String text) {
    Statement statement = only(text);
    assertThat(statement.direct()).isTrue();
    assertThat(statement.words()).startsWith("The farmers of Oltara want water");
    assertThat(statement.words()).doesNotContain("leader").doesNotContain("minister");
    assertThat(speakers(statement)).containsExactly("Amal Haddad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Amal Haddad, Kenya's trade minister, called the embargo \"pointless\".",
        "The envoys signed a letter, which Amal Haddad called \"pointless\", on Monday.",
      })
  void oneWordInMarksThatSomebodyCallsAThingIsTheirs(String text) {
    Statement statement = only(text);
    assertThat(statement.words()).contains("pointless");
    assertThat(statement.quoted()).containsExactly("pointless");
    assertThat(speakers(statement)).containsExactly("Amal Haddad");
  }

  @Test
  void aNameInMarksIsNoVerdict() {
    assertThat(statements("Troops left what Amal Haddad calls the \"buffer\" on Monday."))
        .isEmpty();
  }

  @Test
  void theAgencyThatARepeatedSayingIsFromSaysNothingItself() {
    Statement statement =
        only(
            "Kenya's trade minister, Amal Haddad, said on Monday that the farmers of Oltara wanted"
                + " water and not promises, according to Harbour News Agency.");
    assertThat(statement.words()).endsWith("not promises");
    assertThat(speakers(statement)).containsExactly("Amal Haddad");
  }

  @Test
  void aNameBetweenCommasIsTheOfficeHoldersAndNotASecondSubject() {
    Statement statement =
        only(
            "According to the Green Coast Movement's chief negotiator, Amal Haddad, a weak deal on"
                + " cattle would be worse than none.");
    assertThat(statement.words()).startsWith("a weak deal");
    assertThat(speakers(statement)).containsExactly("Amal Haddad");
  }

  @Test
  void wordsInMarksWithoutCueAreNobodysStatement() {
    assertThat(statements("Troops crossed the so-called \"green line\" near the river.")).isEmpty();
  }

  @Test
  void aJointStatementSpeaksForItsIssuers() {
    Statement statement =
        only("A joint Kenya-Uganda statement announced that the border would open on Monday.");
    assertThat(speakers(statement)).containsExactlyInAnyOrder("Kenya", "Uganda");
    assertThat(statement.medium()).contains(Statement.Medium.JOINT_STATEMENT);
  }

  @Test
  void theStatementIsTheOneNamedBefore() {
    List<Statement> statements =
        statements(
            "A joint Kenya-Uganda statement announced that the border would open on Monday. "
                + "The statement also said the two armies would share patrols.");
    assertThat(statements).hasSize(2);
    assertThat(speakers(statements.get(1))).containsExactlyInAnyOrder("Kenya", "Uganda");
    assertThat(statements.get(1).medium()).contains(Statement.Medium.JOINT_STATEMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This intention was repeated, showing growing activity around the conflict.",
        "Karim Haddad spoke to him.",
        "The report says that the road is closed."
      })
  void whatIsNoActorOrNoContentMakesNoStatement(String text) {
    assertThat(statements(text)).isEmpty();
  }

  @Test
  void aCommitmentToDoingIsNoStatement() {
    assertThat(statements("Karim Haddad made clear his commitment to ending the war.")).isEmpty();
  }

  @Test
  void aQuotationOfManySentencesIsOneStatementOfTheSpeakerBefore() {
    String text =
        "President Karim Haddad stressed that talks must go on. "
            + "\"There is much to do. I trust our friends. Perhaps I will call the governor. "
            + "We want a quiet border,\" he added, which seemed to please the crowd.";
    List<Statement> statements = statements(text);
    assertThat(statements).hasSize(2);
    Statement quoted = statements.get(1);
    assertThat(quoted.direct()).isTrue();
    assertThat(quoted.content().of(text)).startsWith("There is").endsWith("quiet border,");
    assertThat(quoted.evidence().span().of(text)).startsWith("\"There is");
    assertThat(speakers(quoted)).containsExactly("Karim Haddad");
  }

  @Test
  void anAttributionWithinAQuotationDividesNothing() {
    String text =
        "\"The convoy has waited for two weeks,\" Karim Haddad said. \"Nobody let it pass.\"";
    Statement statement = only(text);
    assertThat(statement.content().of(text)).startsWith("The convoy").contains("let it pass");
    assertThat(speakers(statement)).containsExactly("Karim Haddad");
  }

  @Test
  void aLongAttributionWithinAQuotationIsNoPartOfIt() {
    String text =
        "\"The convoy has waited,\" said Karim Haddad, the governor of the northern province and a "
            + "former teacher of mathematics. \"Nobody let it pass.\"";
    Statement statement = only(text);
    assertThat(statement.parts())
        .extracting(part -> part.of(text))
        .containsExactly("The convoy has waited,\"", "\"Nobody let it pass.");
    assertThat(statement.words()).doesNotContain("teacher");
  }

  @Test
  void anAttributionMayComeFirst() {
    String text = "Karim Haddad said: \"The convoy has waited for two weeks.\"";
    Statement statement = only(text);
    assertThat(statement.direct()).isTrue();
    assertThat(statement.content().of(text)).isEqualTo("The convoy has waited for two weeks.");
  }

  @Test
  void aQuotationReopenedInTheNextParagraphGoesOn() {
    String text =
        "\"The convoy has waited for two weeks,\" Karim Haddad said. \"Nobody let it pass.\n"
            + "\"We will wait longer if we must. We have no other road.\"";
    assertThat(statements(text)).isNotEmpty();
    assertThat(statements(text))
        .allSatisfy(each -> assertThat(speakers(each)).containsExactly("Karim Haddad"));
    assertThat(statements(text))
        .anySatisfy(each -> assertThat(each.content().of(text)).contains("no other road"));
  }

  @Test
  void mediumVenueAndAddresseeAreThoseOfTheSaying() {
    Statement statement =
        only("\"The road is open again,\" Karim Haddad told reporters in Nairobi.");
    assertThat(statement.medium()).contains(Statement.Medium.PRESS_CONFERENCE);
    assertThat(statement.venue()).contains("Nairobi");
    assertThat(statement.addressee().map(Mention::name)).contains("reporters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"The question of fishing rights remains the hardest of all,\" Amal Haddad told reporters"
            + " in Oslo on 26 February.",
        "\"We are ready,\" Amal Haddad told journalists in Oslo on 26 February."
      })
  void aTimeBehindTheWordOfSayingIsThatOfTheSaying(String text) {
    assertThat(only(text).evidence().time().resolve(ReadText.published()))
        .isEqualTo(When.day(LocalDate.of(2025, 2, 26)));
  }

  @Test
  void aCitedOutletDoesNotSpeakItself() {
    List<Statement> statements =
        statements("Karim Haddad said on Monday that the road was open, citing Reuters.");
    assertThat(statements)
        .allSatisfy(each -> assertThat(speakers(each)).containsExactly("Karim Haddad"));
    assertThat(statements).hasSize(1);
  }

  @Test
  void theTimeOfTheSayingIsNotSaid() {
    String text = "Karim Haddad said on Monday that the road to the port was open.";
    assertThat(only(text).content().of(text)).isEqualTo("that the road to the port was open");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karim Haddad said he hopes that the truce will hold.",
        "An official, who asked not to be named, said that the road was open.",
        "Karim Haddad said on Monday that the port was closed, citing a shortage of fuel."
      })
  void whatTheSpeakerHoldsOrAsksOrCitesIsNoSecondStatement(String text) {
    assertThat(statements(text)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Karim Haddad plans to visit the port on Monday.",
        "The rebels rejected the offer of a truce.",
        "The war claimed the lives of 40 people before a truce was agreed upon."
      })
  void whatIsOnlyMeantDoneOrHappenedIsNoStatement(String text) {
    assertThat(statements(text)).isEmpty();
  }

  @Test
  void whatSomebodyThreatensToDoIsAStatement() {
    assertThat(only("Kenya threatened to close the border.").words())
        .isEqualTo("to close the border");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Amal Haddad said Kenya and Uganda would continue their efforts until a deal is reached, "
            + "adding that they would study the reply.",
        "Amal Haddad said the army \"asked people to leave the town,\" and said Kenya has been "
            + "very clear about it."
      })
  void whoAddsOrRepeatsIsWhoSaidTheFirst(String text) {
    assertThat(statements(text))
        .anySatisfy(each -> assertThat(each.words()).containsAnyOf("study the reply", "been very"))
        .filteredOn(each -> each.words().contains("study") || each.words().contains("been very"))
        .allSatisfy(each -> assertThat(speakers(each)).containsExactly("Amal Haddad"));
  }

  @Test
  void theSourceOfTheReportIsNoPartOfWhatWasSaid() {
    List<Statement> statements =
        statements(
            "Karim Haddad told the envoys that the group accepted the plan, according to a brief "
                + "statement from the ministry.");
    assertThat(statements)
        .anySatisfy(each -> assertThat(each.words()).endsWith("accepted the plan"));
  }

  @Test
  void anAndBeforeWhatWasSaidIsNoPartOfIt() {
    List<Statement> statements =
        statements(
            "The two ministers met in April, and their next meeting is scheduled for July, "
                + "according to Karim Haddad.");
    assertThat(statements).allSatisfy(each -> assertThat(each.words()).doesNotStartWith("and "));
  }

  @Test
  void aSourceWithoutANameKeepsTheWordsThatStandForOne() {
    Statement statement =
        only(
            "A senior Kenyan official familiar with the talks who spoke on condition of anonymity "
                + "said that the truce would hold.");
    assertThat(statement.speakers())
        .extracting(Mention::text)
        .containsExactly(
            "A senior Kenyan official familiar with the talks who spoke on condition of anonymity");
  }

  @Test
  void aSourceWithAGroupIsNotTheGroup() {
    Statement statement =
        only(
            "\"The road is open again,\" a source with the National Liberation Army told"
                + " reporters.");
    assertThat(speakers(statement)).doesNotContain("National Liberation Army", "ELN");
  }

  @Test
  void whoIsNamedBehindACommaIsWhoSpeaks() {
    Statement statement =
        only(
            "The mediator of the African Union, Amal Haddad, announced that the talks would go"
                + " on.");
    assertThat(speakers(statement)).containsExactly("Amal Haddad");
  }

  @Test
  void whoHasSeenALetterIsNotWhoWroteIt() {
    assertThat(
            statements(
                "According to an African Union letter seen by Reuters, the talks will be led by "
                    + "Amal Haddad."))
        .allSatisfy(each -> assertThat(speakers(each)).doesNotContain("Reuters"));
  }

  @Test
  void whoAHeadlineSaysWasToldSaysNothing() {
    assertThat(statements("Zanti rebels told to leave Odabo as Karim Haddad meets Amal Okoro"))
        .isEmpty();
  }

  @Test
  void whomAnAgencyCitesIsTheSpeaker() {
    Statement statement =
        only(
            "The two leaders did not meet in Oslo, the Interfax news agency cited a member of the"
                + " Kenyan delegation.");
    assertThat(statement.words()).isEqualTo("The two leaders did not meet in Oslo");
    assertThat(speakers(statement)).noneMatch(name -> name.contains("Interfax"));
  }

  @Test
  void theReportersWhoAreToldAreNoPartOfWhatIsSaid() {
    Statement statement = only("Amal Okoro told reporters Haddad wanted more time.");
    assertThat(statement.words()).isEqualTo("Haddad wanted more time");
  }

  @Test
  void whatContinuesWhileSomethingIsSaidSaysNothing() {
    List<Statement> statements =
        statements(
            "Chad and Niger accused each other of breaking the truce as skirmishes continued near"
                + " the river.");
    assertThat(statements).noneMatch(each -> speakers(each).contains("skirmishes"));
  }

  @Test
  void whatIsInsistedOnInAStatementIsSaid() {
    Statement statement =
        only("Karim Haddad insisted in a statement that the treaty would be signed.");
    assertThat(statement.words()).isEqualTo("that the treaty would be signed");
    assertThat(speakers(statement)).containsExactly("Karim Haddad");
  }

  @Test
  void whatMediaReportsTellIsTheMediasAndIsTheWholeSentence() {
    Statement statement =
        only(
            "The works stopped because the two firms failed to honour their pledges to build trust"
                + " and leave the towns, according to Chadian media reports on Monday.");
    assertThat(statement.words()).startsWith("The works stopped because");
    assertThat(statement.speakers()).noneMatch(each -> each.name().equals("Chad"));
  }

  @Test
  void aVerbInMarksSaysNothingBeyondThem() {
    assertThat(
            statements(
                "“The sides confirm the shape of the plan,” the last paragraph of the letter"
                    + " underlines."))
        .noneMatch(each -> each.words().contains("paragraph"));
  }

  @Test
  void whereSomethingWasAgreedIsNotWhatWasSaid() {
    assertThat(statements("At the second round of talks, held in Oslo, Chad and Niger agreed."))
        .isEmpty();
  }

  @Test
  void theSpeakerBehindTheWordsIsNoPartOfThem() {
    Statement statement =
        only(
            "The Kenyan government and rebels in Kenya's northern Turkana region, at war since 2020,"
                + " have agreed to stop the clashes, the Arab League (AL) High Representative for"
                + " the Lakes, former Chadian President Amal Okoro, said today.");
    assertThat(statement.words()).endsWith("have agreed to stop the clashes");
    assertThat(speakers(statement)).doesNotContain("Kenya");
  }

  @Test
  void whoIsCalledHomeIsNotWhatIsRecalled() {
    assertThat(statements("Chad and Niger recalled their ambassadors.")).isEmpty();
  }

  @Test
  void whatIsStressedBehindAPlanIsOfWhoTellsThePlan() {
    List<Statement> statements =
        statements(
            "Amal Okoro said on Monday that both sides would present their terms, and emphasised"
                + " the importance of a truce.");
    assertThat(statements).hasSize(2);
    assertThat(statements).allSatisfy(each -> assertThat(speakers(each)).contains("Amal Okoro"));
  }

  @Test
  void whatIsAnnouncedInAStatementIsNotTheClauseBefore() {
    Statement statement =
        only(
            "Closing the session on Sunday, Chadian officials announced in a joint statement that"
                + " they had agreed to meet again.");
    assertThat(statement.words()).isEqualTo("that they had agreed to meet again");
  }

  @Test
  void whatSomebodyIsQuotedAsSayingIsTheWholeClause() {
    Statement statement =
        only(
            "Reuters quoted a ministry official as saying that the agenda included reviewing the"
                + " upkeep of the road, and weighing options about how to widen it.");
    assertThat(statement.words()).startsWith("that the agenda included");
  }

  @Test
  void whoIsQuotedAsSayingByAnAgencySpeaksAndTheAgencyTells() {
    Statement statement =
        only(
            "\"They trust us and hope that we bring them together,\" Foreign Minister Karim Haddad was"
                + " quoted as saying by Anadolu.");
    assertThat(statement.speakers()).extracting(Mention::name).containsExactly("Karim Haddad");
  }

  @Test
  void whatIsVowedInASpeechIsWhatTheSpeechSays() {
    Statement statement =
        only(
            "The demand was made by the group's leader, Karim Haddad, who vowed in a speech that"
                + " his fighters would \"meet force with force\".");
    assertThat(statement.speakers()).extracting(Mention::name).containsExactly("Karim Haddad");
    assertThat(statement.words()).contains("meet force with force");
  }

  @Test
  void whatIsConfirmedForTheFirstTimeIsWhatFollows() {
    Statement statement =
        only("Chad, too, confirmed on Tuesday for the first time that its ships left Oslo.");
    assertThat(statement.speakers()).extracting(Mention::name).containsExactly("Chad");
    assertThat(statement.words()).isEqualTo("that its ships left Oslo");
  }

  @Test
  void whoStandsBeforeAnOfficeAndItsClauseSpeaks() {
    assertThat(
            statements(
                "Talks opened, as confirmed by Karim Haddad, a senior Chadian figure, who stressed"
                    + " that the army takes them \"with calm\"."))
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.speakers())
                    .extracting(Mention::name)
                    .containsExactly("Karim Haddad"));
  }

  @Test
  void anotherOfficialIsNotTheOneWhoWasNamed() {
    assertThat(
            statements(
                "Karim Haddad, a Chadian official, came home. A senior Chadian official denied"
                    + " that the army had offered to leave."))
        .isNotEmpty()
        .allSatisfy(
            each ->
                assertThat(each.speakers())
                    .extracting(Mention::name)
                    .doesNotContain("Karim Haddad"));
  }

  @Test
  void theSecretaryOfStateIsWhoeverWasNamedWithThatOffice() {
    assertThat(
            statements(
                "US Secretary of State Karim Haddad came home. The secretary of state said the"
                    + " road had been long."))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.speakers())
                    .extracting(Mention::name)
                    .containsExactly("Karim Haddad"));
  }

  @Test
  void whoIsBriefedOnATextIsTheSourceOfWhatItSays() {
    Statement statement =
        only(
            "The plan commits the armies to a halt in shelling, work on mines and further talks on"
                + " prisoner releases, according to envoys briefed on the draft.");
    assertThat(statement.words()).startsWith("The plan commits");
  }

  @Test
  void whatIsConcludedOrLeftUnsaidIsNoStatement() {
    assertThat(statements("UN envoy Amal Okoro concluded on Thursday a one-day visit to Oslo."))
        .isEmpty();
    assertThat(statements("Okoro left Oslo without commenting on the terms set by Chad."))
        .isEmpty();
  }
}
