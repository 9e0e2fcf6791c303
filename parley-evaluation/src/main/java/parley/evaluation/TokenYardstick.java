package parley.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.linguistics.Analysis;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Words and sentences of running text against treebanks: a token or sentence is right when both its
 * edges are.
 */
public final class TokenYardstick implements Yardstick {

  private static final List<String> FILES = List.of("ewt-dev", "gum-news-A");

  @Override
  public String name() {
    return "tokens";
  }

  @Override
  public List<Path> data(Path shared) {
    return FILES.stream()
        .map(file -> shared.resolve("language").resolve("data").resolve(file + ".conllu.gz"))
        .toList();
  }

  @Override
  public List<Score> measure(Path shared) throws IOException {
    List<Score> scores = new ArrayList<>();
    try (Language language = Languages.english()) {
      for (Path file : data(shared)) {
        String name = file.getFileName().toString().replace(".conllu.gz", "");
        RunningText gold = RunningText.read(file);
        Analysis analysis = language.analyse(gold.text());
        Set<Span> tokens = new TreeSet<>();
        Set<Span> sentences = new TreeSet<>();
        for (Sentence sentence : analysis.sentences()) {
          sentences.add(sentence.span());
          sentence.tokens().stream().map(Token::span).forEach(tokens::add);
        }
        scores.add(f1(name + " token F1", tokens, gold.tokens()));
        scores.add(f1(name + " sentence F1", sentences, gold.sentences()));
      }
    }
    return scores;
  }

  private static Score f1(String name, Set<Span> found, Set<Span> gold) {
    int right = (int) found.stream().filter(gold::contains).count();
    return Score.f1(name, right, found.size(), gold.size());
  }
}
