package parley.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Which attributions stand within another's content.
 *
 * <p>That is one whose cue is in the content of another, unless that other's cue is in its own
 * content too. The cues are visited in the order of the text, with the contents that hold each, so
 * that an article of many attributions takes little longer for each than one of few.
 */
final class Nesting {

  /** A part of an attribution's content. */
  private record Part(Span span, Attribution of) {}

  private final PriorityQueue<Part> open =
      new PriorityQueue<>(Comparator.comparingInt((Part part) -> part.span().end()));

  /** The cues of the open parts, by where they end: their start, and of how many parts. */
  private final TreeMap<Integer, Cue> cues = new TreeMap<>();

  private int withoutCue;

  /** A cue's start, and how many open parts are of its attribution. */
  private record Cue(int start, int parts) {}

  private Nesting() {}

  /** Those of {@code attributions} that are nested, by identity; no two have one cue. */
  static Set<Attribution> nested(List<Attribution> attributions) {
    List<Part> parts = new ArrayList<>();
    List<Attribution> inners = new ArrayList<>();
    for (Attribution attribution : attributions) {
      attribution.parts().forEach(span -> parts.add(new Part(span, attribution)));
      if (attribution.cue().isPresent()) {
        inners.add(attribution);
      }
    }
    parts.sort(Comparator.comparingInt(part -> part.span().start()));
    inners.sort(Comparator.comparing(Nesting::cueOf));
    Set<Attribution> nested = Collections.newSetFromMap(new IdentityHashMap<>());
    Nesting nesting = new Nesting();
    int next = 0;
    for (Attribution inner : inners) {
      Span cue = cueOf(inner);
      for (; next < parts.size() && parts.get(next).span().start() <= cue.start(); next++) {
        nesting.open(parts.get(next));
      }
      nesting.closeBefore(cue.end());
      if (nesting.holds(inner)) {
        nested.add(inner);
      }
    }
    return nested;
  }

  private static Span cueOf(Attribution attribution) {
    return attribution.cue().map(Token::span).orElseThrow();
  }

  private void open(Part part) {
    open.add(part);
    count(part.of(), 1);
  }

  private void closeBefore(int end) {
    for (Part first = open.peek(); first != null && first.span().end() < end; first = open.peek()) {
      open.remove();
      count(first.of(), -1);
    }
  }

  private void count(Attribution attribution, int change) {
    if (attribution.cue().isEmpty()) {
      withoutCue += change;
      return;
    }
    Span cue = cueOf(attribution);
    cues.compute(
        cue.end(),
        (end, known) -> {
          int parts = (known == null ? 0 : known.parts()) + change;
          return parts == 0 ? null : new Cue(cue.start(), parts);
        });
  }

  /** Whether an open part is of an attribution whose cue does not stand within {@code inner}. */
  private boolean holds(Attribution inner) {
    if (withoutCue > 0) {
      return true;
    }
    int end = -1;
    for (Span part : inner.parts()) {
      Map.Entry<Integer, Cue> before = cues.higherEntry(end);
      if (before != null && before.getValue().start() < part.start()) {
        return true;
      }
      end = Math.max(end, part.end());
    }
    return cues.higherEntry(end) != null;
  }
}
