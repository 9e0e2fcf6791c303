package parley.finding.contacts;

import java.util.Set;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Phrases for those who meet that leave out who they are: "the two sides", "his counterpart". */
final class Unnamed {

  private static final Set<String> PAIR = Set.of("pair", "duo");
  private static final Set<String> BESIDE = Set.of("in", "at", "on", "with");
  private static final Set<String> ALL = Set.of("party", "side");
  private static final Set<String> WARRING =
      Set.of("warring", "conflicting", "rival", "opposing", "other");
  private static final Set<String> TWO = Set.of("two", "both");

  private final ContactVocabulary vocabulary;

  Unnamed(ContactVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a phrase is of people who meet others, whom no name tells apart. */
  boolean isPeople(Sentence sentence, Token token) {
    return vocabulary.envoys().contains(token.lemma())
        || vocabulary.counterparts().contains(token.lemma())
        || (vocabulary.several().contains(token.lemma())
            && Arguments.after(sentence, token, PhraseMembers.OF)
                .anyMatch(
                    each ->
                        vocabulary.envoys().contains(each.lemma())
                            || vocabulary.counterparts().contains(each.lemma())));
  }

  /** "The parties to the conflict", "the warring sides": all who were told to be at it. */
  boolean areAllSides(Sentence sentence, Token token) {
    return ALL.contains(token.lemma())
        && token.xpos().equals("NNS")
        && sentence.children(token, "det").anyMatch(each -> each.lemma().equals("the"))
        && sentence.child(token, "compound", "nmod:poss", "nummod").isEmpty()
        && sentence.children(token, "amod").allMatch(each -> WARRING.contains(each.lemma()))
        && sentence
            .children(token, "nmod")
            .allMatch(each -> vocabulary.conflicts().contains(each.lemma()));
  }

  /** Whether a phrase speaks of those who meet without a name: "the two sides", "both leaders". */
  boolean isSides(Sentence sentence, Token token) {
    return vocabulary.sides().contains(token.lemma())
        && token.xpos().equals("NNS")
        && sentence.children(token, "det", "nummod", "amod", "det:predet").anyMatch(Unnamed::isTwo)
        && sentence
            .children(token, "compound", "nmod")
            .allMatch(
                each -> Arguments.preposition(sentence, each).filter(BESIDE::contains).isPresent());
  }

  /**
   * Whether a phrase speaks of two who were named before: "the two leaders", "the pair", "they".
   */
  boolean isTheTwo(Reading reading, Sentence sentence, Token token) {
    boolean they =
        token.xpos().equals("PRP")
            && token.lemma().equals("they")
            && reading.actors(sentence, token).isEmpty();
    return they || isSides(sentence, token) || isPair(sentence, token);
  }

  private static boolean isPair(Sentence sentence, Token token) {
    return PAIR.contains(token.lemma())
        && sentence.children(token, "det").anyMatch(each -> each.lemma().equals("the"))
        && sentence.child(token, "nmod", "compound", "nmod:poss").isEmpty();
  }

  /** "The Malian factions": several who are at odds, and so more than one. */
  boolean areRivals(Token token) {
    return vocabulary.rivals().contains(token.lemma()) && token.xpos().equals("NNS");
  }

  private static boolean isTwo(Token token) {
    return TWO.contains(token.lemma());
  }
}
