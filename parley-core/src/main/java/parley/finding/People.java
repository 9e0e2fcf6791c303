package parley.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorKind;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.NameMatch;
import parley.actors.Titles;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** The persons of one article, each with every use of the name. */
final class People {

  private static final Set<ActorKind> LED =
      EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.PARTY, ActorKind.GOVERNMENT, ActorKind.MILITARY);

  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<Listed.Role> OWNERS = Set.of(Listed.Role.STATE, Listed.Role.BODY);

  private final List<NameUse> uses;
  private final List<Person> people = new ArrayList<>();
  private final Map<NameUse, Person> personOfUse = new HashMap<>();
  private final Map<Sentence, List<NameUse>> inSentence = new HashMap<>();

  People(List<Marks> marks) {
    this.uses = new PersonNames(marks).uses();
    List<NameUse> fullest =
        uses.stream()
            .sorted(Comparator.comparingInt((NameUse use) -> use.first() - use.end()))
            .toList();
    for (NameUse use : fullest) {
      Person person = personOf(use);
      person.add(use);
      personOfUse.putIfAbsent(use, person);
    }
    uses.forEach(
        use -> inSentence.computeIfAbsent(use.sentence(), any -> new ArrayList<>()).add(use));
    Comparator<NameUse> inText =
        Comparator.comparingInt((NameUse use) -> use.sentence().index())
            .thenComparingInt(NameUse::first);
    people.forEach(person -> person.uses().sort(inText));
    TitleReader reader = new TitleReader(marks, uses);
    for (NameUse use : uses) {
      person(use).ifPresent(person -> person.add(use, reader.titles(use)));
    }
    people.forEach(person -> person.titles().forEach(title -> learn(person, title)));
    people.forEach(this::learnFromOwners);
    uses.forEach(use -> landBehind(marks, use).ifPresent(land -> learnLand(use, land)));
    uses.forEach(use -> ownerBefore(marks, use).ifPresent(owner -> learnOwner(use, owner)));
    marks.forEach(this::learnLeaders);
    new Teams(marks, this).members().forEach(Person::belongsTo);
    new Ministries(marks, this).learn();
    Colleagues.learn(this);
    new GroupLeaders(marks, this).learn();
  }

  /** The persons, in no order that means anything. */
  List<Person> people() {
    return people;
  }

  /** The uses of names, in the order of the text. */
  List<NameUse> uses() {
    return uses;
  }

  /** The uses of names in a sentence, in order. */
  List<NameUse> uses(Sentence sentence) {
    return inSentence.getOrDefault(sentence, List.of());
  }

  /** The use of a name that covers a token. */
  Optional<NameUse> use(Sentence sentence, Token token) {
    for (NameUse use : uses(sentence)) {
      if (use.covers(token)) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  /** Whose name it is. */
  Optional<Person> person(NameUse use) {
    return Optional.ofNullable(personOfUse.get(use));
  }

  /** The person whose name covers a token. */
  Optional<Person> person(Sentence sentence, Token token) {
    return use(sentence, token).flatMap(this::person);
  }

  /** The person of a state who was named last before a token. */
  Optional<Person> lastOf(Listed state, Sentence sentence, Token token) {
    return uses.stream()
        .filter(use -> use.before(sentence, token))
        .flatMap(use -> person(use).stream())
        .filter(
            person ->
                person
                    .party()
                    .flatMap(Person.Party::country)
                    .filter(code -> state.country().filter(code::equals).isPresent())
                    .isPresent())
        .reduce((first, second) -> second);
  }

  /** The use of a name whose title has this token as its noun: "spokesman" in "spokesman A B". */
  Optional<NameUse> titled(Sentence sentence, Token token) {
    return uses(sentence).stream()
        .filter(
            use ->
                addresses(use, token)
                    || person(use).filter(person -> holds(person, use, token)).isPresent())
        .findFirst();
  }

  /** Whether a token is a form of address, and nothing but such stands between it and the name. */
  private static boolean addresses(NameUse use, Token token) {
    return token.index() < use.first()
        && use.sentence().tokens().subList(token.index(), use.first()).stream()
            .allMatch(each -> Titles.standard().isHonorific(each.text()));
  }

  private static boolean holds(Person person, NameUse use, Token token) {
    return person.titles(use).stream()
        .anyMatch(
            title ->
                title.at() == token.index()
                    || (NOUNS.contains(token.upos())
                        && !token.is("compound", "amod", "nmod:poss", "conj")
                        && title.first() <= token.index()
                        && token.index() < title.at())
                    || (token.is("nmod:desc")
                        && title.first() <= token.index()
                        && token.index() < use.first()));
  }

  private Person personOf(NameUse use) {
    List<Person> same = new ArrayList<>();
    List<Person> maybe = new ArrayList<>();
    for (Person person : people) {
      switch (NameMatch.compare(person.name(), use.name())) {
        case SAME -> same.add(person);
        case SHORT -> maybe.add(person);
        case DIFFERENT -> {}
      }
    }
    Optional<Person> known = same.isEmpty() ? nearest(maybe, use) : Optional.of(same.get(0));
    return known.orElseGet(
        () -> {
          Person person = new Person();
          people.add(person);
          return person;
        });
  }

  /** The one whose family name it is before those whose given name it is; then the last named. */
  private static Optional<Person> nearest(List<Person> maybe, NameUse use) {
    List<Person> family =
        maybe.stream()
            .filter(person -> NameMatch.key(person.name()).equals(NameMatch.key(use.name())))
            .toList();
    List<Person> from = spelt(addressed(family.isEmpty() ? maybe : family, use), use);
    if (from.size() < 2) {
      return from.stream().findFirst();
    }
    return from.stream()
        .max(
            Comparator.comparingInt(
                person ->
                    person.uses().stream()
                        .filter(each -> each.before(use.sentence(), use.head()))
                        .mapToInt(each -> each.sentence().span().start() + each.first())
                        .max()
                        .orElse(-1)));
  }

  /** "Sheikh Hamad" is the one who was called a sheikh before; all, if nobody was. */
  private static List<Person> addressed(List<Person> maybe, NameUse use) {
    Optional<String> address = address(use);
    List<Person> called =
        maybe.stream()
            .filter(
                person -> person.uses().stream().anyMatch(each -> address(each).equals(address)))
            .toList();
    return address.isEmpty() || called.isEmpty() ? maybe : called;
  }

  /** A report spells one name in one way: "Mohammed" is no "Mohamed bin Ali" where both are. */
  private static List<Person> spelt(List<Person> maybe, NameUse use) {
    List<Person> exact =
        maybe.stream()
            .filter(person -> (" " + person.name() + " ").contains(" " + use.name() + " "))
            .toList();
    return exact.isEmpty() ? maybe : exact;
  }

  /** The form of address right before a name. */
  private static Optional<String> address(NameUse use) {
    return Optional.of(use.first() - 1)
        .filter(at -> at >= 0)
        .map(at -> use.sentence().token(at).text())
        .filter(Titles.standard()::isHonorific)
        .map(word -> word.toLowerCase(Locale.ROOT));
  }

  private static void learn(Person person, HeldTitle title) {
    title.owner().ifPresent(owner -> person.belongsTo(party(owner)));
    title
        .organisation()
        .ifPresent(name -> person.belongsTo(new Person.Party(name, Optional.empty(), List.of())));
  }

  /** The state behind a name: "President A B of X", "A B of X". */
  private static Optional<Listed> landBehind(List<Marks> marks, NameUse use) {
    Sentence sentence = use.sentence();
    int at = use.end();
    if (at + 1 >= sentence.tokens().size() || !sentence.token(at).text().equals("of")) {
      return Optional.empty();
    }
    int next = sentence.token(at + 1).text().equals("the") ? at + 2 : at + 1;
    return next < sentence.tokens().size()
        ? marks
            .get(sentence.index())
            .found(sentence.token(next))
            .map(Found::listed)
            .filter(listed -> listed.role() == Listed.Role.STATE)
        : Optional.empty();
  }

  /** The state or body right before a name: "Chad's A B". */
  private static Optional<Listed> ownerBefore(List<Marks> marks, NameUse use) {
    Sentence sentence = use.sentence();
    int at = use.first() - 1;
    return at > 0 && TitleWords.isPossessive(sentence.token(at))
        ? marks
            .get(sentence.index())
            .found(sentence.token(at - 1))
            .map(Found::listed)
            .filter(listed -> OWNERS.contains(listed.role()))
        : Optional.empty();
  }

  private void learnOwner(NameUse use, Listed owner) {
    person(use)
        .filter(person -> person.party().isEmpty())
        .ifPresent(person -> person.belongsTo(party(owner)));
  }

  /** "X's Movement", "the Movement of X": whose a listed group is leads it, and is of it. */
  private void learnLeaders(Marks in) {
    Sentence sentence = in.sentence();
    for (Found found : in.found()) {
      if (LED.contains(found.listed().kind()) && found.listed().role() == Listed.Role.BODY) {
        sentence.tokens().subList(found.first(), found.end()).stream()
            .flatMap(
                word ->
                    sentence
                        .children(word, "nmod")
                        .filter(
                            owner ->
                                owner.is("nmod:poss")
                                    || sentence
                                        .children(owner, "case")
                                        .anyMatch(of -> of.lemma().equals("of"))))
            .flatMap(owner -> person(sentence, owner).stream())
            .filter(person -> person.party().isEmpty())
            .forEach(person -> person.belongsTo(party(found.listed())));
      }
    }
  }

  private void learnLand(NameUse use, Listed land) {
    person(use)
        .filter(
            person ->
                !person.titles(use).isEmpty()
                    || (person.party().isEmpty() && use.end() - use.first() > 1))
        .ifPresent(person -> person.belongsTo(party(land)));
  }

  /** "A's envoy B" is of A's state; where the report does not tell that, others may. */
  private void learnFromOwners(Person person) {
    for (HeldTitle title : person.titles()) {
      title
          .ownerPerson()
          .flatMap(this::person)
          .filter(owner -> owner != person)
          .map(
              owner ->
                  owner
                      .party()
                      .orElseGet(() -> new Person.Party(owner.name(), Optional.empty(), List.of())))
          .ifPresent(person::belongsTo);
    }
  }

  /** The party that an officer of a listed actor belongs to. */
  static Person.Party party(Listed owner) {
    boolean own =
        owner.kind() != ActorKind.STATE
            && owner.kind() != ActorKind.GOVERNMENT
            && owner.kind() != ActorKind.PLACE_AS_ACTOR;
    return new Person.Party(
        owner.affiliation().orElse(owner.name()),
        owner.country(),
        own ? owner.sectors(Optional.empty()) : List.of());
  }
}
