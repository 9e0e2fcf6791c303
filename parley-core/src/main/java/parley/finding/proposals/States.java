package parley.finding.proposals;

import static parley.claims.Proposal.State;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.finding.clauses.BothSides;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.WordLists;
import parley.finding.clauses.Wordings;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Reads the state of a proposal where a sentence says it outright.
 *
 * <p>Trap: what will, should or may be signed is not signed, and a proposal that one side accepts
 * is neither agreed nor in force.
 */
final class States {

  private static final WordLists LISTS = WordLists.read("/parley/proposals/states.yaml");
  private static final Wordings<State> OF_SUBJECT = LISTS.wordings("of_subject", State.class);
  private static final Wordings<State> OF_OBJECT = LISTS.wordings("of_object", State.class);
  private static final Wordings<State> OF_NOUN = LISTS.wordings("of_noun", State.class);
  private static final Map<State, List<String>> OF_SUBJECT_IN =
      LISTS.byConstant("of_subject_in", State.class);
  private static final Wordings<String> HAILS = LISTS.wordings("hails", "verbs");
  private static final Wordings<String> AGREE = LISTS.wordings("both_sides", "agree");
  private static final Set<String> PARTS = LISTS.set("basis", "parts");
  private static final Set<String> UNSETTLED = LISTS.set("basis", "unsettled");
  private static final Set<String> MODALS =
      Set.of(
          "will", "would", "may", "might", "could", "should", "must", "can", "shall", "'ll", "to",
          "due");
  private static final Set<String> MAYBE = Set.of("may", "might", "could", "should", "must", "can");
  private static final Set<State> ONLY_OF_AGREED =
      Set.of(State.IN_FORCE, State.VIOLATED, State.LAPSED);

  private static final Set<State> COMING = Set.of(State.LAPSED, State.ENDED);
  private static final Set<String> SIDES = Set.of("side", "party");
  private static final Set<String> NOT_YET = Set.of("before", "until", "once", "unless", "for");

  private States() {}

  /**
   * The states that the words around {@code mention} give, the earlier first: "an agreement, which
   * had been delayed, is back on the table".
   */
  static List<Given> of(ProposalMention mention) {
    if (any(mention)) {
      return List.of();
    }
    return Stream.of(
            relative(mention), subject(mention), object(mention), noun(mention), basis(mention))
        .flatMap(Optional::stream)
        .filter(given -> !ONLY_OF_AGREED.contains(given.state()) || !mention.noun().plan())
        .toList();
  }

  /** "any deal", "no truce": nothing is told of one that is there. */
  private static boolean any(ProposalMention mention) {
    return mention
        .sentence()
        .children(mention.head(), "det")
        .anyMatch(det -> Set.of("any", "no", "every").contains(det.lemma()));
  }

  /** A state and its predicate. */
  record Given(State state, Token predicate) {}

  private static Optional<Given> subject(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    Token head = mention.head();
    return sentence
        .head(head)
        .filter(verb -> head.is("nsubj"))
        .flatMap(
            verb ->
                (head.is("nsubj:pass") ? OF_OBJECT : OF_SUBJECT)
                    .at(sentence, verb)
                    .filter(state -> !byOne(sentence, verb, state))
                    .or(() -> agreed(sentence, verb, head))
                    .or(() -> located(sentence, verb))
                    .map(state -> new Given(state, verb)))
        .filter(given -> happened(sentence, given.predicate()))
        .filter(given -> !scheduled(sentence, given));
  }

  /** "The truce, which expires on Sunday": the present tense of what is to come. */
  private static boolean scheduled(Sentence sentence, Given given) {
    return COMING.contains(given.state())
        && sentence.index() > 0
        && Set.of("VBZ", "VBP").contains(given.predicate().xpos())
        && !Clauses.passive(sentence, given.predicate())
        && sentence.child(given.predicate(), "aux", "cop").isEmpty();
  }

  /** "The accord was signed by the rebels": what one side alone signs is not signed. */
  private static boolean byOne(Sentence sentence, Token verb, State state) {
    return state == State.SIGNED && byOneOf(sentence, verb);
  }

  private static boolean byOneOf(Sentence sentence, Token verb) {
    List<Token> agents = Clauses.agents(sentence, verb);
    return agents.size() == 1
        && !agents.get(0).xpos().endsWith("S")
        && sentence.conjuncts(agents.get(0)).size() == 1;
  }

  /**
   * Whether the words say that the proposal is to come into force: "the truce will take effect on
   * Monday", "ceasefire to begin at dawn".
   */
  static Optional<Token> coming(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    Token head = mention.head();
    if (any(mention) || mention.noun().plan()) {
      return Optional.empty();
    }
    return Stream.concat(
            sentence.head(head).filter(verb -> head.is("nsubj")).stream(),
            sentence.children(head, "acl"))
        .flatMap(verb -> Stream.concat(Stream.of(verb), sentence.children(verb, "xcomp")))
        .filter(verb -> begins(sentence, verb))
        .filter(verb -> verb.xpos().equals("VB"))
        .filter(verb -> willBe(sentence, verb))
        .findFirst();
  }

  /** Whether a verb says that what is its subject comes into force. */
  static boolean begins(Sentence sentence, Token verb) {
    return OF_SUBJECT.at(sentence, verb).filter(State.IN_FORCE::equals).isPresent();
  }

  /** Whether a verb tells what is to be, and neither what may be nor what would be if. */
  private static boolean willBe(Sentence sentence, Token verb) {
    return !Clauses.negated(sentence, verb)
        && !Clauses.hypothetical(sentence, verb)
        && sentence.children(verb, "aux").noneMatch(aux -> MAYBE.contains(aux.lemma()))
        && sentence
            .children(verb, "advcl")
            .flatMap(clause -> sentence.children(clause, "mark"))
            .noneMatch(mark -> NOT_YET.contains(mark.lemma()) || mark.lemma().equals("if"));
  }

  /** "The truce was agreed": a passive without an agent that would be one side. */
  private static Optional<State> agreed(Sentence sentence, Token verb, Token head) {
    return head.is("nsubj:pass") && AGREE.has(sentence, verb) && !byOneOf(sentence, verb)
        ? Optional.of(State.AGREED)
        : Optional.empty();
  }

  /**
   * "is on the table", "is back in force": the preposition may hang anywhere, so words are read.
   */
  private static Optional<State> located(Sentence sentence, Token predicate) {
    return OF_SUBJECT_IN.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(in -> follows(sentence, predicate, in)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean follows(Sentence sentence, Token predicate, String words) {
    int from = Math.max(0, predicate.index() - 2);
    int to = Math.min(sentence.tokens().size(), predicate.index() + 4);
    String near =
        sentence.tokens().subList(from, to).stream()
            .filter(token -> !token.is("det"))
            .map(Token::lemma)
            .collect(Collectors.joining(" ", " ", " "));
    return near.contains(" " + words + " ");
  }

  /** "a deal signed in March", "a truce which had been delayed". */
  private static Optional<Given> relative(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    return sentence
        .children(mention.head(), "acl")
        .filter(verb -> happened(sentence, verb))
        .flatMap(
            verb ->
                (Clauses.passive(sentence, verb) ? OF_OBJECT : OF_SUBJECT)
                    .at(sentence, verb).stream().map(state -> new Given(state, verb)))
        .filter(given -> given.state() != State.PROPOSED && !scheduled(sentence, given))
        .filter(
            given ->
                Clauses.passive(sentence, given.predicate())
                    || sentence
                        .child(given.predicate(), "nsubj")
                        .filter(s -> s.upos().equals("PRON"))
                        .isPresent())
        .findFirst();
  }

  /** "Must free them under the pact signed in March": a participle tells what is done. */
  static boolean done(Token predicate) {
    return predicate.is("acl") && predicate.xpos().equals("VBN");
  }

  private static Optional<Given> object(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    return sentence
        .head(mention.head())
        .filter(verb -> mention.head().is("obj", "obl") || mention.noun().deed())
        .map(verb -> undertaken(sentence, verb).orElse(verb))
        .filter(verb -> happened(sentence, verb))
        .flatMap(
            verb ->
                OF_OBJECT
                    .at(sentence, verb)
                    .filter(
                        state -> mention.head().is("obj") && mention.head().head() == verb.index())
                    .or(() -> bothAgree(sentence, verb))
                    .map(state -> new Given(state, verb)));
  }

  /** "X and Y agreed to establish a truce": they agree on it. */
  private static Optional<Token> undertaken(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(above -> verb.is("xcomp") && Stances.carriesOut(sentence, verb))
        .filter(above -> AGREE.has(sentence, above));
  }

  private static Optional<State> bothAgree(Sentence sentence, Token verb) {
    return AGREE.has(sentence, verb) && plural(sentence, verb)
        ? Optional.of(State.AGREED)
        : Optional.empty();
  }

  /** Whether several do it: a coordination, or sides and parties. */
  private static boolean plural(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "nsubj")
        .anyMatch(
            subject ->
                sentence.conjuncts(subject).size() > 1
                    || isOfSeveral(sentence, subject)
                    || BothSides.means(sentence, subject)
                    || (subject.xpos().equals("NNS") && SIDES.contains(subject.lemma())));
  }

  /** "X and Y's leaders", "the leaders of X and Y". */
  private static boolean isOfSeveral(Sentence sentence, Token subject) {
    return subject.xpos().equals("NNS")
        && sentence
                .children(subject, "nmod:poss", "nmod", "amod")
                .filter(owner -> owner.upos().matches("PROPN|ADJ"))
                .filter(owner -> Character.isUpperCase(owner.text().charAt(0)))
                .flatMap(owner -> sentence.conjuncts(owner).stream())
                .distinct()
                .count()
            > 1;
  }

  private static Optional<Given> noun(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    return sentence
        .head(mention.head())
        .filter(
            noun -> mention.head().is("nmod") && Clauses.hasCase(sentence, mention.head(), "of"))
        .filter(noun -> !Clauses.negated(sentence, noun) && !aimed(sentence, noun))
        .flatMap(noun -> OF_NOUN.at(sentence, noun).map(state -> new Given(state, noun)))
        .or(() -> putOff(mention));
  }

  /** "Postponed the signing of the truce": what is put off is not signed. */
  private static Optional<Given> putOff(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    return sentence
        .head(mention.head())
        .filter(noun -> OF_NOUN.at(sentence, noun).filter(State.SIGNED::equals).isPresent())
        .filter(noun -> noun.is("obj", "nsubj:pass"))
        .flatMap(sentence::head)
        .filter(verb -> OF_OBJECT.at(sentence, verb).filter(State.DELAYED::equals).isPresent())
        .filter(verb -> happened(sentence, verb))
        .map(verb -> new Given(State.DELAYED, verb));
  }

  /**
   * "for the signing of the pact", "made the signing depend on it": a signing is a fact where it is
   * hailed or something comes after it, and otherwise spoken of as an aim.
   */
  private static boolean aimed(Sentence sentence, Token noun) {
    if (!OF_NOUN.at(sentence, noun).filter(State.SIGNED::equals).isPresent()) {
      return false;
    }
    boolean since = Clauses.hasCase(sentence, noun, "since", "after", "following", "with");
    boolean hailed =
        sentence
            .head(noun)
            .filter(verb -> noun.is("obj", "nsubj:pass") && HAILS.has(sentence, verb))
            .isPresent();
    boolean told =
        noun.is("nsubj") && sentence.head(noun).filter(v -> v.xpos().equals("VBD")).isPresent();
    return !(since || hailed || told);
  }

  /**
   * "freed under the ceasefire", "restored as part of the deal": what was done on it shows that it
   * is agreed. Trap: what is to be done under it, or under a proposed one, does not.
   */
  private static Optional<Given> basis(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    Token head = mention.head();
    boolean settled =
        mention.definite()
            && !mention.noun().plan()
            && sentence
                .children(head, "amod", "compound")
                .noneMatch(word -> UNSETTLED.contains(word.lemma()));
    Optional<Token> by =
        sentence
            .head(head)
            .filter(part -> PARTS.contains(part.lemma()))
            .filter(part -> Clauses.hasCase(sentence, part, "as"))
            .or(() -> Optional.of(head).filter(of -> Clauses.hasCase(sentence, of, "under")));
    return by.filter(of -> settled)
        .flatMap(sentence::head)
        .filter(verb -> verb.xpos().equals("VBD") || verb.xpos().equals("VBN"))
        .filter(verb -> happened(sentence, verb))
        .map(verb -> new Given(State.AGREED, verb));
  }

  /** Whether a verb tells a fact: neither negated, nor modal, nor a wish, an aim or a condition. */
  private static boolean happened(Sentence sentence, Token verb) {
    return !Clauses.negated(sentence, verb)
        && !Clauses.hypothetical(sentence, verb)
        && !verb.is("xcomp", "csubj")
        && sentence
            .children(verb, "aux", "mark", "case")
            .noneMatch(aux -> MODALS.contains(aux.lemma()))
        && sentence.children(verb, "mark").noneMatch(mark -> NOT_YET.contains(mark.lemma()))
        && !verb.xpos().equals("VB")
        && (!verb.xpos().equals("VBG") || sentence.child(verb, "aux").isPresent());
  }

  /** The verb that says that those who do it settle the proposal: "reached", "signed". */
  static Stream<Token> settling(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    Token head = mention.head();
    Stream<Token> active = object(mention).map(Given::predicate).stream();
    Stream<Token> passive =
        Stream.concat(
                sentence.head(head).filter(verb -> head.is("nsubj:pass")).stream(),
                sentence.children(head, "acl"))
            .filter(verb -> Clauses.passive(sentence, verb) && happened(sentence, verb));
    return Stream.concat(active, passive)
        .filter(
            verb ->
                OF_OBJECT
                    .at(sentence, verb)
                    .or(() -> bothAgree(sentence, verb))
                    .filter(state -> state == State.AGREED || state == State.SIGNED)
                    .isPresent());
  }

  /** Whether a noun is what a verb says is settled: "signed a deal". */
  static boolean settles(Sentence sentence, Token noun) {
    return sentence
        .head(noun)
        .filter(verb -> noun.is("obj", "nsubj:pass") && happened(sentence, verb))
        .flatMap(verb -> OF_OBJECT.at(sentence, verb))
        .filter(state -> state == State.AGREED || state == State.SIGNED)
        .isPresent();
  }

  /** Whether {@code verb} says that the proposal is signed. */
  static boolean signs(ProposalMention mention, Token verb) {
    return OF_OBJECT.at(mention.sentence(), verb).filter(State.SIGNED::equals).isPresent();
  }
}
