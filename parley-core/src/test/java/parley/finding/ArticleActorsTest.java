package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Event;
import parley.claims.Place;
import parley.linguistics.Analysis;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArticleActorsTest {

  private final Language language;

  ArticleActorsTest() throws IOException {
    this.language = Languages.english();
  }

  @AfterAll
  void close() {
    language.close();
  }

  @Test
  void titlesAndNamesAreParted() {
    Mention envoy =
        one("Kenyan special envoy Mary Wanjiru met Somali Foreign Minister Ali Warsame.", "met");
    assertThat(envoy.name()).isEqualTo("Mary Wanjiru");
    assertThat(envoy.office()).contains("special envoy");
    assertThat(envoy.country()).contains("KEN");
    assertThat(envoy.affiliation()).contains("Kenya");
    assertThat(envoy.kind()).isEqualTo(ActorKind.PERSON);
  }

  @Test
  void anEnvoyBelongsToThePresidentsCountry() {
    Mention aide =
        one(
            "Kenyan President Peter Otieno arrived on Monday. "
                + "Otieno's security adviser James Mwangi spoke to the press.",
            "spoke");
    assertThat(aide.name()).isEqualTo("James Mwangi");
    assertThat(aide.country()).contains("KEN");
  }

  @Test
  void theMinistersOfTwoStatesAreNotTheOneMinisterWhomTheReportNames() {
    Analysis analysis =
        language.analyse(
            "Kenyan Foreign Minister Mary Wanjiru spoke on Monday. "
                + "Kenya and Somalia ministers met in Lamu.");
    Sentence last = analysis.sentences().get(1);
    Token ministers = token(last, "ministers");
    assertThat(new ArticleActors(analysis).all(last, ministers))
        .noneMatch(mention -> mention.name().equals("Mary Wanjiru"));
  }

  @Test
  void anApposedOfficeIsLearned() {
    Mention aide =
        one(
            "Norwegian Prime Minister Lars Hansen travelled to Cairo. "
                + "Erik Dahl, one of Hansen's senior advisers, praised the talks.",
            "praised");
    assertThat(aide.name()).isEqualTo("Erik Dahl");
    assertThat(aide.office()).contains("senior adviser");
    assertThat(aide.country()).contains("NOR");
  }

  @Test
  void forcesOfAPartOfAStateAreNotTheState() {
    Mention forces = one("Chechen fighters attacked the town of Osk.", "attacked");
    assertThat(forces.name()).isEqualTo("Chechen forces");
    assertThat(forces.kind()).isEqualTo(ActorKind.ARMED_GROUP);
    assertThat(forces.country()).contains("RUS");
    assertThat(forces.affiliation()).contains("Chechen forces");
    assertThat(one("Catalan leaders rejected the plan.", "rejected").name())
        .isEqualTo("Catalan leaders");
    assertThat(one("Chadian soldiers attacked the town of Osk.", "attacked").name())
        .isEqualTo("Chadian military");
  }

  @Test
  void anAgreementIsNoActor() {
    String text =
        "Kenya signed the Joint Comprehensive Plan of Trade (JCPT) in May. The JCPT obliged Kenya"
            + " to trade.";
    assertThat(ReadText.claims(Event.class, text))
        .allSatisfy(
            event -> assertThat(event.actors()).extracting(Mention::name).doesNotContain("JCPT"));
  }

  @Test
  void aFamilyNameStandsForTheFullName() {
    Mention later =
        one("Kenyan envoy Mary Wanjiru met the rebels. Wanjiru promised aid.", "promised");
    assertThat(later.name()).isEqualTo("Mary Wanjiru");
    assertThat(later.office()).contains("envoy");
  }

  @Test
  void anActingCapitalIsItsGovernmentAndAVisitedOneIsAPlace() {
    String text = "Ankara rejected the plan. The delegation arrived in Ankara.";
    Mention government = one(text, "rejected");
    assertThat(government.name()).isEqualTo("Turkey");
    assertThat(government.kind()).isEqualTo(ActorKind.GOVERNMENT);
    Analysis analysis = language.analyse(text);
    ArticleActors actors = new ArticleActors(analysis);
    Sentence second = analysis.sentences().get(1);
    Token place = token(second, "Ankara");
    assertThat(actors.all(second, place)).isEmpty();
    assertThat(new ArticlePlaces(actors.marks()).place(second, token(second, "arrived")))
        .contains(new Place("Ankara", Optional.of("TUR")));
  }

  @Test
  void coordinatedNationalitiesAreTwoActors() {
    assertThat(names("Senior Kenyan and Ethiopian officials signed the deal.", "signed"))
        .containsExactly("Kenya", "Ethiopia");
  }

  @Test
  void anEventNounNamesItsParties() {
    assertThat(parties("The Kenya-Ethiopia talks ended.", "talks"))
        .containsExactly("Kenya", "Ethiopia");
    assertThat(parties("Talks between Hamas and Israel resumed.", "Talks"))
        .containsExactly("Hamas", "Israel");
    assertThat(parties("The Geneva talks ended.", "talks")).isEmpty();
  }

  @Test
  void pronounsFollowSubjectsAndGender() {
    String text = "Norwegian envoy Anna Berg met Omar Haddad. She said he had agreed.";
    assertThat(one(text, "said").name()).isEqualTo("Anna Berg");
    Mention objectOf = one("Omar Haddad thanked Lars Berg. He praised the deal.", "praised");
    assertThat(objectOf.name()).isEqualTo("Omar Haddad");
  }

  @Test
  void nobodyPraisesHimself() {
    Analysis analysis = language.analyse("Omar Haddad arrived and Lars Berg praised him.");
    Sentence sentence = analysis.sentences().get(0);
    assertThat(new ArticleActors(analysis).actor(sentence, token(sentence, "him")))
        .map(Mention::name)
        .contains("Omar Haddad");
  }

  @Test
  void aPronounTellsWhosePeopleAreItsOwnAndWhoseFoesAreNot() {
    assertThat(one("Hamas met the envoy. Its negotiators left.", "left").name()).isEqualTo("Hamas");
    assertThat(one("Hamas met the envoy. The group's negotiators left.", "left").name())
        .isEqualTo("Hamas");
    assertThat(one("Chadian President Omar Haddad sent his ministers.", "sent").country())
        .contains("TCD");
    assertThat(object("Chadian President Omar Haddad sent his ministers.", "ministers").name())
        .isEqualTo("Chad");
    assertThat(object("The envoy named Chad's rivals.", "rivals").country()).contains("TCD");
    assertThat(named("Hamas named its foes.", "foes")).isEmpty();
    assertThat(named("The envoy named Chad's foes.", "foes").flatMap(Mention::country)).isEmpty();
  }

  @Test
  void aBodyIsNamedBehindTheWordForItAndByItsShortForm() {
    assertThat(one("The regional bloc, ECOWAS, met the envoy.", "met").name()).isEqualTo("ECOWAS");
    assertThat(
            one("The Economic Community of West African Nations (ECOWAS) met the envoy.", "met")
                .name())
        .isEqualTo("ECOWAS");
  }

  private Mention object(String text, String word) {
    return named(text, word).orElseThrow();
  }

  private Optional<Mention> named(String text, String word) {
    Analysis analysis = language.analyse(text);
    Sentence sentence = analysis.sentences().get(0);
    return new ArticleActors(analysis).actor(sentence, token(sentence, word));
  }

  @Test
  void withinAQuotationTheSpeakerIsI() {
    assertThat(one("\"I want peace,\" said Omar Haddad.", "want").name()).isEqualTo("Omar Haddad");
  }

  @Test
  void aDescriptionIsLinkedOnlyIfOnePersonFits() {
    assertThat(one("Kenyan envoy Mary Wanjiru landed. The Kenyan envoy smiled.", "smiled").name())
        .isEqualTo("Mary Wanjiru");
    assertThat(
            one(
                    "Kenyan envoy Mary Wanjiru and Kenyan envoy Peter Otieno landed. "
                        + "The Kenyan envoy smiled.",
                    "smiled")
                .named())
        .isFalse();
  }

  @Test
  void aCityIsFinerThanItsCountryAndTakesTheCountryBesideIt() {
    assertThat(place("They met in Tripoli, Lebanon, on Monday.", "met"))
        .isEqualTo(new Place("Tripoli", Optional.of("LBN")));
    assertThat(place("They met in the Ethiopian capital of Addis Ababa.", "met"))
        .isEqualTo(new Place("Addis Ababa", Optional.of("ETH")));
    assertThat(place("They met at the White House.", "met"))
        .isEqualTo(new Place("White House", Optional.of("USA")));
  }

  @Test
  void officesAreLearnedWithTheirOwnersAndTheirPast() {
    List<OfficeHeld> offices =
        new ArticleActors(
                language.analyse("Former Kenyan President Peter Otieno met NATO chief Lars Berg."))
            .offices();
    assertThat(offices)
        .extracting(held -> held.person().name(), OfficeHeld::title, OfficeHeld::former)
        .containsExactly(
            tuple("Peter Otieno", "President", true), tuple("Lars Berg", "NATO chief", false));
  }

  private Mention one(String text, String verb) {
    Analysis analysis = language.analyse(text);
    ArticleActors actors = new ArticleActors(analysis);
    Sentence sentence = sentence(analysis, verb);
    Token subject = sentence.child(token(sentence, verb), "nsubj").orElseThrow();
    return actors.actor(sentence, subject).orElseThrow();
  }

  private List<String> names(String text, String verb) {
    Analysis analysis = language.analyse(text);
    Sentence sentence = sentence(analysis, verb);
    Token subject = sentence.child(token(sentence, verb), "nsubj").orElseThrow();
    return new ArticleActors(analysis).all(sentence, subject).stream().map(Mention::name).toList();
  }

  private List<String> parties(String text, String noun) {
    Analysis analysis = language.analyse(text);
    Sentence sentence = sentence(analysis, noun);
    return new ArticleActors(analysis)
        .parties(sentence, token(sentence, noun)).stream().map(Mention::name).toList();
  }

  private Place place(String text, String verb) {
    Analysis analysis = language.analyse(text);
    Sentence sentence = sentence(analysis, verb);
    return new ArticlePlaces(new ArticleActors(analysis).marks())
        .place(sentence, token(sentence, verb))
        .orElseThrow();
  }

  private static Sentence sentence(Analysis analysis, String word) {
    return analysis.sentences().stream()
        .filter(each -> each.tokens().stream().anyMatch(token -> token.text().equals(word)))
        .findFirst()
        .orElseThrow();
  }

  private static Token token(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .filter(each -> each.text().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
