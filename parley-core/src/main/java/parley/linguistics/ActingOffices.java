package parley.linguistics;

import java.util.List;
import java.util.Optional;

/**
 * Keeps whoever holds an office for another together with it.
 *
 * <p>In {@code Norland's acting minister Ann Low met Oak} a parser may take Norland for who acts,
 * and the minister for what is acted upon.
 */
final class ActingOffices {

  private ActingOffices() {}

  /** Hangs owner, "acting" and holder of such offices as those of any other. */
  static void repair(Branches tree) {
    for (Token acting : tree.tokens()) {
      if (acting.text().equals("acting") && acting.xpos().equals("VBG")) {
        repair(tree, acting);
      }
    }
  }

  private static void repair(Branches tree, Token acting) {
    List<Token> children = tree.children(acting.index());
    Optional<Token> owner =
        children.stream()
            .filter(each -> each.is("nsubj") && each.index() < acting.index())
            .filter(each -> tree.token(acting.index() - 1).xpos().equals("POS"))
            .findFirst();
    Optional<Token> holder = children.stream().filter(each -> each.is("obj")).findFirst();
    if (owner.isEmpty() || holder.isEmpty() || acting.head() == Token.ROOT) {
      return;
    }
    Token who = holder.get();
    Token office =
        tree.children(who.index()).stream()
            .filter(each -> each.is("nmod:desc"))
            .findFirst()
            .orElse(who);
    Optional<Token> and =
        tree.children(owner.get().index()).stream().filter(each -> each.is("cc")).findFirst();
    if (acting.head() > acting.index()) {
      tree.hang(who.index(), acting.head(), "nsubj");
    } else {
      tree.hang(who.index(), acting.head(), and.isPresent() ? "conj" : "obj");
    }
    and.ifPresent(cc -> tree.hang(cc.index(), who.index(), "cc"));
    tree.hang(owner.get().index(), office.index(), "nmod:poss");
    tree.hang(acting.index(), office.index(), "amod");
  }
}
