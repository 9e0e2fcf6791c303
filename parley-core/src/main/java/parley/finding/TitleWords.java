package parley.finding;

import java.util.Locale;
import java.util.Set;
import parley.actors.Listed;
import parley.actors.Titles;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** What words of a title are: whose it is, that it is a past one, what is no part of it. */
final class TitleWords {

  private static final Set<String> DESTINATION = Set.of("for", "to", "on");
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");

  private final Titles titles = Titles.standard();

  boolean isHead(String word) {
    return titles.isHead(word);
  }

  /** Whether a preposition brings what an office is for: "envoy for Chad". */
  static boolean isDestination(Token marker) {
    return DESTINATION.contains(marker.text());
  }

  /** Whether a token is the mark of a possessive: the "'s" of "Chad's minister". */
  static boolean isPossessive(Token token) {
    return token.upos().equals("PART") && token.is("case");
  }

  /** Whether a token is a noun or a name. */
  static boolean isNoun(Token token) {
    return NOUNS.contains(token.upos());
  }

  /** Whether a token is a bracket around the short form of a body: "head of the Council (SC)". */
  static boolean isBracketOfShort(Sentence sentence, int at) {
    int open = sentence.token(at).text().equals(")") ? at - 2 : at;
    return open > 0
        && open + 2 < sentence.tokens().size()
        && sentence.token(open).text().equals("(")
        && sentence.token(open + 2).text().equals(")")
        && sentence.token(open + 1).text().chars().allMatch(Character::isUpperCase)
        && isNoun(sentence.token(open - 1));
  }

  /** Whether a preposition brings whose an office is: "head of X", "spokesman for X". */
  boolean isOwners(Token marker, String office) {
    return marker.text().equals("of") || (marker.text().equals("for") && titles.isVoice(office));
  }

  /** Whether a word says that an office was held before: "former", "ex-". */
  boolean isPast(Token token) {
    return titles.isPast(token.text()) || token.text().toLowerCase(Locale.ROOT).startsWith("ex-");
  }

  /** Whether a word is part of the title itself, and not of whose it is. */
  boolean isOwnWord(Marks in, Token token) {
    if (isPast(token) || token.text().equals("-") || token.text().equalsIgnoreCase("current")) {
      return false;
    }
    return in.found(token)
        .map(
            found ->
                found.listed().role() == Listed.Role.SEAT
                    || found.listed().role() == Listed.Role.BODY)
        .orElse(true);
  }
}
