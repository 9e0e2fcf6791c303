package parley.finding.incidents;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.claims.Incident.Count;
import parley.finding.Arguments;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds what a sentence says of dead and injured, by whatever cause.
 *
 * <p>The trap: "left five dead and dozens wounded" has no verb of killing.
 */
final class Casualties {

  private static final Set<String> MEMBERS = Set.of("member", "relative");

  private static final Set<String> OF_THEM = Set.of("they", "them", "whom", "who", "those");

  private final IncidentVocabulary vocabulary;
  private final Counts counts;

  Casualties(IncidentVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.counts = new Counts(vocabulary);
  }

  /** The tolls of a sentence, in order. */
  List<Toll> find(Sentence sentence) {
    List<Toll> tolls = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      byVerb(sentence, token)
          .or(() -> byState(sentence, token))
          .or(() -> byDying(sentence, token))
          .or(() -> byPutting(sentence, token))
          .or(() -> byNumber(sentence, token))
          .or(() -> byNoun(sentence, token))
          .ifPresent(tolls::add);
    }
    return List.copyOf(tolls);
  }

  /** "Nine people were killed, two of them in a strike": those of the nine whom an act cost. */
  Optional<Toll> part(Sentence sentence, Token act, List<Toll> tolls) {
    for (int i = act.index() - 1; i > 1; i--) {
      Token word = sentence.token(i);
      if (word.upos().equals("VERB") || word.upos().equals("PUNCT")) {
        break;
      }
      boolean ofThem = OF_THEM.contains(word.lemma()) && sentence.token(i - 1).lemma().equals("of");
      if (ofThem) {
        return counts
            .alone(sentence, sentence.token(i - 2))
            .flatMap(
                count ->
                    tolls.stream()
                        .filter(toll -> toll.word().index() < act.index())
                        .findFirst()
                        .map(
                            toll ->
                                toll.killed().isPresent()
                                    ? Toll.killed(act, count)
                                    : Toll.injured(act, count)));
      }
    }
    return Optional.empty();
  }

  private Optional<Toll> byVerb(Sentence sentence, Token verb) {
    boolean kills = vocabulary.killing().contains(verb.lemma()) || isDead(sentence, verb);
    boolean told = // "were hurt"
        Arguments.isVerb(verb) || sentence.child(verb, "aux:pass").isPresent();
    if (!told || !(kills || vocabulary.injuring().contains(verb.lemma()))) {
      return Optional.empty();
    }
    if (isOneOfTwo(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Token> victims =
        victims(sentence, verb).filter(each -> !vocabulary.things().contains(each.lemma()));
    Optional<Count> all = outOf(sentence, verb, victims);
    if (all.isPresent()) {
      return all.map(count -> kills ? Toll.killed(verb, count) : Toll.injured(verb, count));
    }
    if (victims.isPresent() && isUnderLeave(sentence, verb)) {
      return Optional.empty();
    }
    return victims
        .flatMap(each -> counts.of(sentence, each))
        .or(() -> victims.isEmpty() ? rightBehind(sentence, verb) : Optional.empty())
        .or(() -> victims.isEmpty() ? rightBefore(sentence, verb) : Optional.empty())
        .or(() -> victims.isEmpty() ? reduced(sentence, verb) : Optional.empty())
        .map(count -> kills ? Toll.killed(verb, count) : Toll.injured(verb, count));
  }

  /** "Six guards were shot dead". */
  private boolean isDead(Sentence sentence, Token verb) {
    return vocabulary.verbs().containsKey(verb.lemma())
        && sentence
            .children(verb, "xcomp", "advmod")
            .anyMatch(each -> each.text().equals("dead") && each.index() > verb.index());
  }

  /** "dead or wounded", "killed or injured": the number is that of neither. */
  private boolean isOneOfTwo(Sentence sentence, Token token) {
    return sentence.conjuncts(token).stream()
            .skip(1)
            .anyMatch(
                each ->
                    sentence.children(each, "cc").anyMatch(cc -> cc.lemma().equals("or"))
                        && says(each, vocabulary.injuring(), vocabulary.hurt(), vocabulary.dead()))
        || (token.is("conj")
            && sentence.children(token, "cc").anyMatch(cc -> cc.lemma().equals("or")));
  }

  /** "and wounded 20", where the tree hangs the number elsewhere. */
  private Optional<Count> rightBehind(Sentence sentence, Token verb) {
    return sentence.tokens().stream()
        .filter(each -> each.index() == verb.index() + 1 && each.upos().equals("NUM"))
        .filter(each -> !Arguments.isPassive(sentence, verb))
        .findFirst()
        .map(each -> each.is("nummod") ? sentence.head(each).orElse(each) : each)
        .filter(each -> !vocabulary.things().contains(each.lemma()))
        .flatMap(each -> counts.alone(sentence, each));
  }

  /** "Two were killed and 30 others injured": those right before a second verb without "were". */
  private Optional<Count> rightBefore(Sentence sentence, Token verb) {
    return Optional.of(verb.index() - 1)
        .filter(at -> at >= 0 && verb.is("conj") && verb.xpos().equals("VBN"))
        .map(sentence::token)
        .filter(each -> each.upos().equals("NOUN") && each.head() == verb.head())
        .filter(each -> sentence.child(each, "nummod").isPresent())
        .flatMap(each -> counts.of(sentence, each));
  }

  /** "Five were killed and 20 people wounded", "reported four people killed". */
  private Optional<Count> reduced(Sentence sentence, Token verb) {
    if (!verb.xpos().equals("VBN") || sentence.child(verb, "aux", "obj").isPresent()) {
      return Optional.empty();
    }
    Stream<Token> subject =
        verb.is("ccomp", "advcl", "acl") ? sentence.children(verb, "nsubj") : Stream.empty();
    Stream<Token> modified =
        sentence.head(verb).filter(any -> verb.is("amod", "acl")).stream()
            .filter(noun -> noun.index() == verb.index() - 1);
    return Stream.concat(subject, modified)
        .filter(noun -> sentence.child(noun, "nummod").isPresent() || noun.upos().equals("NUM"))
        .filter(noun -> !vocabulary.things().contains(noun.lemma()))
        .flatMap(noun -> counts.alone(sentence, noun).stream())
        .findFirst();
  }

  /** "wounded 13 children among 74": the number of all, of whom those are a part. */
  private Optional<Count> outOf(Sentence sentence, Token verb, Optional<Token> victims) {
    return Stream.concat(Stream.of(verb), victims.stream())
        .flatMap(each -> Arguments.after(sentence, each, Set.of("among")))
        .filter(each -> victims.isPresent())
        .flatMap(each -> counts.alone(sentence, each).stream())
        .findFirst();
  }

  /** "12 of its soldiers had died". */
  private Optional<Toll> byDying(Sentence sentence, Token verb) {
    return Arguments.isVerb(verb) && vocabulary.dying().contains(verb.lemma())
        ? Arguments.agent(sentence, verb)
            .map(each -> membersOf(sentence, each))
            .flatMap(each -> counts.of(sentence, each))
            .map(count -> Toll.killed(verb, count))
        : Optional.empty();
  }

  /** "Five members of one family": so many, and not the one of whom they are. */
  private static Token membersOf(Sentence sentence, Token whole) {
    return sentence
        .head(whole)
        .filter(members -> whole.is("nmod") && MEMBERS.contains(members.lemma()))
        .filter(members -> sentence.child(members, "nummod").isPresent())
        .orElse(whole);
  }

  /** "Put the dead at 53". */
  private Optional<Toll> byPutting(Sentence sentence, Token state) {
    String word = state.text().toLowerCase(Locale.ROOT);
    boolean dead = vocabulary.dead().contains(word);
    return sentence
        .head(state)
        .filter(verb -> state.is("obj") && verb.lemma().equals("put"))
        .filter(verb -> dead || vocabulary.hurt().contains(word))
        .flatMap(
            verb ->
                Arguments.after(sentence, verb, Set.of("at"))
                    .flatMap(each -> counts.of(sentence, each).stream())
                    .findFirst())
        .map(count -> dead ? Toll.killed(state, count) : Toll.injured(state, count));
  }

  /** "the number of people injured rose to 30", "the number of dead". */
  private Optional<Toll> byNumber(Sentence sentence, Token noun) {
    if (!vocabulary.numbers().contains(noun.lemma())) {
      return Optional.empty();
    }
    for (Token counted : Arguments.after(sentence, noun, Set.of("of")).toList()) {
      List<Token> fates =
          Stream.concat(Stream.of(counted), sentence.children(counted, "acl", "amod")).toList();
      boolean killed =
          fates.stream()
              .anyMatch(
                  each ->
                      says(each, vocabulary.killing(), vocabulary.dead(), vocabulary.casualties()));
      boolean injured =
          fates.stream()
              .anyMatch(
                  each ->
                      says(each, vocabulary.injuring(), vocabulary.hurt(), vocabulary.injuries()));
      if (killed != injured) {
        return tollNumber(sentence, noun, true)
            .map(count -> killed ? Toll.killed(noun, count) : Toll.injured(noun, count));
      }
    }
    return Optional.empty();
  }

  private static boolean says(
      Token token, Set<String> verbs, Set<String> states, Set<String> nouns) {
    return verbs.contains(token.lemma())
        || nouns.contains(token.lemma())
        || states.contains(token.text().toLowerCase(Locale.ROOT));
  }

  /** Whom a verb of killing is done to, "killed or wounded" included. */
  private static Optional<Token> victims(Sentence sentence, Token verb) {
    Optional<Token> own =
        Arguments.patient(sentence, verb)
            .or(
                () ->
                    Arguments.after(sentence, verb, Set.of("between"))
                        .filter(each -> each.upos().equals("NUM"))
                        .findFirst());
    return own.isPresent()
        ? own
        : sentence
            .children(verb, "xcomp", "obl:unmarked", "nsubj")
            .filter(each -> each.upos().equals("NUM") && sentence.child(each, "case").isEmpty())
            .filter(each -> !each.is("nsubj") || verb.is("conj"))
            .findFirst();
  }

  private boolean isUnderLeave(Sentence sentence, Token token) {
    return token.is("xcomp", "acl")
        && sentence.ancestors(token).stream()
            .limit(2)
            .anyMatch(each -> vocabulary.leaving().contains(each.lemma()));
  }

  /** "five dead", "dozens wounded": the number before the word. */
  private Optional<Toll> byState(Sentence sentence, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    boolean dead = vocabulary.dead().contains(word);
    if (!(dead || vocabulary.hurt().contains(word))
        || sentence.child(token, "aux:pass").isPresent()
        || isOneOfTwo(sentence, token)) {
      return Optional.empty();
    }
    boolean left =
        sentence.tokens().stream()
            .anyMatch(
                each ->
                    each.index() < token.index()
                        && (vocabulary.leaving().contains(each.lemma())
                            || vocabulary.toll().contains(each.lemma())));
    if (!left && !token.upos().equals("ADJ")) {
      return Optional.empty();
    }
    for (int i = token.index() - 1; i >= Math.max(0, token.index() - 3); i--) {
      Token before = sentence.token(i);
      if (before.upos().equals("PUNCT") || before.upos().equals("CCONJ")) {
        break;
      }
      if (before.upos().equals("NOUN")
          || before.upos().equals("NUM")
          || vocabulary.amounts().containsKey(before.lemma())) {
        return counts
            .alone(sentence, before)
            .map(count -> dead ? Toll.killed(token, count) : Toll.injured(token, count));
      }
    }
    return Optional.empty();
  }

  private Optional<Toll> byNoun(Sentence sentence, Token noun) {
    if (vocabulary.toll().contains(noun.lemma())) {
      return sentence.children(noun, "compound", "amod").anyMatch(this::isDeadly)
          ? tollNumber(sentence, noun, false).map(count -> Toll.killed(noun, count))
          : Optional.empty();
    }
    boolean deaths =
        vocabulary.casualties().contains(noun.lemma())
            || (noun.upos().equals("NOUN") && noun.lemma().equals("killing"));
    if (!deaths && !vocabulary.injuries().contains(noun.lemma())) {
      return Optional.empty();
    }
    Optional<Count> count =
        counts
            .alone(sentence, noun)
            .filter(each -> isNumbered(sentence, noun))
            .or(
                () ->
                    Arguments.after(sentence, noun, Set.of("of"))
                        .flatMap(each -> counts.of(sentence, each).stream())
                        .findFirst());
    if (count.isEmpty()) {
      return Optional.empty();
    }
    if (noun.lemma().equals("casualty")) {
      return count
          .filter(each -> each.equals(Count.exactly(0)))
          .map(none -> new Toll(noun, Optional.of(none), Optional.of(none)));
    }
    return count.map(each -> deaths ? Toll.killed(noun, each) : Toll.injured(noun, each));
  }

  /** A toll without a word for death may be of the injured. */
  private boolean isDeadly(Token token) {
    return vocabulary.deadly().contains(token.lemma());
  }

  private boolean isNumbered(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "nummod", "det", "amod")
        .anyMatch(
            each -> each.upos().equals("NUM") || vocabulary.amounts().containsKey(each.lemma()));
  }

  private boolean isHurt(Token token) {
    return vocabulary.injuring().contains(token.lemma())
        || vocabulary.hurt().contains(token.text().toLowerCase(Locale.ROOT));
  }

  /**
   * "the toll rose to 20", "a death toll of 20", "the number killed is 20, with another 30 hurt".
   *
   * @param told whether the noun's own words say what became of those counted
   */
  private Optional<Count> tollNumber(Sentence sentence, Token noun, boolean told) {
    Optional<Count> own =
        Arguments.after(sentence, noun, Set.of("of"))
            .flatMap(each -> counts.of(sentence, each).stream())
            .findFirst();
    if (own.isPresent()) {
      return own;
    }
    boolean equated = noun.is("nsubj");
    Optional<Count> equal =
        sentence
            .head(noun)
            .filter(each -> equated && sentence.child(each, "cop").isPresent())
            .filter(each -> told || sentence.subtree(each).stream().noneMatch(this::isHurt))
            .flatMap(each -> counts.of(sentence, each));
    if (equal.isPresent()) {
      return equal;
    }
    return sentence
        .head(noun)
        .filter(verb -> noun.is("nsubj", "obj") && vocabulary.rising().contains(verb.lemma()))
        .flatMap(
            verb ->
                Arguments.after(sentence, verb, Set.of("to", "at", "above", "past", "over"))
                    .flatMap(each -> counts.of(sentence, each).stream())
                    .findFirst()
                    .or(
                        () ->
                            sentence
                                .child(verb, "obj")
                                .flatMap(each -> counts.of(sentence, each))));
  }
}
