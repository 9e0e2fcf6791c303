package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import parley.text.Span;

class SentenceSplitterTest {

  private final Tokeniser tokeniser;
  private final SentenceSplitter splitter;

  SentenceSplitterTest() throws IOException {
    Vocabulary vocabulary = Vocabulary.load();
    tokeniser = new Tokeniser(vocabulary);
    splitter = new SentenceSplitter(vocabulary);
  }

  @TestFactory
  Stream<DynamicTest> cutsWhereAReaderWould() throws IOException {
    return Fixtures.lines("sentences.txt").stream()
        .map(line -> DynamicTest.dynamicTest(line, () -> assertThat(cut(line)).isEqualTo(line)));
  }

  private String cut(String line) {
    String text = line.replace(" | ", " ");
    List<Span> tokens = tokeniser.tokens(text, new Span(0, text.length()));
    return splitter.sentences(text, tokens).stream()
        .map(sentence -> sentence.get(0).cover(sentence.get(sentence.size() - 1)).of(text))
        .collect(Collectors.joining(" | "));
  }
}
