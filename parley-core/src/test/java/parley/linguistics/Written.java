package parley.linguistics;

import java.util.ArrayList;
import java.util.List;
import parley.text.Span;

/** Trees written down in tests. */
final class Written {

  private Written() {}

  /**
   * The tokens of lines such as {@code left VERB 0 root VBD}: word, part of speech, head from 1,
   * relation and, if it matters, Penn tag.
   */
  static List<Token> tokens(String... lines) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String line : lines) {
      String[] cells = line.split(" ", -1);
      Span span = new Span(at, at + cells[0].length());
      int head = Integer.parseInt(cells[2]) - 1;
      String xpos = cells.length > 4 ? cells[4] : "";
      tokens.add(
          new Token(tokens.size(), span, cells[0], cells[0], cells[1], xpos, head, cells[3]));
      at = span.end() + 1;
    }
    return tokens;
  }
}
