package parley.linguistics;

import java.util.List;
import java.util.Optional;

/**
 * Gives a clause back what stands behind a source set into it.
 *
 * <p>In {@code the envoy was in Westland, the radio said, for talks with X} the comma behind "said"
 * closes what is said of the source; a parser may take the talks for when the radio said so.
 */
final class ResumedClauses {

  private ResumedClauses() {}

  /** Hangs such phrases from what was said. */
  static void repair(Branches tree) {
    for (Token speech : tree.tokens()) {
      int comma = speech.index() + 1;
      if (speech.upos().equals("VERB") && comma + 1 < tree.size() && tree.isComma(comma)) {
        said(tree, speech).ifPresent(said -> resume(tree, speech, said, comma));
      }
    }
  }

  /** What was said, if it begins before the speaker, who is set off by a comma. */
  private static Optional<Token> said(Branches tree, Token speech) {
    List<Token> children = tree.children(speech.index());
    return children.stream()
        .filter(each -> each.is("ccomp") && each.index() < speech.index())
        .filter(
            each ->
                children.stream()
                    .filter(subject -> subject.is("nsubj"))
                    .anyMatch(subject -> tree.isComma(tree.start(subject.index()) - 1)))
        .findFirst();
  }

  private static void resume(Branches tree, Token speech, Token said, int comma) {
    tree.children(speech.index()).stream()
        .filter(each -> each.relation().equals("obl") && each.index() > comma)
        .filter(each -> tree.start(each.index()) == comma + 1)
        .toList()
        .forEach(each -> tree.hang(each.index(), said.index(), "obl"));
  }
}
