package parley.linguistics;

import java.util.List;

/**
 * A run of words that the model takes for a name, while it is being repaired.
 *
 * @param tokens of its sentence
 * @param first index of its first token
 * @param end index after its last token
 * @param kind what it is taken to name
 * @param scores how likely each kind is, in the order of {@link Name.Kind}
 */
record FoundName(List<Token> tokens, int first, int end, Name.Kind kind, List<Double> scores) {

  FoundName {
    scores = List.copyOf(scores);
  }

  FoundName between(int from, int to) {
    return new FoundName(tokens, from, to, kind, scores);
  }

  FoundName as(Name.Kind other) {
    return new FoundName(tokens, first, end, other, scores);
  }

  int length() {
    return end - first;
  }

  Token token(int at) {
    return tokens.get(first + at);
  }

  List<Token> words() {
    return tokens.subList(first, end);
  }

  /** Its words, set apart by one space, without regard to how they were set in the text. */
  String text() {
    StringBuilder text = new StringBuilder();
    words().forEach(token -> text.append(text.isEmpty() ? "" : " ").append(token.text()));
    return text.toString();
  }

  Name name() {
    return new Name(kind, first, end, tokens.get(first).span().cover(tokens.get(end - 1).span()));
  }
}
