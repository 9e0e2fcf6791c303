package parley.finding.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.Mention;
import parley.claims.Event;
import parley.finding.PressReader;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.reader.Article;
import parley.reader.Article.Block;
import parley.reader.Article.BlockKind;
import parley.text.CleanText;
import parley.text.Published;
import parley.text.Report;
import parley.text.Span;
import parley.time.When;

class RecordedEventsTest {

  private static Language language;
  private static PressReader press;

  @BeforeAll
  static void open() throws IOException {
    language = Languages.english();
    press = new PressReader(language, List.of(RecordedEvents.standard()));
  }

  @AfterAll
  static void close() {
    language.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The importance of the dialogue was stressed.",
        "The key condition is a halt to military aid.",
        "A missile struck a hospital.",
        "The drone attack injured four people.",
        "The parties agreed to exchange prisoners.",
        "It agreed to the truce.",
        "Perhaps Chad will sign the treaty.",
        "Norway believes Chad will sign the treaty.",
        "Chad may visit Norway.",
        "Chad called the talks a very good meeting.",
        "Chad called the reply of Niger very positive.",
        "Chad warned that the fighting may resume.",
        "Norway warned that Chad could attack Niger.",
        "Norway warned of a famine in Niger.",
        "Norway's envoy said the ceasefire would take effect at dawn on Friday.",
        "Chad said that once the truce takes effect, officers of both sides would talk about it.",
      })
  void leavesOutWhatHasNoPartyOrIsOnlySupposed(String sentence) {
    assertThat(told("", sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chad and Libya will exchange prisoners on Wednesday. | AGREE by Chad, Libya
          Sudan said it would not attend talks with Chad.      | REJECT by Sudan to Chad
          Norway's envoy met the Libyan foreign minister.      | CONSULT by Norway's envoy to Libyan foreign minister
          Gunmen killed four civilians in Benghazi.            | ASSAULT by Gunmen to civilians
          Sudanese drones struck a hospital in Khartoum.       | ASSAULT by Sudanese military
          Norway said Georgia will arrest smugglers.           |
          Chad warned Niger that it would impose sanctions.    | THREATEN by Chad to Niger
          Chad warned Niger of retaliation.                    | THREATEN by Chad to Niger
          """)
  void namesThePartiesThatTheReportIdentifies(String sentence, String event) {
    assertThat(told("", sentence)).isEqualTo(event == null ? "" : event);
  }

  @Test
  void givesTheReadinessThatOthersAnnounceToThoseWhoseItIs() {
    assertThat(told("", "Norway announced the readiness of Chad to hold talks with Niger."))
        .contains("AGREE by Chad")
        .doesNotContain("by Norway");
  }

  @Test
  void takesTheTownWhereTalksAreHeldForNoParty() {
    assertThat(
            told(
                "",
                "The talks, held in Norway's capital Oslo, were expected to build on an agreement "
                    + "reached by Chad and Niger."))
        .doesNotContain("by Norway");
  }

  @Test
  void takesWhoCitesSanctionsForNoneWhoImposesThem() {
    assertThat(
            told(
                "", "Chad cited new Norwegian sanctions imposed on several ministers as a reason."))
        .doesNotContain("by Chad");
  }

  @Test
  void callsAWithdrawalFromTalksNoRetreat() {
    assertThat(told("", "Chad announced its withdrawal from talks with Niger."))
        .contains("SANCTION by Chad")
        .doesNotContain("RETREAT");
  }

  @Test
  void leavesTheSecondVerbUndeniedByTheFirst() {
    List<Event> events =
        events(
            "", "Libya said the deal did not change its borders and it accused Niger of spying.");

    assertThat(events).hasSize(1);
    assertThat(names(events.get(0).actors())).isEqualTo("Libya");
    assertThat(names(events.get(0).recipients())).isEqualTo("Niger");
  }

  @Test
  void givesAHeadlineTheTimeAndPartiesOfTheTextBelow() {
    List<Event> events =
        events(
            "Chad cuts ties with Libya",
            "Chad cut diplomatic ties with Libya on Tuesday. Norway was silent.");

    assertThat(events).hasSize(2);
    assertThat(events.get(0).evidence().time()).isEqualTo(events.get(1).evidence().time());
    assertThat(events.get(0).evidence().timeSpan()).isPresent();
    assertThat(events.get(0).actors()).isEqualTo(events.get(1).actors());
    assertThat(events.get(0).recipients()).isEqualTo(events.get(1).recipients());
  }

  private static String told(String title, String text) {
    return events(title, text).stream()
        .map(
            event ->
                event.type()
                    + " by "
                    + names(event.actors())
                    + (event.recipients().isEmpty() || event.recipients().equals(event.actors())
                        ? ""
                        : " to " + names(event.recipients())))
        .collect(Collectors.joining("; "));
  }

  private static String names(List<Mention> mentions) {
    return mentions.stream().map(Mention::name).collect(Collectors.joining(", "));
  }

  private static List<Event> events(String title, String body) {
    String text = title.isEmpty() ? body : title + "\n\n" + body;
    int start = text.length() - body.length();
    Block paragraph = new Block(BlockKind.PARAGRAPH, new Span(start, text.length()));
    List<Block> blocks =
        title.isEmpty()
            ? List.of(paragraph)
            : List.of(new Block(BlockKind.TITLE, new Span(0, title.length())), paragraph);
    Report report =
        new Report(
            "a".repeat(64),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new Published(
                    When.day(LocalDate.of(2031, 5, 8)),
                    Optional.empty(),
                    Published.HowKnown.GIVEN_BY_USER,
                    Optional.empty())),
            "en",
            text,
            List.of());
    return press.claims(new Article(report, CleanText.asGiven(text), blocks)).stream()
        .map(Event.class::cast)
        .toList();
  }
}
