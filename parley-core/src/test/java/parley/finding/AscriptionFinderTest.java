package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.claims.Ascription;
import parley.claims.Ascription.Kind;

class AscriptionFinderTest {

  private static Stream<Ascription> outermost(String text) {
    return ReadText.ascriptions(text).stream().filter(each -> !each.nested());
  }

  private static Ascription only(String text) {
    List<Ascription> found = outermost(text).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static List<String> parts(String text) {
    return only(text).parts().stream().map(part -> part.of(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SAYS | Amal Haddad said that the road is closed. | that the road is closed",
        "SAYS | The road is closed, according to Amal Haddad. | The road is closed",
        "SAYS | As Amal Haddad noted, the road is closed. | the road is closed",
        "THINKS | Amal Haddad believes that the road is closed. | that the road is closed",
        "KNOWS | Amal Haddad learned that the road was closed. | that the road was closed",
        "SHOWS | A survey shows that the road is closed. | that the road is closed",
        "WANTS | Amal Haddad wants to open the road. | to open the road",
        "ASKS | Amal Haddad urged the guards to open the road. | the guards to open the road",
        "JUDGES | Amal Haddad called the fence a mistake. | the fence a mistake",
        "SPEAKS_OF | Amal Haddad called for new elections. | new elections",
        "FAVOURS | Amal Haddad supports the new border plan. | the new border plan",
        "DISCUSSES | Amal Haddad talked about the price of bread. | the price of bread"
      })
  void theCueTellsTheKind(Kind kind, String text, String content) {
    Ascription ascription = only(text);
    assertThat(ascription.kind()).isEqualTo(kind);
    assertThat(ascription.words()).isEqualTo(content);
    assertThat(ascription.sources()).hasSize(1);
  }

  @Test
  void anAttributionWithinDividesTheContent() {
    String text = "\"The convoy has waited,\" Amal Haddad said on Monday. \"Nobody let it pass.\"";
    assertThat(parts(text))
        .containsExactly("\"The convoy has waited,\"", "\"Nobody let it pass.\"");
  }

  @Test
  void aSentenceMayGoOnBehindItsAttribution() {
    String text = "The convoy, Amal Haddad said, had waited for two weeks.";
    assertThat(parts(text)).containsExactly("The convoy", "had waited for two weeks");
  }

  @Test
  void aSecondInfinitiveIsAskedForToo() {
    String text = "Amal Haddad called on the guards to open the road and apologise.";
    assertThat(parts(text)).containsExactly("the guards to open the road and apologise");
  }

  @Test
  void whatStandsBetweenDashesIsTheReportsOwn() {
    String text =
        "Amal Haddad said that the envoy - a former judge from Oslo - will open the road.";
    assertThat(parts(text)).containsExactly("that the envoy", "will open the road");
  }

  @Test
  void theRallyIsNotPartOfWhatWasSaidThere() {
    String text = "Amal Haddad said at a Friday rally in Oslo that the road is closed.";
    assertThat(parts(text)).containsExactly("that the road is closed");
  }

  @Test
  void theTimeOfTheSayingIsNotSaid() {
    String text = "The road would soon be opened again, Amal Haddad said last week.";
    assertThat(parts(text)).containsExactly("The road would soon be opened again");
  }

  @Test
  void aParagraphOfQuotedWordsAloneGoesOn() {
    String text =
        "\"The convoy has waited for two weeks,\" Amal Haddad said.\n"
            + "\"We will wait longer if we must. We have no other road.\"";
    assertThat(parts(text)).hasSize(2);
  }

  @Test
  void twoSingleMarksAreADoubleOne() {
    String text = "''The convoy has waited for two weeks,'' Amal Haddad said.";
    Ascription ascription = only(text);
    assertThat(ascription.direct()).isTrue();
    assertThat(ascription.words()).contains("The convoy has waited for two weeks");
  }

  @Test
  void aNameAndAColonSpeakInTranscriptsAndHeadlines() {
    String text = "HADDAD: We will wait longer if we must. We have no other road.";
    assertThat(parts(text))
        .containsExactly("We will wait longer if we must. We have no other road.");
  }

  @Test
  void whatSomebodyQuotedSaysOfOthersIsNested() {
    List<Ascription> found =
        ReadText.ascriptions("Amal Haddad said that the guards wanted to open the road.");
    assertThat(found).extracting(Ascription::nested).containsExactly(false, true);
  }

  @Test
  void attitudesAndTopicsAreNoStatements() {
    String text = "President Amal Haddad supports the new border plan. She discussed it on Monday.";
    assertThat(ReadText.ascriptions(text)).isNotEmpty();
    assertThat(ReadText.claims(parley.claims.Statement.class, text)).isEmpty();
  }

  @Test
  void speechInTheMiddleOfItsClauseHasBothParts() {
    String text =
        "Omar Haddad was not there. Elections, he went on, \"don't mean anything\" without"
            + " guarantees of a permanent peace, the return of the displaced and the safety of the"
            + " town.";
    assertThat(ReadText.claims(parley.claims.Statement.class, text))
        .singleElement()
        .satisfies(
            statement ->
                assertThat(statement.words()).startsWith("Elections … \"don't mean anything\""));
  }
}
