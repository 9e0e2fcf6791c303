package parley.finding.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The acts that a sentence asserts, in the order of its clauses.
 *
 * <p>What is said counts, and not the saying: "X said Y had bombed Z" holds a bombing. Background
 * ("after …", "who had …") counts only where the clauses that carry the sentence state no act.
 */
final class Coding {

  private final ActReader acts;

  Coding(ActReader acts) {
    this.acts = acts;
  }

  /** The acts that the sentence asserts. */
  List<StatedAct> asserted(Sentence sentence) {
    List<StatedAct> found = clauses(sentence);
    return found.isEmpty() ? background(sentence).stream().toList() : found;
  }

  /** The acts of the clauses that carry the sentence. */
  List<StatedAct> clauses(Sentence sentence) {
    List<StatedAct> found = new ArrayList<>();
    if (!sentence.tokens().isEmpty()) {
      clause(sentence, sentence.root(), found, new LinkedHashSet<>());
    }
    return List.copyOf(found);
  }

  private void clause(Sentence sentence, Token token, List<StatedAct> found, Set<Token> seen) {
    if (!seen.add(token)) {
      return;
    }
    int before = found.size();
    if (acts.says(token)) {
      sentence
          .children(token, "ccomp", "parataxis", "xcomp")
          .filter(child -> !acts.says(child) || sentence.child(child, "ccomp").isPresent())
          .forEach(child -> clause(sentence, child, found, seen));
    }
    if (found.size() == before) {
      acts.read(sentence, token).ifPresent(found::add);
    }
    if (found.size() == before) {
      sentence
          .children(token, "ccomp", "xcomp")
          .forEach(child -> clause(sentence, child, found, seen));
    }
    sentence
        .children(token, "conj")
        .filter(child -> child.upos().equals("VERB"))
        .forEach(child -> clause(sentence, child, found, seen));
  }

  /** The act nearest to the top of the tree, wherever it stands. */
  Optional<StatedAct> background(Sentence sentence) {
    if (sentence.tokens().isEmpty()) {
      return Optional.empty();
    }
    List<Token> level = new ArrayList<>(List.of(sentence.root()));
    while (!level.isEmpty()) {
      List<Token> next = new ArrayList<>();
      for (Token token : level) {
        if (!token.is("amod", "compound", "nmod:poss", "flat")) {
          Optional<StatedAct> stated = acts.read(sentence, token);
          if (stated.isPresent()) {
            return stated;
          }
          next.addAll(sentence.children(token));
        }
      }
      level = next;
    }
    return Optional.empty();
  }
}
