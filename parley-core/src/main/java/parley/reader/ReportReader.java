package parley.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parley.reader.Article.BlockKind;
import parley.text.Published;
import parley.text.Published.HowKnown;
import parley.text.Report;
import parley.text.Span;

/**
 * Reads one file: bytes in, an article out. Start here for one report and at {@link Pile} for many.
 *
 * <p>Safe for many threads. The report's text is the decoded file as it is, markup included,
 * without a byte-order mark: positions count from after the mark.
 */
public final class ReportReader {

  private final ReadOptions options;
  private final PlainTextReader plainText;
  private final HtmlReader html;
  private final LanguageGuess languages;

  /** A reader with these options. */
  public ReportReader(ReadOptions options) {
    this.options = options;
    Furniture furniture = Furniture.load();
    Attribution attribution = new Attribution(Outlets.load());
    this.plainText = new PlainTextReader(furniture, attribution);
    this.html = new HtmlReader(furniture, attribution);
    this.languages = LanguageGuess.load();
  }

  /** A reader that takes dates from the pages and files up to 32 MiB. */
  public ReportReader() {
    this(ReadOptions.defaults());
  }

  /**
   * Reads the file.
   *
   * @throws NotAReportException if it cannot be read, is too large, or holds no text
   */
  public Article read(Path file) throws NotAReportException {
    return read(file.toString(), bytes(file));
  }

  /**
   * Reads bytes that are at hand.
   *
   * @param source the file or address they came from; its extension and any date in it are used
   * @throws NotAReportException if they are too many, or hold no text
   */
  public Article read(String source, byte[] bytes) throws NotAReportException {
    if (bytes.length > options.maxBytes()) {
      throw new NotAReportException(source, tooLarge(bytes.length));
    }
    if (bytes.length == 0) {
      throw new NotAReportException(source, "empty");
    }
    Optional<String> binary = FileKind.binary(bytes);
    if (binary.isPresent()) {
      throw new NotAReportException(source, binary.get());
    }
    String text = Decoded.of(bytes).text();
    FileKind kind =
        FileKind.of(source, text)
            .orElseThrow(
                () ->
                    new NotAReportException(
                        source,
                        "a ." + FileKind.extension(source) + " file, neither text nor HTML"));
    Page page = page(kind, text);
    if (page.clean().text().isBlank()) {
      throw new NotAReportException(source, "no text in it");
    }
    return article(source, bytes, text, page);
  }

  /** The article that a report was read from, made anew from the report's text. */
  public Article article(Report report) {
    FileKind kind = FileKind.of(report.source(), report.text()).orElse(FileKind.PLAIN_TEXT);
    Page page = page(kind, report.text());
    return new Article(report, page.clean(), page.blocks());
  }

  private Page page(FileKind kind, String text) {
    return kind == FileKind.HTML ? html.read(text) : plainText.read(text);
  }

  private Article article(String source, byte[] bytes, String text, Page page) {
    List<Span> noise =
        page.blocks().stream()
            .filter(block -> block.kind() == BlockKind.NOISE)
            .map(block -> page.clean().original(block.span()))
            .toList();
    Report report =
        new Report(
            Report.idOf(bytes),
            source,
            page.publisher(),
            page.origin(),
            page.title(),
            published(source, page),
            languages.of(page),
            text,
            noise);
    return new Article(report, page.clean(), page.blocks());
  }

  private Optional<Published> published(String source, Page page) {
    return options
        .published()
        .map(
            when -> new Published(when, Optional.empty(), HowKnown.GIVEN_BY_USER, Optional.empty()))
        .or(page::published)
        .or(() -> DateStamp.inFileName(source));
  }

  private byte[] bytes(Path file) throws NotAReportException {
    try {
      if (!Files.exists(file)) {
        throw new NotAReportException(file.toString(), "no such file");
      }
      if (!Files.isRegularFile(file)) {
        throw new NotAReportException(file.toString(), "not a regular file");
      }
      if (Files.size(file) > options.maxBytes()) {
        throw new NotAReportException(file.toString(), tooLarge(Files.size(file)));
      }
      try (InputStream in = Files.newInputStream(file)) {
        return in.readNBytes((int) Math.min(options.maxBytes() + 1L, Integer.MAX_VALUE - 8));
      }
    } catch (AccessDeniedException denied) {
      throw new NotAReportException(file.toString(), "no permission to read it");
    } catch (NoSuchFileException gone) {
      throw new NotAReportException(file.toString(), "no such file");
    } catch (IOException failed) {
      throw new NotAReportException(file.toString(), "cannot be read: " + failed.getMessage());
    }
  }

  private String tooLarge(long size) {
    return "too large: " + size + " bytes, and the limit is " + options.maxBytes();
  }
}
