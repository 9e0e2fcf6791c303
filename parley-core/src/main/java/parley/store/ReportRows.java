package parley.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.record.RecordJson;
import parley.text.Published;
import parley.text.Report;
import parley.text.Span;
import parley.time.When;

/** Reports as rows of the table {@code reports}. */
final class ReportRows {

  private ReportRows() {}

  /** The ids of all reports. */
  static List<String> ids(Connection connection) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id from reports")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  /** Adds reports that are not there yet. */
  static void insert(Connection connection, Collection<Report> reports) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into reports values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
      for (Report report : reports) {
        insert(connection, insert, report);
      }
    }
  }

  private static void insert(Connection connection, PreparedStatement insert, Report report)
      throws SQLException {
    insert.setString(1, report.id());
    insert.setString(2, report.source());
    insert.setString(3, report.publisher().orElse(null));
    insert.setString(4, report.origin().orElse(null));
    insert.setString(5, report.title().orElse(null));
    insert.setString(6, report.language());
    published(insert, report.published());
    insert.setString(14, report.text());
    insert.setArray(
        15,
        connection.createArrayOf(
            "INTEGER",
            report.noise().stream()
                .flatMap(span -> List.of(span.start(), span.end()).stream())
                .toArray()));
    insert.executeUpdate();
  }

  private static void published(PreparedStatement insert, Optional<Published> published)
      throws SQLException {
    for (int column = 7; column <= 13; column++) {
      insert.setNull(column, Types.NULL);
    }
    if (published.isPresent() && published.get().when() instanceof When.Dated when) {
      insert.setObject(7, when.from());
      insert.setObject(8, when.to());
      insert.setString(9, RecordJson.precision(when));
      if (published.get().at().isPresent()) {
        insert.setString(10, published.get().at().get().toString());
      }
      insert.setString(11, published.get().how().name().toLowerCase(Locale.ROOT));
      if (published.get().span().isPresent()) {
        insert.setInt(12, published.get().span().get().start());
        insert.setInt(13, published.get().span().get().end());
      }
    }
  }

  /**
   * All reports, in the order of the file. Trap: to sort them may need more memory than there is.
   */
  static List<Report> read(Connection connection) throws SQLException {
    List<Report> reports = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select id, source, publisher, origin, title, language, text, noise,"
                    + " published_from, published_to, published_precision,"
                    + " cast(published_at as varchar) as at, published_how, published_start,"
                    + " published_end from reports")) {
      while (rows.next()) {
        reports.add(
            new Report(
                rows.getString("id"),
                rows.getString("source"),
                Optional.ofNullable(rows.getString("publisher")),
                Optional.ofNullable(rows.getString("origin")),
                Optional.ofNullable(rows.getString("title")),
                published(rows),
                rows.getString("language"),
                rows.getString("text"),
                noise(rows.getArray("noise"))));
      }
    }
    return reports;
  }

  private static Optional<Published> published(ResultSet rows) throws SQLException {
    Date from = rows.getDate("published_from");
    if (from == null) {
      return Optional.empty();
    }
    int start = rows.getInt("published_start");
    Optional<Span> span =
        rows.wasNull()
            ? Optional.empty()
            : Optional.of(new Span(start, rows.getInt("published_end")));
    return Optional.of(
        new Published(
            when(
                rows.getString("published_precision"),
                from.toLocalDate(),
                rows.getDate("published_to").toLocalDate()),
            Optional.ofNullable(rows.getString("at")).map(LocalTime::parse),
            Published.HowKnown.valueOf(rows.getString("published_how").toUpperCase(Locale.ROOT)),
            span));
  }

  private static When when(String precision, LocalDate from, LocalDate to) {
    return switch (precision) {
      case "day" -> When.day(from);
      case "month" -> new When.Month(YearMonth.from(from));
      case "year" -> new When.Year(from.getYear());
      default -> new When.Range(from, to);
    };
  }

  private static List<Span> noise(Array array) throws SQLException {
    Object[] ends = (Object[]) array.getArray();
    List<Span> noise = new ArrayList<>();
    for (int i = 0; i + 1 < ends.length; i += 2) {
      noise.add(new Span((Integer) ends[i], (Integer) ends[i + 1]));
    }
    return noise;
  }
}
