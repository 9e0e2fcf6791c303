package parley.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import parley.linguistics.Analysis;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CoreferenceTest {

  private final Language language;

  CoreferenceTest() throws IOException {
    this.language = Languages.english();
  }

  @AfterAll
  void close() {
    language.close();
  }

  @Test
  void aPronounGoesToThePersonOfItsGender() {
    String text = "Maria Lindqvist met Peter Hansen in Oslo on Monday. She praised the talks.";
    assertThat(antecedent(text, "She")).contains("Maria");
  }

  @Test
  void aSpeakerIsNotWhomTheQuotationNames() {
    String text =
        "President Hansen stressed that more talks were needed. \"We are ready. "
            + "Perhaps I will speak with President Lindqvist. But we want peace,\" he added.";
    assertThat(antecedent(text, "he")).contains("Hansen");
  }

  @Test
  void whoSpeaksDoesNotSayHeOfHimself() {
    String text = "Peter Hansen thanked John Mwangi. \"He kept his word,\" Hansen said.";
    assertThat(antecedent(text, "He")).contains("John");
  }

  @Test
  void aNameBeginsAnewWhereWordsAreQuoted() {
    String text =
        "He dubbed the dispute over the film from the network: \"Harbour vs. the network\".";
    assertThat(antecedent(text, "Harbour")).isEmpty();
  }

  @Test
  void aStateIsNotTheBodyWithItsLetters() {
    String text = "The University of Sheffield closed on Monday. The US opened its embassy.";
    assertThat(antecedent(text, "US")).isEmpty();
  }

  @Test
  void anObjectIsNotItsOwnSubject() {
    String text = "Peter Hansen arrived on Monday. John Mwangi met him at the airport.";
    assertThat(antecedent(text, "him")).contains("Peter");
  }

  @Test
  void thePartyIsTakenUpInTheNextSentence() {
    String text = "The ministry rejected the plan on Sunday. It said the terms were unfair.";
    assertThat(antecedent(text, "It")).contains("ministry");
  }

  @Test
  void severalAreTheyTogether() {
    String text = "Kenya and Ethiopia signed a deal in Nairobi. They agreed to open the border.";
    Analysis analysis = language.analyse(text);
    Optional<Reference> parties = Coreference.in(analysis).antecedent(token(analysis, "They"));
    assertThat(parties).map(Reference::joined).contains(true);
    assertThat(parties).map(reference -> reference.head().text()).contains("Kenya");
  }

  @Test
  void theWeatherIsNobody() {
    String text = "The envoy presented the plan. It is clear that the talks will go on.";
    assertThat(antecedent(text, "It")).isEmpty();
  }

  @Test
  void aShortNameIsTheFullOne() {
    String text = "Maria Lindqvist landed in Oslo. On Sunday Lindqvist met reporters.";
    Analysis analysis = language.analyse(text);
    Token later = analysis.sentences().get(1).tokens().get(2);
    assertThat(Coreference.in(analysis).antecedent(later))
        .map(reference -> reference.head().text())
        .contains("Maria");
  }

  @Test
  void aTitleIsItsHolderWhereThereIsButOne() {
    String text = "Kenyan envoy Maria Lindqvist landed in Oslo. On Sunday the envoy met reporters.";
    assertThat(lastAntecedent(text, "envoy")).contains("Maria");
    String two =
        "Kenyan envoy Maria Lindqvist met Chadian envoy Peter Hansen. The envoy then left.";
    assertThat(lastAntecedent(two, "envoy")).isEmpty();
  }

  @Test
  void aSonIsNotTheFatherWhoseNameHeShares() {
    String text =
        "John Mwangi studies in Oslo. His father Peter Mwangi said on Monday that he was proud.";
    assertThat(antecedent(text, "he")).contains("Peter");
  }

  @Test
  void anAgencyIsNoWoman() {
    String text = "Fjordnews spoke with a student on Sunday. She praised the talks.";
    assertThat(antecedent(text, "She")).isNotEqualTo(Optional.of("Fjordnews"));
  }

  @Test
  void aTextOfNamesAloneTakesNoLonger() {
    String text = "Maria Lindqvist met Peter Hansen and John Mwangi. He told her it was his. ";
    Analysis analysis = language.analyse(text.repeat(300));
    assertTimeout(Duration.ofSeconds(20), () -> Coreference.in(analysis));
  }

  private Optional<String> antecedent(String text, String word) {
    Analysis analysis = language.analyse(text);
    return Coreference.in(analysis).antecedent(token(analysis, word)).map(r -> r.head().text());
  }

  private Optional<String> lastAntecedent(String text, String word) {
    Analysis analysis = language.analyse(text);
    Sentence last = analysis.sentences().get(analysis.sentences().size() - 1);
    Token token =
        last.tokens().stream().filter(each -> each.text().equals(word)).findFirst().orElseThrow();
    return Coreference.in(analysis).antecedent(token).map(r -> r.head().text());
  }

  private static Token token(Analysis analysis, String word) {
    return analysis.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.text().equals(word))
        .findFirst()
        .orElseThrow();
  }
}
