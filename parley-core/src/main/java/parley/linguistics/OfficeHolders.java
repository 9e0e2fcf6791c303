package parley.linguistics;

import java.util.List;
import java.util.Set;
import parley.actors.Titles;

/**
 * Hangs a person's name beside the office that the person holds.
 *
 * <p>News names a person beside an office: {@code the head of the council, General Ann Low}. A
 * person's name that hangs from the council, or from a country named before it ({@code the envoy
 * for Norland Ann Low}), stands beside the nearest office above.
 */
final class OfficeHolders {

  private static final Set<String> BESIDE = Set.of("appos", "flat", "conj", "compound");
  private static final int FARTHEST = 4;

  private final Titles titles;

  OfficeHolders(Titles titles) {
    this.titles = titles;
  }

  /**
   * Repairs the names of a sentence's people, from left to right.
   *
   * @param names of the people and of all else
   */
  void repair(Branches tree, List<Name> people, List<Name> names) {
    for (Name name : people) {
      gather(tree, name);
      lift(tree, name, names);
      attach(tree, name, people);
      others(tree, name, people);
    }
  }

  /**
   * What hangs from another word of a name, or a preposition from its title, hangs from its top.
   */
  private static void gather(Branches tree, Name name) {
    Token top = tree.top(name.first(), name.end());
    ofBody(tree, top);
    for (Token token : tree.tokens()) {
      boolean inner = name.holds(token.head()) && token.head() != top.index();
      if (!name.holds(token.index()) && (inner || isBeforeTitle(tree, token, top))) {
        tree.hang(token.index(), top.index(), token.relation());
      }
    }
  }

  /** "The speaker of parliament Ann Low": the "of" is the parliament's. */
  private static void ofBody(Branches tree, Token top) {
    tree.children(top.index()).stream()
        .filter(each -> each.is("case") && each.lemma().equals("of"))
        .filter(each -> each.index() + 1 < top.index())
        .toList()
        .forEach(
            of ->
                tree.tokens().subList(of.index() + 1, top.index()).stream()
                    .filter(body -> body.is("nmod") && body.head() == top.head())
                    .findFirst()
                    .ifPresent(body -> tree.hang(of.index(), body.index(), "case")));
  }

  private static boolean isBeforeTitle(Branches tree, Token token, Token top) {
    if (!token.relation().equals("case") || token.head() == Token.ROOT) {
      return false;
    }
    Token title = tree.token(token.head());
    return title.head() == top.index()
        && title.relation().equals("nmod:desc")
        && token.index() < title.index();
  }

  /** A name stands above the title right before it: "Gen. Low". */
  private static void lift(Branches tree, Name name, List<Name> names) {
    Token top = tree.top(name.first(), name.end());
    int title = name.first() - 1;
    if (!top.relation().equals("flat")
        || top.head() != title
        || names.stream().anyMatch(each -> each.holds(title))) {
      return;
    }
    Token above = tree.token(title);
    List<Token> after =
        tree.children(title).stream().filter(child -> child.index() >= name.end()).toList();
    tree.hang(top.index(), above.head(), above.relation());
    tree.hang(title, top.index(), "nmod:desc");
    after.forEach(child -> tree.hang(child.index(), top.index(), child.relation()));
  }

  /**
   * "The presidents of X and Y, A and B", "ministers A of X and B of Y": what an "and" joins right
   * behind a name, or where that is from, is one more.
   */
  private static void join(Branches tree, Name name, List<Name> people) {
    Token top = tree.top(name.first(), name.end());
    int and = name.first() - 1;
    if (and < 0
        || !isOneMore(tree, top)
        || !tree.token(and).is("cc")
        || people.stream().anyMatch(other -> other.holds(top.head()))) {
      return;
    }
    people.stream()
        .filter(other -> other.end() == and || (isFrom(tree, name) && from(tree, other) == and))
        .findFirst()
        .map(other -> tree.top(other.first(), other.end()))
        .filter(other -> other.head() != top.index() && !other.relation().equals("conj"))
        .ifPresent(other -> tree.hang(top.index(), other.index(), "conj"));
  }

  private static boolean isFrom(Branches tree, Name name) {
    return from(tree, name) > name.end();
  }

  /** Where a name ends with the land that it is of: "A of X". */
  private static int from(Branches tree, Name name) {
    int at = name.end();
    if (at >= tree.size() || !tree.token(at).text().equals("of")) {
      return at;
    }
    at++;
    while (at < tree.size()
        && (tree.token(at).is("det") || tree.token(at).upos().equals("PROPN"))) {
      at++;
    }
    return at;
  }

  private void attach(Branches tree, Name name, List<Name> people) {
    join(tree, name, people);
    setOff(tree, name, people);
    second(tree, name, people);
    Token top = tree.top(name.first(), name.end());
    if (isOwn(tree, top, name, people)) {
      tree.hang(top.index(), top.head(), "appos");
    }
    outer(tree, name, people);
    top = tree.top(name.first(), name.end());
    if (top.head() == Token.ROOT || top.head() >= name.first() || !isMisplaced(tree, top, people)) {
      return;
    }
    int at = top.head();
    for (int steps = 0; steps < FARTHEST && at != Token.ROOT; steps++) {
      if (isOffice(tree, at) && at < name.first() && isVacant(tree, at, name, people)) {
        tree.hang(top.index(), at, "appos");
        return;
      }
      at = tree.token(at).head();
    }
  }

  /**
   * "According to the envoy, Ann Low, the road is open": a name between commas right behind an
   * office is its holder's, and no second subject of the clause.
   */
  private void setOff(Branches tree, Name name, List<Name> people) {
    Token top = tree.top(name.first(), name.end());
    int office = name.first() - 2;
    boolean second =
        top.relation().equals("nsubj")
            && top.head() > name.end()
            && tree.children(top.head()).stream()
                .anyMatch(child -> child.is("nsubj") && child.index() > name.end());
    if (second
        && office >= 0
        && tree.isComma(name.first() - 1)
        && tree.isComma(name.end())
        && isOffice(tree, office)
        && isVacant(tree, office, name, people)) {
      tree.hang(top.index(), office, "appos");
    }
  }

  /**
   * "The president, A, and his counterpart, B, met": a name between commas is of the office right
   * before it, where the one that it hangs from has its own.
   */
  private void second(Branches tree, Name name, List<Name> people) {
    Token top = tree.top(name.first(), name.end());
    int office = name.first() - 2;
    if (office > 0
        && top.relation().equals("appos")
        && top.head() != office
        && tree.isComma(name.first() - 1)
        && isOffice(tree, office)
        && !isVacant(tree, top.head(), name, people)
        && isVacant(tree, office, name, people)) {
      tree.hang(top.index(), office, "appos");
    }
  }

  /** "Attended by speaker A, chief B and envoy C": the others are no holders of A's office. */
  private void others(Branches tree, Name name, List<Name> people) {
    Token top = tree.top(name.first(), name.end());
    if (!top.relation().equals("appos") || top.head() > name.first()) {
      return;
    }
    Token office = tree.token(top.head());
    boolean one = office.xpos().equals("NN") || office.xpos().equals("NNP");
    List<Token> joined =
        tree.children(top.index()).stream().filter(each -> each.is("conj")).toList();
    boolean titled =
        !office.is("appos")
            && !tree.has(office.index(), "conj")
            && joined.stream()
                .allMatch(
                    each ->
                        tree.has(each.index(), "nmod:desc")
                            && people.stream().anyMatch(other -> other.holds(each.index())));
    if (one && titled && isOffice(tree, office.index())) {
      joined.forEach(each -> tree.hang(each.index(), office.index(), "conj"));
    }
  }

  /**
   * Whether a name that hangs from an office as if it were one more, or of it, is its holder's: no
   * word joins the two, and nothing but the office's own phrase and a comma stands between.
   */
  private boolean isOwn(Branches tree, Token top, Name name, List<Name> people) {
    int office = top.head();
    if (office == Token.ROOT
        || office >= name.first()
        || !isOffice(tree, office)
        || !isVacant(tree, office, name, people)
        || tree.has(top.index(), "cc", "case")
        || !(top.relation().equals("nmod") || top.relation().equals("conj"))) {
      return false;
    }
    int before = name.first() - 1;
    while (before > office && titles.isHonorific(tree.token(before).text())) {
      before--;
    }
    int last = tree.isComma(before) ? before - 1 : before;
    return (top.relation().equals("nmod") || last < before) && isOfOffice(tree, last, office);
  }

  /**
   * Whether a word ends an office's phrase: the office itself, or a name of what it is of. The
   * trap: "members of the council, including envoy Low" names one of several.
   */
  private static boolean isOfOffice(Branches tree, int last, int office) {
    if (tree.tokens().subList(office, last + 1).stream()
        .anyMatch(each -> each.upos().equals("VERB") && each.is("case"))) {
      return false;
    }
    int at = tree.isMark(last) ? last - 1 : last;
    while (at != Token.ROOT && at > office) {
      if (!tree.token(at).is("nmod", "appos", "compound", "flat")) {
        return false;
      }
      at = tree.token(at).head();
    }
    return at == office;
  }

  /** "The Special Envoy of the Secretary-General, Ann Low" is the envoy's name. */
  private void outer(Branches tree, Name name, List<Name> people) {
    Token top = tree.top(name.first(), name.end());
    int inner = top.head();
    if (inner == Token.ROOT
        || !top.relation().equals("appos")
        || !tree.isComma(name.first() - 1)
        || !isOffice(tree, inner)
        || !tree.token(inner).relation().equals("nmod")) {
      return;
    }
    int office = tree.token(inner).head();
    boolean of = tree.children(inner).stream().anyMatch(child -> child.text().equals("of"));
    if (of
        && (isCapital(tree, office) || isDefinite(tree, office))
        && isOffice(tree, office)
        && isVacant(tree, office, name, people)) {
      tree.hang(top.index(), office, "appos");
    }
  }

  /** "The envoy of the president, Ann Low"; "a spokesman of the president, Ann Low" is hers. */
  private static boolean isDefinite(Branches tree, int at) {
    return tree.children(at).stream()
        .anyMatch(each -> each.is("det") && each.lemma().equals("the"));
  }

  private static boolean isCapital(Branches tree, int at) {
    return Character.isUpperCase(tree.token(at).text().charAt(0));
  }

  /** Whether a person's name is joined to what is no person. */
  private boolean isMisplaced(Branches tree, Token top, List<Name> people) {
    int head = top.head();
    return tree.isNominal(head)
        && BESIDE.contains(top.relation())
        && !isOneMore(tree, top)
        && !isOffice(tree, head)
        && (isLand(tree, tree.token(head))
            || people.stream().noneMatch(other -> other.holds(head)));
  }

  /** "The prime minister of Jordan": one word that an office is of is a land, no person. */
  private boolean isLand(Branches tree, Token land) {
    return tree.hasCase(land.index(), Set.of("of"))
        && land.is("nmod")
        && land.head() == land.index() - 2
        && !tree.has(land.index(), "flat")
        && isOffice(tree, land.head());
  }

  /** Whether an "and" joins a name to what is before it: it is no other's office. */
  private static boolean isOneMore(Branches tree, Token top) {
    return top.relation().equals("conj") && tree.has(top.index(), "cc");
  }

  private boolean isOffice(Branches tree, int at) {
    return titles.isHead(tree.token(at).lemma());
  }

  /** Whether no person is named beside the office already. */
  private static boolean isVacant(Branches tree, int office, Name name, List<Name> people) {
    return people.stream()
        .filter(other -> !other.equals(name))
        .map(other -> tree.top(other.first(), other.end()))
        .filter(top -> top.head() == office && BESIDE.contains(top.relation()))
        .allMatch(top -> isOneMore(tree, top));
  }
}
