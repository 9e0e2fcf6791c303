package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.ThirdParty;
import parley.claims.Status;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.contacts.ContactVocabulary.Standing;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Agreements that a sentence says were reached, and the signing of them, which is a meeting of
 * those who sign.
 *
 * <p>The trap: "to reach an agreement" is mostly what talks are for, not what they led to; only
 * what took place counts.
 */
final class Agreements {

  /** What cannot stand inside a name, and all behind it. */
  private static final Pattern MARKS =
      Pattern.compile("(?<=\\S)\\s*(?:,(?!\\d)|[;:(]).*$|^[^\\p{L}\\p{N}]+", Pattern.DOTALL);

  private static final Set<String> PROLONGING = Set.of("extend", "prolong", "renew");
  private static final Set<String> SIGNING = Set.of("sign", "ink", "initial");
  private static final Set<String> SOUGHT =
      Set.of("negotiate", "broker", "secure", "achieve", "forge");
  private static final Set<String> ENDING = Set.of("end", "conclude", "result", "culminate");

  /** Whoever leads or backs those who agree is none between them: "the rebels, led by X". */
  private static final Set<String> AT_HEAD = Set.of("lead", "chair", "back", "support");

  private static final Set<String> BETWEEN = Set.of("with", "between", "among");
  private static final Set<ActorKind> BROKERS =
      Set.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.IGO, ActorKind.NGO);

  private final ContactVocabulary vocabulary;
  private final Participants participants;

  Agreements(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /** The contact in which an agreement was reached or brought about, where {@code verb} says so. */
  Optional<Draft> find(Reading reading, Sentence sentence, Token verb) {
    Optional<Token> agreement =
        Optional.of(verb)
            .filter(each -> Arguments.isVerb(each) && isReaching(each))
            .flatMap(each -> agreement(sentence, each));
    return agreement.isPresent()
        ? draft(reading, sentence, verb, agreement.get())
        : Optional.empty();
  }

  private boolean isReaching(Token verb) {
    return vocabulary.reaching().contains(verb.lemma())
        || vocabulary.brokering(verb.lemma()).isPresent();
  }

  private Optional<Draft> draft(Reading reading, Sentence sentence, Token verb, Token agreement) {
    List<Mention> doers =
        Arguments.agent(sentence, verb)
            .map(each -> participants.of(reading, sentence, each))
            .orElseGet(() -> participants.besides(reading, sentence, verb));
    Optional<Standing> standing = vocabulary.brokering(verb.lemma());
    List<ThirdParty> lead =
        Draft.concat(participants.lead(reading, sentence, verb), mediated(reading, sentence, verb));
    List<Mention> parties =
        Draft.concat(
            Draft.concat(
                Draft.concat(doers, lead.stream().map(ThirdParty::actor).toList()),
                participants.after(reading, sentence, verb, BETWEEN)),
            participants.after(reading, sentence, agreement, BETWEEN));
    boolean sure = standing.isPresent() && doers.stream().anyMatch(Agreements::isBroker);
    boolean known = parties.isEmpty() && isKnown(sentence, agreement);
    return sure || known || Participants.distinct(parties).size() > 1
        ? Optional.of(
            new Draft(
                sentence,
                isDated(reading, sentence, verb) ? verb : agreeing(sentence, verb),
                verb,
                SIGNING.contains(verb.lemma()) ? Contact.Kind.MEETING : Contact.Kind.TALKS,
                parties,
                Draft.concat(
                    standing.map(each -> Draft.third(each, doers)).orElse(List.of()), lead),
                Optional.empty(),
                Optional.empty(),
                known ? Strength.RECALLS : sure ? Strength.SURE : Strength.NEEDS_TWO))
        : Optional.empty();
  }

  /** "X and Y, mediated by Z, agreed on a truce". */
  private List<ThirdParty> mediated(Reading reading, Sentence sentence, Token verb) {
    return Stream.concat(Arguments.agent(sentence, verb).stream(), Stream.of(verb))
        .flatMap(each -> sentence.children(each, "acl", "advcl"))
        .filter(each -> Arguments.isPassive(sentence, each) && !AT_HEAD.contains(each.lemma()))
        .flatMap(
            each ->
                vocabulary.mediated(each.lemma()).stream()
                    .flatMap(
                        standing ->
                            Arguments.byAgent(sentence, each)
                                .map(by -> participants.of(reading, sentence, by))
                                .map(by -> Draft.third(standing, by))
                                .stream()))
        .flatMap(List::stream)
        .toList();
  }

  /** Whether a day beside the deed may be that of the deed, and not of the agreement to it. */
  private static boolean isDated(Reading reading, Sentence sentence, Token verb) {
    return reading.evidence(sentence, verb).timeSpan().isPresent();
  }

  /** "Agreed to extend the truce": they agreed already, whenever they do it. */
  private static Token agreeing(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(above -> verb.is("xcomp") && above.lemma().equals("agree"))
        .filter(above -> PROLONGING.contains(verb.lemma()))
        .orElse(verb);
  }

  /**
   * "The agreement was signed in X" is the one that the report has told of; one with a name of its
   * own may be another.
   */
  private static boolean isKnown(Sentence sentence, Token agreement) {
    return !agreement.upos().equals("PROPN")
        && sentence
            .children(agreement, "det")
            .anyMatch(each -> Set.of("the", "this").contains(each.lemma()));
  }

  /** Whether the actor can bring parties of a conflict together, which a lawyer cannot. */
  private static boolean isBroker(Mention mention) {
    return mention.named()
        && (BROKERS.contains(mention.kind())
            || (mention.kind() == ActorKind.PERSON && mention.affiliation().isPresent()));
  }

  /** The name of the agreement that the sentence of {@code draft} says was reached. */
  Optional<String> reached(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    return sentence.tokens().stream()
        .filter(token -> Arguments.isVerb(token) && isReaching(token))
        .filter(verb -> agreement(sentence, verb).isPresent())
        .filter(verb -> !isOfBefore(sentence, verb, draft) && !isTopic(verb) && !isAim(verb))
        .filter(
            verb ->
                reading.evidence(sentence, agreeing(sentence, verb)).status() == Status.TOOK_PLACE)
        .findFirst()
        .flatMap(verb -> agreement(sentence, verb))
        .or(() -> endedIn(reading, draft))
        .map(noun -> name(reading, sentence, noun));
  }

  /** "The talks ended with an agreement": what came out of the contact itself. */
  private Optional<Token> endedIn(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    Token verb = draft.predicate();
    return ENDING.contains(verb.lemma())
            && reading.evidence(sentence, verb).status() == Status.TOOK_PLACE
        ? Arguments.after(sentence, verb, Set.of("with", "in"))
            .filter(each -> vocabulary.agreements().contains(each.lemma()))
            .filter(each -> !isNone(sentence, each))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isNone(Sentence sentence, Token noun) {
    return sentence.children(noun, "det").anyMatch(each -> each.lemma().equals("no"));
  }

  /** "Groups that had signed the pact met": an agreement made before the contact. */
  private static boolean isOfBefore(Sentence sentence, Token verb, Draft draft) {
    boolean own = verb.equals(draft.word()) || verb.equals(draft.predicate());
    return !own
        && (sentence.children(verb, "aux").anyMatch(each -> each.text().equalsIgnoreCase("had"))
            || sentence
                .children(verb, "mark")
                .anyMatch(each -> Set.of("after", "since").contains(each.lemma())));
  }

  /** "Discussed renewing the truce": what is talked about, or had done by others. */
  private static boolean isTopic(Token verb) {
    return (verb.xpos().equals("VBG") && verb.is("xcomp", "ccomp", "acl", "csubj", "obl", "nmod"))
        || (verb.xpos().equals("VBN") && verb.is("xcomp"));
  }

  /** "Met to negotiate a truce": what they came for. */
  private static boolean isAim(Token verb) {
    return verb.is("advcl") && verb.xpos().equals("VB") && SOUGHT.contains(verb.lemma());
  }

  private Optional<Token> agreement(Sentence sentence, Token verb) {
    return Arguments.patient(sentence, verb)
        .or(
            () ->
                verb.lemma().equals("agree")
                    ? Arguments.after(sentence, verb, Set.of("on", "to", "upon")).findFirst()
                    : Optional.empty())
        .map(noun -> whole(sentence, verb, noun))
        .filter(
            noun ->
                vocabulary.agreements().contains(noun.lemma())
                    || isCeasefire(sentence, noun)
                    || isFreeing(sentence, noun));
  }

  /** "The declaration of principles, signed by X": what was signed is the declaration. */
  private Token whole(Sentence sentence, Token verb, Token noun) {
    return sentence
        .head(noun)
        .filter(any -> verb.is("acl") && noun.is("nmod"))
        .filter(of -> vocabulary.agreements().contains(of.lemma()))
        .orElse(noun);
  }

  /** "A cease-fire" in three words, which the tree may hang from what is told of it. */
  private static boolean isCeasefire(Sentence sentence, Token noun) {
    return Stream.concat(Stream.of(noun), sentence.children(noun, "compound"))
        .filter(each -> each.lemma().equals("fire"))
        .anyMatch(
            each ->
                sentence.children(each, "compound").anyMatch(word -> word.lemma().equals("cease")));
  }

  /** "The release of detainees", and not of a film or of data. */
  private boolean isFreeing(Sentence sentence, Token noun) {
    return vocabulary.freeing().contains(noun.lemma())
        && Stream.concat(
                sentence.children(noun, "compound"),
                Arguments.after(sentence, noun, Set.of("of"))
                    .flatMap(each -> sentence.conjuncts(each).stream()))
            .anyMatch(each -> vocabulary.held().contains(each.lemma()));
  }

  /** A day after "on" is when it was agreed. */
  private static boolean isCalendar(Token token) {
    return token.upos().equals("PROPN") || token.upos().equals("NUM");
  }

  /** The phrase without its article, relative clauses and the like. */
  private static String name(Reading reading, Sentence sentence, Token noun) {
    int start = noun.span().start();
    for (Token each : sentence.subtree(noun)) {
      boolean leading = each.is("det", "case", "mark") || each.xpos().equals("PRP$");
      if (each.index() < noun.index() && !leading) {
        start = each.span().start();
        break;
      }
    }
    int end =
        sentence
            .children(noun, "nmod")
            .filter(
                each ->
                    !isCalendar(each)
                        && Arguments.preposition(sentence, each)
                            .filter(Set.of("for", "on", "of")::contains)
                            .isPresent())
            .mapToInt(each -> sentence.phrase(each).end())
            .findFirst()
            .orElse(noun.span().end());
    String name = reading.analysis().text().substring(start, Math.max(end, noun.span().end()));
    return MARKS.matcher(name).replaceFirst("").strip();
  }
}
