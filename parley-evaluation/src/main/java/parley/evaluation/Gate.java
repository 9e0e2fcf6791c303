package parley.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Measures every yardstick and holds the scores against their floors. */
public final class Gate {

  private final List<Yardstick> yardsticks;
  private final Path shared;
  private final Floors floors;

  /**
   * A gate over these yardsticks.
   *
   * @param floorsFile the YAML file that pins the floors
   */
  public Gate(List<Yardstick> yardsticks, Path shared, Path floorsFile) throws IOException {
    this.yardsticks = List.copyOf(yardsticks);
    this.shared = shared;
    this.floors = Floors.read(floorsFile);
  }

  /**
   * Measures, prints a table, and says what fell below its floor.
   *
   * @param raise whether floors are lifted to what was measured
   * @return one line for each failure; empty when all floors hold
   */
  public List<String> run(PrintWriter out, boolean raise) throws Exception {
    List<String> failures = new ArrayList<>();
    out.printf(
        Locale.ROOT, "%-10s %-44s %8s %8s %7s%n", "yardstick", "score", "value", "floor", "items");
    for (Yardstick yardstick : yardsticks) {
      String data = yardstick.hash(shared);
      boolean comparable = floors.data(yardstick.name()).map(data::equals).orElse(true);
      if (!comparable) {
        failures.add(
            yardstick.name() + ": the data is not that of the floors (SHA-256 " + data + ")");
      }
      TreeMap<String, Double> values = new TreeMap<>();
      for (Score score : yardstick.measure(shared)) {
        OptionalDouble floor = floors.floor(yardstick.name(), score.name());
        out.printf(
            Locale.ROOT,
            "%-10s %-44s %8.3f %8s %7d%n",
            yardstick.name(),
            score.name(),
            score.value(),
            floor.isPresent() ? String.format(Locale.ROOT, "%.3f", floor.getAsDouble()) : "-",
            score.items());
        if (comparable && floor.isPresent() && score.value() < floor.getAsDouble()) {
          failures.add(
              String.format(
                  Locale.ROOT,
                  "%s: %s is %.4f, below its floor of %.3f",
                  yardstick.name(),
                  score.name(),
                  score.value(),
                  floor.getAsDouble()));
        }
        values.put(score.name(), score.value());
      }
      out.flush();
      if (raise && comparable) {
        floors.raise(yardstick.name(), data, values);
      }
    }
    if (raise) {
      floors.write();
    }
    return failures;
  }
}
