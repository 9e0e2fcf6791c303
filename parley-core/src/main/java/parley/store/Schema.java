package parley.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether a file has the tables of a record, and of which version. */
final class Schema {

  private Schema() {}

  static boolean exists(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select 1 from information_schema.tables where table_name = 'schema_version'")) {
      return rows.next();
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
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select version from schema_version")) {
      int version = rows.next() ? rows.getInt(1) : 0;
      if (version != RecordFile.VERSION) {
        throw new RecordFileException(
            file,
            "its tables are of version " + version + ", and this Parley's " + RecordFile.VERSION);
      }
    }
  }
}
