package parley.linguistics;

/** Somebody kills between five and seven people: they are what the verb is about, and no place. */
final class Ranges {

  private Ranges() {}

  /** Turns places that are counted from a number to a number into objects. */
  static void repair(Branches tree) {
    for (Token mark : tree.tokens()) {
      if (mark.lemma().equals("between") && mark.is("case")) {
        Token counted = tree.token(mark.head());
        if (counted.relation().equals("obl") && tree.has(counted.index(), "nummod")) {
          tree.hang(counted.index(), counted.head(), "obj");
          tree.hang(mark.index(), counted.index(), "advmod");
        }
      }
    }
  }
}
