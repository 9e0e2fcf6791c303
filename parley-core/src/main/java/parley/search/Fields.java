package parley.search;

/** The names of the fields of the index. */
final class Fields {

  static final String KIND = "kind";
  static final String ID = "id";

  /** What is shown and looked in. */
  static final String TEXT = "text";

  /** What is looked in and not shown: other names of whom an entry speaks of. */
  static final String MORE = "more";

  static final String PARTY = "party";
  static final String FROM = "from";
  static final String TO = "to";

  /** The place of a passage among those of its report. */
  static final String NUMBER = "number";

  static final String DAY = "day";
  static final String FILE = "file";
  static final String RUNS = "runs";

  private Fields() {}
}
