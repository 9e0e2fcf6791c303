package parley.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A note beside a record's file that says where the record is open, for those who find it in use.
 *
 * <p>Trap: a process that is killed leaves its note behind. So the note names the process, and one
 * of a process that has ended is not believed.
 */
public final class OpenNote implements AutoCloseable {

  private final Path note;

  private OpenNote(Path note) {
    this.note = note;
  }

  /**
   * Leaves a note that this process has a record open.
   *
   * @param where an address at which others can see the record; nothing secret
   * @throws IOException if the note cannot be written
   */
  public static OpenNote leave(Path record, String where) throws IOException {
    OpenNote left = new OpenNote(beside(record));
    Files.writeString(left.note, ProcessHandle.current().pid() + "\n" + where + "\n");
    return left;
  }

  /** Where a record is open, if a process that still runs has said so. */
  static Optional<String> of(Path record) {
    try {
      List<String> lines = Files.readAllLines(beside(record));
      return lines.size() == 2 && lines.get(0).matches("\\d{1,18}") && runs(lines.get(0))
          ? Optional.of(lines.get(1))
          : Optional.empty();
    } catch (IOException none) {
      return Optional.empty(); // no note: nothing is known of who has it open
    }
  }

  private static boolean runs(String pid) {
    return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive).isPresent();
  }

  private static Path beside(Path record) {
    return record.resolveSibling(record.getFileName() + ".open");
  }

  /** Takes the note away. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(note);
  }
}
