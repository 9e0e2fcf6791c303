package parley.linguistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives a verb what stands behind a clause inserted between commas.
 *
 * <p>In {@code Low met a team, led by Oak, in Westland, on Monday} the commas close what is said of
 * the team; a parser may take Westland for where Oak leads it.
 */
final class InsertedClauses {

  private static final Set<String> OUTER = Set.of("obl", "obl:unmarked", "advcl");

  private InsertedClauses() {}

  /** Hangs what such clauses take from their verb on that verb. */
  static void repair(Branches tree) {
    for (Token participle : tree.tokens()) {
      if (participle.xpos().equals("VBN")
          && participle.is("advcl", "acl")
          && !participle.is("acl:relcl")
          && tree.isComma(participle.index() - 1)) {
        verb(tree, participle).ifPresent(verb -> close(tree, participle, verb));
        fronted(tree, participle)
            .ifPresent(noun -> tree.hang(participle.index(), noun.index(), "acl"));
      }
    }
  }

  private static void close(Branches tree, Token participle, int verb) {
    List<Token> children = tree.children(participle.index());
    Optional<Token> agent = children.stream().filter(each -> each.is("obl:agent")).findFirst();
    Optional<Token> first =
        children.stream()
            .filter(each -> OUTER.contains(each.relation()))
            .filter(each -> agent.filter(by -> by.index() < each.index()).isPresent())
            .filter(each -> tree.isComma(tree.start(each.index()) - 1))
            .findFirst();
    first.ifPresent(
        outer ->
            children.stream()
                .filter(each -> OUTER.contains(each.relation()) && each.index() >= outer.index())
                .forEach(each -> tree.hang(each.index(), verb, each.relation())));
  }

  /** "At talks in Oslo, attended by Low, they agreed": what stands before the comma is told of. */
  private static Optional<Token> fronted(Branches tree, Token participle) {
    return participle.is("advcl") && participle.head() > participle.index()
        ? tree.children(participle.head()).stream()
            .filter(noun -> noun.is("obl") && tree.isNominal(noun.index()))
            .filter(noun -> tree.end(noun.index()) == participle.index() - 2)
            .findFirst()
        : Optional.empty();
  }

  /** The verb of the clause that another is inserted in. */
  private static Optional<Integer> verb(Branches tree, Token participle) {
    int at = participle.head();
    while (at != Token.ROOT && !tree.token(at).upos().equals("VERB")) {
      at = tree.token(at).head();
    }
    return Optional.of(at).filter(verb -> verb != Token.ROOT && verb < participle.index());
  }
}
