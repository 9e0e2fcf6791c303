package parley.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes a table as Parquet.
 *
 * <p>In a database of its own that is only in memory: a record's connection may reach no file but
 * the record. One thread, so that the same rows give the same bytes.
 */
public final class ParquetFile {

  private ParquetFile() {}

  /**
   * Writes rows in their order.
   *
   * @param columns names and types, in order
   * @param rows one cell for each column; an empty one is written as null
   * @throws RecordFileException if a cell is not of its column's type, or the file cannot be
   *     written
   */
  public static void write(Path file, Map<String, ColumnType> columns, List<List<String>> rows) {
    Properties settings = new Properties();
    settings.setProperty("threads", "1");
    settings.setProperty("temp_directory", "");
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("preserve_insertion_order", "true");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:", settings);
        Statement statement = connection.createStatement()) {
      statement.execute(
          columns.keySet().stream()
              .map(name -> quoted(name) + " varchar")
              .collect(Collectors.joining(", ", "create table cells (", ")")));
      fill(connection.unwrap(DuckDBConnection.class), rows);
      statement.execute(
          columns.entrySet().stream()
              .map(
                  column ->
                      "cast(nullif("
                          + quoted(column.getKey())
                          + ", '') as "
                          + column.getValue().sql()
                          + ") as "
                          + quoted(column.getKey()))
              .collect(
                  Collectors.joining(
                      ", ",
                      "copy (select ",
                      " from cells) to '"
                          + file.toString().replace("'", "''")
                          + "' (format parquet, compression zstd)")));
    } catch (SQLException e) {
      throw new RecordFileException(file, String.valueOf(e.getMessage()), e);
    }
  }

  private static void fill(DuckDBConnection connection, List<List<String>> rows)
      throws SQLException {
    try (DuckDBAppender appender =
        connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "cells")) {
      for (List<String> row : rows) {
        appender.beginRow();
        for (String cell : row) {
          appender.append(cell);
        }
        appender.endRow();
      }
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
