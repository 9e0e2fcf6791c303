package parley.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.actors.ActorKind;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.linguistics.Analysis;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** The actors of one article, from its trees, its names and the lists. */
final class ArticleActors implements ActorResolver {

  private static final Set<String> DENOTING = Set.of("NOUN", "PROPN", "ADJ", "NUM");
  private static final Set<String> BODIES =
      Set.of(
          "bloc",
          "group",
          "movement",
          "organisation",
          "organization",
          "militia",
          "alliance",
          "faction",
          "coalition");
  private static final Set<String> AGAIN =
      Set.of(
          "agency",
          "alliance",
          "bureau",
          "coalition",
          "commission",
          "committee",
          "council",
          "group",
          "mission",
          "movement",
          "party",
          "presidency");
  private static final Set<String> TOWNS = Set.of("capital", "city", "town");
  private static final Set<String> WHERE =
      Set.of(
          "in", "at", "near", "outside", "around", "into", "through", "via", "over", "inside",
          "across", "on", "within");

  /** "The British", "the Chinese" are all of them. */
  private static final Pattern PLURAL = Pattern.compile("(?:sh|ch|ese|ss|s)$");

  private static final Set<String> TOWARDS = Set.of("to", "from", "toward", "towards");

  private static final Set<String> REACHED =
      Set.of(
          "visit",
          "leave",
          "reach",
          "enter",
          "tour",
          "capture",
          "seize",
          "retake",
          "control",
          "hit",
          "strike",
          "shell",
          "bomb",
          "pound",
          "besiege",
          "rock",
          "surround",
          "recapture",
          "storm",
          "encircle",
          "evacuate",
          "flee");
  private static final Set<String> TRIPS =
      Set.of(
          "visit", "trip", "travel", "tour", "return", "flight", "arrival", "journey", "attack",
          "strike", "advance", "march");

  private final List<Marks> marks;
  private final People people;
  private final NounActors nouns;
  private final Pronouns pronouns;
  private final EventParties events;

  /** The actors of each token that was asked for, by sentence: finders ask for the same ones. */
  private final List<Map<Integer, List<Mention>>> known;

  ArticleActors(Analysis analysis) {
    this.marks =
        UnlistedParties.marked(
            analysis.sentences().stream()
                .map(sentence -> new Marks(sentence, analysis.text()))
                .toList());
    this.people = new People(marks);
    this.nouns = new NounActors(marks, people, this);
    this.pronouns = new Pronouns(analysis, this, people);
    this.events = new EventParties(marks, this);
    this.known = marks.stream().<Map<Integer, List<Mention>>>map(any -> new HashMap<>()).toList();
  }

  List<Marks> marks() {
    return marks;
  }

  People people() {
    return people;
  }

  @Override
  public Optional<Mention> actor(Sentence sentence, Token token) {
    return all(sentence, token).stream().findFirst();
  }

  @Override
  public List<Mention> all(Sentence sentence, Token token) {
    Map<Integer, List<Mention>> inSentence = known.get(sentence.index());
    List<Mention> mentions = inSentence.get(token.index());
    if (mentions == null) {
      mentions = List.copyOf(denoted(sentence, token));
      inSentence.put(token.index(), mentions);
    }
    return mentions;
  }

  private List<Mention> denoted(Sentence sentence, Token token) {
    Optional<NameUse> use = people.use(sentence, token);
    if (use.isPresent()) {
      return named(use.get());
    }
    Optional<Found> found = marks.get(sentence.index()).found(token);
    Optional<NameUse> titled =
        found.isPresent() ? around(sentence, token) : people.titled(sentence, token);
    if (titled.isPresent()) {
      return named(titled.get());
    }
    if (token.upos().equals("PRON") || token.xpos().equals("PRP$")) {
      return pronouns.actors(sentence, token);
    }
    if (found.isPresent() && isHeadOf(found.get(), token)) {
      return listed(sentence, token, found.get());
    }
    Optional<List<Mention>> behind =
        BODIES.contains(token.lemma()) ? named(sentence, token) : Optional.empty();
    if (behind.isPresent()) {
      return behind.get();
    }
    Optional<List<Mention>> again = namedBefore(sentence, token);
    if (again.isPresent()) {
      return again.get();
    }
    List<Mention> denoted =
        DENOTING.contains(token.upos()) ? nouns.actors(sentence, token) : List.of();
    return denoted.stream().noneMatch(Mention::named) && BODIES.contains(token.lemma())
        ? called(sentence, token).orElse(denoted)
        : denoted;
  }

  /** "The council" is the last body of such a name: "the Transitional Council". */
  private Optional<List<Mention>> namedBefore(Sentence sentence, Token noun) {
    boolean bare =
        noun.upos().equals("NOUN")
            && AGAIN.contains(noun.lemma())
            && sentence.children(noun, "det").anyMatch(det -> det.lemma().equals("the"))
            && sentence.child(noun, "amod", "compound", "nmod", "acl", "appos", "flat").isEmpty();
    if (!bare) {
      return Optional.empty();
    }
    for (int at = sentence.index(); at >= 0; at--) {
      Sentence before = marks.get(at).sentence();
      Optional<Token> last =
          before.names().stream()
              .filter(name -> name.kind() == Name.Kind.ORGANISATION)
              .filter(name -> name.end() - name.first() > 1)
              .filter(name -> before != sentence || name.end() <= noun.index())
              .map(name -> before.token(name.end() - 1))
              .filter(word -> word.text().equalsIgnoreCase(noun.text()))
              .reduce((first, second) -> second);
      if (last.isPresent()) {
        Optional<List<Mention>> named =
            Optional.of(all(before, last.get()))
                .filter(each -> each.size() == 1 && each.get(0).named());
        return named.map(each -> List.of(each.get(0).writtenAs("the " + noun.text())));
      }
    }
    return Optional.empty();
  }

  /** The listed body whose name stands right behind the word for it: "the Chadian group X". */
  private Optional<List<Mention>> named(Sentence sentence, Token noun) {
    return marks
        .get(sentence.index())
        .namesBehind(noun, "appos", "flat")
        .map(name -> all(sentence, name))
        .filter(each -> each.size() == 1 && each.get(0).kind() != ActorKind.PERSON)
        .findFirst();
  }

  /** The body that is named behind the word for it: "the regional bloc, X, said". */
  private Optional<List<Mention>> called(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "appos")
        .filter(name -> name.index() > noun.index() && name.upos().equals("PROPN"))
        .map(name -> all(sentence, name))
        .filter(
            named ->
                named.size() == 1
                    && named.get(0).named()
                    && named.get(0).kind() != ActorKind.PERSON)
        .findFirst();
  }

  @Override
  public List<Mention> parties(Sentence sentence, Token noun) {
    return events.parties(sentence, noun);
  }

  @Override
  public List<OfficeHeld> offices() {
    List<OfficeHeld> all = new ArrayList<>();
    for (NameUse use : people.uses()) {
      people
          .person(use)
          .ifPresent(
              person -> person.titles(use).forEach(title -> all.add(office(use, person, title))));
    }
    return List.copyOf(all);
  }

  private OfficeHeld office(NameUse use, Person person, HeldTitle title) {
    Optional<Mention> of =
        title
            .ownerPerson()
            .flatMap(
                owner -> people.person(owner).map(p -> p.mention(owner.name(), Optional.of(owner))))
            .or(() -> title.owner().map(listed -> mention(listed, listed.name())));
    return new OfficeHeld(
        use.sentence(),
        use.head(),
        person.mention(withTitle(use, person), Optional.of(use)),
        title.text(),
        of,
        title.former());
  }

  private List<Mention> named(NameUse use) {
    return people
        .person(use)
        .map(person -> person.mention(withTitle(use, person), Optional.of(use)))
        .map(List::of)
        .orElse(List.of());
  }

  private String withTitle(NameUse use, Person person) {
    int first =
        person.titles(use).stream()
            .filter(title -> title.first() < use.first() && !isAnothers(use, title))
            .mapToInt(HeldTitle::first)
            .findFirst()
            .orElse(use.first());
    return marks.get(use.sentence().index()).words(first, use.end());
  }

  /** Whether another name stands between a title that two share and this one. */
  private boolean isAnothers(NameUse use, HeldTitle title) {
    return people.uses(use.sentence()).stream()
        .anyMatch(other -> title.at() < other.first() && other.end() <= use.first());
  }

  /** Whether {@code token} heads the listed name, and not a longer phrase around it. */
  private static boolean isHeadOf(Found found, Token token) {
    return token.head() < found.first() || token.head() >= found.end();
  }

  private List<Mention> listed(Sentence sentence, Token token, Found found) {
    Listed listed = found.listed();
    boolean city = listed.role() == Listed.Role.CAPITAL || listed.role() == Listed.Role.CITY;
    if (listed.role() == Listed.Role.CITY && !acts(token)) {
      return List.of();
    }
    if ((city || listed.role() == Listed.Role.SEAT) && isWhere(sentence, token)) {
      return List.of();
    }
    if (isOneOfPeople(sentence, token, listed)) {
      return people.lastOf(listed, sentence, token).stream()
          .map(person -> person.mention("the " + token.text(), Optional.empty()))
          .toList();
    }
    List<Mention> modified = nouns.modified(sentence, token, listed);
    return modified.isEmpty() ? List.of(mention(listed, written(sentence, found))) : modified;
  }

  /** "The Swede", one of a people, is a person whom the report has named, and not the land. */
  private static boolean isOneOfPeople(Sentence sentence, Token token, Listed listed) {
    return (listed.role() == Listed.Role.PEOPLE || listed.role() == Listed.Role.NATIONALITY)
        && listed.country().isPresent()
        && (token.xpos().equals("NN") || token.xpos().equals("NNP"))
        && !PLURAL.matcher(token.text()).find()
        && token.is("nsubj", "obj", "nmod:poss", "iobj")
        && sentence.children(token, "det").anyMatch(det -> det.lemma().equals("the"));
  }

  /** The listed name as written, with its article. */
  private String written(Sentence sentence, Found found) {
    boolean article =
        found.first() > 0
            && sentence.token(found.first() - 1).text().equalsIgnoreCase("the")
            && found.covers(sentence.token(found.first() - 1).head());
    return marks
        .get(sentence.index())
        .words(article ? found.first() - 1 : found.first(), found.end());
  }

  /** The name that a parse hung below or beside the owner of its title: "Iranian envoy A B". */
  private Optional<NameUse> around(Sentence sentence, Token owner) {
    return people.uses(sentence).stream()
        .filter(use -> use.first() > owner.index())
        .filter(
            use ->
                isTwice(use.head(), owner)
                    || (use.head().is("flat", "appos", "nmod")
                        && sentence.ancestors(use.head()).contains(owner)))
        .filter(
            use ->
                people
                    .person(use)
                    .filter(
                        person ->
                            person.titles(use).stream()
                                .anyMatch(
                                    title ->
                                        title.first() <= owner.index()
                                            && owner.index() < use.first()))
                    .isPresent())
        .findFirst();
  }

  /** Whether a parse gave one verb two subjects of one phrase: "Kenyan Under Secretary A B". */
  private static boolean isTwice(Token name, Token owner) {
    return name.head() == owner.head() && name.is("nsubj") && owner.is("nsubj");
  }

  private static boolean acts(Token token) {
    return token.is("nsubj", "nmod:poss", "obl:agent");
  }

  /** Whether a place is one that is gone to or been in, and not its government. */
  static boolean isWhere(Sentence sentence, Token token) {
    Optional<Token> up = sentence.head(token);
    if (up.isPresent()) {
      boolean reached = token.is("obj", "nsubj:pass") && REACHED.contains(up.get().lemma());
      boolean called = token.is("appos", "flat") && TOWNS.contains(up.get().lemma());
      boolean trip = token.is("nmod") && TRIPS.contains(up.get().lemma());
      if (reached || called || trip) {
        return true;
      }
    }
    Optional<Token> marker = sentence.child(token, "case").filter(c -> c.index() < token.index());
    boolean motion =
        token.is("obl")
            || sentence.head(token).filter(head -> head.upos().equals("VERB")).isPresent();
    return marker
        .map(
            each ->
                WHERE.contains(each.lemma())
                    || (motion && TOWARDS.contains(each.lemma()))
                    || each.lemma().equals("from"))
        .orElse(false);
  }

  /** A listed actor as a mention. */
  static Mention mention(Listed listed, String text) {
    boolean government = listed.role() == Listed.Role.CAPITAL || listed.role() == Listed.Role.SEAT;
    boolean people = listed.role() == Listed.Role.PEOPLE;
    String name = government || people ? listed.affiliation().orElse(listed.name()) : listed.name();
    ActorKind kind =
        switch (listed.role()) {
          case CAPITAL, SEAT -> ActorKind.GOVERNMENT;
          case PEOPLE -> ActorKind.PEOPLE;
          default -> listed.kind();
        };
    return new Mention(
        text,
        name,
        kind,
        listed.country(),
        government ? List.of("GOV") : listed.sectors(Optional.empty()),
        Optional.empty(),
        listed.affiliation(),
        true);
  }
}
