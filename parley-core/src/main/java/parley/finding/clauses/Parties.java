package parley.finding.clauses;

import java.util.EnumSet;
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
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The parties that people stand for: a president's position is the state's.
 *
 * <p>Media and unnamed people are no parties.
 */
public final class Parties {

  private static final Set<String> FIRST_PERSON = Set.of("we", "i", "our", "us", "my");
  private static final Set<String> BACK_REFERENCES = Set.of("it", "they", "its", "their");

  private static final Set<String> NO_STATES = Set.of("REB", "PRM", "UAF", "OPP", "CRM", "CVL");
  private static final Set<String> SAYS =
      Set.of(
          "say",
          "announce",
          "declare",
          "state",
          "insist",
          "confirm",
          "add",
          "claim",
          "reply",
          "respond",
          "reiterate",
          "maintain",
          "stress",
          "warn",
          "pledge",
          "deny");

  private static final Set<ActorKind> SIDES =
      EnumSet.of(
          ActorKind.PERSON,
          ActorKind.STATE,
          ActorKind.GOVERNMENT,
          ActorKind.MILITARY,
          ActorKind.ARMED_GROUP,
          ActorKind.PARTY);

  /** Several states of one part of the world: "West African leaders", "the Gulf states". */
  private static final Pattern REGIONAL =
      Pattern.compile(
          "(?:the )?(?:\\p{Lu}[\\p{L}-]+ ){1,2}"
              + "(?:leaders|governments|states|countries|powers|nations|allies|ministers)");

  /** Those who fight for a person: "Ann Low's forces". */
  private static final Pattern FOLLOWERS =
      Pattern.compile("(?:\\p{Lu}[\\p{L}-]+ ?){1,3}['’]s (?:forces|army|troops|militia|fighters)");

  private Parties() {}

  /** The parties that do what {@code predicate} says, in order, each once. */
  public static List<Mention> acting(Reading reading, Sentence sentence, Token predicate) {
    return of(reading, sentence, Clauses.subjects(sentence, predicate), predicate);
  }

  /** The parties that these noun phrases name, with the members of their coordinations. */
  public static List<Mention> of(
      Reading reading, Sentence sentence, List<Token> phrases, Token predicate) {
    return phrases.stream()
        .flatMap(phrase -> named(reading, sentence, phrase, predicate))
        .flatMap(actor -> party(actor).stream())
        .distinct()
        .toList();
  }

  /**
   * Those whom noun phrases describe without naming them: "rebel leaders", "the government". Only
   * groups and offices that can act for a side are; "residents" are none.
   */
  public static List<Mention> described(Reading reading, Sentence sentence, List<Token> phrases) {
    return phrases.stream()
        .filter(phrase -> !phrase.upos().equals("PRON"))
        .flatMap(phrase -> reading.actors(sentence, phrase).stream())
        .filter(actor -> SIDES.contains(actor.kind()))
        .distinct()
        .toList();
  }

  private static Stream<Mention> named(
      Reading reading, Sentence sentence, Token phrase, Token predicate) {
    boolean pronoun = phrase.upos().equals("PRON");
    if (pronoun && FIRST_PERSON.contains(phrase.lemma())) {
      return reading.evidence(sentence, predicate).saidBy().chain().stream().limit(1);
    }
    if (pronoun && phrase.lemma().equals("it")) {
      List<Mention> saying = sayingOfItself(reading, sentence, predicate);
      if (!saying.isEmpty()) {
        return saying.stream();
      }
    }
    List<Mention> actors = reading.actors(sentence, phrase);
    if (actors.stream().noneMatch(Mention::named) && BothSides.means(sentence, phrase)) {
      return BothSides.before(reading, sentence, phrase).stream();
    }
    if (actors.isEmpty() && pronoun && BACK_REFERENCES.contains(phrase.lemma())) {
      return speaker(reading, sentence, predicate).stream();
    }
    return actors.stream();
  }

  /**
   * "The army announced it had accepted": "it" is the body that says so, whatever else was named
   * before.
   */
  private static List<Mention> sayingOfItself(Reading reading, Sentence sentence, Token predicate) {
    Token first =
        sentence
            .head(predicate)
            .filter(verb -> predicate.is("conj") && verb.is("ccomp"))
            .orElse(predicate);
    return sentence
        .head(first)
        .filter(verb -> first.is("ccomp") && SAYS.contains(verb.lemma()))
        .flatMap(verb -> sentence.child(verb, "nsubj"))
        .filter(subject -> !subject.upos().equals("PRON"))
        .map(subject -> reading.actors(sentence, subject))
        .filter(actors -> actors.size() == 1 && actors.get(0).kind() != ActorKind.PERSON)
        .orElse(List.of());
  }

  /** "Hamas said it accepted": whoever says what {@code predicate} is the content of. */
  private static List<Mention> speaker(Reading reading, Sentence sentence, Token predicate) {
    for (Token above : sentence.ancestors(predicate)) {
      List<Token> subjects = sentence.children(above, "nsubj").toList();
      if (subjects.isEmpty()) {
        continue;
      }
      List<Mention> actors =
          subjects.stream().flatMap(s -> reading.actors(sentence, s).stream()).toList();
      if (!actors.isEmpty()) {
        return actors;
      }
    }
    return List.of();
  }

  /** The party that {@code actor} is or stands for. */
  public static Optional<Mention> party(Mention actor) {
    if (actor.kind() == ActorKind.MEDIA) {
      return Optional.empty();
    }
    Optional<String> affiliation = actor.affiliation();
    if (affiliation.isEmpty()) {
      return actor.named()
              || REGIONAL.matcher(actor.text()).matches()
              || FOLLOWERS.matcher(actor.text()).matches()
          ? Optional.of(actor)
          : Optional.empty();
    }
    if (affiliation.get().equals(actor.name())) {
      return Optional.of(actor);
    }
    if (againstState(actor, affiliation.get())) {
      return properName(actor) ? Optional.of(actor) : Optional.empty();
    }
    return Optional.of(
        new Mention(
            actor.text(),
            affiliation.get(),
            kind(actor),
            actor.country(),
            actor.sectors(),
            Optional.empty(),
            affiliation,
            true));
  }

  /**
   * "Norland's rebels", "the Norlandic group": those who fight or oppose a state do not speak for
   * it.
   */
  private static boolean againstState(Mention actor, String affiliation) {
    boolean against =
        actor.sectors().stream().limit(1).anyMatch(NO_STATES::contains)
            || actor.text().toLowerCase(Locale.ROOT).matches(".*\\b(?:group|faction)s?");
    return against
        && ActorList.standard()
            .named(affiliation)
            .filter(listed -> listed.role() == Listed.Role.STATE)
            .isPresent();
  }

  private static boolean properName(Mention actor) {
    int last = actor.name().lastIndexOf(' ') + 1;
    return actor.named() && Character.isUpperCase(actor.name().charAt(last));
  }

  private static ActorKind kind(Mention actor) {
    String sector = actor.sectors().isEmpty() ? "" : actor.sectors().get(0);
    return switch (sector) {
      case "IGO" -> ActorKind.IGO;
      case "NGO" -> ActorKind.NGO;
      case "REB" -> ActorKind.ARMED_GROUP;
      case "PTY", "OPP" -> ActorKind.PARTY;
      default -> actor.country().isPresent() ? ActorKind.STATE : ActorKind.IGO;
    };
  }

  /** Whether two mentions are of one party. */
  public static boolean same(Mention one, Mention other) {
    return one.name().equals(other.name());
  }
}
