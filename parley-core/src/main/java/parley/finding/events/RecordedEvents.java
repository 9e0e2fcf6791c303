package parley.finding.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Event;
import parley.claims.Evidence;
import parley.claims.Place;
import parley.finding.ClaimFinder;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.reader.Article.BlockKind;

/**
 * Finds the events that a record may claim: those whose parties the report identifies and that it
 * tells as done, planned or refused.
 *
 * <p>The trap: {@link EventFinder} codes whatever a sentence is about, as event data sets do, and
 * leaves parties open; that is right for a sentence given to be coded and too much for a record.
 */
public final class RecordedEvents implements ClaimFinder {

  private static final Set<String> SPOKEN = Set.of("AGREE", "THREATEN");

  /** Types that say nothing of one party alone. */
  private static final Set<String> BETWEEN =
      Set.of("CONSULT", "COOPERATE", "AID", "ACCUSE", "COERCE");

  /** Types of deeds, which the people of the place do or suffer. */
  private static final Set<String> DEEDS =
      Set.of("ASSAULT", "COERCE", "PROTEST", "MOBILIZE", "RETREAT", "AID");

  private static final Set<String> PERSONAL = Set.of("i", "we", "he", "she");

  private static final String VISIT = "042";

  private final Vocabulary vocabulary;
  private final Coding coding;
  private final EventFinder finder;
  private final Standing standing;

  /** A finder that knows these words. */
  public RecordedEvents(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.coding = new Coding(new ActReader(vocabulary));
    this.finder = new EventFinder(vocabulary);
    this.standing = new Standing(vocabulary);
  }

  /** A finder that knows the words that Parley carries. */
  public static RecordedEvents standard() {
    return new RecordedEvents(Vocabulary.standard());
  }

  @Override
  public Stream<Event> find(Reading reading) {
    List<Event> titles = new ArrayList<>();
    List<Event> body = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      (title(reading, sentence) ? titles : body).addAll(events(reading, sentence));
    }
    return Stream.concat(
        titles.stream().map(event -> Headlines.completed(event, body)), body.stream());
  }

  private static boolean title(Reading reading, Sentence sentence) {
    return reading.article().blocks().stream()
        .anyMatch(
            block -> block.kind() == BlockKind.TITLE && block.span().contains(sentence.span()));
  }

  private List<Event> events(Reading reading, Sentence sentence) {
    Set<Event> all = new LinkedHashSet<>();
    List<StatedAct> clauses = coding.clauses(sentence);
    for (StatedAct stated : clauses) {
      event(reading, sentence, stated).ifPresent(all::add);
    }
    if (clauses.isEmpty()) {
      coding
          .background(sentence)
          .filter(stated -> !topic(sentence, stated.predicate()))
          .flatMap(stated -> event(reading, sentence, stated))
          .filter(event -> !event.recipients().isEmpty())
          .ifPresent(all::add);
    }
    return EventFinder.joined(List.copyOf(all));
  }

  /** Whether an act is only what is spoken or thought of: "a dispute over aid", "called for". */
  private static boolean topic(Sentence sentence, Token predicate) {
    return Stream.concat(Stream.of(predicate), sentence.ancestors(predicate).stream())
        .filter(token -> token.is("obl", "nmod", "advcl", "acl"))
        .map(token -> Tree.preposition(sentence, token))
        .anyMatch(
            word ->
                List.of(
                        "about", "over", "on", "for", "of", "to", "if", "unless", "until", "once",
                        "without", "against", "despite", "towards", "toward")
                    .contains(word));
  }

  private Optional<Event> event(Reading reading, Sentence sentence, StatedAct found) {
    Evidence evidence = reading.evidence(sentence, found.predicate());
    Optional<Standing.Told> told = standing.told(sentence, found, evidence);
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Operators.Act act = told.get().act();
    Optional<Place> place = reading.place(sentence, found.predicate());
    Optional<String> where =
        DEEDS.contains(act.type().name()) ? place.flatMap(Place::country) : Optional.empty();
    RealParties parties = new RealParties(reading, vocabulary);
    Participants participants = new Participants(new Actors(reading, vocabulary));
    Optional<Token> head =
        pronoun(sentence, found.predicate()).or(() -> participants.actor(sentence, found));
    List<Mention> doers =
        head.map(token -> parties.acting(sentence, token, where)).orElse(List.of());
    if (doers.isEmpty()) {
      head = participants.actor(sentence, found);
      doers = head.map(token -> parties.acting(sentence, token, where)).orElse(List.of());
    }
    if (doers.isEmpty()) {
      head = sharing(sentence, found.predicate());
      doers = head.map(token -> parties.acting(sentence, token, where)).orElse(List.of());
    }
    if (doers.isEmpty()
        || (SPOKEN.contains(act.type().name()) && !Standing.ownWord(found, evidence, doers))) {
      return Optional.empty();
    }
    if (DEEDS.contains(act.type().name()) && ofItself(sentence, found.predicate())) {
      return Optional.empty();
    }
    boolean mutual = doers.size() > 1 && EventFinder.mutual(found, doers, sentence);
    List<Mention> concerned =
        mutual ? doers : concerned(sentence, found, participants, parties, head, doers, where);
    if (!enough(act, concerned, place)) {
      return Optional.empty();
    }
    return Optional.of(
        new Event(
            told.get().evidence(),
            act.type().name(),
            act.mode(),
            finder.contexts(sentence),
            doers,
            concerned,
            place,
            Optional.of(act.cameo()),
            vocabulary.goldstein(act.cameo()),
            finder.size(sentence, found),
            EventFinder.trigger(reading, found)));
  }

  /**
   * The personal pronoun that is the subject: the report may resolve it more surely than the tree.
   */
  private static Optional<Token> pronoun(Sentence sentence, Token predicate) {
    return sentence
        .child(predicate, "nsubj")
        .filter(subject -> PERSONAL.contains(subject.lemma()))
        .filter(subject -> !Tree.passive(sentence, predicate));
  }

  /** "Said that the truce would take hold": what a truce does is no deed of who speaks of it. */
  private boolean ofItself(Sentence sentence, Token predicate) {
    return Tree.ownSubject(sentence, predicate)
        .filter(subject -> vocabulary.inClass("ceasefires", subject.lemma()))
        .isPresent();
  }

  /** Who does a further verb's act, where the clause it was hung on has a thing as its subject. */
  private static Optional<Token> sharing(Sentence sentence, Token predicate) {
    boolean shares = predicate.is("conj") && Tree.ownSubject(sentence, predicate).isEmpty();
    return shares
        ? sentence.head(predicate).flatMap(head -> Participants.speaker(sentence, head))
        : Optional.empty();
  }

  private List<Mention> concerned(
      Sentence sentence,
      StatedAct stated,
      Participants participants,
      RealParties parties,
      Optional<Token> actor,
      List<Mention> doers,
      Optional<String> where) {
    boolean deed = DEEDS.contains(stated.act().type().name());
    boolean visit = stated.act().cameo().equals(VISIT);
    List<String> names = doers.stream().map(Mention::name).toList();
    for (Token candidate : participants.recipients(sentence, stated, actor)) {
      boolean far =
          visit
              && stated.steps().stream()
                  .noneMatch(step -> candidate.head() == step.token().index());
      boolean place =
          !visit && vocabulary.inClass("locatives", Tree.preposition(sentence, candidate));
      if (far || place || aside(sentence, stated, candidate)) {
        continue;
      }
      List<Mention> mentions =
          parties.concerned(sentence, candidate, where).stream()
              .filter(mention -> deed || RealParties.identified(mention))
              .filter(mention -> !names.contains(mention.name()))
              .toList();
      if (!mentions.isEmpty()) {
        return mentions;
      }
    }
    return List.of();
  }

  /** Whether a clause that only goes with the act names it: "gave way, praising the rebels". */
  private static boolean aside(Sentence sentence, StatedAct stated, Token candidate) {
    List<Token> words = stated.steps().stream().map(StatedAct.Step::token).toList();
    for (Token token : sentence.ancestors(candidate)) {
      if (words.contains(token)) {
        return false;
      }
      if (token.is("advcl") && !Tree.preposition(sentence, token).equals("to")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parties and the place make the act one that can be told from others. */
  private static boolean enough(Operators.Act act, List<Mention> concerned, Optional<Place> place) {
    boolean met = !concerned.isEmpty();
    return switch (act.type().name()) {
      case "CONSULT" -> met || (act.cameo().equals(VISIT) && place.isPresent());
      case "ASSAULT", "PROTEST" -> met || place.isPresent();
      default -> met || !BETWEEN.contains(act.type().name());
    };
  }
}
