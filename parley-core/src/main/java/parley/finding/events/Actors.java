package parley.finding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.finding.Reading;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * The actors of one reading as events need them: those that the reader resolves, and descriptions
 * such as "two fishermen from Tyre", which stand unnamed with the country of what they belong to.
 */
final class Actors {

  private static final Pattern WITHIN = Pattern.compile("^(?:mid|late|early)-");
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<ActorKind> ORGANISED = Set.of(ActorKind.IGO, ActorKind.NGO);

  private static final Set<ActorKind> OFFICIAL =
      Set.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.MILITARY);

  private final Reading reading;
  private final Vocabulary vocabulary;

  Actors(Reading reading, Vocabulary vocabulary) {
    this.reading = reading;
    this.vocabulary = vocabulary;
  }

  /** Whether the phrase headed by {@code token} can act or be acted upon in the political sense. */
  boolean actorLike(Sentence sentence, Token token) {
    if (token.is("flat") || token.upos().equals("DET")) {
      return false;
    }
    return people(token)
        || sentence.name(token).isPresent()
        || (token.upos().equals("PROPN") && !calendar(token))
        || token.xpos().equals("PRP")
        || !reading.actors(sentence, token).isEmpty();
  }

  /**
   * Whether {@code token} is a name, or a word such as "Iraqi" that the reader knows to name one.
   */
  boolean named(Sentence sentence, Token token) {
    return sentence.name(token).isPresent()
        || (token.upos().equals("PROPN") && !calendar(token))
        || reading.actors(sentence, token).stream().anyMatch(EventFinder::placed);
  }

  /** Whether a participle says a state of its subject: "is opposed to", "is prepared to". */
  boolean state(Token token) {
    return token.xpos().equals("VBN")
        && !vocabulary.adjective(token.text().toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** Whether {@code token} says how many or much there is of what follows. */
  boolean quantity(Token token) {
    return vocabulary.inClass("quantities", token.lemma());
  }

  /** Whether a word of quantity is an actor of its own: "the Group of Seven". */
  boolean quantityOfItself(Sentence sentence, Token token) {
    return sentence.name(token).isPresent();
  }

  /** The actors that the phrase headed by {@code token} denotes, conjuncts included. */
  List<Mention> mentions(Sentence sentence, Token token) {
    List<Mention> all = new ArrayList<>();
    for (Token member : sentence.conjuncts(token)) {
      List<Mention> resolved = own(sentence, member);
      if (resolved.isEmpty()) {
        all.add(unnamed(sentence, member));
      }
      for (Mention mention : resolved) {
        all.add(mention.country().isPresent() ? mention : placed(sentence, member, mention));
      }
    }
    return all.stream().distinct().toList();
  }

  private List<Mention> own(Sentence sentence, Token token) {
    return reading.actors(sentence, token);
  }

  /** Trap: what hangs on a person's name may be of anywhere, so a name has no country from it. */
  private Mention placed(Sentence sentence, Token token, Mention mention) {
    boolean person = mention.kind() == ActorKind.PERSON && mention.named();
    return person || ORGANISED.contains(mention.kind())
        ? mention
        : of(mention, country(sentence, token, 0));
  }

  /**
   * The mentions with a country where they lack one and the sentence leaves no doubt: people
   * without a name are of the country where the act takes place; office-holders of the only country
   * that the article speaks of, unless that is the state on the other side: "President X met
   * Chadian envoys" says nothing of where X presides.
   */
  List<Mention> settled(
      Sentence sentence, List<Mention> mentions, List<Mention> others, List<Token> places) {
    Optional<String> where =
        places.stream()
            .flatMap(place -> own(sentence, place).stream())
            .flatMap(place -> place.country().stream())
            .findFirst();
    return mentions.stream()
        .map(
            mention -> {
              boolean open =
                  mention.country().isEmpty()
                      && mention.affiliation().isEmpty()
                      && !ORGANISED.contains(mention.kind());
              if (open && !mention.named()) {
                return of(mention, where);
              }
              return open && mention.office().isPresent()
                  ? of(mention, onlyCountry(sentence).filter(only -> !theirs(others, only)))
                  : mention;
            })
        .toList();
  }

  private static boolean theirs(List<Mention> others, String country) {
    return others.stream()
        .filter(other -> OFFICIAL.contains(other.kind()))
        .anyMatch(other -> other.country().filter(country::equals).isPresent());
  }

  /** The only country that the sentence speaks of, if the whole article speaks of no other. */
  private Optional<String> onlyCountry(Sentence sentence) {
    List<String> countries = countries(List.of(sentence));
    return countries.size() == 1 && countries.equals(countries(reading.sentences()))
        ? Optional.of(countries.get(0))
        : Optional.empty();
  }

  private List<String> countries(List<Sentence> sentences) {
    return sentences.stream().flatMap(sentence -> countries(sentence)).distinct().toList();
  }

  private Stream<String> countries(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.upos().equals("PROPN") || token.upos().equals("ADJ"))
        .flatMap(token -> own(sentence, token).stream())
        .flatMap(mention -> mention.country().stream());
  }

  private static Mention of(Mention mention, Optional<String> country) {
    return new Mention(
        mention.text(),
        mention.name(),
        mention.kind(),
        country,
        mention.sectors(),
        mention.office(),
        mention.affiliation(),
        mention.named());
  }

  /**
   * What no list and no rule knows, in the report's words. Trap: a place is no person, and it is
   * named only as where something is done.
   */
  private Mention unnamed(Sentence sentence, Token token) {
    String text = phrase(sentence, token).of(reading.analysis().text());
    Optional<Listed> place =
        ActorList.standard()
            .named(
                sentence
                    .name(token)
                    .map(Name::span)
                    .orElse(token.span())
                    .of(reading.analysis().text()))
            .filter(Listed::isPlace);
    if (place.isPresent()) {
      return new Mention(
          text,
          place.get().name(),
          ActorKind.PLACE_AS_ACTOR,
          country(sentence, token, 0).or(() -> place.get().country()),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          false);
    }
    return new Mention(
        text,
        text,
        people(token) ? ActorKind.PEOPLE : ActorKind.PERSON,
        country(sentence, token, 0),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        sentence.name(token).filter(name -> name.kind() == Name.Kind.PERSON).isPresent());
  }

  /** The country of whatever names one in the phrase: "settlers in the city of Hebron". */
  private Optional<String> country(Sentence sentence, Token token, int depth) {
    if (depth > 3) {
      return Optional.empty();
    }
    return Stream.of("nmod:poss", "amod", "compound", "flat", "appos", "nmod", "acl", "obl", "conj")
        .flatMap(relation -> sentence.children(token, relation))
        .filter(child -> !child.is("conj") || token.is("amod", "compound"))
        .flatMap(
            child ->
                own(sentence, child).stream()
                    .flatMap(mention -> mention.country().stream())
                    .findFirst()
                    .or(() -> country(sentence, child, depth + 1))
                    .stream())
        .findFirst();
  }

  /** The phrase without what merely describes it: from its first modifier to its head. */
  private static Span phrase(Sentence sentence, Token token) {
    Span span = token.span();
    for (Token child : sentence.children(token)) {
      boolean before =
          child.index() < token.index()
              && child.is("amod", "compound", "nummod", "nmod:poss", "flat", "det");
      if ((before && !child.is("det")) || child.is("flat")) {
        span = span.cover(child.span());
      }
    }
    return span;
  }

  private boolean people(Token token) {
    return (token.upos().equals("NOUN") && vocabulary.inClass("people", token.lemma()))
        || vocabulary.inClass("troops", token.lemma())
        || vocabulary.inClass("police", token.lemma())
        || vocabulary.inClass("bodies", token.lemma());
  }

  private static boolean calendar(Token token) {
    return token.is("obl:tmod", "nmod:tmod")
        || CALENDAR.contains(WITHIN.matcher(token.lemma()).replaceFirst(""));
  }
}
