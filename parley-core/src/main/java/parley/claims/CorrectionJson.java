package parley.claims;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Corrections as JSON and back, without loss; equal ones have equal JSON. */
public final class CorrectionJson {

  /** The longest JSON of a correction, in UTF-16 units: enough for the most claims. */
  private static final int LONGEST = 4_000_000;

  private CorrectionJson() {}

  /** The correction as one line of JSON. */
  public static String write(Correction correction) {
    try {
      return ClaimJson.MAPPER.writeValueAsString(correction);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("JSON cannot hold " + correction, e);
    }
  }

  /**
   * The correction that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if {@code json} is none; the message says why
   */
  public static Correction read(String json) {
    if (json.length() > LONGEST) {
      throw new IllegalArgumentException(
          "not a correction: " + json.length() + " characters; at most " + LONGEST);
    }
    try {
      Correction correction = ClaimJson.MAPPER.readValue(json, Correction.class);
      if (correction == null) {
        throw new IllegalArgumentException("not a correction: null");
      }
      return correction;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a correction: " + e.getOriginalMessage(), e);
    }
  }
}
