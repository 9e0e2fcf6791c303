package parley.coreference;

import java.util.List;
import java.util.Optional;
import parley.coreference.Reference.Form;
import parley.coreference.Traits.Sort;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** What grammar rules out: gender, number, and phrases of one clause that cannot be one thing. */
final class Grammar {

  private static final String[] ARGUMENTS = {"nsubj", "obj", "iobj", "obl"};

  private Grammar() {}

  /** Whether a pronoun can stand for an entity. */
  static boolean allows(Reference pronoun, Entity entity) {
    return agrees(pronoun, entity) && isFree(pronoun, entity);
  }

  private static boolean agrees(Reference reference, Entity entity) {
    Optional<Pronoun> word = Pronoun.of(reference.head());
    Sort sort = entity.sort();
    if (word.isEmpty() || sort == Sort.MEASURE) {
      return false;
    }
    boolean many = entity.isMany();
    return switch (word.get()) {
      case HE, SHE ->
          !many
              && entity
                  .gender()
                  .map(each -> word.get().gender().equals(Optional.of(each)))
                  .orElse(true)
              && (sort == Sort.PERSON || isNameOfNothing(entity) || isAgent(entity));
      case IT ->
          (!many || entity.first().form() == Form.NAME)
              && sort != Sort.PERSON
              && entity.gender().isEmpty()
              && !entity.first().joined();
      case THEY -> entity.gender().isEmpty();
    };
  }

  /** Whether it has a name that is known for neither a person's nor anything else's. */
  private static boolean isNameOfNothing(Entity entity) {
    return entity.isNamed() && entity.sort() == Sort.THING;
  }

  private static boolean isAgent(Entity entity) {
    return entity.sort() == Sort.THING
        && Vocabulary.standard().isAgentive(entity.first().head().lemma());
  }

  /** Whether no phrase of the entity in the pronoun's own sentence binds or holds it. */
  private static boolean isFree(Reference pronoun, Entity entity) {
    List<Reference> references = entity.references();
    for (int i = references.size() - 1; i >= 0; i--) {
      Reference other = references.get(i);
      if (other.sentence() != pronoun.sentence()) {
        return true;
      }
      if (holds(other, pronoun) || excludes(other, pronoun)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a pronoun is part of the phrase itself: "its" in "the end of its term". */
  private static boolean holds(Reference phrase, Reference pronoun) {
    if (phrase.joined() && phrase.covers(pronoun.head())) {
      return true;
    }
    Sentence sentence = pronoun.sentence();
    Token at = pronoun.head();
    for (Token up : sentence.ancestors(pronoun.head())) {
      if (at.is("acl", "conj", "appos", "parataxis", "nsubj", "advcl", "ccomp")) {
        return false;
      }
      if (up.equals(phrase.head())) {
        return true;
      }
      at = up;
    }
    return false;
  }

  /** Whether both are arguments of one verb, which asks for "himself". */
  private static boolean excludes(Reference other, Reference pronoun) {
    Token token = pronoun.head();
    if (Pronoun.isReflexive(token) || token.is("nmod:poss") || !token.is(ARGUMENTS)) {
      return false;
    }
    Sentence sentence = pronoun.sentence();
    Optional<Token> verb = sentence.head(token);
    while (verb.isPresent()) {
      Token at = verb.get();
      if (other.head().head() == at.index() && other.head().is(ARGUMENTS)) {
        return true;
      }
      if (at.is("acl:relcl") && at.head() == other.head().index()) {
        return true;
      }
      boolean own = token.is("nsubj") || sentence.child(at, "nsubj").isPresent();
      verb = !own && at.is("advcl", "xcomp", "conj") ? sentence.head(at) : Optional.empty();
    }
    return false;
  }

  /**
   * Whether the subject of a relative clause is what the clause is about: "the man who saw him".
   */
  static boolean isRelative(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "nsubj")
        .filter(
            subject ->
                subject.lemma().equals("who")
                    || subject.lemma().equals("that")
                    || subject.lemma().equals("which"))
        .isPresent();
  }
}
