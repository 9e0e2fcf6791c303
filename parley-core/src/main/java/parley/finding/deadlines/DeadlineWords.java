package parley.finding.deadlines;

import static parley.claims.Deadline.State;

import java.util.Optional;
import java.util.Set;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.WordLists;
import parley.finding.clauses.Wordings;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** The words of {@code deadlines.yaml}: what is a time limit, and what is done with one. */
final class DeadlineWords {

  private static final WordLists LISTS = WordLists.read("/parley/deadlines/deadlines.yaml");
  private static final Set<String> LIMITS = LISTS.set("nouns", "limits");
  private static final Set<String> ENDS = LISTS.set("nouns", "ends");
  private static final Wordings<String> SETS = LISTS.wordings("sets", "verbs");
  private static final Wordings<String> GRANTS = LISTS.wordings("grants", "verbs");
  private static final Wordings<String> DEMANDS = LISTS.wordings("demands", "verbs");
  private static final Set<String> WARNS = LISTS.set("warns", "verbs");
  private static final Set<String> BINDS = LISTS.set("binds", "verbs");
  private static final Wordings<String> RULES = LISTS.wordings("rules", "verbs");
  private static final Set<String> DUTY = LISTS.set("rules", "duty");
  private static final Set<String> THREAT = LISTS.set("rules", "threat");
  private static final Set<String> MEDIA = LISTS.set("media", "nouns");
  private static final Wordings<String> THREATS = LISTS.wordings("threats", "verbs");
  private static final Wordings<State> OF_SUBJECT = LISTS.wordings("of_subject", State.class);
  private static final Wordings<State> OF_OBJECT = LISTS.wordings("of_object", State.class);
  private static final Set<String> MODALS =
      Set.of("will", "would", "may", "might", "could", "should");

  private DeadlineWords() {}

  /** Whether a noun is a time limit, and not a word beside another noun. */
  static boolean limit(Sentence sentence, Token noun) {
    boolean describes =
        noun.is("compound", "amod")
            && sentence.head(noun).filter(head -> head.index() > noun.index()).isPresent();
    return LIMITS.contains(noun.lemma()) && !describes;
  }

  /** Whether a noun is the end of something: "expiration". */
  static boolean end(Token noun) {
    return ENDS.contains(noun.lemma());
  }

  /** Whether a verb sets a limit, with the limit as object. */
  static boolean sets(Sentence sentence, Token verb) {
    return SETS.has(sentence, verb);
  }

  /** Whether a verb gives somebody time. */
  static boolean grants(Sentence sentence, Token verb) {
    return GRANTS.has(sentence, verb);
  }

  /** Whether a verb says that somebody has time. */
  static boolean has(Token verb) {
    return verb.lemma().equals("have");
  }

  /** Whether by what a verb says parties bind themselves: "undertake". */
  static boolean binds(Token verb) {
    return BINDS.contains(verb.lemma());
  }

  /** Whether a verb demands. */
  static boolean demands(Sentence sentence, Token verb) {
    return DEMANDS.has(sentence, verb);
  }

  /** Whether a verb tells another what to do: "warned them to leave", but not "warned that". */
  static boolean warns(Sentence sentence, Token verb) {
    return WARNS.contains(verb.lemma())
        && sentence.child(verb, "ccomp").isEmpty()
        && sentence.child(verb, "xcomp").isPresent();
  }

  /** Whether a verb threatens what hangs from it. */
  static boolean threatensTo(Sentence sentence, Token verb) {
    return verb.lemma().equals("threaten") && sentence.child(verb, "xcomp").isPresent();
  }

  /** Whether a verb says what must be. */
  static boolean rules(Sentence sentence, Token verb) {
    return RULES.has(sentence, verb);
  }

  /** Whether what a verb says must be done. */
  static boolean isDuty(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").anyMatch(aux -> DUTY.contains(aux.lemma()));
  }

  /** Whether a verb foretells what the speaker would do or let come. */
  static boolean foretells(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").anyMatch(aux -> THREAT.contains(aux.lemma()));
  }

  /** Whether a phrase is what a demand is made in: "in a letter to the king". */
  static boolean isMedium(Sentence sentence, Token noun) {
    return MEDIA.contains(noun.lemma())
        && noun.is("obl", "nmod")
        && Clauses.hasCase(sentence, noun, "in", "during", "via", "through");
  }

  /** Whether a verb or noun threatens. */
  static boolean threatens(Sentence sentence, Token word) {
    return THREATS.has(sentence, word) || word.lemma().equals("warning");
  }

  /** Whether a verb says that a limit runs out. */
  static boolean runsOut(Sentence sentence, Token verb) {
    return OF_SUBJECT.at(sentence, verb).filter(state -> state == State.MISSED).isPresent();
  }

  /** What a sentence says outright became of the limit. */
  static Optional<State> state(Sentence sentence, Token limit) {
    return sentence
        .head(limit)
        .filter(verb -> !Clauses.negated(sentence, verb) && !Clauses.hypothetical(sentence, verb))
        .filter(
            verb -> sentence.children(verb, "aux").noneMatch(aux -> MODALS.contains(aux.lemma())))
        .filter(verb -> !verb.xpos().equals("VB"))
        .flatMap(
            verb ->
                limit.is("nsubj") && !limit.is("nsubj:pass")
                    ? OF_SUBJECT
                        .at(sentence, verb)
                        .filter(state -> state == State.RUNNING || past(sentence, verb))
                    : limit.is("obj", "nsubj:pass")
                        ? OF_OBJECT.at(sentence, verb)
                        : Optional.empty());
  }

  private static boolean past(Sentence sentence, Token verb) {
    return verb.xpos().equals("VBD")
        || sentence.children(verb, "aux").anyMatch(aux -> aux.lemma().equals("have"));
  }
}
