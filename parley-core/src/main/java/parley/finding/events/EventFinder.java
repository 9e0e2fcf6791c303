package parley.finding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Event;
import parley.finding.ClaimFinder;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/** Finds political events in PLOVER's terms. */
public final class EventFinder implements ClaimFinder {

  /** Types of acts that parties do to each other when several do them together. */
  private static final Set<String> MUTUAL = Set.of("AGREE", "CONSULT", "COOPERATE", "SUPPORT");

  /** Codes of acts done with each other: agreements, plans to meet, signatures. */
  private static final Set<String> TOGETHER = Set.of("030", "031", "036", "037", "057");

  private final Vocabulary vocabulary;
  private final Coding coding;
  private final Sizes sizes;

  /** A finder that knows these words. */
  public EventFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.coding = new Coding(new ActReader(vocabulary));
    this.sizes = new Sizes(vocabulary);
  }

  /** A finder that knows the words that Parley carries. */
  public static EventFinder standard() {
    return new EventFinder(Vocabulary.standard());
  }

  @Override
  public Stream<Event> find(Reading reading) {
    return reading.sentences().stream().flatMap(sentence -> events(reading, sentence).stream());
  }

  /** The events of a sentence; what the same actors do twice in it, to whomever, is one. */
  private List<Event> events(Reading reading, Sentence sentence) {
    return joined(
        coding.asserted(sentence).stream()
            .map(stated -> event(reading, sentence, stated))
            .toList());
  }

  /** The events with those of the same type and actors made one. */
  static List<Event> joined(List<Event> events) {
    List<Event> all = new ArrayList<>();
    for (Event event : events) {
      int same = -1;
      for (int i = 0; i < all.size(); i++) {
        if (all.get(i).type().equals(event.type()) && all.get(i).actors().equals(event.actors())) {
          same = i;
        }
      }
      if (same < 0) {
        all.add(event);
      } else {
        all.set(same, joined(all.get(same), event));
      }
    }
    return List.copyOf(all);
  }

  private static Event joined(Event first, Event second) {
    return new Event(
        first.evidence(),
        first.type(),
        first.mode(),
        first.contexts(),
        first.actors(),
        Stream.concat(first.recipients().stream(), second.recipients().stream())
            .distinct()
            .toList(),
        first.place(),
        first.cameo(),
        first.goldstein(),
        first.size(),
        first.trigger());
  }

  Event event(Reading reading, Sentence sentence, StatedAct stated) {
    Actors actors = new Actors(reading, vocabulary);
    Participants participants = new Participants(actors);
    Optional<Token> actor = participants.actor(sentence, stated);
    List<Mention> doers = actor.map(token -> actors.mentions(sentence, token)).orElse(List.of());
    List<Mention> concerned =
        mutual(stated, doers, sentence)
            ? doers
            : recipients(sentence, stated, actors, participants, actor, doers);
    if (concerned.isEmpty() && doers.size() > 1 && MUTUAL.contains(stated.act().type().name())) {
      concerned = doers;
    }
    List<Token> places = participants.places(sentence, stated);
    return new Event(
        reading.evidence(sentence, stated.predicate()),
        stated.act().type().name(),
        stated.act().mode(),
        contexts(sentence),
        actors.settled(sentence, doers, concerned, places),
        actors.settled(sentence, concerned, doers, places),
        reading.place(sentence, stated.predicate()),
        Optional.of(stated.act().cameo()),
        vocabulary.goldstein(stated.act().cameo()),
        size(sentence, stated),
        trigger(reading, stated));
  }

  /** The PLOVER contexts that the words of a sentence call up. */
  List<String> contexts(Sentence sentence) {
    return vocabulary.contexts(lemmas(sentence));
  }

  /** How many people an act concerns, as far as the sentence says. */
  Event.Size size(Sentence sentence, StatedAct stated) {
    return sizes.size(sentence, stated.predicate());
  }

  /** The words that tell of an act. */
  static Span trigger(Reading reading, StatedAct stated) {
    return reading.given(stated.predicate().span().cover(stated.trigger().span()));
  }

  /** Whether several do it with each other, and with nobody else that is named. */
  static boolean mutual(StatedAct stated, List<Mention> doers, Sentence sentence) {
    boolean together =
        List.of("CONSULT", "COOPERATE").contains(stated.act().type().name())
            || TOGETHER.contains(stated.act().cameo());
    return together
        && doers.size() > 1
        && stated.steps().stream()
            .allMatch(step -> Tree.under(sentence, step.token(), "with").isEmpty());
  }

  private static List<Mention> recipients(
      Sentence sentence,
      StatedAct stated,
      Actors actors,
      Participants participants,
      Optional<Token> actor,
      List<Mention> doers) {
    List<Mention> all = new ArrayList<>();
    for (Token candidate : participants.recipients(sentence, stated, actor)) {
      List<Mention> mentions =
          actors.mentions(sentence, candidate).stream()
              .filter(mention -> !doers.contains(mention))
              .toList();
      if (mentions.stream().anyMatch(EventFinder::placed)) {
        all.addAll(mentions);
        return all;
      }
      if (all.isEmpty()) {
        all.addAll(mentions);
      }
    }
    return all;
  }

  static boolean placed(Mention mention) {
    return mention.country().isPresent() || mention.named();
  }

  private static Set<String> lemmas(Sentence sentence) {
    return sentence.tokens().stream().map(Token::lemma).collect(Collectors.toUnmodifiableSet());
  }
}
