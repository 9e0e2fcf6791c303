package parley.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.finding.Attribution.Speaker;
import parley.finding.clauses.Clauses;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds who speaks: the subject or agent of a verb, the owner of a noun.
 *
 * <p>The trap is the verb without a subject of its own ("…, adding that", "went on to say", "who
 * said"): it has that of the verb or noun it hangs on.
 */
final class Speakers {

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON");
  private static final Set<String> RELATIVE = Set.of("WP", "WDT");
  private static final Set<String> MAKER_CASES = Set.of("by", "from");

  /** What is done to a document by those who did not make it: "a letter seen by the agency". */
  private static final Set<String> GETTING =
      Set.of("see", "obtain", "receive", "review", "view", "read", "hear", "cite", "quote");

  private static final Set<String> QUOTING = Set.of("quote", "cite");

  private final SpeechWords words;

  Speakers(SpeechWords words) {
    this.words = words;
  }

  /** Who does what {@code verb} says. */
  List<Speaker> ofVerb(Sentence sentence, Token verb) {
    Optional<Token> own = agent(sentence, verb).or(() -> quoted(sentence, verb));
    if (own.isPresent()) {
      return relative(sentence, verb, own.get());
    }
    List<Speaker> nearest = List.of();
    Token at = verb;
    for (Token head : sentence.ancestors(verb)) {
      if (at.is("acl") && NOMINAL.contains(head.upos())) {
        return at.xpos().equals("VBN") ? List.of() : of(sentence, head);
      }
      if (!at.is("advcl", "xcomp", "conj", "acl") && !(at.is("ccomp") && !nearest.isEmpty())) {
        return nearest;
      }
      Optional<Token> subject = subject(sentence, head);
      if (subject.isPresent()) {
        nearest = nearest.isEmpty() ? relative(sentence, head, subject.get()) : nearest;
        boolean speech = words.isVerb(sentence, head) && !isTold(sentence, head);
        if (verb.is("advcl") ? speech : !isRepeated(sentence, verb, head)) {
          return relative(sentence, head, subject.get());
        }
      }
      at = head;
    }
    return nearest;
  }

  /** Whether a verb is itself what another verb of speech before it tells. */
  private boolean isTold(Sentence sentence, Token verb) {
    return teller(sentence, verb).isPresent();
  }

  private Optional<Token> teller(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(above -> verb.is("ccomp") && above.index() < verb.index())
        .filter(above -> words.isVerb(sentence, above));
  }

  /**
   * "Said the town was calm and said …", "said the town would be calm and stressed …": the second
   * is of who said the first.
   */
  private boolean isRepeated(Sentence sentence, Token verb, Token head) {
    return verb.is("conj")
        && teller(sentence, head)
            .filter(
                first ->
                    first.text().equals(verb.text())
                        || (isPast(first) && isPast(verb) && isModal(sentence, head)))
            .isPresent();
  }

  private static boolean isPast(Token verb) {
    return verb.xpos().equals("VBD");
  }

  private static boolean isModal(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").anyMatch(aux -> aux.xpos().equals("MD"));
  }

  /** The verb above "saying" in "quoted her as saying", if it has somebody whom it quotes. */
  Optional<Token> quoting(Sentence sentence, Token saying) {
    return sentence
        .head(saying)
        .filter(above -> saying.is("advcl", "xcomp") && saying.xpos().equals("VBG"))
        .filter(above -> words.isVerb(sentence, saying) && QUOTING.contains(above.lemma()))
        .filter(
            above ->
                sentence.children(saying, "mark", "case").anyMatch(m -> m.lemma().equals("as")));
  }

  /** Who says it where another quotes them: "quoted her as saying", "she was quoted as saying". */
  private Optional<Token> quoted(Sentence sentence, Token saying) {
    return quoting(sentence, saying)
        .flatMap(
            above ->
                sentence
                    .child(above, "nsubj:pass")
                    .or(() -> sentence.child(above, "obj", "iobj"))
                    .or(() -> behind(sentence, above)));
  }

  /** Whom the tree takes for a second subject: "the agency quoted the minister A B as saying". */
  private static Optional<Token> behind(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "nsubj")
        .filter(each -> each.index() > verb.index())
        .filter(each -> sentence.children(verb, "nsubj").count() > 1)
        .findFirst();
  }

  private static Optional<Token> subject(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj");
  }

  private static Optional<Token> agent(Sentence sentence, Token verb) {
    Optional<Token> by = sentence.child(verb, "obl:agent");
    if (by.isPresent()) {
      return by;
    }
    return sentence.child(verb, "nsubj:pass").isPresent()
        ? Optional.empty()
        : sentence
            .child(verb, "nsubj")
            .filter(each -> !isBy(sentence, each))
            .or(() -> displaced(sentence, verb));
  }

  /** "Was quoted as saying by the agency", where the tree takes the agency for who says it. */
  static boolean isBy(Sentence sentence, Token subject) {
    return sentence.children(subject, "case").anyMatch(by -> by.lemma().equals("by"));
  }

  /** The subject of a verb of saying that the tree hangs on what is said before it. */
  static Optional<Token> displaced(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "ccomp")
        .flatMap(
            said ->
                sentence
                    .children(said, "nsubj")
                    .filter(subject -> Clauses.isSpeaker(sentence, said, subject)))
        .findFirst();
  }

  private List<Speaker> relative(Sentence sentence, Token verb, Token subject) {
    boolean pronoun = RELATIVE.contains(subject.xpos()) || subject.lemma().equals("that");
    if (pronoun && verb.is("acl:relcl") && sentence.head(verb).isPresent()) {
      Token antecedent = sentence.head(verb).get();
      return of(sentence, named(sentence, antecedent).orElse(antecedent));
    }
    return of(sentence, subject);
  }

  /** "A B, a delegate, who said": the name beside which the office stands. */
  private static Optional<Token> named(Sentence sentence, Token office) {
    return sentence
        .head(office)
        .filter(name -> office.is("appos") && office.upos().equals("NOUN"))
        .filter(name -> name.upos().equals("PROPN") && name.index() < office.index());
  }

  /** The phrase with its conjuncts; for a document, those who made it where they are named. */
  List<Speaker> of(Sentence sentence, Token token) {
    return sentence.conjuncts(token).stream()
        .flatMap(each -> maker(sentence, each).or(() -> Optional.of(each)).stream())
        .map(each -> new Speaker(sentence, each))
        .toList();
  }

  private Optional<Token> maker(Sentence sentence, Token token) {
    return words.isDocument(token)
        ? owner(sentence, token).or(() -> press(sentence, token))
        : Optional.empty();
  }

  /** The media of "Norlandic media reports". */
  private static Optional<Token> press(Sentence sentence, Token document) {
    return sentence
        .children(document, "compound")
        .filter(each -> each.lemma().equals("media"))
        .findFirst();
  }

  /** Whose a noun of speech is: "Cairo's claim", "a statement by the ministry". */
  List<Speaker> ofNoun(Sentence sentence, Token noun) {
    Optional<Token> owner = owner(sentence, noun);
    if (owner.isPresent()) {
      return of(sentence, owner.get());
    }
    return sentence
        .head(noun)
        .filter(
            head ->
                (noun.is("obj") && (words.isCarrying(head) || words.isLight(head)))
                    || isMediumOf(sentence, noun, head))
        .map(head -> ofVerb(sentence, head))
        .orElse(List.of());
  }

  /** "Insisted in a statement that …": the document of a verb of speech without other content. */
  private boolean isMediumOf(Sentence sentence, Token noun, Token verb) {
    return noun.is("obl")
        && words.isDocument(noun)
        && words.isVerb(sentence, verb)
        && sentence.child(verb, "ccomp").isEmpty()
        && sentence.children(noun, "case").anyMatch(each -> each.lemma().equals("in"));
  }

  private static Optional<Token> owner(Sentence sentence, Token noun) {
    return Stream.concat(
            sentence.children(noun, "nmod:poss"),
            sentence
                .children(noun, "nmod", "acl")
                .flatMap(
                    child ->
                        child.is("acl")
                            ? sentence
                                .children(child, "obl:agent")
                                .filter(agent -> !GETTING.contains(child.lemma()))
                            : Stream.of(child))
                .filter(
                    child ->
                        sentence
                            .children(child, "case")
                            .anyMatch(preposition -> MAKER_CASES.contains(preposition.lemma()))))
        .findFirst();
  }
}
