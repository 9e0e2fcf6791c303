package parley.finding.contacts;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Titles;
import parley.claims.Contact;
import parley.claims.Evidence;
import parley.claims.Place;
import parley.claims.Status;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.TimeDirection;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.time.TimeReferences;

/**
 * Where and when a contact was, and whether: read at its word, then at the verb it hangs from.
 *
 * <p>The trap: captions and long sentences hang the place and the day of a contact from the verb
 * above it ("attend a dinner after meeting X, in Oslo, on 3 May"); only what stands after the word
 * of contact is its own.
 */
record Circumstances(Evidence evidence, Optional<Place> place) {

  private static final Set<String> AT = Set.of("at", "in");
  private static final Set<String> WHERE =
      Set.of("at", "in", "near", "outside", "inside", "around");
  private static final Set<Status> AHEAD =
      EnumSet.of(Status.POSSIBLE, Status.CALLED_FOR, Status.PLANNED);
  private static final Set<String> HOSTING = Set.of("host", "witness", "see");

  /** What stands against what is denied: "set no terms, unlike a letter of X". */
  private static final Set<String> AGAINST = Set.of("unlike", "despite");

  private static final Set<String> AFTERWARDS = Set.of("after", "following", "since");
  private static final Set<String> GIVEN_UP = Set.of("quit", "exit", "abandon");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");

  static Circumstances of(Reading reading, Draft draft, ContactVocabulary vocabulary) {
    Sentence sentence = draft.sentence();
    Evidence evidence = evidence(reading, draft, vocabulary);
    Optional<Evidence> there = draft.goal().map(each -> reading.evidence(sentence, each));
    if (there.flatMap(Evidence::timeSpan).isPresent()) {
      evidence = evidence.at(there.get().time(), there.get().timeSpan());
    }
    boolean recalls = draft.strength() == Draft.Strength.RECALLS;
    boolean about = vocabulary.about().contains(draft.predicate().lemma());
    Places places = new Places(reading, sentence, vocabulary);
    Optional<Place> place =
        draft
            .goal()
            .flatMap(each -> reading.placeNamed(sentence, each))
            .or(() -> whereTheyWent(reading, draft, vocabulary))
            .or(
                () ->
                    places.of(
                        draft.word(),
                        about || (recalls && !happens(draft)) ? draft.word() : draft.predicate()));
    List<Token> clauses =
        Stream.of(draft.word(), NounClause.of(vocabulary, sentence, draft.word()).top())
            .distinct()
            .flatMap(noun -> sentence.children(noun, "acl"))
            .filter(verb -> !Arguments.isOfNearer(sentence, draft.word(), verb))
            .flatMap(verb -> sentence.conjuncts(verb).stream())
            .filter(verb -> vocabulary.occurrence().contains(verb.lemma()))
            .toList();
    for (Token clause : clauses) {
      Evidence told = timeOfCourse(reading, sentence, clause);
      boolean ahead =
          told.status() == Status.PLANNED
              && told.timeSpan().isPresent()
              && !isMovedTo(sentence, draft.predicate())
              && !(evidence.status() == Status.PLANNED && evidence.timeSpan().isPresent());
      evidence =
          evidence.timeSpan().isPresent() && !ahead
              ? evidence
              : evidence.at(told.time(), told.timeSpan());
      place =
          place
              .or(() -> reading.place(sentence, clause))
              .or(
                  () ->
                      sentence
                          .child(clause, "xcomp")
                          .flatMap(each -> reading.place(sentence, each)));
    }
    place = place.filter(each -> !places.isTopic(draft.word(), each));
    boolean judged =
        sentence
            .head(draft.word())
            .filter(verb -> vocabulary.isCharacterised(draft.word(), verb))
            .isPresent();
    if (evidence.timeSpan().isEmpty()
        && !judged) { // "the meeting on Saturday ended without a statement"
      Evidence own = reading.evidence(sentence, draft.word());
      evidence = evidence.at(own.time(), own.timeSpan());
    }
    Optional<Token> occasion = occasion(draft, vocabulary);
    if (place.isEmpty()) {
      place =
          besidePersons(reading, draft)
              .or(() -> byRole(reading, draft))
              .or(() -> whereClause(reading, draft))
              .or(() -> ofPaper(reading, draft))
              .or(() -> occasion.flatMap(each -> placeOf(reading, sentence, each)))
              .or(() -> Pointed.place(reading, draft))
              .or(
                  () ->
                      vocabulary.inviting().contains(draft.predicate().lemma())
                          ? Optional.empty()
                          : atHosts(reading, draft))
              .filter(each -> !places.isTopic(draft.word(), each));
    }
    if (evidence.timeSpan().isEmpty() && occasion.isPresent()) {
      Evidence told = timeOf(reading, sentence, occasion.get());
      evidence = evidence.at(told.time(), told.timeSpan());
    }
    if (evidence.timeSpan().isEmpty() && !judged) {
      evidence = inSentence(reading, draft, evidence, vocabulary);
    }
    if (evidence.timeSpan().isEmpty() && draft.kind() == Contact.Kind.VISIT) {
      evidence = ofErrand(reading, draft, evidence, vocabulary);
    }
    Optional<Token> above =
        sentence
            .head(draft.word())
            .filter(each -> Arguments.isVerb(each) || vocabulary.isAwaiting(each.lemma()))
            .filter(verb -> draft.word().is("advcl", "obl", "xcomp", "conj"));
    if (above.isEmpty()) {
      return new Circumstances(behindAhead(reading, draft, evidence), place);
    }
    int after = draft.word().span().end();
    Optional<Place> higher =
        reading
            .place(sentence, above.get())
            .filter(each -> lastStart(reading, sentence, each.name()) > after);
    Evidence dated =
        evidence.timeSpan().isPresent()
            ? evidence
            : dated(evidence, reading.evidence(sentence, above.get()), reading, draft);
    return new Circumstances(
        behindAhead(reading, draft, dated), place.isPresent() ? place : higher);
  }

  /** "A new round began in X": what is said of the contact itself. */
  private static boolean happens(Draft draft) {
    return draft
        .sentence()
        .children(draft.predicate(), "nsubj")
        .anyMatch(each -> draft.sentence().subtree(each).contains(draft.word()));
  }

  /** "Will speak on Monday following talks with X": the day of what is to come is not theirs. */
  private static Evidence behindAhead(Reading reading, Draft draft, Evidence evidence) {
    Evidence clause = reading.evidence(draft.sentence(), draft.predicate());
    boolean ahead =
        evidence.status() == Status.TOOK_PLACE
            && clause.status() == Status.PLANNED
            && clause.timeSpan().equals(evidence.timeSpan());
    return ahead ? evidence.at(new TimeReferences.Unstated(), Optional.empty()) : evidence;
  }

  /**
   * Where those who met went for it: "travelled to Oslo to brief X", "returned to Oslo and met X";
   * a place that the word of contact has of its own is finer.
   */
  private static Optional<Place> whereTheyWent(
      Reading reading, Draft draft, ContactVocabulary vocabulary) {
    Sentence sentence = draft.sentence();
    Token verb = draft.predicate();
    boolean purpose = verb.is("advcl", "xcomp") && verb.xpos().equals("VB");
    boolean next =
        verb.is("conj")
            && Set.of("VBD", "VBG").contains(verb.xpos())
            && sentence.child(verb, "nsubj").isEmpty();
    if (!purpose && !next) {
      return errand(reading, draft, vocabulary);
    }
    boolean own =
        sentence
            .children(verb, "obl")
            .filter(each -> Arguments.preposition(sentence, each).filter(AT::contains).isPresent())
            .anyMatch(each -> reading.placeNamed(sentence, each).isPresent());
    return own
        ? Optional.empty()
        : sentence
            .head(verb)
            .filter(above -> above.index() < verb.index())
            .flatMap(above -> VisitContacts.goal(vocabulary, sentence, above))
            .flatMap(each -> reading.placeNamed(sentence, each));
  }

  /** Where they are due "for talks". */
  private static Optional<Place> errand(
      Reading reading, Draft draft, ContactVocabulary vocabulary) {
    Sentence sentence = draft.sentence();
    Token top = NounClause.of(vocabulary, sentence, draft.word()).top();
    return Optional.of(top)
        .filter(each -> Arguments.preposition(sentence, each).equals(Optional.of("for")))
        .flatMap(sentence::head)
        .filter(above -> vocabulary.isAwaiting(above.lemma()))
        .flatMap(above -> VisitContacts.goal(vocabulary, sentence, above))
        .flatMap(each -> reading.placeNamed(sentence, each));
  }

  /** "Which are scheduled to begin on Monday": the day hangs from what is scheduled. */
  private static Evidence timeOfCourse(Reading reading, Sentence sentence, Token verb) {
    return Stream.concat(Stream.of(verb), sentence.children(verb, "xcomp"))
        .map(each -> reading.evidence(sentence, each))
        .filter(each -> each.timeSpan().isPresent())
        .findFirst()
        .orElseGet(() -> reading.evidence(sentence, verb));
  }

  /** "Were in Oslo for talks on Saturday": they were there on the day of what they came for. */
  private static Evidence ofErrand(
      Reading reading, Draft draft, Evidence evidence, ContactVocabulary vocabulary) {
    Sentence sentence = draft.sentence();
    return Arguments.after(sentence, draft.word(), Set.of("for"))
        .filter(each -> vocabulary.nouns().containsKey(each.lemma()))
        .map(each -> reading.evidence(sentence, each))
        .filter(each -> each.timeSpan().isPresent())
        .findFirst()
        .map(each -> evidence.at(each.time(), each.timeSpan()))
        .orElse(evidence);
  }

  /** The place that the parser hangs from the last of those who met: "between X and Y at Z". */
  private static Optional<Place> besidePersons(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    return sentence.subtree(draft.word()).stream()
        .filter(token -> isPerson(sentence, token) || isMember(token))
        .filter(token -> Arguments.after(sentence, token, AT).findAny().isPresent())
        .flatMap(token -> reading.place(sentence, token).stream())
        .findFirst();
  }

  private static boolean isMember(Token token) {
    return token.is("conj", "nmod:desc") && Set.of("NOUN", "PROPN").contains(token.upos());
  }

  /** The meeting in whose course something was said to be done: "during a meeting held in X". */
  private static Optional<Token> occasion(Draft draft, ContactVocabulary vocabulary) {
    Sentence sentence = draft.sentence();
    ContactNouns nouns = new ContactNouns(vocabulary);
    return Stream.concat(
            Arguments.after(sentence, draft.predicate(), Set.of("during", "in", "at")),
            Arguments.after(sentence, draft.predicate(), Set.of("on")).filter(nouns::isVisit))
        .flatMap(
            each ->
                vocabulary.containers().contains(each.lemma())
                    ? Arguments.after(sentence, each, Set.of("of"))
                    : Stream.of(each))
        .filter(each -> vocabulary.nouns().containsKey(each.lemma()))
        .filter(each -> !each.equals(draft.word()))
        .findFirst();
  }

  private static Optional<Place> placeOf(Reading reading, Sentence sentence, Token noun) {
    return Stream.concat(Stream.of(noun), clauses(sentence, noun))
        .flatMap(each -> reading.place(sentence, each).stream())
        .findFirst();
  }

  /** What is told of talks behind them: "a round of talks brokered by X and held in Y". */
  private static Stream<Token> clauses(Sentence sentence, Token noun) {
    return Stream.concat(
            Stream.of(noun), sentence.head(noun).filter(any -> noun.is("nmod")).stream())
        .flatMap(each -> sentence.children(each, "acl"))
        .flatMap(each -> sentence.conjuncts(each).stream());
  }

  private static Evidence timeOf(Reading reading, Sentence sentence, Token noun) {
    return Stream.concat(Stream.of(noun), clauses(sentence, noun))
        .map(each -> reading.evidence(sentence, each))
        .filter(each -> each.timeSpan().isPresent())
        .findFirst()
        .orElseGet(() -> reading.evidence(sentence, noun));
  }

  /** "Travelled to Oslo, where she met …". */
  private static Optional<Place> whereClause(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    return Stream.concat(Stream.of(draft.predicate()), sentence.ancestors(draft.word()).stream())
        .filter(each -> isWhere(sentence, each))
        .flatMap(each -> sentence.head(each).stream())
        .flatMap(each -> reading.placeNamed(sentence, each).stream())
        .findFirst();
  }

  /** "Signed an accord in X": where they signed it, wherever the tree hangs it. */
  private static Optional<Place> ofPaper(Reading reading, Draft draft) {
    return draft
        .sentence()
        .children(draft.predicate(), "obj")
        .filter(any -> draft.predicate().lemma().equals("sign"))
        .flatMap(paper -> reading.place(draft.sentence(), paper).stream())
        .findFirst();
  }

  /** The city that hosts: "X hosts talks", "X saw a meeting". */
  private static Optional<Place> atHosts(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    Token verb =
        sentence
            .head(draft.word())
            .filter(each -> draft.word().is("obj") && HOSTING.contains(each.lemma()))
            .orElse(draft.predicate());
    return Arguments.agent(sentence, verb)
        .filter(agent -> sentence.conjuncts(agent).size() == 1)
        .filter(
            agent ->
                HOSTING.contains(verb.lemma())
                    || draft.thirdParties().stream()
                        .anyMatch(third -> third.role() == Contact.Role.HOSTS))
        .filter(each -> VisitContacts.isPlace(sentence, each))
        .flatMap(each -> reading.placeNamed(sentence, each));
  }

  /** The place that is one of the contact's word's roles; what is "between" is none. */
  private static Optional<Place> byRole(Reading reading, Draft draft) {
    return Roles.with(draft.sentence(), draft.word(), WHERE, "ARGM-LOC")
        .filter(each -> !isOfOffice(draft.sentence(), each, draft.word()))
        .flatMap(each -> reading.placeNamed(draft.sentence(), each).stream())
        .findFirst();
  }

  /** "Met the head of the mission in X": where an office is. */
  private static boolean isOfOffice(Sentence sentence, Token place, Token word) {
    return sentence.ancestors(place).stream()
        .takeWhile(each -> !each.equals(word))
        .anyMatch(each -> Titles.standard().isHead(each.lemma()));
  }

  private static boolean isPerson(Sentence sentence, Token token) {
    return sentence.name(token).filter(name -> name.kind() == Name.Kind.PERSON).isPresent();
  }

  /** The time of the clause that a contact is told in: "On 6 May talks began when X met Y". */
  private static Evidence inSentence(
      Reading reading, Draft draft, Evidence evidence, ContactVocabulary vocabulary) {
    Sentence sentence = draft.sentence();
    Token below = draft.word();
    for (Token token : sentence.ancestors(draft.word())) {
      if (below.is("ccomp", "parataxis", "nmod:poss", "compound", "csubj")
          || (below.is("acl") && !isWhere(sentence, below))
          || (below.is("advcl")
              && !isWhen(sentence, below)
              && !(vocabulary.motion().containsKey(token.lemma())
                  && below.xpos().equals("VB")
                  && below.index() > token.index()))
          || (below.is("obl") && !isDuring(sentence, below))) {
        return evidence;
      }
      if (Arguments.isVerb(token)) {
        Evidence told = reading.evidence(sentence, token);
        if (told.timeSpan().isPresent()) {
          return isAnothers(evidence, told) ? evidence : evidence.at(told.time(), told.timeSpan());
        }
      }
      below = token;
    }
    return evidence;
  }

  /**
   * "Discussed on Monday a possible meeting", "agreed on Monday to meet": the day is that of what
   * was done.
   */
  private static boolean isAnothers(Evidence evidence, Evidence above) {
    return isBefore(evidence, above)
        || (above.status() == Status.TOOK_PLACE && AHEAD.contains(evidence.status()));
  }

  /** "Will travel on Monday after meeting X": what took place is before what is planned. */
  private static boolean isBefore(Evidence evidence, Evidence above) {
    return evidence.status() == Status.TOOK_PLACE && above.status() == Status.PLANNED;
  }

  /** "Travelled to Oslo on Monday, where she met …". */
  private static boolean isWhere(Sentence sentence, Token clause) {
    return clause.is("acl:relcl")
        && sentence.children(clause, "advmod").anyMatch(each -> each.lemma().equals("where"));
  }

  private static boolean isWhen(Sentence sentence, Token clause) {
    return sentence
            .children(clause, "mark", "advmod")
            .anyMatch(each -> Set.of("when", "where", "as", "while").contains(each.lemma()))
        || clause.xpos().equals("VBG");
  }

  private static boolean isDuring(Sentence sentence, Token phrase) {
    return Arguments.preposition(sentence, phrase)
        .filter(Set.of("during", "in", "at")::contains)
        .isPresent();
  }

  /** What follows after a contact does not make it less real: "may sign after talks with X". */
  private static Evidence evidence(Reading reading, Draft draft, ContactVocabulary vocabulary) {
    Sentence sentence = draft.sentence();
    Evidence evidence = reading.evidence(sentence, draft.predicate());
    if (isMovedTo(sentence, draft.predicate()) && evidence.timeSpan().isPresent()) {
      return evidence.with(Status.PLANNED);
    }
    if (evidence.status() == Status.TOOK_PLACE && isLeft(draft, vocabulary)) {
      return evidence.with(Status.CANCELLED);
    }
    if (isDone(draft)) {
      return evidence.with(Status.TOOK_PLACE);
    }
    if (!draft.predicate().equals(draft.word()) || Arguments.isVerb(draft.word())) {
      return evidence;
    }
    Token top = NounClause.of(vocabulary, sentence, draft.word()).top();
    Optional<Token> judging =
        sentence.head(top).filter(verb -> vocabulary.isCharacterised(top, verb));
    if (judging.isPresent()) {
      return characterised(evidence, reading.evidence(sentence, judging.get()));
    }
    boolean afterwards =
        sentence
            .children(top, "case", "mark", "amod")
            .anyMatch(each -> AFTERWARDS.contains(each.text().toLowerCase(Locale.ROOT)));
    boolean against = Arguments.preposition(sentence, top).filter(AGAINST::contains).isPresent();
    if ((afterwards || against) && evidence.status() == Status.DENIED) {
      return evidence.with(Status.TOOK_PLACE);
    }
    Optional<Token> finite =
        sentence.ancestors(draft.word()).stream()
            .filter(each -> FINITE.contains(each.xpos()))
            .findFirst();
    if (afterwards && finite.isPresent() && evidence.status() != Status.TOOK_PLACE) {
      return evidence.with(reading.evidence(sentence, finite.get()).status());
    }
    if (afterwards && evidence.timeSpan().isEmpty()) {
      return then(reading, sentence, top)
          .map(then -> evidence.at(then.time(), then.timeSpan()))
          .orElse(evidence);
    }
    return evidence.status() == Status.ONGOING ? evidence.with(Status.TOOK_PLACE) : evidence;
  }

  /** "On Monday called the talks with X useful": they were, and Monday is when that was said. */
  private static Evidence characterised(Evidence own, Evidence judging) {
    Evidence held = own.status() == Status.CALLED_FOR ? own.with(Status.TOOK_PLACE) : own;
    return held.timeSpan().equals(judging.timeSpan())
        ? held.at(new TimeReferences.Unstated(), Optional.empty())
        : held;
  }

  /** "Spoke to reporters on Monday after talks": talks of no other day are of that day. */
  private static Optional<Evidence> then(Reading reading, Sentence sentence, Token top) {
    return sentence
        .head(top)
        .filter(verb -> top.is("obl") && verb.xpos().equals("VBD"))
        .map(verb -> reading.evidence(sentence, verb))
        .filter(each -> each.timeSpan().isPresent() && each.status() == Status.TOOK_PLACE);
  }

  /** "The meeting was postponed to Monday": it is on that day then, if the words give a day. */
  static boolean isMovedTo(Sentence sentence, Token verb) {
    return TimeDirection.isMoving(verb)
        && Arguments.isVerb(verb)
        && Arguments.after(sentence, verb, TimeDirection.MOVED_TO).findAny().isPresent();
  }

  /** "X walked out of the talks". */
  private static boolean isLeft(Draft draft, ContactVocabulary vocabulary) {
    Sentence sentence = draft.sentence();
    Token noun = draft.word();
    return sentence
        .head(noun)
        .filter(verb -> Arguments.isVerb(verb) && vocabulary.leaving().contains(verb.lemma()))
        .filter(
            verb ->
                (noun.is("obj") && GIVEN_UP.contains(verb.lemma()))
                    || (noun.is("obl")
                        && sentence
                            .children(noun, "case")
                            .anyMatch(each -> Set.of("from", "of").contains(each.lemma()))))
        .isPresent();
  }

  /**
   * "Will build on the pact brokered by X", "a reply to a plan drawn up by X and brought by Y": a
   * participle behind what is known, or with who did it, tells what is done.
   */
  private static boolean isDone(Draft draft) {
    Sentence sentence = draft.sentence();
    Token verb = draft.word();
    Token first = sentence.firstConjunct(verb);
    boolean known =
        sentence
            .head(first)
            .flatMap(noun -> sentence.child(noun, "det"))
            .filter(det -> Set.of("the", "this").contains(det.lemma()))
            .isPresent();
    return first.is("acl")
        && !first.is("acl:relcl")
        && verb.xpos().equals("VBN")
        && sentence.child(verb, "aux", "aux:pass", "mark", "advmod").isEmpty()
        && (known || sentence.child(verb, "obl:agent").isPresent());
  }

  private static Evidence dated(Evidence evidence, Evidence above, Reading reading, Draft draft) {
    int after = reading.given(draft.word().span()).end();
    return isBefore(evidence, above)
            || above.timeSpan().filter(each -> each.start() >= after).isEmpty()
        ? evidence
        : evidence.at(above.time(), above.timeSpan());
  }

  private static int lastStart(Reading reading, Sentence sentence, String name) {
    int at = sentence.span().of(reading.analysis().text()).lastIndexOf(name);
    return at < 0 ? -1 : sentence.span().start() + at;
  }
}
