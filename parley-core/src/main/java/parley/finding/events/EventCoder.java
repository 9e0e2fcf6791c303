package parley.finding.events;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.claims.Event;
import parley.finding.PressReader;
import parley.finding.Reading;
import parley.linguistics.Language;
import parley.reader.Article;
import parley.text.CleanText;
import parley.text.Published;
import parley.text.Report;
import parley.text.Span;
import parley.time.When;

/**
 * Codes the events of plain sentences, outside any record. Safe for many threads.
 *
 * <p>It reads the text as one paragraph of news: no page furniture is looked for.
 */
public final class EventCoder {

  private final PressReader press;
  private final EventFinder finder;
  private final GivenPair given;
  private final Map<String, EventType> types;

  /** A coder with the words that Parley carries. The language stays the caller's to close. */
  public EventCoder(Language language) {
    this(language, Vocabulary.standard());
  }

  /** A coder with these words. */
  public EventCoder(Language language, Vocabulary vocabulary) {
    this.press = new PressReader(language, List.of());
    this.finder = new EventFinder(vocabulary);
    this.given = new GivenPair(vocabulary);
    this.types =
        vocabulary.types().stream().collect(Collectors.toMap(EventType::name, type -> type));
  }

  /**
   * The events that the text asserts, in its order.
   *
   * @param published the day against which "on Friday" is resolved
   */
  public List<Event> code(String text, Optional<LocalDate> published) {
    return finder.find(read(text, published)).toList();
  }

  /**
   * The quad class of an event that this coder gave: "verbal cooperation", "material conflict" …
   */
  public String quad(Event event) {
    return Objects.requireNonNull(types.get(event.type()), event.type()).quad();
  }

  /**
   * What {@code actor} does to {@code recipient} in the text, where both are known beforehand.
   *
   * @param actor where the text names who acts
   * @param recipient where the text names who is acted upon
   * @return always a type: where the words between the two state no act that is known, the type
   *     whose words the sentence holds at all, and CONSULT, the commonest in news, at last
   */
  public EventType codeGiven(String text, Span actor, Span recipient) {
    return given.type(read(text, Optional.empty()), actor, recipient);
  }

  private Reading read(String text, Optional<LocalDate> published) {
    Report report =
        new Report(
            Report.idOf(text.getBytes(StandardCharsets.UTF_8)),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            published.map(
                day ->
                    new Published(
                        When.day(day),
                        Optional.empty(),
                        Published.HowKnown.GIVEN_BY_USER,
                        Optional.empty())),
            "en",
            text,
            List.of());
    List<Article.Block> blocks =
        text.isEmpty()
            ? List.of()
            : List.of(new Article.Block(Article.BlockKind.PARAGRAPH, new Span(0, text.length())));
    return press.read(new Article(report, CleanText.asGiven(text), blocks));
  }
}
