package parley.finding.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.claims.Condition;
import parley.claims.Position;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.WordLists;
import parley.finding.proposals.ConditionWords.Demand;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Reads conditions that say by their own words that they are such: what a side will not talk, sign
 * or cease fire without, and what its "conditions include".
 *
 * <p>They are conditions of whatever the report says is proposed, however far from it.
 */
final class ExpressConditions {

  private static final WordLists LISTS = WordLists.read("/parley/proposals/conditions.yaml");
  private static final Set<String> NOUNS = LISTS.set("named", "nouns");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN");
  private static final Set<String> FIRST = LISTS.set("named", "first");
  private static final Set<String> INSISTS = LISTS.set("named", "insists");
  private static final Set<String> SETS = LISTS.set("named", "sets");
  private static final Set<String> HOLDING = LISTS.set("named", "holding");
  private static final Set<String> MAKES = LISTS.set("named", "makes");
  private static final Set<String> DEPENDENT = LISTS.set("named", "dependent");
  private static final Set<String> ENTERS = LISTS.set("shuns", "enters");
  private static final Set<String> STAYS = LISTS.set("shuns", "stays");
  private static final Set<String> STOPS = LISTS.set("shuns", "stops");
  private static final Set<String> HALTS = LISTS.set("shuns", "halts");
  private static final Set<String> FIGHTING = LISTS.set("shuns", "fighting");
  private static final Set<String> SIGNS = LISTS.set("shuns", "signs");
  private static final Set<String> UNTIL = LISTS.set("shuns", "until");
  private static final Set<String> IF = LISTS.set("shuns", "if");
  private static final Set<String> LACKING = LISTS.set("shuns", "lacking");
  private static final Set<String> PARTS = LISTS.set("shuns", "parts");

  private ExpressConditions() {}

  /** The demands that {@code token} introduces. */
  static Stream<Demand> of(Sentence sentence, Token token) {
    if (NOUNS.contains(token.lemma()) && token.upos().equals("NOUN")) {
      return Stream.of(
              included(sentence, token).stream(),
              amongThem(sentence, token).stream(),
              askedAs(sentence, token).stream(),
              clause(sentence, token).stream(),
              NamedConditions.predicated(sentence, token)
                  .filter(demand -> !demand.askers().isEmpty()))
          .flatMap(each -> each);
    }
    if (DEPENDENT.contains(token.lemma())) {
      return approval(sentence, token).stream();
    }
    boolean verb = token.upos().equals("VERB") || sentence.child(token, "expl").isPresent();
    if (!verb) {
      return Stream.empty();
    }
    if (ConditionWords.asks(sentence, token)) {
      return ordered(sentence, token);
    }
    boolean ceasing = isCeasing(sentence, token);
    boolean shunned =
        isStayingAway(sentence, token)
            || (isRefused(sentence, token)
                && (isOfTalks(sentence, token) || isSigning(sentence, token) || ceasing));
    if (shunned) {
      return demand(
          sentence,
          token,
          Stream.concat(clauses(sentence, token, UNTIL), lacking(sentence, token)));
    }
    return ceasing && !Clauses.hypothetical(sentence, token)
        ? demand(sentence, token, clauses(sentence, token, IF))
        : Stream.empty();
  }

  /** "Chad's conditions include the release of captives and a halt to raids". */
  private static Optional<Demand> included(Sentence sentence, Token noun) {
    List<Token> owners =
        sentence
            .children(noun, "nmod:poss", "amod", "compound")
            .filter(each -> each.index() < noun.index())
            .toList();
    return sentence
        .head(noun)
        .filter(verb -> noun.is("nsubj") && HOLDING.contains(verb.lemma()))
        .filter(verb -> !owners.isEmpty() && !Clauses.negated(sentence, verb))
        .flatMap(
            verb ->
                sentence
                    .child(verb, "obj")
                    .map(
                        things ->
                            new Demand(verb, ConditionWords.split(sentence, things), owners)));
  }

  /**
   * "Its demand that the truce include a withdrawal": the demand of its owner, else of who acts.
   */
  private static Optional<Demand> clause(Sentence sentence, Token noun) {
    List<Token> owners =
        sentence
            .children(noun, "nmod:poss", "amod", "compound")
            .filter(each -> each.index() < noun.index())
            .toList();
    boolean pronoun = owners.stream().anyMatch(each -> each.upos().equals("PRON"));
    Token predicate =
        sentence.ancestors(noun).stream()
            .filter(verb -> pronoun && verb.upos().equals("VERB"))
            .findFirst()
            .orElse(noun);
    return sentence
        .children(noun, "acl", "ccomp")
        .filter(each -> !owners.isEmpty() && each.upos().equals("VERB"))
        .filter(
            each -> sentence.children(each, "mark").anyMatch(mark -> mark.lemma().equals("that")))
        .findFirst()
        .map(
            each ->
                new Demand(
                    predicate, List.of(words(sentence, each)), pronoun ? List.of() : owners));
  }

  /** "Attached conditions, among them a halt to raids", "set conditions, including the release". */
  private static Optional<Demand> amongThem(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("obj") && SETS.contains(verb.lemma()))
        .filter(verb -> !Clauses.negated(sentence, verb))
        .flatMap(verb -> example(sentence, noun).map(item -> demand(sentence, verb, item)));
  }

  private static Demand demand(Sentence sentence, Token verb, Token item) {
    List<List<Token>> asked =
        ConditionWords.split(sentence, item).stream()
            .map(words -> words.stream().filter(word -> !isExample(sentence, word)).toList())
            .toList();
    return new Demand(verb, asked);
  }

  /** The head of the first phrase that is said to be one of those that a noun counts. */
  private static Optional<Token> example(Sentence sentence, Token noun) {
    List<Token> tokens = sentence.tokens();
    Optional<Token> opening =
        tokens.stream()
            .skip(noun.index() + 1L)
            .filter(word -> isExample(sentence, word))
            .findFirst();
    return opening.flatMap(
        open ->
            tokens.stream()
                .skip(open.index() + 1L)
                .filter(word -> NOMINAL.contains(word.upos()) && word.head() <= open.index())
                .findFirst());
  }

  /** The words of "among them", "including", "such as". */
  private static boolean isExample(Sentence sentence, Token word) {
    boolean them = word.lemma().equals("they") && before(sentence, word).equals("among");
    return them
        || word.text().equals("including")
        || (word.text().equals("as") && before(sentence, word).equals("such"))
        || (word.text().equals("among") && after(sentence, word).equals("them"));
  }

  private static String before(Sentence sentence, Token word) {
    return word.index() == 0 ? "" : sentence.token(word.index() - 1).text();
  }

  private static String after(Sentence sentence, Token word) {
    int next = word.index() + 1;
    return next < sentence.tokens().size() ? sentence.token(next).text() : "";
  }

  /** "Insists on the release of captives as a condition for talks". */
  private static Optional<Demand> askedAs(Sentence sentence, Token noun) {
    if (!Clauses.hasCase(sentence, noun, "as")) {
      return Optional.empty();
    }
    List<Token> as = sentence.subtree(noun);
    return sentence.ancestors(noun).stream()
        .filter(verb -> verb.upos().equals("VERB"))
        .findFirst()
        .filter(verb -> ConditionWords.asks(sentence, verb) && !Clauses.negated(sentence, verb))
        .flatMap(
            verb ->
                sentence
                    .children(verb, "obj", "obl")
                    .filter(thing -> thing.index() > verb.index() && !as.contains(thing))
                    .findFirst()
                    .map(
                        thing ->
                            new Demand(
                                verb,
                                List.of(
                                    Clauses.without(sentence, thing, "case").stream()
                                        .filter(word -> !as.contains(word))
                                        .toList()))));
  }

  /** "Demands that the army leave first", "insists on the release of captives beforehand". */
  private static Stream<Demand> ordered(Sentence sentence, Token verb) {
    List<Token> below = sentence.subtree(verb);
    boolean first =
        below.stream()
            .filter(word -> word.index() > verb.index())
            .anyMatch(word -> FIRST.contains(word.lemma()) && word.is("advmod", "mark", "case"));
    return ConditionWords.asking(sentence, verb)
        .filter(
            demand ->
                first
                    || (INSISTS.contains(verb.lemma())
                        && demand.asked().stream().allMatch(ExpressConditions::isOfPeace)));
  }

  /** Whether what is insisted on is what sides of a war ask for: an end to it, a withdrawal. */
  private static boolean isOfPeace(List<Token> words) {
    return words.stream().anyMatch(word -> FIGHTING.contains(word.lemma()))
        || ConditionWords.kind(words.stream().map(Token::text).collect(Collectors.joining(" ")))
            != Condition.Kind.OTHER;
  }

  /** "Made its approval conditional on the release of captives". */
  private static Optional<Demand> approval(Sentence sentence, Token word) {
    Optional<Token> on =
        sentence
            .children(word, "obl")
            .filter(each -> Clauses.hasCase(sentence, each, "on", "upon"))
            .findFirst();
    return sentence
        .head(word)
        .filter(verb -> word.is("xcomp") && MAKES.contains(verb.lemma()) && on.isPresent())
        .filter(verb -> !Clauses.negated(sentence, verb))
        .filter(
            verb ->
                sentence
                    .children(verb, "obj")
                    .anyMatch(each -> Stances.is(sentence, each, Position.Stance.ACCEPTS)))
        .map(
            verb ->
                new Demand(
                    verb, List.of(Clauses.without(sentence, on.get(), "case", "acl:relcl"))));
  }

  private static Stream<Demand> demand(Sentence sentence, Token verb, Stream<List<Token>> clauses) {
    List<List<Token>> asked = clauses.toList();
    return asked.isEmpty()
        ? Stream.empty()
        : Stream.of(new Demand(speaking(sentence, verb), asked));
  }

  /** The verb whose subject asks: that of saying, where things and not a side are the subject. */
  private static Token speaking(Sentence sentence, Token verb) {
    Token own = governing(sentence, verb);
    boolean things =
        sentence.child(own, "expl").isPresent()
            || sentence
                .children(own, "nsubj")
                .anyMatch(each -> FIGHTING.contains(each.lemma()) || Stances.isTalks(each));
    return things ? sentence.head(own).filter(any -> own.is("ccomp")).orElse(own) : own;
  }

  /** "Refused to sign": the verb that has the subject. */
  private static Token governing(Sentence sentence, Token verb) {
    return sentence.head(verb).filter(any -> verb.is("xcomp")).orElse(verb);
  }

  private static boolean isRefused(Sentence sentence, Token verb) {
    return Clauses.negated(sentence, verb)
        || sentence.children(verb, "nsubj", "obj").anyMatch(each -> Clauses.negated(sentence, each))
        || Stances.is(sentence, verb, Position.Stance.REJECTS)
        || ConditionWords.refused(sentence, verb)
        || Clauses.negated(sentence, governing(sentence, verb));
  }

  /** "Will stay away". */
  private static boolean isStayingAway(Sentence sentence, Token verb) {
    return STAYS.contains(verb.lemma())
        && sentence
            .children(verb, "advmod", "compound")
            .anyMatch(each -> each.lemma().equals("away"));
  }

  /** "Join the talks", "no talks", "go back to the negotiating table", "rule out talks". */
  private static boolean isOfTalks(Sentence sentence, Token verb) {
    boolean talks =
        sentence.children(verb, "obj", "obl", "nsubj").anyMatch(each -> isTalks(sentence, each));
    boolean enters =
        ENTERS.contains(verb.lemma())
            || Stances.is(sentence, verb, Position.Stance.REJECTS)
            || sentence.child(verb, "expl").isPresent()
            || sentence.children(verb, "nsubj").anyMatch(each -> isTalks(sentence, each));
    return (talks && enters) || verb.lemma().equals("negotiate");
  }

  private static boolean isTalks(Sentence sentence, Token noun) {
    return Stances.isTalks(noun)
        || (PARTS.contains(noun.lemma())
            && sentence.children(noun, "nmod").anyMatch(Stances::isTalks))
        || (noun.lemma().equals("table")
            && sentence.children(noun, "amod", "compound").findAny().isPresent());
  }

  /** "Sign" without what is signed. */
  private static boolean isSigning(Sentence sentence, Token verb) {
    return SIGNS.contains(verb.lemma()) && sentence.child(verb, "obj").isEmpty();
  }

  /** "End the war", "lay down their arms", "the war would end", "a halt in operations". */
  private static boolean isCeasing(Sentence sentence, Token verb) {
    boolean stops =
        STOPS.contains(verb.lemma())
            && sentence
                .children(verb, "obj", "nsubj", "nsubj:pass")
                .anyMatch(each -> FIGHTING.contains(each.lemma()));
    boolean halt =
        sentence
            .children(verb, "obj")
            .filter(each -> HALTS.contains(each.lemma()))
            .flatMap(each -> sentence.children(each, "nmod"))
            .anyMatch(each -> FIGHTING.contains(each.lemma()));
    return stops || (halt && Stances.at(sentence, verb).isPresent());
  }

  /** The clauses with one of these marks below a verb, or below the verb that governs it. */
  private static Stream<List<Token>> clauses(Sentence sentence, Token verb, Set<String> marks) {
    return Stream.of(verb, governing(sentence, verb))
        .distinct()
        .flatMap(each -> sentence.children(each, "advcl"))
        .filter(clause -> ConditionWords.isMarked(sentence, clause, marks))
        .map(clause -> words(sentence, clause));
  }

  /** "Without guarantees", "before a withdrawal". */
  private static Stream<List<Token>> lacking(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "obl")
        .filter(each -> sentence.children(each, "case").anyMatch(c -> LACKING.contains(c.lemma())))
        .map(each -> Clauses.without(sentence, each, "case", "acl:relcl"));
  }

  private static List<Token> words(Sentence sentence, Token clause) {
    List<Token> words = new ArrayList<>(Clauses.without(sentence, clause, "mark", "punct"));
    words.removeIf(
        each ->
            each.text().equalsIgnoreCase("as")
                && each.index() < clause.index()
                && each.upos().equals("ADV"));
    return List.copyOf(words);
  }
}
