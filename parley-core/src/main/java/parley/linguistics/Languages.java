package parley.linguistics;

import java.io.IOException;

/** Opens languages. */
public final class Languages {

  private Languages() {}

  /**
   * English. Loading takes a moment and some hundred megabytes: open it once and share it between
   * threads.
   *
   * @throws IOException if the model is not on the class path, or is broken
   */
  public static Language english() throws IOException {
    return new OnnxLanguage();
  }
}
