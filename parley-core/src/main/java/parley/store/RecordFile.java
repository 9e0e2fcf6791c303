package parley.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import parley.claims.Ascription;
import parley.claims.Findings;
import parley.record.TalksRecord;
import parley.text.Report;

/**
 * A record on disk, open to add reports: one DuckDB file. To look only, use {@link RecordQuery}.
 *
 * <p>Reports with their claims and attributions are the record; all other tables are rebuilt from
 * them by {@link #rebuild}. A process that is killed in between leaves a file with whole reports,
 * and is continued by adding the rest. One process at a time; threads take turns, since the
 * connection is in one transaction only.
 */
public final class RecordFile implements AutoCloseable {

  /** The version of the tables. */
  static final int VERSION = 3;

  private final Path file;
  private final DuckDBConnection connection;

  /** The ids of all reports in the file: asking the file for each takes longer than reading it. */
  private final Set<String> held = new HashSet<>();

  private RecordFile(Path file, DuckDBConnection connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Opens a record, or creates it if there is no such file.
   *
   * @throws RecordInUse if another process has it open
   * @throws RecordFileException if it is no record, or one of another version
   */
  public static RecordFile open(Path file) {
    try {
      RecordFile opened =
          new RecordFile(file, Connections.toWrite(file).unwrap(DuckDBConnection.class));
      try {
        opened.prepare();
      } catch (SQLException | RuntimeException e) {
        opened.close();
        throw e;
      }
      return opened;
    } catch (SQLException e) {
      throw new RecordFileException(file, "it is no record: " + e.getMessage(), e);
    }
  }

  private void prepare() throws SQLException {
    connection.setAutoCommit(false);
    if (!Schema.exists(connection)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(schema());
        statement.execute("insert into schema_version values (" + VERSION + ")");
        statement.execute("insert into fold_state values (false)");
      }
      connection.commit();
    }
    Schema.check(file, connection);
    held.addAll(ReportRows.ids(connection));
    connection.commit();
  }

  private static String schema() {
    try (InputStream sql = RecordFile.class.getResourceAsStream("/parley/store/schema.sql")) {
      if (sql == null) {
        throw new IllegalStateException("parley/store/schema.sql is not on the class path");
      }
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the report of that id is in the record already. */
  public synchronized boolean holds(String report) {
    return held.contains(report);
  }

  /**
   * Adds a report with what was found in it, both or nothing.
   *
   * @return false if the record holds the report already; nothing is changed then
   * @throws IllegalArgumentException if a finding is another report's
   */
  public boolean add(Report report, Findings findings) {
    return addAll(Map.of(report, findings)) == 1;
  }

  /**
   * Adds reports with what was found in them, all or nothing; quicker than one by one.
   *
   * @return how many of them were new
   * @throws IllegalArgumentException if a finding is another report's
   */
  public synchronized int addAll(Map<Report, Findings> read) {
    read.forEach(RecordFile::checkReport);
    try {
      Set<String> ids = new HashSet<>();
      Map<Report, Findings> added = new LinkedHashMap<>();
      read.forEach(
          (report, findings) -> {
            if (!holds(report.id()) && ids.add(report.id())) {
              added.put(report, findings);
            }
          });
      if (!added.isEmpty()) {
        ReportRows.insert(connection, added.keySet());
        ClaimRows.insert(connection, added);
        AttributionRows.insert(connection, added);
        mark(true);
      }
      connection.commit();
      held.addAll(ids);
      return added.size();
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static void checkReport(Report report, Findings findings) {
    Stream.concat(
            findings.claims().stream().map(claim -> claim.evidence().report()),
            findings.ascriptions().stream().map(Ascription::report))
        .filter(id -> !id.equals(report.id()))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException("found in " + id + ", given for " + report.id());
            });
  }

  /** Whether reports were added since the entries were last rebuilt. */
  public synchronized boolean dirty() {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select dirty from fold_state")) {
      return rows.next() && rows.getBoolean(1);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Folds all claims and writes the entries in one transaction; returns what was written. */
  public synchronized TalksRecord rebuild() {
    TalksRecord record = record();
    try {
      EntryRows.replace(connection, record);
      mark(false);
      connection.commit();
      return record;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** The record folded from the reports and claims in the file. */
  public synchronized TalksRecord record() {
    try {
      return TalksRecord.of(ReportRows.read(connection), ClaimRows.read(connection));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private void mark(boolean dirty) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("update fold_state set dirty = " + dirty);
    }
  }

  private RecordFileException failed(SQLException e) {
    RecordFileException failure = new RecordFileException(file, String.valueOf(e.getMessage()), e);
    try {
      connection.rollback();
    } catch (SQLException rollback) {
      failure.addSuppressed(rollback);
    }
    return failure;
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new RecordFileException(file, "it cannot be closed: " + e.getMessage(), e);
    }
  }
}
