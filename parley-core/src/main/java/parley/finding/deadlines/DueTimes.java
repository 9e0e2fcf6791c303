package parley.finding.deadlines;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.finding.Reading;
import parley.finding.TimeFinder;
import parley.finding.TimeMention;
import parley.finding.clauses.Clauses;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.time.Direction;
import parley.time.TimeReference;
import parley.time.TimeReferences;
import parley.time.TimeReferences.DaysFromEvent;

/** Reads when a deadline ends, where the words say so. */
final class DueTimes {

  private static final Set<String> DEMONSTRATIVES = Set.of("this", "these", "that");
  private static final Set<String> EARLIER =
      Set.of("previous", "earlier", "last", "first", "former");
  private static final Set<String> HOURS =
      Set.of(
          "noon",
          "midday",
          "midnight",
          "dawn",
          "dusk",
          "sunset",
          "nightfall",
          "evening",
          "morning",
          "end",
          "close",
          "p.m.",
          "a.m.",
          "pm",
          "am");
  private static final int REACH = 3;

  private DueTimes() {}

  /** The time by which what {@code verb} says is to be done: "by Friday", "until 5 May". */
  static TimeReference by(Sentence sentence, Token verb) {
    return TimeFinder.find(sentence).stream()
        .filter(
            mention ->
                mention.bound() == TimeMention.Bound.BY
                    || mention.bound() == TimeMention.Bound.BEFORE
                    || isWithin(sentence, mention)
                    || isOfHour(sentence, mention, verb))
        .filter(mention -> near(sentence, mention.head(), verb))
        .map(TimeMention::reference)
        .filter(reference -> !(reference instanceof DaysFromEvent))
        .map(DueTimes::ahead)
        .findFirst()
        .orElse(TimeReferences.UNSTATED);
  }

  /** "By noon on Saturday", "until midnight on Friday": the day of the hour by which. */
  private static boolean isOfHour(Sentence sentence, TimeMention mention, Token verb) {
    return isOn(sentence, mention)
        && Stream.concat(
                sentence.children(verb, "obl"),
                sentence.children(verb, "obj").flatMap(each -> sentence.children(each, "nmod")))
            .filter(hour -> HOURS.contains(hour.lemma()))
            .filter(hour -> hour.index() < mention.head().index())
            .anyMatch(hour -> Clauses.hasCase(sentence, hour, "by", "until", "till", "before"));
  }

  /** "surrender within 48 hours". */
  private static boolean isWithin(Sentence sentence, TimeMention mention) {
    return sentence.tokens().stream()
        .filter(token -> token.lemma().equals("within"))
        .anyMatch(
            token ->
                token.span().end() <= mention.span().start()
                    && mention.span().start() - token.span().end() <= 1);
  }

  /** "gave it until Friday": the tense is that of the giving, the day lies ahead of the report. */
  private static TimeReference ahead(TimeReference reference) {
    if (reference instanceof TimeReferences.Weekday weekday && weekday.weeks() == 0) {
      return new TimeReferences.Weekday(weekday.day(), Direction.FUTURE, 0);
    }
    if (reference instanceof TimeReferences.DayOfMonth date && date.years().isEmpty()) {
      return new TimeReferences.DayOfMonth(date.day(), Direction.FUTURE, date.years());
    }
    if (reference instanceof TimeReferences.MonthOfYear month && month.years().isEmpty()) {
      return new TimeReferences.MonthOfYear(
          month.month(), Direction.FUTURE, month.years(), month.part());
    }
    return reference;
  }

  /** Whether a time hangs on {@code verb} or on one of its objects. */
  private static boolean near(Sentence sentence, Token time, Token verb) {
    Optional<Token> head = sentence.head(time);
    return head.isPresent()
        && (head.get().equals(verb)
            || (head.get().is("obj", "iobj", "obl", "xcomp", "advmod")
                && sentence.head(head.get()).filter(verb::equals).isPresent()));
  }

  /**
   * The end of a named limit: "a Friday deadline", "expires on Friday", "two days before it ends".
   */
  static TimeReference ofLimit(Reading reading, Sentence sentence, Token limit, boolean counts) {
    Token named =
        sentence.head(limit).filter(up -> limit.is("nmod") && DeadlineWords.end(up)).orElse(limit);
    return counted(reading, sentence, named)
        .or(() -> attached(sentence, limit, counts))
        .or(() -> expiring(sentence, limit))
        .or(() -> named(sentence, limit))
        .orElse(TimeReferences.UNSTATED);
  }

  /** "two days before the expiration": counted from the day of what the clause tells. */
  private static Optional<TimeReference> counted(Reading reading, Sentence sentence, Token end) {
    boolean before = Clauses.hasCase(sentence, end, "before", "ahead");
    Optional<Token> verb = sentence.head(end).filter(head -> before);
    return verb.flatMap(
        clause -> {
          TimeReference time = reading.evidence(sentence, clause).time();
          return time instanceof DaysFromEvent counted
              ? Optional.of(shifted(base(reading, sentence, clause), -counted.days()))
              : Optional.empty();
        });
  }

  private static TimeReference shifted(Optional<TimeReference> base, int days) {
    return base.<TimeReference>map(day -> new TimeReferences.Shifted(day, days))
        .orElse(TimeReferences.Days.at(days));
  }

  /** "This mission comes …": the day of the event that was told before, where one was. */
  private static Optional<TimeReference> base(Reading reading, Sentence sentence, Token clause) {
    boolean refersBack =
        sentence
            .children(clause, "nsubj")
            .flatMap(subject -> sentence.children(subject, "det"))
            .anyMatch(det -> DEMONSTRATIVES.contains(det.lemma()));
    if (!refersBack) {
      return Optional.empty();
    }
    int index = sentence.index();
    List<Sentence> before = reading.sentences().subList(Math.max(0, index - REACH), index);
    return before.stream()
        .filter(earlier -> !ofEarlierEvent(earlier))
        .map(earlier -> reading.evidence(earlier, earlier.root()).time())
        .filter(DueTimes::day)
        .reduce((first, second) -> second);
  }

  private static boolean day(TimeReference time) {
    return time instanceof TimeReferences.Weekday
        || time instanceof TimeReferences.DayOfMonth
        || time instanceof TimeReferences.Fixed
        || time instanceof TimeReferences.Days;
  }

  /** "His previous visit was on …" tells of another event. */
  private static boolean ofEarlierEvent(Sentence sentence) {
    return sentence
        .children(sentence.root(), "nsubj")
        .flatMap(subject -> sentence.children(subject, "amod"))
        .anyMatch(word -> EARLIER.contains(word.lemma()));
  }

  /** "a Friday deadline", "the deadline of 1 May". */
  private static Optional<TimeReference> attached(Sentence sentence, Token limit, boolean counts) {
    return attached(sentence, limit)
        .filter(mention -> !counts || !isOn(sentence, mention))
        .map(TimeMention::reference)
        .map(DueTimes::ahead)
        .findFirst();
  }

  /**
   * "set a three-week deadline on Tuesday": the day on which a limit of that length was set, where
   * a parse hangs it on the limit. Trap: "a deadline on Tuesday" without a length ends then.
   */
  static Optional<TimeReference> setOn(Sentence sentence, Token limit) {
    return attached(sentence, limit)
        .filter(mention -> isOn(sentence, mention))
        .map(TimeMention::reference)
        .findFirst();
  }

  private static Stream<TimeMention> attached(Sentence sentence, Token limit) {
    return TimeFinder.find(sentence).stream()
        .filter(
            mention ->
                sentence.head(mention.head()).filter(limit::equals).isPresent()
                    && !mention.head().is("acl"))
        .filter(mention -> !(mention.reference() instanceof DaysFromEvent));
  }

  private static boolean isOn(Sentence sentence, TimeMention mention) {
    return Clauses.hasCase(sentence, mention.head(), "on");
  }

  /** "The deadline is Friday". */
  private static Optional<TimeReference> named(Sentence sentence, Token limit) {
    Optional<Token> day =
        sentence
            .head(limit)
            .filter(any -> limit.relation().equals("nsubj"))
            .filter(each -> sentence.child(each, "cop").isPresent());
    return day.flatMap(
        each ->
            TimeFinder.find(sentence).stream()
                .filter(mention -> mention.head().equals(each))
                .map(TimeMention::reference)
                .filter(reference -> !(reference instanceof DaysFromEvent))
                .map(DueTimes::ahead)
                .findFirst());
  }

  /** "the deadline expires on Friday", "is set to expire on Friday". */
  private static Optional<TimeReference> expiring(Sentence sentence, Token limit) {
    Stream<Token> verbs =
        sentence.head(limit).filter(verb -> limit.is("nsubj")).stream()
            .flatMap(verb -> Stream.concat(Stream.of(verb), sentence.children(verb, "xcomp")))
            .filter(verb -> DeadlineWords.runsOut(sentence, verb));
    return verbs
        .flatMap(
            verb ->
                TimeFinder.find(sentence).stream()
                    .filter(
                        mention -> sentence.head(mention.head()).filter(verb::equals).isPresent()))
        .map(TimeMention::reference)
        .findFirst();
  }
}
