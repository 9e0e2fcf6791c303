package parley.linguistics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sure repairs of a clause's subject and object, by where they stand: a clause has one of each, and
 * a finite verb has its subject before it.
 *
 * <p>News puts long names and offices where a parser takes them for an apposition or for one more
 * of a list ({@code after talks with Ben Oak, Norland's minister Ann Low said}), and chronicles
 * clip their dates ({@code Norland's minister 6 May met Ben Oak}).
 */
final class ClauseRepair {

  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");
  private static final Set<String> JOINED = Set.of("appos", "conj", "list");
  private static final Set<String> CLAUSES =
      Set.of("root", "conj", "ccomp", "parataxis", "advcl", "acl:relcl");
  private static final int FARTHEST = 8;

  private final Branches tree;
  private final List<Name> people;

  private ClauseRepair(Branches tree, List<Name> people) {
    this.tree = tree;
    this.people = people;
  }

  /** Repairs each clause of a sentence. */
  static void repair(Branches tree, List<Name> people) {
    ClauseRepair repair = new ClauseRepair(tree, people);
    for (Token token : tree.tokens()) {
      if (token.upos().equals("VERB")) {
        repair.repair(token.index());
      } else if (token.is("appos", "nmod:desc")) {
        repair.member(token.index());
      } else if (token.is("conj")) {
        repair.beforeConjunction(token);
      }
    }
  }

  private void repair(int verb) {
    if (isAfterDate(verb)) {
      clipped(verb);
    }
    participle(verb);
    oneOf(verb, "nsubj");
    oneOf(verb, "obj");
    subject(verb);
    object(verb);
  }

  /** What an "and" begins is one more, and no other name for what is before. */
  private void member(int at) {
    int head = tree.token(at).head();
    if (head < tree.start(at) && tree.token(tree.start(at)).upos().equals("CCONJ")) {
      tree.hang(at, head, "conj");
    }
  }

  /** "The envoy of Norland and Sudland's king": what stands before the "and" is of the first. */
  private void beforeConjunction(Token member) {
    Optional<Token> and =
        tree.children(member.index()).stream().filter(each -> each.is("cc")).findFirst();
    if (and.isEmpty() || member.head() > and.get().index()) {
      return;
    }
    for (Token child : tree.children(member.index())) {
      if (child.is("nmod")
          && member.head() < child.index()
          && child.index() < and.get().index()
          && tree.has(child.index(), "case")) {
        tree.hang(child.index(), member.head(), "nmod");
      }
    }
  }

  /** "A bombing hit Oslo": with an article and an object of its own it is no participle. */
  private void participle(int verb) {
    if (!tree.token(verb).xpos().equals("VBN") || !tree.has(verb, "obj", "iobj")) {
      return;
    }
    Optional<Token> subject =
        tree.children(verb).stream()
            .filter(each -> each.is("compound") && each.index() == verb - 1)
            .findFirst();
    if (subject.isEmpty() || tree.has(verb, "nsubj", "aux", "aux:pass", "case")) {
      return;
    }
    int noun = subject.get().index();
    for (Token child : tree.children(verb)) {
      if (child.index() < noun && child.is("det", "amod", "compound", "nmod:poss", "nummod")) {
        tree.hang(child.index(), noun, child.relation());
      }
    }
    tree.hang(noun, verb, "nsubj");
  }

  /** A second subject or object is a name after its title, or a part of the first. */
  private void oneOf(int verb, String relation) {
    List<Token> all =
        tree.children(verb).stream().filter(each -> each.relation().equals(relation)).toList();
    for (int i = 0; i + 1 < all.size(); i++) {
      int one = all.get(i).index();
      int other = all.get(i + 1).index();
      boolean sameSide = (one < verb) == (other < verb);
      if (!sameSide || !tree.isNominal(one) || !tree.isNominal(other)) {
        continue;
      }
      boolean adjacent = tree.end(one) + 1 == tree.start(other) || one + 1 == tree.start(other);
      if (adjacent && tree.has(other, "case")) {
        tree.hang(other, one, "nmod");
      } else if (adjacent && isPerson(other) && !isPerson(one)) {
        tree.hang(one, other, "nmod:desc");
      } else if (tree.isComma(tree.start(other) - 1) && tree.end(one) + 2 == tree.start(other)) {
        tree.hang(other, one, "appos");
      }
    }
  }

  private void subject(int verb) {
    Token token = tree.token(verb);
    if (!isFinite(verb)
        || token.is("conj", "xcomp", "acl")
        || tree.has(verb, "nsubj", "csubj", "expl", "obl:agent")) {
      return;
    }
    String relation = tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj";
    Optional<Integer> joined =
        joinedBefore(verb)
            .or(() -> beforeDate(verb))
            .or(() -> takenByContent(verb))
            .or(() -> takenFromBelow(verb));
    if (joined.isPresent()) {
      tree.hang(joined.get(), verb, relation);
    } else if (isBesideSubject(verb)) {
      turn(verb, relation);
    }
  }

  /** Whether a bare date stands right before a word: "Low 6 May met". */
  private boolean isAfterDate(int at) {
    return at > 2
        && !tree.isMark(at - 1)
        && (isNumber(at - 1) || isNumber(at - 2))
        && tree.isNominal(isNumber(at - 1) ? at - 2 : at - 1);
  }

  private boolean isNumber(int at) {
    return tree.token(at).upos().equals("NUM");
  }

  /** A verb that is read as an aside of the date, or as a participle before its object. */
  private void clipped(int verb) {
    Token head = tree.token(verb).head() == Token.ROOT ? null : tree.token(tree.token(verb).head());
    if (head == null) {
      return;
    }
    boolean date = isNumber(head.index()) && tree.token(verb).is("parataxis", "acl");
    boolean object = tree.token(verb).is("amod") && head.index() > verb;
    if (!date && !object) {
      return;
    }
    Optional<Token> subject =
        tree.children(head.index()).stream()
            .filter(each -> each.is("compound", "nmod:unmarked", "nmod:desc", "nmod:poss", "nmod"))
            .filter(each -> tree.isNominal(each.index()))
            .filter(each -> each.index() < (date ? head.index() : verb - 2))
            .filter(each -> !tree.has(each.index(), "case"))
            .findFirst();
    if (subject.isPresent()) {
      boolean clause = CLAUSES.contains(head.relation());
      tree.hang(verb, head.head(), clause ? head.relation() : "parataxis");
      tree.hang(head.index(), verb, date ? "obl:unmarked" : "obj");
      tree.hang(subject.get().index(), verb, "nsubj");
    }
  }

  private boolean isFinite(int verb) {
    return FINITE.contains(tree.token(verb).xpos())
        || tree.children(verb).stream()
            .anyMatch(child -> child.is("aux") && FINITE.contains(child.xpos()));
  }

  /** "The envoy said the talks failed": of two subjects of "failed", the one that says so. */
  private Optional<Integer> takenByContent(int verb) {
    return tree.children(verb).stream()
        .filter(content -> content.is("ccomp") && content.index() > verb)
        .filter(
            content ->
                tree.children(content.index()).stream()
                    .anyMatch(each -> each.index() > verb && each.is("nsubj", "nsubj:pass")))
        .flatMap(content -> tree.children(content.index()).stream())
        .filter(each -> each.relation().equals("nsubj") && each.index() < verb)
        .map(Token::index)
        .findFirst();
  }

  /** "Low and Oak held talks aimed at": no subject stands before a verb above its own. */
  private Optional<Integer> takenFromBelow(int verb) {
    return tree.tokens().stream()
        .limit(verb)
        .filter(each -> each.relation().equals("nsubj") && tree.isNominal(each.index()))
        .filter(each -> each.head() > verb && tree.isBelow(each.head(), verb))
        .map(Token::index)
        .findFirst();
  }

  /** What ends right before the verb and is joined, after a comma, to something further off. */
  private Optional<Integer> joinedBefore(int verb) {
    int end = before(verb);
    int at = end;
    for (int steps = 0; at >= 0 && at != verb && steps < FARTHEST; steps++) {
      Token token = tree.token(at);
      if (JOINED.contains(token.relation())
          && tree.isNominal(at)
          && tree.end(at) == end
          && tree.isComma(tree.start(at) - 1)
          && token.head() < tree.start(at)
          && !hasConjunction(at)) {
        return isInPhraseOf(at, verb) ? Optional.of(at) : Optional.empty();
      }
      at = token.head();
    }
    return Optional.empty();
  }

  /** The last word before the verb and its auxiliaries. */
  private int before(int verb) {
    int at = verb - 1;
    while (at >= 0
        && (tree.isMark(at)
            || (tree.token(at).head() == verb && tree.token(at).is("aux", "advmod")))) {
      at--;
    }
    return at;
  }

  /** Whether a word hangs in a phrase with a preposition that hangs from the verb. */
  private boolean isInPhraseOf(int word, int verb) {
    int at = word;
    for (int steps = 0; steps < FARTHEST && tree.token(at).head() != Token.ROOT; steps++) {
      if (tree.token(at).head() == verb) {
        return tree.token(at).is("obl", "advcl");
      }
      at = tree.token(at).head();
    }
    return false;
  }

  /** The subject that is read as a part of a bare date: "The minister 6 May met". */
  private Optional<Integer> beforeDate(int verb) {
    return tree.children(verb).stream()
        .filter(each -> each.is("obl:unmarked") && each.index() < verb)
        .flatMap(date -> tree.children(date.index()).stream())
        .filter(each -> each.is("compound", "nmod:desc", "nmod:poss"))
        .map(Token::index)
        .filter(at -> tree.isNominal(at) && tree.token(at).head() > at)
        .findFirst();
  }

  /** Whether a verb is read as an aside of the words right before it: "Low 6 May met Oak". */
  private boolean isBesideSubject(int verb) {
    int noun = noun(verb);
    boolean aside =
        tree.token(verb).is("parataxis")
            || (tree.token(verb).is("amod") && noun >= 0 && isPerson(noun));
    if (!aside || noun < 0 || noun > verb || tree.has(noun, "cop")) {
      return false;
    }
    for (int at = noun; at < verb; at++) {
      if (tree.isMark(at) && !Letters.isHyphen(tree.token(at).text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** The noun that a verb hangs from, or from whose date; -1 where there is none. */
  private int noun(int verb) {
    int head = tree.token(verb).head();
    if (head != Token.ROOT && tree.token(head).is("nmod:unmarked")) {
      head = tree.token(head).head();
    }
    return head != Token.ROOT && tree.isNominal(head) ? head : -1;
  }

  /** Lets a verb take the place of the noun that it hangs from. */
  private void turn(int verb, String relation) {
    Token noun = tree.token(noun(verb));
    boolean clause = CLAUSES.contains(noun.relation());
    tree.hang(verb, noun.head(), clause ? noun.relation() : "parataxis");
    tree.hang(noun.index(), verb, relation);
    for (Token child : tree.children(noun.index())) {
      if (child.index() > verb) {
        tree.hang(child.index(), verb, inClause(child));
      }
    }
  }

  private static String inClause(Token child) {
    return switch (child.relation()) {
      case "appos", "dep" -> "obj";
      case "nmod" -> "obl";
      default -> child.relation();
    };
  }

  /**
   * What stands behind the verb without a preposition: "The president has met in Oslo the head of
   * the council".
   */
  private void object(int verb) {
    if (tree.has(verb, "obj", "ccomp", "xcomp", "aux:pass", "nsubj:pass", "cop")) {
      return;
    }
    List<Token> subjects =
        tree.children(verb).stream().filter(each -> each.relation().equals("nsubj")).toList();
    if (subjects.isEmpty() || subjects.get(0).index() > verb) {
      return;
    }
    Token subject = subjects.get(0);
    tree.children(verb).stream()
        .filter(each -> each.index() > verb)
        .filter(
            each ->
                each.relation().equals("nsubj")
                    || (each.relation().equals("obl") && isSomebody(each.index())))
        .filter(each -> isBare(each.index()))
        .findFirst()
        .or(
            () ->
                tree.children(subject.index()).stream()
                    .filter(each -> each.index() > verb && each.is("appos", "conj"))
                    .filter(each -> isBare(each.index()) && !hasConjunction(each.index()))
                    .findFirst())
        .ifPresent(each -> tree.hang(each.index(), verb, "obj"));
  }

  /** Whether a phrase has neither a preposition nor a mark before it. */
  private boolean isBare(int at) {
    int start = tree.start(at);
    return tree.isNominal(at) && !tree.has(at, "case") && start > 0 && !tree.isMark(start - 1);
  }

  /** Whether a phrase names a person, or describes one that it then names. */
  private boolean isSomebody(int at) {
    return isPerson(at)
        || tree.children(at).stream().anyMatch(each -> each.is("appos") && isPerson(each.index()));
  }

  private boolean isPerson(int at) {
    return people.stream().anyMatch(name -> name.holds(at));
  }

  private boolean hasConjunction(int at) {
    return tree.has(at, "cc") || tree.token(tree.start(at)).upos().equals("CCONJ");
  }
}
