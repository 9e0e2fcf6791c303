package parley.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.claims.Ascription;
import parley.claims.Claim;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.reader.Article;
import parley.text.CleanText;
import parley.text.Published;
import parley.text.Report;
import parley.text.Span;
import parley.time.When;

/** Reads a few sentences with every finder, as a report published on Friday, 14 March 2025. */
public final class ReadText {

  private static final Language LANGUAGE = open();

  private ReadText() {}

  private static Language open() {
    try {
      return Languages.english();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** When the report was published. */
  public static When published() {
    return When.day(LocalDate.of(2025, 3, 14));
  }

  /** The claims of one kind in a text whose lines are paragraphs. */
  public static <T extends Claim> List<T> claims(Class<T> kind, String text) {
    return PressReader.standard(LANGUAGE).claims(article(text)).stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  /** The day or days of a claim as a test writes them: "2025-03-10..2025-03-11". */
  public static String day(Claim claim) {
    When when = claim.evidence().time().resolve(published());
    if (when instanceof When.Day day) {
      return day.date().toString();
    }
    return when instanceof When.Dated dated ? dated.from() + ".." + dated.to() : "-";
  }

  /** What a text whose lines are paragraphs ascribes to somebody. */
  static List<Ascription> ascriptions(String text) {
    return PressReader.standard(LANGUAGE).ascriptions(article(text));
  }

  private static Article article(String text) {
    Report report =
        new Report(
            "0".repeat(64),
            "test",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new Published(
                    published(),
                    Optional.empty(),
                    Published.HowKnown.GIVEN_BY_USER,
                    Optional.empty())),
            "en",
            text,
            List.of());
    List<Article.Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      blocks.add(
          new Article.Block(Article.BlockKind.PARAGRAPH, new Span(start, start + line.length())));
      start += line.length() + 1;
    }
    return new Article(report, CleanText.asGiven(text), blocks);
  }
}
