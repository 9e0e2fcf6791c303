package parley.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.actors.Titles.Gender;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Links pronouns to actors by a few sure rules: the subject of the clause above, else the subject
 * of the sentences before; within a quotation "I" and "we" are its speaker.
 */
final class Pronouns {

  private static final Set<String> PERSONAL = Set.of("he", "she");

  /** How many sentences a subject is remembered. */
  private static final int MEMORY = 3;

  private final Analysis analysis;
  private final ArticleActors actors;
  private final People people;
  private final QuotedSpeech quotes;

  Pronouns(Analysis analysis, ArticleActors actors, People people) {
    this.analysis = analysis;
    this.actors = actors;
    this.people = people;
    this.quotes = new QuotedSpeech(analysis);
  }

  List<Mention> actors(Sentence sentence, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "he", "him", "his", "himself" -> person(sentence, token, Gender.MALE);
      case "she", "her", "hers", "herself" -> person(sentence, token, Gender.FEMALE);
      case "i", "me", "my", "myself", "we", "us", "our", "ourselves" -> speaker(token);
      case "it", "its", "itself" -> above(sentence, token, false);
      case "they", "them", "their", "themselves" -> above(sentence, token, true);
      default -> List.of();
    };
  }

  private List<Mention> speaker(Token token) {
    Optional<QuotedSpeech.Said> said = quotes.speaker(token);
    return said.flatMap(each -> actors.actor(each.sentence(), each.subject()))
        .map(mention -> mention.writtenAs(token.text()))
        .map(List::of)
        .orElse(List.of());
  }

  /** States, organisations and groups, only from the clause above in the same sentence. */
  private List<Mention> above(Sentence sentence, Token token, boolean plural) {
    for (Token subject : governors(sentence, token)) {
      if (isOwnSubject(sentence, token, subject)) {
        continue;
      }
      List<Mention> all = new ArrayList<>();
      if (!subject.upos().equals("PRON")) {
        sentence.conjuncts(subject).forEach(each -> all.addAll(actors.all(sentence, each)));
      }
      boolean several =
          all.size() > 1 || (subject.xpos().endsWith("S") && subject.upos().equals("NOUN"));
      boolean thing = all.size() == 1 && all.get(0).kind() != ActorKind.PERSON && !several;
      if (plural ? several && !all.isEmpty() : thing) {
        return all.stream().map(each -> each.writtenAs(token.text())).toList();
      }
    }
    return List.of();
  }

  private List<Mention> person(Sentence sentence, Token token, Gender gender) {
    Optional<Person> meant =
        sentence
            .child(token, "appos")
            .flatMap(name -> people.person(sentence, name))
            .or(() -> inSentence(sentence, token, gender))
            .or(() -> inSentencesBefore(sentence, token, gender));
    return meant
        .map(each -> each.mention(token.text(), Optional.empty()))
        .map(List::of)
        .orElse(List.of());
  }

  private Optional<Person> inSentence(Sentence sentence, Token token, Gender gender) {
    Optional<QuotedSpeech.Said> said = quotes.speaker(token);
    for (Token subject : governors(sentence, token)) {
      boolean self =
          said.isPresent()
              && said.get().sentence() == sentence
              && said.get().subject().equals(subject);
      if (!self && !isOwnSubject(sentence, token, subject)) {
        Optional<Person> person = compatible(sentence, subject, gender);
        if (person.isPresent()) {
          return person;
        }
      }
    }
    return beside(sentence, token, gender);
  }

  /** For an object: the one other person that the sentence names before it. */
  private Optional<Person> beside(Sentence sentence, Token token, Gender gender) {
    if (!token.is("obj", "obl", "iobj")) {
      return Optional.empty();
    }
    List<Token> own =
        governors(sentence, token).stream()
            .filter(subject -> isOwnSubject(sentence, token, subject))
            .toList();
    List<Person> others =
        people.uses(sentence).stream()
            .filter(use -> use.end() <= token.index())
            .flatMap(use -> people.person(use).stream())
            .filter(person -> own.stream().noneMatch(subject -> names(sentence, subject, person)))
            .filter(person -> person.gender().map(each -> each == gender).orElse(true))
            .distinct()
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  private boolean names(Sentence sentence, Token subject, Person person) {
    return people.person(sentence, subject).filter(each -> each == person).isPresent();
  }

  /**
   * Whether {@code subject} is that of the verb whose object the pronoun is, said or understood: "A
   * praised him", "A came to praise him" are no praise of oneself.
   */
  private static boolean isOwnSubject(Sentence sentence, Token token, Token subject) {
    if (!token.is("obj", "obl", "iobj")) {
      return false;
    }
    Optional<Token> verb = sentence.head(token);
    while (verb.isPresent()) {
      Token at = verb.get();
      List<Token> subjects = sentence.children(at, "nsubj").toList();
      if (!subjects.isEmpty()) {
        return subjects.contains(subject);
      }
      verb = at.is("advcl", "xcomp", "conj", "acl") ? sentence.head(at) : Optional.empty();
    }
    return false;
  }

  private Optional<Person> inSentencesBefore(Sentence sentence, Token token, Gender gender) {
    Optional<Person> speaker =
        quotes.speaker(token).flatMap(said -> people.person(said.sentence(), said.subject()));
    boolean narrated = !quotes.holds(token.span());
    int passed = 0;
    for (int at = sentence.index() - 1; at >= 0 && passed < MEMORY; at--) {
      Sentence before = analysis.sentences().get(at);
      if (narrated && isQuoted(before)) {
        continue;
      }
      passed++;
      for (Token subject : subjects(before)) {
        Optional<Person> person =
            compatible(before, subject, gender)
                .filter(each -> speaker.isEmpty() || speaker.get() != each);
        if (person.isPresent()) {
          return person;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence is all somebody's words, whose "he" the report's own does not take up. */
  private boolean isQuoted(Sentence sentence) {
    return !sentence.tokens().isEmpty()
        && sentence.tokens().stream()
            .filter(token -> !token.upos().equals("PUNCT"))
            .allMatch(token -> quotes.holds(token.span()));
  }

  private Optional<Person> compatible(Sentence sentence, Token subject, Gender gender) {
    return people
        .person(sentence, subject)
        .or(() -> pronounPerson(sentence, subject))
        .filter(person -> person.gender().map(each -> each == gender).orElse(true));
  }

  /** A subject that is itself "he" or "she" hands on whom it stands for. */
  private Optional<Person> pronounPerson(Sentence sentence, Token subject) {
    if (!PERSONAL.contains(subject.text().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return actors
        .actor(sentence, subject)
        .flatMap(
            mention ->
                people.people().stream()
                    .filter(person -> person.name().equals(mention.name()))
                    .findFirst());
  }

  /** The subjects and possessors of what governs a token, nearest first; none that holds it. */
  private static List<Token> governors(Sentence sentence, Token token) {
    List<Token> all = new ArrayList<>();
    Token below = token;
    for (Token up : sentence.ancestors(token)) {
      Token from = below;
      sentence
          .children(up, "nsubj", "nmod:poss")
          .filter(each -> !each.equals(from) && each.index() < token.index())
          .forEach(all::add);
      below = up;
    }
    return all;
  }

  /** The subjects of a sentence: of its root first, then from the last clause to the first. */
  private static List<Token> subjects(Sentence sentence) {
    List<Token> all = new ArrayList<>();
    if (!sentence.tokens().isEmpty()) {
      sentence.children(sentence.root(), "nsubj").forEach(all::add);
    }
    List<Token> others =
        sentence.tokens().stream()
            .filter(token -> token.is("nsubj") && !all.contains(token))
            .toList();
    for (int i = others.size() - 1; i >= 0; i--) {
      all.add(others.get(i));
    }
    return all;
  }
}
