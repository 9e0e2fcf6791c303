package parley.linguistics;

import java.util.Locale;
import java.util.Set;

/**
 * Reads "chargé d'affaires" as one office.
 *
 * <p>A parser that has never seen it takes the affairs for the name of the charge.
 */
final class ChargesAffairs {

  private static final Set<String> CHARGE = Set.of("charge", "chargé", "charges", "chargés");

  private ChargesAffairs() {}

  /** Puts the whole office in the place of its first word. */
  static void repair(Branches tree) {
    for (int at = 1; at < tree.size(); at++) {
      Token affairs = tree.token(at);
      Token charge = tree.token(at - 1);
      if (isAffairs(affairs) && CHARGE.contains(charge.text().toLowerCase(Locale.ROOT))) {
        join(tree, charge, affairs);
      }
    }
  }

  private static boolean isAffairs(Token token) {
    return token.text().equals("d'affaires") || token.text().equals("d\u2019affaires");
  }

  private static void join(Branches tree, Token charge, Token affairs) {
    Token top = tree.isBelow(affairs.index(), charge.index()) ? charge : affairs;
    tree.hang(affairs.index(), top.head(), top.relation());
    tree.children(charge.index()).stream()
        .filter(each -> each.index() != affairs.index())
        .toList()
        .forEach(each -> tree.hang(each.index(), affairs.index(), each.relation()));
    tree.hang(charge.index(), affairs.index(), "compound");
  }
}
