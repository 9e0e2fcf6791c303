package parley.export.dossier;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import parley.export.Markup;
import parley.export.Sink;

/** What is around every page: head, the way to all others, and what the dossier is of. */
final class Frame {

  /** The pages of the first level, with their names. */
  private static final Map<String, String> PAGES = pages();

  private final String about;

  /**
   * A frame.
   *
   * @param about what the dossier holds, on every page
   */
  Frame(String about) {
    this.about = about;
  }

  private static Map<String, String> pages() {
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("index.html", "Overview");
    pages.put("timeline.html", "Timeline");
    pages.put("contacts.html", "Contacts");
    pages.put("proposals.html", "Proposals");
    pages.put("measures.html", "Measures");
    pages.put("deadlines.html", "Deadlines");
    pages.put("incidents.html", "Incidents");
    pages.put("statements.html", "Statements");
    pages.put("disagreements.html", "Disagreements");
    pages.put("actors.html", "Actors");
    pages.put("reports.html", "Reports");
    return pages;
  }

  /** Writes a page of its own, such as that of an entry. */
  void write(Sink sink, String path, String title, Html body) throws IOException {
    String root = path.contains("/") ? "../" : "";
    try (Writer out = sink.text(path)) {
      out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
      out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
      out.write("<title>" + Markup.escaped(title) + " · Parley</title>\n");
      out.write("<link rel=\"stylesheet\" href=\"" + root + "dossier.css\">\n</head>\n<body>\n");
      out.write("<a class=\"skip\" href=\"#main\">To the page</a>\n");
      out.write(navigation(root, path).toString());
      out.write("<main id=\"main\">\n");
      out.write(new Html().element("h1", title).toString());
      out.write(body.toString());
      out.write("</main>\n");
      out.write(new Html().open("footer").element("p", about).close("footer").toString());
      out.write("</body>\n</html>\n");
    }
  }

  private static Html navigation(String root, String current) {
    Html html = new Html().open("nav", "aria-label", "Pages").open("ul");
    PAGES.forEach(
        (path, name) -> {
          html.open("li");
          if (path.equals(current)) {
            html.open("a", "href", root + path, "aria-current", "page").text(name).close("a");
          } else {
            html.link(root + path, name);
          }
          html.close("li");
        });
    return html.close("ul").close("nav");
  }
}
