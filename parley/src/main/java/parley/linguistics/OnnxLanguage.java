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
  private final Names names;
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
    names = new Names(vocabulary);
    network = new Network();
  }

  @Override
  public Analysis analyse(String text) {
    return analyse(text, Paragraphs.of(text));
  }

  @Override
  public Analysis analyse(String text, List<Span> paragraphs) {
    List<Words> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      for (List<Span> tokens : splitter.sentences(text, tokeniser.tokens(text, paragraph))) {
        List<String> forms = tokens.stream().map(span -> span.of(text)).toList();
        sentences.addAll(words(forms, tokens).bounded());
      }
    }
    return new Analysis(text, parse(sentences));
  }

  /** The words of one sentence, which may come from elsewhere, such as a treebank. */
  Words words(List<String> forms, List<Span> spans) {
    return new Words(spans, forms, forms.stream().map(wordPieces::of).toList());
  }

  /** Parses the sentences of one text. */
  List<Sentence> parse(List<Words> words) {
    List<List<Token>> tokens = new ArrayList<>();
    List<float[][]> scores = new ArrayList<>();
    for (Words sentence : words) {
      Parse parse = network.parse(sentence);
      tokens.add(tokens(sentence, parse));
      scores.add(parse.names());
    }
    List<List<Name>> found = names.of(tokens, scores);
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      List<Token> here = tokens.get(i);
      Span span = here.get(0).span().cover(here.get(here.size() - 1).span());
      sentences.add(new Sentence(i, span, here, found.get(i)));
    }
    return sentences;
  }

  private List<Token> tokens(Words words, Parse parse) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      tokens.add(token(i, words, parse));
    }
    return tokens;
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
