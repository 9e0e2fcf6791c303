package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import parley.text.Span;

class OnnxLanguageTest {

  private static final Language LANGUAGE = open();

  private static Language open() {
    try {
      return Languages.english();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void knowsWhoDidWhatToWhom() {
    Sentence sentence =
        LANGUAGE.analyse("The rebels released two hostages on Sunday.").sentences().get(0);
    assertThat(sentence.root().lemma()).isEqualTo("release");
    assertThat(sentence.child(sentence.root(), "nsubj")).map(Token::lemma).hasValue("rebel");
    assertThat(sentence.child(sentence.root(), "obj")).map(Token::lemma).hasValue("hostage");
  }

  @Test
  void knowsTheRolesOfThoseWhoTakePart() {
    Sentence sentence =
        LANGUAGE
            .analyse("The envoy told reporters that the rebels had not freed the hostages yet.")
            .sentences()
            .get(0);
    assertThat(arguments(sentence, "tell"))
        .contains("ARG0 The envoy", "ARG2 reporters")
        .contains("ARG1 that the rebels had not freed the hostages yet");
    assertThat(arguments(sentence, "free"))
        .contains("ARG0 the rebels", "ARG1 the hostages", "ARGM-NEG not", "ARGM-TMP yet");
  }

  @Test
  void takesThePredicatesThatAreGiven() {
    String text = "Rebels freed hostages";
    List<Span> words = List.of(new Span(0, 6), new Span(7, 12), new Span(13, 21));
    assertThat(
            LANGUAGE
                .analyseTokens(text, List.of(words), List.of(List.of(2)))
                .sentences()
                .get(0)
                .predicates())
        .extracting(Predicate::word)
        .containsExactly(2);
    assertThatThrownBy(
            () ->
                LANGUAGE.analyseTokens(
                    text, List.of(Collections.nCopies(1000, words.get(0))), List.of(List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("sentence 0 is too long");
  }

  private static List<String> arguments(Sentence sentence, String lemma) {
    return sentence.predicates().stream()
        .filter(predicate -> sentence.token(predicate.word()).lemma().equals(lemma))
        .flatMap(predicate -> predicate.arguments().stream())
        .map(argument -> argument.role() + " " + words(sentence, argument))
        .toList();
  }

  private static String words(Sentence sentence, Predicate.Argument argument) {
    return sentence.tokens().subList(argument.first(), argument.end()).stream()
        .map(Token::text)
        .collect(Collectors.joining(" "));
  }

  @Test
  void findsNames() {
    Analysis analysis = LANGUAGE.analyse("Foreign Minister Anna Rossi flew to Berlin on Monday.");
    assertThat(names(analysis)).containsExactly("PERSON Anna Rossi", "LOCATION Berlin");
  }

  @Test
  void keepsTwoPeopleWithoutACommaApart() {
    Analysis analysis =
        LANGUAGE.analyse("He met the envoy to former President Paul Harmer Steven Lodge in Rome.");
    assertThat(names(analysis))
        .contains("PERSON Paul Harmer", "PERSON Steven Lodge")
        .doesNotContain("PERSON Paul Harmer Steven Lodge");
  }

  @Test
  void analysesNothingBesideTheGivenParagraphs() {
    String text = "Menu. The talks ended. More. They failed.";
    List<Span> paragraphs = List.of(new Span(6, 22), new Span(29, text.length()));
    assertThat(LANGUAGE.analyse(text, paragraphs).sentences())
        .extracting(sentence -> sentence.span().of(text))
        .containsExactly("The talks ended.", "They failed.");
  }

  @Test
  void keepsGivenWordsAndSentences() {
    String text = "Talks end. They go-on";
    List<Span> first = List.of(new Span(0, 5), new Span(6, 9), new Span(9, 10));
    List<Span> second = List.of(new Span(11, 15), new Span(16, 18), new Span(19, 21));
    assertThat(LANGUAGE.analyseTokens(text, List.of(first, second)).sentences())
        .extracting(sentence -> sentence.tokens().stream().map(Token::span).toList())
        .containsExactly(first, second);
  }

  @Test
  void refusesAParagraphThatIsNotInTheText() {
    assertThatThrownBy(() -> LANGUAGE.analyse("Short.", List.of(new Span(0, 7))))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void analysesASentenceAlikeWhateverStandsBesideIt() {
    String sentence = "Both delegations left the hall before midnight.";
    Analysis alone = LANGUAGE.analyse(sentence);
    Analysis among = LANGUAGE.analyse("It rained. " + sentence + "\nNo one had seen it coming!");
    assertThat(among.sentences().get(1).tokens())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("span")
        .isEqualTo(alone.sentences().get(0).tokens());
  }

  @Test
  void givesEveryThreadTheSame() throws Exception {
    String text = "The envoy met Anna Rossi in Bern. He said: “We are close. We will meet again.”";
    ExecutorService pool = Executors.newFixedThreadPool(2);
    List<Future<Analysis>> results = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      results.add(pool.submit(() -> LANGUAGE.analyse(text)));
    }
    List<Sentence> expected = LANGUAGE.analyse(text).sentences();
    for (Future<Analysis> result : results) {
      assertThat(result.get().sentences()).usingRecursiveComparison().isEqualTo(expected);
    }
    pool.shutdown();
  }

  @Test
  void cutsASentenceThatIsTooLongAndLosesNothing() {
    String text = "and the convoy went on, past the river ".repeat(100);
    Analysis analysis = LANGUAGE.analyse(text);
    assertThat(analysis.sentences())
        .allSatisfy(sentence -> assertThat(sentence.tokens()).hasSizeLessThanOrEqualTo(128));
    assertThat(analysis.sentences().stream().mapToInt(s -> s.tokens().size()).sum()).isEqualTo(900);
  }

  @Test
  void boundsASentenceOfRareSymbols() {
    check("\uD83D\uDE00\u4E2D\u06DD\uD800 ".repeat(300));
  }

  @Test
  void takesNoLongerOnWhatIsNoText() {
    assertTimeout(Duration.ofSeconds(60), () -> check("x".repeat(200_000)));
    assertTimeout(Duration.ofSeconds(60), () -> check(" ".repeat(10_000_000)));
    assertTimeout(Duration.ofSeconds(60), () -> check("(".repeat(3_000)));
  }

  @Property(tries = 60)
  void keepsItsPromisesOnAnyText(@ForAll("texts") String text) {
    check(text);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(30);
    Arbitrary<String> pieces =
        Arbitraries.of(
            "The U.S.-led talks",
            " ",
            "\r\n",
            "\n\n",
            "”",
            "\"",
            "’s",
            "n't",
            "...",
            ". ",
            "-",
            "\u200D",
            "\uD83D",
            "\uDE00",
            "\u202E",
            "\u0645\u0631\u062D\u0628\u0627",
            "\u0301",
            "\u0000",
            "'",
            "1,2",
            "@",
            "http://",
            "$",
            "(",
            ")",
            "\u4E2D\u6587",
            "\u0130",
            "I.");
    return Arbitraries.oneOf(anything, pieces)
        .list()
        .ofMaxSize(25)
        .map(parts -> String.join("", parts));
  }

  private static void check(String text) {
    Analysis analysis = LANGUAGE.analyse(text);
    int end = 0;
    for (Sentence sentence : analysis.sentences()) {
      assertThat(sentence.tokens()).isNotEmpty().hasSizeLessThanOrEqualTo(128);
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
        assertThat(token.span().isEmpty()).isFalse();
        assertThat(token.text()).isEqualTo(token.span().of(text));
        assertThat(sentence.ancestors(token)).hasSizeLessThan(sentence.tokens().size());
        end = token.span().end();
      }
      assertThat(sentence.tokens()).filteredOn(t -> t.head() == Token.ROOT).hasSize(1);
      for (Name name : sentence.names()) {
        assertThat(name.span().start()).isEqualTo(sentence.token(name.first()).span().start());
        assertThat(name.span().end()).isEqualTo(sentence.token(name.end() - 1).span().end());
      }
    }
  }

  private static List<String> names(Analysis analysis) {
    return analysis.sentences().stream()
        .flatMap(sentence -> sentence.names().stream())
        .map(name -> name.kind() + " " + name.span().of(analysis.text()))
        .toList();
  }
}
