package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Event;
import parley.linguistics.Analysis;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.linguistics.Sentence;

/** Who is a person, of which country, and which office is whose. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PersonsTest {

  private final Language language;

  PersonsTest() throws IOException {
    this.language = Languages.english();
  }

  @AfterAll
  void close() {
    language.close();
  }

  @Test
  void theMembersOfATeamAreOfItsCountry() {
    String text =
        "Chad's delegation was headed by Moussa Faki and included Foreign Minister Abdoulaye Sabre.";
    assertThat(person(text, "Faki").country()).contains("TCD");
    assertThat(person(text, "Sabre").country()).contains("TCD");
  }

  @Test
  void whoStandsBehindAStateIsOfIt() {
    String text = "Chad's Moussa Faki praised Norway's fjords and met Kari Dahl.";
    assertThat(person(text, "Faki").country()).contains("TCD");
    assertThat(person(text, "Dahl").country()).isEmpty();
  }

  @Test
  void anEnvoyOfAChairmanIsOfWhatHeChairs() {
    String text =
        "He met Moussa Faki, Special Envoy of the Chairman of the Military Council of Chad.";
    assertThat(person(text, "Faki").country()).contains("TCD");
  }

  @Test
  void theGroupsLeaderIsOfTheGroupThatWasNamedLast() {
    String text = "Hezbollah gave way. The group's chief in Oslo, Moussa Faki, met the elders.";
    Mention leader = person(text, "Faki");
    assertThat(leader.affiliation()).contains("Hezbollah");
    String two = "The Houthis fought. Hezbollah gave way. The group's leader, Moussa Faki, left.";
    assertThat(person(two, "Faki").affiliation()).contains("Hezbollah");
  }

  @Test
  void anOfficerIsOfTheOneStateOfWhoseArmyAReportTells() {
    String text =
        "The Chadian army fell back. The army chief, General Moussa Faki, met the elders.";
    assertThat(person(text, "Faki").country()).contains("TCD");
    String two = "The Chadian army fell back before the Libyan army. " + text.substring(28);
    assertThat(person(two, "Faki").country()).isEmpty();
  }

  @Test
  void aPresidentIsNotOfTheStateWhosePresidentTellsOfHim() {
    String text =
        "Norway's president told reporters that the envoy sat down with President Moussa Faki."
            + " Moussa Faki smiled.";
    assertThat(person("The talks went on. " + text, "Faki").country()).isEmpty();
  }

  @Test
  void theStateBeforeAPresidentWhoseEnvoySomebodyIsIsThePresidents() {
    String text = "Kari Dahl, the envoy of Chadian President Moussa Faki, was expected.";
    assertThat(person(text, "Faki").country()).contains("TCD");
    assertThat(person(text, "Dahl").country()).contains("TCD");
  }

  @Test
  void severalHoldTheirOfficesInTurn() {
    String text = "The presidents of Chad and Norway, Moussa Faki and Kari Dahl, met in Oslo.";
    assertThat(person(text, "Faki").country()).contains("TCD");
    assertThat(person(text, "Dahl").country()).contains("NOR");
    assertThat(person("He met Chad's Moussa Faki and Kari Dahl.", "Dahl").country()).isEmpty();
  }

  @Test
  void whoStandsBeforeOfAndAStateIsOfIt() {
    assertThat(person("Moussa Faki of Chad met Kari Dahl in Oslo.", "Faki").country())
        .contains("TCD");
  }

  @Test
  void aMovementsOwnPersonIsOfItFromThereOn() {
    String text =
        "Rockets were fired by Omar Haddad's Hezbollah on Monday. Haddad met Kari Dahl in Oslo.";
    assertThat(person(text, "Haddad").affiliation()).contains("Hezbollah");
  }

  @Test
  void aNameAloneIsWhoIsSpeltSo() {
    String text =
        "Sheikh Mohammed bin Ali of Chad met Sheikh Mohamed bin Omar of Mali. Sheikh Mohammed"
            + " smiled.";
    Analysis analysis = language.analyse(text);
    People people = new ArticleActors(analysis).people();
    NameUse last = people.uses().get(people.uses().size() - 1);
    assertThat(people.person(last).orElseThrow().name()).isEqualTo("Mohammed bin Ali");
  }

  @Test
  void severalOfOneOfficeAreOfWhatStandsBesideEach() {
    String behind = "Foreign ministers Moussa Faki of Mali and Kari Dahl of Norway met in Oslo.";
    assertThat(person(behind, "Faki").country()).contains("MLI");
    assertThat(person(behind, "Dahl").country()).contains("NOR");
    String before = "The Chadian and Norwegian Presidents Moussa Faki and Kari Dahl met in Oslo.";
    assertThat(person(before, "Faki").country()).contains("TCD");
    assertThat(person(before, "Dahl").country()).contains("NOR");
    assertThat(person(before, "Dahl").text()).isEqualTo("Kari Dahl");
  }

  @Test
  void aSpokesmanForAPartyIsItsOwnAndAnEnvoyForAStateIsNot() {
    assertThat(person("A spokesman for Hamas, Omar Faki, left.", "Faki").affiliation())
        .contains("Hamas");
    assertThat(person("Omar Faki, chief negotiator for Chad, left.", "Faki").country())
        .contains("TCD");
    assertThat(person("The envoy for Chad, Omar Faki, left.", "Faki").country()).isEmpty();
    assertThat(subject("A spokesman for the Chadian army left.").country()).contains("TCD");
    assertThat(subject("An envoy for Chad left.").country()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Omar Faki, at the head of a Hamas delegation, arrived in Oslo.",
        "Omar Faki arrived in Oslo at the head of a Hamas delegation.",
        "Omar Faki, heading a Hamas delegation, arrived in Oslo.",
        "Omar Faki, who heads the Hamas delegation, arrived in Oslo."
      })
  void whoHeadsADelegationIsOfItsParty(String text) {
    assertThat(person(text, "Faki").affiliation()).contains("Hamas");
  }

  @ParameterizedTest
  @CsvSource({
    "On Tuesday President Omar Faki left., President Omar Faki",
    "Last week Chadian envoy Omar Faki left., Chadian envoy Omar Faki",
    "Yesterday Chadian envoy Omar Faki left., Chadian envoy Omar Faki"
  })
  void theDayBeforeATitleIsNoPartOfIt(String text, String words) {
    assertThat(new ArticleActors(language.analyse(text)).offices())
        .extracting(held -> held.person().text())
        .containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya's foreign ministry said Foreign Minister Omar Faki would fly home. | Kenya
          The Ministry of Defence of Kenya announced that Defence Minister Omar Faki left. | Kenya
          Kenya's acting foreign minister Omar Faki left. | Kenya
          Kenyan President-elect Omar Faki left. | Kenya
          Qatar's Amir, Sheikh Omar Faki, left. | Qatar
          He met Libyan speaker Ann Low, Hamas leader Omar Faki, and others. | Hamas
          """)
  void aReportTellsWhosePersonsAre(String text, String party) {
    assertThat(person(text, "Faki").affiliation()).contains(party);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya's foreign ministry said President Omar Faki would fly home.",
        "Envoy Ann Low flew to Cairo to arrange the summit of President Omar Faki with Ben Oak.",
        "The delegation was headed by its UN ambassador, Omar Faki."
      })
  void aPersonIsNotOfWhoeverIsNamedBeside(String text) {
    assertThat(person(text, "Faki").affiliation()).isEmpty();
  }

  @Test
  void whatAnOfficeIsOfIsNoPartOfItsHoldersName() {
    assertThat(
            new ArticleActors(language.analyse("Minister of Fisheries Hassan Idriss Deby left."))
                .offices())
        .extracting(held -> held.person().name())
        .containsExactly("Hassan Idriss Deby");
  }

  @Test
  void aShortFormWithinTheNameOfABodyPartsItFromNobody() {
    String text = "The head of the African Union (AU) Commission, Omar Faki, left.";
    assertThat(person(text, "Faki").affiliation()).contains("African Union");
  }

  @Test
  void whatAnEnvoyIsForIsNotWhoseItIs() {
    assertThat(subject("Norway's Chad envoy left.").country()).contains("NOR");
    assertThat(subject("The UN's Chad mission left.").affiliation()).contains("United Nations");
  }

  @Test
  void oneOfTwoRivalAuthoritiesIsNotTheState() {
    assertThat(person("LNA spokesman Omar Faki left.", "Faki").affiliation())
        .contains("Libyan National Army");
    assertThat(person("Libyan army spokesman Omar Faki left.", "Faki").affiliation())
        .contains("Libya");
  }

  @Test
  void aNameOfSeveralWordsOwnsAnOffice() {
    String text = "He met the Democratic Republic of Congo's President Moussa Faki on Monday.";
    assertThat(person(text, "Faki").country()).contains("COD");
  }

  @Test
  void theHolderOfAnOfficeIsNamedBeforeOneMore() {
    String text =
        "The President of the United Arab Emirates, Sheikh Hamad bin Nasser Al Fahim, and Egyptian"
            + " President Omar Saleh met in Cairo on Sunday.";
    assertThat(person(text, "Fahim").country()).contains("ARE");
    assertThat(person(text, "Saleh").country()).contains("EGY");
  }

  @Test
  void twoOfficesBesideANameAreOfOnePerson() {
    String text = "He met Chad's deputy premier and minister of defence, Moussa Faki, on Monday.";
    assertThat(person(text, "Faki").country()).contains("TCD");
  }

  @Test
  void officialsBesideAChiefAreNotTheChief() {
    String text = "He met Chadian officials and rebel chief Moussa Faki on Monday.";
    assertThat(person(text, "Faki").country()).isEmpty();
  }

  @Test
  void anOfficeInTheOfPhraseOfAnotherIsItsBearersOwn() {
    String text =
        "Chadian President Mahamat Deby arrived. Moussa Faki, the head of President Mahamat Deby's "
            + "office, spoke.";
    assertThat(titles(text, "Mahamat Deby")).containsOnly("President");
    assertThat(titles(text, "Moussa Faki")).containsExactly("head of office");
    assertThat(person(text, "Faki").country()).contains("TCD");
  }

  @Test
  void anOfficeBeforeTheNextNameIsItsBearersOwn() {
    String text =
        "Kenya hosted UN Special Envoy for Sudan Hans Meyer, U.S. Envoy for Sudan Tim Lorne and"
            + " others.";
    assertThat(person(text, "Meyer").affiliation()).contains("United Nations");
    assertThat(person(text, "Lorne").affiliation()).contains("United States");
  }

  @Test
  void theShortFormOfABodyDoesNotPartAnOfficeFromItsBearer() {
    String text = "The President of Chad's Leadership Council (LC) Moussa Faki arrived.";
    assertThat(titles(text, "Moussa Faki")).containsExactly("President");
    assertThat(person(text, "Faki").country()).contains("TCD");
  }

  @Test
  void anOfficeBesideANameIsOfTheNameBeforeIt() {
    String text =
        "The note was handed to Kenyan envoy Mary Wanjiru on Friday by Salem Karim, "
            + "a legal adviser to the president of Egypt.";
    assertThat(titles(text, "Mary Wanjiru")).containsExactly("envoy");
    assertThat(titles(text, "Salem Karim")).containsExactly("legal adviser");
    assertThat(person(text, "Karim").country()).contains("EGY");
  }

  @Test
  void theSpokesmanOfAListedGroupIsOfItsCountry() {
    assertThat(person("Hamas spokesman Omar Haddad said so.", "Haddad").country()).contains("PSE");
  }

  @Test
  void aDescriptionKeepsItsWords() {
    String text = "Kenyan envoy Mary Wanjiru landed. The Kenyan envoy smiled.";
    Analysis analysis = language.analyse(text);
    Sentence second = analysis.sentences().get(1);
    assertThat(
            new ArticleActors(analysis)
                .actor(second, second.child(second.root(), "nsubj").orElseThrow()))
        .map(Mention::text)
        .contains("The Kenyan envoy");
  }

  @Test
  void anOfficeKeepsItsHoldersNameAsWritten() {
    assertThat(
            new ArticleActors(language.analyse("Kenyan President Peter Otieno arrived.")).offices())
        .extracting(held -> held.person().text())
        .containsExactly("Kenyan President Peter Otieno");
  }

  @Test
  void anArmyHasANameOfItsOwn() {
    assertThat(subject("Chadian soldiers crossed the border.").name())
        .isEqualTo("Chadian military");
    assertThat(subject("Chad's army crossed the border.").name()).isEqualTo("Chadian military");
  }

  @Test
  void aListedPlaceIsNoPerson() {
    List<Mention> sides =
        ReadText.claims(
                Event.class, "The rebels attacked Walikale and Kenyan officials flew to Moscow.")
            .stream()
            .flatMap(event -> event.recipients().stream())
            .toList();
    assertThat(sides)
        .isNotEmpty()
        .noneMatch(side -> side.named() && side.kind() == ActorKind.PERSON);
  }

  private Mention subject(String text) {
    Analysis analysis = language.analyse(text);
    Sentence sentence = analysis.sentences().get(0);
    return new ArticleActors(analysis)
        .actor(sentence, sentence.child(sentence.root(), "nsubj").orElseThrow())
        .orElseThrow();
  }

  private Mention person(String text, String family) {
    Analysis analysis = language.analyse(text);
    People people = new ArticleActors(analysis).people();
    NameUse use =
        people.uses().stream()
            .filter(each -> each.name().endsWith(family))
            .findFirst()
            .orElseThrow();
    return people.person(use).orElseThrow().mention(use.name(), Optional.of(use));
  }

  private List<String> titles(String text, String name) {
    return new ArticleActors(language.analyse(text))
        .offices().stream()
            .filter(held -> held.person().name().equals(name))
            .map(OfficeHeld::title)
            .toList();
  }
}
