package parley.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Office;

/**
 * Which actor each mention of each report denotes, and which party that actor stands for.
 *
 * <p>A state, its government, its army and its capital as actor are one party, the state. An armed
 * group, party or organisation is a party of its own, whatever country it is in. Once made it does
 * not change, so that many threads may ask it.
 */
final class ActorIndex {

  private static final Set<ActorKind> OF_STATE =
      EnumSet.of(ActorKind.STATE, ActorKind.GOVERNMENT, ActorKind.PLACE_AS_ACTOR);
  private static final Set<Listed.Role> OWN =
      EnumSet.of(Listed.Role.BODY, Listed.Role.SEAT, Listed.Role.REGION);
  private static final Set<ActorKind> STANDS_FOR_STATE =
      EnumSet.of(ActorKind.MILITARY, ActorKind.PEOPLE);

  private static final Set<ActorKind> STANDS_FOR_PARTY =
      EnumSet.of(ActorKind.MILITARY, ActorKind.PEOPLE, ActorKind.GOVERNMENT);

  private final Map<String, Profile> profiles = new TreeMap<>();
  private final PersonNames people;
  private final UnlistedNames unlisted;
  private final Superiors superiors;
  private final SoleHolders holders;
  private final Map<PersonNames.Person, Profile> profileOfPerson = new HashMap<>();
  private final Map<Profile, TreeMap<String, Served>> organisations = new HashMap<>();
  private final Map<Mention, Profile> known = new HashMap<>();

  /** What mentions without a name mean, since other reports are searched for it. */
  private final Map<Mention, Mention> meant = new ConcurrentHashMap<>();

  /** Made when first asked for, and never changed then. */
  private volatile Map<String, String> nameOfId = Map.of();

  private volatile Map<String, List<ActorRef>> byName = Map.of();

  /** What all mentions of one actor say of it. */
  static final class Profile {
    final ActorKind kind;
    final boolean listed;
    final TreeMap<String, Integer> names = new TreeMap<>();
    final TreeMap<String, Integer> sectors = new TreeMap<>();
    final TreeSet<String> aliases = new TreeSet<>();
    Optional<String> country;
    Optional<String> bestName = Optional.empty();
    Optional<ActorRef> organisation = Optional.empty();
    boolean servesState;
    private boolean namesake;
    private int timesOfState;
    private Optional<ActorRef> ref = Optional.empty();

    private Profile(ActorKind kind, Optional<String> country, boolean listed) {
      this.kind = kind;
      this.country = country;
      this.listed = listed;
    }

    String name() {
      return bestName.orElseGet(() -> mostFrequent(names).orElseThrow());
    }

    /** The actor in short; to be asked for only when all mentions are recorded. */
    ActorRef ref() {
      ActorRef made = ref.orElseGet(() -> new ActorRef(idOf(), name(), kind, country));
      ref = Optional.of(made);
      return made;
    }

    private String idOf() {
      if (kind == ActorKind.STATE && country.isPresent()) {
        return stateId(country.get());
      }
      return namesake ? ContentId.longEntry("a", content()) : ContentId.entry("a", content());
    }

    private String content() {
      return kind + "|" + names.firstKey() + "|" + country.orElse("");
    }
  }

  /** An organisation that somebody is said to be of, and how often. */
  private record Served(Profile body, int times) {

    Served and(Served more) {
      return new Served(body, times + more.times);
    }
  }

  private ActorIndex(
      PersonNames people, UnlistedNames unlisted, Superiors superiors, SoleHolders holders) {
    this.people = people;
    this.unlisted = unlisted;
    this.superiors = superiors;
    this.holders = holders;
  }

  /** The index of all mentions in {@code claims}, which hold no claim twice. */
  static ActorIndex of(Collection<Claim> claims) {
    Map<Mention, Integer> said = counted(claims);
    UnlistedNames unlisted = UnlistedNames.of(said.keySet());
    Map<Mention, Integer> known = renamed(said, unlisted::known);
    Superiors superiors = new Superiors(new PersonNames(givenNames(known)));
    Map<Mention, Integer> mentions = renamed(known, superiors::placed);
    PersonNames people = new PersonNames(givenNames(mentions));
    ActorIndex index = new ActorIndex(people, unlisted, superiors, SoleHolders.of(claims, people));
    mentions.forEach((mention, times) -> index.record(index.identified(mention), times));
    mentions.keySet().forEach(mention -> index.known.put(mention, index.profile(mention)));
    index.tellApart();
    index.giveParties(claims);
    index.cleanAliases();
    return index;
  }

  /** The mentions under other names, those of one name counted together. */
  private static Map<Mention, Integer> renamed(
      Map<Mention, Integer> mentions, UnaryOperator<Mention> name) {
    Map<Mention, Integer> renamed = new LinkedHashMap<>();
    mentions.forEach((mention, times) -> renamed.merge(name.apply(mention), times, Integer::sum));
    return renamed;
  }

  /** Each mention with how often it is made, in the order of their words. */
  private static Map<Mention, Integer> counted(Collection<Claim> claims) {
    Map<Mention, Integer> counts = new HashMap<>();
    for (Claim claim : claims) {
      Mentions.in(claim).forEach(mention -> counts.merge(mention, 1, Integer::sum));
    }
    Map<String, Mention> inOrder = new TreeMap<>();
    counts.keySet().forEach(mention -> inOrder.put(mention.toString(), mention));
    Map<Mention, Integer> counted = new LinkedHashMap<>();
    inOrder.values().forEach(mention -> counted.put(mention, counts.getOrDefault(mention, 0)));
    return counted;
  }

  /** Gives actors longer ids whom chance calls as others; a state is called by its country. */
  private void tellApart() {
    Map<String, List<Profile>> called =
        profiles.values().stream().collect(Collectors.groupingBy(Profile::idOf));
    called.values().stream()
        .filter(same -> same.stream().map(Profile::content).distinct().count() > 1)
        .flatMap(List::stream)
        .forEach(profile -> profile.namesake = true);
  }

  /** The actor that a mention denotes; for a description without a name, the party it is of. */
  ActorRef ref(Mention mention) {
    return profile(mention).ref();
  }

  /** The person that a mention names; empty for parties and for people without a name. */
  Optional<ActorRef> person(Mention mention) {
    Mention known = identified(mention);
    return known.kind() == ActorKind.PERSON && known.named()
        ? Optional.of(ref(mention))
        : Optional.empty();
  }

  /** The party that a mention is or stands for; empty where neither country nor group is known. */
  Optional<ActorRef> party(Mention mention) {
    Profile profile = profile(mention);
    if (profile.kind == ActorKind.PERSON) {
      if (profile.organisation.isPresent() && !profile.servesState) {
        return profile.organisation;
      }
      return profile
          .country
          .map(this::state)
          .or(
              () ->
                  mention.named()
                      ? Optional.empty()
                      : unlisted.party(unlisted.known(mention)).map(this::ref));
    }
    boolean own = mention.named() && isOwnParty(mention.name());
    if (!own && STANDS_FOR_STATE.contains(profile.kind) && profile.country.isPresent()) {
      return profile.country.map(this::state);
    }
    if (STANDS_FOR_PARTY.contains(profile.kind)) {
      Optional<ActorRef> party = unlisted.party(unlisted.known(mention)).map(this::ref);
      if (party.isPresent()) {
        return party;
      }
    }
    if (!mention.named()) {
      return profile
          .country
          .map(this::state)
          .or(() -> unlisted.party(unlisted.known(mention)).map(this::ref));
    }
    return Optional.of(profile.ref());
  }

  /** The party that a mention stands for, or else the actor it denotes. */
  ActorRef partyOrSelf(Mention mention) {
    return party(mention).orElseGet(() -> ref(mention));
  }

  /** The name of the actor of that id; the id itself if there is none. */
  String name(String id) {
    Map<String, String> names = nameOfId;
    if (names.isEmpty()) {
      names = new HashMap<>();
      for (Profile profile : profiles.values()) {
        names.put(profile.ref().id(), profile.ref().name());
      }
      nameOfId = names;
    }
    return names.getOrDefault(id, id);
  }

  /** Every actor with a name, in the order of names. */
  List<Profile> profiles() {
    return profiles.values().stream()
        .filter(profile -> profile.listed)
        .sorted(Comparator.comparing(Profile::ref))
        .toList();
  }

  /** The state of that country. */
  ActorRef state(String country) {
    Profile profile = profiles.get("state|" + country);
    return profile == null
        ? new ActorRef(stateId(country), nameOf(country), ActorKind.STATE, Optional.of(country))
        : profile.ref();
  }

  /** The actor that any mention of a report denotes; empty if it is one of no claim. */
  Optional<ActorRef> known(Mention mention) {
    return find(mention).map(Profile::ref);
  }

  /**
   * The actor that an editor calls so: by its country's code, its name or an alias, or as the list
   * of organisations knows it; a person also with a country behind the name, {@code Abebe (ETH)}.
   *
   * @throws IllegalArgumentException if two are called so
   */
  Optional<ActorRef> called(String text) {
    if (FieldText.isCountry(text)) {
      return Optional.of(state(text));
    }
    FieldText.Qualified called = FieldText.Qualified.of(text);
    List<ActorRef> same =
        byName().getOrDefault(Words.fold(called.name()), List.of()).stream()
            .filter(
                actor -> called.qualifier().isEmpty() || actor.country().equals(called.qualifier()))
            .toList();
    List<ActorRef> exact =
        same.stream().filter(actor -> actor.name().equals(called.name())).toList();
    List<ActorRef> best = exact.isEmpty() ? same : exact;
    if (best.size() > 1) {
      throw new IllegalArgumentException(
          "'" + text + "' may be any of " + best.stream().map(ActorIndex::full).toList());
    }
    return best.stream().findFirst().or(() -> listed(called.name()));
  }

  private static String full(ActorRef actor) {
    return actor.name() + actor.country().map(country -> " (" + country + ")").orElse("");
  }

  private Optional<ActorRef> listed(String name) {
    return ActorList.standard()
        .named(name)
        .map(
            listed ->
                OF_STATE.contains(listed.kind())
                        && listed.country().isPresent()
                        && !isOwnParty(listed.name())
                    ? state(listed.country().get())
                    : new ActorRef(
                        ContentId.entry(
                            "a",
                            listed.kind()
                                + "|"
                                + listed.name()
                                + "|"
                                + listed.country().orElse("")),
                        listed.name(),
                        listed.kind(),
                        listed.country()));
  }

  private Map<String, List<ActorRef>> byName() {
    Map<String, List<ActorRef>> known = byName;
    if (known.isEmpty()) {
      Map<String, TreeSet<ActorRef>> names = new HashMap<>();
      for (Profile profile : profiles()) {
        Stream.of(List.of(profile.name()), profile.names.keySet(), profile.aliases)
            .flatMap(Collection::stream)
            .forEach(
                name ->
                    names
                        .computeIfAbsent(Words.fold(name), any -> new TreeSet<>())
                        .add(profile.ref()));
      }
      known = new HashMap<>();
      for (Map.Entry<String, TreeSet<ActorRef>> name : names.entrySet()) {
        known.put(name.getKey(), List.copyOf(name.getValue()));
      }
      byName = known;
    }
    return known;
  }

  private Profile profile(Mention mention) {
    Profile profile = known.get(mention);
    return profile != null
        ? profile
        : find(mention)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "an actor of no claim of this record: " + mention));
  }

  private Optional<Profile> find(Mention said) {
    Mention mention = identified(said);
    Optional<Profile> person =
        mention.kind() == ActorKind.PERSON && mention.named()
            ? people.person(mention.name(), mention.country().orElse("")).map(profileOfPerson::get)
            : Optional.empty();
    return person.or(() -> Optional.ofNullable(profiles.get(key(mention))));
  }

  /** The mention by the one name of its actor, and of who holds the office that it says. */
  private Mention identified(Mention said) {
    Mention mention = superiors.placed(unlisted.known(said));
    return mention.named() ? mention : meant.computeIfAbsent(mention, this::meant);
  }

  private Mention meant(Mention unnamed) {
    Mention mention = holders.known(unnamed);
    boolean headed = // "A B's government", whose head another report places
        mention.kind() == ActorKind.GOVERNMENT && !mention.named() && mention.country().isEmpty();
    return headed
        ? mention.affiliation().flatMap(people::country).map(this::government).orElse(mention)
        : mention;
  }

  private Mention government(String country) {
    String name = nameOf(country);
    return new Mention(
        name,
        name,
        ActorKind.GOVERNMENT,
        Optional.of(country),
        List.of("GOV"),
        Optional.empty(),
        Optional.of(name),
        true);
  }

  private void record(Mention mention, int times) {
    mention.country().ifPresent(this::recordState);
    Profile profile;
    if (mention.kind() == ActorKind.PERSON && mention.named()) {
      PersonNames.Person person =
          people.person(mention.name(), mention.country().orElse("")).orElseThrow();
      profile =
          profileOfPerson.computeIfAbsent(
              person,
              any -> {
                Profile created =
                    new Profile(
                        ActorKind.PERSON,
                        Optional.of(person.country).filter(country -> !country.isEmpty()),
                        true);
                created.bestName = Optional.of(person.name());
                profiles.put("person|" + person.names.firstKey() + "|" + person.country, created);
                return created;
              });
    } else {
      profile =
          profiles.computeIfAbsent(
              key(mention), any -> new Profile(kind(mention), country(mention), mention.named()));
    }
    if (profile.kind != ActorKind.STATE || mention.kind() == ActorKind.STATE) {
      profile.names.merge(mention.name(), times, Integer::sum);
    } else if (mention.named() && mention.kind() != ActorKind.PLACE_AS_ACTOR) {
      profile.aliases.add(mention.name());
    }
    if (mention.named() && mention.kind() != ActorKind.PLACE_AS_ACTOR) {
      profile.aliases.addAll(Aliases.of(mention.text()));
      profile.aliases.addAll(MinistryNames.of(mention));
    }
    affiliate(mention, profile, times);
    profile.timesOfState += mention.country().isPresent() ? times : 0;
    mention.sectors().forEach(sector -> profile.sectors.merge(sector, times, Integer::sum));
  }

  /** Notes the organisation or state that a report says the actor belongs to. */
  private void affiliate(Mention mention, Profile actor, int times) {
    Optional<Mention> unknown = unlisted.party(mention);
    if (unknown.isPresent()) {
      Profile party = organisation(unknown.get());
      if (actor.kind == ActorKind.PERSON && party.kind != ActorKind.PERSON) {
        serves(actor, party, times);
      }
      return;
    }
    Optional<Listed> listed = mention.affiliation().flatMap(ActorList.standard()::named);
    if (listed.isEmpty() || actor.kind != ActorKind.PERSON) {
      return;
    }
    if (OF_STATE.contains(listed.get().kind()) && !isOwnParty(listed.get().name())) {
      actor.servesState = true;
      return;
    }
    Mention body =
        new Mention(
            listed.get().name(),
            listed.get().name(),
            listed.get().kind(),
            listed.get().country(),
            listed.get().sectors(),
            Optional.empty(),
            Optional.empty(),
            true);
    serves(actor, organisation(body), times);
  }

  private void serves(Profile actor, Profile body, int times) {
    organisations
        .computeIfAbsent(actor, any -> new TreeMap<>())
        .merge(body.name(), new Served(body, times), Served::and);
  }

  private Profile organisation(Mention body) {
    Profile organisation =
        profiles.computeIfAbsent(key(body), any -> new Profile(body.kind(), country(body), true));
    organisation.names.merge(body.name(), 1, Integer::sum);
    return organisation;
  }

  private void recordState(String country) {
    profiles.computeIfAbsent(
        "state|" + country,
        any -> {
          Profile state = new Profile(ActorKind.STATE, Optional.of(country), true);
          state.names.put(nameOf(country), 0);
          return state;
        });
  }

  private void giveParties(Collection<Claim> claims) {
    for (Claim claim : claims) {
      if (claim instanceof Office office && office.of().isPresent() && !office.former()) {
        Profile person = profile(office.person());
        Profile of = profile(office.of().get());
        if (of.kind == ActorKind.STATE && of.country.isPresent()) {
          person.servesState = true;
        } else if (of.kind != ActorKind.PERSON
            && (!STANDS_FOR_STATE.contains(of.kind) || isOwnParty(of.name()))
            && office.of().get().named()) {
          serves(person, of, 1);
        }
      }
    }
    organisations.forEach(ActorIndex::giveParty);
  }

  /**
   * A person is of the organisation that reports give most. Who is of a state besides stands for
   * the state, unless that is said less often, since the slip of one report makes nobody's
   * minister, or the organisation is a party of its own.
   */
  private static void giveParty(Profile person, Map<String, Served> of) {
    Served most =
        of.values().stream().reduce((a, b) -> b.times() > a.times() ? b : a).orElseThrow();
    person.organisation = Optional.of(most.body().ref());
    person.servesState &= person.timesOfState >= most.times() && !isOwnParty(most.body().name());
  }

  /**
   * Whether the lists know a government or army of a state as a party of its own: of two that claim
   * a state, neither is the state.
   */
  private static boolean isOwnParty(String name) {
    return ownParty(name).isPresent();
  }

  private static Optional<Listed> ownParty(String name) {
    return ActorList.standard()
        .named(name)
        .filter(listed -> listed.role() == Listed.Role.BODY && listed.country().isPresent())
        .filter(listed -> listed.affiliation().filter(listed.name()::equals).isPresent());
  }

  /** The country of an actor: of a party that claims a state also where a report leaves it out. */
  private static Optional<String> country(Mention mention) {
    return mention.country().or(() -> ownParty(mention.name()).flatMap(Listed::country));
  }

  /** Gives persons every spelling of a name used alone, and takes persons' names from others. */
  private void cleanAliases() {
    Aliases aliases =
        new Aliases(people.people().stream().flatMap(p -> p.names.keySet().stream()).toList());
    for (Profile profile : profiles.values()) {
      if (profile.kind == ActorKind.PERSON) {
        profile.aliases.removeIf(Aliases::isBareOffice);
        profile.aliases.addAll(Aliases.spellings(profile.names.keySet(), profile.aliases));
      } else {
        profile.aliases.removeIf(aliases::isOfPerson);
        profile.aliases.removeIf(Aliases::isBareOffice);
      }
    }
  }

  static String nameOf(String country) {
    return ActorList.standard()
        .state(country)
        .map(Listed::name)
        .orElseGet(() -> Countries.name(country));
  }

  private static String stateId(String country) {
    return ContentId.entry("a", ActorKind.STATE + "|" + country);
  }

  /** What the lists say that it is, if they know it by its name; else what the report says. */
  private static ActorKind kind(Mention mention) {
    if (isState(mention)) {
      return ActorKind.STATE;
    }
    return ActorList.standard()
        .named(mention.name())
        .filter(listed -> mention.named() && OWN.contains(listed.role()))
        .filter(listed -> listed.name().equals(mention.name()))
        .map(Listed::kind)
        .orElse(mention.kind());
  }

  /**
   * Whether a mention is of the state of its country: its government or a place that acts for it,
   * or its people by the state's bare name. Trap: a place without a name of an actor is only where.
   */
  private static boolean isState(Mention mention) {
    if (mention.country().isEmpty() || isOwnParty(mention.name())) {
      return false;
    }
    if (OF_STATE.contains(mention.kind())) {
      return mention.named() || mention.kind() != ActorKind.PLACE_AS_ACTOR;
    }
    return mention.kind() != ActorKind.PERSON
        && ActorList.standard()
            .state(mention.country().get())
            .filter(state -> state.name().equals(mention.name()))
            .isPresent();
  }

  private static String key(Mention mention) {
    if (isState(mention)) {
      return "state|" + mention.country().orElseThrow();
    }
    String kind = mention.named() ? "named" : "described|" + mention.kind();
    return kind + "|" + Words.fold(mention.name()) + "|" + country(mention).orElse("");
  }

  private static List<PersonNames.Given> givenNames(Map<Mention, Integer> mentions) {
    Map<String, List<Mention>> byName = new TreeMap<>();
    mentions.keySet().stream()
        .filter(mention -> mention.kind() == ActorKind.PERSON && mention.named())
        .forEach(
            mention ->
                byName
                    .computeIfAbsent(
                        mention.name() + "|" + mention.country().orElse(""),
                        any -> new ArrayList<>())
                    .add(mention));
    return byName.values().stream()
        .map(
            same ->
                new PersonNames.Given(
                    same.get(0).name(),
                    same.get(0).country().orElse(""),
                    same.stream().mapToInt(mentions::get).sum(),
                    new TreeSet<>(
                        same.stream()
                            .flatMap(mention -> mention.office().stream())
                            .flatMap(office -> Words.content(office).stream())
                            .toList())))
        .toList();
  }

  private static Optional<String> mostFrequent(Map<String, Integer> counted) {
    return counted.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }
}
