package parley.finding;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Tells which of a sentence's times belongs to an event.
 *
 * <p>A time belongs to what it hangs on in the tree. The trap: "said on Friday that they met" gives
 * the day of saying, so a time never comes down from a word of saying.
 */
final class EventTimes {

  private static final Set<TimeMention.Bound> WHEN =
      EnumSet.of(TimeMention.Bound.ON, TimeMention.Bound.TOLD);

  private static final Set<String> BEFORE_TIMES =
      Set.of("on", "in", "earlier", "late", "later", "early", ",");
  private static final Set<String> APART =
      Set.of("after", "before", "following", "since", "until", "about", "over", "on");

  /** Parts of a day: "on the evening of Sunday". */
  private static final Set<String> PARTS = Set.of("morning", "afternoon", "evening", "night");

  private static final Set<String> PROMISING =
      Set.of("agree", "decide", "pledge", "vow", "promise", "offer", "plan", "propose", "threaten");

  private static final Set<String> RELATIVES = Set.of("which", "that");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");
  private static final Set<String> FRAME_CASES = Set.of("during", "at", "in");

  private final SpeechWords speech;
  private final Datelines datelines;

  EventTimes(SpeechWords speech, Datelines datelines) {
    this.speech = speech;
    this.datelines = datelines;
  }

  /** The time of what {@code predicate} says, if the sentence gives one. */
  Optional<TimeMention> time(Sentence sentence, Token predicate) {
    List<TimeMention> mentions =
        TimeFinder.find(sentence).stream()
            .filter(mention -> WHEN.contains(mention.bound()))
            .filter(mention -> !datelines.holds(mention.span()))
            .map(mention -> ofSaying(sentence, mention))
            .toList();
    if (mentions.isEmpty()) {
      return Optional.empty();
    }
    return around(sentence, predicate, mentions)
        .or(() -> inherited(sentence, predicate, mentions))
        .or(() -> when(sentence, predicate, mentions));
  }

  /**
   * A time right behind a word of saying is that of the saying, even if the tree hangs it on what
   * was said: "said on Friday it may …".
   */
  private TimeMention ofSaying(Sentence sentence, TimeMention mention) {
    Optional<Token> told =
        toldNow(sentence, mention).or(() -> behindSaying(sentence, mention.head()));
    if (told.isPresent()) {
      return mention.under(told.get());
    }
    int at = mention.head().index();
    while (at >= 0 && sentence.token(at).span().end() > mention.span().start()) {
      at--;
    }
    while (at >= 0 && BEFORE_TIMES.contains(sentence.token(at).lemma())) {
      at--;
    }
    if (at < 0 || !speech.is(sentence, sentence.token(at), SpeechWords.Frame.SAYING)) {
      return at < 0
          ? mention
          : according(sentence, sentence.token(at)).map(mention::under).orElse(mention);
    }
    Token verb = sentence.token(at);
    boolean below = sentence.ancestors(mention.head()).contains(verb);
    return below && sentence.child(verb, "ccomp").isPresent() ? mention.under(verb) : mention;
  }

  /** "On Monday, medics say, rebels shelled the port": who says so now does not on Monday. */
  private Optional<Token> toldNow(Sentence sentence, TimeMention mention) {
    return sentence
        .head(mention.head())
        .filter(verb -> PRESENT.contains(verb.xpos()))
        .filter(verb -> speech.is(sentence, verb, SpeechWords.Frame.SAYING))
        .filter(
            verb ->
                sentence
                    .children(verb, "nsubj")
                    .anyMatch(subject -> mention.head().index() < subject.index()))
        .flatMap(verb -> sentence.child(verb, "ccomp"));
  }

  /**
   * "'We wait,' she told reporters in Oslo on Friday": what was said had ended before the word of
   * saying, so a time behind that is no part of it.
   */
  private Optional<Token> behindSaying(Sentence sentence, Token time) {
    return sentence
        .head(time)
        .flatMap(
            said ->
                Stream.concat(
                        sentence.ancestors(said).stream(), sentence.children(said, "parataxis"))
                    .filter(verb -> said.index() < verb.index() && verb.index() < time.index())
                    .filter(verb -> speech.is(sentence, verb, SpeechWords.Frame.SAYING))
                    .findFirst());
  }

  /** "According to the ministry on Monday": the source that ends in a word. */
  private static Optional<Token> according(Sentence sentence, Token word) {
    return Stream.concat(Stream.of(word), sentence.ancestors(word).stream().limit(2))
        .filter(
            source ->
                sentence
                    .children(source, "case")
                    .anyMatch(each -> each.text().equalsIgnoreCase("according")))
        .findFirst();
  }

  private Optional<TimeMention> around(Sentence sentence, Token token, List<TimeMention> mentions) {
    return direct(sentence, token, mentions)
        .or(() -> viaArguments(sentence, token, mentions))
        .or(() -> viaParticiple(sentence, token, mentions))
        .or(() -> viaRelative(sentence, token, mentions));
  }

  /** "talks, which are to begin on Friday". */
  private static Optional<TimeMention> viaRelative(
      Sentence sentence, Token noun, List<TimeMention> mentions) {
    if (!noun.upos().equals("NOUN")) {
      return Optional.empty();
    }
    return sentence
        .children(noun, "acl:relcl")
        .filter(
            clause ->
                sentence
                    .children(clause, "nsubj")
                    .anyMatch(subject -> RELATIVES.contains(subject.lemma())))
        .filter(clause -> !Arguments.isOfNearer(sentence, noun, clause))
        .flatMap(clause -> Stream.concat(Stream.of(clause), sentence.children(clause, "xcomp")))
        .flatMap(clause -> direct(sentence, clause, mentions).stream())
        .findFirst();
  }

  /**
   * The time that hangs on the token: the one to which it is moved, then a day before a stretch of
   * time, then the nearest.
   */
  private static Optional<TimeMention> direct(
      Sentence sentence, Token token, List<TimeMention> mentions) {
    return mentions.stream()
        .filter(
            mention ->
                isUnder(sentence, mention.head(), token, mentions)
                    || isBareBefore(sentence, mention, token)
                    || isBareWithin(sentence, mention, token))
        .min(
            Comparator.comparing(
                    (TimeMention mention) ->
                        !TimeDirection.isMovedTo(token, sentence, mention.head()))
                .thenComparing(mention -> !mention.namesDays())
                .thenComparingInt(mention -> Math.abs(mention.head().index() - token.index())));
  }

  /** Whether the time hangs on the token, or on words between that are times or places. */
  private static boolean isUnder(
      Sentence sentence, Token time, Token token, List<TimeMention> mentions) {
    if (time.head() == token.index()) {
      return true;
    }
    Optional<Token> head = sentence.head(time);
    if (head.isEmpty() || !time.is("appos", "nmod", "advmod", "obl")) {
      return false;
    }
    Token between = head.get();
    boolean onTime = mentions.stream().anyMatch(m -> m.head().equals(between));
    boolean onName =
        between.is("obj", "obl", "appos", "nmod")
            && between.upos().equals("PROPN")
            && (time.upos().equals("PROPN")
                || mentions.stream().anyMatch(m -> m.head().equals(time)));
    boolean onPart = PARTS.contains(between.lemma()) && !time.is("obl");
    return (onTime || onName || onPart) && isUnder(sentence, between, token, mentions);
  }

  /**
   * A date without a preposition at the end of a noun's phrase: "talks between X and Y in Oslo 16
   * Jan". The tree hangs it on the last name.
   */
  private static boolean isBareWithin(Sentence sentence, TimeMention mention, Token noun) {
    if (!noun.upos().equals("NOUN")
        || mention.span().start() < noun.span().end()
        || !mention.head().is("nmod")
        || sentence.child(mention.head(), "case").isPresent()) {
      return false;
    }
    Optional<Token> at = sentence.head(mention.head());
    while (at.isPresent() && at.get().is("nmod", "conj", "appos") && !at.get().equals(noun)) {
      at = sentence.head(at.get());
    }
    return at.filter(noun::equals).isPresent();
  }

  /**
   * A date between subject and verb, in the clipped style of chronicles: "The envoy 16 Jan visited
   * Oslo". The tree hangs it on the subject, or makes the verb a participle before its object.
   */
  private static boolean isBareBefore(Sentence sentence, TimeMention mention, Token token) {
    boolean participle = token.upos().equals("NOUN") && token.head() == Token.ROOT;
    Optional<Token> verb =
        participle
            ? sentence.children(token, "amod").filter(each -> each.xpos().equals("VBN")).findFirst()
            : Optional.of(token).filter(Arguments::isVerb);
    return verb.filter(each -> isRightBefore(sentence, mention, each)).isPresent();
  }

  private static boolean isRightBefore(Sentence sentence, TimeMention mention, Token verb) {
    boolean bare =
        sentence
            .children(mention.head(), "case")
            .noneMatch(each -> each.span().end() <= mention.span().start());
    boolean ofAnother = // "who came on Monday met them"
        sentence
            .head(mention.head())
            .filter(Arguments::isVerb)
            .filter(any -> !any.equals(verb))
            .isPresent();
    if (!bare || ofAnother) {
      return false;
    }
    int at = verb.index() - 1;
    while (at >= 0
        && sentence.token(at).is("aux", "advmod")
        && sentence.token(at).span().end() > mention.span().end()) {
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

  /** "On Monday, when they met": the time right before the "when" of the predicate's clause. */
  private static Optional<TimeMention> when(
      Sentence sentence, Token predicate, List<TimeMention> mentions) {
    Optional<Token> clause = Optional.of(predicate);
    while (clause.isPresent()) {
      Optional<Token> when =
          sentence
              .children(clause.get(), "advmod")
              .filter(word -> word.lemma().equals("when"))
              .findFirst();
      if (when.isPresent()) {
        int end = beforeComma(sentence, when.get());
        return mentions.stream().filter(mention -> mention.span().end() == end).findFirst();
      }
      clause = clause.filter(part -> passes(sentence, part)).flatMap(sentence::head);
    }
    return Optional.empty();
  }

  /** Where the text before a word ends, a comma between left out. */
  private static int beforeComma(Sentence sentence, Token word) {
    int at = word.index() - 1;
    if (at > 0 && sentence.token(at).lemma().equals(",")) {
      at--;
    }
    return at < 0 ? -1 : sentence.token(at).span().end();
  }

  /** Whether a dependant in this relation shares the time of its head. */
  private static boolean passes(Sentence sentence, Token token) {
    if (token.is("obl", "nmod")) {
      return sentence
          .children(token, "case")
          .noneMatch(preposition -> APART.contains(preposition.lemma()));
    }
    if (token.is("advcl")) {
      return token.xpos().equals("VBG") && sentence.child(token, "mark").isEmpty();
    }
    if (token.is("conj")) {
      return sentence.child(token, "nsubj").isEmpty();
    }
    return token.is("obj", "nsubj", "xcomp", "iobj", "compound") && !isPromised(sentence, token);
  }

  /** "Agreed on Monday to meet": the day is that of the agreement. */
  private static boolean isPromised(Sentence sentence, Token token) {
    return token.is("xcomp")
        && token.xpos().equals("VB")
        && sentence
            .head(token)
            .filter(verb -> PROMISING.contains(verb.lemma()))
            .filter(verb -> verb.xpos().equals("VBD") || verb.xpos().equals("VBN"))
            .isPresent();
  }
}
