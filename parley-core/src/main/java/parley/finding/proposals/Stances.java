package parley.finding.proposals;

import static parley.claims.Position.Stance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.WordLists;
import parley.finding.clauses.Wordings;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** The words of {@code stances.yaml}: which verb or noun is which stance, and what changes it. */
final class Stances {

  /** What stands over a stance and changes it. */
  enum Over {
    REFUSES,
    WEIGHS,
    READY,
    WISHED
  }

  private static final WordLists LISTS = WordLists.read("/parley/proposals/stances.yaml");
  private static final Wordings<Stance> STANCES = LISTS.wordings("stances", Stance.class);
  private static final Wordings<String> CARRIED_OUT = LISTS.wordings("carried_out", "verbs");
  private static final Wordings<String> ENGAGES = LISTS.wordings("engages", "verbs");
  private static final Wordings<Over> OVER = LISTS.wordings("over", Over.class);
  private static final Wordings<String> LAUNCHES = LISTS.wordings("launches", "verbs");
  private static final Wordings<String> WRITES = LISTS.wordings("launches", "written");
  private static final Wordings<String> HANDS_OVER = LISTS.wordings("launches", "drafts");
  private static final Wordings<String> GIVES = LISTS.wordings("gives", "verbs");
  private static final Wordings<String> DELAYS = LISTS.wordings("silence", "delays");
  private static final Set<String> MORE = LISTS.set("silence", "more");
  private static final Set<String> THINKING = LISTS.set("silence", "thinking");
  private static final Wordings<String> SILENT = LISTS.wordings("silence", "verbs");
  private static final Wordings<String> LIGHT = LISTS.wordings("silence", "light");
  private static final Wordings<String> AWAITS = LISTS.wordings("silence", "awaits");
  private static final Wordings<String> ANSWERS = LISTS.wordings("silence", "nouns");

  private static final Set<String> TIMES = Set.of("time", "hour", "day", "week", "month");
  private static final Set<String> POSITIVE = LISTS.set("silence", "positive");
  private static final Set<String> NEGATIVE = LISTS.set("silence", "negative");
  private static final Set<String> TALKS = LISTS.set("silence", "talks");
  private static final Set<String> EXPECTED = LISTS.set("silence", "expected");

  private Stances() {}

  /** The stance that a verb or noun says by itself. */
  static Optional<Stance> at(Sentence sentence, Token token) {
    return STANCES.at(sentence, token);
  }

  /** Whether a verb or noun says this stance. */
  static boolean is(Sentence sentence, Token token, Stance stance) {
    return at(sentence, token).filter(stance::equals).isPresent();
  }

  /** Whether a verb puts a plan before others, as "announce" does: of other things it says less. */
  static boolean launches(Sentence sentence, Token token) {
    return LAUNCHES.has(sentence, token);
  }

  /** Whether a verb is that of who writes an agreement: "drawn up by". */
  static boolean writes(Sentence sentence, Token token) {
    return WRITES.has(sentence, token);
  }

  /** Whether a verb brings a draft to those who are to judge it. */
  static boolean handsOver(Sentence sentence, Token token) {
    return HANDS_OVER.has(sentence, token);
  }

  /** Whether who does what a verb says gives an acceptance of its own: "announced its consent". */
  static boolean gives(Sentence sentence, Token verb) {
    return GIVES.has(sentence, verb);
  }

  /** Whether a verb asks for more time. */
  static boolean asksForTime(Sentence sentence, Token verb) {
    return DELAYS.has(sentence, verb)
        && sentence.children(verb, "obj", "obl").anyMatch(noun -> moreTime(sentence, noun));
  }

  /** Whether a noun phrase is "more time", "two more days", or "time for consultations". */
  static boolean moreTime(Sentence sentence, Token noun) {
    return TIMES.contains(noun.lemma())
        && (sentence
                .children(noun, "amod")
                .anyMatch(word -> MORE.contains(word.lemma()) || MORE.contains(word.text()))
            || sentence
                .children(noun, "nmod", "acl")
                .anyMatch(each -> THINKING.contains(each.lemma()) || ENGAGES.has(sentence, each)));
  }

  /** What a word that governs a stance makes of it. */
  static Optional<Over> over(Sentence sentence, Token token) {
    return OVER.at(sentence, token);
  }

  /** Whether a verb carries a proposal out: who agrees to sign it accepts it. */
  static boolean carriesOut(Sentence sentence, Token token) {
    return CARRIED_OUT.has(sentence, token);
  }

  /** Whether a verb deals with a proposal without judging it: "discuss". */
  static boolean engages(Sentence sentence, Token token) {
    return ENGAGES.has(sentence, token);
  }

  /** What an answer says of itself: "responded positively", "gave a negative reply". */
  static Optional<Stance> tone(Sentence sentence, Token verb) {
    List<String> words =
        Stream.concat(
                sentence.children(verb, "advmod"),
                givenAnswer(sentence, verb).stream()
                    .flatMap(answer -> sentence.children(answer, "amod")))
            .map(Token::lemma)
            .toList();
    if (words.stream().anyMatch(POSITIVE::contains)) {
      return Optional.of(Stance.OPEN);
    }
    return words.stream().anyMatch(NEGATIVE::contains)
        ? Optional.of(Stance.REJECTS)
        : Optional.empty();
  }

  /** "Is ready to engage in negotiations", "expressed a willingness to resume talks". */
  static boolean readyForTalks(Sentence sentence, Token token) {
    Token ready =
        token.upos().equals("VERB") && gives(sentence, token)
            ? sentence.child(token, "obj").orElse(token)
            : token;
    if (over(sentence, ready).filter(Over.READY::equals).isEmpty()
        || (ready.equals(token) && token.upos().equals("NOUN"))
        || Clauses.negated(sentence, token)) {
      return false;
    }
    return sentence
        .children(ready, "xcomp", "acl")
        .flatMap(
            deed ->
                Stream.concat(
                    Stream.of(deed).filter(verb -> verb.lemma().equals("negotiate")),
                    sentence.children(deed, "obj", "obl")))
        .anyMatch(each -> each.lemma().equals("negotiate") || isTalks(each));
  }

  /** Whether a noun is of talks. */
  static boolean isTalks(Token noun) {
    return TALKS.contains(noun.lemma());
  }

  /** Whether a verb is one of answering. */
  static boolean answers(Sentence sentence, Token token) {
    return SILENT.has(sentence, token);
  }

  /** The answer that a light verb gives: "response" in "make a response". */
  static Optional<Token> givenAnswer(Sentence sentence, Token verb) {
    return LIGHT.has(sentence, verb)
        ? sentence
            .children(verb, "obj", "nsubj:pass")
            .filter(n -> ANSWERS.has(sentence, n))
            .findFirst()
        : Optional.empty();
  }

  /**
   * The answer that a verb says is awaited, or is not there: "await X's response", "there was no
   * reply from X".
   */
  static Optional<Token> awaited(Sentence sentence, Token verb) {
    boolean awaits = AWAITS.has(sentence, verb) && !Clauses.negated(sentence, verb);
    boolean exists = sentence.child(verb, "expl").isPresent() && verb.lemma().equals("be");
    return sentence
        .children(verb, "obj", "nsubj", "nsubj:pass", "obl")
        .filter(noun -> ANSWERS.has(sentence, noun))
        .filter(noun -> exists ? Clauses.negated(sentence, noun) : awaits && asked(sentence, noun))
        .findFirst();
  }

  /** "Is expected to respond", "is due to reply": an answer that is still to come. */
  static boolean isExpected(Sentence sentence, Token verb) {
    return verb.is("xcomp")
        && sentence
            .head(verb)
            .filter(above -> EXPECTED.contains(above.lemma()))
            .filter(above -> !Clauses.negated(sentence, above))
            .isPresent();
  }

  /** Whose answer a verb says is awaited: "waits for X to respond". */
  static Optional<Token> slow(Sentence sentence, Token verb) {
    boolean awaits = AWAITS.has(sentence, verb) && !Clauses.negated(sentence, verb);
    return sentence
        .children(verb, "obl")
        .filter(each -> awaits)
        .filter(
            each -> sentence.children(verb, "advcl", "xcomp").anyMatch(to -> answers(sentence, to)))
        .findFirst();
  }

  private static boolean asked(Sentence sentence, Token noun) {
    return noun.is("obj", "nsubj:pass") || Clauses.hasCase(sentence, noun, "for");
  }
}
