package parley.finding.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.claims.Condition;
import parley.claims.Position;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.WordLists;
import parley.finding.clauses.Wordings;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Reads demands from trees, by the words of {@code conditions.yaml}. */
final class ConditionWords {

  /**
   * Things asked for.
   *
   * @param predicate the word whose subject asks
   * @param asked the words of each thing asked for
   * @param askers those who ask; the subject of the predicate where there are none
   */
  record Demand(Token predicate, List<List<Token>> asked, List<Token> askers) {

    Demand(Token predicate, List<List<Token>> asked) {
      this(predicate, asked, List.of());
    }
  }

  private static final WordLists LISTS = WordLists.read("/parley/proposals/conditions.yaml");
  private static final Wordings<String> ASKS = LISTS.wordings("says", "asks");
  private static final Wordings<String> WISHES = LISTS.wordings("says", "wishes");
  private static final Wordings<String> STRESSES = LISTS.wordings("says", "stresses");
  private static final Set<String> LAYS = LISTS.set("says", "lays");
  private static final Set<String> WEIGHT = LISTS.set("says", "weight");
  private static final Set<String> DUTY = LISTS.set("says", "duty");
  private static final Set<String> OBLIGES = LISTS.set("says", "obliges");
  private static final Set<String> POSSIBLE = LISTS.set("says", "possible");
  private static final Wordings<String> OPENS = LISTS.wordings("says", "opens");
  private static final Wordings<String> GUARDS = LISTS.wordings("says", "guards");
  private static final Wordings<String> APPEALS = LISTS.wordings("appeals", "verbs");
  private static final Set<String> PAUSES = Set.of(",", ";", ".");
  private static final Set<String> MARKS = LISTS.set("joins", "marks");
  private static final Set<String> UNLESS = LISTS.set("joins", "unless");
  private static final Set<String> CALLED = LISTS.set("named", "nouns");
  private static final Set<String> ONLY = LISTS.set("joins", "only");
  private static final Set<String> IF =
      MARKS.stream().filter(mark -> !UNLESS.contains(mark)).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> NOUNS = LISTS.set("joins", "nouns");
  private static final Map<Condition.Kind, List<String>> KINDS =
      LISTS.byConstant("kinds", Condition.Kind.class);

  private static final Set<String> WHICH = Set.of("which", "whom");

  private ConditionWords() {}

  /**
   * The demands that {@code token} introduces.
   *
   * @param mentioned whether a noun stands for a proposal
   */
  static Stream<Demand> demands(Sentence sentence, Token token, Predicate<Token> mentioned) {
    if (WEIGHT.contains(token.lemma()) && token.is("obj", "nsubj:pass")) {
      return weighed(sentence, token, mentioned);
    }
    List<Demand> named = NamedConditions.of(sentence, token, mentioned).toList();
    if (!named.isEmpty()) {
      return named.stream();
    }
    if (token.is("ccomp", "conj", "parataxis", "root")) {
      Optional<Token> rule =
          stated(sentence, token, mentioned)
              ? Optional.of(token)
              : obliged(sentence, token, mentioned);
      if (rule.isPresent()) {
        return ruled(sentence, token, rule.get());
      }
    }
    if (POSSIBLE.contains(token.lemma()) && sentence.children(token, "nsubj").anyMatch(mentioned)) {
      return possible(sentence, token);
    }
    List<Demand> talking = talking(sentence, token).toList();
    if (!talking.isEmpty()) {
      return talking.stream();
    }
    Optional<Position.Stance> stance = Stances.at(sentence, token);
    boolean consents =
        stance
            .filter(
                s -> s == Position.Stance.ACCEPTS || s == Position.Stance.SUPPORTS_WITH_CONDITIONS)
            .isPresent();
    boolean does =
        mentioned.test(token)
            || (Stances.carriesOut(sentence, token)
                && sentence.children(token, "obj", "obl").anyMatch(mentioned));
    if (consents || does || stance.filter(Position.Stance.REJECTS::equals).isPresent()) {
      boolean no =
          !(consents || does) || Clauses.negated(sentence, token) || refused(sentence, token);
      Set<String> marks = no ? UNLESS : consents ? MARKS : IF;
      return Stream.concat(joined(sentence, token, marks), only(sentence, token, mentioned));
    }
    if (!token.upos().equals("VERB")) {
      return Stream.empty();
    }
    if (WISHES.has(sentence, token)) {
      return demand(sentence, token, ofWanted(sentence, token, mentioned));
    }
    return ASKS.has(sentence, token)
        ? demand(sentence, token, asked(sentence, token, mentioned))
        : Stream.empty();
  }

  /** Whether a verb is one of asking: "demand", "insist on". */
  static boolean asks(Sentence sentence, Token verb) {
    return ASKS.has(sentence, verb);
  }

  /** What a verb of asking asks for, whatever is proposed. */
  static Stream<Demand> asking(Sentence sentence, Token verb) {
    return demand(sentence, verb, asked(sentence, verb, none -> false));
  }

  /** "Refused to sign until …". */
  static boolean refused(Sentence sentence, Token verb) {
    return sentence
        .head(verb)
        .filter(above -> verb.is("xcomp"))
        .flatMap(above -> Stances.over(sentence, above))
        .filter(Stances.Over.REFUSES::equals)
        .isPresent();
  }

  /** "noted the importance of …", "laid emphasis on …". */
  private static Stream<Demand> weighed(Sentence sentence, Token noun, Predicate<Token> mentioned) {
    return sentence.head(noun).stream()
        .filter(verb -> STRESSES.has(sentence, verb) || LAYS.contains(verb.lemma()))
        .filter(verb -> !Clauses.negated(sentence, verb))
        .flatMap(
            verb ->
                Stream.concat(
                        sentence.children(noun, "nmod", "acl"),
                        noun.lemma().equals("emphasis")
                            ? sentence.children(verb, "obl")
                            : Stream.empty())
                    .filter(child -> child.index() > noun.index())
                    .filter(child -> !child.is("acl:relcl") && !appeal(sentence, child))
                    .limit(1)
                    .filter(child -> !mentioned.test(child))
                    .map(child -> new Demand(verb, split(sentence, child))));
  }

  /** "any deal must include …": the subject is the proposal, the party whoever says so. */
  private static Stream<Demand> ruled(Sentence sentence, Token clause, Token verb) {
    if (appeal(sentence, verb)) {
      return Stream.empty();
    }
    Token speaks = clause.is("conj") ? sentence.head(clause).orElse(clause) : clause;
    return sentence.head(speaks).stream()
        .filter(above -> STRESSES.has(sentence, above))
        .map(
            above -> {
              List<Token> objects = sentence.children(verb, "obj").toList();
              return OPENS.has(sentence, verb) && !objects.isEmpty()
                  ? new Demand(above, split(sentence, objects.get(0)))
                  : new Demand(
                      above,
                      List.of(Clauses.without(sentence, verb, "mark", "parataxis", "punct")));
            });
  }

  /** "A truce would only be possible if …": whoever says so asks it. */
  private static Stream<Demand> possible(Sentence sentence, Token adjective) {
    boolean no =
        Clauses.negated(sentence, adjective)
            || sentence
                .children(adjective, "nsubj")
                .anyMatch(subject -> Clauses.negated(sentence, subject));
    List<Demand> asked = joined(sentence, adjective, no ? UNLESS : MARKS).toList();
    return sentence.head(adjective).stream()
        .filter(above -> adjective.is("ccomp") && STRESSES.has(sentence, above))
        .flatMap(above -> asked.stream().map(each -> new Demand(above, each.asked())));
  }

  /** Whether a clause says what a proposal must be or hold. */
  private static boolean stated(Sentence sentence, Token verb, Predicate<Token> mentioned) {
    return duty(sentence, verb) && sentence.children(verb, "nsubj").anyMatch(mentioned);
  }

  /** "Any deal would have to include …": what it would have to do. */
  private static Optional<Token> obliged(
      Sentence sentence, Token verb, Predicate<Token> mentioned) {
    return sentence
        .child(verb, "xcomp")
        .filter(any -> OBLIGES.contains(verb.lemma()))
        .filter(what -> isTo(sentence, what) && !Clauses.negated(sentence, verb))
        .filter(any -> sentence.children(verb, "nsubj").anyMatch(mentioned));
  }

  private static boolean duty(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").anyMatch(aux -> DUTY.contains(aux.lemma()));
  }

  /** "will sign it only after …", "will only accept a lasting truce". */
  private static Stream<Demand> only(Sentence sentence, Token verb, Predicate<Token> mentioned) {
    Stream<Token> clauses =
        sentence.children(verb, "advcl").filter(clause -> isOnlyThen(sentence, clause));
    Stream<List<Token>> things =
        sentence
            .children(verb, "obj", "obl")
            .filter(thing -> isOnly(sentence, verb) || isOnly(sentence, thing))
            .filter(mentioned.or(thing -> ProposalNouns.at(sentence, thing).isPresent()))
            .flatMap(thing -> described(sentence, thing).stream());
    return Stream.concat(
            clauses.map(clause -> Clauses.without(sentence, clause, "mark", "punct", "advmod")),
            things)
        .map(words -> new Demand(verb, List.of(words)));
  }

  /** "A lasting truce"; of "a deal in which all captives are freed" what it is to hold. */
  private static Optional<List<Token>> described(Sentence sentence, Token thing) {
    Optional<Token> within =
        sentence
            .children(thing, "acl:relcl")
            .filter(
                clause ->
                    sentence
                        .children(clause, "obl")
                        .anyMatch(which -> Clauses.hasCase(sentence, which, "in", "under")))
            .findFirst();
    if (within.isPresent()) {
      return within.map(
          clause ->
              sentence.subtree(clause).stream()
                  .filter(word -> !WHICH.contains(word.lemma()))
                  .filter(word -> !isCaseOfWhich(sentence, word))
                  .toList());
    }
    Optional<Token> holds = // "a deal that would include a pause"
        sentence
            .children(thing, "acl:relcl")
            .filter(clause -> OPENS.has(sentence, clause))
            .flatMap(clause -> sentence.children(clause, "obj"))
            .findFirst();
    return holds
        .map(object -> Clauses.without(sentence, object, "acl:relcl", "parataxis"))
        .or(
            () ->
                sentence
                    .child(thing, "amod", "acl")
                    .map(
                        any -> Clauses.without(sentence, thing, "acl:relcl", "parataxis", "conj")));
  }

  private static boolean isCaseOfWhich(Sentence sentence, Token word) {
    return word.is("case")
        && sentence.head(word).filter(each -> WHICH.contains(each.lemma())).isPresent();
  }

  /** "Talks would resume only if …": what talks need whoever says so asks. */
  private static Stream<Demand> talking(Sentence sentence, Token verb) {
    boolean talks = verb.is("ccomp") && sentence.children(verb, "nsubj").anyMatch(Stances::isTalks);
    return talks && !Clauses.negated(sentence, verb)
        ? sentence.head(verb).stream()
            .filter(above -> STRESSES.has(sentence, above))
            .flatMap(
                above ->
                    only(sentence, verb, none -> false)
                        .map(each -> new Demand(above, each.asked())))
        : Stream.empty();
  }

  /** Whether a clause begins with "only after", "only if" or the like. */
  static boolean isOnlyThen(Sentence sentence, Token clause) {
    return sentence
        .children(clause, "mark", "advmod")
        .filter(mark -> ONLY.contains(mark.lemma()) && mark.index() > 0)
        .anyMatch(mark -> sentence.token(mark.index() - 1).lemma().equals("only"));
  }

  /** Whether a verb is done "only". */
  static boolean isOnly(Sentence sentence, Token word) {
    return sentence.children(word, "advmod").anyMatch(only -> only.lemma().equals("only"));
  }

  /** "accepted it on condition that …", "would support it if …". */
  private static Stream<Demand> joined(Sentence sentence, Token verb, Set<String> marks) {
    Stream<Token> clauses =
        sentence
            .children(verb, "advcl")
            .filter(clause -> !isOnlyThen(sentence, clause))
            .filter(clause -> marks.contains(clause.text()) || isMarked(sentence, clause, marks));
    Stream<Token> nouns =
        sentence
            .children(verb, "obl")
            .filter(noun -> NOUNS.contains(noun.lemma()))
            .flatMap(noun -> sentence.children(noun, "acl", "ccomp"));
    return Stream.concat(clauses, nouns)
        .map(clause -> provided(sentence, clause))
        .map(
            clause ->
                new Demand(verb, List.of(Clauses.without(sentence, clause, "mark", "punct"))));
  }

  /** Whether a clause begins with one of these marks. */
  static boolean isMarked(Sentence sentence, Token clause, Set<String> marks) {
    return sentence
        .children(clause, "mark")
        .anyMatch(mark -> marks.contains(mark.lemma()) || marks.contains(mark.text()));
  }

  /** "provided that …": the participle is no verb of the condition. */
  private static Token provided(Sentence sentence, Token clause) {
    if (!MARKS.contains(clause.text())) {
      return clause;
    }
    return sentence
        .child(clause, "ccomp")
        .or(
            () ->
                sentence.head(clause).stream()
                    .flatMap(verb -> sentence.children(verb, "advcl"))
                    .filter(next -> next.index() > clause.index())
                    .findFirst())
        .orElse(clause);
  }

  private static Stream<Demand> demand(Sentence sentence, Token verb, List<List<Token>> asked) {
    return asked.isEmpty()
            || Clauses.negated(sentence, verb)
            || Clauses.hypothetical(sentence, verb)
        ? Stream.empty()
        : Stream.of(new Demand(verb, asked));
  }

  private static List<List<Token>> asked(
      Sentence sentence, Token verb, Predicate<Token> mentioned) {
    List<List<Token>> asked = new ArrayList<>();
    List<Token> objects = sentence.children(verb, "obj").toList();
    objects.stream()
        .limit(1)
        .filter(object -> !mentioned.test(object) && !Clauses.negated(sentence, object))
        .filter(object -> !consent(sentence, object, mentioned))
        .forEach(object -> asked.addAll(split(sentence, object)));
    if (objects.isEmpty()) {
      sentence
          .children(verb, "obl")
          .filter(child -> child.index() > verb.index())
          .filter(child -> Clauses.hasCase(sentence, child, "on", "for", "upon"))
          .limit(1)
          .filter(child -> !mentioned.test(child) && !consent(sentence, child, mentioned))
          .forEach(child -> asked.addAll(split(sentence, child)));
    }
    sentence
        .children(verb, "ccomp", "advcl", "xcomp")
        .filter(
            clause -> complement(sentence, verb, clause) || Clauses.hasCase(sentence, clause, "on"))
        .filter(clause -> !appeal(sentence, clause) && !stated(sentence, clause, mentioned))
        .filter(clause -> !isAcceptance(sentence, clause, mentioned))
        .filter(clause -> NamedConditions.required(sentence, clause, mentioned).isEmpty())
        .forEach(clause -> asked.addAll(clauses(sentence, clause)));
    asked.addAll(ofWanted(sentence, verb, mentioned));
    return asked;
  }

  /** What a proposal that somebody asks for is to hold. */
  private static List<List<Token>> ofWanted(
      Sentence sentence, Token verb, Predicate<Token> mentioned) {
    return sentence
        .children(verb, "obj")
        .filter(mentioned)
        .flatMap(object -> sentence.children(object, "acl"))
        .filter(clause -> isTo(sentence, clause))
        .limit(1)
        .flatMap(clause -> held(sentence, clause))
        .flatMap(List::stream)
        .toList();
  }

  /** "wants any deal to secure an end to the war and to free captives": what it is to hold. */
  private static Stream<List<List<Token>>> held(Sentence sentence, Token clause) {
    return sentence.conjuncts(clause).stream()
        .filter(member -> !appeal(sentence, member))
        .map(
            member -> {
              List<Token> objects = sentence.children(member, "obj").toList();
              return OPENS.has(sentence, member) && !objects.isEmpty()
                  ? split(sentence, objects.get(0))
                  : List.of(Clauses.without(sentence, member, "conj", "cc", "mark", "punct"));
            });
  }

  private static boolean isTo(Sentence sentence, Token clause) {
    return sentence.children(clause, "mark").anyMatch(mark -> mark.lemma().equals("to"));
  }

  /**
   * Whether a clause says what shall be. Trap: who "insists that it is ready" only says so; what is
   * insisted on is a duty, or the one thing that is accepted.
   */
  private static boolean complement(Sentence sentence, Token verb, Token clause) {
    if (clause.is("xcomp")) {
      return sentence.child(clause, "nsubj").isPresent() && clause.xpos().equals("VB");
    }
    boolean only = sentence.children(clause, "advmod").anyMatch(a -> a.lemma().equals("only"));
    return clause.is("ccomp")
        && (!verb.lemma().equals("insist")
            || only
            || isSubjunctive(sentence, clause)
            || duty(sentence, clause));
  }

  /** "That the army leave": a plain form, which the tagger may take for a plural's. */
  static boolean isSubjunctive(Sentence sentence, Token clause) {
    boolean singular =
        sentence.children(clause, "nsubj").anyMatch(each -> each.xpos().matches("NNP?"))
            && sentence
                .children(clause, "nsubj")
                .allMatch(each -> sentence.conjuncts(each).size() == 1);
    return sentence.child(clause, "aux").isEmpty()
        && Stream.concat(Stream.of(clause), sentence.children(clause, "cop", "aux:pass"))
            .anyMatch(word -> word.xpos().equals("VB") || (singular && word.xpos().equals("VBP")));
  }

  /** Time to think, and a "commitment to the truce": what is asked is no condition of it. */
  private static boolean consent(Sentence sentence, Token noun, Predicate<Token> mentioned) {
    return Stances.moreTime(sentence, noun)
        || (Stances.at(sentence, noun).isPresent()
            && sentence.children(noun, "nmod").anyMatch(mentioned));
  }

  /** "Demanded that Chad accept the truce": the truce itself is no condition of it. */
  private static boolean isAcceptance(Sentence sentence, Token clause, Predicate<Token> mentioned) {
    return Stances.is(sentence, clause, Position.Stance.ACCEPTS)
        && !isOnly(sentence, clause)
        && sentence.child(clause, "nsubj").isPresent()
        && sentence.children(clause, "obj", "obl").anyMatch(mentioned);
  }

  private static boolean appeal(Sentence sentence, Token verb) {
    return APPEALS.has(sentence, verb);
  }

  private static List<List<Token>> clauses(Sentence sentence, Token clause) {
    Optional<Token> only =
        sentence
            .child(clause, "obj")
            .filter(object -> Stances.is(sentence, clause, Position.Stance.ACCEPTS));
    if (only.isPresent()) {
      return List.of(Clauses.without(sentence, only.get(), "acl:relcl", "parataxis"));
    }
    return sentence.conjuncts(clause).stream()
        .map(member -> Clauses.without(sentence, member, "conj", "cc", "mark", "parataxis"))
        .map(words -> words.stream().takeWhile(word -> !comment(sentence, word)).toList())
        .toList();
  }

  /** The comma of ", a demand that Chad rejected": what is said of the demand is none of it. */
  private static boolean comment(Sentence sentence, Token comma) {
    return comma.text().equals(",")
        && sentence.tokens().stream()
            .skip(comma.index() + 1L)
            .limit(3)
            .anyMatch(noun -> noun.is("appos") && CALLED.contains(noun.lemma()));
  }

  /** Each member of a coordination; what a thing is to guard against is asked as well. */
  static List<List<Token>> split(Sentence sentence, Token phrase) {
    List<Token> members = members(sentence, phrase);
    List<List<Token>> parts = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Token member = members.get(i);
      List<Token> words =
          new ArrayList<>(Clauses.without(sentence, member, "cc", "case", "mark", "acl:relcl"));
      members.stream()
          .filter(other -> other.index() > member.index())
          .forEach(other -> words.removeAll(sentence.subtree(other)));
      int end = i + 1 < members.size() ? members.get(i + 1).index() : sentence.tokens().size();
      Optional<Token> guard = guard(sentence, member, end);
      guard.ifPresent(verb -> words.removeIf(word -> word.index() >= verb.index() - 1));
      parts.add(List.copyOf(words));
      guard.ifPresent(verb -> parts.add(toPause(sentence, verb)));
    }
    return parts;
  }

  /**
   * The members of a coordination. Trap: a parser may hang a participle that describes a noun on
   * another word as if coordinated; a member has the form of the first.
   */
  private static List<Token> members(Sentence sentence, Token phrase) {
    return sentence.conjuncts(phrase).stream()
        .filter(
            member ->
                member.upos().equals("VERB")
                    ? member.xpos().equals(phrase.xpos())
                    : !phrase.upos().equals("VERB"))
        .toList();
  }

  /** "to guard against …", wherever the tree hangs it. */
  private static Optional<Token> guard(Sentence sentence, Token member, int end) {
    return sentence.tokens().subList(member.index() + 1, end).stream()
        .filter(verb -> GUARDS.has(sentence, verb))
        .filter(verb -> sentence.token(verb.index() - 1).lemma().equals("to"))
        .findFirst();
  }

  private static List<Token> toPause(Sentence sentence, Token from) {
    int end = from.index();
    while (end < sentence.tokens().size() && !PAUSES.contains(sentence.token(end).text())) {
      end++;
    }
    return sentence.tokens().subList(from.index(), end);
  }

  /** The kind of what is asked. */
  static Condition.Kind kind(String asks) {
    String words = asks.toLowerCase(Locale.ROOT);
    for (Condition.Kind kind : order()) {
      for (String word : KINDS.getOrDefault(kind, List.of())) {
        if (Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(words).find()) {
          return kind;
        }
      }
    }
    return Condition.Kind.OTHER;
  }

  private static List<Condition.Kind> order() {
    return List.of(
        Condition.Kind.GUARANTEE,
        Condition.Kind.VERIFICATION,
        Condition.Kind.AID_HALT,
        Condition.Kind.WITHDRAWAL,
        Condition.Kind.RELEASE,
        Condition.Kind.RECOGNITION);
  }
}
