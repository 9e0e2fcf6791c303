package parley.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.reader.Article;
import parley.reader.Article.BlockKind;
import parley.reader.Outcome;
import parley.reader.Pile;
import parley.reader.ReportReader;

/**
 * Any number of reports of about 400 words, made from the paragraphs of the sample.
 *
 * <p>Each takes other paragraphs, in another order, under a {@link Disguise} of its own; no two
 * share more than three fifths of their paragraphs. The same sample gives the same reports. They
 * make sense sentence by sentence only. Each is held against all before it, so that making them
 * takes long beyond some ten thousand.
 */
public final class Corpus {

  private static final int SEED = 20250314;
  private static final int WORDS = 400;
  private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
  private static final int DAYS = 730;

  private static final Pattern DATELINE =
      Pattern.compile("^(?:\\w+ \\d+, \\d{4} )?(?:\\(?\\p{Lu}{3,}\\)? [—-]+|\\([\\w ]+\\)) ");

  private final Names names;
  private final List<String> headlines;
  private final List<String> paragraphs;

  private Corpus(Names names, List<String> headlines, List<String> paragraphs) {
    this.names = names;
    this.headlines = List.copyOf(headlines);
    this.paragraphs = List.copyOf(paragraphs);
  }

  /**
   * A corpus made from the reports in a folder.
   *
   * @throws IOException if the folder holds less text than one report takes twice over
   */
  public static Corpus of(Path sample) throws IOException {
    List<String> headlines = new ArrayList<>();
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Outcome> pile = new Pile(new ReportReader()).read(List.of(sample))) {
      pile.filter(Article.class::isInstance)
          .map(Article.class::cast)
          .forEach(
              article -> {
                headlines.addAll(texts(article, BlockKind.TITLE));
                texts(article, BlockKind.PARAGRAPH).stream()
                    .map(text -> DATELINE.matcher(text).replaceFirst(""))
                    .forEach(paragraphs::add);
              });
    }
    if (headlines.isEmpty() || Speed.tokens(String.join(" ", paragraphs)) < 2 * WORDS) {
      throw new IOException("too little text to make reports from: " + sample);
    }
    return new Corpus(Names.load(), headlines, paragraphs);
  }

  private static List<String> texts(Article article, BlockKind kind) {
    return article.blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(block -> block.span().of(article.clean().text()))
        .toList();
  }

  /**
   * Writes reports into a folder, which must be new.
   *
   * @param reports how many, at least 1
   * @return the files, in order
   * @throws IOException if the folder is there already or cannot be written
   */
  public List<Path> write(Path folder, int reports) throws IOException {
    Files.createDirectory(folder);
    List<String> texts = reports(reports);
    try {
      return IntStream.range(0, reports).mapToObj(i -> write(folder, i + 1, texts.get(i))).toList();
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static Path write(Path folder, int number, String text) {
    try {
      Path file = folder.resolve(String.format(Locale.ROOT, "report-%05d.txt", number));
      return Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** The texts of the first reports; more of them begin with the same ones. */
  List<String> reports(int number) {
    Random random = new Random(SEED);
    List<BitSet> chosen = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    while (reports.size() < number) {
      List<Integer> order = draw(random);
      BitSet choice = new BitSet();
      order.forEach(choice::set);
      if (chosen.stream().noneMatch(earlier -> isLike(earlier, choice))) {
        chosen.add(choice);
        reports.add(report(order, random));
      }
    }
    return reports;
  }

  /** Paragraphs in a new order, as many as make up a report. */
  private List<Integer> draw(Random random) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, paragraphs.size()).boxed().toList());
    Collections.shuffle(order, random);
    int words = 0;
    int taken = 0;
    while (words < WORDS) {
      words += Speed.tokens(paragraphs.get(order.get(taken)));
      taken++;
    }
    return order.subList(0, taken);
  }

  private static boolean isLike(BitSet one, BitSet other) {
    BitSet shared = (BitSet) one.clone();
    shared.and(other);
    return shared.cardinality() * 5 > Math.min(one.cardinality(), other.cardinality()) * 3;
  }

  private String report(List<Integer> order, Random random) {
    LocalDate published = FIRST_DAY.plusDays(random.nextInt(DAYS));
    Disguise disguise = new Disguise(names, published, random);
    String headline = headlines.get(random.nextInt(headlines.size()));
    String outlet = names.outlets().get(random.nextInt(names.outlets().size()));
    List<String> parts = new ArrayList<>();
    parts.add(disguise.over(headline) + "\n" + published + " | " + outlet);
    order.forEach(paragraph -> parts.add(disguise.over(paragraphs.get(paragraph))));
    return String.join("\n\n", parts) + "\n";
  }
}
