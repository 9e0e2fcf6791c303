package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import parley.finding.SpeechWords.Frame;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

class NestingTest {

  private static final int TOKENS = 24;
  private static final int WIDTH = 3;

  /** What it is, said in the plainest way. */
  private static boolean isNested(Attribution inner, List<Attribution> all) {
    return all.stream().anyMatch(outer -> holds(outer, inner) && !holds(inner, outer));
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    return inner.cue().filter(cue -> outer.covers(cue.span())).isPresent();
  }

  @Property(tries = 500)
  void findsWhatItsDefinitionSays(@ForAll long seed) {
    Random random = new Random(seed);
    Sentence sentence = sentence();
    List<Attribution> all = new ArrayList<>();
    Set<Integer> cues = new HashSet<>();
    for (int i = random.nextInt(10); i >= 0; i--) {
      int cue = random.nextInt(TOKENS);
      boolean without = random.nextInt(6) == 0;
      if (without || cues.add(cue)) {
        all.add(
            new Attribution(
                Frame.SAYING,
                sentence,
                without ? Optional.empty() : Optional.of(sentence.token(cue)),
                List.of(),
                List.of(),
                Optional.empty(),
                parts(random),
                false));
      }
    }
    Set<Attribution> nested = Nesting.nested(all);
    for (Attribution attribution : all) {
      assertThat(nested.contains(attribution))
          .as("%s among %s", attribution, all)
          .isEqualTo(isNested(attribution, all));
    }
  }

  /** One to three parts in order, whose edges may cut a word. */
  private static List<Span> parts(Random random) {
    List<Span> parts = new ArrayList<>();
    int end = 0;
    for (int i = random.nextInt(3); i >= 0; i--) {
      int start = end + random.nextInt(20);
      end = start + 1 + random.nextInt(30);
      parts.add(new Span(start, end));
    }
    return parts;
  }

  private static Sentence sentence() {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < TOKENS; i++) {
      tokens.add(
          new Token(
              i,
              new Span(i * WIDTH, i * WIDTH + 2),
              "ab",
              "ab",
              "NOUN",
              "NN",
              i == 0 ? Token.ROOT : 0,
              "dep"));
    }
    return new Sentence(0, new Span(0, TOKENS * WIDTH), tokens, List.of());
  }
}
