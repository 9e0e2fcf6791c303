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
  private final TitledNames titledNames = new TitledNames(titles);
  private final Circumstances circumstances = new Circumstances(titles);

  /** The tokens, some of them with another head. */
  List<Token> repaired(List<Token> tokens, List<Name> names) {
    List<Name> people = names.stream().filter(name -> name.kind() == Name.Kind.PERSON).toList();
    Branches tree = new Branches(tokens);
    titledNames.repair(tree, people);
    List<Token> repaired = new ArrayList<>(tree.tokens());
    for (Name name : people) {
      join(name, repaired);
      gather(name, repaired);
      lift(name, names, repaired);
      attach(name, names, repaired);
    }
    range(repaired);
    if (!isTree(repaired)) {
      return tokens;
    }
    Branches beside = new Branches(repaired);
    circumstances.repair(beside, people);
    SecondObjects.repair(beside);
    TrailingSpeech.repair(beside);
    List<Token> finished = ClauseRepair.repaired(beside.tokens(), names);
    return isTree(finished) ? finished : tokens;
  }

  /** Whether following heads from any token ends at one root: what is no tree is not handed on. */
  private static boolean isTree(List<Token> tokens) {
    for (Token token : tokens) {
      int at = token.index();
      for (int steps = 0; at != Token.ROOT; steps++) {
        if (steps > tokens.size()) {
          return false;
        }
        at = tokens.get(at).head();
      }
    }
    return tokens.stream().filter(token -> token.head() == Token.ROOT).count() == 1;
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

  /** Lets the words of a name hang together: from its first word that hangs from outside it. */
  private static void join(Name name, List<Token> tokens) {
    Token top = top(name, tokens);
    for (int i = top.index() + 1; i < name.end(); i++) {
      Token token = tokens.get(i);
      boolean outside = token.head() < name.first() || token.head() >= name.end();
      if (outside && token.head() != Token.ROOT && !isAbove(token, top, tokens)) {
        boolean mark = token.upos().equals("PUNCT");
        tokens.set(i, token.under(top.index(), mark ? "punct" : "flat"));
      }
    }
  }

  /**
   * What hangs from another word of a name, or a preposition from its title, hangs from its top.
   */
  private static void gather(Name name, List<Token> tokens) {
    Token top = top(name, tokens);
    for (Token token : List.copyOf(tokens)) {
      boolean outside = token.index() < name.first() || token.index() >= name.end();
      boolean inner =
          token.head() >= name.first() && token.head() < name.end() && token.head() != top.index();
      if (outside && (inner || isBeforeTitle(token, top, tokens)) && !isAbove(token, top, tokens)) {
        tokens.set(token.index(), token.under(top.index(), token.relation()));
      }
    }
  }

  private static boolean isBeforeTitle(Token token, Token top, List<Token> tokens) {
    if (!token.relation().equals("case") || token.head() == Token.ROOT) {
      return false;
    }
    Token title = tokens.get(token.head());
    return title.head() == top.index()
        && title.relation().equals("nmod:desc")
        && token.index() < title.index();
  }

  /** Somebody kills between five and seven people: they are no place. */
  private static void range(List<Token> tokens) {
    for (Token mark : List.copyOf(tokens)) {
      if (mark.lemma().equals("between") && mark.relation().equals("case")) {
        Token counted = tokens.get(mark.head());
        boolean number =
            tokens.stream().anyMatch(t -> t.head() == counted.index() && t.is("nummod"));
        if (number && counted.relation().equals("obl")) {
          tokens.set(counted.index(), counted.under(counted.head(), "obj"));
          tokens.set(mark.index(), mark.under(mark.head(), "advmod"));
        }
      }
    }
  }

  /** A name stands above the title right before it: "Gen. Low". */
  private static void lift(Name name, List<Name> names, List<Token> tokens) {
    Token top = top(name, tokens);
    if (!top.relation().equals("flat") || top.head() != name.first() - 1) {
      return;
    }
    Token title = tokens.get(top.head());
    boolean named =
        names.stream()
            .anyMatch(each -> each.first() <= title.index() && title.index() < each.end());
    if (named) {
      return;
    }
    for (int i = name.end(); i < tokens.size(); i++) {
      if (tokens.get(i).head() == title.index()) {
        tokens.set(i, tokens.get(i).under(top.index(), tokens.get(i).relation()));
      }
    }
    tokens.set(top.index(), top.under(title.head(), title.relation()));
    tokens.set(title.index(), title.under(top.index(), "nmod:desc"));
  }

  private static boolean isAbove(Token token, Token below, List<Token> tokens) {
    int at = below.head();
    for (int steps = 0; at != Token.ROOT && at != token.index(); steps++) {
      if (steps > tokens.size()) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return at != Token.ROOT;
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
        tokens.set(i, token.under(office.index(), "appos"));
      } else if (token.head() < name.first() || token.head() >= name.end()) {
        tokens.set(i, token.under(first.index(), "flat"));
      }
    }
  }
}
