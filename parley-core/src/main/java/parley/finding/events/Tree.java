package parley.finding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Questions to a sentence's tree that event rules ask: objects, subjects, prepositions. */
final class Tree {

  private Tree() {}

  /** Whether the clause of {@code verb} is in the passive. */
  static boolean passive(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            child -> child.relation().equals("nsubj:pass") || child.relation().equals("aux:pass"));
  }

  /**
   * A participle after its noun, "killed by rebels": it has no subject and stands for a passive.
   */
  static boolean passiveParticiple(Token verb) {
    return verb.is("acl") && !verb.relation().equals("acl:relcl") && verb.xpos().equals("VBN");
  }

  /** The direct objects of {@code verb}, in the passive its subjects, with their conjuncts. */
  static List<Token> objects(Sentence sentence, Token verb) {
    List<Token> all = new ArrayList<>();
    sentence.children(verb, "obj").forEach(object -> all.addAll(sentence.conjuncts(object)));
    sentence.children(verb).stream()
        .filter(child -> child.relation().equals("nsubj:pass"))
        .forEach(object -> all.addAll(sentence.conjuncts(object)));
    if (passiveParticiple(verb)) {
      sentence.head(verb).ifPresent(all::add);
    }
    if (all.isEmpty() && verb.is("conj") && sentence.child(verb, "nsubj").isEmpty()) {
      sentence.head(verb).filter(head -> passive(sentence, head)).stream()
          .filter(head -> verb.xpos().equals("VBN"))
          .forEach(head -> all.addAll(objects(sentence, head)));
    }
    return all;
  }

  /** The lemma of the preposition (or conjunction) that introduces {@code token}; "" for none. */
  static String preposition(Sentence sentence, Token token) {
    return sentence.child(token, "case", "mark").map(Token::lemma).orElse("");
  }

  /** The dependants of {@code token} under a preposition, conjuncts included. */
  static List<Token> under(Sentence sentence, Token token, String preposition) {
    List<Token> all = new ArrayList<>();
    sentence
        .children(token, "obl", "nmod", "advcl", "acl", "xcomp", "ccomp", "advmod")
        .filter(child -> preposition(sentence, child).equals(preposition))
        .forEach(child -> all.addAll(sentence.conjuncts(child)));
    return all;
  }

  /** The subject in the clause of {@code verb} itself. */
  static Optional<Token> ownSubject(Sentence sentence, Token verb) {
    return sentence.child(verb, "nsubj", "csubj");
  }

  /** The agent of a passive: "by rebels". */
  static Optional<Token> agent(Sentence sentence, Token verb) {
    Optional<Token> marked =
        sentence
            .children(verb, "obl")
            .filter(child -> child.relation().equals("obl:agent"))
            .findFirst();
    return marked.isPresent()
        ? marked
        : sentence
            .children(verb, "obl")
            .filter(child -> preposition(sentence, child).equals("by"))
            .filter(child -> !child.relation().equals("obl:tmod"))
            .findFirst();
  }

  /**
   * Who does what {@code verb} says, found through control, coordination and relative clauses.
   *
   * <p>In the passive this is the agent, and not the grammatical subject.
   */
  static Optional<Token> doer(Sentence sentence, Token verb) {
    if (passive(sentence, verb) || passiveParticiple(verb)) {
      return agent(sentence, verb);
    }
    Optional<Token> own = ownSubject(sentence, verb);
    if (own.isPresent()) {
      return own.map(subject -> antecedent(sentence, verb, subject));
    }
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    if (verb.is("acl")) {
      return head;
    }
    if (verb.is("conj", "xcomp", "advcl", "parataxis", "ccomp")) {
      return controller(sentence, head.get(), verb);
    }
    return Optional.empty();
  }

  private static Optional<Token> controller(Sentence sentence, Token head, Token verb) {
    boolean passive = passive(sentence, head);
    if (verb.is("conj") && passive && !verb.xpos().equals("VBN")) {
      return sentence.child(head, "nsubj");
    }
    if (verb.is("xcomp") && !passive) {
      Optional<Token> object = sentence.child(head, "obj", "iobj");
      if (object.isPresent()) {
        return object;
      }
    }
    return passive && !verb.is("conj") ? sentence.child(head, "nsubj") : doer(sentence, head);
  }

  private static Token antecedent(Sentence sentence, Token verb, Token subject) {
    boolean relative = verb.relation().equals("acl:relcl") && subject.xpos().startsWith("W");
    return relative ? sentence.head(verb).orElse(subject) : subject;
  }

  /** Whether the clause is negated: not, never, no longer, "no" before its object. */
  static boolean negated(Sentence sentence, Token token) {
    return sentence.children(token).stream()
        .anyMatch(
            child ->
                child.lemma().equals("not")
                    || child.lemma().equals("n't")
                    || child.lemma().equals("never")
                    || child.lemma().equals("neither")
                    || (child.is("det") && child.lemma().equals("no"))
                    || (child.lemma().equals("long") && negatedByNo(sentence, child))
                    || (child.lemma().equals("longer") && negatedByNo(sentence, child)));
  }

  private static boolean negatedByNo(Sentence sentence, Token longer) {
    return sentence.children(longer).stream().anyMatch(child -> child.lemma().equals("no"));
  }
}
