package parley.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.actors.ActorList;
import parley.actors.ActorList.Found;
import parley.actors.Gazetteer;
import parley.actors.Listed;
import parley.claims.Place;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The places of one article.
 *
 * <p>Of the places in a predicate's clause the finest counts: a city before its country. A building
 * stands for its city, but for a seat of government, which is shown as such.
 */
final class ArticlePlaces implements PlaceResolver {

  private static final Set<String> WHERE =
      Set.of("in", "at", "to", "near", "outside", "inside", "around", "into", "on", "towards");
  private static final Set<String> WAYS = Set.of("way", "route", "road");
  private static final Set<String> VISITS =
      Set.of(
          "visit", "leave", "reach", "enter", "tour", "target", "hit", "strike", "shell", "bomb",
          "attack", "raid", "storm", "bombard", "pound", "overrun", "rock");
  private static final Set<String> OTHER_CLAUSES =
      Set.of("ccomp", "advcl", "parataxis", "acl:relcl", "conj", "nsubj");
  private static final Set<String> SETTLEMENTS =
      Set.of(
          "capital",
          "city",
          "town",
          "village",
          "port",
          "resort",
          "district",
          "province",
          "governorate",
          "region",
          "area",
          "neighborhood",
          "neighbourhood",
          "suburb",
          "camp");

  /** "The Red Sea city": what a town lies at is not its name. */
  private static final Pattern WATERS =
      Pattern.compile("\\b(?:Sea|Ocean|Gulf|River|Lake|Strait|Coast)$");

  private static final Set<String> BUILDINGS =
      Set.of(
          "palace",
          "hotel",
          "hall",
          "house",
          "centre",
          "center",
          "airport",
          "base",
          "mosque",
          "villa",
          "resort",
          "building",
          "embassy",
          "consulate",
          "headquarters",
          "church",
          "monastery",
          "university",
          "museum",
          "square",
          "ministry",
          "office",
          "compound",
          "castle");

  private static final String CAPITAL = "capital";
  private static final Set<String> NO_CAPITAL =
      Set.of(
          "commercial",
          "economic",
          "financial",
          "business",
          "cultural",
          "former",
          "old",
          "regional",
          "provincial");

  /** Buildings of one state in another: the state before them is not the place. */
  private static final Set<String> ABROAD = Set.of("embassy", "consulate");

  /** Parts of a land that hold towns of their own. */
  private static final Set<String> WIDE = Set.of("province", "governorate", "region");

  /** How fine the name of a whole country is. */
  private static final int COUNTRY = 3;

  private final List<Marks> marks;
  private final Towns towns;
  private final TownCountries countries;

  ArticlePlaces(List<Marks> marks) {
    this.marks = marks;
    this.countries = new TownCountries(marks);
    this.towns = new Towns(marks);
  }

  /**
   * A place that a clause names.
   *
   * @param fineness the smaller, the finer
   */
  private record Candidate(Place place, int fineness, int at) {

    /** The same where it is only near: "a town outside the capital" is the town. */
    Candidate coarser() {
      return new Candidate(place, COUNTRY - 1, at);
    }
  }

  @Override
  public Optional<Place> place(Sentence sentence, Token predicate) {
    Optional<Place> own = finest(candidates(sentence, predicate));
    if (own.isPresent() || predicate.upos().equals("VERB")) {
      return own;
    }
    return sentence
        .head(predicate)
        .filter(up -> up.upos().equals("VERB"))
        .filter(up -> predicate.is("obj", "nsubj", "obl"))
        .flatMap(up -> finest(candidates(sentence, up)));
  }

  @Override
  public Optional<Place> named(Sentence sentence, Token token) {
    return candidate(sentence, token).map(Candidate::place);
  }

  private static Optional<Place> finest(List<Candidate> candidates) {
    return candidates.stream()
        .min(Comparator.comparingInt(Candidate::fineness).thenComparingInt(Candidate::at))
        .map(Candidate::place);
  }

  private List<Candidate> candidates(Sentence sentence, Token predicate) {
    List<Candidate> all = new ArrayList<>();
    for (Token child : sentence.children(predicate)) {
      if (!OTHER_CLAUSES.contains(child.relation())) {
        gather(sentence, child, all);
      }
    }
    return all;
  }

  private void gather(Sentence sentence, Token token, List<Candidate> all) {
    boolean where =
        token.is("obl", "nmod") && isWhere(sentence, token) && !isAhead(sentence, token);
    if (where || isVisited(sentence, token)) {
      candidate(sentence, token)
          .filter(each -> each.fineness() < COUNTRY || !isBeside(sentence, token))
          .map(each -> isBeside(sentence, token) ? each.coarser() : each)
          .ifPresent(all::add);
    }
    for (Token child : sentence.children(token)) {
      if (!OTHER_CLAUSES.contains(child.relation()) && !child.is("acl")) {
        gather(sentence, child, all);
      }
    }
  }

  /** "near Kenya" is not in Kenya. */
  private static boolean isBeside(Sentence sentence, Token token) {
    return sentence
        .children(token, "case")
        .anyMatch(marker -> marker.lemma().equals("near") || marker.lemma().equals("outside"));
  }

  /** "On the way to Oslo" is not yet in Oslo. */
  private static boolean isAhead(Sentence sentence, Token token) {
    return sentence.head(token).filter(above -> WAYS.contains(above.lemma())).isPresent()
        && sentence.children(token, "case").anyMatch(marker -> marker.lemma().equals("to"));
  }

  private static boolean isVisited(Sentence sentence, Token token) {
    return token.is("obj", "nsubj:pass")
        && sentence.head(token).filter(verb -> VISITS.contains(verb.lemma())).isPresent();
  }

  private static boolean isWhere(Sentence sentence, Token token) {
    return sentence.children(token, "case").anyMatch(marker -> WHERE.contains(marker.lemma()));
  }

  private Optional<Candidate> candidate(Sentence sentence, Token token) {
    Marks in = marks.get(sentence.index());
    Optional<Found> found = in.found(token);
    String lemma = token.lemma();
    if (found.isPresent() && found.get().listed().isPlace()) {
      return Optional.of(candidate(sentence, token, found.get().listed()));
    }
    if (SETTLEMENTS.contains(lemma)) {
      Optional<Candidate> named = settlement(sentence, token);
      if (named.isPresent()) {
        return named;
      }
    }
    if (BUILDINGS.contains(lemma)) {
      Optional<Listed> inside = ABROAD.contains(lemma) ? Optional.empty() : inside(sentence, token);
      return inside
          .or(() -> beside(sentence, token))
          .map(listed -> candidate(sentence, token, listed));
    }
    return sentence
        .name(token)
        .filter(name -> name.kind() == Name.Kind.LOCATION && found.isEmpty())
        .flatMap(name -> proper(sentence, name).map(end -> in.words(name.first(), end)))
        .filter(name -> !isNationality(name))
        .or(() -> found.isEmpty() ? towns.name(sentence, token) : Optional.empty())
        .map(
            name ->
                new Candidate(
                    new Place(
                        name,
                        beside(sentence, token)
                            .or(() -> inside(sentence, token))
                            .flatMap(Listed::country)
                            .or(() -> countries.of(name))),
                    1,
                    token.index()));
  }

  /** Where a name ends without the noun behind it: "Upper Lakes district", "Lakeside airbase". */
  private static Optional<Integer> proper(Sentence sentence, Name name) {
    int end = name.end();
    while (end > name.first() && !Character.isUpperCase(sentence.token(end - 1).text().charAt(0))) {
      end--;
    }
    return Optional.of(end).filter(each -> each > name.first());
  }

  /** "The Norlandish port" is no place by the name of the nationality. */
  private static boolean isNationality(String name) {
    return ActorList.standard()
        .named(name)
        .filter(listed -> listed.role() == Listed.Role.NATIONALITY)
        .isPresent();
  }

  private Candidate candidate(Sentence sentence, Token token, Listed listed) {
    Optional<String> country = beside(sentence, token).flatMap(Listed::country);
    int fineness =
        switch (listed.role()) {
          case CITY, CAPITAL, SEAT -> 0;
          case REGION -> 2;
          default -> COUNTRY;
        };
    return new Candidate(
        new Place(listed.name(), country.or(listed::country)), fineness, token.index());
  }

  /** "the Ethiopian capital of Addis Ababa", "the Iranian capital", "the town of Kryvyi Rih". */
  private Optional<Candidate> settlement(Sentence sentence, Token token) {
    Optional<Listed> state = inside(sentence, token);
    for (Token child : sentence.children(token)) {
      if (child.is("appos", "nmod", "flat", "compound", "nmod:desc")) {
        Optional<Candidate> named =
            candidate(sentence, child)
                .filter(each -> each.fineness() < finest(token) || !child.is("compound"))
                .filter(each -> !WATERS.matcher(each.place().name()).find())
                .filter(
                    each ->
                        child.is("compound")
                            || state.isEmpty()
                            || !each.place().name().equals(state.get().name()));
        if (named.filter(each -> !isCapitalOf(token, each)).isPresent()) {
          Place place = around(sentence, token, child).orElse(named.get().place());
          return Optional.of(
              new Candidate(
                  new Place(place.name(), place.country().or(() -> state.flatMap(Listed::country))),
                  WIDE.contains(token.lemma())
                      ? Math.max(COUNTRY - 1, named.get().fineness())
                      : named.get().fineness(),
                  token.index()));
        }
      }
    }
    boolean other = // "the commercial capital" is another town
        sentence.children(token, "amod").anyMatch(each -> NO_CAPITAL.contains(each.lemma()));
    return token.lemma().equals(CAPITAL) && !other
        ? state
            .flatMap(Listed::country)
            .or(() -> ofState(sentence, token))
            .flatMap(code -> capital(sentence, token, code))
        : Optional.empty();
  }

  /** "The Lakeside region" is more than the city of that name. */
  private Optional<Place> around(Sentence sentence, Token area, Token name) {
    return marks
        .get(sentence.index())
        .found(name)
        .map(Found::listed)
        .filter(listed -> name.is("compound") && Place.isArea(area.lemma()))
        .filter(listed -> listed.role() == Listed.Role.CITY || listed.role() == Listed.Role.CAPITAL)
        .map(listed -> new Place(name.text() + " " + area.lemma(), listed.country()));
  }

  /** "The Westland region" is Westland; "the Westland port" is none that is named. */
  private static int finest(Token noun) {
    return Place.isArea(noun.lemma()) ? COUNTRY : 2;
  }

  /** The capital of a state, which may have the state's name: Djibouti, Singapore. */
  private Optional<Candidate> capital(Sentence sentence, Token token, String code) {
    ActorList actors = ActorList.standard();
    return actors
        .capital(code)
        .map(capital -> candidate(sentence, token, capital))
        .or(
            () ->
                actors
                    .state(code)
                    .map(Listed::name)
                    .filter(name -> Gazetteer.standard().point(name, code).isPresent())
                    .map(name -> new Place(name, Optional.of(code)))
                    .map(place -> new Candidate(place, 0, token.index())));
  }

  /** "The capital of Kenya" is a city, and not the whole of Kenya. */
  private static boolean isCapitalOf(Token noun, Candidate land) {
    return noun.lemma().equals(CAPITAL) && land.fineness() == COUNTRY;
  }

  private Optional<String> ofState(Sentence sentence, Token capital) {
    return sentence
        .children(capital, "nmod")
        .flatMap(each -> candidate(sentence, each).stream())
        .filter(each -> each.fineness() == COUNTRY)
        .flatMap(each -> each.place().country().stream())
        .findFirst();
  }

  /** A listed place or nationality among the modifiers of a noun. */
  private Optional<Listed> inside(Sentence sentence, Token token) {
    Marks in = marks.get(sentence.index());
    return sentence
        .children(token, "amod", "compound", "nmod:poss", "flat")
        .flatMap(child -> in.found(child).stream())
        .map(Found::listed)
        .filter(listed -> listed.role() != Listed.Role.BODY)
        .findFirst();
  }

  /** The state or city that follows after a comma: "Jeddah, Saudi Arabia". */
  private Optional<Listed> beside(Sentence sentence, Token token) {
    Marks in = marks.get(sentence.index());
    return sentence
        .children(token, "appos", "nmod", "nmod:unmarked", "list")
        .filter(child -> child.index() > token.index())
        .flatMap(child -> in.found(child).stream())
        .map(Found::listed)
        .filter(Listed::isPlace)
        .findFirst();
  }
}
