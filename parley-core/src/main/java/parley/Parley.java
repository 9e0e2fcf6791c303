package parley;

import java.io.IOException;
import java.util.List;
import parley.claims.Ascription;
import parley.claims.Claim;
import parley.claims.Findings;
import parley.finding.PressReader;
import parley.finding.events.EventCoder;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.reader.Article;

/**
 * Parley on this machine: the language model and the finders, loaded once.
 *
 * <p>Safe for many threads. Loading takes under a second and some hundred megabytes; keep one.
 */
public final class Parley implements AutoCloseable {

  private final Language language;
  private final PressReader press;
  private final EventCoder coder;

  private Parley(Language language) {
    this.language = language;
    this.press = PressReader.standard(language);
    this.coder = new EventCoder(language);
  }

  /**
   * Loads the bundled model.
   *
   * @throws IOException if the model is not on the class path, or is broken
   */
  public static Parley local() throws IOException {
    return new Parley(Languages.english());
  }

  /**
   * What an article says: claims of every kind, in the order of its text for each kind.
   *
   * <p>None for an article that is not in English.
   */
  public List<Claim> claims(Article article) {
    return article.report().language().equals("en") ? press.claims(article) : List.of();
  }

  /**
   * The claims of an article, and what it ascribes to somebody, of one analysis.
   *
   * <p>None for an article that is not in English.
   */
  public Findings findings(Article article) {
    return article.report().language().equals("en") ? press.findings(article) : Findings.none();
  }

  /**
   * Everything that an article ascribes to somebody, statements and attitudes alike, in the order
   * of its text.
   *
   * <p>None for an article that is not in English.
   */
  public List<Ascription> ascriptions(Article article) {
    return article.report().language().equals("en") ? press.ascriptions(article) : List.of();
  }

  /** Codes the events of plain sentences, outside any record. */
  public EventCoder coder() {
    return coder;
  }

  @Override
  public void close() {
    language.close();
  }
}
