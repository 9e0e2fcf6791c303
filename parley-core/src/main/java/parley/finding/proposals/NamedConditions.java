package parley.finding.proposals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.WordLists;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Reads what is called a condition: "Chad's demand is that …", "a prerequisite for its signature is
 * …", "must leave the valley before the deal is signed".
 *
 * <p>The asker is the owner of the noun; where it has none, whoever says so.
 */
final class NamedConditions {

  private static final WordLists LISTS = WordLists.read("/parley/proposals/conditions.yaml");
  private static final Set<String> NOUNS = LISTS.set("named", "nouns");
  private static final Set<String> SETS = LISTS.set("named", "sets");
  private static final Set<String> MAKES = LISTS.set("named", "makes");
  private static final Set<String> DEPENDENT = LISTS.set("named", "dependent");
  private static final Set<String> DEPENDS = LISTS.set("named", "depends");
  private static final Set<String> BEFORE = LISTS.set("named", "before");
  private static final Set<String> DUTY = LISTS.set("says", "duty");

  private NamedConditions() {}

  /**
   * The demand that {@code token} introduces, if it is called a condition.
   *
   * @param mentioned whether a noun stands for a proposal
   */
  static Stream<ConditionWords.Demand> of(
      Sentence sentence, Token token, Predicate<Token> mentioned) {
    if (NOUNS.contains(token.lemma())) {
      return Stream.of(
              predicated(sentence, token),
              listed(sentence, token, mentioned).stream(),
              made(sentence, token).stream())
          .flatMap(each -> each);
    }
    return DEPENDENT.contains(token.lemma()) || DEPENDS.contains(token.lemma())
        ? dependent(sentence, token, mentioned).stream()
        : required(sentence, token, mentioned).stream();
  }

  /** "Made the release of captives a condition for a truce". */
  private static Optional<ConditionWords.Demand> made(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("xcomp") && MAKES.contains(verb.lemma()))
        .filter(verb -> !Clauses.negated(sentence, verb))
        .flatMap(
            verb ->
                sentence
                    .child(verb, "obj")
                    .map(
                        asked ->
                            new ConditionWords.Demand(
                                verb, List.of(Clauses.without(sentence, asked, "acl:relcl")))));
  }

  /** "Made the truce conditional on X", "the truce is conditional on X, Chad says". */
  private static Optional<ConditionWords.Demand> dependent(
      Sentence sentence, Token word, Predicate<Token> mentioned) {
    Optional<Token> on =
        sentence
            .children(word, "obl")
            .filter(each -> Clauses.hasCase(sentence, each, "on", "upon"))
            .findFirst();
    Optional<Token> above =
        sentence.head(word).filter(each -> !Clauses.negated(sentence, word) && on.isPresent());
    boolean made =
        above
            .filter(verb -> word.is("xcomp") && MAKES.contains(verb.lemma()))
            .filter(verb -> holds(sentence, verb, mentioned, "obj"))
            .isPresent();
    boolean said = word.is("ccomp") && holds(sentence, word, mentioned, "nsubj");
    return above
        .filter(any -> made || said)
        .map(
            verb ->
                new ConditionWords.Demand(
                    verb, List.of(Clauses.without(sentence, on.get(), "case", "acl:relcl"))));
  }

  private static boolean holds(
      Sentence sentence, Token word, Predicate<Token> mentioned, String relation) {
    return sentence
        .children(word, relation)
        .flatMap(each -> sentence.subtree(each).stream())
        .anyMatch(mentioned);
  }

  /** "A condition of the front is that the army leave", "its demand is the release of captives". */
  static Stream<ConditionWords.Demand> predicated(Sentence sentence, Token noun) {
    Token subject =
        sentence
            .head(noun)
            .filter(one -> noun.is("nmod") && one.lemma().matches("one|part|first"))
            .orElse(noun);
    return sentence.head(subject).stream()
        .filter(predicate -> subject.is("nsubj") && sentence.child(predicate, "cop").isPresent())
        .filter(predicate -> !Clauses.negated(sentence, predicate))
        .filter(predicate -> !predicate.upos().equals("ADJ"))
        .map(predicate -> demand(sentence, noun, subject, predicate));
  }

  /** "Set conditions for a truce, including the release of captives". */
  private static Optional<ConditionWords.Demand> listed(
      Sentence sentence, Token noun, Predicate<Token> mentioned) {
    Optional<Token> verb =
        sentence
            .head(noun)
            .filter(each -> noun.is("obj") && SETS.contains(each.lemma()))
            .filter(each -> !Clauses.negated(sentence, each));
    List<Token> below = sentence.subtree(noun);
    return verb.filter(any -> below.stream().anyMatch(mentioned))
        .flatMap(
            any ->
                below.stream()
                    .filter(each -> Clauses.hasCase(sentence, each, "include", "including"))
                    .findFirst())
        .map(
            item ->
                new ConditionWords.Demand(
                    verb.get(),
                    sentence.conjuncts(item).stream()
                        .map(each -> Clauses.without(sentence, each, "case", "conj", "cc", "punct"))
                        .toList()));
  }

  private static ConditionWords.Demand demand(
      Sentence sentence, Token noun, Token subject, Token predicate) {
    List<Token> owners =
        sentence
            .children(noun, "nmod", "amod", "compound")
            .filter(
                child ->
                    child.index() < noun.index() || Clauses.hasCase(sentence, child, "of", "by"))
            .toList();
    Token speech =
        sentence.head(predicate).filter(above -> predicate.is("ccomp")).orElse(predicate);
    List<Token> asked =
        Clauses.without(sentence, predicate, "cop", "parataxis", "punct").stream()
            .filter(word -> !sentence.subtree(subject).contains(word))
            .filter(word -> !(word.is("mark") && word.head() == predicate.index()))
            .toList();
    return new ConditionWords.Demand(speech, List.of(asked), owners);
  }

  /** "must amend its charter before the deal is signed", "… in order to seal the deal". */
  static Optional<ConditionWords.Demand> required(
      Sentence sentence, Token verb, Predicate<Token> mentioned) {
    boolean duty =
        verb.is("ccomp")
            && !Clauses.negated(sentence, verb)
            && (sentence.children(verb, "aux").anyMatch(aux -> DUTY.contains(aux.lemma()))
                || ConditionWords.isSubjunctive(sentence, verb));
    Optional<Token> aim =
        sentence
            .children(verb, "advcl", "obl")
            .filter(child -> duty && aims(sentence, child))
            .filter(child -> sentence.subtree(child).stream().anyMatch(mentioned))
            .findFirst();
    return aim.flatMap(
        clause ->
            sentence
                .head(verb)
                .map(
                    above ->
                        new ConditionWords.Demand(
                            above, List.of(words(sentence, verb, clause)), List.of())));
  }

  private static boolean aims(Sentence sentence, Token clause) {
    return NOUNS.contains(clause.lemma())
        || sentence
            .children(clause, "mark", "case")
            .anyMatch(mark -> BEFORE.contains(mark.lemma()));
  }

  private static List<Token> words(Sentence sentence, Token verb, Token clause) {
    List<Token> aim = sentence.subtree(clause);
    return Clauses.without(sentence, verb, "mark", "parataxis", "punct").stream()
        .filter(word -> !aim.contains(word))
        .toList();
  }
}
