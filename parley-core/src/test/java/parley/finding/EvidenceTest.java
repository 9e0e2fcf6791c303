package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.claims.Statement;
import parley.claims.Status;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.reader.NotAReportException;
import parley.reader.ReportReader;

final class EvidenceTest {

  private static Language language;
  private static PressReader press;

  @BeforeAll
  static void open() throws IOException {
    language = Languages.english();
    press = PressReader.standard(language);
  }

  @AfterAll
  static void close() {
    language.close();
  }

  private static Reading read(String text) throws NotAReportException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return press.read(new ReportReader().read("report.txt", bytes));
  }

  private static Evidence evidence(String text, String word) throws NotAReportException {
    Reading reading = read(text);
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.text().equals(word)) {
          return reading.evidence(sentence, token);
        }
      }
    }
    throw new AssertionError("no " + word + " in: " + text);
  }

  private static List<Statement> statements(String text) throws NotAReportException {
    return new StatementFinder().find(read(text)).map(Statement.class::cast).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The delegations met in Tunis.|met|TOOK_PLACE",
        "The delegations will meet in Tunis.|meet|PLANNED",
        "The delegations are to meet in Tunis.|meet|PLANNED",
        "The conference is to be held in Tunis.|held|PLANNED",
        "The envoy is still to host the general.|host|PLANNED",
        "The delegations agreed to meet in Tunis.|meet|PLANNED",
        "The delegations may meet in Tunis.|meet|POSSIBLE",
        "The general threatened to attack the port.|attack|POSSIBLE",
        "The ministry did not rule out talks with the rebels.|talks|POSSIBLE",
        "The envoy urged the rebels to stop the attack.|stop|CALLED_FOR",
        "The rebels must leave the town.|leave|CALLED_FOR",
        "The rebels would leave if the army leaves the town.|leaves|CONDITIONAL",
        "The minister denied that he met the rebels.|met|DENIED",
        "The minister did not meet the rebels.|meet|DENIED",
        "No talks took place in Tunis.|talks|DENIED",
        "The talks in Tunis were cancelled on Monday.|talks|CANCELLED",
        "The meeting was called off by the envoy.|meeting|CANCELLED",
        "Soldiers are shelling the town.|shelling|ONGOING",
        "The minister has not replied to news of the talks.|talks|TOOK_PLACE",
        "The rebels did not agree to talks in Tunis.|talks|DENIED",
        "Kenya will send an envoy to meet the rebels.|meet|PLANNED",
        "Kenya sent an envoy to meet the rebels.|meet|TOOK_PLACE",
        "The envoy left before the talks, which are scheduled to begin on Monday.|talks|PLANNED",
        "The minister said he would meet the rebels.|meet|PLANNED",
        "The minister said the talks would resume.|resume|PLANNED",
        "The minister told reporters that Kenya will attack.|attack|PLANNED",
        "The minister told the rebels to leave.|leave|CALLED_FOR",
        "The minister said he would like to meet the rebels.|meet|POSSIBLE",
        "The minister said he would meet the rebels if they left.|meet|POSSIBLE",
        "The minister said a truce would help.|help|POSSIBLE",
        "The minister hoped that he would meet the rebels.|meet|POSSIBLE",
        "The cabinet will decide whether to send an envoy.|send|POSSIBLE",
        "Concluding a visit to Tunis, the envoy warned of war.|visit|TOOK_PLACE",
        "The envoys called off the trip following an attack in Tunis.|attack|TOOK_PLACE",
        "Kenya insisted on talks with the rebels.|talks|CALLED_FOR",
        "The talks in Tunis were suspended on Monday.|talks|CANCELLED"
      })
  void statusComesDownTheTree(String text, String word, Status status) throws Exception {
    assertThat(evidence(text, word).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The minister said on Friday that the envoys met on Thursday.|met|thu<",
        "The minister said on Friday that the envoys met on Thursday.|said|fri<",
        "The minister said on Friday that the envoys met.|met|-",
        "After the Tuesday talks in Tunis, the envoys left.|talks|tue<",
        "The two sides held talks in Tunis on 4 May.|talks|--05-04<",
        "The truce was broken the previous Saturday.|broken|sat<<",
        "The envoys will return next week.|return|week+1",
        "The two sides agreed a truce in June 2019.|agreed|2019-06",
        "The talks, which ended on 4 May, were held in Tunis.|talks|--05-04<",
        "On Monday, medics say, rebels shelled the port.|shelled|mon<",
        "Militias may attack again.|attack|-"
      })
  void timeBelongsToTheEvent(String text, String word, String notation) throws Exception {
    assertThat(evidence(text, word).time().notation()).isEqualTo(notation);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks in Tunis next week are about the border.|talks|PLANNED",
        "The talks in Tunis last week were about the border.|talks|TOOK_PLACE",
        "The envoy prepared for next week's talks in Tunis.|talks|PLANNED"
      })
  void whatLiesAheadOfItsReportIsPlanned(String text, String word, Status status) throws Exception {
    assertThat(evidence("14 March 2025\n\n" + text, word).status()).isEqualTo(status);
  }

  @Test
  void theSourceIsNamedBeforeTheOneThatCitesIt() throws Exception {
    Evidence evidence =
        evidence("The envoys met in Tunis, spokesman Karim Haddad said, citing Anadolu.", "met");
    assertThat(evidence.saidBy().chain()).extracting(Mention::name).hasSize(2);
    assertThat(evidence.saidBy().chain().get(1).name()).contains("Anadolu");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anadolu quoted Foreign Minister Leila Sahin as saying that the envoys met in Tunis.|"
            + "Leila Sahin, Anadolu Agency",
        "Leila Sahin was quoted by Anadolu as saying that the envoys met in Tunis.|"
            + "Leila Sahin, Anadolu Agency"
      })
  void aChainNamesWhoSpokeBeforeWhoTells(String text, String chain) throws Exception {
    assertThat(evidence(text, "met").saidBy().chain())
        .extracting(Mention::name)
        .containsExactly(chain.split(", "));
  }

  @Test
  void whoIsOnlyToldIsNoSourceUnlessItIsAnOutlet() throws Exception {
    String told = "Spokesman Karim Haddad told %s that the envoys had met in Tunis.";
    assertThat(evidence(told.formatted("reporters"), "met").saidBy().chain())
        .extracting(Mention::name)
        .containsExactly("Karim Haddad");
    assertThat(evidence(told.formatted("the BBC"), "met").saidBy().chain())
        .extracting(Mention::name)
        .containsExactly("Karim Haddad", "BBC");
  }

  @Test
  void whoAgreesToDoSomethingTellsNothing() throws Exception {
    String text = "Chad and Niger agreed to extend the truce until the envoys meet in Tunis.";
    assertThat(evidence(text, "extend").saidBy().chain()).isEmpty();
  }

  @Test
  void anUnnamedSourceIsCalledWithoutTheWordsThatJoinIt() throws Exception {
    String text = "The envoys met in Tunis, according to a source familiar with the matter.";
    assertThat(evidence(text, "met").saidBy().chain())
        .extracting(Mention::text)
        .containsExactly("a source familiar with the matter");
  }

  @Test
  void whatTheReportTellsItselfHasNoSource() throws Exception {
    assertThat(evidence("The envoys met in Tunis.", "met").saidBy().chain()).isEmpty();
  }

  @Test
  void aQuotationOfManySentencesHasOneSpeaker() throws Exception {
    String text =
        "\"We waited for a week. Nobody came to the border. We are tired of promises,\""
            + " Karim Haddad said.";
    List<Statement> statements = statements(text);
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).direct()).isTrue();
    assertThat(statements.get(0).content().of(text)).startsWith("We waited").endsWith("promises,");
    assertThat(statements.get(0).speakers().get(0).name()).contains("Haddad");
  }

  @Test
  void straightAndCurlyMarksPair() throws Exception {
    String text = "Karim Haddad described the visit as \"long and fruitful.”";
    assertThat(statements(text)).anyMatch(s -> s.content().of(text).contains("long and fruitful"));
  }

  @Test
  void aWordInMarksIsNobodysStatement() throws Exception {
    assertThat(statements("Shells fell on the \"safe zone\" near the coast.")).isEmpty();
  }

  @Test
  void indirectSpeechCounts() throws Exception {
    String text = "According to Karim Haddad, the convoy reached the camp.";
    List<Statement> statements = statements(text);
    assertThat(statements).hasSize(1);
    assertThat(statements.get(0).direct()).isFalse();
    assertThat(statements.get(0).content().of(text)).isEqualTo("the convoy reached the camp");
  }
}
