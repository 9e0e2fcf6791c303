package parley.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.Parley;
import parley.actors.Mention;
import parley.claims.Ascription;
import parley.claims.Findings;
import parley.claims.Statement;
import parley.reader.Article;
import parley.reader.ReportReader;
import parley.text.Span;

/**
 * Quotations, indirect speech and attitudes against PolNeAR, where every attribution of an article
 * is marked, but none within another's content.
 *
 * <p>Scored twice: the statements, which are claims, and everything ascribed to somebody, less what
 * stands within another's content. A predicted content is right when its words and those of a gold
 * content, split parts together, have a Jaccard overlap of at least 0.8; each gold content is
 * matched once, the best pairs first. Given a match, the speaker is right when it shares a word of
 * content with the gold source. An article marked by two people counts twice.
 */
public final class QuoteYardstick implements Yardstick {

  private static final double OVERLAP = 0.8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "a", "an", "of", "and", "s", "in", "for", "to", "mr", "mrs", "ms", "former");

  /** One marked attribution: the words of its content by position, and its source's words. */
  private record Gold(Set<Integer> content, Set<String> source, String text) {}

  /** One found statement or ascription, likewise. */
  private record Found(Set<Integer> content, Set<String> speaker, String text) {}

  /** A pair of a found and a gold content by their indexes. */
  private record Pair(int found, int gold, double overlap) {}

  /** What is found in one article: its statements, and its outermost ascriptions. */
  private record Read(String text, List<Found> statements, List<Found> ascriptions) {}

  /** What was counted over articles. */
  private static final class Tally {
    private int found;
    private int gold;
    private int matched;
    private int sourced;
    private int spoken;

    List<Score> scores(String what) {
      return List.of(
          Score.f1(what + "content F1", matched, found, gold),
          Score.share(what + "content precision", matched, found),
          Score.share(what + "content recall", matched, gold),
          Score.share(what + "speaker given content", spoken, sourced));
    }
  }

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public List<Path> data(Path shared) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String part : List.of("attributions", "text")) {
      try (Stream<Path> listed = Files.list(folder(shared).resolve(part))) {
        listed.sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static Path folder(Path shared) {
    return shared.resolve("yardsticks").resolve("quotes");
  }

  @Override
  public List<Score> measure(Path shared) throws Exception {
    return measure(shared, new StringBuilder());
  }

  /** Measures, and adds to {@code log} a line for each content ascribed, right, missed or not. */
  List<Score> measure(Path shared, StringBuilder log) throws Exception {
    Tally statements = new Tally();
    Tally ascriptions = new Tally();
    Map<Path, Read> read = new TreeMap<>();
    try (Parley parley = Parley.local()) {
      for (Path annotations : data(shared)) {
        if (annotations.toString().endsWith(".ann")) {
          Path file = textOf(annotations);
          Read found = read.get(file);
          if (found == null) {
            found = read(parley, new ReportReader().read(file));
            read.put(file, found);
          }
          List<Gold> gold = gold(annotations, found.text());
          match(found.statements(), gold, statements, new StringBuilder());
          match(found.ascriptions(), gold, ascriptions, log);
        }
      }
    }
    return Stream.of(statements.scores(""), ascriptions.scores("ascribed "))
        .flatMap(List::stream)
        .toList();
  }

  private static Read read(Parley parley, Article article) {
    String text = article.report().text();
    Findings findings = parley.findings(article);
    return new Read(
        text,
        findings.claims().stream()
            .filter(Statement.class::isInstance)
            .map(Statement.class::cast)
            .map(statement -> found(text, statement))
            .toList(),
        findings.ascriptions().stream()
            .filter(ascription -> !ascription.nested())
            .map(ascription -> found(text, ascription))
            .toList());
  }

  private static Path textOf(Path annotations) {
    String name = annotations.getFileName().toString();
    Path folder = annotations.resolveSibling("../text").normalize();
    return folder.resolve(name.substring(0, name.lastIndexOf('_')) + ".txt");
  }

  private static void match(List<Found> found, List<Gold> gold, Tally tally, StringBuilder log) {
    tally.found += found.size();
    tally.gold += gold.size();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < gold.size(); j++) {
        double overlap = overlap(found.get(i).content(), gold.get(j).content());
        if (overlap >= OVERLAP) {
          pairs.add(new Pair(i, j, overlap));
        }
      }
    }
    pairs.sort((a, b) -> Double.compare(b.overlap(), a.overlap()));
    Set<Integer> usedFound = new TreeSet<>();
    Set<Integer> usedGold = new TreeSet<>();
    for (Pair pair : pairs) {
      if (usedFound.contains(pair.found()) || usedGold.contains(pair.gold())) {
        continue;
      }
      usedFound.add(pair.found());
      usedGold.add(pair.gold());
      tally.matched++;
      log.append("RIGHT ").append(found.get(pair.found()).text()).append('\n');
      Set<String> source = gold.get(pair.gold()).source();
      if (!source.isEmpty()) {
        tally.sourced++;
        boolean same = found.get(pair.found()).speaker().stream().anyMatch(source::contains);
        tally.spoken += same ? 1 : 0;
        if (!same) {
          log.append("SPEAKER ").append(found.get(pair.found()).text());
          log.append(" GOLD ").append(gold.get(pair.gold()).text()).append('\n');
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      if (!usedFound.contains(i)) {
        log.append("EXTRA ").append(found.get(i).text()).append('\n');
      }
    }
    for (int j = 0; j < gold.size(); j++) {
      if (!usedGold.contains(j)) {
        log.append("MISSED ").append(gold.get(j).text()).append('\n');
      }
    }
  }

  private static double overlap(Set<Integer> a, Set<Integer> b) {
    long both = a.stream().filter(b::contains).count();
    long either = a.size() + b.size() - both;
    return either == 0 ? 0 : (double) both / either;
  }

  private static Found found(String text, Statement statement) {
    Set<String> speaker = new TreeSet<>();
    for (Mention mention : statement.speakers()) {
      speaker.addAll(words(mention.text()));
      speaker.addAll(words(mention.name()));
    }
    return new Found(positions(text, statement.parts()), speaker, statement.words());
  }

  private static Found found(String text, Ascription ascription) {
    Set<String> speaker = new TreeSet<>();
    for (Ascription.Source source : ascription.sources()) {
      speaker.addAll(words(source.words()));
      source.actor().ifPresent(actor -> speaker.addAll(words(actor.name())));
    }
    String cue = ascription.cue().map(span -> span.of(text)).orElse("-");
    return new Found(
        positions(text, ascription.parts()),
        speaker,
        speaker + " | " + cue + " | " + ascription.words());
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (!EMPTY_WORDS.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  private static Set<Integer> positions(String text, List<Span> spans) {
    Set<Integer> starts = new TreeSet<>();
    for (Span span : spans) {
      Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
      while (matcher.find()) {
        starts.add(matcher.start());
      }
    }
    return starts;
  }

  private static List<Gold> gold(Path annotations, String text) throws IOException {
    Map<String, List<Span>> marked = new TreeMap<>();
    List<Gold> gold = new ArrayList<>();
    List<String> lines = Files.readAllLines(annotations, StandardCharsets.UTF_8);
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      if (line.startsWith("T")) {
        marked.put(cells[0], spans(cells[1].substring(cells[1].indexOf(' ') + 1), text));
      }
    }
    for (String line : lines) {
      if (line.startsWith("E")) {
        String[] roles = line.split("\t", -1)[1].split(" ", -1);
        List<Span> content = role(roles, "Content", marked);
        List<Span> source = role(roles, "Source", marked);
        List<Span> cue = role(roles, "Cue", marked);
        if (!content.isEmpty()) {
          String sourceText = joined(source, text);
          gold.add(
              new Gold(
                  positions(text, content),
                  words(sourceText),
                  sourceText + " | " + joined(cue, text) + " | " + joined(content, text)));
        }
      }
    }
    return gold;
  }

  private static List<Span> role(String[] roles, String name, Map<String, List<Span>> marked) {
    return Stream.of(roles)
        .filter(role -> role.startsWith(name))
        .flatMap(role -> spansOf(role, marked))
        .toList();
  }

  private static Stream<Span> spansOf(String role, Map<String, List<Span>> marked) {
    return Optional.ofNullable(marked.get(role.substring(role.indexOf(':') + 1))).stream()
        .flatMap(List::stream);
  }

  private static String joined(List<Span> spans, String text) {
    StringBuilder words = new StringBuilder();
    spans.forEach(span -> words.append(span.of(text).replaceAll("\\s+", " ")).append(' '));
    return words.toString().strip();
  }

  /** Spans given in code points, as spans of UTF-16 positions. */
  private static List<Span> spans(String given, String text) {
    List<Span> spans = new ArrayList<>();
    for (String part : given.split(";", -1)) {
      String[] ends = part.strip().split(" ", -1);
      spans.add(
          new Span(
              text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
              text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
    }
    return spans;
  }
}
