package parley.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Titles;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Reads the titles that stand before a name ("Chadian spokesman A B") or beside it ("A B, one of
 * C's senior advisers").
 */
final class TitleReader {

  private static final Set<String> APPOINTING =
      Set.of("name", "appoint", "elect", "designate", "nominate");
  private static final Set<String> NAMING = Set.of("NOUN", "PROPN", "ADJ", "ADP", "DET");

  private final List<Marks> marks;
  private final List<NameUse> uses;
  private final TitlesBefore before;
  private final TitlesBeside beside;
  private final Titles titles = Titles.standard();

  TitleReader(List<Marks> marks, List<NameUse> uses) {
    this.marks = marks;
    this.uses = uses;
    this.before = new TitlesBefore(marks, uses);
    this.beside = new TitlesBeside(marks, uses);
  }

  /** All titles of one use of a name: the one before it first. */
  List<HeldTitle> titles(NameUse use) {
    List<HeldTitle> all = new ArrayList<>();
    Optional<NameUse> close =
        uses.stream()
            .filter(other -> other.sentence() == use.sentence() && other.end() == use.first())
            .findFirst();
    close
        .flatMap(other -> before.stacked(use, other))
        .or(() -> before.endingAt(use.sentence(), use.first()).map(title -> ofWhom(use, title)))
        .ifPresent(all::add);
    Sentence sentence = use.sentence();
    besides(use).forEach(noun -> beside.of(sentence, noun).ifPresent(title -> add(title, all)));
    besides(use)
        .flatMap(noun -> alsoHeld(sentence, noun))
        .forEach(noun -> beside.of(sentence, noun).ifPresent(title -> add(title, all)));
    if (use.head().is("appos")) {
      sentence
          .head(use.head())
          .filter(noun -> noun.index() < use.first() || apart(use, noun).isEmpty())
          .filter(noun -> uses.stream().noneMatch(u -> u.sentence() == sentence && u.covers(noun)))
          .flatMap(noun -> beside.of(sentence, noun))
          .ifPresent(title -> add(title, all));
      sentence
          .head(use.head())
          .flatMap(noun -> firstOffice(sentence, noun))
          .flatMap(noun -> beside.of(sentence, noun))
          .ifPresent(title -> add(title, all));
    }
    inTurn(use).ifPresent(title -> add(title, all));
    all.stream()
        .findFirst()
        .flatMap(title -> former(use, title))
        .ifPresent(title -> add(title, all));
    Stream.concat(ofAll(use), appointed(use))
        .forEach(noun -> beside.of(sentence, noun).ifPresent(title -> add(title, all)));
    return all.stream().map(title -> ofAnother(sentence, title).ofItsState().ofItsBody()).toList();
  }

  /** "Deputy premier and foreign minister A": the office before the "and", if one holds both. */
  private Optional<HeldTitle> former(NameUse use, HeldTitle title) {
    int and = title.first() - 1;
    Sentence sentence = use.sentence();
    return and > 0
            && sentence.token(and).lemma().equals("and")
            && sentence.token(and - 1).is("nmod:desc")
            && sentence.token(and - 1).head() == use.head().index()
        ? before.endingAt(sentence, and)
        : Optional.empty();
  }

  /** "A, B and C, the co-chairs of X": what stands behind a list in the plural is of all. */
  private Stream<Token> ofAll(NameUse use) {
    Sentence sentence = use.sentence();
    List<Token> people = sentence.conjuncts(sentence.firstConjunct(use.head()));
    Token last = people.get(people.size() - 1);
    return people.size() < 2
        ? Stream.empty()
        : people.stream()
            .flatMap(each -> sentence.children(each, "appos"))
            .filter(noun -> noun.xpos().equals("NNS") && noun.index() > last.index())
            .filter(noun -> isOfOne(sentence, noun));
  }

  /** "The co-chairs of X", but not "the presidents of X and Y". */
  private static boolean isOfOne(Sentence sentence, Token office) {
    return sentence
        .children(office, "nmod", "amod", "compound")
        .allMatch(each -> sentence.conjuncts(each).size() == 1);
  }

  /** "A, who was named envoy of X": the office that somebody is said to have been given. */
  private static Stream<Token> appointed(NameUse use) {
    Sentence sentence = use.sentence();
    return sentence
        .children(use.head(), "acl")
        .filter(verb -> APPOINTING.contains(verb.lemma()) && Arguments.isPassive(sentence, verb))
        .flatMap(verb -> sentence.children(verb, "xcomp", "obj"));
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
                before
                    .endingAt(use.sentence(), other.first())
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
        .takeWhile(each -> NAMING.contains(each.upos()) && !each.lemma().equals("for"))
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
}
