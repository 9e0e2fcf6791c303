package parley.finding.contacts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.ThirdParty;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.clauses.BothSides;
import parley.finding.contacts.ContactVocabulary.Verb;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Contacts that a verb tells of by itself: "X met Y", "the two ministers conferred".
 *
 * <p>The trap: these verbs have other senses ("met the deadline", "met with criticism", "called him
 * a friend"); without someone on the other side there is no contact.
 */
final class VerbContacts {

  private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they");

  private static final Set<String> RECIPROCAL = Set.of("each", "one", "other", "another");

  private static final Set<String> AGREEING = Set.of("agree", "arrange", "plan");

  private static final Set<String> DURING = Set.of("in", "during", "on", "by", "over");

  private final ContactVocabulary vocabulary;
  private final Participants participants;
  private final Unnamed unnamed;
  private final Across across;

  VerbContacts(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
    this.unnamed = new Unnamed(vocabulary);
    this.across = new Across(vocabulary, participants);
  }

  /** The contact that {@code verb} tells of. */
  Optional<Draft> find(Reading reading, Sentence sentence, Token verb) {
    Verb frame = vocabulary.verbs().get(verb.lemma());
    if (frame == null) {
      return fromAfar(reading, sentence, verb);
    }
    if (!Arguments.isVerb(verb) || isOtherSense(sentence, verb, frame)) {
      return Optional.empty();
    }
    if (frame.seen() && !isOfPersons(reading, sentence, verb)) {
      return Optional.empty();
    }
    boolean remote = isRemote(sentence, verb);
    Optional<Token> agent = agent(reading, sentence, verb);
    Optional<Token> object = frame.object() ? Arguments.patient(sentence, verb) : Optional.empty();
    List<Mention> here =
        Draft.concat(
            agent.map(each -> acting(reading, sentence, each, frame)).orElse(List.of()),
            frame.plural() ? across.listed(reading, sentence, verb, agent) : List.of());
    List<Mention> beneath =
        here.size() == 1 && frame.deep()
            ? across.within(reading, sentence, verb, frame.with())
            : List.of();
    List<Mention> direct = otherSide(reading, sentence, verb, frame, object, remote);
    List<Mention> there = direct.isEmpty() ? beneath : direct;
    List<Mention> beside = participants.besides(reading, sentence, verb);
    List<ThirdParty> lead = participants.lead(reading, sentence, verb);
    Optional<Strength> strength = strength(reading, sentence, verb, frame, agent, here, there);
    return strength.map(
        each ->
            new Draft(
                sentence,
                verb,
                verb,
                remote || isSpokenTo(reading, sentence, verb) ? Contact.Kind.CALL : frame.kind(),
                Draft.concat(Draft.concat(here, there), Draft.concat(beside, actors(lead))),
                Draft.concat(Draft.third(frame.subject(), here), lead),
                topic(sentence, verb, frame),
                Optional.empty(),
                each));
  }

  /** "X assured Y by phone that …": who tells somebody something from afar calls them. */
  private Optional<Draft> fromAfar(Reading reading, Sentence sentence, Token verb) {
    boolean afar =
        vocabulary.addressing().contains(verb.lemma())
            && Arguments.isVerb(verb)
            && !Arguments.isPassive(sentence, verb)
            && Arguments.after(sentence, verb, Set.of("by", "over", "via"))
                .anyMatch(each -> vocabulary.remote().contains(each.lemma()));
    if (!afar) {
      return Optional.empty();
    }
    List<Mention> here =
        agent(reading, sentence, verb)
            .map(each -> participants.of(reading, sentence, each))
            .orElse(List.of());
    List<Mention> there =
        sentence
            .children(verb, "obj", "iobj")
            .flatMap(each -> participants.of(reading, sentence, each).stream())
            .toList();
    return here.isEmpty() || there.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Draft(
                sentence,
                verb,
                verb,
                Contact.Kind.CALL,
                Draft.concat(here, there),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Strength.NEEDS_TWO));
  }

  /** "X saw Y", "they will see each other": two persons, and no more said of whom one saw. */
  private boolean isOfPersons(Reading reading, Sentence sentence, Token verb) {
    boolean more =
        sentence.child(verb, "xcomp", "ccomp", "iobj").isPresent()
            || Arguments.isPassive(sentence, verb)
            || Arguments.after(sentence, verb, Set.of("as")).findAny().isPresent();
    Optional<Token> object = sentence.child(verb, "obj");
    boolean met =
        object
            .filter(
                each ->
                    isEachOther(sentence, each)
                        || unnamed.isPeople(sentence, each)
                        || arePersons(reading, sentence, each))
            .isPresent();
    return !more
        && met
        && agent(reading, sentence, verb)
            .filter(
                each ->
                    unnamed.isTheTwo(reading, sentence, each)
                        || arePersons(reading, sentence, each))
            .isPresent();
  }

  private boolean arePersons(Reading reading, Sentence sentence, Token phrase) {
    return participants.of(reading, sentence, phrase).stream()
        .anyMatch(
            each ->
                each.kind() == ActorKind.PERSON
                    && (each.affiliation().isPresent() || each.office().isPresent()));
  }

  /** "Each other". */
  private static boolean isEachOther(Sentence sentence, Token word) {
    return RECIPROCAL.contains(word.lemma())
        && sentence.children(word, "det").anyMatch(each -> RECIPROCAL.contains(each.lemma()));
  }

  /** Those whom a subject names, or "the two countries' ministers". */
  private List<Mention> acting(Reading reading, Sentence sentence, Token agent, Verb frame) {
    List<Mention> named = participants.of(reading, sentence, agent);
    boolean two =
        frame.plural()
            && named.stream().noneMatch(Mention::named)
            && BothSides.in(sentence, agent).filter(each -> !each.equals(agent)).isPresent();
    return two ? BothSides.before(reading, sentence, agent) : named;
  }

  private static List<Mention> actors(List<ThirdParty> thirds) {
    return thirds.stream().map(ThirdParty::actor).toList();
  }

  /** Who acts: of two subjects that the tree gives, the one that is somebody. */
  private Optional<Token> agent(Reading reading, Sentence sentence, Token verb) {
    Optional<Token> chance =
        sentence
            .head(verb)
            .filter(noun -> verb.is("acl") && vocabulary.chances().contains(noun.lemma()))
            .filter(noun -> noun.is("obj"))
            .flatMap(sentence::head)
            .flatMap(above -> Arguments.agent(sentence, above));
    if (chance.isPresent()) {
      return chance;
    }
    Optional<Token> first = Arguments.agent(sentence, verb);
    return Stream.of(
            first.stream(),
            sentence.children(verb, "nsubj").filter(each -> !each.is("nsubj:pass")),
            Roles.of(sentence, verb, "ARG0").stream())
        .flatMap(each -> each)
        .filter(each -> !participants.of(reading, sentence, each).isEmpty())
        .findFirst()
        .or(() -> first)
        .or(() -> Roles.of(sentence, verb, "ARG0").stream().findFirst());
  }

  /** "X had spoken to Y": those who hold an office, and no reporters. */
  private List<Mention> spokenTo(Reading reading, Sentence sentence, Token verb) {
    return participants.after(reading, sentence, verb, Set.of("to")).stream()
        .filter(person -> person.kind() == ActorKind.PERSON && person.named())
        .filter(person -> person.affiliation().isPresent())
        .toList();
  }

  /** Whether they spoke from afar: to another, and not at a place. */
  private boolean isSpokenTo(Reading reading, Sentence sentence, Token verb) {
    return verb.lemma().equals("speak")
        && !spokenTo(reading, sentence, verb).isEmpty()
        && reading.place(sentence, verb).isEmpty();
  }

  private List<Mention> otherSide(
      Reading reading,
      Sentence sentence,
      Token verb,
      Verb frame,
      Optional<Token> object,
      boolean remote) {
    Set<String> with = new HashSet<>(frame.with());
    if (remote) {
      with.add("to");
    }
    List<Mention> there =
        Draft.concat(
            object.map(each -> participants.of(reading, sentence, each)).orElse(List.of()),
            participants.after(reading, sentence, verb, with));
    if (!there.isEmpty()) {
      return there;
    }
    there = agreedWith(reading, sentence, verb);
    if (!there.isEmpty()) {
      return there;
    }
    if (verb.lemma().equals("speak")) {
      return spokenTo(reading, sentence, verb);
    }
    if (frame.object()) {
      there = byRole(reading, sentence, verb, frame, with);
      return there.isEmpty() && frame.plural() && !hasObject(sentence, verb)
          ? across.behind(reading, sentence, verb, with)
          : there;
    }
    there =
        sentence
            .child(verb, "obj")
            .map(each -> across.over(reading, sentence, each, frame.with()))
            .orElse(List.of());
    return there.isEmpty() ? byRole(reading, sentence, verb, frame, with) : there;
  }

  /** "Agreed with Y to meet": whom one agrees with to meet is met. */
  private List<Mention> agreedWith(Reading reading, Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(above -> verb.is("xcomp") && AGREEING.contains(above.lemma()))
        .map(above -> participants.after(reading, sentence, above, Set.of("with")))
        .orElse(List.of());
  }

  /** Those on the other side whom the tree hangs elsewhere. */
  private List<Mention> byRole(
      Reading reading, Sentence sentence, Token verb, Verb frame, Set<String> with) {
    Stream<Token> across = Roles.with(sentence, verb, with, "ARG1", "ARG2", "ARGM-COM");
    Stream<Token> objects =
        frame.object() ? Roles.bare(sentence, verb, "ARG1", "C-ARG1") : Stream.empty();
    return Stream.concat(objects, across)
        .flatMap(each -> participants.of(reading, sentence, each).stream())
        .toList();
  }

  private Optional<Strength> strength(
      Reading reading,
      Sentence sentence,
      Token verb,
      Verb frame,
      Optional<Token> agent,
      List<Mention> here,
      List<Mention> there) {
    boolean two =
        agent
            .filter(
                each ->
                    unnamed.isSides(sentence, each)
                        || (there.isEmpty() && unnamed.isTheTwo(reading, sentence, each)))
            .isPresent();
    if (two && frame.plural()) {
      return Optional.of(Strength.RECALLS);
    }
    if (here.isEmpty()
        && there.isEmpty()
        && frame.plural()
        && agent.filter(unnamed::areRivals).isPresent()) {
      return Optional.of(Strength.RECALLS);
    }
    boolean several = frame.plural() && here.size() > 1;
    if (there.isEmpty()) {
      boolean purpose = verb.is("advcl", "xcomp") || verb.relation().equals("acl");
      if (several && !(frame.kind() == Contact.Kind.TALKS && purpose)) {
        return Optional.of(Strength.NEEDS_TWO);
      }
      if (!here.isEmpty() && hasEnvoys(sentence, verb, frame)) {
        return Optional.of(Strength.SURE);
      }
      if (frame.plural()
          && !hasObject(sentence, verb)
          && !here.isEmpty()
          && agent.filter(unnamed::areRivals).isPresent()) {
        return Optional.of(Strength.NEEDS_CIRCUMSTANCE);
      }
      return isBody(here) && frame.plural() && !hasObject(sentence, verb)
          ? Optional.of(Strength.NEEDS_CIRCUMSTANCE)
          : Optional.empty();
    }
    if (!here.isEmpty()) {
      return Optional.of(Strength.NEEDS_TWO);
    }
    boolean spoken = agent.filter(each -> PRONOUNS.contains(each.lemma())).isPresent();
    if (spoken && frame.plural()) {
      return Optional.of(Strength.SURE);
    }
    boolean someone =
        agent
            .filter(
                each ->
                    vocabulary.envoys().contains(each.lemma()) || sentence.name(each).isPresent())
            .isPresent();
    return someone && frame.plural() ? Optional.of(Strength.NEEDS_CIRCUMSTANCE) : Optional.empty();
  }

  /** A council, league or committee meets by itself. */
  private static boolean isBody(List<Mention> here) {
    return here.size() == 1 && here.get(0).kind() == ActorKind.IGO;
  }

  private static boolean hasObject(Sentence sentence, Token verb) {
    return sentence.child(verb, "obj", "ccomp", "xcomp", "nsubj:pass").isPresent()
        || Arguments.after(sentence, verb, Set.of("with")).findAny().isPresent();
  }

  /** Whether the other side are officials or the like, whom no name tells apart. */
  private boolean hasEnvoys(Sentence sentence, Token verb, Verb frame) {
    Stream<Token> objects = frame.object() ? sentence.children(verb, "obj") : Stream.empty();
    return Stream.concat(objects, Arguments.after(sentence, verb, frame.with()))
        .anyMatch(each -> unnamed.isPeople(sentence, each));
  }

  private boolean isOtherSense(Sentence sentence, Token verb, Verb frame) {
    if (frame.particle().isPresent()) {
      return sentence
          .children(verb, "compound:prt", "advmod")
          .noneMatch(each -> each.lemma().equals(frame.particle().get()));
    }
    if (frame.kind() == Contact.Kind.CALL) {
      return sentence.child(verb, "iobj", "ccomp", "compound:prt").isPresent()
          || sentence.child(verb, "xcomp").isPresent()
          || sentence // "called the meeting with X good"
              .child(verb, "obj")
              .filter(each -> vocabulary.nouns().containsKey(each.lemma()))
              .isPresent()
          || Arguments.isPassive(sentence, verb);
    }
    if (frame.kind() == Contact.Kind.MEETING
        && frame.subject() == ContactVocabulary.Standing.MEDIATES
        && verb.xpos().equals("VBG")
        && verb.is("advcl", "acl")) { // "convened talks, bringing together X and Y"
      return true;
    }
    boolean told = // "officials briefed on the matter"
        verb.is("acl")
            && verb.xpos().equals("VBN")
            && !verb.is("acl:relcl")
            && Arguments.after(sentence, verb, Set.of("on", "about")).findAny().isPresent();
    return told || (sentence.child(verb, "ccomp").isPresent() && frame.object());
  }

  private boolean isRemote(Sentence sentence, Token verb) {
    return sentence
            .children(verb, "obl", "advmod", "xcomp", "advcl")
            .anyMatch(
                each -> vocabulary.remote().contains(each.lemma()) || isInCall(sentence, each))
        || sentence
            .children(verb, "obj")
            .flatMap(topic -> sentence.subtree(topic).stream())
            .anyMatch(each -> each.is("nmod") && isInCall(sentence, each));
  }

  /** "Discussed X in a phone call", "in a call". */
  private boolean isInCall(Sentence sentence, Token token) {
    return Optional.ofNullable(vocabulary.nouns().get(token.lemma()))
            .filter(noun -> noun.kind() == Contact.Kind.CALL)
            .isPresent()
        && Arguments.preposition(sentence, token).filter(DURING::contains).isPresent();
  }

  private static Optional<Token> topic(Sentence sentence, Token verb, Verb frame) {
    return frame.object() ? Optional.empty() : sentence.child(verb, "obj");
  }
}
