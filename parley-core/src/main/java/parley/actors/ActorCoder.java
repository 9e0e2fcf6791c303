package parley.actors;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.actors.ActorList.Found;
import parley.actors.Sectors.Agent;
import parley.text.Span;

/**
 * Codes a phrase that names an actor, without its sentence: "Russia's ambassador to Poland" is RUS
 * GOV.
 *
 * <p>It works by lists and word order alone, so it knows no persons; a person's name is coded only
 * by the title beside it. Stateless; safe for many threads.
 */
public final class ActorCoder {

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}\\.(?:\\p{L}\\.)+|['’]s\\b|[\\p{L}\\p{N}]+(?:['’](?!s\\b)\\p{L}+)*|\\S");
  private static final Set<String> BREAKS =
      Set.of(
          "in",
          "to",
          "at",
          "for",
          "from",
          "across",
          "near",
          "with",
          "against",
          "on",
          "about",
          "who",
          "which",
          "that",
          "during",
          "inside",
          "throughout",
          ",",
          "(",
          ";",
          "--");
  private static final Set<String> COLLECTIVES =
      Set.of(
          "member",
          "team",
          "group",
          "crowd",
          "band",
          "number",
          "several",
          "some",
          "many",
          "most",
          "dozen",
          "hundred",
          "thousand",
          "one",
          "two",
          "three",
          "all",
          "part",
          "handful",
          "leader",
          "head",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "representative",
          "chief",
          "president",
          "commander",
          "body",
          "official",
          "delegation",
          "largest",
          "workplace");

  private final ActorList list = ActorList.standard();
  private final Sectors sectors = Sectors.standard();
  private final Titles titles = Titles.standard();

  /**
   * Codes a phrase.
   *
   * @param context words around the phrase that may name the country, if it does not
   * @param day when the phrase was written: who governs changes
   * @return empty if nothing in the phrase is known
   */
  public Optional<ActorCode> code(
      String phrase, Optional<String> context, Optional<LocalDate> day) {
    Words words = new Words(phrase);
    if (words.spans().isEmpty()) {
      return Optional.empty();
    }
    Optional<Found> body =
        words.found().stream()
            .filter(found -> found.first() < words.headEnd() && isBody(found.listed()))
            .reduce((first, last) -> last);
    Optional<Agent> agent = words.agent();
    Optional<Found> place = words.place();
    Optional<String> country =
        (body.isPresent()
                ? body.flatMap(found -> country(found.listed()))
                : Optional.<String>empty())
            .or(() -> place.flatMap(found -> country(found.listed())))
            .or(() -> context.flatMap(this::countryIn));
    List<String> codes = codes(words, body, agent, place, day);
    if (country.isEmpty() && codes.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ActorCode(
            phrase,
            name(phrase, words, body, place),
            kind(codes, body, place, words),
            country,
            codes));
  }

  private static boolean isBody(Listed listed) {
    return listed.role() == Listed.Role.BODY
        || listed.role() == Listed.Role.SEAT
        || (listed.role() == Listed.Role.REGION && !listed.sectors().isEmpty());
  }

  private static Optional<String> country(Listed listed) {
    return listed.country().or(listed::code);
  }

  private Optional<String> countryIn(String context) {
    return new Words(context)
        .found().stream().flatMap(found -> country(found.listed()).stream()).findFirst();
  }

  private List<String> codes(
      Words words,
      Optional<Found> body,
      Optional<Agent> agent,
      Optional<Found> place,
      Optional<LocalDate> day) {
    if (words.isPast()) {
      return List.of("ELI");
    }
    List<String> ofBody = body.map(found -> found.listed().sectors(day)).orElse(List.of());
    boolean narrower = agent.isPresent() && !agent.get().code().matches("GOV|UNK|CVL|PTY|OPP");
    if (!ofBody.isEmpty() && !(narrower && ofBody.contains("GOV"))) {
      return ofBody;
    }
    if (agent.isPresent()) {
      boolean regional =
          agent.get().code().equals("MIL") && place.filter(ActorCoder::isRegion).isPresent();
      return List.of(regional ? "REB" : agent.get().code());
    }
    if (!ofBody.isEmpty()) {
      return ofBody;
    }
    if (place.isEmpty() || place.get().end() - place.get().first() < words.headEnd()) {
      return List.of();
    }
    return switch (place.get().listed().role()) {
      case CAPITAL -> List.of("GOV");
      case CITY -> List.of("CVL");
      default -> List.of();
    };
  }

  /** Whether it is the adjective of a part of a state, whose forces are not the state's. */
  private static boolean isRegion(Found found) {
    return found.listed().role() == Listed.Role.NATIONALITY
        && found.listed().kind() == ActorKind.PLACE_AS_ACTOR;
  }

  private static ActorKind kind(
      List<String> codes, Optional<Found> body, Optional<Found> place, Words words) {
    if (words.isPerson()) {
      return ActorKind.PERSON;
    }
    if (body.isPresent()) {
      return body.get().listed().kind();
    }
    if (!codes.isEmpty()) {
      return Sectors.kind(codes.get(0));
    }
    return place
        .map(
            found ->
                found.listed().role() == Listed.Role.PEOPLE
                    ? ActorKind.PEOPLE
                    : found.listed().kind())
        .orElse(ActorKind.PEOPLE);
  }

  private static String name(
      String phrase, Words words, Optional<Found> body, Optional<Found> place) {
    int length = words.spans().size() - words.start();
    return body.or(() -> place)
        .filter(found -> found.end() - found.first() >= length)
        .map(found -> found.listed().name())
        .orElseGet(
            () ->
                words.start() < words.spans().size()
                    ? phrase.substring(words.spans().get(words.start()).start()).strip()
                    : phrase.strip());
  }

  /** A phrase cut into words, with what the lists know of them. */
  private final class Words {

    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Agent> agents = new ArrayList<>();
    private final int headEnd;

    Words(String phrase) {
      this.text = phrase;
      Matcher matcher = WORD.matcher(phrase);
      while (matcher.find()) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
      for (int i = 0; i < spans.size(); ) {
        Optional<Found> here = list.at(text, spans, i);
        here.ifPresent(found::add);
        i = here.map(Found::end).orElse(i + 1);
      }
      for (int i = 0; i < spans.size(); ) {
        Optional<Agent> here = sectors.at(text, spans, i);
        here.ifPresent(agents::add);
        i = here.map(Agent::end).orElse(i + 1);
      }
      this.headEnd = end();
    }

    List<Span> spans() {
      return spans;
    }

    List<Found> found() {
      return found;
    }

    /** Index after the last word of the part of the phrase that says what the actor is. */
    int headEnd() {
      return headEnd;
    }

    private String word(int at) {
      return spans.get(at).of(text).toLowerCase(Locale.ROOT);
    }

    private boolean inside(int at) {
      return found.stream().anyMatch(each -> each.first() < at && at < each.end())
          || agents.stream().anyMatch(each -> each.first() < at && at < each.end());
    }

    /** The first break, unless nothing before it is known; an of-phrase belongs to its noun. */
    private int end() {
      for (int i = 1; i < spans.size(); i++) {
        int at = i;
        boolean known =
            agents.stream().anyMatch(each -> each.end() <= at)
                || found.stream().anyMatch(each -> each.end() <= at);
        if (BREAKS.contains(word(i)) && !inside(i) && known) {
          return i;
        }
        if (word(i).equals("of")
            && !inside(i)
            && !COLLECTIVES.contains(Sectors.fold(word(i - 1)))) {
          return i;
        }
      }
      return spans.size();
    }

    /** Index of the first word that is no article or number. */
    int start() {
      int at = 0;
      while (at < spans.size() - 1 && word(at).matches("the|a|an|several|some|two|three|\\p{N}+")) {
        at++;
      }
      return at;
    }

    /** The last agent noun of the head; one in the rest of the phrase if the head has none. */
    Optional<Agent> agent() {
      List<Agent> inHead =
          agents.stream()
              .filter(each -> each.end() <= headEnd)
              .filter(
                  each ->
                      found.stream()
                          .noneMatch(f -> f.first() <= each.first() && each.end() <= f.end()))
              .toList();
      Optional<Agent> sure =
          inHead.stream()
              .filter(each -> !each.code().equals("UNK"))
              .filter(each -> !isPartitive(each) || inHead.size() == 1)
              .reduce((first, last) -> isGeneral(first, last) ? first : last);
      return sure.or(() -> inHead.stream().reduce((first, last) -> last));
    }

    /** Whether {@code last} says only that one serves in what {@code before} it names. */
    private boolean isGeneral(Agent before, Agent last) {
      return before.end() == last.first()
          && last.end() - last.first() == 1
          && word(last.first()).matches("officers?|officials?|leaders?|chiefs?|staff");
    }

    private boolean isPartitive(Agent agent) {
      return agent.end() < spans.size()
          && word(agent.end()).equals("of")
          && COLLECTIVES.contains(Sectors.fold(word(agent.end() - 1)))
          && agents.stream().anyMatch(each -> each.first() > agent.end() && each.end() <= headEnd);
    }

    /** The place or nationality that tells the country: in the head, else after it. */
    Optional<Found> place() {
      Optional<Found> inHead = found.stream().filter(each -> each.first() < headEnd).findFirst();
      return inHead.or(() -> found.stream().findFirst());
    }

    boolean isPast() {
      for (int i = 0; i < headEnd; i++) {
        boolean prefix = word(i).equals("ex") && i + 1 < spans.size() && word(i + 1).equals("-");
        if ((titles.isPast(word(i)) && !word(i).equals("then")) || prefix) {
          return !agents.isEmpty();
        }
      }
      return false;
    }

    boolean isPerson() {
      for (int i = 0; i < headEnd; i++) {
        Optional<Integer> end = titles.headEnd(text, spans, i);
        if (end.isPresent() && !word(end.get() - 1).endsWith("s")) {
          return true;
        }
      }
      return false;
    }
  }
}
