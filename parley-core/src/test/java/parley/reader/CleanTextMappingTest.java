package parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;
import parley.reader.Article.Block;
import parley.text.Span;

/** Whatever is read, every unit of the clean text leads back to what it stands for. */
class CleanTextMappingTest {

  private static final List<String> PIECES =
      List.of(
          "word",
          "Truce",
          ".",
          " ",
          "  ",
          "\t",
          "\u00A0",
          "\n",
          "\r\n",
          "\r",
          "\n\n",
          "\u200B",
          "\u00AD",
          "\u200F",
          "\uFEFF",
          "شالوم",
          "שלום",
          "\uD83D\uDD4A",
          "é",
          "e\u0301",
          "&amp;",
          "&quot;",
          "&#39;",
          "&#x1F54A;",
          "&nbsp;",
          "&",
          "&copy",
          "&bogus;",
          "-",
          "“",
          "\u2028",
          "中文");

  private static final List<String> TAGS =
      List.of(
          "<p>",
          "</p>",
          "<b>",
          "</b>",
          "<a href='x'>",
          "</a>",
          "<br>",
          "<br/>",
          "<div class=x>",
          "</div>",
          "<table>",
          "<tr>",
          "<td>",
          "</table>",
          "<li>",
          "<!-- c -->",
          "<script>x</script>",
          "<",
          ">",
          "</",
          "<i",
          "\0",
          "<![CDATA[x]]>",
          "<select><option>y</select>",
          "<textarea>",
          "<h1>");

  @Provide
  Arbitrary<String> plain() {
    return Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
  }

  @Provide
  Arbitrary<String> html() {
    Arbitrary<String> piece = Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of(TAGS));
    return piece.list().ofMaxSize(60).map(list -> "<html>" + String.join("", list));
  }

  @Property(tries = 400)
  void plainTextLeadsBack(@ForAll("plain") String text) {
    leadsBack("a.txt", text);
  }

  @Property(tries = 400)
  void htmlLeadsBack(@ForAll("html") String text) {
    leadsBack("a.html", text);
  }

  @Property(tries = 400)
  void anyStringLeadsBack(@ForAll String text) {
    leadsBack("a.txt", text);
    leadsBack("a.html", text);
  }

  private static void leadsBack(String file, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Article article;
    try {
      article = Texts.READER.read(file, bytes);
    } catch (NotAReportException nothingInIt) {
      assertThat(nothingInIt.skipped().cause()).isNotBlank();
      return;
    }
    String given = article.report().text();
    String clean = article.clean().text();
    Span before = new Span(0, 0);
    for (int i = 0; i < clean.length(); i++) {
      Span span = article.clean().original(new Span(i, i + 1));
      assertThat(span.start()).isGreaterThanOrEqualTo(before.start());
      assertThat(span.end())
          .isGreaterThanOrEqualTo(before.end())
          .isLessThanOrEqualTo(given.length());
      assertThat(standsFor(span.of(given), clean.charAt(i)))
          .as("%s stands for %s", span.of(given), clean.charAt(i))
          .isTrue();
      before = span;
    }
    blocksCover(article, clean);
  }

  private static boolean standsFor(String given, char unit) {
    if (unit == '\n') {
      return given.isEmpty();
    }
    if (given.length() == 1 && given.charAt(0) == unit) {
      return true;
    }
    return unit == ' '
        ? Parser.unescapeEntities(given, false)
            .chars()
            .anyMatch(each -> CleanWriter.isSpace((char) each))
        : Parser.unescapeEntities(given, false).indexOf(unit) >= 0;
  }

  private static void blocksCover(Article article, String clean) {
    int end = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(block.span().of(clean)).isNotBlank().doesNotContain("\n");
      end = block.span().end();
    }
    assertThat(end).isEqualTo(clean.length());
  }
}
