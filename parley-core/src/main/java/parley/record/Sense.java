package parley.record;

/** What is meant by the record as of a day. */
public enum Sense {
  /** What had happened by that day, as far as is known today. */
  HAPPENED_BY,
  /** What reports published by that day said. */
  KNOWN_BY
}
