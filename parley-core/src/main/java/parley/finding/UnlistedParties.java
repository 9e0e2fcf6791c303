package parley.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.actors.ActorKind;
import parley.actors.ActorList.Found;
import parley.actors.Demonym;
import parley.actors.Listed;
import parley.actors.Titles;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The states and groups that an article names and no list knows, as its own words show them.
 *
 * <p>What has a president, a foreign ministry or an army, what sends negotiators, and what has
 * talks or a war with a state, is a party. Trap: "Moreno's foreign minister" is that of a person;
 * one such sign alone proves nothing, and a name that stands in a person's full name is no state.
 */
final class UnlistedParties {

  private static final int LONGEST_NAME = 4;
  private static final Set<String> OF = Set.of("of");
  private static final Set<String> OF_OR_FROM = Set.of("of", "from");
  private static final Set<String> BETWEEN = Set.of("between", "with");

  /** Signs that a name is that of a state. Each of the last three alone is none. */
  private enum Sign {
    OWNER,
    OFFICE_OF,
    SENDER,
    PEOPLE,
    PERSONAL_OWNER,
    BESIDE_STATE,
    PLACE
  }

  private static final Set<Sign> SURE =
      EnumSet.of(Sign.OWNER, Sign.OFFICE_OF, Sign.SENDER, Sign.PEOPLE);

  private final UnlistedWords words = UnlistedWords.standard();
  private final Titles titles = Titles.standard();
  private final Set<String> ofPersons = new HashSet<>();
  private final Map<String, Set<Sign>> signs = new TreeMap<>();
  private final Set<String> adjectives = new TreeSet<>();
  private final Set<String> groups =
      new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(any -> any));

  private UnlistedParties() {}

  /** The marks of the sentences of an article, with the names that it shows to be parties. */
  static List<Marks> marked(List<Marks> marks) {
    UnlistedParties parties = new UnlistedParties();
    marks.forEach(parties::gatherPersons);
    marks.forEach(parties::gather);
    marks.forEach(parties::spokenFor);
    Map<String, Listed> listed = parties.listed();
    return listed.isEmpty() ? marks : marks.stream().map(in -> in.with(uses(in, listed))).toList();
  }

  private void gatherPersons(Marks in) {
    Sentence sentence = in.sentence();
    for (Name name : sentence.names()) {
      if (name.kind() == Name.Kind.PERSON && name.end() - name.first() > 1) {
        sentence.tokens().subList(name.first(), name.end()).forEach(t -> ofPersons.add(t.text()));
      }
    }
    for (Token token : sentence.tokens()) {
      boolean titled =
          token.index() > 0
              && isCapitalised(token)
              && (titles.isHonorific(sentence.token(token.index() - 1).text())
                  || titles.isHead(sentence.token(token.index() - 1).text()));
      if (titled || token.is("flat")) {
        ofPersons.add(token.text());
      }
    }
  }

  private void gather(Marks in) {
    for (Token token : in.sentence().tokens()) {
      if (!isCapitalised(token) || in.found(token).isPresent()) {
        continue;
      }
      if (words.endsGroup(token.text())) {
        group(in, token).ifPresent(groups::add);
      } else if (token.upos().equals("PROPN") && isAlone(in, token)) {
        state(in, token);
      }
      if (isAdjective(in.sentence(), token)) {
        adjectives.add(token.text());
      }
    }
  }

  private void state(Marks in, Token token) {
    Sentence sentence = in.sentence();
    Optional<Token> up = sentence.head(token);
    sentence
        .name(token)
        .filter(name -> name.kind() == Name.Kind.LOCATION)
        .ifPresent(place -> sign(token, Sign.PLACE));
    if (up.isEmpty()) {
      return;
    }
    if (token.is("nmod:poss")) {
      if (words.isOwned(sentence, up.get())) {
        sign(token, Sign.OWNER);
      } else if (words.isOffice(sentence, up.get())) {
        sign(token, Sign.PERSONAL_OWNER);
      }
    }
    if (token.is("nmod") && hasCase(sentence, token, OF) && isOffice(sentence, up.get())) {
      sign(token, Sign.OFFICE_OF);
    }
    Token first = token.is("conj") ? up.get() : token;
    List<Token> pair = sentence.conjuncts(first);
    boolean besideState = pair.stream().anyMatch(other -> isState(in, other));
    if (!besideState || pair.size() < 2) {
      return;
    }
    sign(token, Sign.BESIDE_STATE);
    Optional<Token> of = sentence.head(first);
    boolean sends = of.filter(words::isTeam).isPresent() && hasCase(sentence, first, OF_OR_FROM);
    boolean shares = of.filter(words::isBetween).isPresent() && hasCase(sentence, first, BETWEEN);
    if (sends || shares) {
      sign(token, Sign.SENDER);
    }
  }

  private void sign(Token token, Sign sign) {
    signs.computeIfAbsent(token.text(), any -> EnumSet.noneOf(Sign.class)).add(sign);
  }

  /** An office of a state, or somebody who has one: "Foreign Minister Ana Ruz of X". */
  private boolean isOffice(Sentence sentence, Token noun) {
    return words.isOffice(sentence, noun)
        || words.isOwned(sentence, noun)
        || sentence
            .children(noun, "nmod:desc", "appos")
            .anyMatch(title -> words.isOffice(sentence, title));
  }

  private boolean isState(Marks in, Token token) {
    return in.found(token)
        .map(Found::listed)
        .filter(listed -> listed.role() == Listed.Role.STATE)
        .isPresent();
  }

  /** "the Sylvanian foreign minister", and "Freedonian and Sylvanian negotiators". */
  private boolean isAdjective(Sentence sentence, Token token) {
    Token first = token.is("conj") ? sentence.head(token).orElse(token) : token;
    return words.isAdjective(token.text())
        && !ofPersons.contains(token.text())
        && first.is("amod", "compound", "nmod:desc")
        && sentence.head(first).filter(noun -> noun.index() > token.index()).isPresent()
        && sentence.head(first).filter(words::isAgent).isPresent();
  }

  /**
   * The name of a group whose last word this is, if somebody of it or a state beside it shows so.
   */
  private Optional<String> group(Marks in, Token last) {
    Sentence sentence = in.sentence();
    int first = last.index();
    while (first > 0
        && last.index() - first < LONGEST_NAME - 1
        && isCapitalised(sentence.token(first - 1))
        && !isTitle(sentence.token(first - 1))
        && !sentence.token(first - 1).upos().equals("PUNCT")
        && !sentence.token(first - 1).upos().equals("DET")
        && !sentence.token(first - 1).upos().equals("ADP")
        && sentence.token(first - 1).head() <= last.index()
        && !isNationality(in, sentence.token(first - 1))) {
      first--;
    }
    if (first == last.index() || isPart(in, first, last) || isListed(in, first, last.index() + 1)) {
      return Optional.empty();
    }
    Optional<Token> up = sentence.head(last);
    boolean owns =
        up.filter(words::isLeader).isPresent()
            || up.filter(noun -> sentence.children(noun, "nmod:desc").anyMatch(words::isLeader))
                .isPresent();
    Token pair = last.is("conj") ? up.orElse(last) : last;
    boolean besideState = sentence.conjuncts(pair).stream().anyMatch(other -> isState(in, other));
    boolean named = sentence.name(last).filter(n -> n.kind() == Name.Kind.ORGANISATION).isPresent();
    boolean byShape =
        first > 1
            && last.index() - first > 1
            && sentence.token(first - 1).text().equals("the")
            && last.upos().equals("PROPN");
    return owns || besideState || named || byShape
        ? Optional.of(in.words(first, last.index() + 1))
        : Optional.empty();
  }

  /**
   * Whether the words are the end of a longer name: "Sudan's Popular Front", "Land and Sea Front".
   */
  private static boolean isPart(Marks in, int first, Token last) {
    Sentence sentence = in.sentence();
    boolean owned =
        sentence.children(last, "nmod:poss").anyMatch(owner -> in.found(owner).isPresent());
    boolean longer = sentence.name(last).filter(name -> name.first() < first).isPresent();
    boolean after = first > 0 && isNationality(in, sentence.token(first - 1));
    boolean joined =
        first > 1
            && sentence.token(first - 1).upos().equals("CCONJ")
            && isCapitalised(sentence.token(first - 2))
            && in.found(sentence.token(first - 2)).isEmpty();
    return owned || longer || after || joined;
  }

  /** "Iron Dawn" of "the Iron Dawn spokesman", where the language model takes it for one name. */
  private void spokenFor(Marks in) {
    Sentence sentence = in.sentence();
    for (Name name : sentence.names()) {
      Token last = sentence.token(name.end() - 1);
      boolean two = name.end() - name.first() > 1 && name.kind() != Name.Kind.PERSON;
      Optional<Token> noun =
          sentence
              .head(last)
              .filter(up -> up.index() == name.end())
              .filter(up -> !up.lemma().equals("force") || !isCapitalised(up));
      if (two
          && !isListed(in, name.first(), name.end())
          && last.is("compound", "nmod:desc")
          && noun.filter(words::isLeader).isPresent()
          && sentence.tokens().subList(name.first(), name.end()).stream()
              .allMatch(each -> isCapitalised(each) && !isNationality(in, each))) {
        groups.add(in.words(name.first(), name.end()));
      }
    }
  }

  /** Whether the lists know these words, or a part of them that is more than one word. */
  private static boolean isListed(Marks in, int first, int end) {
    return in.found().stream()
        .filter(found -> found.first() < end && first < found.end())
        .anyMatch(found -> found.end() - found.first() > 1);
  }

  private boolean isTitle(Token token) {
    return titles.isHead(token.text()) || titles.isHonorific(token.text());
  }

  private static boolean isNationality(Marks in, Token token) {
    return in.found(token).map(Found::listed).filter(l -> l.role() != Listed.Role.BODY).isPresent();
  }

  /** Whether it is a name of one word. */
  private boolean isAlone(Marks in, Token token) {
    Sentence sentence = in.sentence();
    boolean name = sentence.name(token).filter(n -> n.end() - n.first() > 1).isPresent();
    boolean organisation =
        sentence.name(token).filter(n -> n.kind() == Name.Kind.ORGANISATION).isPresent();
    return !name
        && !organisation
        && !ofPersons.contains(token.text())
        && !isTitle(token)
        && !words.isNoState(token.text())
        && !token.is("compound", "flat", "amod")
        && sentence.children(token, "compound", "flat", "amod", "nmod:desc").findAny().isEmpty();
  }

  private static boolean hasCase(Sentence sentence, Token token, Set<String> markers) {
    return sentence.children(token, "case").anyMatch(m -> markers.contains(m.lemma()));
  }

  private static boolean isCapitalised(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }

  /** What is shown to be a party, by each name that it has in the article. */
  private Map<String, Listed> listed() {
    Map<String, Listed> listed = new TreeMap<>();
    signs.forEach(
        (name, seen) -> {
          boolean people = adjectives.stream().anyMatch(each -> Demonym.isOf(each, name));
          boolean sure = people || seen.stream().anyMatch(SURE::contains);
          if (sure || seen.size() > 2) {
            listed.put(name, party(name, Listed.Role.STATE, ActorKind.STATE));
          }
        });
    Set<String> states = new TreeSet<>(listed.keySet());
    for (String adjective : adjectives) {
      String name =
          states.stream()
              .filter(each -> Demonym.isOf(adjective, each))
              .findFirst()
              .orElse(adjective);
      listed.put(adjective, party(name, Listed.Role.NATIONALITY, ActorKind.STATE));
    }
    for (String group : groups) {
      if (listed.containsKey(group)) {
        continue;
      }
      Listed party = party(group, Listed.Role.BODY, ActorKind.ARMED_GROUP);
      listed.put(group, party);
      int last = group.lastIndexOf(' ');
      boolean ended = words.endsGroup(group.substring(last + 1));
      if (ended && group.indexOf(' ') < last) {
        listed.putIfAbsent(group.substring(0, last), party);
      }
    }
    return listed;
  }

  private static Listed party(String name, Listed.Role role, ActorKind kind) {
    List<String> sectors = kind == ActorKind.ARMED_GROUP ? List.of("REB") : List.of();
    return new Listed(
        name,
        role,
        kind,
        Optional.empty(),
        Optional.empty(),
        sectors,
        new TreeMap<>(),
        Optional.of(name));
  }

  /** Where a sentence has one of these names, the longest at each word. */
  private static List<Found> uses(Marks in, Map<String, Listed> listed) {
    List<Token> tokens = in.sentence().tokens();
    List<Found> uses = new ArrayList<>();
    for (int first = 0; first < tokens.size(); ) {
      Optional<Found> use = use(in, first, listed);
      use.ifPresent(uses::add);
      first = use.map(Found::end).orElse(first + 1);
    }
    return uses;
  }

  private static Optional<Found> use(Marks in, int first, Map<String, Listed> listed) {
    int longest = Math.min(LONGEST_NAME, in.sentence().tokens().size() - first);
    for (int length = longest; length > 0; length--) {
      Listed party = listed.get(in.words(first, first + length));
      if (party != null && !isInPerson(in.sentence(), first, length)) {
        return Optional.of(new Found(party, first, first + length));
      }
    }
    return Optional.empty();
  }

  private static boolean isInPerson(Sentence sentence, int first, int length) {
    return sentence
        .name(sentence.token(first))
        .filter(name -> name.kind() == Name.Kind.PERSON)
        .filter(name -> name.end() - name.first() > length)
        .isPresent();
  }
}
