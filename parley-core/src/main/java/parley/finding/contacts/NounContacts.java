package parley.finding.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.ThirdParty;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.contacts.ContactVocabulary.Noun;
import parley.finding.contacts.ContactVocabulary.Standing;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Contacts that a noun tells of: "held talks with Y", "US-Ukraine negotiations in Jeddah", "his
 * meeting with Y took place on Friday".
 *
 * <p>The trap: "peace talks" alone names a process; a contact has parties. The rules for one noun
 * stand together, since each is tried only where those before it do not hold.
 */
final class NounContacts {

  private static final Set<String> INTO = Set.of("in", "into", "for", "at", "over");
  private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "concerning");
  private static final Set<String> FRAMES = Set.of("part", "framework");
  private static final Set<String> FRAMING = Set.of("as", "within", "in");
  private static final Set<String> BACK = Set.of("to", "for");
  private static final Set<String> OUT_OF = Set.of("from", "out");
  private static final Set<String> GUESTS = Set.of("for", "to");
  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those");

  private final ContactVocabulary vocabulary;
  private final Participants participants;
  private final Unnamed unnamed;
  private final VisitContacts visits;
  private final NounMediators mediators;
  private final NounDoers acting;
  private final ContactNouns nouns;
  private final NounParties parties;

  NounContacts(ContactVocabulary vocabulary, Participants participants, VisitContacts visits) {
    this.vocabulary = vocabulary;
    this.participants = participants;
    this.unnamed = new Unnamed(vocabulary);
    this.visits = visits;
    this.mediators = new NounMediators(vocabulary, participants);
    this.acting = new NounDoers(vocabulary, participants);
    this.nouns = new ContactNouns(vocabulary);
    this.parties = new NounParties(vocabulary, participants);
  }

  /** The contacts that {@code word} tells of: one, or a visit for each place. */
  List<Draft> find(Reading reading, Sentence sentence, Token word) {
    Optional<Draft> draft = draft(reading, sentence, word);
    if (draft.isEmpty() || draft.get().kind() != Contact.Kind.VISIT) {
      return draft.stream().toList();
    }
    List<Token> goals =
        VisitContacts.goals(sentence, goal(NounClause.of(vocabulary, sentence, word)));
    return goals.isEmpty()
        ? List.of(draft.get())
        : goals.stream()
            .map(
                goal ->
                    draft
                        .get()
                        .to(goal, visits.hosts(reading, sentence, goal, draft.get().parties())))
            .toList();
  }

  private Optional<Draft> draft(Reading reading, Sentence sentence, Token word) {
    Optional<Noun> frame = nouns.find(sentence, word);
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    NounClause clause = NounClause.of(vocabulary, sentence, word);
    Noun noun = frame.get();
    List<Mention> own = parties.of(reading, clause, noun);
    List<ThirdParty> thirds = new ArrayList<>(mediators.of(reading, clause));
    List<Mention> all = new ArrayList<>(own);
    thirds.forEach(third -> all.add(third.actor()));
    Optional<Token> governor = clause.governor();
    Optional<Standing> light = governor.flatMap(verb -> light(clause, verb));
    boolean two =
        (areThirds(all, thirds) || isWithOthers(clause))
            && acting.isOfTheTwo(reading, clause, light);
    boolean assessed = governor.filter(verb -> isAssessed(clause, verb)).isPresent();
    if ((Participants.distinct(own).size() < 2 && assessed) || isOnlyFramed(clause)) {
      return Optional.empty();
    }
    if (two) {
      all.addAll(acrossVerb(reading, sentence, governor.get(), noun));
    } else if (light.isPresent()) {
      List<Mention> doers =
          acting.goers(reading, clause, governor.get()).stream()
              .map(each -> light.get() == Standing.HOSTS ? VisitContacts.ofCity(each) : each)
              .toList();
      doers = beyond(clause, own, doers);
      all.addAll(0, doers);
      all.addAll(acrossVerb(reading, sentence, governor.get(), noun));
      if (light.get() == Standing.HOSTS) {
        all.addAll(participants.after(reading, sentence, word, GUESTS));
      }
      thirds.addAll(Draft.third(carries(noun, own) ? Standing.GOOD_OFFICES : light.get(), doers));
    } else if (governor.isPresent()
        && (!own.isEmpty()
            || (noun.kind() == Contact.Kind.VISIT && goal(clause).isPresent())
            || acting.areOfTheirs(reading, clause, governor.get())
            || acting.isTheirs(reading, clause, noun, governor.get())
            || acting.isOfSpeakers(reading, clause, noun, governor.get()))
        && (isOccasion(clause, governor.get())
            || isAttitude(clause, governor.get())
            || vocabulary.isCharacterised(clause.top(), governor.get()))) {
      if (Participants.distinct(own).size() < 2
          || isWithOthers(clause)
          || own.equals(Participants.distinct(participants.besides(reading, sentence, word)))) {
        Token doing =
            noun.kind() == Contact.Kind.CALL
                ? NounDoers.asking(sentence, governor.get())
                : governor.get();
        all.addAll(0, acting.doers(reading, clause, doing));
        if (own.isEmpty() && noun.kind() != Contact.Kind.VISIT) {
          all.addAll(acting.addressed(reading, clause, doing));
        }
      }
    } else if (governor.isPresent() && acting.isErrand(clause, governor.get())) {
      List<Mention> goers = acting.goers(reading, clause, governor.get());
      all.addAll(0, own.isEmpty() && !areSeveral(goers) ? List.of() : goers);
    } else if (governor.isPresent() && happens(clause, governor.get())) {
      all.addAll(acrossVerb(reading, sentence, governor.get(), noun));
      all.addAll(participants.included(reading, sentence, governor.get()));
    } else if (governor.filter(each -> isPresentAt(sentence, each, clause.top())).isPresent()) {
      sentence
          .children(governor.get(), "nsubj")
          .forEach(each -> all.addAll(0, participants.of(reading, sentence, each)));
    } else if (isWhatTheyAreIn(clause)) {
      sentence
          .children(clause.top(), "nsubj")
          .forEach(each -> all.addAll(0, participants.of(reading, sentence, each)));
    }
    sentence
        .children(word, "acl")
        .filter(verb -> verb.relation().equals("acl:relcl") || !verb.xpos().equals("VB"))
        .filter(
            verb -> vocabulary.occurrence().contains(verb.lemma()) || isConvoking(sentence, verb))
        .forEach(verb -> all.addAll(acrossVerb(reading, sentence, verb, noun)));
    all.addAll(inWhich(reading, sentence, word, noun));
    Token predicate =
        governor
            .filter(
                verb ->
                    light.isPresent()
                        || Circumstances.isMovedTo(sentence, verb)
                        || (happens(clause, verb)
                            && !vocabulary.attitudes().contains(verb.lemma())))
            .orElse(word);
    Optional<Strength> strength =
        two ? Optional.of(Strength.RECALLS) : strength(clause, noun, own, all, light);
    return strength.map(
        each ->
            new Draft(
                sentence,
                predicate,
                word,
                nouns.kind(sentence, word, predicate, noun),
                all,
                thirds,
                topic(sentence, word),
                Optional.empty(),
                each));
  }

  /** "Delivered a letter from X to Y": who does so is neither. */
  private static boolean carries(Noun noun, List<Mention> own) {
    return noun.kind() == Contact.Kind.MESSAGE && Participants.distinct(own).size() > 1;
  }

  /** "Talks called for Monday with X"; those called off are not. */
  private static boolean isConvoking(Sentence sentence, Token verb) {
    return verb.lemma().equals("call") && sentence.child(verb, "compound:prt").isEmpty();
  }

  /** Whether nobody is known but those between the sides. */
  private static boolean areThirds(List<Mention> all, List<ThirdParty> thirds) {
    return all.stream()
        .allMatch(
            each -> thirds.stream().anyMatch(third -> third.actor().name().equals(each.name())));
  }

  /** "After a meeting with X and Y": whoever acts there met them, if no owner is said to. */
  private static boolean isWithOthers(NounClause clause) {
    Sentence sentence = clause.sentence();
    return Arguments.after(sentence, clause.word(), Set.of("with")).findAny().isPresent()
        && Arguments.after(sentence, clause.word(), Set.of("between", "among", "of", "by"))
            .findAny()
            .isEmpty()
        && sentence.child(clause.word(), "nmod:poss").isEmpty();
  }

  /** "Proposed holding a meeting between X and Y": of who acts, those who are of neither. */
  private static List<Mention> beyond(NounClause clause, List<Mention> own, List<Mention> doers) {
    boolean between =
        Participants.distinct(own).size() > 1
            && Arguments.after(clause.sentence(), clause.word(), Set.of("between"))
                .findAny()
                .isPresent();
    return between
        ? doers.stream()
            .filter(doer -> own.stream().noneMatch(each -> each.party().equals(doer.party())))
            .toList()
        : doers;
  }

  /** "Met as part of the dialogue between X and Y": what somebody met in, and no contact itself. */
  private static boolean isOnlyFramed(NounClause clause) {
    Sentence sentence = clause.sentence();
    return sentence.ancestors(clause.word()).stream()
        .takeWhile(each -> !Arguments.isVerb(each))
        .filter(each -> FRAMES.contains(each.lemma()))
        .anyMatch(
            each -> Arguments.preposition(sentence, each).filter(FRAMING::contains).isPresent());
  }

  /** Whether those who come for talks may have them with each other. */
  private static boolean areSeveral(List<Mention> goers) {
    return goers.stream().map(Mention::party).distinct().count() > 1;
  }

  /** Those of "the meeting in which X and Y took part", who says something in a letter or call. */
  private List<Mention> inWhich(Reading reading, Sentence sentence, Token word, Noun noun) {
    boolean said = noun.kind() == Contact.Kind.MESSAGE || noun.kind() == Contact.Kind.CALL;
    return sentence
        .children(word, "acl:relcl")
        .filter(
            verb ->
                said
                    || verb.lemma().equals("present")
                    || vocabulary.light(verb.lemma()).equals(Optional.of(Standing.PARTY)))
        .filter(
            verb ->
                Arguments.after(sentence, verb, Set.of("in", "at"))
                    .anyMatch(each -> each.lemma().equals("which")))
        .flatMap(verb -> Arguments.agent(sentence, verb).stream())
        .filter(each -> !each.lemma().equals("which"))
        .flatMap(each -> participants.of(reading, sentence, each).stream())
        .toList();
  }

  /** "X was present at the talks". */
  private static boolean isPresentAt(Sentence sentence, Token governor, Token top) {
    return governor.lemma().equals("present")
        && sentence.child(governor, "cop").isPresent()
        && Arguments.preposition(sentence, top).filter(Set.of("at", "in")::contains).isPresent();
  }

  /** "X is in talks with Y", "X was in touch with Y", "are back at the negotiating table". */
  private boolean isWhatTheyAreIn(NounClause clause) {
    Sentence sentence = clause.sentence();
    Set<String> in =
        clause.word().lemma().equals("table")
            ? Set.of("at", "around")
            : nouns.isVisit(clause.word()) ? Set.of("on") : Set.of("in");
    return sentence.child(clause.top(), "cop").isPresent()
        && Arguments.preposition(sentence, clause.top()).filter(in::contains).isPresent();
  }

  private Optional<Token> goal(NounClause clause) {
    return Arguments.after(clause.sentence(), clause.word(), Set.of("to", "in"))
        .filter(each -> VisitContacts.isPlace(clause.sentence(), each))
        .findFirst();
  }

  /**
   * What the subject of {@code verb} is to the contact, where the verb needs the noun to say so.
   */
  private Optional<Standing> light(NounClause clause, Token verb) {
    if (!Arguments.isVerb(verb)) {
      return Optional.empty();
    }
    Token top = clause.top();
    boolean object =
        top.relation().equals("obj") || top.relation().equals("nsubj:pass") || top.is("acl");
    Set<String> into =
        verb.lemma().equals("embark")
            ? Set.of("on", "upon")
            : clause.word().lemma().equals("table")
                ? Set.of("to", "at", "around")
                : verb.lemma().equals("return") ? BACK : INTO;
    boolean from =
        top.is("obl")
            && vocabulary.emerging().contains(verb.lemma())
            && Arguments.preposition(clause.sentence(), top).filter(OUT_OF::contains).isPresent();
    if (from) {
      return Optional.of(Standing.PARTY);
    }
    boolean joined =
        top.is("obl")
            && Arguments.preposition(clause.sentence(), top).filter(into::contains).isPresent();
    return object || joined ? vocabulary.light(verb.lemma()) : Optional.empty();
  }

  private boolean happens(NounClause clause, Token verb) {
    return clause.top().is("nsubj") && vocabulary.occurrence().contains(verb.lemma());
  }

  /** "X lauded the talks": only what somebody thinks of them. */
  private boolean isAssessed(NounClause clause, Token verb) {
    return clause.top().is("obj", "nsubj:pass") && vocabulary.assessing().contains(verb.lemma());
  }

  private boolean isAttitude(NounClause clause, Token verb) {
    boolean wished =
        vocabulary.wishing().contains(verb.lemma())
            && clause.top().is("obl")
            && Arguments.preposition(clause.sentence(), clause.top()).equals(Optional.of("for"));
    return wished
        || (clause.top().is("obj", "xcomp") && vocabulary.attitudes().contains(verb.lemma()));
  }

  private boolean isOccasion(NounClause clause, Token governor) {
    Token occasion = clause.occasion();
    return occasion.is("obl", "advcl")
        && Arguments.isVerb(governor)
        && clause
            .sentence()
            .children(occasion, "case", "mark", "amod")
            .anyMatch(
                each ->
                    isOccasionWord(each)
                        || (vocabulary.isAwaiting(governor.lemma()) && each.lemma().equals("for"))
                        || (nouns.isVisit(clause.word()) && each.lemma().equals("on")));
  }

  private boolean isOccasionWord(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return vocabulary.occasions().contains(word);
  }

  private List<Mention> acrossVerb(Reading reading, Sentence sentence, Token verb, Noun noun) {
    Set<String> prepositions =
        noun.kind() == Contact.Kind.MESSAGE
            ? Set.of("to", "from", "between")
            : ContactNouns.OTHER_SIDE;
    List<Mention> across =
        new ArrayList<>(participants.after(reading, sentence, verb, prepositions));
    sentence
        .children(verb, "iobj")
        .forEach(each -> across.addAll(participants.of(reading, sentence, each)));
    across.addAll(participants.besides(reading, sentence, verb));
    return across;
  }

  private Optional<Strength> strength(
      NounClause clause,
      Noun noun,
      List<Mention> own,
      List<Mention> all,
      Optional<Standing> light) {
    boolean definite =
        clause
            .sentence()
            .children(clause.top(), "det")
            .anyMatch(each -> DEFINITE.contains(each.lemma()));
    if (own.isEmpty() && isTopic(clause)) {
      return Optional.empty();
    }
    if (all.isEmpty() && isUnderWay(clause)) {
      return Optional.of(Strength.RECALLS);
    }
    if (own.isEmpty() && definite && clause.word().index() == clause.top().index()) {
      return Optional.of(all.isEmpty() ? Strength.RECALLS : Strength.JOINS);
    }
    if (noun.kind() == Contact.Kind.VISIT && goal(clause).isPresent()) {
      return Optional.of(Strength.SURE);
    }
    if (all.isEmpty()) {
      return noun.kind() == Contact.Kind.TALKS
              && nouns.isOfConflict(clause.sentence(), clause.word())
          ? Optional.of(Strength.HOSTED)
          : Optional.empty();
    }
    if (noun.kind() == Contact.Kind.VISIT) {
      return Optional.of(Strength.NEEDS_TWO);
    }
    if (light.isEmpty()) {
      return Optional.of(noun.weak() ? Strength.NEEDS_TWO : Strength.NEEDS_CIRCUMSTANCE);
    }
    boolean withEnvoys =
        Stream.of(clause.word(), clause.governor().orElse(clause.word()))
            .flatMap(head -> Arguments.after(clause.sentence(), head, ContactNouns.OTHER_SIDE))
            .anyMatch(each -> unnamed.isPeople(clause.sentence(), each));
    if (withEnvoys) {
      return Optional.of(Strength.SURE);
    }
    boolean body = all.size() == 1 && all.get(0).kind() == ActorKind.IGO && all.get(0).named();
    if (body && noun.kind() != Contact.Kind.TALKS && own.isEmpty()) {
      return Optional.of(Strength.SURE);
    }
    boolean event = !noun.weak() || noun.kind() == Contact.Kind.MEETING;
    return Optional.of(event ? Strength.NEEDS_CIRCUMSTANCE : Strength.NEEDS_TWO);
  }

  /** "Negotiations began on Monday": those that the report is about. */
  private boolean isUnderWay(NounClause clause) {
    return clause.word().xpos().equals("NNS")
        && clause.sentence().child(clause.word(), "det", "amod", "compound", "nmod:poss").isEmpty()
        && clause.governor().filter(verb -> happens(clause, verb)).isPresent();
  }

  /** "A briefing on the talks", whose day and place are not those of the talks. */
  private static boolean isTopic(NounClause clause) {
    return clause.top().is("nmod")
        && Arguments.preposition(clause.sentence(), clause.top())
            .filter(ABOUT::contains)
            .isPresent();
  }

  private static Optional<Token> topic(Sentence sentence, Token word) {
    return Arguments.after(sentence, word, ABOUT)
        .filter(each -> !each.upos().equals("PROPN") && !each.upos().equals("NUM"))
        .findFirst();
  }
}
