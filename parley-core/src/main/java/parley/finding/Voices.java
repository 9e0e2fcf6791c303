package parley.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.finding.Attribution.Speaker;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Gives speakers a name.
 *
 * <p>Who speaks need not be an actor that anybody lists ("a resident", "a poll"): such a speaker
 * keeps the report's words, unnamed, so that no source is lost. A pronoun that stands for nobody
 * sure is no speaker.
 */
final class Voices {

  private static final Set<String> NOT_OWN =
      Set.of("acl:relcl", "appos", "parataxis", "acl", "punct", "cc", "conj");

  private static final Set<String> GROUPS = new FlatLists("speech.yaml").list("bodies");
  private static final Set<String> UNNAMED = new FlatLists("speech.yaml").list("unnamed");

  private final BiFunction<Sentence, Token, List<Mention>> actors;

  Voices(ActorResolver actors) {
    this.actors =
        (sentence, token) -> {
          List<Mention> all = actors.all(sentence, token);
          return all.isEmpty() ? actors.actor(sentence, token).stream().toList() : all;
        };
  }

  Voices(Reading reading) {
    this.actors =
        (sentence, token) -> {
          Optional<Mention> one = reading.actor(sentence, token);
          return one.isPresent() ? List.of(one.get()) : reading.actors(sentence, token);
        };
  }

  /** The actors that a speaker is, or its own words. */
  Stream<Mention> of(Speaker speaker) {
    List<Mention> known = known(speaker).toList();
    return known.isEmpty() ? inWords(speaker).stream() : known.stream();
  }

  /** The actors that a speaker is known to be, each as the report describes it. */
  Stream<Mention> known(Speaker speaker) {
    List<Mention> named = apposed(speaker);
    if (!named.isEmpty()) {
      return named.stream();
    }
    Optional<String> described = described(speaker);
    return actors.apply(speaker.sentence(), speaker.token()).stream()
        .map(mention -> described.map(words -> described(mention, words)).orElse(mention));
  }

  /** A source without a name goes by its description, so that two officials stay two. */
  private static Mention described(Mention mention, String words) {
    String name = words.replaceFirst("^(?:[Aa]n?|[Tt]he) ", "");
    if (mention.named()) {
      return mention;
    }
    return mention.kind() != ActorKind.PERSON
        ? mention.writtenAs(words)
        : new Mention(
            words,
            name,
            mention.kind(),
            mention.country(),
            mention.sectors(),
            mention.office(),
            mention.affiliation(),
            false);
  }

  /**
   * The person whose name a comma adds to what they are, "the mediator of the union, A B, said", or
   * the group that is named behind the word for one: "the rebel group C said".
   */
  private List<Mention> apposed(Speaker speaker) {
    Sentence sentence = speaker.sentence();
    return speaker.token().upos().equals("NOUN")
        ? sentence
            .children(speaker.token(), "appos")
            .filter(child -> child.upos().equals("PROPN"))
            .flatMap(child -> actors.apply(sentence, child).stream())
            .filter(Mention::named)
            .filter(
                mention ->
                    mention.kind() == ActorKind.PERSON || GROUPS.contains(speaker.token().lemma()))
            .toList()
        : List.of();
  }

  /**
   * A source without a name in all the words that stand for one: "a senior official familiar with
   * the talks who spoke on condition of anonymity". What a comma sets off says why there is none.
   */
  private static Optional<String> described(Speaker speaker) {
    Sentence sentence = speaker.sentence();
    Token token = speaker.token();
    List<Token> behind =
        token.upos().equals("NOUN")
            ? sentence
                .children(token, "acl", "amod")
                .filter(child -> child.index() > token.index())
                .filter(child -> !isSetOff(sentence, child))
                .filter(child -> sentence.subtree(child).stream().anyMatch(Voices::tellsNoName))
                .toList()
            : List.of();
    if (behind.isEmpty()) {
      return Optional.empty();
    }
    List<Token> joining = joining(sentence, token);
    List<Token> own =
        sentence.subtree(token).stream()
            .filter(each -> each.equals(token) || !isAside(sentence, token, each))
            .filter(each -> !joining.contains(each))
            .toList();
    int last = behind.get(behind.size() - 1).index();
    List<Token> phrase =
        Stream.concat(
                own.stream(), behind.stream().flatMap(child -> sentence.subtree(child).stream()))
            .distinct()
            .sorted(Comparator.comparingInt(Token::index))
            .filter(each -> !each.upos().equals("PUNCT") || each.index() < last)
            .toList();
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Token each : phrase) {
      text.append(end >= 0 && end < each.span().start() ? " " : "").append(each.text());
      end = each.span().end();
    }
    return Optional.of(text.toString());
  }

  private static boolean isSetOff(Sentence sentence, Token clause) {
    int first = sentence.subtree(clause).get(0).index();
    return sentence.token(first).text().equals(",")
        || (first > 0 && sentence.token(first - 1).text().equals(","));
  }

  /** The words that join a source to what it says: "according to". */
  private static List<Token> joining(Sentence sentence, Token token) {
    return sentence
        .children(token, "case")
        .flatMap(word -> sentence.subtree(word).stream())
        .toList();
  }

  private static boolean tellsNoName(Token token) {
    return UNNAMED.contains(token.lemma());
  }

  private static Optional<Mention> inWords(Speaker speaker) {
    Sentence sentence = speaker.sentence();
    Token token = speaker.token();
    if (token.upos().equals("PRON") && !token.xpos().equals("NN")) {
      return Optional.empty();
    }
    List<Token> joining = joining(sentence, token);
    List<Token> phrase =
        sentence.subtree(token).stream()
            .filter(each -> each.equals(token) || !isAside(sentence, token, each))
            .filter(each -> !joining.contains(each))
            .toList();
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (Token each : phrase) {
      boolean article = text.isEmpty() && each.is("det");
      if (!article) {
        text.append(end >= 0 && end < each.span().start() && !text.isEmpty() ? " " : "");
        text.append(each.text());
      }
      end = each.span().end();
    }
    String words = text.toString();
    String written = described(speaker).orElse(words);
    if (words.isBlank()) {
      return Optional.empty();
    }
    boolean person =
        sentence.name(token).filter(name -> name.kind() != Name.Kind.LOCATION).isPresent()
            && ActorList.standard().named(words).filter(Listed::isPlace).isEmpty();
    return Optional.of(
        new Mention(
            written,
            words,
            person ? ActorKind.PERSON : ActorKind.PEOPLE,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            person));
  }

  private static boolean isAside(Sentence sentence, Token head, Token token) {
    Token at = token;
    while (at.head() != head.index()) {
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty()) {
        return false;
      }
      at = up.get();
    }
    return NOT_OWN.contains(at.relation());
  }
}
