package parley.coreference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.NameMatch;
import parley.coreference.Reference.Form;
import parley.coreference.Traits.Count;
import parley.coreference.Traits.Sort;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The entities of a text that is read from left to right.
 *
 * <p>Each name is looked up by its words among a bounded number of entities, so that a text of
 * nothing but names is read in linear time.
 */
final class Entities {

  /** How many entities that share a word are compared with a name. */
  private static final int COMPARED = 20;

  private static final Set<String> BREAKS = Set.of(".", "!", "?", "\u201c", "\"", "``");

  private final String text;
  private final List<Entity> all = new ArrayList<>();
  private final Map<String, Deque<Entity>> byWord = new HashMap<>();
  private final Map<String, Entity> byName = new HashMap<>();
  private final Map<String, Entity> byLetters = new HashMap<>();
  private final Map<Integer, Entity> byPlace = new HashMap<>();
  private final Map<Integer, Reference> names = new HashMap<>();

  /**
   * Begins a text.
   *
   * @param phrases the names and nouns of the whole text, by sentence
   */
  Entities(String text, List<List<Reference>> phrases) {
    this.text = text;
    phrases.forEach(
        sentence ->
            sentence.stream()
                .filter(each -> each.form() == Form.NAME && !each.joined())
                .forEach(each -> names.put(each.head().span().start(), each)));
  }

  List<Entity> all() {
    return all;
  }

  /** The entity that the phrase headed by a token stands for. */
  Optional<Entity> at(Token token) {
    return Optional.ofNullable(byPlace.get(token.span().start()));
  }

  /** The entity that speaks: its name may come after the words, and so be still to be read. */
  Optional<Entity> speaker(QuotedSpeech.Said said) {
    return at(said.subject())
        .or(
            () ->
                Optional.ofNullable(names.get(said.subject().span().start())).flatMap(this::named));
  }

  void add(Entity entity, Reference reference) {
    entity.add(reference);
    byPlace.put(reference.head().span().start(), entity);
  }

  private Entity begin(Reference reference) {
    Entity entity = new Entity(reference);
    all.add(entity);
    if (!reference.joined()) {
      byPlace.put(reference.head().span().start(), entity);
    }
    return entity;
  }

  /** Puts a name or noun with what was named before, or begins an entity. */
  Entity place(Reference reference) {
    if (reference.joined()) {
      return begin(reference);
    }
    Optional<Entity> known =
        beside(reference)
            .or(() -> reference.form() == Form.NAME ? named(reference) : described(reference))
            .filter(entity -> !owns(entity, reference));
    Entity entity = known.orElseGet(() -> begin(reference));
    if (known.isPresent()) {
      add(entity, reference);
    }
    index(entity, reference);
    return entity;
  }

  /** Whether a phrase tells whose it is, and so is not its owner: "his father Sule Abebe". */
  private boolean owns(Entity entity, Reference reference) {
    Sentence sentence = reference.sentence();
    Token head = reference.head();
    Optional<Token> noun =
        head.is("appos", "flat", "nmod:desc") ? sentence.head(head) : Optional.empty();
    return Stream.concat(
            Stream.concat(Stream.of(head), noun.stream()),
            sentence.children(head, "nmod:desc", "compound", "appos"))
        .flatMap(each -> sentence.children(each, "nmod:poss"))
        .flatMap(owner -> at(owner).stream())
        .anyMatch(owner -> owner == entity);
  }

  private void index(Entity entity, Reference reference) {
    Sentence sentence = reference.sentence();
    if (reference.form() == Form.NAME) {
      String name = name(reference);
      entity.name(name);
      byName.putIfAbsent(name, entity);
      listed(reference).ifPresent(listed -> byName.putIfAbsent(listed, entity));
      acronym(reference).ifPresent(letters -> byLetters.putIfAbsent(letters, entity));
      for (Token token : sentence.tokens().subList(reference.first(), reference.end())) {
        index(token.text().toLowerCase(Locale.ROOT), entity);
      }
      if (reference.end() - reference.first() > 1 && reference.traits().sort() != Sort.PERSON) {
        entity.describe(reference.head().text().toLowerCase(Locale.ROOT));
      }
    } else {
      describe(entity, reference.head());
    }
    int before = reference.first() - 1;
    if (before >= 0 && ReferenceFinder.isTitle(sentence, sentence.token(before))) {
      describe(entity, sentence.token(before));
    }
    sentence
        .children(reference.head(), "nmod:desc", "appos", "compound")
        .filter(each -> each.upos().equals("NOUN") || each.is("nmod:desc"))
        .forEach(each -> describe(entity, each));
  }

  private void describe(Entity entity, Token noun) {
    String lemma = noun.lemma();
    entity.describe(lemma);
    index(lemma, entity);
  }

  private void index(String word, Entity entity) {
    Deque<Entity> with = byWord.computeIfAbsent(word, key -> new ArrayDeque<>());
    if (with.peekFirst() != entity) {
      with.remove(entity);
      with.addFirst(entity);
      if (with.size() > COMPARED) {
        with.removeLast();
      }
    }
  }

  /** "Abebe, the envoy" and "Abebe is the envoy" are one. */
  private Optional<Entity> beside(Reference reference) {
    Sentence sentence = reference.sentence();
    Token head = reference.head();
    Optional<Token> other = Optional.empty();
    if (head.is("appos")) {
      other = sentence.head(head).filter(each -> !isBroken(sentence, each, reference));
    } else if (reference.form() == Form.NOUN && sentence.child(head, "cop").isPresent()) {
      boolean plain =
          sentence.children(head).stream()
              .noneMatch(
                  each ->
                      each.lemma().equals("not")
                          || each.lemma().equals("no")
                          || (each.is("aux") && !each.lemma().equals("have")));
      other =
          plain && !sentence.child(head, "case").isPresent()
              ? sentence.child(head, "nsubj")
              : Optional.empty();
    }
    return other
        .filter(each -> each.index() < head.index())
        .flatMap(this::at)
        .filter(entity -> canBe(entity, reference));
  }

  /**
   * Whether words end or begin to be quoted between two, or a title goes on behind a colon: no name
   * stands beside its noun there, but that of a person whom a colon names.
   */
  private static boolean isBroken(Sentence sentence, Token first, Reference last) {
    boolean person = last.traits().sort() == Sort.PERSON;
    return first.index() < last.head().index()
        && sentence.tokens().subList(first.index() + 1, last.head().index()).stream()
            .map(Token::text)
            .anyMatch(each -> BREAKS.contains(each) || (each.equals(":") && !person));
  }

  private static boolean canBe(Entity entity, Reference reference) {
    boolean names = entity.isNamed() && reference.form() == Form.NAME;
    boolean count = entity.isMany() == (reference.traits().count() == Count.MANY);
    return !names && count && sorts(entity.sort(), reference.traits().sort());
  }

  private static boolean sorts(Sort one, Sort other) {
    return one == other
        || (one != Sort.PERSON
            && other != Sort.PERSON
            && one != Sort.MEASURE
            && other != Sort.MEASURE)
        || one == Sort.THING
        || other == Sort.THING;
  }

  private Optional<Entity> named(Reference reference) {
    String name = name(reference);
    Optional<Entity> same =
        Optional.ofNullable(byName.get(name))
            .or(() -> listed(reference).flatMap(listed -> Optional.ofNullable(byName.get(listed))))
            .or(
                () ->
                    Optional.ofNullable(byLetters.get(name))
                        .filter(o -> listed(reference).isEmpty()));
    if (same.isPresent()) {
      return same;
    }
    if (reference.traits().sort() == Sort.PERSON || name.indexOf(' ') < 0) {
      return person(reference, name);
    }
    return Optional.empty();
  }

  private Optional<Entity> person(Reference reference, String name) {
    Set<Entity> compared = new LinkedHashSet<>();
    for (Token token : reference.sentence().tokens().subList(reference.first(), reference.end())) {
      Deque<Entity> with = byWord.get(token.text().toLowerCase(Locale.ROOT));
      if (with != null) {
        compared.addAll(with);
      }
    }
    Optional<Entity> shorter = Optional.empty();
    for (Entity entity : compared) {
      if (entity.sort() != Sort.PERSON) {
        continue;
      }
      NameMatch.Verdict verdict = NameMatch.compare(entity.name(), name);
      if (verdict == NameMatch.Verdict.SAME) {
        return Optional.of(entity);
      }
      if (verdict == NameMatch.Verdict.SHORT && shorter.isEmpty()) {
        shorter = Optional.of(entity);
      }
    }
    return shorter;
  }

  /** The one entity before that a definite description fits. */
  private Optional<Entity> described(Reference reference) {
    Sentence sentence = reference.sentence();
    Token head = reference.head();
    if (!isDefinite(sentence, head) || reference.traits().sort() == Sort.MEASURE) {
      return Optional.empty();
    }
    Deque<Entity> with = byWord.getOrDefault(head.lemma(), new ArrayDeque<>());
    List<Entity> fitting = new ArrayList<>();
    for (Entity entity : with) {
      boolean fits =
          entity.isDescribed(head.lemma())
              && entity.isMany() == (reference.traits().count() == Count.MANY)
              && agrees(entity, reference);
      if (fits) {
        fitting.add(entity);
      }
    }
    boolean person = reference.traits().sort() == Sort.PERSON;
    if (fitting.isEmpty() || (person && fitting.size() > 1)) {
      return Optional.empty();
    }
    return Optional.of(fitting.get(0));
  }

  static boolean isDefinite(Sentence sentence, Token head) {
    return sentence
        .child(head, "det")
        .filter(
            det ->
                switch (det.lemma()) {
                  case "the", "this", "that", "these", "those" -> true;
                  default -> false;
                })
        .isPresent();
  }

  /** Whether what a description says beside its noun was said of the entity. */
  private static boolean agrees(Entity entity, Reference reference) {
    List<String> modifiers = modifiers(reference);
    if (modifiers.isEmpty()) {
      return true;
    }
    return entity.references().stream()
        .limit(COMPARED)
        .filter(each -> !each.isPronoun())
        .anyMatch(each -> words(each).containsAll(modifiers));
  }

  private static List<String> modifiers(Reference reference) {
    return reference
        .sentence()
        .children(reference.head(), "amod", "compound", "nmod", "nummod", "acl")
        .filter(each -> each.index() != reference.head().index())
        .map(Token::lemma)
        .toList();
  }

  private static List<String> words(Reference reference) {
    return reference.sentence().subtree(reference.head()).stream().map(Token::lemma).toList();
  }

  private String name(Reference reference) {
    Sentence sentence = reference.sentence();
    int first = reference.first();
    while (first < reference.end() - 1 && sentence.token(first).upos().equals("DET")) {
      first++;
    }
    return text.substring(
            sentence.token(first).span().start(), sentence.token(reference.end() - 1).span().end())
        .toLowerCase(Locale.ROOT);
  }

  /** The listed name of a state or body, and nothing for an adjective of it. */
  private Optional<String> listed(Reference reference) {
    Sentence sentence = reference.sentence();
    String written =
        text.substring(
            sentence.token(reference.first()).span().start(),
            sentence.token(reference.end() - 1).span().end());
    return ActorList.standard()
        .named(written)
        .filter(listed -> listed.role() == Listed.Role.STATE || listed.role() == Listed.Role.BODY)
        .map(listed -> "\u0000" + listed.name());
  }

  private static Optional<String> acronym(Reference reference) {
    StringBuilder letters = new StringBuilder();
    for (Token token : reference.sentence().tokens().subList(reference.first(), reference.end())) {
      if (Character.isUpperCase(token.text().charAt(0))) {
        letters.append(Character.toLowerCase(token.text().charAt(0)));
      }
    }
    boolean person = reference.traits().sort() == Sort.PERSON;
    return letters.length() < 2 || person ? Optional.empty() : Optional.of(letters.toString());
  }
}
