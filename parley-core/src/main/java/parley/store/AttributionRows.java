package parley.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBConnection;
import parley.actors.Mention;
import parley.claims.Ascription;
import parley.claims.AscriptionJson;
import parley.claims.Findings;
import parley.text.Report;

/**
 * What reports ascribe to somebody as rows of the table {@code attributions}: columns to query, and
 * the ascription itself as JSON.
 */
final class AttributionRows {

  private AttributionRows() {}

  /** Adds the ascriptions of reports, numbered from 0 in the order of each report's text. */
  static void insert(DuckDBConnection connection, Map<Report, Findings> read) throws SQLException {
    try (Rows rows = new Rows(connection, "attributions")) {
      for (Map.Entry<Report, Findings> each : read.entrySet()) {
        int ordinal = 0;
        for (Ascription ascription : each.getValue().ascriptions()) {
          add(rows, each.getKey(), ordinal++, ascription);
        }
      }
    }
  }

  private static void add(Rows rows, Report report, int ordinal, Ascription ascription)
      throws SQLException {
    rows.add(
        report.id(),
        ordinal,
        ascription.kind().name().toLowerCase(Locale.ROOT),
        ascription.sources().stream()
            .map(source -> source.actor().map(Mention::name).orElse(source.words()))
            .distinct()
            .collect(Collectors.joining("; ")),
        ascription.cue().map(report::quote),
        ascription.parts().get(0).start(),
        ascription.parts().get(ascription.parts().size() - 1).end(),
        ascription.words(),
        ascription.direct(),
        ascription.nested(),
        ascription.span().start(),
        ascription.span().end(),
        ascription.sentence(),
        AscriptionJson.write(ascription));
  }

  /**
   * All ascriptions, by report and in the order of its text, which is that of the file. Trap: for
   * DuckDB to sort those of a large record takes more memory than it has.
   */
  static List<Ascription> read(Connection connection) throws SQLException {
    try (PreparedStatement all = connection.prepareStatement("select payload from attributions")) {
      List<Ascription> ascriptions = read(all);
      ascriptions.sort(Comparator.comparing(Ascription::report));
      return ascriptions;
    }
  }

  /** The ascriptions of one report, in the order of its text. */
  static List<Ascription> read(Connection connection, String report) throws SQLException {
    try (PreparedStatement own =
        connection.prepareStatement(
            "select payload from attributions where report = ? order by ordinal")) {
      own.setString(1, report);
      return read(own);
    }
  }

  private static List<Ascription> read(PreparedStatement query) throws SQLException {
    List<Ascription> ascriptions = new ArrayList<>();
    try (ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        ascriptions.add(AscriptionJson.read(rows.getString(1)));
      }
    }
    return ascriptions;
  }
}
