package parley.finding.measures;

import static parley.claims.Measure.Change;
import static parley.claims.Measure.Kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Measure;
import parley.finding.Reading;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.WordLists;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Measures that a verb and its object are together: "recalled its ambassador", "closed the border".
 *
 * <p>Trap: the words alone are of other things too ("sent missiles"), so that some count only with
 * a party to whom it is done.
 */
final class Deeds {

  private static final WordLists LISTS = WordLists.read("/parley/measures/measures.yaml");
  private static final List<Deed> DEEDS =
      LISTS.words("deeds", "names").stream().map(Deeds::deed).toList();
  private static final Set<String> DOING = LISTS.set("of_deeds", "verbs");
  private static final Set<String> HALTING = LISTS.set("over_deeds", "halting");
  private static final Set<String> PLEDGING = LISTS.set("over_deeds", "pledging");
  private static final Set<String> THREATENING = LISTS.set("over_deeds", "threatening");

  private Deeds() {}

  private record Deed(
      Kind kind,
      Change change,
      Set<String> verbs,
      Set<String> nouns,
      Set<String> objects,
      boolean needsTarget) {}

  private static Deed deed(String name) {
    String section = "deed_" + name;
    return new Deed(
        Kind.valueOf(LISTS.words(section, "kind").get(0).toUpperCase(Locale.ROOT)),
        Change.valueOf(LISTS.words(section, "change").get(0).toUpperCase(Locale.ROOT)),
        LISTS.set(section, "verbs"),
        LISTS.set(section, "nouns"),
        LISTS.set(section, "objects"),
        LISTS.words(section, "target").contains("required"));
  }

  /**
   * The measures, one of each who takes it, that a verb tells with its object, or a noun with what
   * it is of.
   */
  static List<Measure> at(Reading reading, Sentence sentence, Token verb) {
    if (verb.upos().equals("NOUN")) {
      return byNoun(reading, sentence, verb);
    }
    if (!verb.upos().equals("VERB")) {
      return List.of();
    }
    for (Deed deed : DEEDS) {
      if (does(sentence, verb, deed)) {
        Optional<Token> object = object(sentence, verb, deed);
        if (object.isPresent()) {
          Optional<Change> change = change(sentence, verb, deed.change());
          return measures(reading, sentence, verb, object.get(), deed, change);
        }
      }
    }
    return List.of();
  }

  /** Whether a verb, with the particle that is a part of it, is one of the deed's. */
  private static boolean does(Sentence sentence, Token verb, Deed deed) {
    return deed.verbs().contains(verb.lemma())
        || sentence
            .children(verb, "compound:prt", "advmod")
            .anyMatch(part -> deed.verbs().contains(verb.lemma() + " " + part.lemma()));
  }

  /** "Announced the closure of its border": a noun of the deed that somebody does. */
  private static List<Measure> byNoun(Reading reading, Sentence sentence, Token noun) {
    Token whole = sentence.firstConjunct(noun);
    Optional<Token> verb =
        sentence.head(whole).filter(up -> up.upos().equals("VERB") && DOING.contains(up.lemma()));
    if (!whole.is("obj", "nsubj:pass")
        || verb.isEmpty()
        || !Changes.factual(sentence, verb.get())) {
      return List.of();
    }
    for (Deed deed : DEEDS) {
      Optional<Token> object =
          sentence
              .children(noun, "nmod")
              .filter(child -> deed.nouns().contains(noun.lemma()))
              .filter(child -> Clauses.hasCase(sentence, child, "of"))
              .flatMap(child -> sentence.conjuncts(child).stream())
              .flatMap(child -> Stream.concat(Stream.of(child), carried(sentence, child)))
              .filter(child -> deed.objects().contains(child.lemma()))
              .findFirst();
      if (object.isPresent()) {
        Change change = deed.change() == Change.IMPOSED ? Change.ANNOUNCED : deed.change();
        return measures(reading, sentence, verb.get(), object.get(), deed, Optional.of(change));
      }
    }
    return List.of();
  }

  /** "Visa" of "visa services". */
  private static Stream<Token> carried(Sentence sentence, Token noun) {
    return sentence.children(noun, "compound");
  }

  private static Optional<Token> object(Sentence sentence, Token verb, Deed deed) {
    Optional<Token> object =
        Clauses.objects(sentence, verb).stream()
            .flatMap(each -> sentence.conjuncts(each).stream())
            .flatMap(each -> Stream.concat(Stream.of(each), carried(sentence, each)))
            .filter(each -> deed.objects().contains(each.lemma()))
            .findFirst();
    boolean named = deed.kind() == Kind.RECOGNITION && isAs(sentence, verb, deed);
    return object.isPresent() || !named
        ? object
        : Clauses.objects(sentence, verb).stream().findFirst();
  }

  /** "Recognised X as a state". */
  private static boolean isAs(Sentence sentence, Token verb, Deed deed) {
    return sentence
        .children(verb, "obl", "advcl", "xcomp")
        .filter(each -> deed.objects().contains(each.lemma()))
        .anyMatch(
            each ->
                sentence.children(each, "case", "mark").anyMatch(as -> as.lemma().equals("as")));
  }

  private static List<Measure> measures(
      Reading reading,
      Sentence sentence,
      Token verb,
      Token object,
      Deed deed,
      Optional<Change> change) {
    Token predicate = sentence.head(verb).filter(up -> verb.is("xcomp") && isOver(up)).orElse(verb);
    List<Mention> actors = Sides.acting(reading, sentence, predicate);
    if (change.isEmpty() || actors.isEmpty()) {
      return List.of();
    }
    Optional<Mention> target =
        Sides.met(reading, sentence, verb, object)
            .filter(mention -> actors.stream().noneMatch(by -> by.name().equals(mention.name())))
            .findFirst();
    if (deed.needsTarget() && target.isEmpty()) {
      return List.of();
    }
    return actors.stream()
        .map(
            actor ->
                new Measure(
                    reading.evidence(sentence, predicate),
                    actor,
                    target,
                    deed.kind(),
                    Amounts.of(reading.analysis().text(), sentence, object),
                    change.get()))
        .toList();
  }

  private static boolean isOver(Token verb) {
    return Stream.of(HALTING, PLEDGING, THREATENING).anyMatch(set -> set.contains(verb.lemma()));
  }

  /** What becomes of it: "stopped sending" ends it, "agreed to send" only announces it. */
  private static Optional<Change> change(Sentence sentence, Token verb, Change told) {
    boolean done = told == Change.IMPOSED || told == Change.SUSPENDED;
    if (!Changes.factual(sentence, verb)) {
      return Optional.empty();
    }
    boolean bare = verb.xpos().equals("VB") && Clauses.subjects(sentence, verb).isEmpty();
    if (bare || verb.is("xcomp")) {
      Optional<Token> above = sentence.head(verb);
      if (above.isEmpty() || !Changes.factual(sentence, above.get())) {
        return Optional.empty();
      }
      String over = above.get().lemma();
      if (THREATENING.contains(over)) {
        return Optional.of(Change.THREATENED);
      }
      if (PLEDGING.contains(over)) {
        return done ? Optional.of(Change.ANNOUNCED) : Optional.of(told);
      }
      return HALTING.contains(over) && told == Change.IMPOSED
          ? Optional.of(Change.SUSPENDED)
          : Optional.empty();
    }
    return Optional.of(
        Changes.foretold(sentence, verb) && told == Change.IMPOSED ? Change.ANNOUNCED : told);
  }
}
