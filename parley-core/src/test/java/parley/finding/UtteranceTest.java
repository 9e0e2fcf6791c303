package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.Mention;
import parley.claims.Statement;

/** What counts as said, and by whom. */
class UtteranceTest {

  private static List<Statement> statements(String text) {
    return ReadText.claims(Statement.class, text);
  }

  private static List<String> speakers(Statement statement) {
    return statement.speakers().stream().map(Mention::name).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya called off a truce with the rebels of the north on Friday.",
        "Kenya and Uganda agreed on 4 May to an immediate truce after three days of fighting.",
        "Kenya, which had hoped to avoid a long trade war with its neighbour, was surprised.",
        "Kenya will need to decide whether to impose tariffs on Ugandan sugar.",
        "President Amal Haddad expressed hope for a quick return to the talks.",
        "Karim Haddad declined to give further details of the plan.",
        "The palace stands in an area that the army says it controls.",
        "Kenya was to build a bomb, something it has always denied wanting to do."
      })
  void whatIsDoneOrHopedIsNotSaid(String text) {
    assertThat(statements(text)).isEmpty();
  }

  @Test
  void aHopeThatIsToldIsAStatement() {
    assertThat(statements("President Amal Haddad hopes that the truce will hold.")).hasSize(1);
  }

  @Test
  void aPronounIsWhoSpokeJustBeforeAndNotAWomanNamedEarlier() {
    List<Statement> statements =
        statements(
            "Commissioner Maria van der Berg said the union was ready.\n\n"
                + "\"We shall take all steps,\" she said.\n\n"
                + "Kenyan Economy Minister Wanjiru Otieno called for a \"sober end of the"
                + " talks\".\n\n"
                + "The tariffs \"would hit our exporters hard,\" she said.");
    assertThat(statements).hasSize(4);
    assertThat(speakers(statements.get(3))).containsExactly("Wanjiru Otieno");
  }

  @Test
  void anOfficeGoesOnSpeakingAsIt() {
    List<Statement> statements =
        statements(
            "The office said the two men spoke of a treaty.\n\n"
                + "\"Both stressed the need to sign it soon,\" it added in a statement.");
    assertThat(statements).hasSize(2);
    assertThat(speakers(statements.get(1))).isEqualTo(speakers(statements.get(0)));
  }

  @Test
  void opponentsGoOnSpeakingAsThey() {
    List<Statement> statements =
        statements(
            "His political opponents said they would vote against it. "
                + "They say that the policy only helps the neighbours.");
    assertThat(statements).hasSize(2);
    assertThat(speakers(statements.get(1))).isEqualTo(speakers(statements.get(0)));
  }

  @Test
  void anUndersecretaryOfAStateIsAPersonAndNotTheState() {
    for (String state : List.of("Kenyan", "US")) {
      Statement statement =
          statements(state + " Under Secretary of State Amal Haddad earlier said talks went well.")
              .get(0);
      assertThat(speakers(statement)).containsExactly("Amal Haddad");
      assertThat(statement.speakers().get(0).office().orElse("")).contains("Under Secretary");
    }
  }

  @Test
  void aFormOfAddressOfAnotherLanguageIsNoPartOfTheName() {
    List<Statement> statements =
        statements(
            "Malaysian Prime Minister Farid Osman said the truce would hold. "
                + "\"It is a first step towards a lasting peace,\" Datuk Seri Farid said.");
    assertThat(statements).hasSize(2);
    assertThat(speakers(statements.get(1))).containsExactly("Farid Osman");
  }

  @Test
  void whoAddsHasJustSpokenWhomeverTheyNamed() {
    List<Statement> statements =
        statements(
            "Karim Sayeh agreed to the truce on Saturday, according to army official Omar"
                + " Farid.\n\n"
                + "Farid said Sayeh's forces would observe the truce from Saturday.\n\n"
                + "\"However, we will respond to any threat,\" he added at a news conference.");
    assertThat(speakers(statements.get(statements.size() - 1))).containsExactly("Omar Farid");
  }

  @Test
  void whatSomebodySaidIsNotSaidByItsSourceToo() {
    Statement statement =
        statements(
                "\"We are close to an agreement,\" Amal Haddad said in a phone call, according to a"
                    + " statement by the ministry.")
            .get(0);
    assertThat(
            statements(
                "\"We are close to an agreement,\" Amal Haddad said in a phone call, according to a"
                    + " statement by the ministry."))
        .hasSize(1);
    assertThat(speakers(statement)).containsExactly("Amal Haddad");
  }

  @Test
  void anOfficialWithoutANameGoesByTheDescription() {
    Statement statement =
        statements("A senior official who asked not to be named said the talks were failing.")
            .get(0);
    assertThat(speakers(statement)).containsExactly("senior official who asked not to be named");
  }

  @Test
  void aCopyOfAPaperSaysNothingByItself() {
    assertThat(
            statements(
                "A final deal \"shall end all fighting\", according to a copy of the paper seen by"
                    + " Reuters."))
        .isEmpty();
  }

  @Test
  void theGroupThatIsNamedBehindItsDescriptionSpeaks() {
    Statement statement =
        statements("The Colombian rebel group ELN said that it had delivered its answer.").get(0);
    assertThat(speakers(statement)).containsExactly("ELN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"For the sake of all civilians, these attacks should stop. Now!\" Omar Farid said in a"
            + " tweet.",
        "\"Who will stop these attacks on the town?\" Omar Farid asked."
      })
  void aQuotationThatEndsItsSentenceIsWhoseSentenceFollows(String text) {
    List<Statement> statements = statements(text);
    assertThat(statements).hasSize(1);
    assertThat(speakers(statements.get(0))).containsExactly("Omar Farid");
    assertThat(statements.get(0).direct()).isTrue();
  }
}
