package parley.linguistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A tree whose tokens can be hung elsewhere.
 *
 * <p>The trap: where a phrase begins and ends is that of the tree as it was read.
 */
final class Branches {

  private final List<Token> tokens;
  private final List<List<Integer>> children = new ArrayList<>();
  private final int[] first;
  private final int[] last;

  Branches(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
    tokens.forEach(token -> children.add(new ArrayList<>()));
    tokens.stream()
        .filter(token -> token.head() != Token.ROOT)
        .forEach(token -> children.get(token.head()).add(token.index()));
    this.first = new int[tokens.size()];
    this.last = new int[tokens.size()];
    measure();
  }

  private void measure() {
    int[] open = new int[tokens.size()];
    List<Token> ready = new ArrayList<>();
    for (Token token : tokens) {
      int at = token.index();
      first[at] = at;
      last[at] = at;
      open[at] = children.get(at).size();
      if (open[at] == 0) {
        ready.add(token);
      }
    }
    while (!ready.isEmpty()) {
      Token token = ready.remove(ready.size() - 1);
      int head = token.head();
      if (head != Token.ROOT) {
        first[head] = Math.min(first[head], first[token.index()]);
        last[head] = Math.max(last[head], last[token.index()]);
        open[head]--;
        if (open[head] == 0) {
          ready.add(tokens.get(head));
        }
      }
    }
  }

  List<Token> tokens() {
    return List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token token(int at) {
    return tokens.get(at);
  }

  /** What hangs from a token now, in the order of the words. */
  List<Token> children(int at) {
    return children.get(at).stream().sorted(Comparator.naturalOrder()).map(tokens::get).toList();
  }

  boolean has(int at, String... relations) {
    return children.get(at).stream().anyMatch(child -> tokens.get(child).is(relations));
  }

  /** The first word of a phrase, but for a mark before it. */
  int start(int at) {
    int start = first[at];
    while (start < at && isMark(start)) {
      start++;
    }
    return start;
  }

  /** The last word of a phrase, but for a mark after it. */
  int end(int at) {
    int end = last[at];
    while (end > at && isMark(end)) {
      end--;
    }
    return end;
  }

  boolean isMark(int at) {
    return tokens.get(at).upos().equals("PUNCT");
  }

  boolean isComma(int at) {
    return at >= 0 && tokens.get(at).text().equals(",");
  }

  boolean isNominal(int at) {
    String upos = tokens.get(at).upos();
    return upos.equals("NOUN") || upos.equals("PROPN");
  }

  /** Whether one of these prepositions stands before a token's phrase. */
  boolean hasCase(int at, Set<String> prepositions) {
    return children(at).stream()
        .anyMatch(each -> each.is("case") && prepositions.contains(each.lemma()));
  }

  /** Whether a token hangs from another, directly or not. */
  boolean isBelow(int at, int above) {
    int next = at;
    while (next != Token.ROOT && next != above) {
      next = tokens.get(next).head();
    }
    return next == above;
  }

  /** The token of a stretch that hangs from one outside it, the first if there are several. */
  Token top(int from, int to) {
    for (int i = from; i < to; i++) {
      int head = tokens.get(i).head();
      if (head < from || head >= to) {
        return tokens.get(i);
      }
    }
    return tokens.get(from);
  }

  /** Tags a word as a noun in the form that it has. */
  void makeNoun(int at) {
    Token token = tokens.get(at);
    tokens.set(
        at,
        new Token(
            at,
            token.span(),
            token.text(),
            LemmaRules.plain(token.text()),
            "NOUN",
            "NN",
            token.head(),
            token.relation()));
  }

  /** Hangs a token from another, unless the other is below it: a tree stays a tree. */
  void hang(int at, int head, String relation) {
    if (head != Token.ROOT && isBelow(head, at)) {
      return;
    }
    int old = tokens.get(at).head();
    if (old != Token.ROOT) {
      children.get(old).remove(Integer.valueOf(at));
    }
    if (head != Token.ROOT) {
      children.get(head).add(at);
    }
    tokens.set(at, tokens.get(at).under(head, relation));
  }
}
