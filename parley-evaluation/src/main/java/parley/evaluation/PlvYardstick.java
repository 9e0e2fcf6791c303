package parley.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.Parley;
import parley.actors.Mention;
import parley.claims.Event;
import parley.finding.events.EventCoder;
import parley.text.Span;

/**
 * Events coded against sentences in which actor, recipient and PLOVER type are marked by hand.
 *
 * <p>The data calls CONCEDE and RETREAT by one name, {@code YIELD}; predictions are read so too.
 */
public final class PlvYardstick implements Yardstick {

  @Override
  public String name() {
    return "plover-plv";
  }

  @Override
  public List<Path> data(Path shared) throws IOException {
    return List.of(shared.resolve("yardsticks").resolve("plover").resolve("plv_dev.tsv"));
  }

  @Override
  public List<Score> measure(Path shared) throws Exception {
    List<Row> rows = rows(data(shared).get(0));
    try (Parley parley = Parley.local()) {
      EventCoder coder = parley.coder();
      List<Score> scores = new ArrayList<>(given(coder, rows));
      scores.add(endToEnd(coder, rows));
      return scores;
    }
  }

  private static List<Score> given(EventCoder coder, List<Row> rows) {
    Map<String, int[]> byType = new TreeMap<>();
    int right = 0;
    for (Row row : rows) {
      String type = root(coder.codeGiven(row.sentence(), row.source(), row.target()).name());
      counts(byType, type)[1]++;
      counts(byType, row.root())[2]++;
      if (type.equals(row.root())) {
        right++;
        counts(byType, type)[0]++;
      }
    }
    double sum =
        byType.values().stream().mapToDouble(each -> 2.0 * each[0] / (each[1] + each[2])).sum();
    return List.of(
        Score.share("accuracy, actor and recipient given", right, rows.size()),
        new Score("macro F1, actor and recipient given", sum / byType.size(), rows.size()));
  }

  private static Score endToEnd(EventCoder coder, List<Row> rows) {
    Map<String, List<Row>> bySentence =
        rows.stream()
            .collect(Collectors.groupingBy(Row::sentence, LinkedHashMap::new, Collectors.toList()));
    int right = 0;
    int predicted = 0;
    for (Map.Entry<String, List<Row>> each : bySentence.entrySet()) {
      List<Event> events = coder.code(each.getKey(), Optional.empty());
      predicted += events.size();
      right +=
          (int)
              each.getValue().stream()
                  .filter(row -> events.stream().anyMatch(event -> agrees(event, row)))
                  .count();
    }
    return Score.f1("end to end F1", Math.min(right, predicted), predicted, rows.size());
  }

  static boolean agrees(Event event, Row row) {
    return root(event.type()).equals(row.root())
        && overlaps(event.actors(), row.source().of(row.sentence()))
        && overlaps(event.recipients(), row.target().of(row.sentence()));
  }

  private static boolean overlaps(List<Mention> mentions, String marked) {
    Set<String> words = GoldWords.words(marked);
    return mentions.stream()
        .anyMatch(
            mention -> {
              Set<String> shared = GoldWords.words(mention.text());
              shared.retainAll(words);
              return !shared.isEmpty()
                  || GoldWords.plain(mention.text()).contains(GoldWords.plain(marked))
                  || GoldWords.plain(marked).contains(GoldWords.plain(mention.text()));
            });
  }

  private static int[] counts(Map<String, int[]> byType, String type) {
    return byType.computeIfAbsent(type, name -> new int[3]);
  }

  static String root(String type) {
    return type.equals("CONCEDE") || type.equals("RETREAT") ? "YIELD" : type;
  }

  /**
   * One marked sentence.
   *
   * @param source where the actor stands in the sentence
   * @param target where the recipient stands in the sentence
   */
  record Row(int id, String sentence, Span source, Span target, String root) {}

  /** The rows whose marks can be found in the sentence. */
  static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cells = line.split("\t", -1);
      if (cells.length >= 7 && !cells[0].equals("sentence_id")) {
        String sentence = cells[2].replaceAll("</?[st]>", "");
        rows.add(
            new Row(
                Integer.parseInt(cells[0]),
                sentence,
                marked(cells[2], "s", cells[3]),
                marked(cells[2], "t", cells[4]),
                cells[6].strip().toUpperCase(Locale.ROOT)));
      }
    }
    return rows;
  }

  /**
   * The first range between marks of this name, in the text without any marks; where the file lacks
   * a mark, the first place of its words, and where those are not in the sentence, an empty range,
   * which any mention meets.
   */
  static Span marked(String text, String name, String words) {
    int open = text.indexOf("<" + name + ">");
    int close = text.indexOf("</" + name + ">", Math.max(open, 0));
    if (open < 0 || close < 0) {
      int at = text.replaceAll("</?[st]>", "").indexOf(words.strip());
      return at < 0 ? new Span(0, 0) : new Span(at, at + words.strip().length());
    }
    int start = text.substring(0, open).replaceAll("</?[st]>", "").length();
    return new Span(start, text.substring(0, close).replaceAll("</?[st]>", "").length());
  }
}
