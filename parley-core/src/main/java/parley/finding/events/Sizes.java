package parley.finding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import parley.claims.Event;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Reads how many people an event's sentence says were killed, hurt or arrested.
 *
 * <p>Only numbers are read: "dozens" gives none.
 */
final class Sizes {

  private static final List<String> WORDS =
      List.of(
          "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
          "eleven", "twelve");

  private final Vocabulary vocabulary;

  Sizes(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The numbers in the clause of {@code predicate} and those that hang on it. */
  Event.Size size(Sentence sentence, Token predicate) {
    List<Token> verbs =
        Stream.concat(
                Stream.of(predicate),
                sentence.subtree(predicate).stream().filter(token -> token.upos().equals("VERB")))
            .distinct()
            .toList();
    return new Event.Size(
        number(sentence, verbs, "killing"),
        number(sentence, verbs, "wounding"),
        number(sentence, verbs, "arresting"));
  }

  private OptionalInt number(Sentence sentence, List<Token> verbs, String kind) {
    for (Token verb : verbs) {
      if (vocabulary.inClass(kind, verb.lemma())) {
        for (Token object : Tree.objects(sentence, verb)) {
          OptionalInt number = number(sentence, object);
          if (number.isPresent()) {
            return number;
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt number(Sentence sentence, Token noun) {
    List<Token> candidates = new ArrayList<>();
    sentence.children(noun, "nummod").forEach(candidates::add);
    candidates.add(noun);
    for (Token token : candidates) {
      String digits = token.text().replace(",", "");
      if (digits.matches("[0-9]{1,8}")) {
        return OptionalInt.of(Integer.parseInt(digits));
      }
      int word = WORDS.indexOf(token.lemma());
      if (word > 0 && token.upos().equals("NUM")) {
        return OptionalInt.of(word);
      }
    }
    return OptionalInt.empty();
  }
}
