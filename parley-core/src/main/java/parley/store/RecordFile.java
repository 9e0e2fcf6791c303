package parley.store;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.duckdb.DuckDBConnection;
import parley.claims.Ascription;
import parley.claims.Correction;
import parley.claims.Findings;
import parley.record.TalksRecord;
import parley.text.Report;

/**
 * A record on disk, open to add reports and corrections: one DuckDB file. To look only, use {@link
 * RecordQuery}.
 *
 * <p>Reports with their claims and attributions, and editors' corrections, are the record; all
 * other tables are rebuilt from them by {@link #rebuild}. A process that is killed in between
 * leaves a file with whole reports, and is continued by adding the rest. One process at a time;
 * threads take turns, since the connection is in one transaction only.
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
   * Opens a record, or creates it if there is no such file. One of the version before is brought to
   * this one in place.
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
      Schema.create(connection);
    }
    Schema.migrate(connection);
    connection.commit();
    Schema.check(file, connection);
    held.addAll(ReportRows.ids(connection));
    connection.commit();
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

  /**
   * Adds a correction, whether or not it speaks of claims that are here. The entries' tables tell
   * of it when they are rebuilt; to have them told at once, see {@link #correct}.
   *
   * @return false if the record holds it already; nothing is changed then
   */
  public synchronized boolean add(Correction correction) {
    try {
      boolean added = CorrectionRows.insert(connection, correction);
      if (added) {
        mark(true);
      }
      connection.commit();
      return added;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /**
   * Adds a correction, and in the same transaction writes the entries that it changes.
   *
   * @param record the record as this file has it; entries are written only where the file's tables
   *     are those of {@code record}, and not while reports are added
   * @return the record with the correction
   * @throws IllegalArgumentException if the correction changes nothing or asks for what cannot be;
   *     it is not added then
   */
  public synchronized TalksRecord correct(TalksRecord record, Correction correction) {
    TalksRecord corrected = record.with(correction);
    try {
      CorrectionRows.insert(connection, correction);
      if (!dirty()) {
        EntryRows.update(connection, record, corrected);
      }
      connection.commit();
      return corrected;
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** All corrections, by time and id. */
  public synchronized List<Correction> corrections() {
    try {
      return CorrectionRows.read(connection);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** What the reports ascribe to somebody, by report and in the order of its text. */
  public synchronized List<Ascription> attributions() {
    try {
      return AttributionRows.read(connection);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** What one report ascribes to somebody, in the order of its text. */
  public synchronized List<Ascription> attributions(String report) {
    try {
      return AttributionRows.read(connection, report);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Whether reports or corrections were added since the entries were last rebuilt. */
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

  /** The record folded from the reports, claims and corrections in the file. */
  public synchronized TalksRecord record() {
    try {
      return TalksRecord.of(
          ReportRows.read(connection), ClaimRows.read(connection), CorrectionRows.read(connection));
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
