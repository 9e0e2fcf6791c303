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
  private final TreeRepair treeRepair = new TreeRepair();

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
    network = new Network(labels);
  }

  @Override
  public Analysis analyse(String text) {
    return analyse(text, Paragraphs.of(text));
  }

  @Override
  public Analysis analyse(String text, List<Span> paragraphs) {
    List<List<Span>> sentences = new ArrayList<>();
    for (Span paragraph : paragraphs) {
      sentences.addAll(splitter.sentences(text, tokeniser.tokens(text, paragraph)));
    }
    return analyseTokens(text, sentences);
  }

  @Override
  public Analysis analyseTokens(String text, List<List<Span>> sentences) {
    Draft draft = new Draft();
    for (List<Span> tokens : sentences) {
      List<String> forms = tokens.stream().map(span -> span.of(text)).toList();
      words(forms, tokens).bounded().forEach(draft::add);
    }
    return new Analysis(text, draft.sentences());
  }

  @Override
  public Analysis analyseTokens(
      String text, List<List<Span>> sentences, List<List<Integer>> predicates) {
    Draft draft = new Draft();
    for (int i = 0; i < sentences.size(); i++) {
      List<Span> tokens = sentences.get(i);
      Words words = words(tokens.stream().map(span -> span.of(text)).toList(), tokens);
      if (words.bounded().size() > 1) {
        throw new IllegalArgumentException("sentence " + i + " is too long");
      }
      draft.add(words, predicates.get(i).stream().mapToInt(Integer::intValue).toArray());
    }
    return new Analysis(text, draft.sentences());
  }

  /** The words of one sentence, which may come from elsewhere, such as a treebank. */
  Words words(List<String> forms, List<Span> spans) {
    return new Words(spans, forms, forms.stream().map(wordPieces::of).toList());
  }

  /** Parses the sentences of one text. */
  List<Sentence> parse(List<Words> sentences) {
    Draft draft = new Draft();
    sentences.forEach(draft::add);
    return draft.sentences();
  }

  /** The sentences of one text so far, without their names, which need the whole text. */
  private final class Draft {

    private final List<List<Token>> sentences = new ArrayList<>();
    private final List<FoundName> found = new ArrayList<>();
    private final List<Parse> parses = new ArrayList<>();

    void add(Words words) {
      add(words, network.parse(words));
    }

    void add(Words words, int[] predicates) {
      add(words, network.parse(words, predicates));
    }

    private void add(Words words, Parse parse) {
      List<Token> tokens = tokens(words, parse);
      sentences.add(tokens);
      parses.add(parse);
      found.addAll(Names.decode(tokens, parse.names()));
    }

    List<Sentence> sentences() {
      List<List<Name>> repaired = names.repaired(sentences, found);
      List<Sentence> finished = new ArrayList<>();
      for (List<Token> parsed : sentences) {
        int index = finished.size();
        List<Token> tokens = treeRepair.repaired(parsed, repaired.get(index));
        Span span = tokens.get(0).span().cover(tokens.get(tokens.size() - 1).span());
        Sentence sentence = new Sentence(index, span, tokens, repaired.get(index));
        finished.add(sentence.with(predicates(sentence, parses.get(index))));
      }
      return finished;
    }
  }

  private List<Predicate> predicates(Sentence sentence, Parse parse) {
    ArgumentSpans spans = new ArgumentSpans(sentence);
    List<Predicate> predicates = new ArrayList<>();
    for (int p = 0; p < parse.predicates().length; p++) {
      int predicate = parse.predicates()[p];
      List<Predicate.Argument> arguments = new ArrayList<>();
      for (int word = 0; word < parse.roles()[p].length; word++) {
        int role = parse.roles()[p][word];
        if (role != 0) {
          arguments.add(spans.of(predicate, labels.roles().get(role), word));
        }
      }
      predicates.add(new Predicate(predicate, arguments));
    }
    return predicates;
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
    String xpos = lemmas.tag(form, labels.xpos().get(parse.xpos()[i]));
    String upos = labels.upos().get(parse.upos()[i]);
    int head = parse.heads()[i] - 1;
    return new Token(
        i,
        words.spans().get(i),
        form,
        lemmas.of(form, upos, xpos),
        upos,
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
