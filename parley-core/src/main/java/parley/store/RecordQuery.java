package parley.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.claims.Ascription;
import parley.record.TalksRecord;

/**
 * A record on disk, open to look only.
 *
 * <p>Queries can neither change the record nor reach any other file, and no extension is loaded.
 */
public final class RecordQuery implements AutoCloseable {

  private final Path file;
  private final Connection connection;

  private RecordQuery(Path file, Connection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a record to look.
   *
   * @throws RecordInUse if another process is writing it
   * @throws RecordFileException if there is no such file, or it is no record of this version or the
   *     one before
   */
  public static RecordQuery open(Path file) {
    RecordQuery opened = new RecordQuery(file, Connections.toRead(file));
    try {
      Schema.checkToLook(file, opened.connection);
    } catch (SQLException e) {
      opened.close();
      throw new RecordFileException(file, "it is no record: " + e.getMessage(), e);
    } catch (RuntimeException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  /**
   * The answer to one SQL query.
   *
   * @throws IllegalArgumentException if DuckDB refuses it; the message is DuckDB's
   */
  public Table query(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      ResultSetMetaData head = rows.getMetaData();
      List<String> columns = new ArrayList<>();
      for (int i = 1; i <= head.getColumnCount(); i++) {
        columns.add(head.getColumnLabel(i));
      }
      List<List<Optional<String>>> body = new ArrayList<>();
      while (rows.next()) {
        List<Optional<String>> row = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
          row.add(Optional.ofNullable(rows.getObject(i)).map(Object::toString));
        }
        body.add(row);
      }
      return new Table(columns, body);
    } catch (SQLException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** The record folded from the reports, claims and corrections in the file. */
  public TalksRecord record() {
    try {
      return Schema.isBefore(connection)
          ? TalksRecord.of(ReportRows.read(connection), ClaimRows.readBefore(connection))
          : TalksRecord.of(
              ReportRows.read(connection),
              ClaimRows.read(connection),
              CorrectionRows.read(connection));
    } catch (SQLException e) {
      throw new RecordFileException(file, String.valueOf(e.getMessage()), e);
    }
  }

  /** What the reports ascribe to somebody, by report and in the order of its text. */
  public List<Ascription> attributions() {
    try {
      return AttributionRows.read(connection);
    } catch (SQLException e) {
      throw new RecordFileException(file, String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new RecordFileException(file, "it cannot be closed: " + e.getMessage(), e);
    }
  }
}
