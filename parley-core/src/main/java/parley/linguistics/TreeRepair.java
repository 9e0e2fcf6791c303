package parley.linguistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import parley.actors.Titles;

/**
 * Sure repairs of a sentence's tree, by what its names are.
 *
 * <p>News names a person beside an office: {@code the head of the council, General Ann Low}. A
 * person's name that hangs from the council, or from a country named before it ({@code the envoy
 * for Norland Ann Low}), stands beside the nearest office above.
 */
final class TreeRepair {

  private static final Set<String> BESIDE = Set.of("appos", "flat", "conj", "compound");
  private static final int FARTHEST = 4;

  private final Titles titles = Titles.standard();

  /** The tokens, some of them with another head. */
  List<Token> repaired(List<Token> tokens, List<Name> names) {
    List<Token> repaired = new ArrayList<>(tokens);
    for (Name name : names) {
      if (name.kind() == Name.Kind.PERSON) {
        attach(name, names, repaired);
      }
    }
    return repaired;
  }

  private void attach(Name name, List<Name> names, List<Token> tokens) {
    Token top = top(name, tokens);
    if (top.head() == Token.ROOT
        || top.head() >= name.first()
        || !isMisplaced(top, names, tokens)) {
      return;
    }
    int at = top.head();
    for (int steps = 0; steps < FARTHEST && at != Token.ROOT; steps++) {
      Token above = tokens.get(at);
      if (isOffice(above)
          && above.index() < name.first()
          && hasNoName(above, name, names, tokens)) {
        hang(name, above, tokens);
        return;
      }
      at = above.head();
    }
  }

  /** The word of a name that hangs from outside it. */
  private static Token top(Name name, List<Token> tokens) {
    for (int i = name.first(); i < name.end(); i++) {
      int head = tokens.get(i).head();
      if (head < name.first() || head >= name.end()) {
        return tokens.get(i);
      }
    }
    return tokens.get(name.first());
  }

  /** Whether a person's name is joined to what is no person. */
  private boolean isMisplaced(Token top, List<Name> names, List<Token> tokens) {
    Token head = tokens.get(top.head());
    boolean noun = head.upos().equals("NOUN") || head.upos().equals("PROPN");
    return noun
        && BESIDE.contains(top.relation())
        && !(top.relation().equals("conj") && hasConjunction(top, tokens))
        && !isOffice(head)
        && names.stream()
            .noneMatch(
                other ->
                    other.kind() == Name.Kind.PERSON
                        && other.first() <= head.index()
                        && head.index() < other.end());
  }

  private static boolean hasConjunction(Token token, List<Token> tokens) {
    return tokens.stream()
        .anyMatch(other -> other.head() == token.index() && other.relation().equals("cc"));
  }

  private boolean isOffice(Token token) {
    return titles.isHead(token.lemma());
  }

  /** Whether no person is named beside the office already. */
  private static boolean hasNoName(Token office, Name name, List<Name> names, List<Token> tokens) {
    return names.stream()
        .filter(other -> other.kind() == Name.Kind.PERSON && !other.equals(name))
        .noneMatch(
            other -> {
              Token top = top(other, tokens);
              return top.head() == office.index() && BESIDE.contains(top.relation());
            });
  }

  private static void hang(Name name, Token office, List<Token> tokens) {
    Token first = tokens.get(name.first());
    for (int i = name.first(); i < name.end(); i++) {
      Token token = tokens.get(i);
      if (i == name.first()) {
        tokens.set(i, with(token, office.index(), "appos"));
      } else if (token.head() < name.first() || token.head() >= name.end()) {
        tokens.set(i, with(token, first.index(), "flat"));
      }
    }
  }

  private static Token with(Token token, int head, String relation) {
    return new Token(
        token.index(),
        token.span(),
        token.text(),
        token.lemma(),
        token.upos(),
        token.xpos(),
        head,
        relation);
  }
}
