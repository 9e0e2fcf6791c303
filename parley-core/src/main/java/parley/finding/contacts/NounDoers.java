package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.clauses.BothSides;
import parley.finding.contacts.ContactVocabulary.Noun;
import parley.finding.contacts.ContactVocabulary.Standing;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Who acts in the clause of a noun of contact, and whether the contact is theirs for that. */
final class NounDoers {

  private static final Set<String> ASKING = Set.of("ask", "request", "urge", "demand", "insist");

  /** Who "is engaged in talks" holds them. */
  private static final Set<String> ENGAGED = Set.of("engage", "involve", "lock");

  private static final Set<String> COURSE = Set.of("in", "during", "at", "over", "after");

  private static final Set<String> TAKEN = Set.of("of", "with", "between", "among");

  private final ContactVocabulary vocabulary;
  private final Participants participants;
  private final Unnamed unnamed;

  NounDoers(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
    this.unnamed = new Unnamed(vocabulary);
  }

  /**
   * What is said in a call, whoever it is to be done by: in "asked that X be told to stop in a call
   * with Y" they call who asks.
   */
  static Token asking(Sentence sentence, Token verb) {
    Token asking = verb;
    while (asking.is("ccomp", "xcomp")) {
      Optional<Token> above = sentence.head(asking).filter(Arguments::isVerb);
      if (!asking.xpos().equals("VB") && !isAsked(asking, above)) {
        break;
      }
      if (above.isEmpty()) {
        break;
      }
      asking = above.get();
    }
    return asking;
  }

  /** "Asked that X encourage Y": the bare form that is asked for, which may look like a present. */
  private static boolean isAsked(Token verb, Optional<Token> above) {
    return verb.xpos().equals("VBP")
        && above.filter(each -> ASKING.contains(each.lemma())).isPresent();
  }

  /** "Flew to Oslo for talks with X", "was in Oslo after talks with X". */
  boolean isErrand(NounClause clause, Token governor) {
    Sentence sentence = clause.sentence();
    boolean stay = VisitContacts.isStay(sentence, governor);
    Optional<String> preposition =
        Arguments.preposition(sentence, clause.top())
            .filter(any -> clause.top().is("obl") || (stay && clause.top().is("nmod")));
    return preposition.equals(Optional.of("for"))
        ? vocabulary.motion().containsKey(governor.lemma()) || stay
        : preposition.filter(vocabulary.occasions()::contains).isPresent() && stay;
  }

  /** Those who act for the contact: who goes or is there, and also who is sent for it. */
  List<Mention> goers(Reading reading, NounClause clause, Token governor) {
    Sentence sentence = clause.sentence();
    boolean sent = vocabulary.isSending(governor.lemma());
    if (!sent && Arguments.isVerb(governor)) {
      return doers(reading, clause, governor);
    }
    return (sent
            ? Stream.concat(
                Arguments.agent(sentence, governor).stream(),
                Arguments.patient(sentence, governor).stream())
            : sentence.children(governor, "nsubj"))
        .filter(each -> !each.equals(clause.top()))
        .flatMap(each -> participants.of(reading, sentence, each).stream())
        .toList();
  }

  /** "X and Y called off the talks": what two put off or plan is between them. */
  boolean areOfTheirs(Reading reading, NounClause clause, Token verb) {
    return vocabulary.settling().contains(verb.lemma())
        && clause.top().is("obj")
        && Participants.distinct(doers(reading, clause, verb)).size() > 1;
  }

  /**
   * "X and Y agreed in a phone call that …", "after three rounds of talks X and Y …": where several
   * act in a contact, it is theirs.
   */
  boolean isTheirs(Reading reading, NounClause clause, Noun noun, Token verb) {
    Sentence sentence = clause.sentence();
    return noun.kind() != Contact.Kind.VISIT
        && noun.kind() != Contact.Kind.MESSAGE
        && (!clause.top().equals(clause.word()) || isIndefinite(sentence, clause.word()))
        && Arguments.after(sentence, clause.word(), TAKEN).findAny().isEmpty()
        && Participants.distinct(doers(reading, clause, verb)).size() > 1;
  }

  /** "In a phone call X told Y that …": it was between who spoke and whom they spoke to. */
  boolean isOfSpeakers(Reading reading, NounClause clause, Noun noun, Token verb) {
    return noun.kind() != Contact.Kind.VISIT
        && noun.kind() != Contact.Kind.MESSAGE
        && isIndefinite(clause.sentence(), clause.word())
        && Arguments.after(clause.sentence(), clause.word(), TAKEN).findAny().isEmpty()
        && !addressed(reading, clause, verb).isEmpty()
        && !doers(reading, clause, verb).isEmpty();
  }

  /** The persons to whom a verb says that something was said, and in talks also the parties. */
  List<Mention> addressed(Reading reading, NounClause clause, Token verb) {
    Sentence sentence = clause.sentence();
    return vocabulary.addressing().contains(verb.lemma())
        ? sentence
            .children(verb, "obj", "iobj", "obl")
            .filter(
                each ->
                    !each.is("obl")
                        || Arguments.preposition(sentence, each).filter("to"::equals).isPresent())
            .flatMap(each -> participants.of(reading, sentence, each).stream())
            .filter(each -> each.kind() == ActorKind.PERSON || areTalks(clause.word()))
            .filter(Mention::named)
            .toList()
        : List.of();
  }

  private boolean areTalks(Token noun) {
    return noun.xpos().equals("NNS")
        && Optional.ofNullable(vocabulary.nouns().get(noun.lemma()))
            .filter(each -> each.kind() == Contact.Kind.TALKS)
            .isPresent();
  }

  /** "The two leaders held talks", "the pair agreed during talks": their own, whoever they are. */
  boolean isOfTheTwo(Reading reading, NounClause clause, Optional<Standing> light) {
    Sentence sentence = clause.sentence();
    boolean course =
        clause.top().is("obl")
            && Arguments.preposition(sentence, clause.top()).filter(COURSE::contains).isPresent();
    return isIndefinite(sentence, clause.word())
        && (light.equals(Optional.of(Standing.PARTY)) || course)
        && clause
            .governor()
            .flatMap(verb -> Arguments.agent(sentence, verb))
            .filter(each -> unnamed.isTheTwo(reading, sentence, each))
            .isPresent();
  }

  /** "A meeting", and "talks" without an article: they are those of whoever acts there. */
  private static boolean isIndefinite(Sentence sentence, Token noun) {
    Optional<Token> article = sentence.child(noun, "det");
    return article.isPresent()
        ? article.get().lemma().equals("a")
        : noun.xpos().equals("NNS")
            && sentence.child(noun, "nmod:poss").isEmpty()
            && sentence
                .children(noun, "compound", "amod")
                .noneMatch(each -> each.upos().equals("PROPN"));
  }

  /** "X is expected in the capital for talks with Y", "X is engaged in talks with Y". */
  private Optional<Token> expected(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "nsubj:pass")
        .filter(
            any ->
                (vocabulary.isAwaiting(verb.lemma()) && sentence.child(verb, "xcomp").isEmpty())
                    || ENGAGED.contains(verb.lemma()));
  }

  /** Who acts in the clause of the contact, the contact itself left out. */
  List<Mention> doers(Reading reading, NounClause clause, Token verb) {
    Sentence sentence = clause.sentence();
    return Arguments.agent(sentence, verb)
        .or(() -> expected(sentence, verb))
        .or(() -> Roles.bare(sentence, verb, "ARG0").findFirst())
        .or(() -> Roles.bare(sentence, clause.word(), "ARG0").findFirst())
        .filter(each -> each.index() != clause.top().index())
        .map(each -> named(reading, sentence, each))
        .orElse(List.of());
  }

  /** Those whom a phrase names, or the two whom "both countries" means. */
  private List<Mention> named(Reading reading, Sentence sentence, Token phrase) {
    List<Mention> named = participants.of(reading, sentence, phrase);
    Optional<Token> two = BothSides.in(sentence, phrase);
    return named.stream().noneMatch(Mention::named) && two.isPresent()
        ? BothSides.before(reading, sentence, phrase)
        : named;
  }
}
