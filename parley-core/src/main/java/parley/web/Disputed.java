package parley.web;

import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.view.Terms;

/** How pages word what disagreements are about: the record has codes where people have words. */
final class Disputed {

  private static final Pattern OF_PARTY = Pattern.compile("([A-Z]{3}) (.+)");
  private static final Pattern LENGTH = Pattern.compile("P(\\d+[YMWD])+");
  private static final Pattern AT_LEAST = Pattern.compile("(\\d+)–");
  private static final Pattern AT_MOST = Pattern.compile("–(\\d+)");
  private static final Pattern CODED = Pattern.compile("[a-z]+(_[a-z]+)+");

  private Disputed() {}

  /** A field: {@code third parties}, {@code stance of Paraguay}. */
  static String field(String field) {
    String words = field.replace('_', ' ');
    int of = words.lastIndexOf(" of ");
    return of < 0
        ? words
        : words.substring(0, of) + " of " + Wording.country(words.substring(of + 4));
  }

  /** A value: {@code 100 days}, {@code 16+}, {@code took place}, {@code Russia undecided}. */
  static String value(String value) {
    Matcher party = OF_PARTY.matcher(value);
    if (party.matches()) {
      return Wording.country(party.group(1)) + " " + value(party.group(2));
    }
    Matcher least = AT_LEAST.matcher(value);
    if (least.matches()) {
      return least.group(1) + "+";
    }
    Matcher most = AT_MOST.matcher(value);
    if (most.matches()) {
      return "up to " + most.group(1);
    }
    if (LENGTH.matcher(value).matches()) {
      return Terms.length(Period.parse(value));
    }
    return CODED.matcher(value).matches() ? value.replace('_', ' ') : value;
  }
}
