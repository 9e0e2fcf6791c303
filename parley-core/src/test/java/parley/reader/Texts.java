package parley.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parley.reader.Article.Block;
import parley.reader.Article.BlockKind;

/** Articles from strings and from the files beside these tests. */
final class Texts {

  /** One reader for all tests: it is safe for many threads and its vocabulary is read once. */
  static final ReportReader READER = new ReportReader();

  private Texts() {}

  static Article read(String file, String text) {
    return read(file, text.getBytes(StandardCharsets.UTF_8));
  }

  static Article read(String file, byte[] bytes) {
    try {
      return READER.read(file, bytes);
    } catch (NotAReportException none) {
      throw new AssertionError(none);
    }
  }

  static Article fixture(String name) {
    try (InputStream in = Texts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new AssertionError("no fixture " + name);
      }
      return read(name, in.readAllBytes());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The text of every block of that kind. */
  static List<String> blocks(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().of(article.clean().text()))
        .toList();
  }

  /** The words as given that a block of the clean text stands for. */
  static String given(Article article, Block block) {
    return article.report().quote(article.clean().original(block.span()));
  }
}
