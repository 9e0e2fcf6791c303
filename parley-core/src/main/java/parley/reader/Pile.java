package parley.reader;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Files and folders of reports, read one after the other, in the order of their names.
 *
 * <p>Nothing is read before it is asked for, and one file that cannot be read does not stop the
 * rest. Files whose names begin with a dot are passed over in silence; links are followed, and one
 * that leads back to a folder above it is skipped.
 */
public final class Pile {

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> String.valueOf(path.getFileName()));

  private final ReportReader reader;

  /** A pile read by {@code reader}. */
  public Pile(ReportReader reader) {
    this.reader = reader;
  }

  /** What comes of each file in {@code paths} and in the folders among them. */
  public Stream<Outcome> read(List<Path> paths) {
    Iterator<Outcome> outcomes = new Walk(paths);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(outcomes, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /** A folder that is being walked: what is left of it, and where it really is. */
  private record Level(Iterator<Path> rest, Optional<Path> real) {}

  private final class Walk implements Iterator<Outcome> {

    private final Deque<Level> levels = new ArrayDeque<>();
    private final Set<Path> open = new TreeSet<>();
    private Optional<Outcome> upcoming = Optional.empty();

    Walk(List<Path> paths) {
      levels.push(new Level(List.copyOf(paths).iterator(), Optional.empty()));
    }

    @Override
    public boolean hasNext() {
      while (upcoming.isEmpty() && !levels.isEmpty()) {
        Level level = levels.element();
        if (level.rest().hasNext()) {
          upcoming = visit(level.rest().next());
        } else {
          levels.pop().real().ifPresent(open::remove);
        }
      }
      return upcoming.isPresent();
    }

    @Override
    public Outcome next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no more files");
      }
      Outcome outcome = upcoming.orElseThrow();
      upcoming = Optional.empty();
      return outcome;
    }

    private Optional<Outcome> visit(Path path) {
      if (Files.isDirectory(path)) {
        return enter(path);
      }
      try {
        return Optional.of(reader.read(path));
      } catch (NotAReportException none) {
        return Optional.of(none.skipped());
      }
    }

    private Optional<Outcome> enter(Path folder) {
      try {
        Path real = folder.toRealPath();
        if (open.contains(real)) {
          return skip(folder, "a link back to a folder above it");
        }
        levels.push(new Level(entries(folder).iterator(), Optional.of(real)));
        open.add(real);
        return Optional.empty();
      } catch (AccessDeniedException denied) {
        return skip(folder, "no permission to list this folder");
      } catch (IOException failed) {
        return skip(folder, "this folder cannot be listed: " + failed.getMessage());
      }
    }

    private Optional<Outcome> skip(Path path, String cause) {
      return Optional.of(new Skipped(path.toString(), cause));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path entry : all) {
        if (!String.valueOf(entry.getFileName()).startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (DirectoryIteratorException failed) {
      throw failed.getCause();
    }
    entries.sort(BY_NAME);
    return entries;
  }
}
