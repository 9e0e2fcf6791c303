package parley.web;

import java.util.List;
import java.util.Optional;

/**
 * What words found, with the form that asks for them.
 *
 * @param asked what is in the form
 * @param lines the hits of this page, the best first
 * @param note what the asker should know
 * @param count how many hits there are, in words
 * @param first the number of the first hit of this page
 * @param back where the hits before these are
 * @param on where the hits after these are
 */
record SearchPage(
    Frame frame,
    SearchSection.Asked asked,
    List<Line> lines,
    Optional<String> note,
    String count,
    int first,
    Optional<String> back,
    Optional<String> on) {

  SearchPage {
    lines = List.copyOf(lines);
  }

  /** The same for programs. */
  List<Take> takes() {
    return List.of(Take.json("/api/search?" + asked.query(), frame.asOf()));
  }

  /**
   * One hit.
   *
   * @param kind what it is
   * @param href where it stands: a sentence in its report, an entry, an actor
   * @param day of it, or of its report; empty if not known
   * @param source who put the report out; empty for what is no passage
   * @param pieces its text
   */
  record Line(String kind, String href, String day, String source, List<Piece> pieces) {

    Line {
      pieces = List.copyOf(pieces);
    }
  }

  /** A part of a hit's text, and whether it was looked for. */
  record Piece(String text, boolean marked) {}

  /**
   * The first hits, under the box of every page.
   *
   * @param all where all hits are
   * @param blank whether nothing was typed yet
   */
  record Box(List<Line> lines, Optional<String> note, String count, String all, boolean blank) {

    Box {
      lines = List.copyOf(lines);
    }
  }
}
