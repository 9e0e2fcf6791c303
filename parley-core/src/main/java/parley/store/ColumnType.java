package parley.store;

/** What the cells of a column hold. */
public enum ColumnType {
  /** Any text. */
  TEXT("varchar"),
  /** A text in which every character counts, such as a code with leading zeros. */
  CODE("varchar"),
  /** A day in ISO 8601. */
  DAY("date"),
  /** A whole number. */
  NUMBER("bigint"),
  /** A number with a fraction. */
  DECIMAL("double"),
  /** {@code true} or {@code false}. */
  TRUTH("boolean");

  private final String sql;

  ColumnType(String sql) {
    this.sql = sql;
  }

  /** The type's name in SQL. */
  String sql() {
    return sql;
  }
}
