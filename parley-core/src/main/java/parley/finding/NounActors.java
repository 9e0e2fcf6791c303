package parley.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.actors.Sectors;
import parley.actors.Sectors.Agent;
import parley.actors.Titles;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The actors that nouns denote: "Russian officials", "the Trump administration", "the envoy",
 * "gunmen".
 */
final class NounActors {

  private static final Set<String> POINTING_BACK = Set.of("party", "side");
  private static final Set<String> OF_OWNER = Set.of("GOV", "UNK", "CVL");
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "minister",
          "premier",
          "chancellor",
          "king",
          "leader",
          "ambassador",
          "envoy");
  private static final Set<String> SEVERAL = Set.of("minister", "ambassador", "envoy");
  private static final Set<String> HEADS =
      Set.of(
          "head",
          "chief",
          "chair",
          "chairman",
          "chairwoman",
          "chairperson",
          "director",
          "boss",
          "fm",
          "pm",
          "vp");
  private static final Set<String> TITLE_WORDS = Set.of("NOUN", "PROPN", "ADJ");
  private static final Set<String> BEFORE_NAMES = Set.of("DET", "PUNCT", "CCONJ", "ADP", "PRON");

  private static final Pattern SERVICE =
      Pattern.compile(".*\\b(?:navy|naval|air force|coast ?guard|border guards?|national guard).*");
  private static final Set<String> RULING = Set.of("government", "administration", "cabinet");
  private static final Set<String> FORCES = Set.of("MIL", "COP", "SPY");

  private final List<Marks> marks;
  private final People people;
  private final Owners owners;
  private final Descriptions descriptions;
  private final Instruments instruments;
  private final OwnPeople own;
  private final Organisations organisations;
  private final Institutions institutions;

  /**
   * @param actors what resolves the pronouns before nouns
   */
  NounActors(List<Marks> marks, People people, ActorResolver actors) {
    this.marks = marks;
    this.people = people;
    this.owners = new Owners(marks, people);
    this.descriptions = new Descriptions(marks, people);
    this.instruments = new Instruments(marks);
    this.own = new OwnPeople(actors);
    this.organisations = new Organisations(marks);
    this.institutions = new Institutions(marks, owners);
  }

  /** The actors of the noun phrase that {@code token} heads; empty for what is no actor. */
  List<Mention> actors(Sentence sentence, Token token) {
    Marks in = marks.get(sentence.index());
    Optional<Agent> agent = in.agent(token);
    Optional<Name> name =
        sentence.name(token).filter(each -> each.kind() == Name.Kind.ORGANISATION);
    Optional<Mention> abbreviated = name.flatMap(each -> Organisations.listed(in, each));
    if (abbreviated.isPresent()) {
      return List.of(abbreviated.get());
    }
    if (agent.isEmpty() && name.isEmpty()) {
      return isHead(token)
          ? owners.of(sentence, token).stream()
              .limit(1)
              .map(
                  owner ->
                      owned(
                          in,
                          token,
                          new Agent("GOV", token.index(), token.index() + 1),
                          owner,
                          false))
              .toList()
          : List.of();
    }
    List<Person.Party> whose = owners(in, token);
    if (agent.isEmpty()) {
      return instruments.is(in.words(name.get().first(), name.get().end()))
          ? List.of()
          : List.of(organisations.organisation(in, name.get(), whose));
    }
    if (whose.isEmpty() && isAnaphor(sentence, token)) {
      return List.of();
    }
    Optional<Mention> headed = whose.isEmpty() ? headed(in, token) : Optional.empty();
    if (headed.isPresent()) {
      return List.of(headed.get());
    }
    if (whose.isEmpty()) {
      Optional<Mention> known =
          descriptions.actor(sentence, token, Optional.empty(), phrase(in, token));
      return known.map(List::of).orElseGet(() -> generic(in, token, agent.get(), name));
    }
    boolean person = isPerson(token) || (whose.size() > 1 && isOffice(token));
    List<Optional<Mention>> known =
        whose.stream()
            .map(
                owner ->
                    person
                        ? descriptions.actor(sentence, token, Optional.of(owner), phrase(in, token))
                        : Optional.<Mention>empty())
            .toList();
    boolean sure = known.stream().allMatch(Optional::isPresent) || !isOneOfMany(in, token);
    List<Mention> all = new ArrayList<>();
    for (int i = 0; i < whose.size(); i++) {
      Person.Party owner = whose.get(i);
      all.add(
          known
              .get(i)
              .filter(any -> sure)
              .orElseGet(() -> owned(in, token, agent.get(), owner, whose.size() > 1)));
    }
    return all;
  }

  /**
   * Whether a party has several who hold such an office: of "the ministers of X and Y" the one
   * minister of X whom the article names is meant only if one of Y is named as well.
   */
  private static boolean isOneOfMany(Marks in, Token token) {
    return isPlural(token)
        && SEVERAL.contains(token.lemma())
        && in.sentence()
            .children(token, "amod", "compound")
            .noneMatch(each -> in.found(each).isEmpty());
  }

  /** Whether a noun tells who leads what it is of: "the head of X", which alone is nobody's. */
  private static boolean isHead(Token token) {
    return HEADS.contains(token.lemma()) && !token.xpos().endsWith("S");
  }

  /** Whose a noun is, by its words or else by its office. */
  private List<Person.Party> owners(Marks in, Token token) {
    if (OwnPeople.areOthers(token)) {
      return rivals(in.sentence(), token);
    }
    List<Person.Party> said = owners.of(in.sentence(), token);
    Optional<Person.Party> theirs =
        said.isEmpty() ? own.owner(in.sentence(), token) : Optional.empty();
    if (theirs.isPresent()) {
      return List.of(theirs.get());
    }
    if (said.isEmpty() && Institutions.is(in.sentence(), token)) {
      return institutions.namedBefore(in.sentence(), token);
    }
    return said.isEmpty() && isPerson(token)
        ? Titles.standard().body(office(in, token)).flatMap(ActorList.standard()::named).stream()
            .map(People::party)
            .toList()
        : said;
  }

  /** "Chad's rivals" are those who are at odds in Chad; anybody else's are others. */
  private List<Person.Party> rivals(Sentence sentence, Token token) {
    return token.lemma().equals("rival")
        ? owners.of(sentence, token).stream()
            .filter(
                owner ->
                    ActorList.standard()
                        .named(owner.name())
                        .filter(NounActors::isState)
                        .isPresent())
            .toList()
        : List.of();
  }

  private static boolean isState(Listed listed) {
    return listed.role() == Listed.Role.STATE;
  }

  /** Whether the noun only points back: "the parties", "both sides", "his country". */
  private static boolean isAnaphor(Sentence sentence, Token token) {
    return POINTING_BACK.contains(token.lemma())
        && isPlural(token)
        && sentence.child(token, "amod", "compound").isEmpty();
  }

  /** A listed body that a nationality narrows: "the Iraqi parliament" is handled as a noun. */
  List<Mention> modified(Sentence sentence, Token token, Listed listed) {
    if (listed.role() != Listed.Role.BODY || listed.country().isPresent()) {
      return List.of();
    }
    List<Person.Party> whose = owners.of(sentence, token);
    if (whose.size() != 1 || whose.get(0).country().isEmpty()) {
      return List.of();
    }
    Marks in = marks.get(sentence.index());
    return List.of(
        new Mention(
            phrase(in, token),
            listed.name(),
            listed.kind(),
            whose.get(0).country(),
            listed.sectors(Optional.empty()),
            Optional.empty(),
            Optional.of(whose.get(0).name()),
            true));
  }

  private static boolean isPerson(Token token) {
    return !token.xpos().endsWith("S")
        && (Titles.standard().isHead(token.lemma()) || Titles.standard().isHead(token.text()));
  }

  private Mention owned(Marks in, Token token, Agent agent, Person.Party owner, boolean several) {
    String text = body(in, token).orElse(phrase(in, token));
    String code = token.lemma().equals("side") ? "GOV" : agent.code();
    if (isPerson(token)
        || (several && Titles.standard().isHead(token.lemma()) && !code.equals("GOV"))
        || (several && isOffice(token))) {
      String title = token.lemma().toLowerCase(Locale.ROOT);
      return new Mention(
          text,
          several ? owner.name() + " " + title : bare(in, token),
          ActorKind.PERSON,
          owner.country(),
          owner.sectors().isEmpty() ? List.of(code) : owner.sectors(),
          Optional.of(several ? title : office(in, token)),
          Optional.of(owner.name()),
          false);
    }
    Optional<Mention> faction =
        several ? Optional.empty() : Factions.of(in, token, agent, owner, text, bare(in, token));
    if (faction.isPresent()) {
      return faction.get();
    }
    boolean body = !owner.sectors().isEmpty();
    boolean force = !body && FORCES.contains(code) && owner.country().isPresent();
    Optional<Listed> region = force && code.equals("MIL") ? region(in, token) : Optional.empty();
    if (region.isPresent()) {
      String adjective =
          ActorList.standard().adjective(region.get().name()).orElse(region.get().name());
      return new Mention(
          text,
          adjective + " forces",
          ActorKind.ARMED_GROUP,
          owner.country(),
          List.of("REB"),
          Optional.empty(),
          Optional.of(owner.name()),
          true);
    }
    boolean whole = body || code.equals("GOV");
    return new Mention(
        text,
        force ? force(in, agent, owner) : whole ? owner.name() : bare(in, token),
        body && code.equals("GOV") ? kindOf(owner) : Sectors.kind(code),
        owner.country(),
        body && OF_OWNER.contains(code) ? owner.sectors() : List.of(code),
        Optional.empty(),
        Optional.of(owner.name()),
        whole || force || (!isPlural(token) && !code.equals("CVL")));
  }

  /** "Prime Minister A B's government": whose land it is, another report may tell. */
  private Optional<Mention> headed(Marks in, Token token) {
    Sentence sentence = in.sentence();
    return sentence
        .child(token, "nmod:poss")
        .filter(owner -> RULING.contains(token.lemma()))
        .flatMap(owner -> people.person(sentence, owner))
        .map(
            person ->
                new Mention(
                    phrase(in, token),
                    bare(in, token),
                    ActorKind.GOVERNMENT,
                    Optional.empty(),
                    List.of("GOV"),
                    Optional.empty(),
                    Optional.of(person.name()),
                    false));
  }

  /** The name of the body whose people a noun denotes: "representatives of the X Armed Forces". */
  private static Optional<String> body(Marks in, Token token) {
    Sentence sentence = in.sentence();
    return sentence
        .children(token, "nmod")
        .filter(child -> isPlural(token) && child.index() > token.index())
        .filter(
            child -> sentence.children(child, "case").anyMatch(each -> each.lemma().equals("of")))
        .flatMap(child -> sentence.name(child).stream())
        .filter(name -> name.kind() == Name.Kind.ORGANISATION)
        .map(name -> name.span().of(in.text()))
        .findFirst();
  }

  /** The region of a state whose forces these are, which are not the state's: "Chechen forces". */
  private static Optional<Listed> region(Marks in, Token token) {
    return in.sentence()
        .children(token, "amod", "compound", "nmod:poss")
        .flatMap(child -> in.found(child).stream())
        .map(Found::listed)
        .filter(listed -> ActorList.standard().isRegion(listed))
        .findFirst();
  }

  /**
   * The name of a state's army, police or intelligence service, one for all its soldiers: "Chadian
   * military" for "Chad's army", "Chadian soldiers" and "Chad's armed forces".
   */
  private static String force(Marks in, Agent agent, Person.Party owner) {
    String noun = in.words(agent.first(), agent.end()).toLowerCase(Locale.ROOT);
    String name =
        SERVICE.matcher(noun).matches()
            ? noun
            : switch (agent.code()) {
              case "MIL" -> "military";
              case "COP" -> "police";
              default -> "intelligence";
            };
    return ActorList.standard().adjective(owner.name()).orElse(owner.name()) + " " + name;
  }

  private static ActorKind kindOf(Person.Party owner) {
    return ActorList.standard()
        .named(owner.name())
        .map(Listed::kind)
        .orElseGet(() -> Sectors.kind(owner.sectors().get(0)));
  }

  private static boolean isOffice(Token token) {
    return OFFICES.contains(token.lemma());
  }

  private static boolean isPlural(Token token) {
    return token.xpos().endsWith("S");
  }

  private List<Mention> generic(Marks in, Token token, Agent agent, Optional<Name> name) {
    boolean person = isPerson(token);
    boolean unknown = agent.code().equals("UNK");
    Optional<String> proper =
        token.upos().equals("PROPN")
            ? name.map(each -> each.span().of(in.text()))
                .or(() -> unknown ? capitals(in, token) : Optional.empty())
            : Optional.empty();
    if (unknown && proper.isEmpty()) {
      return List.of();
    }
    ActorKind kind =
        person
            ? ActorKind.PERSON
            : proper
                .filter(any -> unknown)
                .map(Organisations::kindByName)
                .orElse(Sectors.kind(agent.code()));
    return List.of(
        new Mention(
            phrase(in, token),
            proper.orElseGet(() -> bare(in, token)),
            kind,
            Optional.empty(),
            List.of(agent.code()),
            kind == ActorKind.PERSON ? Optional.of(office(in, token)) : Optional.empty(),
            proper,
            proper.isPresent()));
  }

  /** The name that capitals alone tell: "the Northern Dawn Movement". */
  private static Optional<String> capitals(Marks in, Token token) {
    int first = token.index();
    while (first > 0 && isCapital(in.sentence().token(first - 1))) {
      first--;
    }
    return first == token.index() || first == 0
        ? Optional.empty()
        : Optional.of(in.words(first, token.index() + 1));
  }

  private static boolean isCapital(Token token) {
    return token.xpos().startsWith("NNP") && Character.isUpperCase(token.text().codePointAt(0));
  }

  /** The title that a noun phrase gives, without states and articles. */
  private static String office(Marks in, Token token) {
    StringBuilder text = new StringBuilder();
    for (Token each : in.sentence().tokens().subList(start(in, token), token.index() + 1)) {
      boolean state =
          in.found(each).map(Found::listed).filter(l -> l.role() != Listed.Role.SEAT).isPresent();
      if (!state && TITLE_WORDS.contains(each.upos())) {
        text.append(text.length() == 0 ? "" : " ").append(each.text());
      }
    }
    return text.length() == 0 ? token.text() : text.toString();
  }

  /** The phrase as written, from its first modifier to its head. */
  private static String phrase(Marks in, Token token) {
    int first = start(in, token);
    for (Token child : in.sentence().children(token)) {
      if (child.is("det") && child.index() == first - 1) {
        first = child.index();
      }
    }
    return in.words(first, token.index() + 1);
  }

  /** The phrase from its first modifier to its head, without articles and numbers. */
  private static String bare(Marks in, Token token) {
    return in.words(start(in, token), token.index() + 1);
  }

  private static boolean isBeforeNames(Token token) {
    return BEFORE_NAMES.contains(token.upos()) || token.text().equalsIgnoreCase("according");
  }

  private static int start(Marks in, Token token) {
    int first = token.index();
    for (Token child : in.sentence().children(token)) {
      if (child.index() < token.index()
          && child.is("amod", "compound", "nmod:poss", "nmod:desc", "flat")) {
        first = Math.min(first, in.sentence().subtree(child).get(0).index());
      }
    }
    while (first < token.index() && isBeforeNames(in.sentence().token(first))) {
      first++;
    }
    return first;
  }
}
