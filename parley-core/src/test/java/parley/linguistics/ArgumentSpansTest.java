package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.text.Span;

/** Trees are written a word each: form, part of speech, head from 1, relation. */
final class ArgumentSpansTest {

  @Test
  void takesWhatHangsBelowTheHeadWithoutTheMarksAround() {
    Sentence sentence =
        sentence(
            "Envoys NOUN 2 nsubj",
            "met VERB 0 root",
            "in ADP 5 case",
            "the DET 5 det",
            "capital NOUN 2 obl",
            ". PUNCT 5 punct");
    assertThat(words(sentence, 1, "ARGM-LOC", 4)).isEqualTo("in the capital");
  }

  @Test
  void leavesTheRelativeClauseOfThePredicateOut() {
    Sentence sentence =
        sentence(
            "with ADP 3 case",
            "the DET 3 det",
            "general NOUN 0 root",
            "who PRON 5 nsubj",
            "resigned VERB 3 acl:relcl",
            "yesterday ADV 5 advmod");
    assertThat(words(sentence, 4, "ARG0", 2)).isEqualTo("the general");
  }

  @Test
  void takesWhatFollowsACopula() {
    Sentence sentence =
        sentence(
            "Talks NOUN 5 nsubj",
            "are AUX 5 cop",
            "not PART 5 advmod",
            "very ADV 5 advmod",
            "close ADJ 0 root",
            "to ADP 7 case",
            "failure NOUN 5 obl");
    assertThat(words(sentence, 1, "ARG2", 4)).isEqualTo("very close to failure");
  }

  @Test
  void keepsMarksThatArePaired() {
    Sentence sentence =
        sentence(
            "She PRON 2 nsubj",
            "rejected VERB 0 root",
            "\" PUNCT 5 punct",
            "the DET 5 det",
            "diktat NOUN 2 obj",
            "\" PUNCT 5 punct",
            ", PUNCT 5 punct");
    assertThat(words(sentence, 1, "ARG1", 4)).isEqualTo("\" the diktat \"");
  }

  @Test
  void aModalIsOneWord() {
    Sentence sentence =
        sentence("They PRON 3 nsubj", "may AUX 3 aux", "agree VERB 0 root", "now ADV 2 advmod");
    assertThat(words(sentence, 2, "ARGM-MOD", 1)).isEqualTo("may");
  }

  private static String words(Sentence sentence, int predicate, String role, int head) {
    Predicate.Argument argument = new ArgumentSpans(sentence).of(predicate, role, head);
    assertThat(argument.head()).isEqualTo(head);
    List<String> words =
        sentence.tokens().subList(argument.first(), argument.end()).stream()
            .map(Token::text)
            .toList();
    return String.join(" ", words);
  }

  private static Sentence sentence(String... lines) {
    List<Token> tokens = Written.tokens(lines);
    int end = tokens.get(tokens.size() - 1).span().end();
    return new Sentence(0, new Span(0, end), tokens, List.of());
  }
}
