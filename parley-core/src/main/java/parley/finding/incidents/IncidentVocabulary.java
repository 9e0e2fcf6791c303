package parley.finding.incidents;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import parley.claims.Incident.Kind;
import parley.finding.clauses.VocabularyFile;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The words by which news tells of violence, as {@code incidents/vocabulary.yaml} lists them; that
 * file says what each list is for.
 */
record IncidentVocabulary(
    Map<String, Kind> nouns,
    Map<String, Kind> verbs,
    Set<String> unsure,
    Set<String> forces,
    Set<String> struck,
    Set<String> people,
    Set<String> amassed,
    Set<String> tests,
    Set<String> sent,
    Set<String> mines,
    Set<String> doing,
    Set<String> firing,
    Set<String> crashing,
    Set<String> entering,
    Set<String> seizing,
    Set<String> areas,
    Set<String> taking,
    Set<String> takings,
    Set<String> held,
    Map<String, Kind> weapons,
    Map<String, Set<String>> notViolence,
    Set<String> notTargets,
    Set<String> notPlaces,
    Set<String> craft,
    Set<String> killing,
    Set<String> injuring,
    Set<String> dead,
    Set<String> hurt,
    Set<String> leaving,
    Set<String> toll,
    Set<String> rising,
    Set<String> casualties,
    Set<String> injuries,
    Set<String> combatants,
    Set<String> things,
    Set<String> accidents,
    Set<String> blaming,
    Set<String> ascribing,
    Set<String> responsibility,
    Set<String> campaigns,
    Set<String> wars,
    Set<String> several,
    Set<String> strikes,
    Set<String> ending,
    Set<String> denying,
    Set<String> threatening,
    Set<String> dying,
    Set<String> numbers,
    Set<String> deadly,
    Map<String, Amount> amounts,
    Set<String> atLeast,
    Set<String> moreThan,
    Set<String> upTo,
    Set<String> fewerThan,
    Set<String> about,
    Map<String, Integer> numerals,
    Map<String, Integer> multipliers) {

  private static final String FILE = "/parley/incidents/vocabulary.yaml";

  /** The fewest and the most that a word like "dozens" stands for. */
  record Amount(OptionalInt low, OptionalInt high) {}

  /** The listed vocabulary. */
  static IncidentVocabulary load() {
    return VocabularyFile.read(FILE, IncidentVocabulary.class);
  }

  /** Whether {@code token} is a noun of violence in that sense. */
  boolean isViolence(Sentence sentence, Token token) {
    boolean noun =
        token.upos().equals("NOUN")
            || (token.index() == 0
                && token.upos().equals("PROPN")
                && sentence.name(token).isEmpty());
    if (noun && token.lemma().equals("fire")) { // "mortar fire", and no other
      return sentence
          .children(token, "compound")
          .anyMatch(each -> weapons.containsKey(each.lemma()));
    }
    if (!noun || !nouns.containsKey(token.lemma())) {
      return false;
    }
    Set<String> excluded = notViolence.getOrDefault(token.lemma(), Set.of());
    return sentence
        .children(token, "compound", "amod", "nmod:poss")
        .noneMatch(each -> excluded.contains(each.lemma()));
  }

  /** Whether a noun, or one beside it, is who attacks by force of arms: "the army". */
  boolean isForce(Sentence sentence, Token token) {
    return forces.contains(token.lemma())
        || sentence.children(token, "compound").anyMatch(each -> forces.contains(each.lemma()));
  }

  /** Whether a weapon is only tried out: "test-fired", "into the sea". */
  boolean isTest(Sentence sentence, Token verb, Optional<Token> target) {
    boolean before =
        verb.index() >= 2
            && sentence.token(verb.index() - 1).text().equals("-")
            && tests.contains(sentence.token(verb.index() - 2).lemma());
    return before || target.filter(each -> tests.contains(each.lemma())).isPresent();
  }

  /** The weapon that {@code token} is or has among its modifiers. */
  Optional<Token> weapon(Sentence sentence, Token token) {
    return Stream.concat(
            sentence.children(token, "compound", "amod", "nmod").filter(this::isModifier),
            Stream.of(token))
        .filter(each -> weapons.containsKey(each.lemma()))
        .findFirst();
  }

  private boolean isModifier(Token token) {
    return !token.is("nmod") || weapons.containsKey(token.lemma());
  }
}
