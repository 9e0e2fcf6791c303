package parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A progress bar on a terminal's standard error; nothing elsewhere. */
final class Progress implements AutoCloseable {

  private static final int UPDATE_MILLIS = 200;

  private final Optional<ProgressBar> bar;

  private Progress(Optional<ProgressBar> bar) {
    this.bar = bar;
  }

  /** A bar over the files in {@code paths}; the launcher says whether a person watches. */
  static Progress over(List<Path> paths) {
    if (!Boolean.getBoolean("parley.progress")) {
      return new Progress(Optional.empty());
    }
    return new Progress(
        Optional.of(
            new ProgressBarBuilder()
                .setTaskName("Reading")
                .setUnit(" reports", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(count(paths))
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(System.err))
                .build()));
  }

  /** How many files there are, or -1 where that cannot be counted beforehand. */
  private static long count(List<Path> paths) {
    long count = 0;
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path, FileVisitOption.FOLLOW_LINKS)) {
        count += files.filter(Files::isRegularFile).count();
      } catch (IOException | UncheckedIOException uncountable) {
        return -1; // the pile says later what is wrong with it
      }
    }
    return count;
  }

  void step(String file) {
    bar.ifPresent(ProgressBar::step);
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }
}
