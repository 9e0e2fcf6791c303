package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.claims.Place;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The places of one sentence as those of a contact: the finest that its word or its verb gives.
 *
 * <p>The trap: the country that parties talk about is named beside the city that they talk in; "the
 * crisis in X" is no place to meet at.
 */
record Places(Reading reading, Sentence sentence, ContactVocabulary vocabulary) {

  /** What may stand before a state's name: "the Republic of X". */
  private static final Pattern FORM = Pattern.compile("^(?:the )?(?:Republic|Kingdom|State) of ");

  /** What holds or rages in a place, wherever it is spoken of. */
  private static final Set<String> IN_FORCE =
      Set.of("ceasefire", "cease-fire", "truce", "armistice", "fighting", "hostility", "war");

  /** What talks may be about as a whole. */
  private static final Set<Listed.Role> LANDS = Set.of(Listed.Role.STATE, Listed.Role.REGION);

  private static final Set<String> OTHER_TIMES = Set.of("following", "after", "before", "since");

  private static final Set<String> VENUES = Set.of("venue", "site", "scene", "setting", "location");

  private static final Set<String> RULERS =
      Set.of("government", "authority", "regime", "administration", "junta", "parliament");

  private static final Set<String> ABOUT = Set.of("on", "over", "about");

  /** Where what {@code word} and its {@code predicate} tell of was. */
  Optional<Place> of(Token word, Token predicate) {
    List<Place> all =
        Stream.concat(
                Stream.of(word, predicate)
                    .distinct()
                    .flatMap(each -> reading.place(sentence, each).stream()),
                Stream.concat(namesake(word), venue(word)))
            .filter(each -> !isTopic(word, each) && !isElsewhere(word, each))
            .toList();
    return all.stream()
        .filter(each -> !isCountry(each))
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** The city that names the talks: "the X peace talks". */
  private Stream<Place> namesake(Token word) {
    return sentence
        .children(word, "compound", "amod", "nmod:poss")
        .filter(each -> isCity(each.text()))
        .flatMap(each -> reading.placeNamed(sentence, each).stream());
  }

  /** "X was the venue for the talks". */
  private Stream<Place> venue(Token word) {
    return sentence.head(word).filter(each -> VENUES.contains(each.lemma())).stream()
        .flatMap(each -> sentence.children(each, "nsubj"))
        .flatMap(each -> sentence.subtree(each).stream())
        .flatMap(each -> reading.placeNamed(sentence, each).stream())
        .filter(each -> !isCountry(each))
        .limit(1);
  }

  private static boolean isCity(String name) {
    return ActorList.standard()
        .named(name)
        .filter(listed -> listed.role() == Listed.Role.CAPITAL || listed.role() == Listed.Role.CITY)
        .isPresent();
  }

  /** "Talks on X" are about X, and so are talks on the crisis in X. */
  boolean isTopic(Token word, Place place) {
    boolean about =
        Arguments.after(sentence, word, ABOUT)
            .flatMap(each -> reading.placeNamed(sentence, each).stream())
            .anyMatch(place::equals);
    List<Token> named =
        sentence.tokens().stream()
            .filter(each -> reading.placeNamed(sentence, each).filter(place::equals).isPresent())
            .toList();
    if (named.stream().anyMatch(this::isWhereSigned)) {
      return false;
    }
    return about
        || (!named.isEmpty() && named.stream().allMatch(this::isSeatOf))
        || (!named.isEmpty()
            && named.stream().allMatch(each -> isInTopic(word, each) || isInForce(each)))
        || (is(place, LANDS) && !named.isEmpty() && named.stream().allMatch(this::isInMatter));
  }

  /** "Will negotiate, following a round in X": where something else was. */
  private boolean isElsewhere(Token word, Place place) {
    List<Token> named =
        sentence.tokens().stream()
            .filter(each -> reading.placeNamed(sentence, each).filter(place::equals).isPresent())
            .toList();
    return !named.isEmpty() && named.stream().allMatch(each -> isOfOtherTime(word, each));
  }

  private boolean isOfOtherTime(Token word, Token place) {
    return sentence.ancestors(place).stream()
        .filter(each -> each.is("obl", "advcl") && !sentence.subtree(each).contains(word))
        .anyMatch(
            each ->
                sentence
                    .children(each, "case", "mark")
                    .anyMatch(marker -> OTHER_TIMES.contains(marker.text())));
  }

  /** "Talks on the situation in X" are about X, wherever they are held. */
  private boolean isInTopic(Token word, Token place) {
    return isOfMatter(place)
        && Arguments.after(sentence, word, ABOUT)
            .anyMatch(topic -> sentence.subtree(topic).contains(place));
  }

  /** "Agreed on a ceasefire in X" tells where it holds. */
  private boolean isInForce(Token place) {
    return Arguments.preposition(sentence, place).equals(Optional.of("in"))
        && place.is("nmod")
        && sentence.head(place).filter(noun -> IN_FORCE.contains(noun.lemma())).isPresent();
  }

  /** "Signed a ceasefire in X" tells where they signed it. */
  private boolean isWhereSigned(Token place) {
    Optional<Token> above = sentence.head(place);
    Optional<Token> verb =
        above.filter(paper -> paper.is("obj")).flatMap(sentence::head).or(() -> above);
    return Arguments.preposition(sentence, place).equals(Optional.of("in"))
        && verb.filter(each -> each.lemma().equals("sign")).isPresent();
  }

  /** "The government in X" tells where it sits. */
  private boolean isSeatOf(Token place) {
    return place.is("nmod")
        && Arguments.preposition(sentence, place).equals(Optional.of("in"))
        && sentence.head(place).filter(noun -> RULERS.contains(noun.lemma())).isPresent();
  }

  private boolean isInMatter(Token place) {
    return isBehindMatter(place) || isOfMatter(place);
  }

  /**
   * "Discussed peace in X": the noun of a matter right before the preposition, wherever it hangs.
   */
  private boolean isBehindMatter(Token place) {
    int noun = sentence.subtree(place).get(0).index() - 1;
    return Arguments.preposition(sentence, place).equals(Optional.of("in"))
        && noun >= 0
        && sentence.token(noun).upos().equals("NOUN")
        && isMatter(sentence.token(noun));
  }

  private boolean isOfMatter(Token place) {
    Token top = place;
    Optional<Token> head = sentence.head(top);
    while (head.isPresent()
        && head.get().upos().equals("PROPN")
        && !isOffice(head.get())
        && top.is("nmod", "compound")) {
      top = head.get();
      head = sentence.head(top);
    }
    return top.is("nmod", "compound", "amod")
        && head.filter(noun -> noun.upos().equals("NOUN") || isOffice(noun))
            .filter(this::isMatter)
            .isPresent();
  }

  /** "The Special Representative on X": an office in capitals. */
  private boolean isOffice(Token noun) {
    return vocabulary.envoys().contains(noun.lemma());
  }

  /** What is about a land or sent to it, and not in it: "the crisis in X", "the envoy to X". */
  private boolean isMatter(Token noun) {
    return vocabulary.conflicts().contains(noun.lemma())
        || vocabulary.matters().contains(noun.lemma())
        || vocabulary.envoys().contains(noun.lemma());
  }

  private static boolean isCountry(Place place) {
    return is(place, Set.of(Listed.Role.STATE));
  }

  private static boolean is(Place place, Set<Listed.Role> roles) {
    return ActorList.standard()
        .named(FORM.matcher(place.name()).replaceFirst(""))
        .filter(listed -> roles.contains(listed.role()))
        .isPresent();
  }
}
