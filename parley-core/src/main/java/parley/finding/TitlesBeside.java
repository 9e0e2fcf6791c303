package parley.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Reads the title that a noun beside a name gives: "A B, one of C's senior advisers". */
final class TitlesBeside {

  private static final Set<String> MINISTRIES =
      Set.of("ministry", "department", "government", "cabinet", "parliament");

  private final List<Marks> marks;
  private final List<NameUse> uses;
  private final TitleWords words = new TitleWords();

  TitlesBeside(List<Marks> marks, List<NameUse> uses) {
    this.marks = marks;
    this.uses = uses;
  }

  /** The title that a noun beside a name gives, with its modifiers and of-phrase. */
  Optional<HeldTitle> of(Sentence sentence, Token noun) {
    boolean oneOf = noun.lemma().equals("one") || noun.upos().equals("NUM");
    return (oneOf ? sentence.child(noun, "nmod", "obl") : Optional.of(noun))
        .filter(office -> words.isHead(office.lemma()) || words.isHead(office.text()))
        .map(office -> title(marks.get(sentence.index()), office));
  }

  private HeldTitle title(Marks in, Token office) {
    Sentence sentence = in.sentence();
    List<Token> modifiers =
        sentence.children(office).stream()
            .filter(each -> each.index() < office.index())
            .filter(each -> !each.is("det", "case", "punct", "cop", "nsubj"))
            .toList();
    Optional<Token> of = ofPhrase(sentence, office);
    StringJoiner text = new StringJoiner(" ");
    modifiers.forEach(each -> ownWords(in, each).forEach(text::add));
    text.add(
        office.lemma().equals(office.text().toLowerCase(Locale.ROOT))
            ? office.text()
            : office.lemma());
    of.filter(body -> !isNamed(in, body)).ifPresent(body -> text.add(unnamed(in, body)));
    Optional<NameUse> person =
        modifiers.stream()
            .filter(each -> each.is("nmod:poss"))
            .flatMap(each -> use(sentence, each).stream())
            .findFirst()
            .or(() -> of.flatMap(body -> person(in, body)));
    Optional<Found> owner =
        modifiers.stream()
            .flatMap(each -> in.found(each).stream())
            .findFirst()
            .or(() -> of.flatMap(body -> owner(in, body)));
    if (owner.isEmpty() && person.isEmpty()) { // "the UN chief's special envoy"
      owner =
          modifiers.stream()
              .filter(each -> each.is("compound", "nmod:poss"))
              .flatMap(each -> inside(in, each).stream())
              .findFirst();
    }
    if (owner.isEmpty() && person.isEmpty()) {
      owner = ofMinistry(in, office);
    }
    if (owner.isEmpty() && person.isEmpty()) {
      Optional<Token> served = served(sentence, office);
      person = served.flatMap(whom -> use(sentence, whom));
      owner = served.flatMap(whom -> inside(in, whom));
    }
    return new HeldTitle(
        text.toString(),
        office.lemma(),
        modifiers.isEmpty() ? office.index() : modifiers.get(0).index(),
        office.index(),
        modifiers.stream().anyMatch(words::isPast),
        person.isPresent() ? Optional.empty() : owner.map(Found::listed),
        person,
        of.filter(body -> !isNamed(in, body)).flatMap(body -> organisation(in, body)));
  }

  /** The words of a modifier that are the title's own, and not whose it is. */
  private Stream<String> ownWords(Marks in, Token modifier) {
    return modifier.is("amod", "compound", "nmod:desc")
        ? in.sentence().subtree(modifier).stream()
            .filter(each -> words.isOwnWord(in, each) && !each.upos().equals("PUNCT"))
            .map(Token::text)
        : Stream.empty();
  }

  /** The body or person of "head of X", "spokesman for X". */
  private Optional<Token> ofPhrase(Sentence sentence, Token office) {
    return sentence
        .children(office, "nmod")
        .filter(
            body ->
                sentence
                    .child(body, "case")
                    .filter(marker -> words.isOwners(marker, office.lemma()))
                    .isPresent())
        .findFirst();
  }

  private boolean isNamed(Marks in, Token body) {
    return in.found(body).isPresent() || use(in.sentence(), body).isPresent();
  }

  private Optional<NameUse> person(Marks in, Token body) {
    if (in.found(body).isPresent()) {
      return Optional.empty();
    }
    Sentence sentence = in.sentence();
    return use(sentence, body)
        .or(() -> sentence.child(body, "nmod:poss").flatMap(child -> use(sentence, child)));
  }

  private Optional<Found> owner(Marks in, Token body) {
    return use(in.sentence(), body).isPresent()
        ? in.found(body)
        : in.found(body).or(() -> beforeShort(in, body)).or(() -> inside(in, body));
  }

  /** A body that no list names, as part of the title: "head of the port authority". */
  private String unnamed(Marks in, Token body) {
    Sentence sentence = in.sentence();
    String marker = sentence.child(body, "case").map(Token::text).orElse("of");
    boolean possessed =
        sentence.child(body, "nmod:poss").flatMap(child -> use(sentence, child)).isPresent();
    return marker + " " + (possessed ? body.text() : plain(in, body));
  }

  private static Optional<String> organisation(Marks in, Token body) {
    return in.sentence()
        .name(body)
        .filter(name -> name.kind() == Name.Kind.ORGANISATION)
        .map(name -> name.span().of(in.text()))
        .filter(name -> name.contains("(") || !name.contains(")"));
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
    return close > 2 && TitleWords.isBracketOfShort(in.sentence(), close)
        ? in.found(in.sentence().token(close - 3))
        : Optional.empty();
  }

  /** Whom an aide serves: "adviser to the president of Chad". Trap: an ambassador goes to one. */
  private Optional<Token> served(Sentence sentence, Token titled) {
    return sentence
        .children(titled, "nmod", "obl")
        .filter(noun -> sentence.children(noun, "case").anyMatch(to -> to.text().equals("to")))
        .filter(noun -> words.isHead(noun.lemma()) || use(sentence, noun).isPresent())
        .findFirst();
  }

  /** A listed name among the modifiers of a noun: "the Iranian parliament". */
  private static Optional<Found> inside(Marks in, Token noun) {
    return in.sentence()
        .children(noun, "amod", "compound", "nmod:poss", "nmod")
        .filter(child -> in.sentence().children(child, "case").noneMatch(TitleWords::isDestination))
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
