package parley.finding.measures;

import static parley.claims.Measure.Change;

import java.util.Optional;
import java.util.Set;
import parley.finding.clauses.Clauses;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Reads what a sentence says becomes of a measure that it names. */
final class Changes {

  /**
   * A change.
   *
   * @param change what becomes of the measure
   * @param predicate the word that says whether and when, and whose subject acts
   * @param word the word of the change itself: "pause" in "lift the pause on aid"
   */
  record Changed(Change change, Token predicate, Token word) {}

  private static final Set<String> DOUBTFUL =
      Set.of("may", "might", "could", "would", "should", "must");
  private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll");

  private Changes() {}

  /** What becomes of the measure that {@code noun} names, if the sentence tells it. */
  static Optional<Changed> of(Sentence sentence, Token noun) {
    Token at = MeasureWords.carrier(sentence, first(sentence, noun));
    Optional<Token> up = sentence.head(at);
    if (up.isEmpty()) {
      return Optional.empty();
    }
    Token above = up.get();
    if (at.is("nmod", "obl")) {
      Optional<Changed> nominal = nominal(sentence, above);
      if (nominal.isPresent() || at.is("nmod")) {
        return nominal;
      }
    }
    boolean doing = at.is("xcomp") && at.xpos().equals("VBG"); // "stopped sharing intelligence"
    if (doing || at.is("obj", "nsubj:pass", "obl")) {
      return verbal(sentence, at, above);
    }
    if (at.is("nsubj")) {
      Optional<Changed> own =
          MeasureWords.bySubject(sentence, above)
              .flatMap(change -> settle(sentence, change, above, above, false));
      return own.isPresent() ? own : proposed(sentence, at);
    }
    return after(sentence, at);
  }

  /** The first member of a coordination takes the place of all. */
  private static Token first(Sentence sentence, Token noun) {
    Token at = noun;
    while (at.is("conj") && sentence.head(at).filter(h -> !h.upos().equals("VERB")).isPresent()) {
      at = sentence.head(at).orElseThrow();
    }
    return at;
  }

  /** "sanctions imposed by the EU". */
  private static Optional<Changed> after(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "acl")
        .filter(verb -> Clauses.passive(sentence, verb) && factual(sentence, verb))
        .flatMap(
            verb ->
                MeasureWords.byVerb(sentence, verb).stream().map(c -> new Changed(c, verb, verb)))
        .findFirst();
  }

  /** "Kenya's proposed tariffs would hurt": what is called threatened is. */
  private static Optional<Changed> proposed(Sentence sentence, Token noun) {
    return MeasureWords.potential(sentence, noun) && sentence.child(noun, "nmod:poss").isPresent()
        ? Optional.of(new Changed(Change.THREATENED, noun, noun))
        : Optional.empty();
  }

  private static Optional<Changed> verbal(Sentence sentence, Token noun, Token verb) {
    if (noun.is("obj") && MeasureWords.befalls(verb)) {
      return borne(sentence, verb);
    }
    Optional<Change> upon = noun.is("obl") ? MeasureWords.upon(sentence, verb) : Optional.empty();
    if (upon.isPresent()) {
      return settle(sentence, upon.get(), verb, verb, MeasureWords.potential(sentence, noun));
    }
    Optional<Change> change = MeasureWords.byVerb(sentence, verb);
    if (change.isEmpty() || (noun.is("obl") && change.get() != Change.THREATENED)) {
      return Optional.empty();
    }
    return settle(sentence, change.get(), verb, verb, MeasureWords.potential(sentence, noun));
  }

  /**
   * "Warned X that it would face sanctions", "a deadline for X to leave or face sanctions": whoever
   * says so threatens it.
   */
  private static Optional<Changed> borne(Sentence sentence, Token verb) {
    if (Clauses.negated(sentence, verb)) {
      return Optional.empty();
    }
    if (otherwise(sentence, verb)) {
      return sentence
          .head(verb)
          .filter(asked -> asked.is("xcomp", "ccomp", "acl", "advcl") && !asked.is("acl:relcl"))
          .flatMap(sentence::head)
          .map(above -> new Changed(Change.THREATENED, setting(sentence, above), verb));
    }
    return sentence
        .head(verb)
        .filter(above -> verb.is("ccomp") && above.upos().equals("VERB"))
        .filter(above -> modal(sentence, verb))
        .map(above -> new Changed(Change.THREATENED, above, verb));
  }

  /** "Set a deadline for X to leave or …": the verb whose subject sets it, else the noun. */
  private static Token setting(Sentence sentence, Token above) {
    return sentence
        .head(above)
        .filter(verb -> above.is("obj", "nsubj:pass") && verb.upos().equals("VERB"))
        .orElse(above);
  }

  private static boolean otherwise(Sentence sentence, Token verb) {
    return verb.is("conj") && sentence.children(verb, "cc").anyMatch(or -> or.lemma().equals("or"));
  }

  /** "a halt in military aid", "warning of tariffs", "lift the pause on aid". */
  private static Optional<Changed> nominal(Sentence sentence, Token noun) {
    Optional<Change> change =
        MeasureWords.byNoun(sentence, noun)
            .or(
                () ->
                    noun.lemma().equals("warning") || noun.lemma().equals("warn")
                        ? Optional.of(Change.THREATENED)
                        : Optional.empty());
    if (change.isEmpty()) {
      return Optional.empty();
    }
    Optional<Token> verb = sentence.head(noun).filter(v -> noun.is("obj", "nsubj:pass"));
    if (verb.isPresent()
        && change.get() == Change.SUSPENDED
        && MeasureWords.undoes(sentence, verb.get())) {
      return settle(sentence, Change.RESUMED, verb.get(), noun, false);
    }
    if (verb.isPresent() && wanted(sentence, verb.get())) {
      return Optional.empty();
    }
    return Clauses.negated(sentence, noun)
        ? Optional.empty()
        : Optional.of(new Changed(change.get(), told(sentence, noun), noun));
  }

  /** "issued an ultimatum, warning of tariffs": the warning is given when the verb above tells. */
  private static Token told(Sentence sentence, Token noun) {
    return sentence.ancestors(noun).stream()
        .filter(above -> noun.is("appos", "advcl", "parataxis"))
        .filter(above -> above.upos().equals("VERB"))
        .findFirst()
        .orElse(noun);
  }

  private static boolean wanted(Sentence sentence, Token verb) {
    return MeasureWords.wished(sentence, verb) || Clauses.negated(sentence, verb);
  }

  private static Optional<Changed> settle(
      Sentence sentence, Change change, Token verb, Token word, boolean potential) {
    if (Clauses.negated(sentence, verb) || Clauses.hypothetical(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Token> above =
        sentence.head(verb).filter(up -> verb.is("xcomp", "acl", "ccomp", "advcl", "conj"));
    Optional<Change> over = above.flatMap(up -> MeasureWords.byVerb(sentence, up));
    if (above.isPresent()
        && over.filter(Change.THREATENED::equals).isPresent()
        && (verb.is("xcomp", "ccomp", "acl") || infinitive(sentence, verb))) {
      return Optional.of(new Changed(Change.THREATENED, above.get(), word));
    }
    if (above.isPresent()
        && verb.is("xcomp", "acl", "ccomp")
        && !verb.is("acl:relcl")
        && MeasureWords.wished(sentence, above.get())) {
      return Optional.empty();
    }
    boolean conditional =
        sentence.children(verb, "advcl").anyMatch(c -> Clauses.hypothetical(sentence, c));
    boolean harm = change == Change.IMPOSED || change == Change.SUSPENDED;
    boolean ifSo = harm && conditional && modal(sentence, verb);
    if (ifSo || (change == Change.IMPOSED && potential)) {
      return Optional.of(new Changed(Change.THREATENED, verb, word));
    }
    boolean pledged = // "plans to give", "agreed to impose"
        verb.is("xcomp") && above.filter(MeasureWords::pledges).isPresent();
    if (change == Change.IMPOSED && pledged) {
      return Optional.of(new Changed(Change.ANNOUNCED, verb, word));
    }
    if (change == Change.IMPOSED && otherwise(sentence, verb) && foretold(sentence, verb)) {
      return Optional.of(new Changed(Change.THREATENED, verb, word));
    }
    if (change == Change.THREATENED || change == Change.ANNOUNCED) {
      return Optional.of(new Changed(change, verb, word));
    }
    if (foretold(sentence, verb)) {
      return change == Change.IMPOSED
          ? Optional.of(new Changed(Change.ANNOUNCED, verb, word))
          : Optional.of(new Changed(change, verb, word));
    }
    return factual(sentence, verb)
        ? Optional.of(new Changed(change, verb, word))
        : Optional.empty();
  }

  /** "threatened on Monday to impose": the tree may hang it on the threat as its purpose. */
  private static boolean infinitive(Sentence sentence, Token verb) {
    return verb.is("advcl")
        && verb.xpos().equals("VB")
        && sentence.child(verb, "nsubj").isEmpty()
        && sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("to"));
  }

  private static boolean modal(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "aux")
        .anyMatch(aux -> DOUBTFUL.contains(aux.lemma()) || FUTURE.contains(aux.lemma()));
  }

  /** Whether a verb is put in the future. */
  static boolean foretold(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").anyMatch(aux -> FUTURE.contains(aux.lemma()));
  }

  /** Whether a verb tells what was, is or will be done, and not what might or should be. */
  static boolean factual(Sentence sentence, Token verb) {
    boolean doubtful =
        sentence
            .children(verb, "aux")
            .anyMatch(aux -> DOUBTFUL.contains(aux.lemma()) && !FUTURE.contains(aux.lemma()));
    boolean wanted =
        sentence
            .head(verb)
            .filter(up -> verb.is("xcomp", "acl", "ccomp") && !verb.is("acl:relcl"))
            .filter(up -> MeasureWords.wished(sentence, up))
            .isPresent();
    return !doubtful
        && !wanted
        && !Clauses.negated(sentence, verb)
        && !Clauses.hypothetical(sentence, verb);
  }
}
