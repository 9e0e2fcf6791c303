package parley.actors;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import parley.text.Span;

/**
 * What reports take for granted: states, their peoples and capitals, seats of government,
 * international organisations, armed groups, media, and cities.
 *
 * <p>It is read from the YAML files beside this class, which analysts may edit. Trap: letter case
 * counts ("us" is no state), but for words in capitals throughout.
 */
public final class ActorList {

  private static final Pattern ARTICLE_AL = Pattern.compile("^(?:al|Al|el|El|AL|EL)[- ](?=\\p{L})");

  /** What a state calls itself, before its name. */
  private static final List<String> FORMS =
      List.of(
          "Republic of",
          "Federal Republic of",
          "Islamic Republic of",
          "Arab Republic of",
          "Kingdom of",
          "State of",
          "Sultanate of",
          "Emirate of",
          "Federation of",
          "Union of");

  // After the pattern and the forms, which reading the lists needs.
  private static final ActorList STANDARD = new ActorList();

  private final PhraseMap<Listed> names = new PhraseMap<>(ActorList::fold);
  private final PhraseMap<Listed> capitals =
      new PhraseMap<>(name -> fold(name).toUpperCase(Locale.ROOT));
  private final Map<String, Listed> states = new HashMap<>();
  private final Map<String, Listed> capitalOf = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();

  private ActorList() {
    YamlList.read("states").properties().forEach(each -> state(each.getKey(), each.getValue()));
    states.values().forEach(this::formal);
    YamlList.read("regions").forEach(this::region);
    YamlList.read("organisations").forEach(node -> body(node, ActorKind.IGO));
    YamlList.read("groups").forEach(node -> body(node, ActorKind.ARMED_GROUP));
    YamlList.read("cities")
        .properties()
        .forEach(each -> cities(each.getKey(), each.getValue().asText()));
  }

  /** The list that ships. */
  public static ActorList standard() {
    return STANDARD;
  }

  /** The state with this ISO 3166-1 alpha-3 code. */
  public Optional<Listed> state(String code) {
    return Optional.ofNullable(states.get(code));
  }

  /** Whether a name or an adjective is one of a region of a state, and of no state. */
  public boolean isRegion(Listed listed) {
    return named(listed.name()).filter(each -> each.role() == Listed.Role.REGION).isPresent();
  }

  /** The capital of the state with this code. */
  public Optional<Listed> capital(String code) {
    return Optional.ofNullable(capitalOf.get(code));
  }

  /** The first adjective of the state or region of that name: "Chadian" for Chad. */
  public Optional<String> adjective(String name) {
    return Optional.ofNullable(adjectives.get(name));
  }

  /** What is listed under exactly this name. */
  public Optional<Listed> named(String name) {
    return names.get(name);
  }

  /**
   * The longest listed name that starts at a word.
   *
   * @param words the words of {@code text}, in order
   * @param first the index of the word
   */
  public Optional<Found> at(String text, List<Span> words, int first) {
    char initial = text.charAt(words.get(first).start());
    if (!Character.isUpperCase(initial) && !text.startsWith("al", words.get(first).start())) {
      return names.longest(text, words, first).map(ActorList::found);
    }
    Optional<Found> exact = names.longest(text, words, first).map(ActorList::found);
    if (exact.isPresent() || !shouted(words.get(first).of(text))) {
      return exact;
    }
    return capitals
        .longest(text, words, first)
        .filter(
            match ->
                shouted(text.substring(words.get(first).start(), words.get(match.end() - 1).end())))
        .map(ActorList::found);
  }

  private static boolean shouted(String word) {
    return word.length() > 3
        && word.chars().noneMatch(Character::isLowerCase)
        && word.chars().anyMatch(Character::isUpperCase);
  }

  private static Found found(PhraseMap.Match<Listed> match) {
    return new Found(match.entry(), match.first(), match.end());
  }

  /**
   * A listed name in a text.
   *
   * @param first index of its first word
   * @param end index after its last word
   */
  public record Found(Listed listed, int first, int end) {

    /** Whether the name covers the word. */
    public boolean covers(int word) {
      return first <= word && word < end;
    }
  }

  static String fold(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFC)
            .replace('’', '\'')
            .replace('‘', '\'')
            .replace('`', '\'')
            .replace('‑', '-')
            .replace('–', '-');
    return ARTICLE_AL.matcher(plain).replaceFirst("Al-");
  }

  private void state(String code, JsonNode node) {
    String name = node.path("name").asText();
    Listed state =
        new Listed(
            name,
            Listed.Role.STATE,
            ActorKind.STATE,
            Optional.of(code),
            Optional.empty(),
            List.of(),
            new TreeMap<>(),
            Optional.of(name));
    states.put(code, state);
    add(name, state);
    YamlList.texts(node.path("also")).forEach(each -> add(each, state));
    peoples(node, state);
    List<String> spellings = YamlList.texts(node.path("capital"));
    for (String spelling : spellings) {
      Listed capital = state.as(Listed.Role.CAPITAL, spellings.get(0), List.of("GOV"));
      capitalOf.putIfAbsent(code, capital);
      add(spelling, capital);
    }
    YamlList.texts(node.path("seats"))
        .forEach(each -> add(each, state.as(Listed.Role.CAPITAL, each, List.of("GOV"))));
  }

  /** A state under the names that treaties and ministries use: "the Sultanate of X". */
  private void formal(Listed state) {
    for (String form : FORMS) {
      String name = form + " " + state.name();
      if (named(name).isEmpty()) {
        add(name, state);
      }
    }
  }

  private void peoples(JsonNode node, Listed state) {
    Listed nationality = state.as(Listed.Role.NATIONALITY, state.name(), List.of());
    Listed people = state.as(Listed.Role.PEOPLE, state.name(), List.of());
    for (String adjective : YamlList.texts(node.path("adjectives"))) {
      add(adjective, nationality);
      adjectives.putIfAbsent(state.name(), adjective);
      if (adjective.matches(".*(an|i|k|t|b|ot|ur|mer|lander|am)")) {
        add(adjective + "s", people);
      }
    }
    YamlList.texts(node.path("people")).forEach(each -> add(each, people));
  }

  private void region(JsonNode node) {
    String name = node.path("name").asText();
    List<String> sectors = YamlList.texts(node.path("sectors"));
    Listed region =
        new Listed(
            name,
            Listed.Role.REGION,
            sectors.isEmpty() ? ActorKind.PLACE_AS_ACTOR : ActorKind.GOVERNMENT,
            YamlList.text(node, "country"),
            Optional.empty(),
            sectors,
            new TreeMap<>(),
            sectors.isEmpty() ? stateName(node) : Optional.of(name));
    add(name, region);
    YamlList.texts(node.path("also")).forEach(each -> add(each, region));
    peoples(node, region);
    YamlList.texts(node.path("capital"))
        .forEach(
            each ->
                add(
                    each,
                    region.as(
                        Listed.Role.CITY, YamlList.texts(node.path("capital")).get(0), List.of())));
  }

  private Optional<String> stateName(JsonNode node) {
    return YamlList.text(node, "country").flatMap(this::state).map(Listed::name);
  }

  private void body(JsonNode node, ActorKind usual) {
    String name = node.path("name").asText();
    ActorKind kind =
        YamlList.text(node, "kind")
            .map(each -> ActorKind.valueOf(each.toUpperCase(Locale.ROOT)))
            .orElse(usual);
    NavigableMap<LocalDate, List<String>> later = new TreeMap<>();
    node.path("from")
        .properties()
        .forEach(
            each -> later.put(LocalDate.parse(each.getKey()), YamlList.texts(each.getValue())));
    boolean ofState = kind == ActorKind.GOVERNMENT || kind == ActorKind.MILITARY;
    Optional<String> of =
        YamlList.text(node, "of").or(() -> ofState ? stateName(node) : Optional.empty());
    Listed body =
        new Listed(
            name,
            node.path("seat").asBoolean() ? Listed.Role.SEAT : Listed.Role.BODY,
            kind,
            YamlList.text(node, "country"),
            YamlList.text(node, "code")
                .or(() -> kind == ActorKind.IGO ? Optional.of("IGO") : Optional.empty()),
            YamlList.texts(node.path("sectors")),
            later,
            of.or(() -> Optional.of(name)));
    add(name, body);
    YamlList.texts(node.path("also")).forEach(each -> add(each, body));
  }

  private void cities(String country, String line) {
    for (String city : YamlList.parts(line, ",")) {
      List<String> spellings = YamlList.parts(city, " / ");
      Listed entry =
          new Listed(
              spellings.get(0),
              Listed.Role.CITY,
              ActorKind.PLACE_AS_ACTOR,
              Optional.of(country),
              Optional.empty(),
              List.of(),
              new TreeMap<>(),
              state(country).map(Listed::name));
      for (String spelling : spellings) {
        add(spelling, entry);
      }
    }
  }

  private void add(String name, Listed listed) {
    names.add(name, listed);
    capitals.add(name, listed);
  }
}
