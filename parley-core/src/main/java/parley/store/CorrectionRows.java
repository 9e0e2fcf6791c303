package parley.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBConnection;
import parley.claims.Correction;
import parley.claims.CorrectionJson;
import parley.record.ContentId;

/** Editors' corrections as rows of the table {@code corrections}: columns to query, and JSON. */
final class CorrectionRows {

  private CorrectionRows() {}

  /** Adds a correction; does nothing, and gives false, if the table has it. */
  static boolean insert(DuckDBConnection connection, Correction correction) throws SQLException {
    String id = ContentId.of(correction);
    if (holds(connection, id)) {
      return false;
    }
    Optional<Correction.SetField> set =
        Optional.of(correction.change())
            .filter(Correction.SetField.class::isInstance)
            .map(Correction.SetField.class::cast);
    Optional<String> undoes =
        Optional.of(correction.change())
            .filter(Correction.Undo.class::isInstance)
            .map(change -> ((Correction.Undo) change).correction());
    try (Rows rows = new Rows(connection, "corrections")) {
      rows.add(
          id,
          correction.at(),
          correction.editor(),
          correction.change().kind(),
          set.map(change -> change.field().label()),
          set.map(change -> String.join("; ", change.values())),
          undoes,
          CorrectionJson.write(correction));
    }
    return true;
  }

  private static boolean holds(Connection connection, String id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("select 1 from corrections where id = ?")) {
      query.setString(1, id);
      try (ResultSet rows = query.executeQuery()) {
        return rows.next();
      }
    }
  }

  /** All corrections, by time and id. */
  static List<Correction> read(Connection connection) throws SQLException {
    List<Correction> corrections = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select payload from corrections order by made_at, id")) {
      while (rows.next()) {
        corrections.add(CorrectionJson.read(rows.getString(1)));
      }
    }
    return corrections;
  }
}
