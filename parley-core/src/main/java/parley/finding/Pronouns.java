package parley.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.actors.Titles.Gender;
import parley.coreference.Coreference;
import parley.coreference.QuotedSpeech;
import parley.coreference.Reference;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Gives pronouns the actors that they stand for; within a quotation "I" and "we" are its speaker.
 *
 * <p>The trap: what a pronoun refers to need not be an actor ("it" may be a plan), and then nothing
 * is said, whatever actor stands nearer.
 */
final class Pronouns {

  private final Coreference coreference;
  private final ArticleActors actors;
  private final People people;
  private final QuotedSpeech quotes;

  Pronouns(Analysis analysis, ArticleActors actors, People people) {
    this.coreference = Coreference.in(analysis);
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
      case "it", "its", "itself" -> others(token, false);
      case "they", "them", "their", "theirs", "themselves" -> others(token, true);
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

  private List<Mention> person(Sentence sentence, Token token, Gender gender) {
    Optional<Mention> beside =
        sentence
            .child(token, "appos")
            .flatMap(name -> people.person(sentence, name))
            .map(each -> each.mention(token.text(), Optional.empty()));
    if (beside.isPresent()) {
      return List.of(beside.get());
    }
    Optional<Mention> only =
        onlyWoman(sentence, token)
            .filter(any -> gender == Gender.FEMALE)
            .map(woman -> woman.mention(token.text(), Optional.empty()));
    if (only.isPresent()) {
      return List.of(only.get());
    }
    for (Reference reference : before(token)) {
      List<Mention> meant = actors.all(reference.sentence(), reference.head());
      if (meant.size() == 1 && meant.get(0).kind() == ActorKind.PERSON) {
        boolean agrees =
            people
                .person(reference.sentence(), reference.head())
                .flatMap(Person::gender)
                .map(each -> each == gender)
                .orElse(true);
        return agrees ? List.of(meant.get(0).writtenAs(token.text())) : List.of();
      }
    }
    return List.of();
  }

  /** The one of those named before who is known to be a woman, where she is the only one. */
  private Optional<Person> onlyWoman(Sentence sentence, Token token) {
    List<Person> women =
        people.people().stream()
            .filter(person -> person.gender().equals(Optional.of(Gender.FEMALE)))
            .filter(person -> person.uses().stream().anyMatch(use -> use.before(sentence, token)))
            .toList();
    return women.size() == 1 ? Optional.of(women.get(0)) : Optional.empty();
  }

  /** States, organisations and groups; for "they" also several persons. */
  private List<Mention> others(Token token, boolean plural) {
    for (Reference reference : before(token)) {
      List<Mention> all = new ArrayList<>();
      List<Token> members =
          reference.joined()
              ? reference.sentence().conjuncts(reference.head())
              : List.of(reference.head());
      members.forEach(each -> all.addAll(actors.all(reference.sentence(), each)));
      boolean person = all.size() == 1 && all.get(0).kind() == ActorKind.PERSON;
      if (!all.isEmpty() && (plural ? !person : all.size() == 1 && !person)) {
        return all.stream().map(each -> each.writtenAs(token.text())).distinct().toList();
      }
    }
    return List.of();
  }

  /** The names and descriptions of what a pronoun stands for, the nearest before it first. */
  private List<Reference> before(Token token) {
    List<Reference> all = new ArrayList<>(coreference.named(token));
    Collections.reverse(all);
    return all;
  }
}
