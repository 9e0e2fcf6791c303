package parley.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Tells which of a sentence's times belongs to an event.
 *
 * <p>A time belongs to what it hangs on in the tree. The trap: "said on Friday that they met" gives
 * the day of saying, so a time never comes down from a word of saying.
 */
final class EventTimes {

  private static final Set<String> FRAME_CASES = Set.of("during", "at", "in");

  private final SpeechWords speech;

  EventTimes(SpeechWords speech) {
    this.speech = speech;
  }

  /** The time of what {@code predicate} says, if the sentence gives one. */
  Optional<TimeMention> time(Sentence sentence, Token predicate) {
    List<TimeMention> mentions =
        TimeFinder.find(sentence).stream()
            .filter(mention -> mention.bound() == TimeMention.Bound.ON)
            .map(mention -> ofSaying(sentence, mention))
            .toList();
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    return around(sentence, predicate, mentions).or(() -> inherited(sentence, predicate, mentions));
  }

  /**
   * A time right behind a word of saying is that of the saying, even if the tree hangs it on what
   * was said: "said on Friday it may …".
   */
  private TimeMention ofSaying(Sentence sentence, TimeMention mention) {
    int at = mention.head().index();
    while (at >= 0 && sentence.token(at).span().end() > mention.span().start()) {
      at--;
    }
    while (at >= 0 && sentence.token(at).lemma().matches("on|in|earlier|late|later|early|,")) {
      at--;
    }
    if (at < 0 || !speech.is(sentence, sentence.token(at), SpeechWords.Frame.SAYING)) {
      return mention;
    }
    Token verb = sentence.token(at);
    boolean below = sentence.ancestors(mention.head()).contains(verb);
    return below && sentence.child(verb, "ccomp").isPresent() ? mention.under(verb) : mention;
  }

  private Optional<TimeMention> around(Sentence sentence, Token token, List<TimeMention> mentions) {
    return direct(sentence, token, mentions)
        .or(() -> viaArguments(sentence, token, mentions))
        .or(() -> viaParticiple(sentence, token, mentions));
  }

  /** The time that hangs on the token, the nearest if there are several. */
  private static Optional<TimeMention> direct(
      Sentence sentence, Token token, List<TimeMention> mentions) {
    return mentions.stream()
        .filter(
            mention ->
                isUnder(sentence, mention.head(), token, mentions)
                    || isBareBefore(sentence, mention, token))
        .min(
            (a, b) ->
                Integer.compare(
                    Math.abs(a.head().index() - token.index()),
                    Math.abs(b.head().index() - token.index())));
  }

  /** Whether the time hangs on the token, or on words between that are times or places. */
  private static boolean isUnder(
      Sentence sentence, Token time, Token token, List<TimeMention> mentions) {
    if (time.head() == token.index()) {
      return true;
    }
    Optional<Token> head = sentence.head(time);
    if (head.isEmpty() || !time.is("appos", "nmod:unmarked", "nmod:tmod", "nmod", "advmod")) {
      return false;
    }
    Token between = head.get();
    boolean onTime = mentions.stream().anyMatch(m -> m.head().equals(between));
    boolean onPlace =
        between.is("obl", "appos", "nmod")
            && between.upos().equals("PROPN")
            && time.is("appos", "nmod:unmarked", "nmod:tmod");
    return (onTime || onPlace) && isUnder(sentence, between, token, mentions);
  }

  /**
   * A date between subject and verb, in the clipped style of chronicles: "The envoy 16 Jan visited
   * Oslo". The tree hangs it on the subject.
   */
  private static boolean isBareBefore(Sentence sentence, TimeMention mention, Token verb) {
    if (!Arguments.isVerb(verb) || sentence.child(mention.head(), "case").isPresent()) {
      return false;
    }
    int at = verb.index() - 1;
    while (at >= 0 && sentence.token(at).is("aux", "advmod")) {
      at--;
    }
    return at > 0 && sentence.token(at).span().end() == mention.span().end();
  }

  /** "during the meeting on Thursday", "held talks on Thursday". */
  private Optional<TimeMention> viaArguments(
      Sentence sentence, Token token, List<TimeMention> mentions) {
    if (speech.isVerb(sentence, token)) {
      return Optional.empty();
    }
    boolean light = speech.isLight(token);
    return sentence
        .children(token, "obj", "obl", "nsubj:pass")
        .filter(
            argument ->
                argument.upos().equals("NOUN")
                    && (argument.is("obl")
                        ? sentence
                            .children(argument, "case")
                            .anyMatch(preposition -> FRAME_CASES.contains(preposition.lemma()))
                        : light))
        .flatMap(argument -> direct(sentence, argument, mentions).stream())
        .findFirst();
  }

  /** "Addressing reporters on Thursday, she denied …". */
  private static Optional<TimeMention> viaParticiple(
      Sentence sentence, Token token, List<TimeMention> mentions) {
    return sentence
        .children(token, "advcl")
        .filter(
            clause ->
                clause.xpos().equals("VBG") && sentence.child(clause, "mark", "nsubj").isEmpty())
        .flatMap(clause -> direct(sentence, clause, mentions).stream())
        .findFirst();
  }

  /** The time of the clause that the predicate is a part of. */
  private Optional<TimeMention> inherited(
      Sentence sentence, Token predicate, List<TimeMention> mentions) {
    Token token = predicate;
    for (Token head : sentence.ancestors(predicate)) {
      if (!passes(sentence, token) || speech.isSaying(sentence, head, token)) {
        return Optional.empty();
      }
      Optional<TimeMention> found = direct(sentence, head, mentions);
      if (found.isPresent()) {
        return found;
      }
      token = head;
    }
    return Optional.empty();
  }

  /** Whether a dependant in this relation shares the time of its head. */
  private static boolean passes(Sentence sentence, Token token) {
    if (token.is("obl", "nmod")) {
      return sentence
          .children(token, "case")
          .noneMatch(
              preposition ->
                  preposition.lemma().matches("after|before|following|since|until|about|over|on"));
    }
    if (token.is("advcl")) {
      return token.xpos().equals("VBG") && sentence.child(token, "mark").isEmpty();
    }
    if (token.is("conj")) {
      return sentence.child(token, "nsubj").isEmpty();
    }
    return token.is("obj", "nsubj", "xcomp", "iobj", "compound");
  }
}
