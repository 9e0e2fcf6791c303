package parley.linguistics;

/**
 * Puts what several are before their names.
 *
 * <p>In {@code mediators Norland and Sudland urged the rebels} a parser may take the mediators for
 * one subject and the two for another.
 */
final class RoleNouns {

  private RoleNouns() {}

  /** Hangs a bare plural from the name right behind it, where both have one part in the clause. */
  static void repair(Branches tree) {
    for (Token name : tree.tokens()) {
      if (name.index() == 0 || !name.upos().equals("PROPN")) {
        continue;
      }
      Token role = tree.token(name.index() - 1);
      boolean same =
          role.xpos().equals("NNS")
              && role.head() == name.head()
              && role.relation().equals(name.relation())
              && role.is("nsubj", "obj", "nmod", "obl");
      if (same && !tree.has(role.index(), "det", "amod") && !tree.has(name.index(), "case")) {
        tree.children(role.index())
            .forEach(each -> tree.hang(each.index(), name.index(), each.relation()));
        tree.hang(role.index(), name.index(), "compound");
      }
    }
  }
}
