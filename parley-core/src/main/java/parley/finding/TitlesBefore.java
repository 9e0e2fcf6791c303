package parley.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Titles;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Reads the title that stands right before a name: "Chadian spokesman A B".
 *
 * <p>The trap: a parse tells little of a run of nouns, so this goes by the run itself, from its
 * first word to the noun of office that ends it.
 */
final class TitlesBefore {

  private static final Set<String> LEADING = Set.of("PART", "PUNCT", "ADP", "DET");
  private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "ADJ");
  private static final Set<String> ACTING =
      Set.of(
          "act",
          "acting",
          "outgo",
          "outgoing",
          "oust",
          "depose",
          "exile",
          "jail",
          "detain",
          "elect",
          "embattle",
          "dispute");
  private static final Set<String> MEDIATING =
      Set.of("mediator", "chief mediator", "facilitator", "envoy", "special envoy", "negotiator");
  private static final Set<String> ELECT = Set.of("elect", "designate");
  private static final Set<String> INNER = Set.of("ADP", "DET");

  private static final Set<String> PLACING = Set.of("in", "at");
  private static final Set<Listed.Role> TOWNS = EnumSet.of(Listed.Role.CITY, Listed.Role.CAPITAL);

  private final List<Marks> marks;
  private final List<NameUse> uses;
  private final Titles titles = Titles.standard();
  private final TitleWords words = new TitleWords();

  TitlesBefore(List<Marks> marks, List<NameUse> uses) {
    this.marks = marks;
    this.uses = uses;
  }

  /** "envoy to President A B": the title before A's own belongs to B, and A owns it. */
  Optional<HeldTitle> stacked(NameUse use, NameUse other) {
    Sentence sentence = use.sentence();
    int run = endingAt(sentence, other.first()).map(HeldTitle::first).orElse(other.first());
    int at = run - 1;
    while (at > 0 && sentence.token(at).upos().equals("DET")) {
      at--;
    }
    if (at <= 0 || !sentence.token(at).upos().equals("ADP")) {
      return Optional.empty();
    }
    return endingAt(sentence, at)
        .map(
            title ->
                new HeldTitle(
                    title.text(),
                    title.head(),
                    title.first(),
                    title.at(),
                    title.former(),
                    Optional.empty(),
                    Optional.of(other),
                    Optional.empty()));
  }

  /** The title that ends right before a token. */
  Optional<HeldTitle> endingAt(Sentence sentence, int end) {
    int stop = end;
    while (stop > 0
        && titles.isHonorific(sentence.token(stop - 1).text())
        && (!titles.isHead(sentence.token(stop - 1).text())
            || (stop > 1 && titles.isHead(sentence.token(stop - 2).text())))) {
      stop--; // "Sheikh", and "Prince" behind an office
    }
    return before(sentence, stop, runStart(sentence, stop));
  }

  private Optional<HeldTitle> before(Sentence sentence, int stop, int first) {
    List<Span> spans = sentence.tokens().subList(0, stop).stream().map(Token::span).toList();
    Marks in = marks.get(sentence.index());
    for (int at = first; at < stop; at++) {
      Optional<Integer> headEnd = titles.headEnd(in.text(), spans, at);
      if (headEnd.isPresent() && isHeadOf(sentence, headEnd.get(), stop)) {
        int own = ownTitle(in, spans, headEnd.get(), stop);
        return own < stop
            ? before(sentence, stop, own)
            : Optional.of(title(in, first, at, headEnd.get(), stop));
      }
    }
    return Optional.empty();
  }

  /**
   * Where the title proper starts if an of-phrase ends in one: in "the head of President A B's
   * office" it is B's alone, and in "envoy of Chadian President A B" Chad's. Trap: "Minister of
   * Justice" is one office.
   */
  private int ownTitle(Marks in, List<Span> spans, int headEnd, int stop) {
    if (headEnd >= stop || in.words(stop - 1, stop).equalsIgnoreCase("justice")) {
      return stop;
    }
    for (int at = headEnd + 1; at < stop; at++) {
      if (titles.headEnd(in.text(), spans, at).filter(end -> end == stop).isPresent()) {
        return ownerStart(in, headEnd, at);
      }
    }
    return stop;
  }

  /** Where the owner that stands before a title behind an "of" starts; the title, if none does. */
  private static int ownerStart(Marks in, int of, int title) {
    return IntStream.range(of + 1, title)
        .filter(at -> in.found(in.sentence().token(at)).isPresent())
        .findFirst()
        .orElse(title);
  }

  /** Whether a title that ends here is the run's own: nothing, or an of-phrase, follows. */
  private static boolean isHeadOf(Sentence sentence, int headEnd, int stop) {
    if (headEnd == stop || isElect(sentence, headEnd, stop)) {
      return true;
    }
    String next = sentence.token(headEnd).text();
    return next.equals("of") || TitleWords.isDestination(sentence.token(headEnd));
  }

  /** "President-elect A B". */
  private static boolean isElect(Sentence sentence, int headEnd, int stop) {
    return headEnd + 2 == stop
        && sentence.token(headEnd).text().equals("-")
        && ELECT.contains(sentence.token(headEnd + 1).lemma());
  }

  private int runStart(Sentence sentence, int end) {
    int at = end - 1;
    while (at >= 0 && belongs(sentence, at, end)) {
      at--;
    }
    int first = at + 1;
    while (first < end && LEADING.contains(sentence.token(first).upos())) {
      first++;
    }
    return first;
  }

  private boolean belongs(Sentence sentence, int at, int end) {
    Token token = sentence.token(at);
    Optional<NameUse> name =
        uses.stream().filter(use -> use.sentence() == sentence && use.covers(token)).findFirst();
    if (name.isPresent()) {
      int after = name.get().end();
      return after < end && TitleWords.isPossessive(sentence.token(after));
    }
    if (CalendarWords.isNameOf(token) || token.is("obl:unmarked")) {
      return false; // "on Monday President A", "last week President A"
    }
    if (NAMING.contains(token.upos()) || TitleWords.isPossessive(token) || isActing(token)) {
      return true;
    }
    if (opensTitle(sentence, at, end) || TitleWords.isBracketOfShort(sentence, at)) {
      return true;
    }
    boolean inside = at + 1 < end;
    if (TitleWords.isDestination(token)) {
      return isDestination(sentence, at, end);
    }
    if (token.text().equals("-") || token.text().equals("/")) {
      return inside;
    }
    if (token.text().equals("of")) {
      return inside && at > 0 && TitleWords.isNoun(sentence.token(at - 1));
    }
    return token.upos().equals("DET") && at > 0 && sentence.token(at - 1).text().equals("of");
  }

  /** "Chad's acting minister A B". */
  private static boolean isActing(Token token) {
    return ACTING.contains(token.lemma()) && token.is("amod");
  }

  /** Whether a preposition with a capital starts a title: "Under Secretary". */
  private boolean opensTitle(Sentence sentence, int at, int end) {
    List<Span> spans = sentence.tokens().subList(0, end).stream().map(Token::span).toList();
    Token token = sentence.token(at);
    return token.upos().equals("ADP")
        && Character.isUpperCase(token.text().charAt(0))
        && titles
            .headEnd(marks.get(sentence.index()).text(), spans, at)
            .filter(last -> last > at + 1)
            .isPresent();
  }

  /** Where a phrase ends without the short form of its body in brackets. */
  private static int withoutShort(Sentence sentence, int stop) {
    return TitleWords.isBracketOfShort(sentence, stop - 1) ? stop - 3 : stop;
  }

  /** Whether a title goes on with the country that it is for: "envoy for Chad". */
  private boolean isDestination(Sentence sentence, int at, int end) {
    int next = at + 1;
    while (next < end && sentence.token(next).upos().equals("DET")) {
      next++;
    }
    return at > 0
        && next < end
        && TitleWords.isNoun(sentence.token(at - 1))
        && Character.isUpperCase(sentence.token(at - 1).text().charAt(0))
        && titles.isHead(sentence.token(at - 1).text())
        && marks.get(sentence.index()).found(sentence.token(next)).isPresent();
  }

  /** "Darfur mediator": where one mediates is not whom one stands for. */
  private static boolean isBetween(String office, Listed land) {
    return land.role() == Listed.Role.REGION && MEDIATING.contains(office.toLowerCase(Locale.ROOT));
  }

  private HeldTitle title(Marks in, int first, int headStart, int headEnd, int stop) {
    Sentence sentence = in.sentence();
    int from = first;
    int begin = first;
    Optional<Integer> possessive = Optional.empty();
    for (int i = first; i < headStart; i++) {
      if (TitleWords.isPossessive(sentence.token(i))) {
        possessive = Optional.of(i);
        from = i + 1;
      } else if (INNER.contains(sentence.token(i).upos())
          && in.found(sentence.token(i)).isEmpty()) { // "the Republic of X's minister"
        begin = i + 1;
        from = i + 1;
      }
    }
    int behind = behindPlace(in, begin);
    begin = Math.max(begin, behind);
    from = Math.max(from, behind);
    StringJoiner text = new StringJoiner(" ");
    boolean former = false;
    for (int i = from; i < headStart; i++) {
      Token token = sentence.token(i);
      former |= words.isPast(token);
      if (words.isOwnWord(in, token)) {
        text.add(token.text());
      }
    }
    text.add(in.words(headStart, headEnd));
    Optional<Found> after = Optional.empty();
    if (headEnd < stop) {
      after =
          in.found().stream()
              .filter(f -> f.first() > headEnd && f.first() < stop)
              .filter(f -> !isFor(sentence, headEnd, f.first()))
              .findFirst();
      if (after.isEmpty()) {
        text.add(in.words(headEnd, withoutShort(sentence, stop)));
      }
    }
    Optional<NameUse> person =
        possessive.flatMap(
            at -> uses.stream().filter(u -> u.sentence() == sentence && u.end() == at).findFirst());
    int start = begin;
    Optional<Found> ofPhrase = after;
    Optional<Listed> owner =
        in.found().stream()
            .filter(f -> f.first() >= start && f.first() < headEnd)
            .filter(f -> !isBetween(in.words(headStart, headEnd), f.listed()))
            .findFirst()
            .or(() -> ofPhrase)
            .map(Found::listed);
    Optional<String> organisation =
        organisation(in, first, headStart)
            .or(
                () ->
                    sentence.token(headEnd).text().equals("of")
                        ? organisation(in, headEnd, stop)
                        : Optional.empty());
    String head = sentence.token(headEnd - 1).text().toLowerCase(Locale.ROOT);
    return new HeldTitle(
        text.toString(),
        head,
        begin,
        headEnd - 1,
        former,
        person.isPresent() ? Optional.empty() : owner,
        person,
        owner.isPresent() ? Optional.empty() : organisation);
  }

  /** "Received in Oslo Kenyan envoy A B": where the title begins behind a town that is no owner. */
  private static int behindPlace(Marks in, int first) {
    Sentence sentence = in.sentence();
    if (first == 0 || !PLACING.contains(sentence.token(first - 1).lemma())) {
      return first;
    }
    return in.found().stream()
        .filter(town -> town.first() == first)
        .filter(town -> TOWNS.contains(town.listed().role()))
        .map(Found::end)
        .filter(end -> in.found().stream().anyMatch(land -> land.first() == end))
        .findFirst()
        .orElse(first);
  }

  /** Whether what an office is for, and not whose it is, starts here: "envoy for the X". */
  private boolean isFor(Sentence sentence, int headEnd, int first) {
    String office = sentence.token(headEnd - 1).text();
    return sentence.tokens().subList(headEnd, first).stream()
        .anyMatch(token -> TitleWords.isDestination(token) && !words.isOwners(token, office));
  }

  private static Optional<String> organisation(Marks in, int first, int end) {
    return in.sentence().names().stream()
        .filter(name -> name.kind() == Name.Kind.ORGANISATION)
        .filter(name -> name.first() >= first && name.end() <= end)
        .map(name -> name.span().of(in.text()))
        .findFirst();
  }
}
