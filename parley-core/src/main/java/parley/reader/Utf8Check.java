package parley.reader;

/**
 * How far bytes are UTF-8.
 *
 * @param good the number of well-formed sequences of two bytes or more
 * @param bad the number of bytes that fit no sequence; a sequence cut off by the end is not counted
 */
record Utf8Check(int good, int bad) {

  static Utf8Check of(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = sequenceLength(bytes[at] & 0xFF);
      if (length == 1) {
        at++;
        continue;
      }
      int fitting = length == 0 ? 0 : fitting(bytes, at, length);
      if (length != 0 && fitting == length) {
        good++;
        at += length;
      } else if (length != 0 && at + fitting == bytes.length) {
        at = bytes.length;
      } else {
        bad++;
        at++;
      }
    }
    return new Utf8Check(good, bad);
  }

  /** The length that a first byte announces; 0 if none begins so. */
  private static int sequenceLength(int first) {
    if (first < 0x80) {
      return 1;
    }
    if (first >= 0xC2 && first <= 0xDF) {
      return 2;
    }
    if (first >= 0xE0 && first <= 0xEF) {
      return 3;
    }
    return first >= 0xF0 && first <= 0xF4 ? 4 : 0;
  }

  /** The number of bytes from {@code at} that fit a sequence of {@code length}. */
  private static int fitting(byte[] bytes, int at, int length) {
    int fitting = 1;
    while (fitting < length
        && at + fitting < bytes.length
        && (bytes[at + fitting] & 0xC0) == 0x80) {
      fitting++;
    }
    return fitting;
  }
}
