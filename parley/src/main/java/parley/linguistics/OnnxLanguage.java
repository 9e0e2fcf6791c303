package parley.linguistics;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import parley.text.Span;

/** English by the network of module {@code parley-model}, run through ONNX Runtime. */
final class OnnxLanguage implements Language {

  private final Tokeniser tokeniser;
  private final SentenceSplitter splitter;
  private final WordPieces wordPieces;
  private final Labels labels;
  private final Lemmas lemmas;
  private final Network network;

  /**
   * Loads the model from the class path.
   *
   * @throws IOException if a file is missing or malformed
   */
  OnnxLanguage() throws IOException {
    Vocabulary vocabulary = Vocabulary.load();
    tokeniser = new Tokeniser(vocabulary);
    splitter = new SentenceSplitter(vocabulary);
    try (InputStream json = Network.open("tokenizer.json")) {
      wordPieces = WordPieces.read(json);
    }
    try (InputStream lines = Network.open("labels.txt")) {
      labels = Labels.read(lines);
    }
    lemmas = Lemmas.load();
    network = new Network();
  }

  @Override
  public Analysis analyse(String text) {
    return analyse(text, Paragraphs.of(text));
  }

  @Override
  public Analysis analyse(String text, List<Span> paragraphs) {
    List<Sentence> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      for (List<Span> tokens : splitter.sentences(text, tokeniser.tokens(text, paragraph))) {
        for (Words words : words(text, tokens).bounded()) {
          sentences.add(sentence(sentences.size(), words));
        }
      }
    }
    return new Analysis(text, sentences);
  }

  private Words words(String text, List<Span> spans) {
    List<String> forms = spans.stream().map(span -> span.of(text)).toList();
    return words(forms, spans);
  }

  private Words words(List<String> forms, List<Span> spans) {
    return new Words(spans, forms, forms.stream().map(wordPieces::of).toList());
  }

  /**
   * Parses words that were found elsewhere, such as a treebank's; as many as one sentence holds.
   */
  Sentence parse(List<String> forms, List<Span> spans) {
    return sentence(0, words(forms, spans).bounded().get(0));
  }

  private Sentence sentence(int index, Words words) {
    Parse parse = network.parse(words);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tokens.add(token(i, words, parse));
    }
    Span span = words.spans().get(0).cover(words.spans().get(words.size() - 1));
    return new Sentence(index, span, tokens, Names.of(tokens, parse.names()));
  }

  private Token token(int i, Words words, Parse parse) {
    String form = words.forms().get(i);
    String xpos = labels.xpos().get(parse.xpos()[i]);
    int head = parse.heads()[i] - 1;
    return new Token(
        i,
        words.spans().get(i),
        form,
        lemmas.of(form, xpos),
        labels.upos().get(parse.upos()[i]),
        xpos,
        head,
        relation(head, labels.relations().get(parse.relations()[i])));
  }

  /** The relation, in keeping with the tree: the root's is {@code root}, and no other's is. */
  private static String relation(int head, String relation) {
    if (head == Token.ROOT) {
      return "root";
    }
    return relation.equals("root") ? "dep" : relation;
  }

  @Override
  public void close() {
    network.close();
  }
}
