package parley.evaluation;

import java.util.HashSet;
import java.util.Set;

/**
 * One number of a yardstick.
 *
 * @param name within its yardstick, such as {@code type F1}
 * @param value from 0 to 1, more is better
 * @param items the number of items it was measured on
 */
public record Score(String name, double value, int items) {

  public Score {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " is not a share: " + value);
    }
  }

  /** The share {@code right} of {@code of}; 0 of 0 is 0. */
  public static Score share(String name, int right, int of) {
    return new Score(name, of == 0 ? 0 : (double) right / of, of);
  }

  /** F1 of a set of what was found against that of what is right. */
  public static <T> Score f1(String name, Set<T> gold, Set<T> found) {
    Set<T> right = new HashSet<>(found);
    right.retainAll(gold);
    return f1(name, right.size(), found.size(), gold.size());
  }

  /** F1 of {@code right} among {@code predicted} predictions and {@code gold} gold items. */
  public static Score f1(String name, int right, int predicted, int gold) {
    int sum = predicted + gold;
    return new Score(name, sum == 0 ? 0 : 2.0 * right / sum, gold);
  }
}
