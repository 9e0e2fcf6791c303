package parley.linguistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.text.Span;

/**
 * One sentence: its tokens in order, their tree, and its names.
 *
 * <p>The tree has exactly one root; following heads from any token ends there.
 */
public final class Sentence {

  private final int index;
  private final Span span;
  private final List<Token> tokens;
  private final List<Name> names;
  private final List<Predicate> predicates;
  private final List<List<Token>> children;

  /**
   * @param index position in the analysis, from 0
   * @param span in the analysed text
   * @param tokens in order; heads form a tree with one root
   * @param names in order, without overlap
   */
  public Sentence(int index, Span span, List<Token> tokens, List<Name> names) {
    this(index, span, tokens, names, List.of());
  }

  private Sentence(
      int index, Span span, List<Token> tokens, List<Name> names, List<Predicate> predicates) {
    this.index = index;
    this.span = span;
    this.tokens = List.copyOf(tokens);
    this.names = List.copyOf(names);
    this.predicates = List.copyOf(predicates);
    List<List<Token>> below = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      below.add(new ArrayList<>());
    }
    for (Token token : tokens) {
      if (token.head() != Token.ROOT) {
        below.get(token.head()).add(token);
      }
    }
    this.children = below.stream().map(List::copyOf).toList();
  }

  public int index() {
    return index;
  }

  public Span span() {
    return span;
  }

  public List<Token> tokens() {
    return tokens;
  }

  public List<Name> names() {
    return names;
  }

  /** What happens or is so, in the order of the words that say it, with who takes part. */
  public List<Predicate> predicates() {
    return predicates;
  }

  /** The same sentence with its predicates. */
  Sentence with(List<Predicate> others) {
    return new Sentence(index, span, tokens, names, others);
  }

  /**
   * The same sentence with another reading of one word.
   *
   * @throws IllegalArgumentException if the tree would have another root
   */
  public Sentence with(Token token) {
    if ((token.head() == Token.ROOT) != (token(token.index()).head() == Token.ROOT)) {
      throw new IllegalArgumentException("another root: " + token.text());
    }
    List<Token> others = new ArrayList<>(tokens);
    others.set(token.index(), token);
    return new Sentence(index, span, others, names, predicates);
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  /** The token that depends on none. */
  public Token root() {
    return tokens.stream()
        .filter(token -> token.head() == Token.ROOT)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a sentence without tokens has no root"));
  }

  /** The token that {@code token} depends on. */
  public Optional<Token> head(Token token) {
    return token.head() == Token.ROOT ? Optional.empty() : Optional.of(tokens.get(token.head()));
  }

  /** The tokens that depend on {@code token}, in order. */
  public List<Token> children(Token token) {
    return children.get(token.index());
  }

  /** The dependants of {@code token} in one of these relations (or their subtypes), in order. */
  public Stream<Token> children(Token token, String... relations) {
    return children(token).stream().filter(child -> child.is(relations));
  }

  /** The first dependant of {@code token} in one of these relations. */
  public Optional<Token> child(Token token, String... relations) {
    return children(token, relations).findFirst();
  }

  /** {@code token} and the further members of the coordination that it heads, in order. */
  public List<Token> conjuncts(Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    children(token, "conj").forEach(member -> all.addAll(conjuncts(member)));
    return Collections.unmodifiableList(all);
  }

  /** The first member of the coordination that {@code token} is in; itself if it is in none. */
  public Token firstConjunct(Token token) {
    Token first = token;
    while (first.is("conj") && head(first).isPresent()) {
      first = head(first).get();
    }
    return first;
  }

  /** {@code token} and all that depends on it, at any depth, in order. */
  public List<Token> subtree(Token token) {
    boolean[] in = new boolean[tokens.size()];
    mark(token, in);
    return tokens.stream().filter(each -> in[each.index()]).toList();
  }

  private void mark(Token token, boolean[] in) {
    List<Token> stack = new ArrayList<>(List.of(token));
    while (!stack.isEmpty()) {
      Token next = stack.remove(stack.size() - 1);
      in[next.index()] = true;
      stack.addAll(children(next));
    }
  }

  /** The smallest span over {@code token} and all that depends on it. */
  public Span phrase(Token token) {
    List<Token> below = subtree(token);
    return below.get(0).span().cover(below.get(below.size() - 1).span());
  }

  /** The chain of heads above {@code token}, nearest first. */
  public List<Token> ancestors(Token token) {
    List<Token> chain = new ArrayList<>();
    for (Optional<Token> up = head(token); up.isPresent(); up = head(up.get())) {
      chain.add(up.get());
    }
    return Collections.unmodifiableList(chain);
  }

  /** The name that covers {@code token}. */
  public Optional<Name> name(Token token) {
    return names.stream().filter(name -> name.holds(token.index())).findFirst();
  }
}
