package parley.finding.clauses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Reads who does what from a tree, through control, coordination and relative clauses. */
public final class Clauses {

  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "no", "neither", "nor", "hardly");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> HYPOTHETICAL = Set.of("if", "unless", "whether");
  private static final int DEPTH = 8;

  private Clauses() {}

  /**
   * The heads of the noun phrases that name who does what {@code predicate} says; several where the
   * tree has several subjects, none in a passive without an agent.
   */
  public static List<Token> subjects(Sentence sentence, Token predicate) {
    return subjects(sentence, predicate, DEPTH);
  }

  private static List<Token> subjects(Sentence sentence, Token predicate, int depth) {
    if (depth == 0) {
      return List.of();
    }
    if (passive(sentence, predicate)) {
      return agents(sentence, predicate);
    }
    List<Token> own =
        sentence
            .children(predicate, "nsubj")
            .filter(Clauses::notExpletive)
            .filter(subject -> !isSpeaker(sentence, predicate, subject))
            .toList();
    if (!own.isEmpty()) {
      return relative(predicate, own) ? sentence.head(predicate).stream().toList() : own;
    }
    Optional<Token> head = sentence.head(predicate);
    if (head.isEmpty()) {
      return List.of();
    }
    Token above = head.get();
    if (predicate.is("xcomp")) {
      List<Token> controlled = sentence.children(above, "obj", "iobj").toList();
      return controlled.isEmpty() ? subjectsOrPatient(sentence, above, depth) : controlled;
    }
    if (predicate.is("conj", "advcl", "ccomp")) {
      return subjectsOrPatient(sentence, above, depth);
    }
    if (predicate.is("acl") && !predicate.is("acl:relcl")) {
      List<Token> before = ofGerund(sentence, predicate, above);
      return before.isEmpty() ? ofNounsClause(sentence, above, depth) : before;
    }
    return List.of();
  }

  /**
   * Whether a second subject behind {@code predicate} is of the verb of saying that follows, which
   * has none: "the sides have agreed to it, the envoy, A B, said".
   */
  public static boolean isSpeaker(Sentence sentence, Token predicate, Token subject) {
    return predicate.is("ccomp")
        && subject.is("nsubj")
        && subject.index() > predicate.index()
        && predicate.head() > subject.index()
        && sentence
            .children(predicate, "nsubj")
            .anyMatch(first -> first.index() < predicate.index())
        && sentence.head(predicate).flatMap(verb -> sentence.child(verb, "nsubj")).isEmpty();
  }

  private static boolean notExpletive(Token token) {
    return !token.lemma().equals("there");
  }

  private static boolean relative(Token predicate, List<Token> subjects) {
    return predicate.is("acl") && subjects.stream().allMatch(s -> RELATIVES.contains(s.lemma()));
  }

  private static List<Token> subjectsOrPatient(Sentence sentence, Token verb, int depth) {
    if (passive(sentence, verb)) {
      return sentence.children(verb, "nsubj:pass").toList();
    }
    return subjects(sentence, verb, depth - 1);
  }

  /** "In response to Chad accepting the plan": the noun right before the gerund. */
  private static List<Token> ofGerund(Sentence sentence, Token gerund, Token above) {
    return gerund.xpos().equals("VBG")
        ? sentence
            .children(above, "nmod")
            .filter(noun -> noun.index() == gerund.index() - 1)
            .filter(noun -> noun.upos().equals("PROPN"))
            .toList()
        : List.of();
  }

  /** "its readiness to accept": the possessor, or whoever has the noun as object. */
  private static List<Token> ofNounsClause(Sentence sentence, Token noun, int depth) {
    List<Token> owner = sentence.children(noun, "nmod:poss").toList();
    if (!owner.isEmpty()) {
      return owner;
    }
    Optional<Token> verb = sentence.head(noun);
    return verb.isPresent() && noun.is("obj", "obl", "xcomp")
        ? subjects(sentence, verb.get(), depth - 1)
        : List.of();
  }

  /** Whether {@code predicate} is in the passive, participles after a noun included. */
  public static boolean passive(Sentence sentence, Token predicate) {
    if (sentence.child(predicate, "aux:pass", "nsubj:pass").isPresent()) {
      return true;
    }
    return predicate.xpos().equals("VBN")
        && ((predicate.is("acl") && !predicate.is("acl:relcl"))
            || sentence.child(predicate, "obl:agent").isPresent());
  }

  /**
   * Those by whom something is done, in a passive, also where a parse takes one for its subject.
   */
  public static List<Token> agents(Sentence sentence, Token predicate) {
    return sentence
        .children(predicate, "obl", "nsubj:pass")
        .filter(child -> child.is("obl:agent") || hasCase(sentence, child, "by"))
        .toList();
  }

  /** Whether the phrase headed by {@code token} is introduced by one of these prepositions. */
  public static boolean hasCase(Sentence sentence, Token token, String... prepositions) {
    Set<String> any = Set.of(prepositions);
    return sentence
        .children(token, "case", "mark")
        .anyMatch(mark -> any.contains(mark.lemma()) || any.contains(mark.text()));
  }

  /** What is done something to: the object, or the subject of a passive. */
  public static List<Token> objects(Sentence sentence, Token predicate) {
    if (passive(sentence, predicate)) {
      List<Token> patients = sentence.children(predicate, "nsubj:pass").toList();
      if (patients.isEmpty() && predicate.is("acl")) {
        return sentence.head(predicate).stream().toList();
      }
      return patients;
    }
    return sentence.children(predicate, "obj").toList();
  }

  /** Whether {@code predicate} itself is negated. */
  public static boolean negated(Sentence sentence, Token predicate) {
    return hasYetTo(sentence, predicate)
        || isNoLonger(sentence, predicate)
        || sentence.children(predicate).stream()
            .anyMatch(
                child ->
                    (child.is("advmod", "det", "cc") || child.upos().equals("PART"))
                        && (NEGATIONS.contains(child.lemma()) || NEGATIONS.contains(child.text())));
  }

  /** "Would no longer honour it". */
  public static boolean isNoLonger(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "advmod")
        .filter(each -> each.text().equalsIgnoreCase("longer"))
        .anyMatch(
            each ->
                sentence.children(each, "advmod", "det").anyMatch(no -> no.lemma().equals("no")));
  }

  /** "Has yet to answer" is "has not answered". */
  private static boolean hasYetTo(Sentence sentence, Token verb) {
    return verb.xpos().equals("VB")
        && sentence.children(verb, "advmod").anyMatch(each -> each.lemma().equals("yet"))
        && sentence.children(verb, "aux").anyMatch(each -> each.lemma().equals("have"))
        && sentence.children(verb, "mark").anyMatch(each -> each.lemma().equals("to"));
  }

  /** Whether {@code predicate}, or what it is a complement of, stands under "if" or its like. */
  public static boolean hypothetical(Sentence sentence, Token predicate) {
    Token at = predicate;
    while (true) {
      if (sentence.children(at, "mark", "advmod").anyMatch(m -> HYPOTHETICAL.contains(m.lemma()))
          || inverted(sentence, at)) {
        return true;
      }
      Optional<Token> head = sentence.head(at);
      if (head.isEmpty() || !at.is("xcomp", "conj", "acl", "obj", "obl")) {
        return false;
      }
      at = head.get();
    }
  }

  /** "Should the talks fail": the auxiliary stands before the subject and nothing asks. */
  private static boolean inverted(Sentence sentence, Token predicate) {
    Optional<Token> subject = sentence.child(predicate, "nsubj");
    return subject.isPresent()
        && sentence
            .children(predicate, "aux")
            .anyMatch(aux -> aux.lemma().equals("should") && aux.index() < subject.get().index());
  }

  /** The words from the first to the last token below {@code token} that {@code keep} allows. */
  public static List<Token> without(Sentence sentence, Token token, String... relations) {
    Set<Token> cut =
        sentence
            .children(token, relations)
            .flatMap(child -> sentence.subtree(child).stream())
            .collect(java.util.stream.Collectors.toSet());
    return sentence.subtree(token).stream().filter(each -> !cut.contains(each)).toList();
  }
}
