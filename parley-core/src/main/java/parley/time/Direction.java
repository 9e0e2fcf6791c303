package parley.time;

/** On which side of the report's day an incomplete date lies: what the verb's tense tells. */
public enum Direction {
  /** Before the report's day or month: "last Friday", "last June". */
  BEFORE("<<"),
  /** At or before the report's day. */
  PAST("<"),
  /** At or after the report's day. */
  FUTURE(">"),
  /** After the report's day or month: "next June". */
  AFTER(">>"),
  /** On whichever side is nearer; the past on a tie. */
  NEAREST("~");

  private final String sign;

  Direction(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  static Direction ofSign(String sign) {
    for (Direction direction : values()) {
      if (direction.sign.equals(sign)) {
        return direction;
      }
    }
    throw new IllegalArgumentException("not a direction: " + sign);
  }
}
