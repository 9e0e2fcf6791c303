package parley.time;

/**
 * What a report's words say of a time, before the report's own date is known.
 *
 * <p>A claim keeps the reference and not the day, since an undated report may be dated later and
 * its "on Friday" then becomes a day.
 */
public interface TimeReference {

  /**
   * The time meant, in a report published at {@code reported}.
   *
   * @return undated when the reference needs a date that {@code reported} does not give
   */
  When resolve(When reported);

  /** A one-word form that {@link TimeReferences#parse} reads back; it sorts and is stored. */
  String notation();
}
