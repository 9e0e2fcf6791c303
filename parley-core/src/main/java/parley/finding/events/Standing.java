package parley.finding.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.claims.Status;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * How an act stands to what happened, and what PLOVER calls it then: a meeting to come is AGREE.
 *
 * <p>The trap: auxiliaries and words that govern the act have already made their change; only what
 * {@link Status} says beyond them is applied here, and never twice.
 */
final class Standing {

  /** Types that are words themselves, so that a plan or a wish is what they tell of. */
  private static final Set<String> WORDS =
      Set.of("AGREE", "REJECT", "REQUEST", "THREATEN", "ACCUSE");

  private final Vocabulary vocabulary;

  Standing(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** An act as a record tells it. */
  record Told(Operators.Act act, Evidence evidence) {}

  /** The act with what its status makes of it; empty for what is no event. */
  Optional<Told> told(Sentence sentence, StatedAct stated, Evidence evidence) {
    if (guessed(sentence, stated.predicate()) || warned(sentence, stated)) {
      return Optional.empty();
    }
    Operators.Act act = stated.act();
    boolean words = WORDS.contains(act.type().name());
    return switch (evidence.status()) {
      case TOOK_PLACE, ONGOING -> Optional.of(new Told(act, evidence));
      case PLANNED ->
          (words ? Optional.of(act) : vocabulary.operators().apply("will", act))
              .map(each -> new Told(each, evidence));
      case POSSIBLE, CALLED_FOR, CONDITIONAL ->
          words ? Optional.of(new Told(act, evidence)) : Optional.empty();
      case DENIED -> denied(sentence, stated, evidence);
      case CANCELLED ->
          Set.of("REJECT", "SANCTION").contains(act.type().name())
              ? Optional.of(new Told(act, evidence))
              : Optional.empty();
    };
  }

  /** A refusal stays one; of two verbs the second is not denied with the first. */
  private static Optional<Told> denied(Sentence sentence, StatedAct stated, Evidence evidence) {
    Token predicate = stated.predicate();
    if (stated.act().type().name().equals("REJECT")) {
      return Optional.of(new Told(stated.act(), evidence));
    }
    return predicate.is("conj") && !Tree.negated(sentence, predicate)
        ? Optional.of(new Told(stated.act(), evidence.with(Status.TOOK_PLACE)))
        : Optional.empty();
  }

  /**
   * Whether the word only warns of what others may do or what may come, which threatens nobody:
   * "warned that fighting may resume", but not "warned that it would strike back".
   */
  private boolean warned(Sentence sentence, StatedAct stated) {
    for (StatedAct.Step step : stated.steps()) {
      Token verb = step.token();
      if (!step.is("threaten") || !vocabulary.inClass("warning", verb.lemma())) {
        continue;
      }
      Optional<Token> clause = sentence.child(verb, "ccomp", "xcomp");
      if (clause.isEmpty()) {
        return stated.steps().size() == 1;
      }
      return Tree.ownSubject(sentence, clause.get())
          .filter(subject -> !subject.xpos().equals("PRP"))
          .filter(subject -> !isOwn(sentence, verb, subject))
          .isPresent();
    }
    return false;
  }

  /** Whether the subject of what is warned of is who warns: "Chad warned that Chad would …". */
  private static boolean isOwn(Sentence sentence, Token verb, Token subject) {
    return sentence
        .child(verb, "nsubj")
        .filter(each -> each.text().equals(subject.text()))
        .isPresent();
  }

  /** Whether the act is only guessed at: "perhaps", or what somebody else expects of its doer. */
  private boolean guessed(Sentence sentence, Token predicate) {
    boolean perhaps =
        sentence
            .children(predicate, "advmod")
            .anyMatch(adverb -> vocabulary.inClass("guessing", adverb.lemma()));
    boolean expected =
        predicate.is("ccomp")
            && Tree.ownSubject(sentence, predicate)
                .filter(subject -> !subject.xpos().equals("PRP"))
                .isPresent()
            && sentence
                .head(predicate)
                .filter(verb -> vocabulary.inClass("guessing", verb.lemma()))
                .isPresent();
    return perhaps || expected;
  }

  /**
   * Whether a promise or a threat is made by those whose it would be: what others expect of them
   * ("X says that Y will sign") is none.
   */
  static boolean ownWord(StatedAct stated, Evidence evidence, List<Mention> doers) {
    boolean foretold = stated.steps().stream().anyMatch(step -> step.is("will", "may"));
    Optional<Mention> source =
        evidence.saidBy().chain().stream()
            .findFirst()
            .filter(mention -> mention.kind() != ActorKind.MEDIA)
            .filter(mention -> mention.country().isPresent() || mention.affiliation().isPresent());
    if (!foretold || source.isEmpty()) {
      return true;
    }
    List<String> own = keys(source.get()).toList();
    return doers.stream().flatMap(Standing::keys).anyMatch(own::contains);
  }

  private static Stream<String> keys(Mention mention) {
    return Stream.of(Optional.of(mention.name()), mention.country(), mention.affiliation())
        .flatMap(Optional::stream);
  }
}
