package parley.linguistics;

import java.util.List;
import parley.actors.Titles;

/**
 * Gives a person both of two offices.
 *
 * <p>In {@code Norlandic Deputy Prime Minister and Foreign Minister Ann Low} one person holds both;
 * a parser takes them for two. The trap: {@code the president and Foreign Minister Ann Low} are
 * two, as the article tells.
 */
final class DoubleOffices {

  private DoubleOffices() {}

  /** Hangs the first of two such offices from the name. */
  static void repair(Branches tree, List<Name> people, Titles titles) {
    for (Name name : people) {
      Token top = tree.top(name.first(), name.end());
      if (top.is("conj") && top.head() != Token.ROOT && top.head() < name.first()) {
        Token office = tree.token(top.head());
        if (titles.isHead(office.lemma()) && isOne(tree, office, top)) {
          join(tree, office, top);
        }
      }
    }
  }

  /** Whether nothing but "and" and the second office stands between the first and the name. */
  private static boolean isOne(Branches tree, Token office, Token name) {
    int and = office.index() + 1;
    return Character.isUpperCase(office.text().charAt(0))
        && office.xpos().equals("NNP")
        && !tree.has(office.index(), "det", "appos")
        && tree.has(office.index(), "amod", "compound", "nmod:poss")
        && and < tree.size()
        && tree.token(and).lemma().equals("and")
        && tree.children(name.index()).stream()
            .anyMatch(each -> each.is("nmod:desc") && tree.start(each.index()) == and + 1)
        && tree.children(office.index()).stream()
            .filter(each -> each.is("conj"))
            .findFirst()
            .filter(name::equals)
            .isPresent();
  }

  private static void join(Branches tree, Token office, Token name) {
    tree.hang(name.index(), office.head(), office.relation());
    tree.hang(office.index(), name.index(), "nmod:desc");
    tree.children(office.index()).stream()
        .filter(each -> each.is("conj") || (each.is("case") && each.index() < office.index()))
        .toList()
        .forEach(each -> tree.hang(each.index(), name.index(), each.relation()));
  }
}
