package parley.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import parley.text.Span;

/**
 * A treebank in CoNLL-U as the text that it was made from, with its tokens and sentences.
 *
 * <p>Words that are written together stay apart where the treebank has them apart and their forms
 * make up what is written ("do" and "n't"); a fused word whose parts do not is one token.
 */
final class RunningText {

  private static final int MISC = 9;

  private final StringBuilder text = new StringBuilder();
  private final Set<Span> tokens = new TreeSet<>();
  private final Set<Span> sentences = new TreeSet<>();
  private int sentence = -1;
  private int end;
  private int fusedUntil;
  private int part;
  private String fused = "";

  private RunningText() {}

  /** Reads a gzip'd file. */
  static RunningText read(Path file) throws IOException {
    RunningText running = new RunningText();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
        running.line(line.get());
      }
    }
    return running;
  }

  private static Optional<String> next(BufferedReader lines) throws IOException {
    return Optional.ofNullable(lines.readLine());
  }

  String text() {
    return text.toString();
  }

  Set<Span> tokens() {
    return tokens;
  }

  Set<Span> sentences() {
    return sentences;
  }

  private void line(String line) {
    if (line.startsWith("# newdoc") || line.startsWith("# newpar")) {
      text.append(text.isEmpty() ? "" : "\n\n");
    } else if (line.isEmpty()) {
      sentences.add(new Span(sentence, end));
      sentence = -1;
      fusedUntil = 0;
    } else if (!line.startsWith("#")) {
      word(List.of(line.split("\t", -1)));
    }
  }

  private void word(List<String> cells) {
    String id = cells.get(0);
    String form = cells.get(1);
    boolean space = !cells.get(MISC).contains("SpaceAfter=No");
    int dash = id.indexOf('-');
    if (id.contains(".")) {
      return;
    }
    if (dash > 0) {
      fusedUntil = Integer.parseInt(id.substring(dash + 1));
      part = text.length();
      fused = form;
      write(form, space);
    } else if (Integer.parseInt(id) <= fusedUntil) {
      inFused(form);
    } else {
      tokens.add(write(form, space));
    }
  }

  private Span write(String form, boolean space) {
    int start = text.length();
    sentence = sentence < 0 ? start : sentence;
    text.append(form);
    end = text.length();
    text.append(space ? " " : "");
    return new Span(start, end);
  }

  private void inFused(String form) {
    int at = part - (end - fused.length());
    if (fused.startsWith(form, at)) {
      tokens.add(new Span(part, part + form.length()));
      part += form.length();
    } else if (part < end) {
      tokens.add(new Span(part, end));
      part = end;
    }
  }
}
