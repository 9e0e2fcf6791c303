package parley.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The gate on the command line: {@code [--raise] [--misses] [YARDSTICK…]}, or {@code [--misses]
 * --seed SEED…}.
 *
 * <p>{@code --raise} lifts the floors to what was measured; {@code --misses} lists what the record
 * of the seeds lacks, or with {@code synthetic} that of the synthetic corpus; {@code --seed} scores
 * synthetic corpora of other seeds, which have no floors, or lists what their records lack.
 */
public final class Main {

  private static final Path FLOORS = Path.of("parley-evaluation", "floors.yaml");

  private Main() {}

  /** Every yardstick, in the order of the table. */
  static List<Yardstick> all() {
    return List.of(
        new SeedsYardstick(),
        new SyntheticYardstick(),
        new PloverGsrYardstick(),
        new PlvYardstick(),
        new TreeYardstick(),
        new NameYardstick(),
        new RoleYardstick(),
        new QuoteYardstick(),
        new MendYardstick(),
        new CorefYardstick(),
        new ActorYardstick(),
        new HtmlYardstick(),
        new TokenYardstick());
  }

  /** Runs the gate; exit code 1 when a floor does not hold, 2 when the data is absent. */
  public static void main(String[] arguments) throws Exception {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Optional<Path> shared = SharedData.find();
    if (shared.isEmpty()) {
      System.err.println("The yardsticks are absent: set PARLEY_SHARED to their folder.");
      System.exit(2);
      return;
    }
    List<String> words = new ArrayList<>(List.of(arguments));
    if (words.remove("--seed")) {
      boolean misses = words.remove("--misses");
      for (String seed : words) {
        if (misses) {
          new SyntheticYardstick(Long.parseLong(seed)).misses().forEach(out::println);
          continue;
        }
        synthetic(Long.parseLong(seed), shared.get(), out);
      }
      return;
    }
    boolean raise = words.remove("--raise");
    if (words.remove("--misses")) {
      if (words.contains("synthetic")) {
        new SyntheticYardstick().misses().forEach(out::println);
        return;
      }
      SeedsYardstick.misses(shared.get()).forEach(out::println);
      return;
    }
    List<Yardstick> chosen =
        all().stream().filter(each -> words.isEmpty() || words.contains(each.name())).toList();
    List<String> failures = new Gate(chosen, shared.get(), FLOORS).run(out, raise);
    failures.forEach(out::println);
    System.exit(failures.isEmpty() ? 0 : 1);
  }

  private static void synthetic(long seed, Path shared, PrintWriter out) throws IOException {
    for (Score score : new SyntheticYardstick(seed).measure(shared)) {
      out.printf(
          Locale.ROOT,
          "seed %-4d %-32s %.3f %5d%n",
          seed,
          score.name(),
          score.value(),
          score.items());
    }
  }
}
