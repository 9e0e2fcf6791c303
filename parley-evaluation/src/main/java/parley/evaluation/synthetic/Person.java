package parley.evaluation.synthetic;

import java.util.Locale;
import java.util.Random;

/**
 * A person of an invented conflict.
 *
 * @param office in lower case, such as {@code foreign minister}
 */
record Person(String given, String family, String office, Party party) {

  String name() {
    return given + " " + family;
  }

  /** The name with the office, in one of the ways of the press. */
  String introduced(Random random) {
    return switch (random.nextInt(4)) {
      case 0 -> party.possessive() + " " + office + ", " + name() + ",";
      case 1 -> party.adjective() + " " + office + " " + name();
      case 2 -> title() + " " + name() + " of " + party.text();
      default -> party.adjective() + " " + title() + " " + name();
    };
  }

  private String title() {
    StringBuilder title = new StringBuilder();
    for (String word : office.split(" ", -1)) {
      title.append(title.isEmpty() ? "" : " ");
      title.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return title.toString();
  }
}
