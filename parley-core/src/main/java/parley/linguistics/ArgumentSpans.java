package parley.linguistics;

import java.util.List;
import java.util.Set;

/**
 * The words of an argument, given the word at its head: what hangs below that word, less what
 * belongs to the predicate itself.
 *
 * <p>Where the predicate hangs below its argument, as the verb of a relative clause and a copula
 * do, the branch that leads to it is left out, and with it what surrounds that branch.
 */
final class ArgumentSpans {

  /** Roles of a single word: a light verb, the noun that it serves, a modal verb. */
  private static final Set<String> ONE_WORD = Set.of("ARGM-LVB", "ARGM-PRR", "ARGM-MOD");

  private static final Set<String> AROUND_BRANCH =
      Set.of("case", "cc", "mark", "parataxis", "discourse");

  private static final Set<String> OF_CLAUSE =
      Set.of(
          "nsubj",
          "csubj",
          "expl",
          "aux",
          "cop",
          "parataxis",
          "advcl",
          "mark",
          "cc",
          "discourse",
          "vocative",
          "obl",
          "dislocated",
          "punct");

  /** Relations that put the predicate into the clause of its argument. */
  private static final Set<String> WITHIN_CLAUSE =
      Set.of("aux", "aux:pass", "nsubj", "csubj", "expl", "obl", "advcl");

  private static final Set<String> BEFORE_COMPLEMENT =
      Set.of("nsubj", "csubj", "expl", "parataxis", "discourse", "vocative", "aux", "mark");

  private static final Set<String> AFTER_RELATIVE = Set.of("acl", "amod", "nmod", "appos");

  private static final String OPENING = "\"'“‘([";
  private static final String CLOSING = "\"'”’)]";
  private static final String DOUBLE_MARKS = "\"“”";

  private final List<Token> tokens;
  private final Sentence tree;

  ArgumentSpans(Sentence tree) {
    this.tree = tree;
    this.tokens = tree.tokens();
  }

  /** The argument that has its head at {@code head}. */
  Predicate.Argument of(int predicate, String role, int head) {
    if (ONE_WORD.contains(role)) {
      return new Predicate.Argument(role, head, head, head + 1);
    }
    boolean[] kept = kept(predicate, head);
    int first = head;
    int end = head + 1;
    while (first > 0 && kept[first - 1]) {
      first--;
    }
    while (end < kept.length && kept[end]) {
      end++;
    }
    return trimmed(role, head, first, end);
  }

  private boolean[] kept(int predicate, int head) {
    boolean[] kept = new boolean[tokens.size()];
    kept[head] = true;
    int branch = branch(predicate, head);
    if (branch == head) {
      return kept;
    }
    for (Token child : tree.children(tokens.get(head))) {
      boolean taken =
          branch < 0
              ? belongs(child, head)
              : child.index() != branch && belongs(child, branch, head);
      if (taken) {
        keep(child, kept);
      }
    }
    return kept;
  }

  /** The child of {@code head} that leads to the predicate; -1 if none does. */
  private int branch(int predicate, int head) {
    int at = predicate;
    int below = predicate;
    while (at != Token.ROOT && at != head) {
      below = at;
      at = tokens.get(at).head();
    }
    return at == head ? below : -1;
  }

  /** A conjunction before the head joins it to what came before. */
  private static boolean belongs(Token child, int head) {
    return !(child.is("cc") && child.index() < head);
  }

  private boolean belongs(Token child, int branch, int head) {
    Token link = tokens.get(branch);
    if (link.is("cop")) {
      return child.index() > branch && isComplement(child);
    }
    if (AROUND_BRANCH.contains(child.relation())) {
      return false;
    }
    if (WITHIN_CLAUSE.contains(link.relation()) && child.is(OF_CLAUSE.toArray(String[]::new))) {
      return false;
    }
    boolean after = child.index() > branch && link.relation().equals("acl:relcl");
    return !(after && child.is(AFTER_RELATIVE.toArray(String[]::new))) && belongs(child, head);
  }

  /** Whether a word after a copula goes with what the subject is said to be. */
  private boolean isComplement(Token child) {
    if (child.is(BEFORE_COMPLEMENT.toArray(String[]::new)) || child.lemma().equals("not")) {
      return false;
    }
    return !child.is("conj")
        || tree.children(child).stream()
            .noneMatch(c -> c.is("nsubj", "csubj", "expl", "cop", "aux"));
  }

  private void keep(Token top, boolean[] kept) {
    kept[top.index()] = true;
    for (Token child : tree.children(top)) {
      keep(child, kept);
    }
  }

  /** Without marks at the edges that belong to what is around. */
  private Predicate.Argument trimmed(String role, int head, int from, int to) {
    int first = from;
    int end = to;
    boolean changed = true;
    while (changed && end - first > 1) {
      changed = false;
      if (end - 1 > head && isLoose(end - 1, first, end, CLOSING)) {
        end--;
        changed = true;
      } else if (first < head && isLoose(first, first, end, OPENING)) {
        first++;
        changed = true;
      }
    }
    return new Predicate.Argument(role, head, first, end);
  }

  private boolean isLoose(int edge, int first, int end, String paired) {
    Token token = tokens.get(edge);
    if (!token.upos().equals("PUNCT")) {
      return false;
    }
    if (!paired.contains(token.text())) {
      return true;
    }
    if (DOUBLE_MARKS.contains(token.text())) {
      return count(first, end, DOUBLE_MARKS) % 2 == 1;
    }
    return paired.equals(CLOSING) ? count(first, end, "([") == 0 : count(first, end, ")]") == 0;
  }

  private int count(int first, int end, String marks) {
    int count = 0;
    for (int i = first; i < end; i++) {
      count += marks.contains(tokens.get(i).text()) ? 1 : 0;
    }
    return count;
  }
}
