package parley.finding;

import java.util.Locale;
import java.util.Set;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** The vocabulary of {@code unlisted.yaml}: by what words a name shows to be that of a party. */
final class UnlistedWords {

  private static final UnlistedWords STANDARD = new UnlistedWords();
  private static final Set<String> DEPUTIES = Set.of("vice", "deputy", "former", "ex");
  private static final int SHORTEST_STEM = 4;

  private final Set<String> offices;
  private final Set<String> owned;
  private final Set<String> personal;
  private final Set<String> between;
  private final Set<String> teams;
  private final Set<String> agents;
  private final Set<String> endings;
  private final Set<String> noPeople;
  private final Set<String> noStates;
  private final Set<String> groups;
  private final Set<String> leaders;

  private UnlistedWords() {
    FlatLists words = new FlatLists("unlisted.yaml");
    offices = words.list("offices");
    owned = words.list("owned");
    personal = words.list("personal");
    between = words.list("between");
    teams = words.list("teams");
    agents = words.list("agents");
    endings = words.list("endings");
    noPeople = words.list("no_people");
    noStates = words.list("no_states");
    groups = words.list("groups");
    leaders = words.list("leaders");
  }

  static UnlistedWords standard() {
    return STANDARD;
  }

  /** Whether a noun is an office of a state, such as its president or its foreign minister. */
  boolean isOffice(Sentence sentence, Token noun) {
    return isIn(offices, sentence, noun);
  }

  /** Whether whoever owns this noun is a state, and never a person. */
  boolean isOwned(Sentence sentence, Token noun) {
    return isIn(owned, sentence, noun)
        || (isOffice(sentence, noun) && !isIn(personal, sentence, noun));
  }

  /** Whether a word with a capital is a common noun of politics and no name. */
  boolean isNoState(String word) {
    return noStates.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isIn(Set<String> list, Sentence sentence, Token noun) {
    String before =
        noun.index() > 0 ? sentence.token(noun.index() - 1).text().toLowerCase(Locale.ROOT) : "";
    return list.contains(before + " " + lemma(noun))
        || (list.contains(lemma(noun)) && !DEPUTIES.contains(before));
  }

  /** Whether the noun is of something that two parties have between them. */
  boolean isBetween(Token noun) {
    return between.contains(lemma(noun));
  }

  /** Whether the noun is of people whom a party sends. */
  boolean isTeam(Token noun) {
    return teams.contains(lemma(noun));
  }

  /** Whether the noun is of what a people has, so that an adjective before it may be its name. */
  boolean isAgent(Token noun) {
    return agents.contains(lemma(noun));
  }

  /** Whether the noun is of somebody whom a group has. */
  boolean isLeader(Token noun) {
    return leaders.contains(lemma(noun));
  }

  /** Whether a name of several words that ends in this one is that of a group. */
  boolean endsGroup(String word) {
    return groups.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word in capitals has the form of the adjective of a people. */
  boolean isAdjective(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Character.isUpperCase(word.charAt(0))
        && !noPeople.contains(lower)
        && endings.stream()
            .anyMatch(
                ending ->
                    lower.endsWith(ending) && lower.length() >= SHORTEST_STEM + ending.length());
  }

  private static String lemma(Token noun) {
    return noun.lemma().toLowerCase(Locale.ROOT);
  }
}
