package parley.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Titles;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Reads the titles that stand before a name ("Kremlin spokesman Dmitry Peskov") or beside it ("Yuri
 * Ushakov, one of Putin's senior advisors").
 */
final class TitleReader {

  private static final Set<String> LEADING = Set.of("PART", "PUNCT", "ADP", "DET");
  private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "ADJ");
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> WHERE = Set.of("for", "to", "on");
  private static final Set<String> MINISTRIES =
      Set.of("ministry", "department", "government", "cabinet", "parliament");
  private static final Set<String> ACTING = Set.of("act", "acting", "outgo", "outgoing");
  private static final Set<String> ELECT = Set.of("elect", "designate");
  private static final Set<String> INNER = Set.of("ADP", "DET");

  private final List<Marks> marks;
  private final List<NameUse> uses;
  private final Titles titles = Titles.standard();

  TitleReader(List<Marks> marks, List<NameUse> uses) {
    this.marks = marks;
    this.uses = uses;
  }

  /** All titles of one use of a name: the one before it first. */
  List<HeldTitle> titles(NameUse use) {
    List<HeldTitle> all = new ArrayList<>();
    Optional<NameUse> close =
        uses.stream()
            .filter(other -> other.sentence() == use.sentence() && other.end() == use.first())
            .findFirst();
    close
        .flatMap(other -> stacked(use, other))
        .or(() -> before(use.sentence(), use.first()).map(title -> ofWhom(use, title)))
        .ifPresent(all::add);
    Sentence sentence = use.sentence();
    besides(use).forEach(noun -> beside(sentence, noun).ifPresent(title -> add(title, all)));
    besides(use)
        .flatMap(noun -> alsoHeld(sentence, noun))
        .forEach(noun -> beside(sentence, noun).ifPresent(title -> add(title, all)));
    if (use.head().is("appos")) {
      sentence
          .head(use.head())
          .filter(noun -> noun.index() < use.first() || apart(use, noun).isEmpty())
          .filter(noun -> uses.stream().noneMatch(u -> u.sentence() == sentence && u.covers(noun)))
          .flatMap(noun -> beside(sentence, noun))
          .ifPresent(title -> add(title, all));
      sentence
          .head(use.head())
          .flatMap(noun -> firstOffice(sentence, noun))
          .flatMap(noun -> beside(sentence, noun))
          .ifPresent(title -> add(title, all));
    }
    inTurn(use).ifPresent(title -> add(title, all));
    return all.stream().map(title -> ofAnother(sentence, title).ofItsState().ofItsBody()).toList();
  }

  /**
   * "The presidents of X and Y, A and B", "X and Y presidents A and B", "ministers A of X and B of
   * Y": each holds the office of the party that stands in the same place, or behind the name.
   */
  private Optional<HeldTitle> inTurn(NameUse use) {
    Sentence sentence = use.sentence();
    Token first = sentence.firstConjunct(use.head());
    List<Token> people = sentence.conjuncts(first);
    int place = people.indexOf(use.head());
    if (people.size() < 2 || place < 0) {
      return Optional.empty();
    }
    Optional<Token> office =
        first.is("appos") ? sentence.head(first) : sentence.child(first, "nmod:desc");
    return office
        .filter(noun -> noun.xpos().endsWith("S") && titles.isHead(noun.lemma()))
        .flatMap(
            noun ->
                landBehind(use)
                    .or(() -> inTurn(sentence, noun, place, people.size()))
                    .map(party -> shared(noun, party)));
  }

  private Optional<Listed> inTurn(Sentence sentence, Token office, int place, int people) {
    Marks in = marks.get(sentence.index());
    List<Listed> parties =
        sentence
            .children(office, "nmod", "amod", "compound")
            .map(sentence::conjuncts)
            .filter(each -> each.size() == people)
            .limit(1)
            .flatMap(List::stream)
            .flatMap(each -> in.found(each).stream())
            .map(Found::listed)
            .toList();
    return parties.size() == people ? Optional.of(parties.get(place)) : Optional.empty();
  }

  private static HeldTitle shared(Token office, Listed party) {
    return new HeldTitle(
        office.lemma(),
        office.lemma(),
        office.index(),
        office.index(),
        false,
        Optional.of(party),
        Optional.empty(),
        Optional.empty());
  }

  /** "The deputy premier and minister of defence, A B": the first of one person's two offices. */
  private Optional<Token> firstOffice(Sentence sentence, Token second) {
    return sentence
        .head(second)
        .filter(any -> second.is("conj") && sentence.child(second, "det").isEmpty())
        .filter(first -> titles.isHead(first.lemma()) && titles.isHead(second.lemma()))
        .filter(first -> !first.xpos().endsWith("S") && !isOwned(sentence, second));
  }

  private boolean isOwned(Sentence sentence, Token office) {
    return sentence
        .children(office, "amod", "compound", "nmod:poss")
        .anyMatch(each -> marks.get(sentence.index()).found(each).isPresent());
  }

  /**
   * The nouns that stand beside a name. Trap: a parse may hang one on a name far before it, so it
   * belongs to the name that it follows, if it follows one.
   */
  private Stream<Token> besides(NameUse use) {
    return use.sentence().tokens().stream()
        .filter(noun -> noun.is("appos") && noun.index() >= use.end())
        .filter(noun -> !isOfAnother(use, noun))
        .filter(
            noun -> {
              Optional<NameUse> followed = apart(use, noun);
              return followed.isPresent()
                  ? followed.get().equals(use)
                  : noun.head() == use.head().index();
            });
  }

  /** "A B, the head of trade and Chad's envoy for peace": one more office, wherever it hangs. */
  private Stream<Token> alsoHeld(Sentence sentence, Token office) {
    return sentence.subtree(office).stream()
        .filter(each -> each.is("conj") && sentence.child(each, "cc").isPresent())
        .filter(each -> titles.isHead(each.lemma()) && isOwned(sentence, each))
        .filter(each -> sentence.child(each, "appos").isEmpty());
  }

  /** Whether a noun is of the title right before the next name: "A, envoy for Chad B". */
  private boolean isOfAnother(NameUse use, Token noun) {
    return uses.stream()
        .filter(other -> other.sentence() == use.sentence() && other.first() > noun.index())
        .limit(1)
        .anyMatch(
            other ->
                before(use.sentence(), other.first())
                    .filter(title -> title.first() <= noun.index() && noun.index() <= title.at())
                    .isPresent());
  }

  /** The name that ends right before the comma before a noun's phrase. */
  private Optional<NameUse> apart(NameUse use, Token noun) {
    Sentence sentence = use.sentence();
    int first = sentence.subtree(noun).get(0).index();
    int comma = sentence.token(first).upos().equals("PUNCT") ? first : first - 1;
    return comma > 0 && sentence.token(comma).text().equals(",")
        ? uses.stream()
            .filter(other -> other.sentence() == sentence && other.end() == comma)
            .findFirst()
        : Optional.empty();
  }

  /** Adds a title that is not there yet: a parse may hang the one before a name beside it too. */
  private static void add(HeldTitle title, List<HeldTitle> all) {
    if (all.stream().noneMatch(each -> each.at() == title.at())) {
      all.add(title);
    }
  }

  /** "Special Envoy of the President of X": an office under another is whose that is. */
  private HeldTitle ofAnother(Sentence sentence, HeldTitle title) {
    int of = title.at() + 1;
    int office = of + 2;
    boolean known = title.owner().isPresent() || title.ownerPerson().isPresent();
    if (known
        || office >= sentence.tokens().size()
        || !sentence.token(of).text().equals("of")
        || !sentence.token(of + 1).upos().equals("DET")
        || !titles.isHead(sentence.token(office).lemma())) {
      return title;
    }
    return sentence.tokens().subList(office, sentence.tokens().size()).stream()
        .takeWhile(each -> NAMING.contains(each.upos()) || INNER.contains(each.upos()))
        .flatMap(each -> marks.get(sentence.index()).found(each).stream())
        .map(Found::listed)
        .filter(listed -> listed.role() == Listed.Role.STATE || listed.role() == Listed.Role.BODY)
        .findFirst()
        .map(title::of)
        .orElse(title);
  }

  /** "Foreign Minister A B of X": whose office it is, after the name. */
  private HeldTitle ofWhom(NameUse use, HeldTitle title) {
    boolean known =
        title.owner().isPresent()
            || title.ownerPerson().isPresent()
            || title.organisation().isPresent();
    return known ? title : landBehind(use).map(title::of).orElse(title);
  }

  /** The state or body behind a name: "A B of X". */
  private Optional<Listed> landBehind(NameUse use) {
    List<Token> tokens = use.sentence().tokens();
    int at = use.end();
    if (at + 1 >= tokens.size() || !tokens.get(at).text().equals("of")) {
      return Optional.empty();
    }
    int next = tokens.get(at + 1).upos().equals("DET") ? at + 2 : at + 1;
    return next >= tokens.size()
        ? Optional.empty()
        : marks
            .get(use.sentence().index())
            .found(tokens.get(next))
            .map(Found::listed)
            .filter(
                listed -> listed.role() == Listed.Role.STATE || listed.role() == Listed.Role.BODY);
  }

  /** "envoy to President A B": the title before A's own belongs to B, and A owns it. */
  private Optional<HeldTitle> stacked(NameUse use, NameUse other) {
    Sentence sentence = use.sentence();
    int run = before(sentence, other.first()).map(HeldTitle::first).orElse(other.first());
    int at = run - 1;
    while (at > 0 && sentence.token(at).upos().equals("DET")) {
      at--;
    }
    if (at <= 0 || !sentence.token(at).upos().equals("ADP")) {
      return Optional.empty();
    }
    return before(sentence, at)
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
  private Optional<HeldTitle> before(Sentence sentence, int end) {
    int stop = end;
    while (stop > 0
        && titles.isHonorific(sentence.token(stop - 1).text())
        && !titles.isHead(sentence.token(stop - 1).text())) {
      stop--;
    }
    return before(sentence, stop, runStart(sentence, stop));
  }

  private Optional<HeldTitle> before(Sentence sentence, int stop, int first) {
    List<Span> words = sentence.tokens().subList(0, stop).stream().map(Token::span).toList();
    Marks in = marks.get(sentence.index());
    for (int at = first; at < stop; at++) {
      Optional<Integer> headEnd = titles.headEnd(in.text(), words, at);
      if (headEnd.isPresent() && isHeadOf(sentence, headEnd.get(), stop)) {
        int own = ownTitle(in, words, headEnd.get(), stop);
        return own < stop
            ? before(sentence, stop, own)
            : Optional.of(title(in, first, at, headEnd.get(), stop));
      }
    }
    return Optional.empty();
  }

  /**
   * Where the title proper starts if an of-phrase ends in one: in "the head of President A B's
   * office" it is B's alone. Trap: "Minister of Justice" is one office.
   */
  private int ownTitle(Marks in, List<Span> words, int headEnd, int stop) {
    if (headEnd >= stop || in.words(stop - 1, stop).equalsIgnoreCase("justice")) {
      return stop;
    }
    for (int at = headEnd + 1; at < stop; at++) {
      if (titles.headEnd(in.text(), words, at).filter(end -> end == stop).isPresent()) {
        return at;
      }
    }
    return stop;
  }

  /** Whether a title that ends here is the run's own: nothing, or an of-phrase, follows. */
  private static boolean isHeadOf(Sentence sentence, int headEnd, int stop) {
    if (headEnd == stop || isElect(sentence, headEnd, stop)) {
      return true;
    }
    String next = sentence.token(headEnd).text();
    return next.equals("of") || WHERE.contains(next);
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
      return after < end && isPossessive(sentence.token(after));
    }
    if (CalendarWords.isNameOf(token) || token.is("obl:unmarked")) {
      return false; // "on Monday President A", "last week President A"
    }
    if (NAMING.contains(token.upos()) || isPossessive(token) || isActing(token)) {
      return true;
    }
    if (opensTitle(sentence, at, end) || isBracketOfShort(sentence, at)) {
      return true;
    }
    boolean inside = at + 1 < end;
    if (WHERE.contains(token.text())) {
      return isDestination(sentence, at, end);
    }
    if (token.text().equals("-") || token.text().equals("/")) {
      return inside;
    }
    if (token.text().equals("of")) {
      return inside && at > 0 && NOUNS.contains(sentence.token(at - 1).upos());
    }
    return token.upos().equals("DET") && at > 0 && sentence.token(at - 1).text().equals("of");
  }

  /** "Chad's acting minister A B". */
  private static boolean isActing(Token token) {
    return ACTING.contains(token.lemma()) && token.is("amod");
  }

  /** Whether a preposition with a capital starts a title: "Under Secretary". */
  private boolean opensTitle(Sentence sentence, int at, int end) {
    List<Span> words = sentence.tokens().subList(0, end).stream().map(Token::span).toList();
    Token token = sentence.token(at);
    return token.upos().equals("ADP")
        && Character.isUpperCase(token.text().charAt(0))
        && titles
            .headEnd(marks.get(sentence.index()).text(), words, at)
            .filter(last -> last > at + 1)
            .isPresent();
  }

  /** Where a phrase ends without the short form of its body in brackets. */
  private static int withoutShort(Sentence sentence, int stop) {
    return isBracketOfShort(sentence, stop - 1) ? stop - 3 : stop;
  }

  /** Whether a token is a bracket around the short form of a body: "head of the Council (SC)". */
  private static boolean isBracketOfShort(Sentence sentence, int at) {
    int open = sentence.token(at).text().equals(")") ? at - 2 : at;
    return open > 0
        && open + 2 < sentence.tokens().size()
        && sentence.token(open).text().equals("(")
        && sentence.token(open + 2).text().equals(")")
        && sentence.token(open + 1).text().chars().allMatch(Character::isUpperCase)
        && NOUNS.contains(sentence.token(open - 1).upos());
  }

  /** Whether a title goes on with the country that it is for: "envoy for Chad". */
  private boolean isDestination(Sentence sentence, int at, int end) {
    int next = at + 1;
    while (next < end && sentence.token(next).upos().equals("DET")) {
      next++;
    }
    return at > 0
        && next < end
        && NOUNS.contains(sentence.token(at - 1).upos())
        && Character.isUpperCase(sentence.token(at - 1).text().charAt(0))
        && titles.isHead(sentence.token(at - 1).text())
        && marks.get(sentence.index()).found(sentence.token(next)).isPresent();
  }

  private static boolean isPossessive(Token token) {
    return token.upos().equals("PART") && token.is("case");
  }

  private HeldTitle title(Marks in, int first, int headStart, int headEnd, int stop) {
    Sentence sentence = in.sentence();
    int from = first;
    int begin = first;
    Optional<Integer> possessive = Optional.empty();
    for (int i = first; i < headStart; i++) {
      if (isPossessive(sentence.token(i))) {
        possessive = Optional.of(i);
        from = i + 1;
      } else if (INNER.contains(sentence.token(i).upos())
          && in.found(sentence.token(i)).isEmpty()) { // "the Republic of X's minister"
        begin = i + 1;
        from = i + 1;
      }
    }
    StringJoiner text = new StringJoiner(" ");
    boolean former = false;
    for (int i = from; i < headStart; i++) {
      Token token = sentence.token(i);
      former |= isPast(token);
      if (isOwnWord(in, token)) {
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

  /** Whether what an office is for, and not whose it is, starts here: "envoy for the X". */
  private boolean isFor(Sentence sentence, int headEnd, int first) {
    String office = sentence.token(headEnd - 1).text();
    return sentence.tokens().subList(headEnd, first).stream()
        .anyMatch(token -> WHERE.contains(token.text()) && !isOwners(token, office));
  }

  /** Whether a preposition brings whose an office is: "head of X", "spokesman for X". */
  private boolean isOwners(Token marker, String office) {
    return marker.text().equals("of") || (marker.text().equals("for") && titles.isVoice(office));
  }

  private static Optional<String> organisation(Marks in, int first, int end) {
    return in.sentence().names().stream()
        .filter(name -> name.kind() == Name.Kind.ORGANISATION)
        .filter(name -> name.first() >= first && name.end() <= end)
        .map(name -> name.span().of(in.text()))
        .findFirst();
  }

  private boolean isPast(Token token) {
    return titles.isPast(token.text()) || token.text().toLowerCase(Locale.ROOT).startsWith("ex-");
  }

  private boolean isOwnWord(Marks in, Token token) {
    if (isPast(token) || token.text().equals("-") || token.text().equalsIgnoreCase("current")) {
      return false;
    }
    return in.found(token)
        .map(
            found ->
                found.listed().role() == Listed.Role.SEAT
                    || found.listed().role() == Listed.Role.BODY)
        .orElse(true);
  }

  /** The title that a noun beside a name gives, with its modifiers and of-phrase. */
  Optional<HeldTitle> beside(Sentence sentence, Token noun) {
    Marks in = marks.get(sentence.index());
    Token head = noun;
    if (noun.lemma().equals("one") || noun.upos().equals("NUM")) {
      Optional<Token> members = sentence.child(noun, "nmod", "obl");
      if (members.isEmpty()) {
        return Optional.empty();
      }
      head = members.get();
    }
    if (!titles.isHead(head.lemma()) && !titles.isHead(head.text())) {
      return Optional.empty();
    }
    Token titled = head;
    StringJoiner text = new StringJoiner(" ");
    boolean former = false;
    Optional<Found> owner = Optional.empty();
    Optional<NameUse> person = Optional.empty();
    int first = titled.index();
    for (Token child : sentence.children(titled)) {
      if (child.index() >= titled.index() || child.is("det", "case", "punct", "cop", "nsubj")) {
        continue;
      }
      first = Math.min(first, child.index());
      former |= isPast(child);
      owner = owner.isPresent() ? owner : in.found(child);
      if (child.is("nmod:poss")) {
        person = use(sentence, child);
      } else if (child.is("amod", "compound", "nmod:desc")) {
        for (Token each : sentence.subtree(child)) {
          if (isOwnWord(in, each) && !each.upos().equals("PUNCT")) {
            text.add(each.text());
          }
        }
      }
    }
    text.add(
        titled.lemma().equals(titled.text().toLowerCase(Locale.ROOT))
            ? titled.text()
            : titled.lemma());
    Optional<Token> of =
        sentence
            .children(titled, "nmod")
            .filter(
                child ->
                    sentence
                        .child(child, "case")
                        .filter(marker -> isOwners(marker, titled.lemma()))
                        .isPresent())
            .findFirst();
    Optional<String> organisation = Optional.empty();
    if (of.isPresent()) {
      Optional<Found> named = in.found(of.get());
      Optional<NameUse> whose = use(sentence, of.get());
      if (named.isPresent()) {
        owner = owner.isPresent() ? owner : named;
      } else if (whose.isPresent()) {
        person = person.isPresent() ? person : whose;
      } else {
        organisation =
            sentence
                .name(of.get())
                .filter(name -> name.kind() == Name.Kind.ORGANISATION)
                .map(name -> name.span().of(in.text()))
                .filter(name -> name.contains("(") || !name.contains(")"));
        owner = owner.isPresent() ? owner : beforeShort(in, of.get());
        Optional<NameUse> possessor =
            sentence.child(of.get(), "nmod:poss").flatMap(child -> use(sentence, child));
        person = person.isPresent() ? person : possessor;
        owner = owner.isPresent() ? owner : inside(in, of.get());
        String marker = sentence.child(of.get(), "case").map(Token::text).orElse("of");
        text.add(marker + " " + (possessor.isPresent() ? of.get().text() : plain(in, of.get())));
      }
    }
    if (owner.isEmpty() && person.isEmpty()) {
      owner = ofMinistry(in, titled);
    }
    if (owner.isEmpty() && person.isEmpty()) {
      Optional<Token> served = served(sentence, titled);
      person = served.flatMap(whom -> use(sentence, whom));
      owner = person.isPresent() ? owner : served.flatMap(whom -> inside(in, whom));
    }
    return Optional.of(
        new HeldTitle(
            text.toString(),
            titled.lemma(),
            first,
            titled.index(),
            former,
            person.isPresent() ? Optional.empty() : owner.map(Found::listed),
            person,
            organisation));
  }

  /** "Envoy for fisheries of the ministry of trade of X": whose the ministry is. */
  private static Optional<Found> ofMinistry(Marks in, Token titled) {
    Sentence sentence = in.sentence();
    return sentence.subtree(titled).stream()
        .filter(each -> each.index() > titled.index() && MINISTRIES.contains(each.lemma()))
        .findFirst()
        .flatMap(
            ministry ->
                in.found().stream()
                    .filter(found -> found.first() > ministry.index())
                    .filter(found -> found.listed().role() == Listed.Role.STATE)
                    .filter(
                        found -> sentence.subtree(titled).contains(sentence.token(found.first())))
                    .findFirst());
  }

  /** The listed body of "the X (XY) Commission", whose short form parts its name. */
  private static Optional<Found> beforeShort(Marks in, Token noun) {
    int close = noun.index() - 1;
    return close > 2 && isBracketOfShort(in.sentence(), close)
        ? in.found(in.sentence().token(close - 3))
        : Optional.empty();
  }

  /** Whom an aide serves: "adviser to the president of Chad". Trap: an ambassador goes to one. */
  private Optional<Token> served(Sentence sentence, Token titled) {
    return sentence
        .children(titled, "nmod", "obl")
        .filter(noun -> sentence.children(noun, "case").anyMatch(to -> to.text().equals("to")))
        .filter(noun -> titles.isHead(noun.lemma()) || use(sentence, noun).isPresent())
        .findFirst();
  }

  /** A listed name among the modifiers of a noun: "the Iranian parliament". */
  private static Optional<Found> inside(Marks in, Token noun) {
    return in.sentence()
        .children(noun, "amod", "compound", "nmod:poss", "nmod")
        .filter(
            child ->
                in.sentence()
                    .children(child, "case")
                    .noneMatch(marker -> WHERE.contains(marker.text())))
        .flatMap(child -> in.found(child).stream())
        .findFirst();
  }

  private static String plain(Marks in, Token noun) {
    List<Token> phrase =
        in.sentence().subtree(noun).stream()
            .filter(token -> token.index() <= noun.index())
            .filter(token -> !token.is("case", "det"))
            .toList();
    return in.words(phrase.get(0).index(), noun.index() + 1);
  }

  private Optional<NameUse> use(Sentence sentence, Token token) {
    return uses.stream().filter(use -> use.sentence() == sentence && use.covers(token)).findFirst();
  }
}
