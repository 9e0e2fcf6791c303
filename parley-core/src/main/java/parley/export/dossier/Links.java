package parley.export.dossier;

import java.util.Set;

/** Where the pages of entries, actors and reports are; only what has a page can be linked. */
final class Links {

  private final Set<String> entries;
  private final Set<String> actors;
  private final Set<String> reports;

  Links(Set<String> entries, Set<String> actors, Set<String> reports) {
    this.entries = entries;
    this.actors = actors;
    this.reports = reports;
  }

  static String entryPath(String id) {
    return "entries/" + file(id);
  }

  static String actorPath(String id) {
    return "actors/" + file(id);
  }

  static String reportPath(String id) {
    return "reports/" + file(id);
  }

  private static String file(String id) {
    return id.replaceAll("[^A-Za-z0-9_-]", "_") + ".html";
  }

  boolean hasEntry(String id) {
    return entries.contains(id);
  }

  boolean hasActor(String id) {
    return actors.contains(id);
  }

  boolean hasReport(String id) {
    return reports.contains(id);
  }

  /** A link to an entry, or only the text if it has no page; {@code root} leads to the folder. */
  void entry(Html html, String root, String id, String text) {
    link(html, hasEntry(id), root + entryPath(id), text);
  }

  /** A link to an actor, or only the text. */
  void actor(Html html, String root, String id, String text) {
    link(html, hasActor(id), root + actorPath(id), text);
  }

  private static void link(Html html, boolean there, String href, String text) {
    if (there) {
      html.link(href, text);
    } else {
      html.text(text);
    }
  }
}
