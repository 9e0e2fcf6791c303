package parley.linguistics;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.actors.Titles;

/**
 * Keeps a person's name whole and together with the office right before it.
 *
 * <p>Reports list people with their offices: {@code Ann Low, Vice President Ben Hill and envoy Cara
 * Dale}. A tree that mixes them up gives the office of one to another, or hangs a surname on
 * somebody else.
 */
final class TitledNames {

  private static final Set<String> BESIDE = Set.of("appos", "flat");
  private static final Set<String> WITHIN = Set.of("compound", "amod", "flat", "det", "nummod");

  private final Titles titles;

  TitledNames(Titles titles) {
    this.titles = titles;
  }

  /** Repairs the names of a sentence, from left to right. */
  void repair(Branches tree, List<Name> people) {
    people.forEach(name -> close(tree, name));
    for (Name name : people) {
      if (hasOffice(tree, name, people)) {
        free(tree, name, tree.token(name.first() - 1), people);
        join(tree, name, tree.token(name.first() - 1), tree.top(name.first(), name.end()));
      }
    }
    people.forEach(name -> part(tree, name, people));
  }

  /** Hangs a surname on its own first name. */
  private static void close(Branches tree, Name name) {
    Token top = tree.top(name.first(), name.end());
    for (int i = name.first(); i < name.end(); i++) {
      if (i != top.index() && !name.holds(tree.token(i).head())) {
        tree.hang(i, top.index(), tree.isMark(i) ? "punct" : "flat");
      }
    }
  }

  private boolean hasOffice(Branches tree, Name name, List<Name> people) {
    if (name.first() == 0 || holder(name.first() - 1, people) != null) {
      return false;
    }
    Token office = tree.token(name.first() - 1);
    return tree.isNominal(office.index()) && titles.isHead(office.lemma());
  }

  /** "Ann Low, envoy Ben Hill": an office behind one person's name and right before another's. */
  private static void free(Branches tree, Name name, Token office, List<Name> people) {
    Token top = tree.top(name.first(), name.end());
    if (!office.is("nmod:desc") || top.head() != office.index()) {
      return;
    }
    Name other = holder(office.head(), people);
    if (other != null && other.end() <= office.index()) {
      tree.hang(top.index(), office.head(), "conj");
      tree.hang(office.index(), top.index(), "nmod:desc");
    }
  }

  private static void join(Branches tree, Name name, Token office, Token top) {
    if (top.is("nmod:poss")) {
      tree.hang(office.index(), top.index(), "nmod:desc");
      if (top.head() == office.index()) {
        possess(tree, name, top, office);
      }
    } else if (tree.token(office.index()).head() == top.index() || top.head() == office.index()) {
      return;
    } else if (BESIDE.contains(top.relation()) || tree.isBelow(top.index(), office.index())) {
      tree.hang(top.index(), office.index(), "appos");
    } else {
      moveConjunction(tree, office, top);
      tree.hang(office.index(), top.index(), "nmod:desc");
    }
  }

  /** "President Ann Low's aide": the aide is Ann Low's, and not the President. */
  private static void possess(Branches tree, Name name, Token top, Token office) {
    int owned = name.end() + 1;
    while (owned < tree.size()
        && (!tree.isNominal(owned) || WITHIN.contains(tree.token(owned).relation()))) {
      owned++;
    }
    if (owned < tree.size() && !tree.isBelow(owned, office.index())) {
      tree.hang(top.index(), owned, "nmod:poss");
      tree.hang(office.index(), top.index(), "nmod:desc");
    }
  }

  private static void moveConjunction(Branches tree, Token office, Token top) {
    if (office.is("conj") && top.is("conj")) {
      tree.children(office.index()).stream()
          .filter(child -> child.is("cc"))
          .toList()
          .forEach(cc -> tree.hang(cc.index(), top.index(), "cc"));
    }
  }

  /** Another person is listed with somebody, and is no other name of theirs. */
  private static void part(Branches tree, Name name, List<Name> people) {
    Token top = tree.top(name.first(), name.end());
    if (top.head() == name.first() - 1 && BESIDE.contains(top.relation())) {
      top = tree.token(top.head());
    }
    if (top.head() == Token.ROOT || !BESIDE.contains(top.relation())) {
      return;
    }
    Name other = holder(top.head(), people);
    if (other != null && !other.equals(name) && other.end() < name.first()) {
      tree.hang(top.index(), top.head(), "conj");
    }
  }

  private static @Nullable Name holder(int word, List<Name> people) {
    return people.stream().filter(name -> name.holds(word)).findFirst().orElse(null);
  }
}
