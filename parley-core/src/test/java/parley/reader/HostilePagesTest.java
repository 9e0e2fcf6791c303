package parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import parley.reader.Article.BlockKind;

/** Pages made to break a reader: bounded time, and no stack that grows with the page. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostilePagesTest {

  private static final String NEWS = "The envoys met again on Tuesday, the foreign ministry said.";

  @Test
  void deepNesting() {
    Article article = Texts.read("a.html", "<div>".repeat(100_000) + "<p>" + NEWS);
    assertThat(article.clean().text()).isEqualTo(NEWS);
  }

  @Test
  void deepInlineNesting() {
    Article article = Texts.read("a.html", "<b><i><a href=x>".repeat(50_000) + NEWS);
    assertThat(article.clean().text()).isEqualTo(NEWS);
  }

  @Test
  void millionAttributes() {
    StringBuilder page = new StringBuilder("<p ");
    for (int i = 0; i < 1_000_000; i++) {
      page.append('a').append(i).append("=1 ");
    }
    assertThat(Texts.read("a.html", page.append('>').append(NEWS).toString()).clean().text())
        .isEqualTo(NEWS);
  }

  @Test
  void manySiblings() {
    Article article = Texts.read("a.html", "<p>x<br>".repeat(50_000) + "<p>" + NEWS);
    assertThat(Texts.blocks(article, BlockKind.PARAGRAPH)).contains(NEWS);
  }

  @Test
  void scriptsAndCommentsThatNeverEnd() {
    String page = "<p>" + NEWS + "</p><script>" + "<script>".repeat(100_000) + "<!--";
    assertThat(Texts.read("a.html", page).clean().text()).isEqualTo(NEWS);
  }

  @Test
  void hugeAndDeepLinkedData() {
    String page =
        "<html><script type='application/ld+json'>" + "[".repeat(200_000) + "</script><p>" + NEWS;
    assertThat(Texts.read("a.html", page).clean().text()).isEqualTo(NEWS);
  }

  @Test
  void entitiesWithoutEnd() {
    Article article =
        Texts.read("a.html", "<p>" + NEWS + "&amp;".repeat(100_000) + "&".repeat(100_000));
    assertThat(article.clean().text()).startsWith(NEWS);
  }

  @Test
  void onePlainLineOfMegabytes() {
    Article article = Texts.read("a.txt", (NEWS + " ").repeat(60_000));
    assertThat(article.blocks()).hasSize(1);
  }

  @Test
  void linesThatTemptPatternsToBacktrack() {
    String line =
        "(" + "a ".repeat(30_000) + "\n" + "1/".repeat(30_000) + "\n" + "A & ".repeat(30_000);
    assertThat(Texts.read("a.txt", line + "\n" + NEWS).clean().text()).endsWith(NEWS);
  }

  @Test
  void pageCutOffInTheMiddleOfATag() {
    Article article = Texts.read("a.html", "<html><body><p>" + NEWS + "</p><p>It was <a hre");
    assertThat(Texts.blocks(article, BlockKind.PARAGRAPH)).contains(NEWS, "It was");
  }
}
