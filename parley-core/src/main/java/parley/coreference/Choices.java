package parley.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;

/** Finds the entities that pronouns could stand for, among those mentioned lately. */
final class Choices {

  /** How many sentences an entity is remembered. */
  private static final int MEMORY = 8;

  /** How many entities a pronoun is compared with. */
  private static final int COMPARED = 60;

  /** How many phrases of an entity are looked at for one in a quotation. */
  private static final int RECENT = 10;

  private final Entities entities;
  private final QuotedSpeech quotes;
  private final View view;
  private final PairFeatures features;
  private final NavigableMap<Integer, Entity> recent = new TreeMap<>();
  private final Map<Entity, Integer> touched = new HashMap<>();
  private int clock;

  Choices(Analysis analysis, Entities entities) {
    this.entities = entities;
    this.quotes = new QuotedSpeech(analysis);
    this.view = new View(analysis, quotes);
    this.features = new PairFeatures(analysis, quotes, view, entities);
  }

  /** Forgets what was last mentioned long before a sentence. */
  void enter(Sentence sentence) {
    Map.Entry<Integer, Entity> oldest = recent.firstEntry();
    while (oldest != null
        && oldest.getValue().latest().sentence().index() < sentence.index() - MEMORY) {
      recent.remove(oldest.getKey());
      touched.remove(oldest.getValue());
      oldest = recent.firstEntry();
    }
  }

  /** Notes that an entity was just mentioned. */
  void touch(Entity entity) {
    Integer before = touched.put(entity, clock);
    if (before != null) {
      recent.remove(before);
    }
    recent.put(clock, entity);
    clock++;
  }

  /** Whether the entity speaks the words that the pronoun is in: it would say "I" or "we". */
  private boolean speaksItself(Reference pronoun, Entity entity) {
    return quotes.isClause(pronoun.head())
        && quotes
            .speaker(pronoun.head())
            .flatMap(entities::speaker)
            .filter(each -> each == entity)
            .isPresent();
  }

  /** Whether the pronoun speaks a quotation that names the entity: nobody says "he" of himself. */
  private boolean isSpokenOf(Reference pronoun, Entity entity) {
    return quotes.isSpeaker(pronoun.head())
        && entity.references().stream()
            .skip(Math.max(0, entity.references().size() - RECENT))
            .anyMatch(each -> quotes.speaks(pronoun.head(), each.head().span()));
  }

  /** Puts a pronoun with the entity that is chosen for it. */
  void resolve(Reference pronoun, Function<Choice, OptionalInt> chooser) {
    List<Entity> allowed = new ArrayList<>();
    int compared = 0;
    for (Entity entity : recent.descendingMap().values()) {
      if (compared++ == COMPARED) {
        break;
      }
      if (Grammar.allows(pronoun, entity)
          && !isSpokenOf(pronoun, entity)
          && !speaksItself(pronoun, entity)) {
        allowed.add(entity);
      }
    }
    allowed.sort(
        Comparator.comparingInt(
                (Entity entity) -> view.latest(pronoun, entity).head().span().start())
            .reversed());
    int most = allowed.stream().mapToInt(each -> each.references().size()).max().orElse(0);
    boolean known = allowed.stream().anyMatch(each -> each.gender().isPresent());
    List<Choice.Option> options = new ArrayList<>();
    for (Entity entity : allowed) {
      options.add(
          new Choice.Option(
              entity.nominal(), features.of(pronoun, entity, options.size(), most, known)));
    }
    String kind = Pronoun.of(pronoun.head()).map(Pronoun::kind).orElseThrow();
    Choice choice = new Choice(pronoun, kind, options, features.none(pronoun, options.size()));
    chooser
        .apply(choice)
        .ifPresent(
            at -> {
              entities.add(allowed.get(at), pronoun);
              touch(allowed.get(at));
            });
  }
}
