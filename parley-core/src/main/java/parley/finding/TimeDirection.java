package parley.finding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.time.Direction;

/** Tells from tense and modality on which side of the report's day a clause's time lies. */
public final class TimeDirection {

  private static final Set<String> PRESENT = Set.of("VBP", "VBZ");
  private static final Set<String> UNTIL = Set.of("by", "until", "till", "before");

  private static final Set<String> FUTURE_AUX =
      Set.of("will", "shall", "may", "might", "must", "should", "would", "can", "could");
  private static final Set<String> SET_FOR_LATER =
      Set.of(
          "schedule",
          "plan",
          "expect",
          "set",
          "due",
          "slate",
          "arrange",
          "intend",
          "anticipate",
          "postpone",
          "reschedule",
          "delay",
          "agree",
          "upcoming",
          "forthcoming",
          "future",
          "next");
  private static final Set<String> PUT_DOWN_FOR =
      Set.of("schedule", "plan", "expect", "slate", "anticipate");
  private static final Set<String> UNCHANGED =
      Set.of("set", "put", "cut", "hit", "let", "shut", "split", "quit", "cast", "spread", "beat");
  private static final Set<String> DONE =
      Set.of("manage", "fail", "begin", "start", "continue", "refuse", "help", "use", "seem");

  private static final Set<String> MOVING =
      Set.of("move", "postpone", "reschedule", "delay", "push", "shift", "defer", "adjourn");

  /** What stands before the new day of what is moved: "postponed until Monday". */
  public static final Set<String> MOVED_TO = Set.of("to", "until", "till");

  private TimeDirection() {}

  /** Whether a verb gives something another day: "postpone", "adjourn". */
  public static boolean isMoving(Token verb) {
    return MOVING.contains(verb.lemma());
  }

  /** Whether {@code time} is where {@code verb} moves something: "was postponed to Tuesday". */
  static boolean isMovedTo(Token verb, Sentence sentence, Token time) {
    return isMoving(verb)
        && time.head() == verb.index()
        && sentence.children(time, "case").anyMatch(marker -> MOVED_TO.contains(marker.lemma()));
  }

  /** The direction of a time that hangs by {@code head} and stands after {@code preposition}. */
  static Direction of(Sentence sentence, Token head, String preposition) {
    if (preposition.equals("since")) {
      return Direction.PAST;
    }
    Optional<Token> at = sentence.head(head);
    while (at.isPresent()) {
      Token token = at.get();
      if (laterNoun(sentence, token)) {
        return Direction.FUTURE;
      }
      if (isFollowed(sentence, token, head)) {
        return Direction.PAST;
      }
      if (isPredicate(sentence, token)) {
        return ofPredicate(sentence, told(sentence, head, token), preposition);
      }
      at = sentence.head(token);
    }
    return Direction.PAST;
  }

  /** "The visit follows Sunday's talks": what something follows was before. */
  private static boolean isFollowed(Sentence sentence, Token verb, Token time) {
    return verb.lemma().equals("follow")
        && sentence
            .child(verb, "obj")
            .filter(what -> sentence.ancestors(time).contains(what))
            .isPresent();
  }

  /**
   * The verb whose day it is: "On Monday, medics say, rebels shelled the port"; "'It remains hard,'
   * she told them on Monday", where the tree hangs the day on what she told.
   */
  private static Token told(Sentence sentence, Token time, Token verb) {
    Optional<Token> behind =
        Stream.concat(sentence.ancestors(verb).stream(), sentence.children(verb, "parataxis"))
            .filter(each -> each.upos().equals("VERB"))
            .filter(each -> verb.index() < each.index() && each.index() < time.index())
            .findFirst();
    if (behind.isPresent()) {
      return behind.get();
    }
    boolean first =
        PRESENT.contains(verb.xpos())
            && sentence.children(verb, "nsubj").anyMatch(subject -> time.index() < subject.index());
    return first ? sentence.child(verb, "ccomp").orElse(verb) : verb;
  }

  private static boolean laterNoun(Sentence sentence, Token token) {
    return token.upos().equals("NOUN")
        && sentence
            .children(token, "amod", "acl")
            .anyMatch(child -> SET_FOR_LATER.contains(child.lemma()) && !child.is("acl:relcl"));
  }

  private static boolean isPredicate(Sentence sentence, Token token) {
    return token.upos().equals("VERB")
        || sentence.child(token, "cop").isPresent()
        || (token.head() == Token.ROOT && sentence.child(token, "nsubj").isPresent());
  }

  private static Direction ofPredicate(Sentence sentence, Token verb, String preposition) {
    Token first = verb;
    boolean will =
        sentence
            .children(verb, "aux")
            .anyMatch(
                aux ->
                    (FUTURE_AUX.contains(aux.lemma()) && !CalendarWords.isMay(sentence, aux))
                        || aux.text().matches("['’]ll|wo|ca"));
    boolean have = sentence.children(verb, "aux").anyMatch(aux -> aux.lemma().equals("have"));
    Token governor = verb.is("xcomp") ? sentence.head(verb).orElse(verb) : verb;
    boolean due =
        governor.lemma().equals("due")
            && sentence.children(governor, "cop").noneMatch(be -> be.xpos().equals("VBD"));
    if ((will && !have) || due) {
      return Direction.FUTURE;
    }
    if ((SET_FOR_LATER.contains(verb.lemma()) && preposition.equals("for"))
        || (isMoving(verb) && MOVED_TO.contains(preposition))) {
      return verb.is("acl:relcl") && isToldAfter(sentence, verb)
          ? Direction.NEAREST // "talks that were planned for May were cancelled"
          : Direction.FUTURE;
    }
    if (verb.xpos().equals("VBN") && PUT_DOWN_FOR.contains(verb.lemma()) && !have) {
      return isToldAfter(sentence, verb) ? Direction.NEAREST : Direction.FUTURE;
    }
    if (sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("to"))
        && sentence
            .children(verb, "aux")
            .anyMatch(aux -> aux.lemma().equals("be") && aux.xpos().equals("VBD"))) {
      return Direction.NEAREST; // "talks that were to be held on Monday"
    }
    boolean finitePast =
        verb.xpos().equals("VBD")
            || isUnmarkedPast(sentence, verb)
            || have
            || sentence.children(verb, "aux", "cop").anyMatch(a -> a.xpos().equals("VBD"));
    if (finitePast) {
      return Direction.PAST;
    }
    if (verb.xpos().equals("VB") || isToBeDone(sentence, verb)) {
      return ofInfinitive(sentence, first);
    }
    if (verb.xpos().equals("VBN")) {
      return Direction.PAST;
    }
    boolean present = sentence.children(verb, "aux").anyMatch(a -> PRESENT.contains(a.xpos()));
    if (verb.xpos().equals("VBG") && !present) {
      return sentence.head(verb).isPresent() && verb.is("advcl", "conj", "xcomp", "acl")
          ? of(sentence, verb, preposition)
          : Direction.PAST;
    }
    return verb.xpos().equals("VBG") || UNTIL.contains(preposition)
        ? Direction.FUTURE
        : Direction.NEAREST;
  }

  /** "talks scheduled on Monday were called off": that Monday may have passed, or be to come. */
  private static boolean isToldAfter(Sentence sentence, Token verb) {
    boolean was = sentence.children(verb, "aux").anyMatch(aux -> aux.xpos().equals("VBD"));
    boolean inPast =
        sentence.ancestors(verb).stream()
            .filter(each -> each.upos().equals("VERB"))
            .limit(1)
            .anyMatch(
                each ->
                    each.xpos().equals("VBD")
                        || each.xpos().equals("VBN")
                        || isUnmarkedPast(sentence, each));
    return was || (verb.is("acl") && inPast);
  }

  /** "X set Y a deadline": a bare form with a subject, of a verb whose past looks the same. */
  private static boolean isUnmarkedPast(Sentence sentence, Token verb) {
    return verb.xpos().equals("VB")
        && UNCHANGED.contains(verb.lemma())
        && sentence.child(verb, "nsubj").isPresent()
        && sentence.child(verb, "aux", "mark").isEmpty();
  }

  /** "to be held". */
  private static boolean isToBeDone(Sentence sentence, Token verb) {
    return verb.xpos().equals("VBN")
        && sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("to"));
  }

  private static Direction ofInfinitive(Sentence sentence, Token verb) {
    Optional<Token> governor = sentence.head(verb);
    if (governor.isPresent() && verb.is("xcomp") && DONE.contains(governor.get().lemma())) {
      return of(sentence, verb, "");
    }
    boolean due =
        governor.filter(each -> SET_FOR_LATER.contains(each.lemma())).isPresent(); // "due to meet"
    return verb.is("advcl") && !due ? Direction.NEAREST : Direction.FUTURE;
  }
}
