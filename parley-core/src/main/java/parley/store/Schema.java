package parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;

/** The tables of a record: whether a file has them, and of which version. */
final class Schema {

  /** The version that is brought to this one when a record is opened to write. */
  private static final int BEFORE = 2;

  private Schema() {}

  static boolean exists(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select 1 from information_schema.tables where table_name = 'schema_version'")) {
      return rows.next();
    }
  }

  /** Makes the tables of a new record. */
  static void create(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql("schema.sql"));
      statement.execute("insert into schema_version values (" + RecordFile.VERSION + ")");
      statement.execute("insert into fold_state values (false)");
    }
  }

  /** Makes tables of the version before those of this one; does nothing to any others. */
  static void migrate(DuckDBConnection connection) throws SQLException {
    if (version(connection) == BEFORE) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(sql("from-2-to-3.sql"));
      }
      ClaimRows.renew(connection);
    }
  }

  /**
   * Makes sure that the file is a record that can be looked at: one of this version, or of the one
   * before, which has no corrections.
   *
   * @throws RecordFileException if it is not
   */
  static void checkToLook(Path file, Connection connection) throws SQLException {
    if (!exists(connection) || version(connection) != BEFORE) {
      check(file, connection);
    }
  }

  /**
   * Makes sure that the file is a record of this version.
   *
   * @throws RecordFileException if it is not
   */
  static void check(Path file, Connection connection) throws SQLException {
    if (!exists(connection)) {
      throw new RecordFileException(file, "it is no record");
    }
    int version = version(connection);
    if (version != RecordFile.VERSION) {
      throw new RecordFileException(
          file,
          "its tables are of version "
              + version
              + ", and this Parley's "
              + RecordFile.VERSION
              + "; read the reports anew into another file");
    }
  }

  /** Whether the file is of the version before: without corrections and parts of statements. */
  static boolean isBefore(Connection connection) throws SQLException {
    return version(connection) == BEFORE;
  }

  private static int version(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select version from schema_version")) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  private static String sql(String name) {
    try (InputStream sql = Schema.class.getResourceAsStream("/parley/store/" + name)) {
      if (sql == null) {
        throw new IllegalStateException("parley/store/" + name + " is not on the class path");
      }
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
