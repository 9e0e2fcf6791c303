package parley.claims;

import com.fasterxml.jackson.core.JsonProcessingException;

/** Ascriptions as JSON and back, without loss; equal ones have equal JSON. */
public final class AscriptionJson {

  private AscriptionJson() {}

  /** The ascription as one line of JSON. */
  public static String write(Ascription ascription) {
    try {
      return ClaimJson.MAPPER.writeValueAsString(ascription);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("JSON cannot hold " + ascription, e);
    }
  }

  /**
   * The ascription that {@link #write} wrote.
   *
   * @throws IllegalArgumentException if {@code json} is none
   */
  public static Ascription read(String json) {
    try {
      return ClaimJson.MAPPER.readValue(json, Ascription.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an ascription: " + json, e);
    }
  }
}
