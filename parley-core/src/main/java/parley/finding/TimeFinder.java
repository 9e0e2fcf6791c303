package parley.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import parley.finding.DateGrammar.Match;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;
import parley.time.Direction;
import parley.time.TimeReference;
import parley.time.TimeReferences;

/**
 * Finds the words of a sentence that name a time.
 *
 * <p>A date without its year, or a bare weekday, lies on the side of the report's day that the
 * tense of its clause tells. The traps: "may" the verb, numbers that are no years, Friday prayers,
 * people called April. One pass over the words, looking a bounded number of words ahead.
 */
public final class TimeFinder {

  private static final int LONGEST_CLOCK = 6;
  private static final Set<String> FIRST = Set.of("first", "only", "highest", "biggest");
  private static final Set<String> CLOCK =
      Set.of(
          "the",
          "midnight",
          "noon",
          "midday",
          "end",
          "close",
          "morning",
          "afternoon",
          "evening",
          "night",
          "dawn",
          "a.m",
          "p.m",
          "am",
          "pm",
          "local",
          "time",
          "gmt",
          "utc");

  /**
   * What each living sentence names. Every finder asks about every sentence, most of them often.
   */
  private static final Map<Sentence, List<TimeMention>> FOUND =
      Collections.synchronizedMap(new WeakHashMap<>());

  private TimeFinder() {}

  /** The times that {@code sentence} names, in order, without overlap. */
  public static List<TimeMention> find(Sentence sentence) {
    List<TimeMention> known = FOUND.get(sentence);
    if (known == null) {
      known = search(sentence);
      FOUND.put(sentence, known);
    }
    return known;
  }

  private static List<TimeMention> search(Sentence sentence) {
    Pieces pieces = new Pieces(sentence);
    DateGrammar dates = new DateGrammar(pieces);
    RelativeGrammar relatives = new RelativeGrammar(pieces, dates);
    List<TimeMention> found = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      if (isPerson(sentence, pieces.at(at).token())) {
        continue;
      }
      boolean introduced = introduces(pieces, at - 1);
      int start = at;
      Optional<Match> told = relatives.told(at);
      if (told.isPresent()) {
        int end = told.get().end();
        mention(sentence, pieces, at, end, told.get(), Optional.empty())
            .map(TimeMention::told)
            .ifPresent(found::add);
        at = end - 1;
        continue;
      }
      Optional<Match> match =
          relatives.match(at, introduced).or(() -> dates.match(start, introduced));
      if (match.isPresent()) {
        Optional<Match> second = rangeEnd(pieces, dates, relatives, at, match.get());
        int end = second.orElse(match.get()).end();
        mention(sentence, pieces, at, end, match.get(), second).ifPresent(found::add);
        at = end - 1;
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Match> rangeEnd(
      Pieces pieces, DateGrammar dates, RelativeGrammar relatives, int at, Match first) {
    int link = first.end();
    boolean between = pieces.is(at - 1, "between") && pieces.is(link, "and");
    boolean from = pieces.is(at - 1, "from") && pieces.is(link, "to", "until", "through");
    if (!between && !from && !pieces.dash(link) && !areInTurn(pieces, at, link)) {
      return Optional.empty();
    }
    return relatives.match(link + 1, true).or(() -> dates.match(link + 1, true));
  }

  /** "On Monday and Tuesday": what goes on from one day to the next. */
  private static boolean areInTurn(Pieces pieces, int at, int link) {
    return pieces.is(link, "and")
        && CalendarWords.weekday(pieces, at)
            .map(day -> day.plus(1))
            .filter(next -> CalendarWords.weekday(pieces, link + 1).equals(Optional.of(next)))
            .isPresent();
  }

  private static Optional<TimeMention> mention(
      Sentence sentence, Pieces pieces, int at, int end, Match first, Optional<Match> second) {
    Span span = pieces.at(at).span().cover(pieces.at(end - 1).span());
    Token head = head(sentence, pieces, at, end);
    Direction direction =
        whenBehind(pieces, end)
            .map(when -> TimeDirection.of(sentence, when, ""))
            .orElseGet(() -> TimeDirection.of(sentence, head, pieces.word(at - 1)));
    TimeReference reference = first.meaning().apply(direction);
    if (second.isPresent()) {
      reference = range(reference, second.get().meaning().apply(direction));
    }
    if (pieces.is(at - 1, "since") && !isRange(reference)) {
      reference = new TimeReferences.Since(reference);
      span = pieces.at(at - 1).span().cover(span);
    }
    return reference.equals(TimeReferences.UNSTATED)
        ? Optional.empty()
        : Optional.of(new TimeMention(span, reference, head, bound(sentence, pieces, at, head)));
  }

  /** "On Monday, when they met": the clause behind says on which side of the report it lies. */
  private static Optional<Token> whenBehind(Pieces pieces, int end) {
    int at = pieces.is(end, ",") ? end + 1 : end;
    return pieces.is(at, "when") ? Optional.of(pieces.at(at).token()) : Optional.empty();
  }

  private static TimeReference range(TimeReference from, TimeReference to) {
    return isRange(from) || isRange(to) ? from : new TimeReferences.Between(from, to);
  }

  private static boolean isRange(TimeReference reference) {
    return reference instanceof TimeReferences.Between
        || reference instanceof TimeReferences.Since
        || reference instanceof TimeReferences.Unstated;
  }

  /** The token of the mention that hangs on a token outside it. */
  private static Token head(Sentence sentence, Pieces pieces, int at, int end) {
    int first = pieces.at(at).token().index();
    int last = pieces.at(end - 1).token().index();
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      boolean inside = first <= token.head() && token.head() <= last;
      if (!inside && !token.is("punct", "case", "advmod", "det")) {
        return token;
      }
    }
    return sentence.token(last);
  }

  /** "The first meeting since May": May is when there was one before. */
  private static boolean isFirstSince(Sentence sentence, int since) {
    for (int at = since - 1; at >= 0 && !Arguments.isVerb(sentence.token(at)); at--) {
      if (FIRST.contains(sentence.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static TimeMention.Bound bound(Sentence sentence, Pieces pieces, int at, Token head) {
    boolean moved =
        sentence
            .head(head)
            .filter(verb -> TimeDirection.isMovedTo(verb, sentence, head))
            .isPresent();
    if (moved || head.is("compound")) {
      return TimeMention.Bound.ON;
    }
    if (pieces.is(at - 1, "since") && isFirstSince(sentence, pieces.at(at - 1).token().index())) {
      return TimeMention.Bound.AFTER;
    }
    return switch (pieces.word(beforeClock(pieces, at))) {
      case "by", "until", "till", "than" -> TimeMention.Bound.BY;
      case "before", "to" -> TimeMention.Bound.BEFORE;
      case "after", "from", "following" ->
          pieces.is(at - 1, "from") ? TimeMention.Bound.ON : TimeMention.Bound.AFTER;
      default -> TimeMention.Bound.ON;
    };
  }

  /** Where the preposition of a time is: before "the", and before "midnight on", "5 p.m. on". */
  private static int beforeClock(Pieces pieces, int at) {
    int before = pieces.is(at - 1, "the") ? at - 2 : at - 1;
    if (!pieces.is(before, "on", "of")) {
      return before;
    }
    int clock = before - 1;
    while (before - clock <= LONGEST_CLOCK && isClock(pieces, clock)) {
      clock--;
    }
    boolean limit = clock < before - 1 && pieces.is(clock, "by", "until", "till", "before");
    return limit ? clock : before;
  }

  private static boolean isClock(Pieces pieces, int at) {
    return CLOCK.contains(pieces.word(at))
        || pieces.at(at).lower().matches("[\\d:.]+(?:[ap]\\.?m)?");
  }

  private static boolean introduces(Pieces pieces, int at) {
    return pieces.is(
        at,
        "in",
        "on",
        "since",
        "by",
        "until",
        "till",
        "during",
        "from",
        "between",
        "through",
        "before",
        "after",
        "for",
        "of",
        "throughout");
  }

  private static boolean isPerson(Sentence sentence, Token token) {
    return sentence.name(token).filter(name -> name.kind() == Name.Kind.PERSON).isPresent();
  }
}
