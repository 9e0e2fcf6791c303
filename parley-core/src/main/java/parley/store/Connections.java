package parley.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Properties;

/** Opens DuckDB files with little memory, cut off from all others. */
final class Connections {

  private static final String MEMORY = "128MB";
  private static final String THREADS = "2";

  private Connections() {}

  /** Opens to write; creates the file if there is none. */
  static Connection toWrite(Path file) {
    return open(file, settings(file));
  }

  /** Opens to read only. */
  static Connection toRead(Path file) {
    if (!Files.exists(file)) {
      throw new RecordFileException(file, "there is no such file");
    }
    Properties settings = settings(file);
    settings.setProperty("duckdb.read_only", "true");
    return open(file, settings);
  }

  private static Properties settings(Path file) {
    Properties settings = new Properties();
    settings.setProperty("memory_limit", MEMORY);
    settings.setProperty("threads", THREADS);
    // A result is fetched as it is read; whole, the claims of a large record are over the limit.
    settings.setProperty("jdbc_stream_results", "true");
    // Beside the record, and gone with its closing: what a large record needs beyond the memory.
    settings.setProperty("temp_directory", file + ".tmp");
    settings.setProperty("enable_external_access", "false");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    settings.setProperty("preserve_insertion_order", "true");
    settings.setProperty("lock_configuration", "true");
    return settings;
  }

  private static Connection open(Path file, Properties settings) {
    try {
      return DriverManager.getConnection("jdbc:duckdb:" + file, settings);
    } catch (SQLException e) {
      String problem = String.valueOf(e.getMessage());
      if (problem.toLowerCase(Locale.ROOT).contains("lock")) {
        throw new RecordInUse(file, e);
      }
      throw new RecordFileException(file, "it cannot be opened: " + problem, e);
    }
  }
}
