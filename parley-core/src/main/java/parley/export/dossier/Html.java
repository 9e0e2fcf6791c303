package parley.export.dossier;

import parley.export.Markup;

/**
 * A piece of a page in the making.
 *
 * <p>Texts and values of attributes are always escaped; there is no way to add a report's words as
 * they are. Names of elements and attributes are those of this package alone.
 */
final class Html {

  private final StringBuilder html = new StringBuilder();

  /** Begins an element; attributes as name, value, name, value. */
  Html open(String element, String... attributes) {
    html.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      html.append(Markup.escaped(attributes[i + 1])).append('"');
    }
    html.append('>');
    return this;
  }

  /** Ends an element. */
  Html close(String element) {
    html.append("</").append(element).append('>');
    if (!element.equals("a") && !element.equals("span") && !element.equals("mark")) {
      html.append('\n');
    }
    return this;
  }

  /** Adds text. */
  Html text(String text) {
    html.append(Markup.escaped(text));
    return this;
  }

  /** Adds an element that holds text. */
  Html element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** Adds a link. */
  Html link(String href, String text, String... attributes) {
    open("a", "href", href);
    if (attributes.length == 2) { // a class, as a rule
      html.setLength(html.length() - 1);
      html.append(' ').append(attributes[0]).append("=\"");
      html.append(Markup.escaped(attributes[1])).append("\">");
    }
    return text(text).close("a");
  }

  /** Adds another piece. */
  Html add(Html other) {
    html.append(other.html);
    return this;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
