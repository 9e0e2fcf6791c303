package parley.finding.deadlines;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Deadline;
import parley.claims.Evidence;
import parley.finding.ClaimFinder;
import parley.finding.DurationMention;
import parley.finding.Durations;
import parley.finding.Reading;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.Parties;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;
import parley.time.TimeReference;
import parley.time.TimeReferences;

/**
 * Finds deadlines: "Trump's 10-day deadline", "gave Hamas 48 hours to answer".
 *
 * <p>Trap: how long a ceasefire lasts is a term of the ceasefire and no deadline; and a deadline
 * that nobody is said to have set ("the application deadline") is none.
 */
public final class DeadlineFinder implements ClaimFinder {

  @Override
  public Stream<Deadline> find(Reading reading) {
    TakenUp told = new TakenUp();
    List<Deadline> deadlines = new ArrayList<>();
    reading.sentences().forEach(sentence -> deadlines.addAll(find(reading, sentence, told)));
    return deadlines.stream();
  }

  private static List<Deadline> find(Reading reading, Sentence sentence, TakenUp told) {
    List<Deadline> deadlines = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (DeadlineWords.limit(sentence, token)) {
        told.completed(sentence, token, named(reading, sentence, token)).ifPresent(deadlines::add);
      } else if (token.upos().equals("VERB") && DeadlineWords.grants(sentence, token)) {
        granted(reading, sentence, token).ifPresent(deadlines::add);
      } else if (token.upos().equals("VERB") && DeadlineWords.has(token)) {
        toldToHave(reading, sentence, token).ifPresent(deadlines::add);
      } else if (token.upos().equals("VERB")
          && (DeadlineWords.demands(sentence, token) || DeadlineWords.warns(sentence, token))) {
        demanded(reading, sentence, token).ifPresent(deadlines::add);
      } else if (token.upos().equals("VERB") && DeadlineWords.binds(token)) {
        List<Deadline> own = Undertakings.of(reading, sentence, token);
        deadlines.addAll(own);
        if (own.isEmpty()) {
          Ruled.of(reading, sentence, token).ifPresent(deadlines::add);
        }
      } else if (token.upos().equals("VERB")) {
        Ruled.of(reading, sentence, token).ifPresent(deadlines::add);
      }
    }
    return deadlines;
  }

  /** "issued a 50-day ultimatum", "Trump's deadline for Russia". */
  private static TakenUp.Limit named(Reading reading, Sentence sentence, Token limit) {
    Optional<Token> verb = setting(sentence, limit);
    Optional<Mention> issuer = issuer(reading, sentence, limit, verb);
    String text = reading.analysis().text();
    Demands demands = new Demands(text, sentence);
    Optional<Deadline.State> state = DeadlineWords.state(sentence, limit);
    Token predicate =
        verb.filter(set -> state.isEmpty())
            .or(() -> sentence.head(limit).filter(head -> head.upos().equals("VERB")))
            .orElse(limit);
    Optional<Period> length =
        sentence
            .children(limit, "compound", "amod", "nummod", "nmod")
            .filter(
                child -> child.index() < limit.index() || Clauses.hasCase(sentence, child, "of"))
            .filter(child -> !child.is("nmod:poss"))
            .flatMap(child -> length(sentence, child).stream())
            .findFirst()
            .or(() -> demands.told(verb).flatMap(clause -> within(sentence, clause)));
    Optional<Token> demanded = demands.demanded(limit, verb);
    length = length.isPresent() ? length : demanded.flatMap(each -> within(sentence, each));
    TimeReference due =
        DueTimes.ofLimit(reading, sentence, limit, verb.isPresent() && length.isPresent());
    if (due.equals(TimeReferences.UNSTATED) && demanded.isPresent()) {
      due = length.isPresent() ? due : DueTimes.by(sentence, demanded.get());
    }
    return new TakenUp.Limit(
        reading.evidence(sentence, predicate),
        issuer,
        addressee(reading, sentence, limit, verb)
            .filter(party -> issuer.filter(by -> Parties.same(party, by)).isEmpty())
            .or(
                () ->
                    demanded.flatMap(
                        each -> side(reading, sentence, Clauses.subjects(sentence, each), each))),
        demands.demand(limit, verb),
        setOn(reading, sentence, limit, verb, length),
        length,
        due,
        demands.consequence(limit),
        state);
  }

  private static TimeReference setOn(
      Reading reading,
      Sentence sentence,
      Token limit,
      Optional<Token> verb,
      Optional<Period> length) {
    return verb.map(set -> reading.evidence(sentence, set).time())
        .filter(time -> !time.equals(TimeReferences.UNSTATED))
        .or(
            () ->
                verb.isPresent() && length.isPresent()
                    ? DueTimes.setOn(sentence, limit)
                    : Optional.empty())
        .orElse(TimeReferences.UNSTATED);
  }

  /** "Leave within ten days". */
  private static Optional<Period> within(Sentence sentence, Token clause) {
    return sentence
        .children(clause, "obl")
        .filter(child -> Clauses.hasCase(sentence, child, "within", "in"))
        .flatMap(child -> length(sentence, child).stream())
        .findFirst();
  }

  private static Optional<Period> length(Sentence sentence, Token token) {
    Span phrase = sentence.phrase(token);
    return Durations.find(sentence).stream()
        .filter(duration -> phrase.contains(duration.span()))
        .map(DurationMention::length)
        .findFirst();
  }

  /** The verb that sets the limit, in the active or the passive. */
  private static Optional<Token> setting(Sentence sentence, Token limit) {
    Optional<Token> after =
        sentence
            .children(limit, "acl")
            .filter(verb -> DeadlineWords.sets(sentence, verb) && Clauses.passive(sentence, verb))
            .findFirst();
    Optional<Token> relative = // "the deadline that they set"
        sentence
            .children(limit, "acl:relcl")
            .filter(verb -> DeadlineWords.sets(sentence, verb))
            .filter(verb -> sentence.child(verb, "nsubj").isPresent())
            .findFirst();
    return sentence
        .head(limit)
        .filter(verb -> limit.is("obj", "nsubj:pass") && DeadlineWords.sets(sentence, verb))
        .or(() -> after)
        .or(() -> relative);
  }

  private static Optional<Mention> issuer(
      Reading reading, Sentence sentence, Token limit, Optional<Token> verb) {
    List<Token> owners =
        sentence
            .children(limit, "nmod:poss", "compound", "amod")
            .filter(child -> child.is("nmod:poss") || Character.isUpperCase(child.text().charAt(0)))
            .toList();
    return Stream.of(
            verb.stream().flatMap(set -> Parties.acting(reading, sentence, set).stream()),
            Parties.of(reading, sentence, owners, limit).stream(),
            changing(sentence, limit).flatMap(c -> Parties.acting(reading, sentence, c).stream()))
        .flatMap(parties -> parties)
        .findFirst();
  }

  /** Only whoever set a limit can extend or withdraw it. */
  private static Stream<Token> changing(Sentence sentence, Token limit) {
    return DeadlineWords.state(sentence, limit)
        .filter(state -> state == Deadline.State.EXTENDED || state == Deadline.State.WITHDRAWN)
        .flatMap(state -> sentence.head(limit))
        .stream();
  }

  private static Optional<Mention> addressee(
      Reading reading, Sentence sentence, Token limit, Optional<Token> verb) {
    Stream<Token> ofNoun =
        Stream.concat(
            sentence
                .children(limit, "nmod")
                .filter(child -> Clauses.hasCase(sentence, child, "to", "for", "on", "against")),
            sentence.children(limit, "acl").flatMap(clause -> sentence.children(clause, "nsubj")));
    Stream<Token> ofVerb =
        verb.stream()
            .flatMap(set -> sentence.children(set, "iobj", "obj", "obl"))
            .filter(child -> !child.equals(limit))
            .filter(
                child ->
                    child.is("iobj", "obj") || Clauses.hasCase(sentence, child, "to", "for", "on"));
    return side(reading, sentence, Stream.concat(ofNoun, ofVerb).toList(), limit);
  }

  /** The first party that noun phrases name, or else describe: "the rebels". */
  static Optional<Mention> side(
      Reading reading, Sentence sentence, List<Token> phrases, Token predicate) {
    return Stream.concat(
            Parties.of(reading, sentence, phrases, predicate).stream(),
            Parties.described(reading, sentence, phrases).stream())
        .findFirst();
  }

  /** "gave Hamas 48 hours to answer", "given until Friday to withdraw". */
  private static Optional<Deadline> granted(Reading reading, Sentence sentence, Token verb) {
    Limit limit = Limit.of(sentence, verb);
    List<Token> addressed =
        Clauses.passive(sentence, verb)
            ? sentence.children(verb, "nsubj:pass").toList()
            : sentence
                .children(verb, "iobj", "obj")
                .filter(o -> !limit.units().contains(o))
                .toList();
    Optional<Mention> addressee = side(reading, sentence, addressed, verb);
    Optional<Mention> issuer = Parties.acting(reading, sentence, verb).stream().findFirst();
    return limit.deadline(reading, verb, issuer, addressee);
  }

  /**
   * "told Chile that it had 10 days to leave", "said the rebels have until Friday to answer": a
   * limit that the speaker sets another. Trap: one who says how long he has himself sets none.
   */
  private static Optional<Deadline> toldToHave(Reading reading, Sentence sentence, Token has) {
    Optional<Token> tells = sentence.head(has).filter(verb -> has.is("ccomp"));
    if (tells.isEmpty() || Clauses.negated(sentence, has)) {
      return Optional.empty();
    }
    Optional<Mention> issuer = Parties.acting(reading, sentence, tells.get()).stream().findFirst();
    List<Token> told = sentence.children(tells.get(), "iobj", "obj").toList();
    List<Token> have = Clauses.subjects(sentence, has);
    boolean named = have.stream().anyMatch(each -> !each.upos().equals("PRON"));
    List<Token> addressed = told.isEmpty() || named ? have : told; // "X has a week, he told us"
    Optional<Mention> addressee =
        side(reading, sentence, addressed, has)
            .filter(party -> issuer.filter(by -> Parties.same(by, party)).isEmpty());
    return Limit.of(sentence, has).deadline(reading, tells.get(), issuer, addressee);
  }

  /**
   * The time that a verb gives somebody for a task.
   *
   * @param units the heads of the sentence's lengths of time, which are none of its parties
   */
  private record Limit(
      Sentence sentence,
      Token verb,
      List<Token> units,
      Optional<Period> length,
      TimeReference due,
      Optional<Token> task) {

    static Limit of(Sentence sentence, Token verb) {
      List<Token> objects = sentence.children(verb, "obj", "obl:unmarked").toList();
      List<Token> units = Durations.find(sentence).stream().map(DurationMention::head).toList();
      Optional<Period> length =
          objects.stream()
              .filter(units::contains)
              .flatMap(object -> DeadlineFinder.length(sentence, object).stream())
              .findFirst();
      return new Limit(
          sentence,
          verb,
          units,
          length,
          DueTimes.by(sentence, verb),
          DeadlineFinder.task(sentence, verb, objects));
    }

    /** The deadline that {@code told} sets; none without a time, both sides and a task. */
    Optional<Deadline> deadline(
        Reading reading, Token told, Optional<Mention> issuer, Optional<Mention> addressee) {
      boolean limited = length.isPresent() || !due.equals(TimeReferences.UNSTATED);
      if (!limited || addressee.isEmpty() || issuer.isEmpty() || task.isEmpty()) {
        return Optional.empty();
      }
      Demands demands = new Demands(reading.analysis().text(), sentence);
      Evidence evidence = reading.evidence(sentence, told);
      return Optional.of(
          new Deadline(
              evidence,
              issuer.get(),
              addressee,
              task.map(demands::clause),
              evidence.time(),
              length,
              due,
              demands.consequence(verb),
              Optional.empty()));
    }
  }

  private static Optional<Token> task(Sentence sentence, Token verb, List<Token> objects) {
    return Stream.concat(
            sentence.children(verb, "xcomp", "advcl"),
            objects.stream().flatMap(object -> sentence.children(object, "acl")))
        .filter(
            clause -> sentence.children(clause, "mark").anyMatch(mark -> mark.lemma().equals("to")))
        .findFirst();
  }

  /** "demanded that the rebels leave by Friday". */
  private static Optional<Deadline> demanded(Reading reading, Sentence sentence, Token verb) {
    if (Clauses.negated(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Mention> issuer = Parties.acting(reading, sentence, verb).stream().findFirst();
    Demands demands = new Demands(reading.analysis().text(), sentence);
    if (demands.isOfLimit(verb)) {
      return Optional.empty();
    }
    return sentence
        .children(verb, "ccomp", "xcomp")
        .filter(clause -> !DueTimes.by(sentence, clause).equals(TimeReferences.UNSTATED))
        .flatMap(
            clause ->
                issuer.stream()
                    .map(
                        party ->
                            new Deadline(
                                reading.evidence(sentence, verb),
                                party,
                                side(reading, sentence, Clauses.subjects(sentence, clause), clause)
                                    .filter(other -> !Parties.same(other, party)),
                                Optional.of(demands.clause(clause)),
                                reading.evidence(sentence, verb).time(),
                                Optional.empty(),
                                DueTimes.by(sentence, clause),
                                demands.consequence(verb),
                                Optional.empty())))
        .filter(deadline -> deadline.addressee().isPresent())
        .findFirst();
  }
}
