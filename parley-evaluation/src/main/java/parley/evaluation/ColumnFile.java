package parley.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import parley.linguistics.Language;
import parley.linguistics.Sentence;
import parley.text.Span;

/** Gold sentences of a gzip'd file in columns: one word a line, an empty line after each. */
public final class ColumnFile {

  private ColumnFile() {}

  /**
   * The cells of each word of each sentence; comments and words in pieces are left out.
   *
   * @throws IOException if the file cannot be read
   */
  public static List<List<String[]>> read(Path file) throws IOException {
    List<List<String[]>> sentences = new ArrayList<>();
    documents(file, Integer.MAX_VALUE).forEach(sentences::addAll);
    return sentences;
  }

  /** The same by document; where none is marked, so many sentences are taken for one. */
  static List<List<List<String[]>>> documents(Path file, int unmarked) throws IOException {
    List<List<List<String[]>>> documents = new ArrayList<>();
    List<List<String[]>> document = new ArrayList<>();
    List<String[]> words = new ArrayList<>();
    boolean marked = false;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        boolean newDocument = line.startsWith("# doc") || line.startsWith("# newdoc");
        marked |= newDocument;
        if (line.isEmpty() && !words.isEmpty()) {
          document.add(List.copyOf(words));
          words.clear();
        }
        if (newDocument || (!marked && document.size() == unmarked)) {
          documents.add(List.copyOf(document));
          document.clear();
        }
        boolean comment = line.startsWith("#") && line.indexOf('\t') < 0;
        if (!line.isEmpty() && !comment) {
          String[] cells = line.split("\t", -1);
          boolean inPieces = cells.length > 2 && !cells[0].chars().allMatch(Character::isDigit);
          if (!inPieces) {
            words.add(cells);
          }
        }
      }
    }
    if (!words.isEmpty()) {
      document.add(List.copyOf(words));
    }
    documents.add(List.copyOf(document));
    return documents.stream().filter(each -> !each.isEmpty()).toList();
  }

  /** A text of gold words, a space between two, and where each lies. */
  static final class Text {

    private final StringBuilder text = new StringBuilder();
    private final List<List<Span>> sentences = new ArrayList<>();

    Text(List<List<String[]>> gold, int formColumn) {
      for (List<String[]> words : gold) {
        List<Span> spans = new ArrayList<>();
        for (String[] cells : words) {
          int start = text.length();
          text.append(cells[formColumn]);
          spans.add(new Span(start, text.length()));
          text.append(' ');
        }
        sentences.add(spans);
      }
    }

    List<Sentence> analysed(Language language) {
      return language.analyseTokens(text.toString(), sentences).sentences();
    }

    List<Sentence> analysed(Language language, List<List<Integer>> predicates) {
      return language.analyseTokens(text.toString(), sentences, predicates).sentences();
    }
  }
}
