package parley.linguistics;

import java.util.ArrayList;
import java.util.List;
import parley.text.Span;

/**
 * The words of one sentence as the model takes them.
 *
 * @param spans in the analysed text
 * @param forms as written
 * @param pieces word pieces of each
 */
record Words(List<Span> spans, List<String> forms, List<int[]> pieces) {

  /** The most words in one sentence. */
  static final int LONGEST = 128;

  /** The most pieces in one sentence, without the marks at its ends. */
  static final int MOST_PIECES = 250;

  Words {
    spans = List.copyOf(spans);
    forms = List.copyOf(forms);
    pieces = List.copyOf(pieces);
  }

  int size() {
    return spans.size();
  }

  /** The length of the sequence that the encoder reads. */
  int pieceCount() {
    return 2 + pieces.stream().mapToInt(each -> each.length).sum();
  }

  private Words part(int from, int to) {
    return new Words(spans.subList(from, to), forms.subList(from, to), pieces.subList(from, to));
  }

  /**
   * The words in sentences that the model can hold: cut after the last mark that allows it, or
   * between words where none does.
   */
  List<Words> bounded() {
    List<Words> parts = new ArrayList<>();
    int first = 0;
    while (first < size()) {
      int end = fitting(first);
      if (end < size()) {
        end = cutBefore(first, end);
      }
      parts.add(part(first, end));
      first = end;
    }
    return parts;
  }

  private int fitting(int first) {
    int count = 0;
    int at = first;
    while (at < size() && at - first < LONGEST) {
      count += pieces.get(at).length;
      if (count > MOST_PIECES) {
        return at;
      }
      at++;
    }
    return at;
  }

  private int cutBefore(int first, int limit) {
    for (String marks : List.of(";:…", "—–-", ",")) {
      for (int at = limit; at > first + LONGEST / 4; at--) {
        if (marks.contains(forms.get(at - 1).substring(0, 1))) {
          return at;
        }
      }
    }
    return limit;
  }
}
