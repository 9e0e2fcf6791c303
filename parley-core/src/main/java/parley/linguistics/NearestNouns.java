package parley.linguistics;

/**
 * Hangs a participle from the noun right before it where the tree would cross itself.
 *
 * <p>In {@code agreed on a plan during talks hosted by Low} the talks were hosted; a parser may
 * take the plan for what was, past the talks that hang elsewhere.
 */
final class NearestNouns {

  private NearestNouns() {}

  /** Hangs such participles from their noun. */
  static void repair(Branches tree) {
    for (Token verb : tree.tokens()) {
      int noun = verb.index() - 1;
      if (verb.relation().equals("acl")
          && verb.xpos().equals("VBN")
          && noun > verb.head()
          && tree.token(noun).upos().equals("NOUN")
          && !tree.isBelow(noun, verb.head())) {
        tree.hang(verb.index(), noun, "acl");
      }
    }
  }
}
