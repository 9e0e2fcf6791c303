package parley.view;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import parley.claims.Proposal;
import parley.time.Lengths;

/** What a proposal's terms are in words: the record has codes and ISO 8601. */
public final class Terms {

  private Terms() {}

  /** One term as it stands in a line: {@code 30 days}, {@code not partial}. */
  public static String phrase(Proposal.TermKind kind, String value) {
    String words = words(kind, value);
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return switch (kind) {
      case DURATION, SCOPE, CEASEFIRE_CLASS -> words;
      case PARTIAL, WRITTEN, MEDIATED -> yesOrNo(words, "", "not ", name);
      case MONITORING, IMPLEMENTATION, ENFORCEMENT -> yesOrNo(words, "with ", "without ", name);
      case START, EXTENSION, RECIPROCITY, PURPOSE -> name + " " + words;
    };
  }

  private static String yesOrNo(String value, String yes, String no, String of) {
    return switch (value) {
      case "yes" -> yes + of;
      case "no" -> no + of;
      default -> of + " " + value;
    };
  }

  /** A term's value alone. */
  public static String words(Proposal.TermKind kind, String value) {
    return kind == Proposal.TermKind.DURATION ? length(value) : value.replace('_', ' ');
  }

  /** A length in words, {@code 2 months}; one in hours, or what is none, as it is. */
  public static String length(String iso) {
    if (!iso.startsWith("P")) {
      return iso; // an exception for each of many texts would take long
    }
    try {
      return length(Period.parse(iso));
    } catch (DateTimeParseException other) {
      return iso;
    }
  }

  /** A length in words. */
  public static String length(Period length) {
    List<String> parts = Lengths.parts(length);
    return parts.isEmpty() ? "no time" : String.join(" ", parts);
  }
}
