package parley.claims;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What an editor claims of the record: a claim like those of the reports, which it outranks.
 *
 * <p>It speaks of claims by their ids and never of entries: an entry is called by its first claim,
 * which may be another one when reports are added. Equal corrections have equal ids.
 *
 * @param editor who makes it: 1 to {@value #LONGEST_NAME} characters, on one line
 * @param at when, to the second
 * @param change what is to be otherwise
 */
public record Correction(String editor, Instant at, Change change) {

  /** The longest name of an editor, in UTF-16 units. */
  public static final int LONGEST_NAME = 100;

  /** The longest value of a field, in UTF-16 units. */
  public static final int LONGEST_VALUE = 4_000;

  /** The most values of a field. */
  public static final int MOST_VALUES = 100;

  /** The most claims that one correction names. */
  public static final int MOST_CLAIMS = 100_000;

  private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
  private static final Pattern CLAIM = Pattern.compile("k[a-z2-7]{16}");
  private static final Pattern CORRECTION = Pattern.compile("r[a-z2-7]{16}");

  /** Line ends, other control characters, halves of pairs, and marks that turn the line around. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]");

  public Correction {
    editor = printable("an editor's name", editor, LONGEST_NAME);
    if (editor.isEmpty()) {
      throw new IllegalArgumentException("a correction needs the name of its editor");
    }
    if (at.isBefore(FIRST) || at.isAfter(LAST)) {
      throw new IllegalArgumentException("no time of a correction: " + at);
    }
    at = at.truncatedTo(ChronoUnit.SECONDS);
  }

  /** What a correction changes. */
  public sealed interface Change {

    /** All claims that it speaks of, each once; none for {@link Undo}. */
    default List<String> claims() {
      return List.of();
    }

    /** What it does, in a word: {@code accept reject merge split set_field undo}. */
    String kind();
  }

  /** These claims are rightly read and folded as they are; the last word after a rejection too. */
  public record Accept(List<String> claims) implements Change {
    public Accept {
      claims = Correction.claims("accept", claims);
    }

    @Override
    public String kind() {
      return "accept";
    }
  }

  /** These claims are not in their reports, or not of this record. */
  public record Reject(List<String> claims) implements Change {
    public Reject {
      claims = Correction.claims("reject", claims);
    }

    @Override
    public String kind() {
      return "reject";
    }
  }

  /** The claims of both lists speak of one thing. */
  public record Merge(List<String> one, List<String> other) implements Change {
    public Merge {
      one = Correction.claims("merge", one);
      other = Correction.claims("merge", other);
    }

    @Override
    public String kind() {
      return "merge";
    }

    @Override
    public List<String> claims() {
      TreeSet<String> claims = new TreeSet<>(one);
      claims.addAll(other);
      return List.copyOf(claims);
    }
  }

  /** These claims are an entry of their own. */
  public record Split(List<String> claims) implements Change {
    public Split {
      claims = Correction.claims("split", claims);
    }

    @Override
    public String kind() {
      return "split";
    }
  }

  /**
   * A field of the entry that these claims make.
   *
   * @param values each in the form in which the record shows it (see docs/STORE.md); none if what
   *     the reports say is wrong and nothing better is known
   */
  public record SetField(List<String> claims, Field field, List<String> values) implements Change {
    public SetField {
      claims = Correction.claims("set a field", claims);
      if (values.size() > MOST_VALUES) {
        throw new IllegalArgumentException(
            values.size() + " values of " + field.label() + "; at most " + MOST_VALUES);
      }
      values =
          values.stream()
              .map(value -> printable("a value of " + field.label(), value, LONGEST_VALUE))
              .toList();
      if (values.contains("")) {
        throw new IllegalArgumentException(
            "an empty value of " + field.label() + "; to clear a field give it no value");
      }
    }

    @Override
    public String kind() {
      return "set_field";
    }
  }

  /**
   * An earlier correction does not count; an undoing can be undone as well.
   *
   * @param correction the id of what is undone
   */
  public record Undo(String correction) implements Change {
    public Undo {
      if (!CORRECTION.matcher(correction).matches()) {
        throw new IllegalArgumentException("no id of a correction: " + brief(correction));
      }
    }

    @Override
    public String kind() {
      return "undo";
    }
  }

  /** A field that an editor can set; called as in the record's JSON. */
  public enum Field {
    STATUS,
    WHEN,
    PLACE,
    FORM,
    PEOPLE,
    PARTIES,
    THIRD_PARTIES,
    SUBJECT,
    OUTCOME,
    AGREEMENT,
    NAME,
    PROPOSER,
    TERMS,
    STATE,
    ACTOR,
    TARGET,
    AMOUNT,
    ISSUER,
    ADDRESSEE,
    DEMAND,
    LENGTH,
    SET,
    DUE,
    CONSEQUENCE,
    WEAPON,
    ATTACKER,
    KILLED,
    INJURED,
    SPEAKERS,
    WORDS,
    ABOUT,
    ACTORS,
    RECIPIENTS;

    /** The field's name in the record's JSON. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The field of that name. */
    public static Optional<Field> named(String label) {
      return List.of(values()).stream().filter(field -> field.label().equals(label)).findFirst();
    }
  }

  private static List<String> claims(String what, Collection<String> claims) {
    if (claims.isEmpty() || claims.size() > MOST_CLAIMS) {
      throw new IllegalArgumentException(
          "to " + what + " takes 1 to " + MOST_CLAIMS + " claims, not " + claims.size());
    }
    claims.stream()
        .filter(claim -> !CLAIM.matcher(claim).matches())
        .findFirst()
        .ifPresent(
            claim -> {
              throw new IllegalArgumentException("no id of a claim: " + brief(claim));
            });
    return List.copyOf(new TreeSet<>(claims));
  }

  private static String printable(String what, String text, int longest) {
    if (text.length() > longest) {
      throw new IllegalArgumentException(
          what + " of " + text.length() + " characters; at most " + longest);
    }
    if (UNSEEN.matcher(text).find()) {
      throw new IllegalArgumentException(
          what + " has control characters or line ends: " + brief(text));
    }
    return text.strip();
  }

  private static String brief(String text) {
    String line = UNSEEN.matcher(text).replaceAll("?");
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
