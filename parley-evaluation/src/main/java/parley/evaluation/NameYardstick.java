package parley.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.linguistics.Name;
import parley.linguistics.Sentence;

/**
 * Names of persons, organisations and places against words tagged by hand.
 *
 * <p>A name is right when its words and its kind are. A facility is a place; other kinds are none.
 * Where the data does not part its texts, twenty sentences are taken for one.
 */
public final class NameYardstick implements Yardstick {

  private static final int SENTENCES = 20;

  /** A name's place in the data and its kind. */
  private record Found(int sentence, int first, int end, Name.Kind kind) {}

  @Override
  public String name() {
    return "names";
  }

  @Override
  public List<Path> data(Path shared) {
    Path folder = shared.resolve("language").resolve("data");
    return List.of(
        folder.resolve("ner-uner-ewt-test.tsv.gz"), folder.resolve("ner-eww-dev.tsv.gz"));
  }

  @Override
  public List<Score> measure(Path shared) throws IOException {
    List<Score> scores = new ArrayList<>();
    try (Language language = Languages.english()) {
      for (Path file : data(shared)) {
        String corpus = file.getFileName().toString().contains("ewt") ? "EWT" : "newswire";
        scores.addAll(scores(corpus, file, language));
      }
    }
    return scores;
  }

  private static List<Score> scores(String corpus, Path file, Language language)
      throws IOException {
    Set<Found> gold = new HashSet<>();
    Set<Found> found = new HashSet<>();
    int sentence = 0;
    for (List<List<String[]>> text : ColumnFile.documents(file, SENTENCES)) {
      List<Sentence> analysed = new ColumnFile.Text(text, 0).analysed(language);
      int part = 0;
      for (List<String[]> words : text) {
        gold.addAll(gold(sentence, words));
        int first = 0;
        while (first < words.size()) {
          Sentence ours = analysed.get(part++);
          for (Name name : ours.names()) {
            found.add(new Found(sentence, first + name.first(), first + name.end(), name.kind()));
          }
          first += ours.tokens().size();
        }
        sentence++;
      }
    }
    List<Score> scores = new ArrayList<>();
    scores.add(Score.f1(corpus + " F1", gold, found));
    Map<Name.Kind, String> kinds = new EnumMap<>(Name.Kind.class);
    kinds.put(Name.Kind.PERSON, " persons F1");
    kinds.put(Name.Kind.ORGANISATION, " organisations F1");
    kinds.put(Name.Kind.LOCATION, " places F1");
    kinds.forEach(
        (kind, title) -> scores.add(Score.f1(corpus + title, only(kind, gold), only(kind, found))));
    return scores;
  }

  private static Set<Found> only(Name.Kind kind, Set<Found> names) {
    Set<Found> kept = new HashSet<>(names);
    kept.removeIf(name -> name.kind() != kind);
    return kept;
  }

  private static List<Found> gold(int sentence, List<String[]> words) {
    List<Found> names = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      String tag = words.get(at)[1];
      int first = at++;
      if (tag.startsWith("B-")) {
        while (at < words.size() && words.get(at)[1].startsWith("I-")) {
          at++;
        }
        int end = at;
        kind(tag.substring(2)).ifPresent(kind -> names.add(new Found(sentence, first, end, kind)));
      }
    }
    return names;
  }

  private static Optional<Name.Kind> kind(String label) {
    return switch (label.toUpperCase(Locale.ROOT)) {
      case "PER", "PERSON" -> Optional.of(Name.Kind.PERSON);
      case "ORG", "ORGANIZATION" -> Optional.of(Name.Kind.ORGANISATION);
      case "LOC", "LOCATION", "FACILITY" -> Optional.of(Name.Kind.LOCATION);
      default -> Optional.empty();
    };
  }
}
