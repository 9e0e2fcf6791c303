package parley.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.actors.Titles;

/**
 * Sure repairs of the names in one text.
 *
 * <p>Titles and dates are no part of a person's name; adjectives ({@code Syrian}) are no names;
 * acronyms joined by a hyphen ({@code US-China}) are two; and where a second person's name follows
 * a full one without a mark, they are two people.
 */
final class NameRepair {

  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,4}|(\\p{Lu}\\.){2,4}");
  private static final Set<String> ARTICLES = Set.of("AL", "EL", "BIN", "BEN");

  private final Vocabulary vocabulary;
  private final Titles titles = Titles.standard();

  NameRepair(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The names that remain, in the same order. */
  List<FoundName> repair(List<FoundName> names) {
    List<FoundName> apart = new ArrayList<>();
    for (FoundName name : joinedAtHyphen(names)) {
      splitAtHyphen(name).forEach(part -> trim(part, apart));
    }
    Set<String> alone =
        apart.stream()
            .filter(name -> name.kind() == Name.Kind.PERSON && name.length() == 1)
            .map(FoundName::text)
            .collect(Collectors.toSet());
    List<FoundName> repaired = new ArrayList<>();
    for (FoundName name : apart) {
      int cut = secondPerson(name, alone);
      if (cut > 0) {
        repaired.add(name.between(name.first(), name.first() + cut));
        repaired.add(name.between(name.first() + cut, name.end()));
      } else {
        repaired.add(name);
      }
    }
    return repaired;
  }

  /** "Abdul-Karim" is one name, whatever is between its halves. */
  private static List<FoundName> joinedAtHyphen(List<FoundName> names) {
    List<FoundName> joined = new ArrayList<>();
    for (FoundName name : names) {
      FoundName before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null && isJoined(before, name)) {
        joined.set(
            joined.size() - 1,
            new FoundName(name.tokens(), before.first(), name.end(), name.kind(), name.scores()));
      } else {
        joined.add(isSecondHalf(before, name) ? from(name, name.first() - 2) : name);
      }
    }
    return joined;
  }

  /** Whether the word before a hyphen belongs to the name behind it: "Abdul-Karim Haddad". */
  private static boolean isSecondHalf(@Nullable FoundName before, FoundName name) {
    if (name.kind() != Name.Kind.PERSON || name.first() < 2) {
      return false;
    }
    boolean free =
        before == null || before.tokens() != name.tokens() || before.end() <= name.first() - 2;
    Token half = name.tokens().get(name.first() - 2);
    return free
        && half.upos().equals("PROPN")
        && !isAcronym(half)
        && isGlued(half, name.tokens().get(name.first() - 1), name.token(0));
  }

  private static FoundName from(FoundName name, int first) {
    return new FoundName(name.tokens(), first, name.end(), name.kind(), name.scores());
  }

  private static boolean isGlued(Token one, Token hyphen, Token other) {
    return Letters.isHyphen(hyphen.text().charAt(0))
        && one.span().end() == hyphen.span().start()
        && hyphen.span().end() == other.span().start();
  }

  private static boolean isJoined(FoundName one, FoundName other) {
    boolean hyphenated = Letters.isHyphen(one.token(one.length() - 1).text().charAt(0));
    int half = one.length() - (hyphenated ? 2 : 1);
    int hyphen = one.first() + half + 1;
    if (one.tokens() != other.tokens()
        || half < 0
        || hyphen + 1 != other.first()
        || (one.kind() != Name.Kind.PERSON && half > 0)
        || isAcronym(one.token(half))
        || other.kind() != Name.Kind.PERSON) {
      return false;
    }
    return isGlued(one.token(half), one.tokens().get(hyphen), other.token(0));
  }

  private static List<FoundName> splitAtHyphen(FoundName name) {
    for (int i = 1; i + 1 < name.length(); i++) {
      boolean hyphen = Letters.isHyphen(name.token(i).text().charAt(0));
      boolean acronym = isAcronym(name.token(i - 1)) || isAcronym(name.token(i + 1));
      if (hyphen && acronym && name.kind() != Name.Kind.PERSON) {
        int at = name.first() + i;
        return List.of(name.between(name.first(), at), name.between(at + 1, name.end()));
      }
    }
    return List.of(name);
  }

  private static boolean isAcronym(Token token) {
    return ACRONYM.matcher(token.text()).matches() && !ARTICLES.contains(token.text());
  }

  /** Adds the name without marks and titles at its edges, unless nothing is left of it. */
  private void trim(FoundName name, List<FoundName> kept) {
    int first = name.first();
    int end = name.end();
    while (first < end && (isMark(name, first) || isTitle(name, first, end))) {
      first++;
    }
    while (end > first && (isMark(name, end - 1) || isDay(name, end - 1))) {
      end--;
    }
    if (first < end && isName(name.tokens().subList(first, end)) && !isOffice(name, first, end)) {
      kept.add(name.between(first, end));
    }
  }

  private static boolean isMark(FoundName name, int at) {
    Token token = name.tokens().get(at);
    return token.upos().equals("PUNCT") || token.xpos().equals("POS");
  }

  /** The number after a person's name in "Low 6 May arrived". */
  private static boolean isDay(FoundName name, int at) {
    return name.kind() == Name.Kind.PERSON && name.tokens().get(at).upos().equals("NUM");
  }

  private boolean isTitle(FoundName name, int at, int end) {
    return name.kind() == Name.Kind.PERSON
        && at + 1 < end
        && vocabulary.isTitle(name.tokens().get(at).text());
  }

  /** Whether what looks like a given name is an office, since it is somewhere's: "the Amir of". */
  private boolean isOffice(FoundName name, int first, int end) {
    List<Token> tokens = name.tokens();
    return name.kind() == Name.Kind.PERSON
        && end == first + 1
        && end < tokens.size()
        && tokens.get(end).text().equals("of")
        && titles.isHead(tokens.get(first).text());
  }

  private boolean isName(List<Token> words) {
    Token word = words.get(0);
    return words.size() > 1 || !(word.xpos().equals("JJ") || vocabulary.isTitle(word.text()));
  }

  /**
   * Where the name of a second person begins, 0 if there is one person. Two people it is if both
   * last words stand alone as names elsewhere, or if the third of four words is a given name.
   */
  private int secondPerson(FoundName name, Set<String> alone) {
    boolean plain =
        name.kind() == Name.Kind.PERSON
            && name.length() >= 4
            && name.words().stream().allMatch(NameRepair::isPlain);
    if (!plain) {
      return 0;
    }
    String last = name.token(name.length() - 1).text();
    for (int cut = 2; cut + 2 <= name.length(); cut++) {
      boolean known = alone.contains(name.token(cut - 1).text()) && alone.contains(last);
      if (known || (name.length() == 4 && vocabulary.isGivenName(name.token(cut).text()))) {
        return cut;
      }
    }
    return 0;
  }

  private static boolean isPlain(Token token) {
    String text = token.text();
    return text.length() > 1
        && Character.isUpperCase(text.charAt(0))
        && text.chars().allMatch(Character::isLetter)
        && !text.equals("Al")
        && !text.equals("Bin");
  }
}
