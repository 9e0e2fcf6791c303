package parley.web;

import java.util.List;
import parley.export.Format;

/**
 * Who was in contact with whom: a chart that a script draws of {@code data}, and the pairs as a
 * table.
 *
 * @param who whether people, parties or both are shown
 * @param data the address of the chart's data
 * @param pairs those with most contacts first
 * @param shown how many actors the chart shows
 * @param left how many more there are
 */
record NetworkPage(Frame frame, String who, String data, List<Pair> pairs, int shown, int left) {

  /** The same graph, of people and parties alike, as files. */
  List<Take> takes() {
    return Take.whole(List.of(Format.GEXF, Format.GRAPHML), frame.asOf());
  }

  /** Two who were in contact. */
  record Pair(String one, String oneHref, String other, String otherHref, int times, String last) {}
}
