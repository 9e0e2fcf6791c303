package parley.web;

import java.util.List;
import java.util.Optional;

/**
 * One report: its text as given, with every claim marked where it stands.
 *
 * @param id the report's id
 * @param title its headline, else its file
 * @param facts what is known of it, by name
 * @param address where it can be read, if it was read from there
 * @param kinds the kinds of claim that it makes, each with their number, to be switched off and on
 * @param markup whether its text holds markup, to be shown or not
 * @param blocks the text
 * @param cut how many characters at its end are not shown
 * @param entries what it tells of
 * @param counted whether it is in the record as of the day shown
 */
record ReportPage(
    Frame frame,
    String id,
    String title,
    List<Fact> facts,
    Optional<String> address,
    List<KindCount> kinds,
    boolean markup,
    List<Block> blocks,
    int cut,
    List<Line> entries,
    boolean counted) {

  /** The same for programs. */
  List<Take> takes() {
    return List.of(Take.json("/api/reports/" + id, frame.asOf()));
  }

  /** One thing that is known of a report. */
  record Fact(String name, String value, Optional<String> href) {}

  /** A kind of claim and how many of it there are. */
  record KindCount(String kind, long count) {}

  /**
   * A stretch of the text: a sentence that claims rest on, or what stands between such sentences.
   *
   * @param kinds of the claims that rest on it; none between sentences
   * @param runs its text
   * @param signs what was read from it, each leading to its entry
   */
  record Block(List<String> kinds, List<Run> runs, List<Sign> signs) {

    Block {
      kinds = List.copyOf(kinds);
      runs = List.copyOf(runs);
      signs = List.copyOf(signs);
    }

    /** The style's names for its kinds. */
    String style() {
      StringBuilder style = new StringBuilder("told");
      kinds.forEach(kind -> style.append(" k-").append(kind));
      return style.toString();
    }
  }

  /**
   * Characters that are shown alike.
   *
   * @param type what they are
   * @param text as given
   * @param meant the one character that they stand for, where they are an entity
   * @param anchors ids of claims that begin here
   * @param found whether they are of the passage that a search found
   */
  record Run(Type type, String text, String meant, List<String> anchors, boolean found) {

    /** The style's name for its type. */
    String style() {
      return Wording.key(type);
    }
  }

  /** What characters of a report are. */
  enum Type {
    TEXT,
    NOISE,
    MARKUP,
    BREAK,
    ENTITY
  }

  /** A small sign after a sentence: what was read from it. */
  record Sign(String kind, String href, String what) {}
}
