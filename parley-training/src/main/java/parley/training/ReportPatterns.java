package parley.training;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of news with their trees, made of patterns: {@code reports.yaml}.
 *
 * @param words lists of words by name
 * @param sentences words as form, part of speech, Penn tag, head, relation and, where it is one,
 *     tag of a name, between slashes; a form in braces stands for a word of that list
 */
record ReportPatterns(Map<String, List<String>> words, List<String> sentences) {

  private static final String FILE = "reports.yaml";

  private static final int NAME = 5;

  ReportPatterns {
    words = Map.copyOf(words);
    sentences = List.copyOf(sentences);
  }

  static ReportPatterns read() throws IOException {
    try (InputStream in = ReportPatterns.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IOException("not on the class path: " + FILE);
      }
      return new YAMLMapper().readValue(in, ReportPatterns.class);
    }
  }

  /** Each pattern, filled {@code times} times with words drawn at random. */
  List<Example> filled(int times, Random random) {
    List<Example> examples = new ArrayList<>();
    for (String sentence : sentences) {
      for (int i = 0; i < times; i++) {
        examples.add(filled(sentence, random));
      }
    }
    return examples;
  }

  private Example filled(String sentence, Random random) {
    List<String[]> cells =
        Arrays.stream(sentence.split(" ")).map(word -> word.split("/", -1)).toList();
    List<String> forms = new ArrayList<>();
    for (String[] word : cells) {
      String form = form(word[0], random);
      forms.add(forms.isEmpty() ? capitalised(form) : form);
    }
    List<@Nullable String> names = new ArrayList<>();
    cells.forEach(word -> names.add(word.length > NAME ? word[NAME] : NameCorpus.NONE));
    Example.Tree tree =
        new Example.Tree(
            column(cells, 1),
            column(cells, 2),
            column(cells, 3).stream().map(Integer::valueOf).toList(),
            column(cells, 4));
    return new Example(forms, tree, names, Example.Style.NEWS_AND_WEB, null);
  }

  private String form(String pattern, Random random) {
    if (!pattern.startsWith("{")) {
      return pattern;
    }
    List<String> list = words.get(pattern.substring(1, pattern.length() - 1));
    if (list == null) {
      throw new IllegalArgumentException("no list of words " + pattern);
    }
    return list.get(random.nextInt(list.size()));
  }

  private static String capitalised(String form) {
    return Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  private static List<String> column(List<String[]> cells, int column) {
    return cells.stream().map(word -> word[column]).toList();
  }
}
