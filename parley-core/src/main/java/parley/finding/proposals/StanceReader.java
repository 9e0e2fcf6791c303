package parley.finding.proposals;

import static parley.claims.Position.Stance;
import static parley.claims.ProposalName.Kind;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.finding.clauses.Clauses;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Reads what a sentence says of one mentioned proposal: who does what to it.
 *
 * <p>Trap: "urged Hamas to accept", "hopes that Russia agrees" and "if Israel accepts" are nobody's
 * position, and "refused to accept" and "did not reject" are other ones than their verb says.
 */
final class StanceReader {

  /**
   * A stance as the words give it.
   *
   * @param predicate the verb, noun or adjective whose subject has the stance
   * @param foretold whether it is put in the future or the conditional, so that only the party's
   *     own word counts
   */
  record Found(Token predicate, Stance stance, boolean foretold, boolean conditional) {}

  private static final Set<String> DOUBTFUL =
      Set.of("may", "might", "could", "should", "must", "can", "need", "ought");
  private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "shall", "wo");
  private static final Set<String> ADVERBS =
      Set.of("hopefully", "possibly", "perhaps", "maybe", "potentially");
  private static final Set<String> CONDITIONS =
      Set.of("if", "unless", "provided", "providing", "once");
  private static final Set<String> PARTS =
      Set.of(
          "term",
          "part",
          "element",
          "phase",
          "text",
          "version",
          "draft",
          "outline",
          "idea",
          "call",
          "request",
          "appeal",
          "participation",
          "involvement",
          "membership",
          "favour",
          "favor");
  private static final Set<Kind> PROLONGED = EnumSet.of(Kind.CEASEFIRE, Kind.TRUCE, Kind.AGREEMENT);

  private static final Set<String> BESIDES =
      Set.of("after", "when", "as", "since", "while", "because", "although", "though");

  private static final Set<String> GIVING = Set.of("give", "allow", "grant", "have");
  private static final Set<String> TIMES =
      Set.of("hour", "day", "week", "month", "year", "time", "deadline", "ultimatum", "chance");
  private static final Set<String> REFERENCES = Set.of("which", "that", "who");

  private StanceReader() {}

  /** The stances on {@code mention}. */
  static Stream<Found> read(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    if (mention.noun().deed()) {
      return deed(sentence, mention.head()).stream();
    }
    return Stream.of(
            above(sentence, mention.head()),
            prolonged(mention).stream(),
            mention.core().stream().flatMap(core -> below(sentence, core)))
        .flatMap(each -> each)
        .flatMap(found -> Stream.concat(Stream.of(found), elliptical(sentence, found).stream()));
  }

  /** "extended the truce": not the offer of one, and not the calls for it. */
  private static Optional<Found> prolonged(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    Token head = mention.head();
    return sentence
        .head(head)
        .filter(verb -> head.is("obj", "nsubj:pass") && mention.noun().content().equals(head))
        .filter(verb -> verb.upos().equals("VERB") && Terms.prolongs(sentence, verb))
        .filter(verb -> PROLONGED.contains(mention.noun().kind()))
        .flatMap(verb -> judge(sentence, verb, Stance.ACCEPTS));
  }

  /** "agreed to free captives", "is ready to withdraw": what is said of doing it. */
  private static Optional<Found> deed(Sentence sentence, Token verb) {
    return ProposalDeeds.above(sentence, verb)
        .flatMap(
            above -> {
              Optional<Stances.Over> over = Stances.over(sentence, above);
              if (over.filter(Stances.Over.READY::equals).isPresent()) {
                boolean no = Clauses.negated(sentence, above);
                return settle(sentence, above, no ? Stance.REJECTS : Stance.OPEN);
              }
              return Stances.at(sentence, above)
                  .or(() -> over.map(refuses -> Stance.REJECTS))
                  .filter(stance -> stance != Stance.PROPOSES)
                  .flatMap(stance -> judge(sentence, above, stance));
            });
  }

  /** "Norland accepted it, but Sudland did not": a clause that leaves the stance's verb out. */
  private static Optional<Found> elliptical(Sentence sentence, Found found) {
    if (found.stance() != Stance.ACCEPTS || !found.predicate().upos().equals("VERB")) {
      return Optional.empty();
    }
    return sentence
        .children(found.predicate(), "conj", "advcl", "parataxis")
        .filter(clause -> Set.of("do", "have").contains(clause.lemma()))
        .filter(clause -> sentence.child(clause, "nsubj").isPresent())
        .filter(clause -> sentence.child(clause, "obj", "ccomp", "obl").isEmpty())
        .filter(clause -> Clauses.negated(sentence, clause) || yet(sentence, clause))
        .map(
            clause ->
                new Found(
                    clause,
                    clause.lemma().equals("do") ? Stance.REJECTS : Stance.UNDECIDED,
                    false,
                    false))
        .findFirst();
  }

  private static boolean yet(Sentence sentence, Token clause) {
    return sentence.children(clause, "advmod").anyMatch(word -> word.lemma().equals("yet"));
  }

  private static Stream<Found> above(Sentence sentence, Token head) {
    Token at = head;
    while (true) {
      Optional<Token> up = sentence.head(at);
      if (up.isEmpty() || !complement(sentence, at)) {
        return Stream.empty();
      }
      Token predicate = up.get();
      boolean part = at.is("nmod", "conj") && PARTS.contains(predicate.lemma());
      Optional<Stance> stance = part ? Optional.empty() : Stances.at(sentence, predicate);
      boolean pronoun =
          at.upos().equals("PRON") && stance.filter(Stance.PROPOSES::equals).isPresent();
      if (pronoun) {
        return Stream.empty();
      }
      if (stance.isPresent()
          && (stance.get() != Stance.PROPOSES || (at.equals(head) && direct(at)))) {
        return judge(sentence, predicate, stance.get()).stream();
      }
      if (Stances.engages(sentence, predicate)) {
        return engaged(sentence, predicate).stream();
      }
      if (Stances.carriesOut(sentence, predicate)
          && (overseen(sentence, predicate)
              || promised(sentence, predicate)
              || leftUndone(sentence, predicate))) {
        return judge(sentence, predicate, Stance.ACCEPTS).stream();
      }
      if (!part && !Stances.carriesOut(sentence, predicate) && !at.is("conj")) {
        return Stream.empty();
      }
      at = predicate;
    }
  }

  /** "ready to sign", "refuses to sign": the word above makes a stance of the deed. */
  private static boolean overseen(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(above -> verb.is("xcomp", "acl"))
        .flatMap(above -> Stances.over(sentence, above))
        .filter(over -> over == Stances.Over.READY || over == Stances.Over.REFUSES)
        .isPresent();
  }

  /** "will sign it", "would not abide by it": the deed foretold is a stance in one's own word. */
  private static boolean promised(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").anyMatch(aux -> FUTURE.contains(aux.lemma()))
        && !Clauses.passive(sentence, verb);
  }

  /** "Left without signing it": what was left undone is not refused for good. */
  private static boolean leftUndone(Sentence sentence, Token predicate) {
    return sentence
        .children(predicate, "mark", "case")
        .anyMatch(mark -> mark.lemma().equals("without"));
  }

  private static boolean direct(Token token) {
    return token.is("obj", "nsubj:pass");
  }

  private static boolean complement(Sentence sentence, Token token) {
    if (token.is("obl")) {
      boolean favour = Set.of("favour", "favor").contains(token.lemma());
      boolean abides =
          Clauses.hasCase(sentence, token, "by", "in")
              && sentence.head(token).filter(verb -> Stances.carriesOut(sentence, verb)).isPresent()
              && !sentence.head(token).filter(v -> Clauses.passive(sentence, v)).isPresent();
      return favour
          || abides
          || Clauses.hasCase(
              sentence, token, "to", "on", "for", "with", "of", "from", "out", "about", "at",
              "behind");
    }
    boolean agreed = // "agreed in talks on Monday to keep the truce"
        token.is("advcl")
            && token.xpos().equals("VB")
            && sentence.head(token).filter(verb -> verb.lemma().equals("agree")).isPresent();
    return agreed
        || token.is("obj", "nsubj:pass", "xcomp", "conj", "ccomp")
        || (token.is("nmod") && Clauses.hasCase(sentence, token, "of", "to", "for", "on", "in"));
  }

  /** "the plan that Hamas rejected", "a plan rejected by Hamas". */
  private static Stream<Found> below(Sentence sentence, Token head) {
    return sentence
        .children(head, "acl")
        .filter(verb -> verb.upos().equals("VERB"))
        .filter(verb -> takesNoun(sentence, verb))
        .flatMap(verb -> Stream.concat(Stream.of(verb), joined(sentence, verb)))
        .flatMap(verb -> Stream.concat(Stream.of(verb), sentence.children(verb, "xcomp")))
        .flatMap(
            verb ->
                Stances.at(sentence, verb)
                    .or(
                        () ->
                            isSigned(sentence, verb)
                                ? Optional.of(Stance.ACCEPTS)
                                : Optional.empty())
                    .stream()
                    .filter(stance -> stance != Stance.PROPOSES)
                    .flatMap(stance -> judge(sentence, verb, stance).stream()));
  }

  /** "The document, which Norland had signed": who signs accepts. */
  private static boolean isSigned(Sentence sentence, Token verb) {
    return verb.lemma().equals("sign")
        && verb.is("acl:relcl")
        && sentence.child(verb, "nsubj").isPresent()
        && (verb.xpos().equals("VBD") || verb.xpos().equals("VBN"));
  }

  /** "which Norland took up but Sudland rejected": verbs with a subject and the same object. */
  private static Stream<Token> joined(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "conj")
        .filter(other -> other.upos().equals("VERB"))
        .filter(other -> Clauses.passive(sentence, verb) == Clauses.passive(sentence, other))
        .filter(other -> sentence.child(other, "obj", "ccomp").isEmpty());
  }

  private static boolean takesNoun(Sentence sentence, Token verb) {
    if (Clauses.passive(sentence, verb)) {
      return true;
    }
    return verb.is("acl:relcl")
        && sentence.child(verb, "nsubj").filter(s -> !REFERENCES.contains(s.lemma())).isPresent()
        && sentence.children(verb, "obj").allMatch(object -> REFERENCES.contains(object.lemma()));
  }

  private static Optional<Found> engaged(Sentence sentence, Token verb) {
    Optional<Token> over =
        sentence.head(verb).filter(up -> verb.is("xcomp", "acl", "ccomp", "advcl", "conj"));
    boolean ready =
        over.flatMap(up -> Stances.over(sentence, up))
            .filter(Stances.Over.READY::equals)
            .isPresent();
    if (!ready) {
      return Optional.empty();
    }
    Stance stance = Clauses.negated(sentence, over.get()) ? Stance.REJECTS : Stance.OPEN;
    return settle(sentence, over.get(), stance);
  }

  /** The stance of {@code predicate} after what is said of it and over it. */
  private static Optional<Found> judge(Sentence sentence, Token predicate, Stance stance) {
    if ((stance == Stance.UNDECIDED && finished(sentence, predicate))
        || isGivenTime(sentence, predicate)) {
      return Optional.empty();
    }
    Optional<Stance> own = negated(sentence, predicate, stance);
    Optional<Token> withheld = shortOf(sentence, predicate);
    if (withheld.isPresent()) {
      return stance == Stance.PROPOSES
          ? Optional.empty()
          : settle(sentence, withheld.get(), Stance.UNDECIDED);
    }
    Optional<Token> up =
        sentence.head(predicate).filter(above -> predicate.is("xcomp", "acl", "ccomp", "advcl"));
    Optional<Stances.Over> over =
        up.filter(above -> !predicate.is("acl:relcl") && !isBesides(sentence, predicate))
            .filter(above -> !isTold(sentence, predicate, above))
            .flatMap(above -> Stances.over(sentence, above));
    if (own.isEmpty()) {
      return Optional.empty();
    }
    if (over.isEmpty()) {
      boolean unsaid = own.get() == Stance.PROPOSES && predicate.is("xcomp");
      return unsaid ? Optional.empty() : settle(sentence, predicate, own.get());
    }
    Token above = up.get();
    boolean no = Clauses.negated(sentence, above);
    return switch (over.get()) {
      case WISHED ->
          own.get() == Stance.ACCEPTS && isDemanded(sentence, predicate, above) && !no
              ? settle(sentence, above, Stance.PROPOSES)
              : Optional.empty();
      case WEIGHS ->
          isDecided(sentence, predicate, above)
              ? settle(sentence, above, no ? refused(own.get()) : own.get())
              : predicate.is("ccomp", "xcomp")
                  ? settle(sentence, above, Stance.UNDECIDED)
                  : Optional.empty();
      case REFUSES -> no ? Optional.empty() : settle(sentence, above, refused(own.get()));
      case READY -> settle(sentence, above, no ? refused(own.get()) : own.get());
    };
  }

  /** "Demanded that Chad accept the truce": who has others accept one puts it forward. */
  private static boolean isDemanded(Sentence sentence, Token predicate, Token above) {
    return above.lemma().equals("demand")
        && predicate.is("ccomp")
        && sentence.child(predicate, "nsubj").isPresent();
  }

  /** "They wait for a reply after Chad accepted it": what is waited for is another thing. */
  private static boolean isBesides(Sentence sentence, Token predicate) {
    return predicate.is("advcl")
        && sentence.child(predicate, "nsubj").isPresent()
        && sentence.children(predicate, "mark").anyMatch(mark -> BESIDES.contains(mark.lemma()));
  }

  /** "Fell short of accepting it": the verb whose subject did not go so far. */
  private static Optional<Token> shortOf(Sentence sentence, Token predicate) {
    return sentence
        .children(predicate, "mark", "case")
        .filter(of -> of.lemma().equals("of") && of.index() > 0)
        .filter(of -> sentence.token(of.index() - 1).lemma().equals("short"))
        .flatMap(any -> sentence.ancestors(predicate).stream())
        .filter(above -> above.upos().equals("VERB"))
        .findFirst();
  }

  /** "Decided to accept it": what is still to be decided is weighed. */
  private static boolean isDecided(Sentence sentence, Token predicate, Token above) {
    return above.lemma().equals("decide")
        && predicate.is("xcomp")
        && Set.of("VBD", "VBN").contains(above.xpos())
        && sentence.children(predicate, "mark").anyMatch(mark -> mark.lemma().equals("to"));
  }

  /** "Gave Chad a week to agree": what is to be done in a time has not been done. */
  private static boolean isGivenTime(Sentence sentence, Token predicate) {
    Optional<Token> above = sentence.head(predicate).filter(any -> predicate.xpos().equals("VB"));
    boolean ofTime =
        predicate.relation().equals("acl")
            && above.filter(noun -> TIMES.contains(noun.lemma())).isPresent();
    boolean given =
        predicate.is("xcomp", "advcl")
            && above
                .filter(verb -> GIVING.contains(verb.lemma()))
                .filter(verb -> givesTime(sentence, verb))
                .isPresent();
    return ofTime || given;
  }

  /** "Gave them a week", "gave them until Monday". */
  private static boolean givesTime(Sentence sentence, Token verb) {
    return sentence.children(verb, "obj").anyMatch(time -> TIMES.contains(time.lemma()))
        || sentence
            .children(verb, "obl")
            .flatMap(end -> sentence.subtree(end).stream())
            .anyMatch(end -> Clauses.hasCase(sentence, end, "until", "till"));
  }

  private static Stance refused(Stance stance) {
    return stance == Stance.REJECTS ? Stance.OPEN : Stance.REJECTS;
  }

  /** A proposal that has been studied is no longer being studied. */
  private static boolean finished(Sentence sentence, Token verb) {
    return verb.xpos().equals("VBD")
        || (verb.xpos().equals("VBN") && !progressive(sentence, verb))
        || !verb.upos().equals("VERB");
  }

  private static boolean progressive(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "aux")
        .anyMatch(aux -> aux.lemma().equals("be") && aux.text().equals("being"));
  }

  private static Optional<Stance> negated(Sentence sentence, Token predicate, Stance stance) {
    if (leftUndone(sentence, predicate)) {
      return Optional.of(Stance.UNDECIDED).filter(any -> stance == Stance.ACCEPTS);
    }
    if (!Clauses.negated(sentence, predicate)) {
      return Optional.of(stance);
    }
    if (stance == Stance.ACCEPTS && Clauses.isNoLonger(sentence, predicate)) {
      return Optional.of(Stance.WITHDRAWS);
    }
    boolean pending =
        sentence.children(predicate, "advmod").anyMatch(a -> a.lemma().equals("yet"))
            || sentence.children(predicate, "aux").anyMatch(a -> a.lemma().equals("have"));
    return switch (stance) {
      case ACCEPTS -> Optional.of(pending ? Stance.UNDECIDED : Stance.REJECTS);
      case REJECTS -> Optional.of(Stance.OPEN);
      case OPEN, SUPPORTS_WITH_CONDITIONS, UNDECIDED -> Optional.of(Stance.REJECTS);
      case PROPOSES, WITHDRAWS -> Optional.empty();
    };
  }

  private static Optional<Found> settle(Sentence sentence, Token predicate, Stance stance) {
    boolean doubtful =
        sentence.children(predicate, "aux").anyMatch(aux -> DOUBTFUL.contains(aux.lemma()))
            && !(stance == Stance.REJECTS && Clauses.negated(sentence, predicate));
    boolean unsure =
        sentence.children(predicate, "advmod").anyMatch(a -> ADVERBS.contains(a.lemma()))
            || wished(sentence, predicate);
    if (doubtful || unsure || Clauses.hypothetical(sentence, predicate)) {
      return Optional.empty();
    }
    boolean foretold =
        sentence.children(predicate, "aux").anyMatch(aux -> FUTURE.contains(aux.lemma()));
    boolean conditional = under(sentence, predicate, CONDITIONS) || onlyThen(sentence, predicate);
    boolean no = stance == Stance.REJECTS && under(sentence, predicate, Set.of("if"));
    if (no) {
      return Optional.empty();
    }
    return Optional.of(new Found(offered(sentence, predicate), stance, foretold, conditional));
  }

  /** "will sign it only after …", "will only accept a lasting one". */
  private static boolean onlyThen(Sentence sentence, Token predicate) {
    return ConditionWords.isOnly(sentence, predicate)
        || sentence
            .children(predicate, "advcl")
            .anyMatch(clause -> ConditionWords.isOnlyThen(sentence, clause));
  }

  /** Whether a clause with one of these marks says when or whether the stance is taken. */
  private static boolean under(Sentence sentence, Token predicate, Set<String> marks) {
    return sentence
        .children(predicate, "advcl")
        .anyMatch(
            clause ->
                marks.contains(clause.text())
                    || sentence
                        .children(clause, "mark")
                        .anyMatch(mark -> marks.contains(mark.lemma())));
  }

  /** "offered to accept": the position is taken with the verb above. */
  private static Token offered(Sentence sentence, Token predicate) {
    return sentence
        .head(predicate)
        .filter(above -> predicate.is("xcomp") && above.upos().equals("VERB"))
        .filter(above -> sentence.child(above, "obj", "iobj").isEmpty())
        .orElse(predicate);
  }

  /** "hopes that Russia will be ready": what somebody wishes or foretells is no position. */
  private static boolean wished(Sentence sentence, Token predicate) {
    Optional<Token> above = sentence.head(predicate);
    return above.isPresent()
        && predicate.is("ccomp", "xcomp", "acl", "advcl")
        && !predicate.is("acl:relcl")
        && !isBesides(sentence, predicate)
        && !isTold(sentence, predicate, above.get())
        && Stances.over(sentence, above.get()).filter(Stances.Over.WISHED::equals).isPresent();
  }

  /** "Told them that it accepts": "told them to accept" wishes it. */
  private static boolean isTold(Sentence sentence, Token predicate, Token above) {
    return above.lemma().equals("tell")
        && predicate.is("ccomp")
        && sentence.children(predicate, "mark").noneMatch(mark -> mark.lemma().equals("to"));
  }
}
