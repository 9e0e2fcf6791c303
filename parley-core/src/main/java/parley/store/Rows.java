package parley.store;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import parley.time.When;

/**
 * Adds rows to one table in bulk.
 *
 * <p>An empty optional is SQL's null; a time takes two columns, first and last day; a moment is in
 * UTC.
 */
final class Rows implements AutoCloseable {

  private final DuckDBAppender appender;

  Rows(DuckDBConnection connection, String table) throws SQLException {
    appender = connection.createAppender("main", table);
  }

  /** Adds one row. */
  void add(Object... values) throws SQLException {
    appender.beginRow();
    for (Object value : values) {
      append(value);
    }
    appender.endRow();
  }

  private void append(Object value) throws SQLException {
    if (value instanceof Optional<?> optional) {
      if (optional.isPresent()) {
        append(optional.get());
      } else {
        appender.appendNull();
      }
    } else if (value instanceof OptionalInt optional) {
      append(optional.isPresent() ? Optional.of(optional.getAsInt()) : Optional.empty());
    } else if (value instanceof OptionalDouble optional) {
      append(optional.isPresent() ? Optional.of(optional.getAsDouble()) : Optional.empty());
    } else if (value instanceof When when) {
      append(when instanceof When.Dated dated ? Optional.of(dated.from()) : Optional.empty());
      append(when instanceof When.Dated dated ? Optional.of(dated.to()) : Optional.empty());
    } else if (value instanceof String text) {
      appender.append(text);
    } else if (value instanceof LocalDate day) {
      appender.append(day);
    } else if (value instanceof Instant moment) {
      appender.append(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    } else if (value instanceof Integer number) {
      appender.append(number.intValue());
    } else if (value instanceof Double number) {
      appender.append(number.doubleValue());
    } else if (value instanceof Boolean truth) {
      appender.append(truth.booleanValue());
    } else {
      throw new IllegalArgumentException("no column holds " + value.getClass());
    }
  }

  @Override
  public void close() throws SQLException {
    appender.close();
  }
}
