package parley.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.evaluation.ColumnFile;

/** Reads names tagged by others, in the network's kinds. */
final class NameCorpus {

  private static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("per", "PER"),
          Map.entry("person", "PER"),
          Map.entry("politician", "PER"),
          Map.entry("writer", "PER"),
          Map.entry("scientist", "PER"),
          Map.entry("musicalartist", "PER"),
          Map.entry("researcher", "PER"),
          Map.entry("org", "ORG"),
          Map.entry("organisation", "ORG"),
          Map.entry("politicalparty", "ORG"),
          Map.entry("university", "ORG"),
          Map.entry("band", "ORG"),
          Map.entry("corporation", "ORG"),
          Map.entry("group", "ORG"),
          Map.entry("loc", "LOC"),
          Map.entry("location", "LOC"),
          Map.entry("country", "LOC"));

  /** Kinds that hold nationalities beside much else: neither names of ours nor none. */
  private static final List<String> UNCLEAR = List.of("misc", "oth");

  private NameCorpus() {}

  /**
   * The sentences of a corpus.
   *
   * @throws IOException if the file cannot be read
   */
  static List<Example> read(Path file, Example.Style style) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (List<String[]> words : ColumnFile.read(file)) {
      List<String> forms = words.stream().map(cells -> cells[0]).toList();
      List<@Nullable String> tags = new ArrayList<>();
      words.forEach(cells -> tags.add(tag(cells[1])));
      examples.add(new Example(forms, null, tags, style, null));
    }
    return examples;
  }

  static @Nullable String tag(String published) {
    if (published.equals("O")) {
      return "O";
    }
    String kind = published.substring(2).toLowerCase(Locale.ROOT);
    if (UNCLEAR.contains(kind)) {
      return null;
    }
    String ours = KINDS.get(kind);
    return ours == null ? "O" : published.substring(0, 2) + ours;
  }
}
