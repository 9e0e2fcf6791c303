package parley.finding;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.claims.Status;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Tells whether what a predicate says happened, goes on, is planned, denied …
 *
 * <p>The status comes down the tree: from the predicate's own auxiliaries, then from what governs
 * it ("denied that they plan to meet"). Words of saying pass it through. A relative clause stands
 * by itself, and the trap is "after the talks, they may …": a thing named as past stays so.
 */
final class StatusReader {

  private static final Set<String> BESIDE = Set.of("still", "now", "also", "then", "later", "soon");
  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");

  private static final Set<String> OPEN_FORMS = Set.of("VB", "VBG");

  private static final Set<String> PAST_CASES =
      Set.of("after", "following", "during", "since", "amid", "from");

  private static final Set<String> COMPLEMENTING =
      Set.of("to", "of", "from", "for", "against", "on");

  /** Verbs of asking whose prepositions bring what is asked: "insist on", "call for". */
  private static final Set<String> ASKING_ON = Set.of("call", "insist");

  private static final Set<String> PAST_FORMS = Set.of("VBD", "VBN");

  private final StatusWords words;

  StatusReader(StatusWords words) {
    this.words = words;
  }

  /** The status of what {@code predicate} says. */
  Status status(Sentence sentence, Token predicate) {
    Token token = predicate;
    Status status = own(sentence, token);
    while (true) {
      Optional<Token> head = sentence.head(token);
      if (head.isEmpty() || stops(sentence, token)) {
        return status;
      }
      status = under(sentence, token, head.get(), status);
      token = head.get();
    }
  }

  private boolean stops(Sentence sentence, Token token) {
    if (token.is("acl:relcl", "parataxis", "appos", "list", "vocative")) {
      return true;
    }
    if (token.is("advcl")) {
      return !OPEN_FORMS.contains(token.xpos()) || isFollowing(sentence, token);
    }
    if (token.is("conj")) {
      return sentence.child(token, "nsubj", "aux").isPresent();
    }
    return token.is("obl", "nmod")
        && (sentence
                .children(token, "case")
                .anyMatch(marker -> PAST_CASES.contains(marker.text().toLowerCase(Locale.ROOT)))
            || isPastOccasion(sentence, token));
  }

  /** "Called off the talks following an attack": what was before, whatever was done then. */
  private static boolean isFollowing(Sentence sentence, Token token) {
    return token.lemma().equals("follow")
        && token.xpos().equals("VBG")
        && sentence.child(token, "mark", "nsubj", "aux").isEmpty();
  }

  /** "Pledged to talk at their latest meeting". */
  private boolean isPastOccasion(Sentence sentence, Token token) {
    return isAt(sentence, token) && sentence.children(token, "amod").anyMatch(words::isPast);
  }

  private static boolean isAt(Sentence sentence, Token token) {
    return Arguments.preposition(sentence, token).equals(Optional.of("at"));
  }

  /** The status of a predicate by its own auxiliaries and modifiers. */
  private Status own(Sentence sentence, Token token) {
    if (isConditional(sentence, token)) {
      return Status.CONDITIONAL;
    }
    if (isNegated(sentence, token)) {
      return Status.DENIED;
    }
    if (isStillBefore(sentence, token)) {
      return Status.POSSIBLE;
    }
    for (Token aux : sentence.children(token, "aux").toList()) {
      Optional<Status> modal = words.modal(aux);
      boolean woulda = aux.lemma().equals("have") || aux.text().equals("'d");
      if (modal.isPresent()
          && !CalendarWords.isMay(sentence, aux)
          && !(woulda && token.xpos().equals("VBN"))) {
        return isForetold(sentence, token, aux) ? Status.PLANNED : modal.get();
      }
    }
    if (sentence.children(token, "advmod").anyMatch(words::isDoubt)
        || sentence.children(token, "mark").anyMatch(mark -> mark.lemma().equals("whether"))) {
      return Status.POSSIBLE;
    }
    Optional<Status> toCome = toCome(sentence, token);
    if (toCome.isPresent()) {
      return toCome.get();
    }
    Optional<Status> modifier =
        sentence
            .children(token, "amod", "acl")
            .filter(child -> !child.is("acl:relcl"))
            .flatMap(child -> words.governor(sentence, child).stream())
            .filter(status -> status != Status.TOOK_PLACE && status != Status.DENIED)
            .findFirst();
    if (modifier.isPresent() && !token.upos().equals("VERB")) {
      return modifier.get();
    }
    return laterSaid(sentence, token)
        .orElse(isProgressive(sentence, token) ? Status.ONGOING : Status.TOOK_PLACE);
  }

  /** "Said that it would send an envoy": what was told then of what is to come. */
  private boolean isForetold(Sentence sentence, Token verb, Token aux) {
    Token first = verb.is("conj") ? sentence.firstConjunct(verb) : verb;
    boolean told =
        aux.lemma().equals("would")
            && first.is("ccomp")
            && sentence
                .head(first)
                .filter(head -> PAST_FORMS.contains(head.xpos()) && words.isTelling(head))
                .isPresent();
    boolean party =
        sentence
            .children(verb, "nsubj")
            .anyMatch(each -> each.upos().equals("PRON") || each.upos().equals("PROPN"));
    return told
        && !words.isWishing(verb)
        && (party || words.isComing(verb) || sentence.child(verb, "aux:pass").isPresent())
        && sentence.children(verb, "advcl").noneMatch(each -> isConditional(sentence, each));
  }

  /** "talks, which are scheduled to begin on Friday". */
  private Optional<Status> laterSaid(Sentence sentence, Token noun) {
    if (noun.upos().equals("VERB")) {
      return Optional.empty();
    }
    return sentence
        .children(noun, "acl:relcl")
        .filter(clause -> sentence.children(clause, "nsubj").anyMatch(StatusReader::isRelative))
        .flatMap(
            clause ->
                Stream.concat(
                    words.governor(sentence, clause).stream(),
                    sentence.children(clause, "aux").flatMap(aux -> words.modal(aux).stream())))
        .filter(status -> status == Status.PLANNED || status == Status.CANCELLED)
        .findFirst();
  }

  private static boolean isRelative(Token token) {
    return Set.of("which", "that").contains(token.lemma());
  }

  /** "Want captives freed before they sign a truce": the present after "before" is yet to come. */
  private static boolean isStillBefore(Sentence sentence, Token verb) {
    return verb.is("advcl")
        && Set.of("VBP", "VBZ").contains(verb.xpos())
        && sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("before"));
  }

  /** "is to meet", "are to be held": planned; "are due to meet" is what "due" says. */
  private Optional<Status> toCome(Sentence sentence, Token token) {
    Optional<Token> to =
        sentence
            .children(token, "mark", "case")
            .flatMap(mark -> Stream.concat(Stream.of(mark), sentence.children(mark, "fixed")))
            .filter(mark -> mark.lemma().equals("to"))
            .findFirst();
    Optional<Token> be =
        sentence
            .children(token, "aux", "cop")
            .filter(aux -> aux.lemma().equals("be") && aux.index() < to.map(Token::index).orElse(0))
            .findFirst();
    if (to.isEmpty() || be.isEmpty()) {
      return to.filter(mark -> isHeadline(sentence, token, mark)).map(mark -> Status.PLANNED);
    }
    Token before = sentence.token(to.get().index() - 1);
    while (before.index() > be.get().index() && BESIDE.contains(before.lemma())) {
      before = sentence.token(before.index() - 1); // "is still to meet"
    }
    return before.equals(be.get()) ? Optional.of(Status.PLANNED) : words.governor(sentence, before);
  }

  /** "Norland and Sudland to hold talks": a headline leaves out that they are to. */
  private static boolean isHeadline(Sentence sentence, Token verb, Token to) {
    boolean subject =
        verb.is("root")
            ? sentence.children(verb, "nsubj").anyMatch(each -> each.index() < to.index())
            : sentence
                .head(verb)
                .filter(each -> each.is("root") && each.index() < to.index())
                .filter(each -> each.upos().equals("PROPN"))
                .isPresent();
    return subject
        && verb.xpos().equals("VB")
        && sentence.tokens().stream().noneMatch(each -> FINITE.contains(each.xpos()));
  }

  private boolean isConditional(Sentence sentence, Token token) {
    boolean mark =
        token.is("advcl") && sentence.children(token, "mark").anyMatch(words::isCondition);
    boolean inverted =
        token.is("advcl")
            && sentence
                .children(token, "aux")
                .anyMatch(
                    aux ->
                        aux.lemma().equals("should")
                            && sentence
                                .child(token, "nsubj")
                                .filter(subject -> aux.index() < subject.index())
                                .isPresent());
    return mark || inverted;
  }

  private boolean isNegated(Sentence sentence, Token token) {
    boolean direct =
        sentence.children(token, "advmod", "det", "cc:preconj").anyMatch(words::isNegation);
    boolean byArgument =
        sentence
            .children(token, "nsubj", "obj")
            .flatMap(argument -> sentence.children(argument, "det"))
            .anyMatch(det -> det.lemma().equals("no"));
    return direct || byArgument;
  }

  private static boolean isProgressive(Sentence sentence, Token token) {
    return token.xpos().equals("VBG")
        && sentence.children(token, "aux").anyMatch(aux -> aux.lemma().equals("be"))
        && !token.lemma().equals("go");
  }

  /** What becomes of {@code status} when {@code head} governs {@code token}. */
  private Status under(Sentence sentence, Token token, Token head, Status status) {
    boolean complement =
        token.is("xcomp", "ccomp", "csubj", "obj", "nsubj", "acl", "nmod", "obl", "advcl");
    if (!complement && !token.is("conj")) {
      return status;
    }
    Status outer = outer(sentence, token, head);
    if (!token.is("conj") && words.rulesOut(sentence, head)) {
      return isNegated(sentence, head) ? Status.POSSIBLE : Status.DENIED;
    }
    Status effect = token.is("conj") ? Status.TOOK_PLACE : effect(sentence, token, head);
    if (effect == Status.DENIED && outer == Status.DENIED) {
      return status;
    }
    boolean saying = token.is("ccomp") && effect == Status.TOOK_PLACE;
    if (saying) {
      return outer == Status.CONDITIONAL ? combine(status, outer) : status;
    }
    Status inner = combine(status, effect);
    boolean purpose = isPurpose(sentence, token) && outer != Status.DENIED;
    return token.is("nsubj", "advcl") && !sharesFate(token, head) && !purpose
        ? inner
        : combine(inner, outer);
  }

  /**
   * The status of what governs {@code token}. The trap: "has not responded to news of the talks"
   * denies the response, and not the talks.
   */
  private Status outer(Sentence sentence, Token token, Token head) {
    Status outer = own(sentence, head);
    boolean circumstance =
        token.is("obl", "nmod")
            && head.upos().equals("VERB")
            && words.governor(sentence, head).isEmpty();
    return circumstance && outer == Status.DENIED ? Status.TOOK_PLACE : outer;
  }

  /** "will send an envoy to meet rebels". */
  private static boolean isPurpose(Sentence sentence, Token token) {
    return token.is("advcl") && isInfinitive(sentence, token);
  }

  private static boolean isInfinitive(Sentence sentence, Token token) {
    return token.xpos().equals("VB")
        && sentence.children(token, "mark").anyMatch(mark -> mark.lemma().equals("to"));
  }

  private static boolean sharesFate(Token token, Token head) {
    return !token.is("advcl") && head.upos().equals("VERB");
  }

  private Status effect(Sentence sentence, Token token, Token above) {
    if (isBeside(sentence, token)) {
      return Status.TOOK_PLACE;
    }
    Token head = wished(sentence, token, above).orElse(above);
    Optional<Status> governed = words.governor(sentence, head);
    if (governed.isPresent() && isTold(sentence, token, head)) {
      return Status.TOOK_PLACE;
    }
    if (governed.isEmpty()) {
      boolean isTo = head.lemma().equals("be") && token.is("xcomp") && token.xpos().equals("VB");
      return isTo || isGoingTo(token, head) ? Status.PLANNED : Status.TOOK_PLACE;
    }
    Status effect = governed.get();
    boolean subject =
        token.is("nsubj")
            && !token.is("nsubj:pass")
            && !(effect == Status.CANCELLED && isHeadlinePassive(sentence, token, head));
    boolean purpose =
        sentence.children(token, "case").anyMatch(marker -> marker.lemma().equals("for"));
    boolean spokenOf = token.is("obl", "nmod") && !purpose && !ASKING_ON.contains(head.lemma());
    if (spokenOf && isAt(sentence, token)) { // "proposed at a meeting"
      return Status.TOOK_PLACE;
    }
    boolean finitePast = token.is("ccomp") && isPast(sentence, token);
    if ((subject && effect != Status.ONGOING) || (finitePast && effect != Status.DENIED)) {
      return head.upos().equals("ADJ") ? effect : Status.TOOK_PLACE;
    }
    boolean noun = head.upos().equals("NOUN");
    return spokenOf && !noun && effect != Status.CANCELLED && effect != Status.POSSIBLE
        ? Status.TOOK_PLACE
        : effect;
  }

  /** "Concluding a visit, he warned of war": what was done beside, and not "open to going". */
  private static boolean isBeside(Sentence sentence, Token token) {
    return token.is("advcl")
        && token.xpos().equals("VBG")
        && sentence
            .children(token, "mark", "case")
            .noneMatch(marker -> COMPLEMENTING.contains(marker.lemma()));
  }

  /** "Told the council that it will go": "told it to go" asks for it. */
  private boolean isTold(Sentence sentence, Token token, Token head) {
    return token.is("ccomp") && words.isTelling(head) && !isInfinitive(sentence, token);
  }

  /** "Talks in Oslo called off": a headline leaves out that they were. */
  private static boolean isHeadlinePassive(Sentence sentence, Token noun, Token verb) {
    return noun.upos().equals("NOUN")
        && PAST_FORMS.contains(verb.xpos())
        && sentence.child(verb, "obj", "ccomp", "xcomp", "aux").isEmpty();
  }

  /** The noun in "voiced its hope for a meeting", where the tree hangs the meeting on the verb. */
  private Optional<Token> wished(Sentence sentence, Token token, Token verb) {
    boolean isFor =
        token.is("obl")
            && sentence.children(token, "case").anyMatch(each -> each.lemma().equals("for"));
    return isFor
        ? sentence
            .children(verb, "obj")
            .filter(noun -> noun.upos().equals("NOUN") && noun.index() < token.index())
            .filter(noun -> words.governor(sentence, noun).isPresent())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isGoingTo(Token token, Token head) {
    return head.lemma().equals("go") && head.xpos().equals("VBG") && token.is("xcomp");
  }

  private static boolean isPast(Sentence sentence, Token token) {
    return token.xpos().equals("VBD")
        || sentence.children(token, "aux", "cop").anyMatch(aux -> aux.lemma().equals("have"))
        || sentence.children(token, "cop", "aux").anyMatch(aux -> aux.xpos().equals("VBD"));
  }

  private static Status combine(Status inner, Status outer) {
    if (outer == Status.TOOK_PLACE || inner == outer) {
      return inner;
    }
    if (inner == Status.TOOK_PLACE || inner == Status.ONGOING) {
      return outer;
    }
    return switch (outer) {
      case DENIED, CANCELLED, CONDITIONAL -> outer;
      default -> inner;
    };
  }
}
