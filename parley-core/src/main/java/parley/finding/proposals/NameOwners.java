package parley.finding.proposals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * The words before a proposal's noun that say whose it is: "the Omani draft", "a US truce plan".
 *
 * <p>Trap: a place before the name is mostly where it shall hold: "the Aleppo truce plan", "a Mali
 * peace plan". A town or region never proposes there, and the plain name of a state only where
 * nothing else stands before the noun.
 */
final class NameOwners {

  private NameOwners() {}

  /** The words before the noun that name its proposers, in order. */
  static List<Token> before(Reading reading, Sentence sentence, ProposalNoun noun) {
    return sentence
        .children(noun.head(), "compound", "amod", "nmod:desc")
        .filter(child -> child.index() < noun.head().index())
        .filter(child -> capital(child) && !child.text().matches(".*-[a-z]+(?:ed|led)"))
        .flatMap(child -> joined(reading, sentence, noun, child))
        .toList();
  }

  /** A word, with the one that a hyphen sets before it; "X-Y" are parties unless Y describes. */
  private static Stream<Token> joined(
      Reading reading, Sentence sentence, ProposalNoun noun, Token word) {
    Optional<Token> first =
        sentence
            .children(word, "compound", "amod", "conj", "nmod:desc")
            .filter(child -> child.index() == word.index() - 2 && capital(child))
            .filter(child -> sentence.token(word.index() - 1).text().matches("[-–]"))
            .findFirst();
    if (first.isPresent()) {
      return role(reading, sentence, word).filter(Listed.Role.NATIONALITY::equals).isPresent()
          ? Stream.of(first.get(), word)
          : Stream.empty();
    }
    return proposes(reading, sentence, noun, word) ? Stream.of(word) : Stream.empty();
  }

  private static boolean proposes(
      Reading reading, Sentence sentence, ProposalNoun noun, Token word) {
    Optional<Listed.Role> role = role(reading, sentence, word);
    if (role.isEmpty()) {
      return true;
    }
    return switch (role.get()) {
      case REGION, CITY, CAPITAL -> false;
      case STATE -> !noun.tells() || abbreviation(word);
      case NATIONALITY, PEOPLE, SEAT, BODY -> true;
    };
  }

  /** Whether these words are the name of a part of a state: it is where, and no party. */
  static boolean region(String words) {
    return ActorList.standard()
        .named(words)
        .filter(listed -> listed.role() == Listed.Role.REGION && listed.sectors().isEmpty())
        .isPresent();
  }

  private static Optional<Listed.Role> role(Reading reading, Sentence sentence, Token word) {
    List<Span> words = sentence.tokens().stream().map(Token::span).toList();
    return ActorList.standard()
        .at(reading.analysis().text(), words, word.index())
        .map(found -> found.listed().role());
  }

  private static boolean capital(Token word) {
    return Character.isUpperCase(word.text().charAt(0));
  }

  private static boolean abbreviation(Token word) {
    return word.text().chars().noneMatch(Character::isLowerCase);
  }
}
