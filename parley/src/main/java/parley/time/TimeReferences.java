package parley.time;

/** Placeholder until the time finder lands: reads a reference back from its notation. */
public final class TimeReferences {
  private TimeReferences() {}

  /** No time is given. */
  public static final TimeReference UNSTATED =
      new TimeReference() {
        @Override
        public When resolve(When reported) {
          return When.undated();
        }

        @Override
        public String notation() {
          return "-";
        }
      };

  /** Reads {@code notation} back. */
  public static TimeReference parse(String notation) {
    return UNSTATED;
  }
}
