package parley.finding.incidents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Tells which act of violence of a sentence the casualties are those of.
 *
 * <p>The trap: of "the army moved in after gunmen raided the market, killing nine" the nine are of
 * the raid, whatever else the sentence tells of.
 */
final class Causes {

  /** Words that begin a clause of another event: what it tells of is not done by that above it. */
  private static final Set<String> APART =
      Set.of("after", "before", "since", "while", "although", "though", "because", "until");

  private static final Set<String> BESIDE = Set.of("while", "although", "though", "whereas");

  private Causes() {}

  /** The act that a toll is of: one in its own clause, else the closest in the sentence. */
  static Optional<Violence> of(Sentence sentence, Toll toll, List<Violence> acts) {
    List<Token> below = below(sentence, toll.word());
    List<Token> above = above(sentence, toll.word());
    Optional<Violence> own =
        acts.stream()
            .filter(
                act ->
                    below.contains(act.word())
                        || above.contains(act.word())
                        || sentence.head(act.word()).filter(above::contains).isPresent())
            .min(byDistance(toll));
    boolean whole = above.isEmpty() || above.get(above.size() - 1).head() == Token.ROOT;
    return own.isPresent() || !whole
        ? own
        : acts.stream().filter(act -> !isBeside(sentence, act)).min(byDistance(toll));
  }

  /** "…, while rebels shot two": what is set beside the rest of the sentence caused none of it. */
  static boolean isBeside(Sentence sentence, Violence act) {
    return Stream.concat(Stream.of(act.word()), sentence.ancestors(act.word()).stream())
        .filter(each -> each.is("advcl"))
        .filter(each -> sentence.child(each, "nsubj").isPresent())
        .flatMap(each -> sentence.children(each, "mark"))
        .anyMatch(each -> BESIDE.contains(each.lemma()));
  }

  private static Comparator<Violence> byDistance(Toll toll) {
    return Comparator.comparingInt(act -> Math.abs(act.word().index() - toll.word().index()));
  }

  /**
   * What hangs on a word, without clauses that tell of something further: "and rebels shot two".
   */
  private static List<Token> below(Sentence sentence, Token word) {
    List<Token> below = new ArrayList<>(sentence.subtree(word));
    sentence
        .children(word, "conj")
        .filter(each -> sentence.child(each, "nsubj").isPresent())
        .filter(each -> sentence.child(each, "aux").isPresent() || isApart(sentence, each))
        .forEach(each -> below.removeAll(sentence.subtree(each)));
    return below;
  }

  /** What a word hangs on, up to the clause of its own event. */
  private static List<Token> above(Sentence sentence, Token word) {
    List<Token> above = new ArrayList<>();
    Token at = word;
    while (!isApart(sentence, at)) {
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty()) {
        break;
      }
      at = head.get();
      above.add(at);
    }
    return above;
  }

  /** Whether a clause tells of an event of its own: "after rebels stormed", "and rebels killed". */
  private static boolean isApart(Sentence sentence, Token verb) {
    if (verb.is("conj")) {
      return sentence
          .children(verb, "nsubj")
          .anyMatch(each -> !each.relation().equals("nsubj:pass"));
    }
    return verb.is("advcl")
        && sentence.child(verb, "nsubj").isPresent()
        && sentence.children(verb, "mark").anyMatch(each -> APART.contains(each.lemma()));
  }
}
