package parley.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.ClaimJson;
import parley.claims.ClaimReader;
import parley.claims.Evidence;
import parley.claims.Findings;
import parley.record.ContentId;
import parley.text.Report;

/** Claims as rows of the table {@code claims}: columns to query, and the claim itself as JSON. */
final class ClaimRows {

  private ClaimRows() {}

  /** Adds the claims of reports, each once, by id. */
  static void insert(DuckDBConnection connection, Map<Report, Findings> read) throws SQLException {
    try (DuckDBAppender appender = connection.createAppender("main", "claims")) {
      for (Map.Entry<Report, Findings> each : read.entrySet()) {
        Map<String, Claim> byId = new TreeMap<>();
        each.getValue().claims().forEach(claim -> byId.put(ContentId.of(claim), claim));
        for (Map.Entry<String, Claim> claim : byId.entrySet()) {
          append(appender, each.getKey(), claim.getKey(), claim.getValue());
        }
      }
    }
  }

  private static void append(DuckDBAppender appender, Report report, String id, Claim claim)
      throws SQLException {
    Evidence evidence = claim.evidence();
    appender.beginRow();
    appender.append(id);
    appender.append(ClaimJson.kind(claim));
    appender.append(report.id());
    appender.append(evidence.span().start());
    appender.append(evidence.span().end());
    appender.append(report.quote(evidence.span()));
    appender.append(evidence.sentence());
    appender.append(
        evidence.saidBy().chain().stream().map(Mention::name).collect(Collectors.joining(" → ")));
    appender.append(evidence.status().name().toLowerCase(Locale.ROOT));
    appender.append(evidence.time().notation());
    appender.append(evidence.timeSpan().map(report::quote).orElse(null));
    appender.append(ClaimJson.write(claim));
    appender.endRow();
  }

  /** All claims, in the order of the file. Trap: to sort them takes more memory than DuckDB has. */
  static List<Claim> read(Connection connection) throws SQLException {
    return read(connection, new ClaimReader()::read);
  }

  /** All claims of a record of the version before. */
  static List<Claim> readBefore(Connection connection) throws SQLException {
    return read(connection, ClaimJson::readBeforeParts);
  }

  /** Writes the statements of a record of the version before as those of this one; ids change. */
  static void renew(DuckDBConnection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("create table renewed (was varchar, id varchar, payload varchar)");
      try (Rows renewed = new Rows(connection, "renewed");
          ResultSet rows =
              statement.executeQuery("select id, payload from claims where kind = 'statement'")) {
        while (rows.next()) {
          Claim claim = ClaimJson.readBeforeParts(rows.getString(2));
          renewed.add(rows.getString(1), ContentId.of(claim), ClaimJson.write(claim));
        }
      }
      statement.execute(
          "update claims set id = renewed.id, payload = renewed.payload from renewed"
              + " where claims.id = renewed.was");
      statement.execute("drop table renewed");
    }
  }

  private static List<Claim> read(Connection connection, Function<String, Claim> reading)
      throws SQLException {
    List<Claim> claims = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select payload from claims")) {
      while (rows.next()) {
        claims.add(reading.apply(rows.getString(1)));
      }
    }
    return claims;
  }
}
