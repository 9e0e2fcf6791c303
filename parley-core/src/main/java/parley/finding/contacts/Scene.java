package parley.finding.contacts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.actors.Titles;
import parley.claims.Place;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Whose conflict an article is about: the countries of its armed groups and those that it names
 * with a conflict ("the war in X", "envoy for X", "X's peace process").
 *
 * <p>The trap: a state that only mediates is named as often as the parties, so counting names tells
 * nothing.
 */
final class Scene {

  private static final Set<String> WHERE = Set.of("in", "for", "to", "between", "on", "of");
  private static final Set<String> ENDING =
      Set.of("peace", "process", "ceasefire", "cease-fire", "truce", "armistice");
  private static final Set<String> MODIFIERS = Set.of("ADJ", "NOUN", "PROPN", "DET", "PART");
  private static final Set<String> IN = Set.of("in");
  private static final Set<String> OF = Set.of("of");

  /** Who may be in a city only to meet others: "the government in X", where X is no country. */
  private static final Set<String> ASSEMBLED = Set.of("government");

  private static final Set<String> CLOSING = Set.of("\"", "”", "''", "’", "'");
  private static final int REACH = 4;

  /** A country that is named this much less than another with a conflict only borders on it. */
  private static final int MINOR = 4;

  private final Set<String> countries;

  private Scene(Set<String> countries) {
    this.countries = countries;
  }

  /** The scene that the words of the whole article set. */
  static Scene of(Reading reading, ContactVocabulary vocabulary, Participants participants) {
    Set<String> countries = atOdds(reading, vocabulary);
    if (countries.isEmpty()) {
      countries = ofMatters(reading, vocabulary);
    }
    if (countries.isEmpty()) {
      countries = ofParties(reading);
    }
    Set<String> between = between(reading, participants);
    Set<String> others = new HashSet<>(countries);
    others.removeAll(between);
    return new Scene(others.isEmpty() ? countries : others);
  }

  /** The countries that words of conflict name, those that they name seldom left out. */
  private static Set<String> atOdds(Reading reading, ContactVocabulary vocabulary) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> opponents = new HashSet<>();
    Belligerents belligerents = new Belligerents(vocabulary);
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        named(reading, vocabulary, sentence, token)
            .forEach(country -> counts.merge(country, 1, Integer::sum));
        belligerents.of(reading, sentence, token).forEach(opponents::add);
      }
    }
    return Stream.concat(most(counts).stream(), opponents.stream()).collect(Collectors.toSet());
  }

  private static Set<String> most(Map<String, Integer> counts) {
    int most = counts.values().stream().mapToInt(each -> each).max().orElse(0);
    return counts.entrySet().stream()
        .filter(each -> each.getValue() * MINOR >= most)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** The one country whose affairs are spoken of: "the developments in X". */
  private static Set<String> ofMatters(Reading reading, ContactVocabulary vocabulary) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (vocabulary.affairs().contains(token.lemma())
            || vocabulary.futures().contains(token.lemma())) {
          Stream.concat(
                  Arguments.after(sentence, token, prepositions(vocabulary, token)),
                  inAfter(sentence, token))
              .distinct()
              .flatMap(each -> reading.placeNamed(sentence, each).stream())
              .filter(place -> !ASSEMBLED.contains(token.lemma()) || isCountry(place))
              .flatMap(place -> place.country().stream())
              .forEach(country -> counts.merge(country, 1, Integer::sum));
        }
      }
    }
    int most = counts.values().stream().mapToInt(each -> each).max().orElse(0);
    counts.values().removeIf(each -> each < most);
    return counts.size() == 1 ? counts.keySet() : Set.of();
  }

  private static boolean isCountry(Place place) {
    return place
        .country()
        .flatMap(ActorList.standard()::state)
        .filter(state -> state.name().equals(place.name()))
        .isPresent();
  }

  /** "The situation in X", and also "the future of X". */
  private static Set<String> prepositions(ContactVocabulary vocabulary, Token affair) {
    return vocabulary.futures().contains(affair.lemma()) ? OF : IN;
  }

  /** What stands behind a noun and "in", wherever the tree hangs it: "transfer of power in X". */
  private static Stream<Token> inAfter(Sentence sentence, Token noun) {
    int at = noun.index() + 1;
    return at + 1 < sentence.tokens().size() && IN.contains(sentence.token(at).lemma())
        ? Stream.of(sentence.token(at + 1))
        : Stream.empty();
  }

  /** The one country whose parties and movements an article names. */
  private static Set<String> ofParties(Reading reading) {
    Set<String> countries =
        reading.sentences().stream()
            .flatMap(
                sentence ->
                    sentence.tokens().stream()
                        .filter(
                            token -> token.upos().equals("NOUN") || token.upos().equals("PROPN"))
                        .flatMap(token -> reading.actor(sentence, token).stream()))
            .filter(mention -> mention.kind() == ActorKind.PARTY)
            .flatMap(mention -> mention.country().stream())
            .collect(Collectors.toSet());
    return countries.size() == 1 ? countries : Set.of();
  }

  /** The countries of those who are said to mediate, whose conflict it is not. */
  private static Set<String> between(Reading reading, Participants participants) {
    return reading.sentences().stream()
        .flatMap(
            sentence ->
                sentence.tokens().stream()
                    .flatMap(token -> Mediators.named(reading, sentence, token, participants)))
        .flatMap(mention -> mention.country().stream())
        .collect(Collectors.toSet());
  }

  /** The countries that a word tells to be at odds with themselves or one another. */
  private static Stream<String> named(
      Reading reading, ContactVocabulary vocabulary, Sentence sentence, Token token) {
    if (vocabulary.aggressions().contains(token.lemma())) {
      return sentence
          .children(token, "nmod:poss", "amod", "compound", "nmod")
          .filter(each -> isWhere(sentence, token, each, false) || isBy(sentence, each))
          .flatMap(each -> reading.actor(sentence, each).stream())
          .filter(mention -> !isOrganisation(mention))
          .flatMap(mention -> mention.country().stream());
    }
    boolean envoy = vocabulary.mediators().contains(token.lemma());
    if (envoy || (isConflict(vocabulary, token) && !isOfRuler(sentence, token))) {
      Stream<Token> around =
          Stream.of(
                  sentence
                      .children(token, "nmod", "compound", "amod")
                      .filter(
                          each ->
                              isWhere(sentence, token, each, envoy)
                                  || (envoy && isOfGroup(vocabulary, token, each))),
                  beside(vocabulary, sentence, token, envoy),
                  envoy ? ofWhatIsFor(sentence, token) : Stream.<Token>empty())
              .flatMap(each -> each);
      return around
          .flatMap(each -> sentence.conjuncts(each).stream())
          .distinct()
          .flatMap(each -> lands(reading, sentence, each))
          .filter(mention -> !isWhereAgreed(vocabulary, token, mention))
          .flatMap(mention -> mention.country().stream())
          .distinct();
    }
    return token.upos().equals("NOUN") || token.upos().equals("PROPN")
        ? reading
            .actor(sentence, token)
            .filter(mention -> mention.kind() == ActorKind.ARMED_GROUP && !isRuling(mention))
            .flatMap(Mention::country)
            .stream()
        : Stream.empty();
  }

  /** The lands or parties that a word names; "his country" is that of whose it is. */
  private static Stream<Mention> lands(Reading reading, Sentence sentence, Token word) {
    if (word.lemma().equals("country")) {
      return sentence.child(word, "nmod:poss").filter(Scene::isPronoun).stream()
          .flatMap(each -> reading.actors(sentence, each).stream());
    }
    return (isPronoun(word)
            ? reading.actors(sentence, word).stream()
            : reading.actor(sentence, word).stream())
        .filter(mention -> mention.kind() != ActorKind.PERSON);
  }

  private static boolean isPronoun(Token word) {
    return word.upos().equals("PRON");
  }

  /** "The ruling emir" rules in peace, as "the ruling council" may not. */
  private static boolean isOfRuler(Sentence sentence, Token word) {
    return word.text().equalsIgnoreCase("ruling")
        && sentence.head(word).filter(each -> Titles.standard().isHead(each.lemma())).isPresent();
  }

  /** A movement that came to power is no armed group any more, and tells of no conflict. */
  private static boolean isRuling(Mention mention) {
    return ActorList.standard()
        .named(mention.name())
        .filter(listed -> listed.sectors(Optional.empty()).contains("GOV"))
        .isPresent();
  }

  /** "The X troika": those who are several are not named for one that sends them. */
  private static boolean isOfGroup(ContactVocabulary vocabulary, Token noun, Token land) {
    return vocabulary.bodies().contains(noun.lemma()) && land.is("compound");
  }

  /** "Envoy of the Secretary-General for X": what the office above is for, within its phrase. */
  private static Stream<Token> ofWhatIsFor(Sentence sentence, Token office) {
    return Arguments.after(sentence, office, Set.of("of"))
        .flatMap(inner -> Arguments.after(sentence, inner, Set.of("for")));
  }

  /**
   * "The X peace talks" are held at X, if X is a city, and so was its agreement made; its
   * signatories and who is sent there are not of it.
   */
  private static boolean isWhereAgreed(ContactVocabulary vocabulary, Token noun, Mention mention) {
    return (ENDING.contains(noun.lemma())
            || vocabulary.rivals().contains(noun.lemma())
            || vocabulary.mediators().contains(noun.lemma()))
        && ActorList.standard()
            .named(mention.text())
            .filter(listed -> listed.role() == Listed.Role.CAPITAL)
            .isPresent();
  }

  private static boolean isConflict(ContactVocabulary vocabulary, Token token) {
    return vocabulary.conflicts().contains(token.lemma())
        || vocabulary.conflicts().contains(token.text().toLowerCase(Locale.ROOT))
        || (vocabulary.rivals().contains(token.lemma()) && token.xpos().equals("NNS"));
  }

  /**
   * What stands right before a noun or right behind it and a preposition, wherever the tree hangs
   * it: "achieve peace in X", "the X political process".
   */
  private static Stream<Token> beside(
      ContactVocabulary vocabulary, Sentence sentence, Token noun, boolean envoy) {
    List<Token> tokens = sentence.tokens();
    List<Token> found = new ArrayList<>();
    int at = noun.index() + 1;
    boolean held = false; // "peace talks in X": where they are held
    if (noun.is("compound") && noun.head() == at) { // "peace efforts in X"
      held = vocabulary.nouns().containsKey(tokens.get(at).lemma());
      at++;
    }
    while (at < tokens.size() && CLOSING.contains(tokens.get(at).text())) {
      at++;
    }
    if (!held && at < tokens.size() && isWhere(tokens.get(at), envoy)) {
      at++;
      while (at < tokens.size() && MODIFIERS.contains(tokens.get(at).upos())) {
        found.add(tokens.get(at++));
      }
    }
    at = noun.index() - 1;
    for (int i = 0; !envoy && i < REACH && at >= 0; i++, at--) {
      boolean hyphen = tokens.get(at).text().equals("-"); // "the X-Y peace treaty"
      if (!hyphen && !MODIFIERS.contains(tokens.get(at).upos())) {
        break;
      }
      if (!hyphen) {
        found.add(tokens.get(at));
      }
    }
    return found.stream();
  }

  /** Whether the actor is of the country whose conflict it is, and not of an organisation. */
  boolean isLocal(Mention mention) {
    return mention.kind() == ActorKind.ARMED_GROUP
        || (!isOrganisation(mention) && mention.country().filter(countries::contains).isPresent());
  }

  /** Whether the actor is a state, or of one, whose conflict it is not. */
  boolean isOutsider(Mention mention) {
    return !isOrganisation(mention)
        && mention.kind() != ActorKind.ARMED_GROUP
        && mention.country().filter(this::isAbroad).isPresent();
  }

  /** The country whose conflict it is, where it is that of one alone. */
  Optional<String> country() {
    return countries.size() == 1 ? countries.stream().findFirst() : Optional.empty();
  }

  /** Whether a country is none of those whose conflict it is. */
  boolean isAbroad(String country) {
    return !countries.isEmpty() && !countries.contains(country);
  }

  /** Whether the actor is an international organisation or speaks for one. */
  static boolean isOrganisation(Mention mention) {
    return mention.kind() == ActorKind.IGO
        || mention.sectors().contains("IGO")
        || mention
            .affiliation()
            .filter(any -> mention.country().isEmpty())
            .flatMap(ActorList.standard()::named)
            .filter(listed -> listed.kind() == ActorKind.IGO)
            .isPresent();
  }

  private static boolean isBy(Sentence sentence, Token child) {
    return sentence.child(child, "case").filter(each -> each.lemma().equals("by")).isPresent();
  }

  private static boolean isWhere(Sentence sentence, Token noun, Token child, boolean envoy) {
    Optional<Token> preposition = sentence.child(child, "case");
    if (envoy) {
      return preposition.filter(each -> isWhere(each, true)).isPresent();
    }
    return preposition.isEmpty()
        || preposition.get().lemma().equals("'s")
        || isWhere(preposition.get(), false)
        || (preposition.get().lemma().equals("with") && Belligerents.AT_WAR.contains(noun.lemma()));
  }

  private static boolean isWhere(Token preposition, boolean envoy) {
    return envoy
        ? Set.of("to", "for", "in", "on").contains(preposition.lemma())
        : WHERE.contains(preposition.lemma());
  }
}
