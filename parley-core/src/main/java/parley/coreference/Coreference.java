package parley.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Which phrases of one text stand for the same. Immutable once made.
 *
 * <p>Trap: a phrase that stands alone is in no chain, and neither is a pronoun that nothing sure
 * was found for.
 */
public final class Coreference {

  private static final PairWeights WEIGHTS = PairWeights.load();

  private final Map<Integer, List<Reference>> chains;

  private Coreference(Map<Integer, List<Reference>> chains) {
    this.chains = chains;
  }

  /** Resolves the references of a text. */
  public static Coreference in(Analysis analysis) {
    return in(analysis, WEIGHTS::best);
  }

  /**
   * Resolves the references of a text, with pronouns resolved as somebody else says.
   *
   * @param chooser the option that a pronoun takes, by its index
   */
  public static Coreference in(Analysis analysis, Function<Choice, OptionalInt> chooser) {
    ReferenceFinder finder = new ReferenceFinder();
    List<List<Reference>> references =
        analysis.sentences().stream().map(finder::references).toList();
    Entities entities = new Entities(analysis.text(), references);
    Choices choices = new Choices(analysis, entities);
    for (Sentence sentence : analysis.sentences()) {
      choices.enter(sentence);
      for (Reference reference : references.get(sentence.index())) {
        if (reference.isPronoun()) {
          choices.resolve(reference, chooser);
        } else {
          choices.touch(entities.place(reference));
        }
      }
    }
    Map<Integer, List<Reference>> chains = new HashMap<>();
    for (Entity entity : entities.all()) {
      List<Reference> chain = List.copyOf(entity.references());
      if (chain.size() > 1) {
        chain.forEach(reference -> chains.put(reference.head().span().start(), chain));
      }
    }
    return new Coreference(chains);
  }

  /** The phrases that stand for the same as the one headed by a token, itself among them. */
  public List<Reference> chain(Token head) {
    return chains.getOrDefault(head.span().start(), List.of());
  }

  /** The phrases before a token that name or describe what it stands for, in order. */
  public List<Reference> named(Token head) {
    return chain(head).stream()
        .filter(each -> !each.isPronoun() && each.head().span().start() < head.span().start())
        .toList();
  }

  /** The nearest phrase before a token that names or describes what it stands for. */
  public Optional<Reference> antecedent(Token head) {
    List<Reference> before = named(head);
    return before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
  }
}
