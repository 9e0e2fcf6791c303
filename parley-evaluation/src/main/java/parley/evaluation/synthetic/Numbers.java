package parley.evaluation.synthetic;

import java.util.List;
import java.util.Locale;

/** Numbers as newspapers write them. */
final class Numbers {

  private static final List<String> WORDS =
      List.of(
          "zero",
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");
  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private Numbers() {}

  /** In words up to nine, then in figures. */
  static String written(int number) {
    return number < 10 ? spelled(number) : Integer.toString(number);
  }

  /** A sentence does not begin with figures. */
  static String spelledAtStart(String sentence) {
    int end = 0;
    while (end < sentence.length() && Character.isDigit(sentence.charAt(end))) {
      end++;
    }
    String words = spelled(Integer.parseInt(sentence.substring(0, end)));
    return words.substring(0, 1).toUpperCase(Locale.ROOT)
        + words.substring(1)
        + sentence.substring(end);
  }

  private static String spelled(int number) {
    if (number < 20) {
      return WORDS.get(number);
    }
    if (number > 99) {
      throw new IllegalArgumentException("too large to be spelled: " + number);
    }
    String tens = TENS.get(number / 10 - 2);
    return number % 10 == 0 ? tens : tens + "-" + WORDS.get(number % 10);
  }
}
