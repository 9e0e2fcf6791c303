package parley.finding.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds who acts and who is acted upon, as the heads of their phrases.
 *
 * <p>The trap: the recipient may be anywhere from the object of the outermost word ("urged Israel")
 * to a possessor inside the innermost phrase ("rejected Israel's plan").
 */
final class Participants {

  private static final List<String> PREPOSITIONS =
      List.of(
          "against", "with", "to", "from", "on", "between", "among", "at", "toward", "towards",
          "upon", "of", "for", "about", "over", "into", "inside", "in", "near", "across", "around",
          "outside", "under", "through");
  private static final List<String> ASKING = List.of("demand", "allow", "prevent", "order", "must");

  private final Actors actors;

  Participants(Actors actors) {
    this.actors = actors;
  }

  /** The head of the phrase that says who does {@code stated}. */
  Optional<Token> actor(Sentence sentence, StatedAct stated) {
    StatedAct.Step outer = stated.steps().get(0);
    Token predicate = outer.token();
    if (outer.is("must")) {
      return speaker(sentence, predicate);
    }
    if (!verbal(predicate)) {
      return ofNominal(sentence, predicate);
    }
    if (Tree.passive(sentence, predicate)
        && (stated.steps().size() > 1)
        && outer.is("will", "say", "not", "agree", "fail")
        && sentence.child(predicate, "xcomp").isPresent()) {
      return sentence.child(predicate, "nsubj");
    }
    Optional<Token> doer = Tree.doer(sentence, predicate);
    return doer.isPresent() || Tree.passive(sentence, predicate) ? doer : Optional.<Token>empty();
  }

  /** Who says what the clause of {@code predicate} says. */
  static Optional<Token> speaker(Sentence sentence, Token predicate) {
    Optional<Token> head = sentence.head(predicate);
    if (head.isPresent() && predicate.is("ccomp", "parataxis", "conj", "xcomp")) {
      Optional<Token> doer = Tree.doer(sentence, head.get());
      return doer.isPresent() ? doer : speaker(sentence, head.get());
    }
    return sentence
        .children(predicate, "parataxis")
        .flatMap(verb -> Tree.ownSubject(sentence, verb).stream())
        .findFirst();
  }

  /** The heads of the phrases that may say whom it concerns, the likeliest first. */
  List<Token> recipients(Sentence sentence, StatedAct stated, Optional<Token> actor) {
    Set<Token> all = new LinkedHashSet<>();
    List<StatedAct.Step> steps = stated.steps();
    for (StatedAct.Step step : steps) {
      if (step.operator().filter(ASKING::contains).isPresent()) {
        asked(sentence, step, all);
      }
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      around(sentence, steps.get(i).token(), all);
    }
    Set<Token> excluded = new LinkedHashSet<>();
    actor.ifPresent(token -> excluded.addAll(sentence.conjuncts(token)));
    all.removeAll(excluded);
    return List.copyOf(all);
  }

  private void asked(Sentence sentence, StatedAct.Step step, Set<Token> all) {
    Token token = step.token();
    if (step.is("must")) {
      sentence.child(token, "nsubj").ifPresent(all::add);
      return;
    }
    for (Token object : Tree.objects(sentence, token)) {
      if (actors.actorLike(sentence, object)) {
        all.add(object);
      }
    }
    for (String preposition : List.of("on", "to", "from", "of", "by", "with")) {
      sentence
          .children(token, "obl")
          .filter(child -> Tree.preposition(sentence, child).equals(preposition))
          .filter(child -> actors.actorLike(sentence, child))
          .forEach(all::add);
    }
    sentence
        .children(token, "ccomp", "xcomp", "advcl")
        .flatMap(clause -> sentence.children(clause, "nsubj"))
        .forEach(all::add);
  }

  private void around(Sentence sentence, Token token, Set<Token> all) {
    List<Token> objects = new ArrayList<>(Tree.objects(sentence, token));
    sentence.children(token, "iobj").forEach(all::add);
    for (Token object : objects) {
      if (actors.actorLike(sentence, object)) {
        all.add(object);
      }
    }
    for (Token object : objects) {
      inside(sentence, object, all, 0);
    }
    if (!verbal(token)) {
      inside(sentence, token, all, 0);
    }
    for (String preposition : PREPOSITIONS) {
      sentence
          .children(token, "obl", "nmod")
          .filter(child -> !child.relation().equals("obl:tmod"))
          .filter(child -> Tree.preposition(sentence, child).equals(preposition))
          .flatMap(child -> sentence.conjuncts(child).stream())
          .forEach(
              child -> {
                if (actors.actorLike(sentence, child)) {
                  all.add(child);
                }
                inside(sentence, child, all, 0);
              });
    }
  }

  /** The actors named inside a phrase: possessors, demonyms, and what stands under prepositions. */
  private void inside(Sentence sentence, Token token, Set<Token> all, int depth) {
    if (depth > 3) {
      return;
    }
    sentence.children(token).stream()
        .filter(child -> child.relation().equals("nmod:poss"))
        .filter(child -> actors.actorLike(sentence, child))
        .forEach(all::add);
    sentence
        .children(token, "amod", "compound", "nmod:poss")
        .filter(child -> actors.actorLike(sentence, child))
        .forEach(all::add);
    for (String preposition : PREPOSITIONS) {
      for (Token child : sentence.children(token, "nmod", "obl", "acl").toList()) {
        if (Tree.preposition(sentence, child).equals(preposition)) {
          for (Token member : sentence.conjuncts(child)) {
            if (actors.actorLike(sentence, member)) {
              all.add(member);
            }
            inside(sentence, member, all, depth + 1);
          }
        }
      }
    }
    sentence
        .children(token, "nmod")
        .filter(child -> Tree.preposition(sentence, child).equals("by"))
        .filter(child -> actors.actorLike(sentence, child))
        .forEach(all::add);
    sentence
        .children(token, "acl")
        .forEach(
            clause -> {
              sentence
                  .children(clause, "obl", "obj")
                  .filter(child -> actors.actorLike(sentence, child))
                  .forEach(all::add);
            });
  }

  private Optional<Token> ofNominal(Sentence sentence, Token noun) {
    Optional<Token> subject = sentence.child(noun, "nsubj");
    if (subject.isPresent()) {
      return subject;
    }
    if (noun.is("xcomp", "conj", "ccomp") || noun.upos().equals("ADJ")) {
      return Tree.doer(sentence, noun);
    }
    Optional<Token> possessor =
        sentence.children(noun).stream()
            .filter(child -> child.relation().equals("nmod:poss"))
            .findFirst();
    if (possessor.isPresent()) {
      return possessor;
    }
    for (String preposition : List.of("by", "between", "of", "from")) {
      Optional<Token> child =
          sentence
              .children(noun, "nmod")
              .filter(each -> Tree.preposition(sentence, each).equals(preposition))
              .filter(each -> actors.actorLike(sentence, each))
              .findFirst();
      if (child.isPresent()) {
        return child;
      }
    }
    return sentence
        .children(noun, "amod", "compound")
        .filter(child -> actors.actorLike(sentence, child))
        .findFirst();
  }

  private static boolean verbal(Token token) {
    return token.upos().equals("VERB") || token.upos().equals("AUX");
  }
}
