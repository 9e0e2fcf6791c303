package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Place;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.contacts.ContactVocabulary.Motion;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Visits that a verb of motion tells of: an envoy or a delegation goes to a place.
 *
 * <p>The trap: armies, aid and refugees arrive too; only people who speak for a party visit.
 */
final class VisitContacts {

  private static final Set<Listed.Role> SEATS =
      Set.of(Listed.Role.STATE, Listed.Role.CAPITAL, Listed.Role.SEAT);
  private static final String CAPITAL = "capital";
  private static final Set<String> TO = Set.of("to");
  private static final Set<String> SPEAKER = Set.of("i", "we");
  private static final Set<ActorKind> HOSTS =
      Set.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.PLACE_AS_ACTOR);

  private final ContactVocabulary vocabulary;
  private final Participants participants;

  VisitContacts(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /** The visits that {@code verb} tells of, one for each place. */
  List<Draft> find(Reading reading, Sentence sentence, Token verb) {
    Motion frame = vocabulary.motion().get(verb.lemma());
    if (isStay(sentence, verb)) {
      return stay(reading, sentence, verb).stream().toList();
    }
    if (frame == null
        || !isPredicate(sentence, verb, frame)
        || isLed(sentence, verb)
        || lacksParticle(sentence, verb, frame)
        || (frame.awaited() && isForContact(sentence, verb))) {
      return List.of();
    }
    Optional<Token> agent =
        frame.sent() || frame.awaited()
            ? Arguments.patient(sentence, verb).or(() -> dueOne(sentence, verb))
            : Arguments.agent(sentence, verb)
                .or(() -> Roles.bare(sentence, verb, "ARG0", "ARG1").findFirst());
    List<Mention> visitors =
        agent.stream()
            .flatMap(each -> participants.of(reading, sentence, each).stream())
            .filter(mention -> isEnvoy(sentence, agent.get(), mention))
            .toList();
    boolean speaker = visitors.isEmpty() && agent.filter(VisitContacts::isSpeaker).isPresent();
    if (visitors.isEmpty() && !speaker) {
      return List.of();
    }
    List<Mention> senders =
        frame.sent()
            ? Arguments.agent(sentence, verb)
                .map(each -> participants.of(reading, sentence, each))
                .orElse(List.of())
            : List.of();
    List<Token> goals =
        goals(sentence, goal(sentence, verb, frame)).stream()
            .filter(each -> !frame.back() || !hosts(reading, sentence, each, visitors).isEmpty())
            .filter(each -> reading.actor(sentence, each).filter(VisitContacts::isPerson).isEmpty())
            .toList();
    List<Mention> visited = visited(reading, sentence, verb, frame);
    if (goals.isEmpty() && !visited.isEmpty()) {
      return List.of(calledOn(sentence, verb, Draft.concat(visitors, visited)));
    }
    List<Mention> all =
        Draft.concat(
            Draft.concat(visitors, Draft.concat(visited, senders)),
            participants.besides(reading, sentence, verb).stream()
                .filter(
                    each -> goals.stream().noneMatch(goal -> isHost(reading, sentence, goal, each)))
                .toList());
    return goals.stream()
        .map(
            goal ->
                new Draft(
                    sentence,
                    verb,
                    verb,
                    Contact.Kind.VISIT,
                    Draft.concat(all, hosts(reading, sentence, goal, visitors)),
                    List.of(),
                    Optional.empty(),
                    Optional.of(goal),
                    Strength.SURE))
        .toList();
  }

  /** "The envoy went to the marshal", "visited the president": one meets whom one goes to. */
  private static Draft calledOn(Sentence sentence, Token verb, List<Mention> parties) {
    return Draft.of(sentence, verb, Contact.Kind.MEETING, parties, List.of(), Strength.NEEDS_TWO);
  }

  /** The persons to whom the way leads. */
  private List<Mention> visited(Reading reading, Sentence sentence, Token verb, Motion frame) {
    return Stream.concat(
            frame.object() ? Arguments.patient(sentence, verb).stream() : Stream.empty(),
            Arguments.after(sentence, verb, TO))
        .flatMap(each -> participants.of(reading, sentence, each).stream())
        .filter(VisitContacts::isPerson)
        .toList();
  }

  private static boolean isPerson(Mention mention) {
    return mention.kind() == ActorKind.PERSON && mention.named();
  }

  private static boolean isPredicate(Sentence sentence, Token word, Motion frame) {
    return Arguments.isVerb(word) || (frame.awaited() && dueOne(sentence, word).isPresent());
  }

  /** "A team headed by X", "X heads the team": nobody goes anywhere by that. */
  private static boolean isLed(Sentence sentence, Token verb) {
    return verb.lemma().equals("head")
        && (Arguments.isPassive(sentence, verb)
            || Arguments.patient(sentence, verb).isPresent()
            || Arguments.after(sentence, verb, Set.of("by")).findAny().isPresent());
  }

  /** Who "is due in Oslo". */
  private static Optional<Token> dueOne(Sentence sentence, Token word) {
    return sentence.child(word, "nsubj").filter(any -> word.upos().equals("ADJ"));
  }

  /** "Is expected in Oslo for talks with X": the talks are what is awaited. */
  private boolean isForContact(Sentence sentence, Token verb) {
    return Arguments.after(sentence, verb, Set.of("for"))
        .anyMatch(each -> vocabulary.nouns().containsKey(each.lemma()));
  }

  /** Whoever speaks, of whom the text may say no more: "I have travelled to Oslo". */
  private static boolean isSpeaker(Token agent) {
    return SPEAKER.contains(agent.lemma());
  }

  /** "X was in Oslo on Monday". */
  static boolean isStay(Sentence sentence, Token place) {
    return (place.upos().equals("PROPN") || place.lemma().equals(CAPITAL))
        && !place.is("obl")
        && sentence.children(place, "cop").anyMatch(each -> each.lemma().equals("be"))
        && Arguments.preposition(sentence, place).equals(Optional.of("in"))
        && isPlace(sentence, place);
  }

  /** The visit of somebody who is in a land not their own. */
  private Optional<Draft> stay(Reading reading, Sentence sentence, Token place) {
    Optional<String> land = reading.placeNamed(sentence, place).flatMap(Place::country);
    List<Mention> visitors =
        sentence
            .children(place, "nsubj")
            .flatMap(each -> staying(reading, sentence, each))
            .filter(each -> each.affiliation().isPresent() && !each.country().equals(land))
            .toList();
    return visitors.isEmpty() || land.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                sentence,
                place,
                place,
                Contact.Kind.VISIT,
                Draft.concat(visitors, hosts(reading, sentence, place, visitors)),
                List.of(),
                Optional.empty(),
                Optional.of(place),
                Strength.SURE));
  }

  /** Persons, and delegations, which are said to be at a place as armies are. */
  private Stream<Mention> staying(Reading reading, Sentence sentence, Token subject) {
    return participants.of(reading, sentence, subject).stream()
        .filter(
            each ->
                each.kind() == ActorKind.PERSON || vocabulary.envoys().contains(subject.lemma()));
  }

  /** The places of "went to X and Y". */
  static List<Token> goals(Sentence sentence, Optional<Token> first) {
    return first.stream()
        .flatMap(each -> sentence.conjuncts(each).stream())
        .filter(each -> isPlace(sentence, each))
        .toList();
  }

  /** The state whose capital or land is visited, where it is not the visitors' own. */
  List<Mention> hosts(Reading reading, Sentence sentence, Token goal, List<Mention> visitors) {
    return host(reading, sentence, goal).stream()
        .filter(host -> visitors.stream().noneMatch(each -> each.country().equals(host.country())))
        .toList();
  }

  /** "Travelled widely, including to Y" has Y for a place, and not for company. */
  private static boolean isHost(Reading reading, Sentence sentence, Token goal, Mention mention) {
    return host(reading, sentence, goal)
        .filter(host -> host.name().equals(mention.name()))
        .isPresent();
  }

  private static Optional<Mention> host(Reading reading, Sentence sentence, Token goal) {
    Optional<Mention> actor =
        reading
            .actor(sentence, goal)
            .filter(each -> HOSTS.contains(each.kind()) && each.country().isPresent());
    if (actor.isPresent()) {
      return actor;
    }
    if (goal.lemma().equals(CAPITAL)) {
      return reading
          .placeNamed(sentence, goal)
          .flatMap(place -> place.country().flatMap(code -> state(code, place.name())));
    }
    String text =
        sentence.name(goal).map(Name::span).orElse(goal.span()).of(reading.analysis().text());
    return ActorList.standard()
        .named(text)
        .filter(each -> SEATS.contains(each.role()))
        .flatMap(Listed::country)
        .flatMap(code -> state(code, text));
  }

  /** The state whose city is said to do what states do: "Geneva hosts the talks". */
  static Mention ofCity(Mention actor) {
    return Optional.of(actor)
        .filter(each -> each.kind() == ActorKind.PLACE_AS_ACTOR)
        .flatMap(Mention::country)
        .flatMap(country -> state(country, actor.text()))
        .orElse(actor);
  }

  private static Optional<Mention> state(String country, String text) {
    return ActorList.standard()
        .state(country)
        .map(
            state ->
                new Mention(
                    text,
                    state.name(),
                    state.kind(),
                    state.country(),
                    state.sectors(),
                    Optional.empty(),
                    Optional.of(state.name()),
                    true));
  }

  /** The first place that {@code verb} of motion leads to. */
  static Optional<Token> goal(ContactVocabulary vocabulary, Sentence sentence, Token verb) {
    Motion frame = vocabulary.motion().get(verb.lemma());
    return frame == null
            || !isPredicate(sentence, verb, frame)
            || lacksParticle(sentence, verb, frame)
        ? Optional.empty()
        : goal(sentence, verb, frame);
  }

  private static Optional<Token> goal(Sentence sentence, Token verb, Motion frame) {
    Stream<Token> object =
        frame.object()
            ? Stream.concat(
                Arguments.patient(sentence, verb).stream(),
                sentence
                    .children(verb, "obl")
                    .filter(each -> Arguments.preposition(sentence, each).isEmpty()))
            : Stream.empty();
    Stream<Token> byRole =
        Roles.with(sentence, verb, frame.to(), "ARG1", "ARG2", "ARG4", "ARGM-GOL", "ARGM-LOC");
    Stream<Token> withSent = // "sent a delegation to Oslo"
        frame.sent()
            ? Arguments.patient(sentence, verb).stream()
                .flatMap(each -> Arguments.after(sentence, each, frame.to()))
            : Stream.empty();
    return Stream.of(object, towards(sentence, verb, frame.to()), byRole, withSent)
        .flatMap(each -> each)
        .filter(each -> isPlace(sentence, each))
        .findFirst();
  }

  /** Where a preposition of {@code to} leads, be it one of two: "including to Oslo". */
  private static Stream<Token> towards(Sentence sentence, Token verb, Set<String> to) {
    return sentence
        .children(verb, "obl")
        .filter(
            each -> sentence.children(each, "case").anyMatch(word -> to.contains(word.lemma())));
  }

  /** Whether a phrase names a place, or describes one with its name beside: "the capital, Juba". */
  static boolean isPlace(Sentence sentence, Token token) {
    Optional<Name> name = sentence.name(token);
    if (name.isPresent()) {
      return name.get().kind() == Name.Kind.LOCATION || token.upos().equals("PROPN");
    }
    return token.upos().equals("PROPN")
        || isOfNamed(sentence, token)
        || sentence
            .children(token, "appos", "nmod", "compound")
            .anyMatch(
                each ->
                    sentence
                        .name(each)
                        .filter(found -> found.kind() == Name.Kind.LOCATION)
                        .isPresent());
  }

  /** "The Norlandic capital", "Norland's capital". */
  private static boolean isOfNamed(Sentence sentence, Token token) {
    return token.lemma().equals(CAPITAL)
        && sentence
            .children(token, "amod", "compound", "nmod:poss")
            .anyMatch(each -> Character.isUpperCase(each.text().charAt(0)));
  }

  private boolean isEnvoy(Sentence sentence, Token agent, Mention mention) {
    return mention.kind() == ActorKind.PERSON
        ? mention.named()
            || mention.country().isPresent()
            || mention.affiliation().isPresent()
            || vocabulary.envoys().contains(agent.lemma())
        : mention.kind() == ActorKind.IGO
            || sentence.conjuncts(agent).stream()
                .anyMatch(
                    each ->
                        vocabulary.envoys().contains(each.lemma())
                            || vocabulary.bodies().contains(each.lemma()));
  }

  private static boolean lacksParticle(Sentence sentence, Token verb, Motion frame) {
    return frame.particle().isPresent()
        && sentence
            .children(verb, "compound:prt", "advmod")
            .noneMatch(each -> each.lemma().equals(frame.particle().get()));
  }
}
