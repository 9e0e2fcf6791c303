package parley.finding.incidents;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.claims.Evidence;
import parley.claims.Status;
import parley.finding.Arguments;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Whether words of violence tell of an attack that a record of incidents should hold.
 *
 * <p>The trap: most talk of attacks in news of negotiations is of those to be halted, banned,
 * demanded or feared.
 */
final class Standing {

  private static final Set<String> OF_WHAT =
      Set.of("on", "of", "to", "in", "from", "against", "for");
  private static final int REACH = 3;

  private final IncidentVocabulary vocabulary;

  Standing(IncidentVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Whether the act was done, is alleged and denied, or is threatened against a named place.
   *
   * @param named whether both the attacker and the place are known
   */
  boolean isHeld(Violence act, Optional<Toll> toll, Evidence evidence, boolean named) {
    if (toll.isEmpty() && isEnded(act)) {
      return false;
    }
    return switch (evidence.status()) {
      case TOOK_PLACE, ONGOING -> true;
      case DENIED -> governed(act, vocabulary.denying());
      case PLANNED, POSSIBLE ->
          toll.isPresent()
              ? !isSupposed(act.sentence(), act.predicate())
                  && !isSupposed(act.sentence(), toll.get().word())
              : named
                  && (evidence.status() == Status.PLANNED
                      || governed(act, vocabulary.threatening()));
      case CALLED_FOR, CONDITIONAL, CANCELLED -> false;
    };
  }

  private static boolean governed(Violence act, Set<String> words) {
    return act.sentence().ancestors(act.predicate()).stream()
        .anyMatch(each -> words.contains(each.lemma()));
  }

  /** "could kill thousands", but not "may have killed ten". */
  private static boolean isSupposed(Sentence sentence, Token token) {
    return sentence.children(token, "aux").anyMatch(each -> each.xpos().equals("MD"))
        && sentence.children(token, "aux").noneMatch(each -> each.lemma().equals("have"));
  }

  /** Whether it is halted, banned or prevented, and so none that was done. */
  boolean isEnded(Violence act) {
    return isEnded(act.sentence(), act.word(), REACH);
  }

  /** Whether it is what is halted, banned or prevented: "a ban on strikes", "stop attacking". */
  private boolean isEnded(Sentence sentence, Token token, int reach) {
    Optional<Token> head = sentence.head(token);
    if (head.isEmpty() || reach == 0) {
      return false;
    }
    boolean object =
        token.is("obj", "nsubj:pass", "xcomp")
            || (token.is("nmod", "obl", "advcl", "acl") && isOfWhat(sentence, token));
    if (object && vocabulary.ending().contains(head.get().lemma())) {
      return true;
    }
    boolean through =
        token.is("conj")
            || (object && !Arguments.isVerb(head.get()))
            || (token.is("obj") && vocabulary.doing().contains(head.get().lemma()));
    return through && isEnded(sentence, head.get(), reach - 1);
  }

  private static boolean isOfWhat(Sentence sentence, Token token) {
    Stream<Token> markers = sentence.children(token, "case", "mark");
    return markers.anyMatch(each -> OF_WHAT.contains(each.lemma()));
  }
}
