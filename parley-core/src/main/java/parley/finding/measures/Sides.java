package parley.finding.measures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Measure;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.Parties;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Says who takes a measure and whom it is meant for. */
final class Sides {

  private static final String[] TOWARDS = {"to", "with", "for", "against", "on", "upon", "from"};
  private static final String[] AIMED = {"to", "against", "on", "upon"};
  private static final Set<String> TARGETING = Set.of("target", "affect", "hit");

  private Sides() {}

  /** Who does what {@code predicate} says, as parties. */
  static List<Mention> acting(Reading reading, Sentence sentence, Token predicate) {
    return Parties.acting(reading, sentence, predicate);
  }

  /** The parties that noun phrases name. */
  static List<Mention> parties(
      Reading reading, Sentence sentence, List<Token> phrases, Token predicate) {
    return Parties.of(reading, sentence, phrases, predicate);
  }

  /** Those who take the measure: the subjects of the change, or whose the measure is. */
  static List<Mention> actors(
      Reading reading, Sentence sentence, Token noun, Changes.Changed changed) {
    Token predicate = changed.predicate();
    Stream<Mention> acting =
        predicate.upos().equals("VERB")
            ? acting(reading, sentence, predicate).stream()
            : owners(reading, sentence, predicate);
    return Stream.of(
            acting,
            owners(reading, sentence, noun),
            sentence.head(noun).stream()
                .filter(up -> noun.is("nmod", "conj", "compound"))
                .flatMap(up -> owners(reading, sentence, up)),
            decided(reading, sentence, predicate),
            nominal(reading, sentence, predicate),
            announcing(reading, sentence, noun, changed))
        .map(Stream::toList)
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** "X's decision to pause aid". */
  private static Stream<Mention> decided(Reading reading, Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(noun -> verb.is("acl") && MeasureWords.decides(noun))
        .map(noun -> owners(reading, sentence, noun))
        .orElse(Stream.empty());
  }

  /** "The union warned that sanctions would follow": whoever says so would impose them. */
  private static Stream<Mention> announcing(
      Reading reading, Sentence sentence, Token noun, Changes.Changed changed) {
    Token predicate = changed.predicate();
    boolean comes = noun.relation().equals("nsubj");
    return sentence.head(predicate).filter(above -> comes && predicate.is("ccomp")).stream()
        .flatMap(above -> acting(reading, sentence, above).stream());
  }

  /** "Sanctions would follow if Chad fails": upon whom they would come. */
  private static Optional<Mention> failing(
      Reading reading, Sentence sentence, Changes.Changed changed) {
    return sentence
        .children(changed.word(), "advcl")
        .filter(clause -> changed.change() == Measure.Change.THREATENED)
        .filter(clause -> Clauses.hypothetical(sentence, clause))
        .flatMap(
            clause ->
                parties(reading, sentence, Clauses.subjects(sentence, clause), clause).stream())
        .findFirst();
  }

  /** "X was placed under sanctions": upon whom they came. */
  private static Optional<Mention> placedUnder(
      Reading reading, Sentence sentence, Changes.Changed changed) {
    Token verb = changed.word();
    return MeasureWords.upon(sentence, verb).isPresent() && Clauses.passive(sentence, verb)
        ? Arguments.patient(sentence, verb)
            .flatMap(each -> parties(reading, sentence, List.of(each), verb).stream().findFirst())
        : Optional.empty();
  }

  /** "It would face sanctions": whom they would meet. */
  private static Optional<Mention> bearing(
      Reading reading, Sentence sentence, Changes.Changed changed) {
    if (!MeasureWords.befalls(changed.word())) {
      return Optional.empty();
    }
    List<Token> limited = // "a deadline for X to leave or face sanctions"
        sentence.ancestors(changed.word()).stream()
            .filter(noun -> noun.upos().equals("NOUN"))
            .limit(1)
            .flatMap(noun -> sentence.children(noun, "nmod"))
            .filter(child -> sentence.children(child, "case").findAny().isEmpty())
            .toList();
    return acting(reading, sentence, changed.word()).stream()
        .findFirst()
        .or(() -> parties(reading, sentence, limited, changed.word()).stream().findFirst());
  }

  private static Stream<Mention> owners(Reading reading, Sentence sentence, Token noun) {
    List<Token> owners =
        sentence
            .children(noun, "nmod:poss", "compound", "amod", "nmod")
            .filter(child -> child.index() < noun.index() || Clauses.hasCase(sentence, child, "by"))
            .filter(child -> child.is("nmod:poss") || Character.isUpperCase(child.text().charAt(0)))
            .toList();
    return parties(reading, sentence, owners, noun).stream();
  }

  /** A noun of change hangs on the clause of whoever acts: "issued a threat", "warning of …". */
  private static Stream<Mention> nominal(Reading reading, Sentence sentence, Token noun) {
    if (!noun.upos().equals("NOUN") && !noun.is("appos", "advcl")) {
      return Stream.empty();
    }
    return sentence.ancestors(noun).stream()
        .filter(up -> up.upos().equals("VERB"))
        .limit(1)
        .filter(
            verb ->
                noun.is("obj", "appos", "advcl", "xcomp", "parataxis")
                    || verb.lemma().equals("announce"))
        .flatMap(verb -> acting(reading, sentence, verb).stream());
  }

  /** Whom the measure is meant for: "aid to X", "sanctions on X and Y", "tariffs targeting X". */
  static List<Mention> targets(
      Reading reading, Sentence sentence, Token noun, Changes.Changed changed) {
    Stream<Token> nouns =
        Stream.of(
                family(sentence, noun),
                sentence.head(noun).filter(verb -> noun.is("obj", "nsubj:pass")).stream(),
                sentence.children(noun, "nmod"),
                Stream.of(changed.word()),
                Stream.of(changed.predicate()).filter(verb -> own(changed)))
            .flatMap(each -> each)
            .distinct();
    List<Token> towards = nouns.flatMap(token -> towards(sentence, token)).distinct().toList();
    List<Mention> named =
        towards.stream()
            .map(token -> parties(reading, sentence, List.of(token), changed.predicate()))
            .filter(parties -> !parties.isEmpty())
            .findFirst()
            .orElse(List.of());
    return named.isEmpty() ? target(reading, sentence, towards, changed).stream().toList() : named;
  }

  /** Whom the words around a change name, where no phrase of the measure does. */
  private static Optional<Mention> target(
      Reading reading, Sentence sentence, List<Token> towards, Changes.Changed changed) {
    return objects(reading, sentence, changed)
        .or(
            () ->
                aimed(sentence, towards).stream()
                    .flatMap(child -> whose(reading, sentence, child))
                    .findFirst())
        .or(() -> failing(reading, sentence, changed))
        .or(() -> bearing(reading, sentence, changed))
        .or(() -> placedUnder(reading, sentence, changed))
        .or(() -> described(reading, sentence, towards));
  }

  /** Whom a verb's deed meets: to whom, with whom, or whose the object is. */
  static Stream<Mention> met(Reading reading, Sentence sentence, Token verb, Token object) {
    Token whole = sentence.head(object).filter(up -> object.is("compound")).orElse(object);
    List<Token> towards =
        Stream.of(
                sentence.children(verb, "iobj"),
                Stream.of(object, whole).distinct(),
                towards(sentence, verb),
                towards(sentence, object),
                towards(sentence, whole),
                sentence.children(whole, "acl").flatMap(given -> towards(sentence, given)))
            .flatMap(each -> each)
            .distinct()
            .toList();
    return Stream.concat(
        parties(reading, sentence, towards, verb).stream(),
        towards.stream().flatMap(each -> whose(reading, sentence, each)));
  }

  /**
   * Whose goods or people these are: "Ugandan sugar", "imports from Uganda", "leaders of a party".
   */
  private static Stream<Mention> whose(Reading reading, Sentence sentence, Token noun) {
    List<Token> behind =
        sentence
            .children(noun, "nmod")
            .filter(child -> Clauses.hasCase(sentence, child, "of", "from"))
            .toList();
    return Stream.of(
            owners(reading, sentence, noun),
            parties(reading, sentence, behind, noun).stream(),
            behind.stream().flatMap(child -> owners(reading, sentence, child)),
            Parties.described(reading, sentence, behind).stream())
        .flatMap(each -> each);
  }

  private static Stream<Token> towards(Sentence sentence, Token token) {
    return Stream.concat(
        sentence
            .children(token, "nmod", "obl")
            .filter(child -> child.index() > token.index())
            .filter(child -> Clauses.hasCase(sentence, child, TOWARDS)),
        sentence
            .children(token, "acl")
            .filter(verb -> TARGETING.contains(verb.lemma()))
            .flatMap(verb -> sentence.children(verb, "obj")));
  }

  /** "sanctions on rebel leaders": those whom the words do not name. */
  private static Optional<Mention> described(
      Reading reading, Sentence sentence, List<Token> towards) {
    return Parties.described(reading, sentence, aimed(sentence, towards)).stream().findFirst();
  }

  private static List<Token> aimed(Sentence sentence, List<Token> towards) {
    return towards.stream().filter(child -> Clauses.hasCase(sentence, child, AIMED)).toList();
  }

  /** Whether the predicate is the change's own, and not one that it is only mentioned beside. */
  private static boolean own(Changes.Changed changed) {
    return !changed.word().is("appos", "advcl", "parataxis")
        || changed.word().equals(changed.predicate());
  }

  /** "threatened Russia with tariffs". */
  private static Optional<Mention> objects(
      Reading reading, Sentence sentence, Changes.Changed changed) {
    return changed.predicate().upos().equals("VERB") && own(changed)
        ? parties(
                reading,
                sentence,
                sentence.children(changed.predicate(), "obj", "iobj").toList(),
                changed.predicate())
            .stream()
            .findFirst()
        : Optional.empty();
  }

  /** The noun, its fellows in a coordination, and what carries it. */
  private static Stream<Token> family(Sentence sentence, Token noun) {
    Token top = sentence.firstConjunct(noun);
    return Stream.of(
            Stream.of(noun),
            sentence.conjuncts(top).stream(),
            Stream.of(MeasureWords.carrier(sentence, top)))
        .flatMap(each -> each)
        .distinct();
  }
}
