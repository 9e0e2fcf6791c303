package parley.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How fast a program went through the reports, and the most memory it took.
 *
 * <p>On a machine that has other things to do, compare times on processors, not those on the clock.
 *
 * @param program its name, without tabs
 * @param reports how many, at least 1
 * @param tokens words of their texts, as white space parts them or as the program does
 * @param took time on the clock, more than none
 * @param processors time on all processors together
 * @param peakKib the most memory that the whole process ever held, in KiB
 */
record Speed(
    String program, int reports, long tokens, Duration took, Duration processors, long peakKib) {

  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final Pattern WORD = Pattern.compile("\\S+");

  Speed {
    if (reports < 1 || took.isZero() || took.isNegative() || program.contains("\t")) {
      throw new IllegalArgumentException(program + ": " + reports + " reports in " + took);
    }
  }

  /** Words as white space parts them. */
  static int tokens(String text) {
    return (int) WORD.matcher(text).results().count();
  }

  /**
   * The most memory that this process has held so far, in KiB.
   *
   * @throws IOException if the system does not tell: only Linux does
   */
  static long peakKibOfThisProcess() throws IOException {
    Matcher peak = PEAK.matcher(Files.readString(Path.of("/proc/self/status")));
    if (!peak.find()) {
      throw new IOException("no VmHWM in /proc/self/status");
    }
    return Long.parseLong(peak.group(1));
  }

  double reportsPerSecond() {
    return reports / seconds(took);
  }

  double tokensPerSecond() {
    return tokens / seconds(took);
  }

  private static double seconds(Duration time) {
    return time.toNanos() / 1e9;
  }

  /** A table with a line for each. */
  static String table(List<Speed> speeds) {
    String head =
        String.format(
            "%-16s %8s %9s %9s %10s %9s %9s%n",
            "program", "reports", "seconds", "CPU s", "reports/s", "tokens/s", "peak MiB");
    return speeds.stream()
        .map(
            speed ->
                String.format(
                    Locale.ROOT,
                    "%-16s %8d %9.1f %9.1f %10.2f %9.0f %9d%n",
                    speed.program(),
                    speed.reports(),
                    seconds(speed.took()),
                    seconds(speed.processors()),
                    speed.reportsPerSecond(),
                    speed.tokensPerSecond(),
                    speed.peakKib() / 1024))
        .collect(Collectors.joining("", head, ""));
  }

  /** Keeps it for another process to {@link #read}. */
  void write(Path file) throws IOException {
    String line =
        String.join(
            "\t", program, "" + reports, "" + tokens, "" + took, "" + processors, "" + peakKib);
    Files.writeString(file, line + "\n", StandardCharsets.UTF_8);
  }

  static Speed read(Path file) throws IOException {
    String[] cells = Files.readString(file).strip().split("\t", -1);
    return new Speed(
        cells[0],
        Integer.parseInt(cells[1]),
        Long.parseLong(cells[2]),
        Duration.parse(cells[3]),
        Duration.parse(cells[4]),
        Long.parseLong(cells[5]));
  }
}
