package parley.linguistics;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import parley.text.Span;

/**
 * Scores names against files of words and BIO tags, on their own words.
 *
 * <pre>
 * java -cp 'parley-core/target/test-classes:parley-core/target/classes:parley-core/target/lib/*' \
 *   parley.linguistics.ScoreNames [-v] FILE.tsv.gz...</pre>
 *
 * <p>A line {@code # doc} begins a text; without such lines twenty sentences are taken for one.
 * Tags of other kinds than persons, organisations and locations (also facilities) count as none.
 */
public final class ScoreNames {

  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private ScoreNames() {}

  private record Tagged(List<String> forms, List<String> tags) {}

  /** Scores each file. */
  public static void main(String[] arguments) throws Exception {
    boolean verbose = List.of(arguments).contains("-v");
    try (OnnxLanguage language = new OnnxLanguage()) {
      for (String file : arguments) {
        if (!file.equals("-v")) {
          score(language, Path.of(file), verbose);
        }
      }
    }
  }

  private static void score(OnnxLanguage language, Path file, boolean verbose) throws IOException {
    Set<String> gold = new HashSet<>();
    Set<String> found = new HashSet<>();
    int number = 0;
    for (List<Tagged> text : texts(file)) {
      List<Words> words = new ArrayList<>();
      for (Tagged sentence : text) {
        List<Span> spans = sentence.forms().stream().map(form -> new Span(0, 0)).toList();
        words.add(language.words(sentence.forms(), spans).bounded().get(0));
      }
      List<Sentence> sentences = language.parse(words);
      for (int i = 0; i < text.size(); i++) {
        Set<String> right = goldNames(text.get(i));
        Set<String> here = new HashSet<>();
        for (Name name : sentences.get(i).names()) {
          here.add(name.kind() + " " + name.first() + "-" + name.end());
        }
        String at = number++ + ":";
        right.forEach(name -> gold.add(at + name));
        here.forEach(name -> found.add(at + name));
        if (verbose && !right.equals(here)) {
          OUT.println(String.join(" ", text.get(i).forms()) + "\n  " + right + "\n  " + here);
        }
      }
    }
    report(file, gold, found);
  }

  private static void report(Path file, Set<String> gold, Set<String> found) {
    for (String kind : List.of("", "PERSON", "ORGANISATION", "LOCATION")) {
      long wanted = gold.stream().filter(name -> name.contains(":" + kind)).count();
      long given = found.stream().filter(name -> name.contains(":" + kind)).count();
      long right = found.stream().filter(n -> n.contains(":" + kind) && gold.contains(n)).count();
      OUT.printf(
          Locale.ROOT,
          "%s %s precision %.1f recall %.1f F1 %.1f%n",
          file.getFileName(),
          kind.isEmpty() ? "all" : kind,
          100.0 * right / given,
          100.0 * right / wanted,
          200.0 * right / (given + wanted));
    }
  }

  private static Set<String> goldNames(Tagged sentence) {
    Set<String> names = new HashSet<>();
    int at = 0;
    while (at < sentence.tags().size()) {
      String tag = sentence.tags().get(at);
      int end = at + 1;
      if (tag.startsWith("B-")) {
        while (end < sentence.tags().size() && sentence.tags().get(end).startsWith("I-")) {
          end++;
        }
        int first = at;
        int after = end;
        kind(tag.substring(2)).ifPresent(kind -> names.add(kind + " " + first + "-" + after));
      }
      at = end;
    }
    return names;
  }

  private static Optional<Name.Kind> kind(String label) {
    return switch (label.toUpperCase(Locale.ROOT)) {
      case "PER", "PERSON" -> Optional.of(Name.Kind.PERSON);
      case "ORG", "ORGANIZATION", "ORGANISATION" -> Optional.of(Name.Kind.ORGANISATION);
      case "LOC", "LOCATION", "FACILITY" -> Optional.of(Name.Kind.LOCATION);
      default -> Optional.empty();
    };
  }

  private static List<List<Tagged>> texts(Path file) throws IOException {
    List<List<Tagged>> texts = new ArrayList<>(List.of(new ArrayList<>()));
    boolean marked = false;
    Tagged sentence = new Tagged(new ArrayList<>(), new ArrayList<>());
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new FileInputStream(file.toFile())), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t", -1);
        if (cells.length > 1) {
          sentence.forms().add(cells[0]);
          sentence.tags().add(cells[1]);
        } else if (line.startsWith("# doc")) {
          marked = true;
          texts.add(new ArrayList<>());
        } else if (line.isEmpty() && !sentence.forms().isEmpty()) {
          if (!marked && texts.get(texts.size() - 1).size() == 20) {
            texts.add(new ArrayList<>());
          }
          texts.get(texts.size() - 1).add(sentence);
          sentence = new Tagged(new ArrayList<>(), new ArrayList<>());
        }
      }
    }
    return texts;
  }
}
