package parley.search;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import parley.text.CleanText;
import parley.text.Span;

/**
 * The way back from a passage to the report's text as given, small enough to be stored with it.
 *
 * <p>A run is a stretch in which one unit of the passage is one unit of the given text; where a
 * unit stands for more of it, such as a letter for its entity, it is a run of its own. Markup lies
 * between runs.
 */
final class Runs {

  private static final int NUMBERS = 4;

  /** Units of the passage from {@code at} on, which stand for a range of the given text. */
  private record Run(int at, int units, int start, int end) {

    boolean isFollowedBy(Span unit) {
      return units == end - start && unit.length() == 1 && end == unit.start();
    }

    int startOf(int unit) {
      return start + unit - at;
    }

    int endOf(int unit) {
      return units == 1 ? end : start + unit - at + 1;
    }
  }

  private final List<Run> runs;

  private Runs(List<Run> runs) {
    this.runs = List.copyOf(runs);
  }

  /** The runs of a part of a clean text. */
  static Runs of(CleanText clean, Span part) {
    List<Run> runs = new ArrayList<>();
    for (int i = part.start(); i < part.end(); i++) {
      Span unit = clean.original(new Span(i, i + 1));
      int last = runs.size() - 1;
      if (last >= 0 && runs.get(last).isFollowedBy(unit)) {
        Run run = runs.get(last);
        runs.set(last, new Run(run.at, run.units + 1, run.start, unit.end()));
      } else {
        runs.add(new Run(i - part.start(), 1, unit.start(), unit.end()));
      }
    }
    return new Runs(runs);
  }

  /** The runs that {@link #bytes} wrote. */
  static Runs of(ByteBuffer bytes) {
    List<Run> runs = new ArrayList<>();
    while (bytes.remaining() >= NUMBERS * Integer.BYTES) {
      runs.add(new Run(bytes.getInt(), bytes.getInt(), bytes.getInt(), bytes.getInt()));
    }
    return new Runs(runs);
  }

  byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(runs.size() * NUMBERS * Integer.BYTES);
    for (Run run : runs) {
      bytes.putInt(run.at).putInt(run.units).putInt(run.start).putInt(run.end);
    }
    return bytes.array();
  }

  /** The range of the given text that a part of the passage, which is not empty, stands for. */
  Span given(Span part) {
    int last = part.end() - 1;
    return new Span(run(part.start()).startOf(part.start()), run(last).endOf(last));
  }

  private Run run(int unit) {
    Run found = runs.get(0);
    for (Run run : runs) {
      if (run.at <= unit) {
        found = run;
      }
    }
    return found;
  }
}
