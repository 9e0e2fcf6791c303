package parley.finding.events;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds who acts and who is acted upon, as the heads of their phrases.
 *
 * <p>The trap: the recipient may be anywhere from the object of the outermost word ("urged Israel")
 * to a possessor inside the innermost phrase ("rejected Israel's plan"). Places come last: "in
 * Gaza" says who is concerned only when nothing else does.
 */
final class Participants {

  private static final List<String> TOWARDS =
      List.of(
          "against", "with", "to", "from", "by", "on", "between", "among", "toward", "towards",
          "upon", "of", "for", "about", "over", "into");
  private static final List<String> BLAMING =
      List.of("against", "over", "about", "of", "by", "on", "at", "for", "from", "with", "to");
  private static final List<String> PLACES =
      List.of(
          "in",
          "inside",
          "at",
          "near",
          "across",
          "around",
          "outside",
          "under",
          "through",
          "throughout",
          "within",
          "along");
  private static final List<String> OWNERS = List.of("by", "of", "from", "between");
  private static final List<String> ASKING = List.of("demand", "allow", "prevent", "order", "must");
  private static final List<String> PURPOSE = List.of("to", "");
  private static final int DEPTH = 3;

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
      return ofNominal(sentence, predicate)
          .map(token -> spokenFor(sentence, predicate, token))
          .map(token -> counted(sentence, token));
    }
    Optional<Token> doer =
        subjectDoes(sentence, stated)
            ? sentence.child(predicate, "nsubj")
            : Tree.doer(sentence, predicate);
    if (doer.isEmpty() && List.of("COERCE", "ACCUSE").contains(stated.act().type().name())) {
      return place(sentence, predicate);
    }
    return doer.map(token -> spokenFor(sentence, predicate, token))
        .map(token -> counted(sentence, token))
        .map(token -> animate(sentence, token))
        .flatMap(token -> issuer(sentence, predicate, token));
  }

  /** "X issued a declaration demanding …": X demands, and not the declaration. */
  private Optional<Token> issuer(Sentence sentence, Token predicate, Token doer) {
    boolean thing =
        predicate.is("acl")
            && !Tree.passiveParticiple(predicate)
            && !actors.actorLike(sentence, doer);
    return thing
        ? sentence.head(doer).flatMap(verb -> Tree.doer(sentence, verb)).or(() -> Optional.of(doer))
        : Optional.of(doer);
  }

  /** Whether the subject of a passive is who acts: "is opposed to", "is expected to meet". */
  private boolean subjectDoes(Sentence sentence, StatedAct stated) {
    StatedAct.Step outer = stated.steps().get(0);
    Token predicate = outer.token();
    if (!Tree.passive(sentence, predicate) || Tree.agent(sentence, predicate).isPresent()) {
      return false;
    }
    return actors.state(predicate)
        || (outer.is("do", "will", "say", "not", "agree", "fail")
            && stated.steps().size() > 1
            && sentence
                .child(predicate, "nsubj")
                .filter(subject -> !sentence.subtree(subject).contains(inner(stated)))
                .isPresent());
  }

  /** The first word below the predicate on the way to the act. */
  private static Token inner(StatedAct stated) {
    return stated.steps().stream()
        .map(StatedAct.Step::token)
        .filter(token -> !token.equals(stated.predicate()))
        .findFirst()
        .orElse(stated.predicate());
  }

  /** Those who are arrested in a country are arrested by it, where nobody else is named. */
  private Optional<Token> place(Sentence sentence, Token predicate) {
    return sentence
        .children(predicate, "obl")
        .filter(child -> Tree.preposition(sentence, child).equals("in"))
        .filter(child -> actors.named(sentence, child))
        .findFirst();
  }

  /** "X said it would …": the pronoun stands for X. */
  private static Token spokenFor(Sentence sentence, Token predicate, Token doer) {
    boolean pronoun =
        doer.xpos().equals("PRP") && !List.of("i", "we", "you").contains(doer.lemma());
    return pronoun ? speaker(sentence, predicate).orElse(doer) : doer;
  }

  /** What there is a number of, in "thousands of refugees". */
  private Token counted(Sentence sentence, Token token) {
    Token at = token;
    for (int i = 0; i < DEPTH && actors.quantity(at); i++) {
      List<Token> inner = Tree.under(sentence, at, "of");
      if (inner.isEmpty() || actors.quantityOfItself(sentence, at)) {
        return at;
      }
      at = inner.get(0);
    }
    return at;
  }

  /** Whose it is, when a thing or an act is the subject: "Israel's raid killed …". */
  private Token animate(Sentence sentence, Token token) {
    if (actors.actorLike(sentence, token)) {
      return token;
    }
    Set<Token> within = new LinkedHashSet<>();
    inside(sentence, token, within, DEPTH, OWNERS);
    return within.stream().findFirst().orElse(token);
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
      objects(sentence, steps.get(i).token(), all);
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      under(
          sentence,
          steps.get(i).token(),
          all,
          stated.act().type().name().equals("ACCUSE") ? BLAMING : TOWARDS);
    }
    for (int i = steps.size() - 1; i >= 0; i--) {
      further(sentence, steps.get(i).token(), all, 0);
    }
    all.addAll(places(sentence, stated));
    if (actor.isPresent()) {
      sentence.conjuncts(actor.get()).forEach(all::remove);
      all.removeIf(token -> sentence.subtree(actor.get()).contains(token));
    }
    return all.stream().filter(token -> !bound(sentence, token)).toList();
  }

  /** The heads of the phrases that say where it happens. */
  List<Token> places(Sentence sentence, StatedAct stated) {
    Set<Token> all = new LinkedHashSet<>();
    for (int i = stated.steps().size() - 1; i >= 0; i--) {
      Token token = stated.steps().get(i).token();
      under(sentence, token, all, PLACES);
      for (Token object : Tree.objects(sentence, token)) {
        inside(sentence, object, all, 0, PLACES);
      }
    }
    return List.copyOf(all);
  }

  /** Pronouns and what belongs to the actor itself, "their countries", concern nobody else. */
  private boolean bound(Sentence sentence, Token token) {
    return token.xpos().equals("PRP$")
        || (token.xpos().equals("PRP") && !actors.named(sentence, token))
        || (sentence.children(token).stream().anyMatch(child -> child.xpos().equals("PRP$"))
            && sentence.name(token).isEmpty());
  }

  private void asked(Sentence sentence, StatedAct.Step step, Set<Token> all) {
    Token token = step.token();
    if (step.is("must")) {
      sentence.child(token, "nsubj").ifPresent(all::add);
      return;
    }
    Stream.concat(
            Tree.objects(sentence, token).stream(),
            List.of("on", "to", "from", "of", "by", "with").stream()
                .flatMap(
                    preposition ->
                        sentence
                            .children(token, "obl")
                            .filter(c -> Tree.preposition(sentence, c).equals(preposition))))
        .filter(child -> actors.actorLike(sentence, child))
        .forEach(all::add);
    sentence
        .children(token, "ccomp", "xcomp", "advcl")
        .flatMap(clause -> sentence.children(clause, "nsubj"))
        .forEach(
            subject -> {
              if (actors.actorLike(sentence, subject)) {
                all.add(subject);
              } else {
                inside(sentence, subject, all, 0, TOWARDS);
              }
            });
  }

  private void objects(Sentence sentence, Token token, Set<Token> all) {
    sentence.children(token, "iobj").forEach(all::add);
    List<Token> objects =
        Tree.objects(sentence, token).stream().map(each -> counted(sentence, each)).toList();
    objects.stream().filter(object -> actors.actorLike(sentence, object)).forEach(all::add);
    objects.forEach(object -> inside(sentence, object, all, 0, TOWARDS));
    if (!verbal(token)) {
      inside(sentence, token, all, 0, TOWARDS);
    }
  }

  private void under(Sentence sentence, Token token, Set<Token> all, List<String> prepositions) {
    for (String preposition : prepositions) {
      for (Token child : sentence.children(token, "obl", "nmod").toList()) {
        if (!child.relation().equals("obl:tmod")
            && Tree.preposition(sentence, child).equals(preposition)) {
          member(sentence, child, all, 0, prepositions);
        }
      }
    }
  }

  /** What the clauses below say: "refused to reply to Amman", "rallied to demand that Cairo …". */
  private void further(Sentence sentence, Token token, Set<Token> all, int depth) {
    if (depth >= DEPTH) {
      return;
    }
    List<Token> clauses = new ArrayList<>();
    sentence.children(token, "xcomp", "ccomp", "acl").forEach(clauses::add);
    sentence
        .children(token, "advcl")
        .filter(clause -> PURPOSE.contains(Tree.preposition(sentence, clause)))
        .forEach(clauses::add);
    for (Token object : Tree.objects(sentence, token)) {
      sentence.children(object, "acl").forEach(clauses::add);
    }
    for (Token clause : clauses) {
      asked(sentence, new StatedAct.Step(clause, Optional.empty()), all);
      objects(sentence, clause, all);
      under(sentence, clause, all, TOWARDS);
      further(sentence, clause, all, depth + 1);
    }
    for (Token child : Tree.under(sentence, token, "in")) {
      inside(sentence, child, all, 0, TOWARDS);
    }
  }

  /** The actors named inside a phrase: possessors, demonyms, and what stands under prepositions. */
  private void inside(
      Sentence sentence, Token token, Set<Token> all, int depth, List<String> prepositions) {
    if (depth > DEPTH) {
      return;
    }
    List<Token> owners = new ArrayList<>();
    sentence.children(token).stream()
        .filter(child -> child.relation().equals("nmod:poss"))
        .forEach(owners::add);
    sentence.children(token, "amod", "compound").forEach(owners::add);
    owners.stream()
        .filter(child -> actors.actorLike(sentence, child))
        .filter(child -> !child.is("compound", "amod") || actors.named(sentence, child))
        .forEach(all::add);
    for (String preposition : prepositions) {
      for (Token child : sentence.children(token, "nmod", "obl", "acl").toList()) {
        if (Tree.preposition(sentence, child).equals(preposition)) {
          member(sentence, child, all, depth, prepositions);
        }
      }
    }
    sentence
        .children(token, "acl")
        .flatMap(clause -> sentence.children(clause, "obl", "obj"))
        .filter(child -> !prepositions.equals(OWNERS) || isOwner(sentence, child))
        .filter(child -> actors.actorLike(sentence, child))
        .forEach(all::add);
  }

  /** Who a participle behind a noun says it is of, and not where or when: "held in Tbilisi". */
  private static boolean isOwner(Sentence sentence, Token token) {
    return token.is("obj", "obl:agent") || OWNERS.contains(Tree.preposition(sentence, token));
  }

  private void member(
      Sentence sentence, Token child, Set<Token> all, int depth, List<String> prepositions) {
    Token head = counted(sentence, child);
    if (actors.actorLike(sentence, head)) {
      all.add(head);
    }
    for (Token member : sentence.conjuncts(head)) {
      inside(sentence, member, all, depth + 1, prepositions);
    }
  }

  private Optional<Token> ofNominal(Sentence sentence, Token noun) {
    Optional<Token> subject = sentence.child(noun, "nsubj");
    if (subject.isPresent()) {
      return subject;
    }
    if (noun.is("xcomp", "conj", "ccomp") || noun.upos().equals("ADJ")) {
      return Tree.doer(sentence, noun);
    }
    Set<Token> owners = new LinkedHashSet<>();
    inside(sentence, noun, owners, DEPTH, List.of("by", "between", "of", "from"));
    return owners.stream().findFirst();
  }

  private static boolean verbal(Token token) {
    return token.upos().equals("VERB") || token.upos().equals("AUX");
  }
}
