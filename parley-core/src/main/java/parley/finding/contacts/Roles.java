package parley.finding.contacts;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.finding.Arguments;
import parley.linguistics.Predicate;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Who takes part in what a word says, by its roles after PropBank: a second reading beside the
 * tree's relations, for long clauses in which they go astray.
 */
final class Roles {

  private Roles() {}

  /** The heads of what stands in one of these roles to {@code word}, in their order. */
  static List<Token> of(Sentence sentence, Token word, String... roles) {
    List<String> wanted = Arrays.asList(roles);
    return sentence.predicates().stream()
        .filter(predicate -> predicate.word() == word.index())
        .flatMap(predicate -> predicate.arguments().stream())
        .filter(argument -> wanted.contains(argument.role()))
        .map(Predicate.Argument::head)
        .map(sentence::token)
        .toList();
  }

  /** Those in one of these roles that a preposition of {@code prepositions} brings in. */
  static Stream<Token> with(
      Sentence sentence, Token word, Set<String> prepositions, String... roles) {
    return of(sentence, word, roles).stream()
        .filter(
            head ->
                Arguments.preposition(sentence, head).filter(prepositions::contains).isPresent());
  }

  /** Those in one of these roles that no preposition brings in. */
  static Stream<Token> bare(Sentence sentence, Token word, String... roles) {
    return of(sentence, word, roles).stream()
        .filter(head -> Arguments.preposition(sentence, head).isEmpty());
  }
}
