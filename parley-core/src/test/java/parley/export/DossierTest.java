package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import parley.view.Selection;

/** The dossier's pages, read back by jsoup. */
final class DossierTest {

  private static final Map<String, Document> PAGES = new TreeMap<>();
  private static Set<String> files;

  @BeforeAll
  static void write() throws IOException {
    files = Talks.files(Talks.export(), Format.DOSSIER, Optional.empty()).keySet();
    PAGES.putAll(pages(true));
  }

  private static Map<String, Document> pages(boolean texts) throws IOException {
    return Readers.pages(
        Talks.files(Talks.export(Selection.all(), texts, false), Format.DOSSIER, Optional.empty()));
  }

  @Test
  void everyLinkLeadsToSomethingInTheFolder() {
    int checked = 0;
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      for (Element link : page.getValue().select("[href], [src]")) {
        String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
        assertThat(href).as(page.getKey()).doesNotContain(":").doesNotStartWith("//");
        String[] parts = href.split("#", 2);
        String target = parts[0].isEmpty() ? page.getKey() : resolved(page.getKey(), parts[0]);
        assertThat(files).as(page.getKey() + " to " + href).contains(target);
        if (parts.length == 2) {
          assertThat(PAGES.get(target).getElementById(parts[1]))
              .as(page.getKey() + " to " + href)
              .isNotNull();
        }
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(200);
  }

  private static String resolved(String page, String href) {
    String folder = page.contains("/") ? page.substring(0, page.lastIndexOf('/') + 1) : "";
    String path = folder + href;
    return path.contains("../") ? path.replaceFirst("^[^/]+/\\.\\./", "") : path;
  }

  @Test
  void nothingThatAReportSaysIsMoreThanText() {
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      Document document = page.getValue();
      assertThat(
              document.select(
                  "script, img, iframe, object, embed, form, style, base, meta[http-equiv]"))
          .as(page.getKey())
          .isEmpty();
      for (Element element : document.getAllElements()) {
        element
            .attributes()
            .forEach(each -> assertThat(each.getKey()).as(page.getKey()).doesNotStartWith("on"));
      }
    }
    assertThat(PAGES.get("actors.html").text()).contains(Talks.SCRIPT);
    assertThat(PAGES.get("reports.html").text()).contains(Talks.SCRIPT);
    assertThat(PAGES.get("contacts.html").text()).contains(Talks.SCRIPT);
  }

  @Test
  void everyPageIsSound() {
    for (Map.Entry<String, Document> page : PAGES.entrySet()) {
      Document document = page.getValue();
      assertThat(document.select("h1")).as(page.getKey()).hasSize(1);
      assertThat(document.title()).as(page.getKey()).isNotBlank();
      assertThat(document.select("html").attr("lang")).isEqualTo("en");
      Set<String> ids = new HashSet<>();
      for (Element element : document.select("[id]")) {
        assertThat(ids.add(element.id())).as(page.getKey() + " " + element.id()).isTrue();
      }
    }
    assertThat(PAGES)
        .containsKeys("index.html", "timeline.html", "proposals.html", "reports/b2.html");
  }

  @Test
  void leadsFromAPositionToItsMarkedSentence() {
    Element proposal = PAGES.get("index.html").selectFirst("table.matrix th[scope=row] a");
    Document entry = PAGES.get(proposal.attr("href"));
    Element source = entry.selectFirst("figcaption a");
    String[] href = source.attr("href").split("#", -1);
    Document report = PAGES.get(resolved("entries/x.html", href[0]));
    Element anchor = report.getElementById(href[1]);
    assertThat(anchor.nextElementSiblings().select("mark").first().text())
        .isEqualTo(source.closest("figure").selectFirst("blockquote").text());
  }

  @Test
  void showsWhereEachSideStands() {
    Element matrix = PAGES.get("proposals.html").selectFirst("table.matrix");
    assertThat(matrix.select("thead th").eachText()).contains("Chile");
    assertThat(matrix.select(".stance").eachText()).contains("✓ accepts");
    assertThat(matrix.select(".before").text()).contains("open 2023-09-12");
  }

  @Test
  void showsTheNameOfAFileWithoutItsFolders() {
    for (Document page : PAGES.values()) {
      assertThat(page.text()).doesNotContain("private/");
    }
    assertThat(PAGES.get("reports/c3.html").text()).contains("c3.txt");
  }

  @Test
  void writesLengthsInWords() {
    assertThat(PAGES.get("proposals.html").select("dd").eachText()).contains("20 days");
  }

  @Test
  void leavesOutTheTextsWhereAsked() throws IOException {
    Document with = PAGES.get("reports/a1.html");
    Document without = pages(false).get("reports/a1.html");
    assertThat(with.select("article")).hasSize(1);
    assertThat(with.text()).contains("Diego Fuentes is falseforeign minister");
    assertThat(without.select("article")).isEmpty();
    assertThat(without.text()).doesNotContain("foreign minister").contains("TALKS of");
  }
}
