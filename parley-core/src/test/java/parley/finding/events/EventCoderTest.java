package parley.finding.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.Mention;
import parley.claims.Event;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.text.Span;

class EventCoderTest {

  private static Language language;
  private static EventCoder coder;

  @BeforeAll
  static void open() throws IOException {
    language = Languages.english();
    coder = new EventCoder(language);
  }

  @AfterAll
  static void close() {
    language.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two ministers met in Geneva on Monday.                          | CONSULT
          Armenia's foreign minister will meet his Turkish counterpart.       | AGREE
          Sudan called off a meeting with the mediators.                      | REJECT
          Armenia declared a ceasefire.                                       | CONCEDE
          The rebels observed the truce.                                      | RETREAT
          The rebels violated the truce.                                      | ASSAULT
          Georgia promised to sign the treaty.                                | AGREE
          Georgia signed the treaty with Armenia.                             | SUPPORT
          Norway halted military aid to Chad.                                 | SANCTION
          Norway shares intelligence with Chad.                               | COOPERATE
          Norway gave Chad two million dollars.                               | AID
          The army shelled the port.                                          | ASSAULT
          Police arrested three journalists in Baku.                          | COERCE
          Thousands of workers went on strike in Tunis.                       | PROTEST
          The general put his troops on alert.                                | MOBILIZE
          Libya denounced the decision of the council.                        | ACCUSE
          """)
  void codesTheTypeThatTheCodebookSays(String sentence, String type) {
    assertThat(types(sentence)).containsExactly(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chad imposed a curfew.                                 | COERCE
          Chad lifted the curfew.                                | CONCEDE
          Chad promised to lift the curfew.                      | AGREE
          Chad refused to lift the curfew.                       | REJECT
          Chad will not lift the curfew.                         | REJECT
          Norway urged Chad to lift the curfew.                  | REQUEST
          Chad threatened to impose a curfew.                    | THREATEN
          Chad will impose a curfew.                             | THREATEN
          Norway said Chad must lift the curfew.                 | REQUEST
          """)
  void composesWhatGovernsAnActWithTheAct(String sentence, String type) {
    assertThat(types(sentence)).containsExactly(type);
  }

  @Test
  void anAssaultThatDidNotHappenIsNoEvent() {
    assertThat(types("The army did not shell the port.")).isEmpty();
  }

  @Test
  void codesWhatIsSaidAndNotTheSaying() {
    Event event = only("Aid workers said on Monday that rebels had burned two villages.");
    assertThat(event.type()).isEqualTo("ASSAULT");
    assertThat(texts(event.actors())).contains("rebels");
  }

  @Test
  void aPronounOfTheSpeakerStandsForTheSpeaker() {
    Event event = only("Norway said it would send food to Chad.");
    assertThat(event.type()).isEqualTo("AGREE");
    assertThat(texts(event.actors())).contains("Norway");
    assertThat(texts(event.recipients())).contains("Chad");
  }

  @Test
  void theAgentOfAPassiveActs() {
    Event event = only("Two fishermen were arrested by the navy of Libya.");
    assertThat(texts(event.actors())).contains("navy");
    assertThat(texts(event.recipients())).contains("fishermen");
  }

  @Test
  void whoIsAskedIsTheRecipient() {
    Event event = only("Norway demanded that Chad release the prisoners.");
    assertThat(event.type()).isEqualTo("REQUEST");
    assertThat(texts(event.recipients())).contains("Chad");
  }

  @Test
  void partiesThatMeetAreActorsAndRecipientsOfEachOther() {
    Event event = only("Armenia and Georgia held talks.");
    assertThat(texts(event.actors())).contains("Armenia").contains("Georgia");
    assertThat(event.recipients()).isEqualTo(event.actors());
  }

  @Test
  void carriesCodeScoreAndContext() {
    Event event = only("Norway halted military aid to Chad.");
    assertThat(event.cameo()).contains("162");
    assertThat(event.goldstein()).hasValue(-5.6);
    assertThat(event.contexts()).contains("military");
    assertThat(event.evidence().span()).isEqualTo(new Span(0, 35));
  }

  @Test
  void countsTheDeadTheHurtAndTheArrested() {
    Event.Size size = only("Rebels killed 12 soldiers and also wounded three villagers.").size();
    assertThat(size.dead()).hasValue(12);
    assertThat(size.injured()).hasValue(3);
    assertThat(size.arrested()).isEmpty();
  }

  @Test
  void anOfficeHolderIsNotOfTheOtherSidesCountry() {
    Event event = only("President Balewa met Chadian envoys.");
    assertThat(event.actors()).extracting(Mention::country).containsExactly(Optional.empty());
  }

  @Test
  void peopleWithoutANameAreOfThePlaceOfTheAct() {
    Event event = only("Gunmen killed four villagers in Chad.");
    assertThat(event.recipients().get(0).country()).contains("TCD");
  }

  @Test
  void whoIsOpposedIsTheActor() {
    Event event = only("Libya is opposed to Chadian mediation.");
    assertThat(event.type()).isEqualTo("REJECT");
    assertThat(texts(event.actors())).contains("Libya");
  }

  @Test
  void givenThePairItAlwaysAnswers() {
    String text = "Chad bombed Libya after Libya expelled its ambassador.";
    assertThat(coder.codeGiven(text, new Span(0, 4), new Span(12, 17)).name()).isEqualTo("ASSAULT");
    assertThat(coder.codeGiven(text, new Span(24, 29), new Span(39, 53)).name())
        .isEqualTo("SANCTION");
    String empty = "Chad, Libya.";
    assertThat(coder.codeGiven(empty, new Span(0, 4), new Span(6, 11)).name()).isEqualTo("CONSULT");
  }

  @Test
  void anEmptyTextHoldsNoEvent() {
    assertThat(coder.code("", Optional.empty())).isEmpty();
  }

  private static List<String> types(String sentence) {
    return coder.code(sentence, Optional.empty()).stream().map(Event::type).toList();
  }

  private static Event only(String sentence) {
    List<Event> events = coder.code(sentence, Optional.empty());
    assertThat(events).hasSize(1);
    return events.get(0);
  }

  private static String texts(List<Mention> mentions) {
    return mentions.stream().map(Mention::text).collect(Collectors.joining("; "));
  }
}
