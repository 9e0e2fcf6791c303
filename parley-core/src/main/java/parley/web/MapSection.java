package parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.actors.Gazetteer;
import parley.claims.Place;
import parley.claims.Status;
import parley.record.ContactEntry;
import parley.record.Entry;
import parley.record.IncidentEntry;

/**
 * The map. A town is where the gazetteer has it, and an area is at the town that it is called for;
 * what a report places in a country alone, or in a town that the gazetteer lacks, is counted in the
 * country's middle.
 */
final class MapSection implements Section {

  private static final double LARGEST = 22;
  private static final double SMALLEST = 3.5;
  private static final int PLACES = 8;
  private static final Set<Status> NOT_HELD = Set.of(Status.DENIED, Status.CANCELLED);
  private static final Comparator<Counts> MOST_FIRST =
      Comparator.comparing((Counts counts) -> -counts.contacts - counts.incidents)
          .thenComparing(counts -> counts.country)
          .thenComparing(counts -> counts.town.orElse(""));

  private final Pages pages;

  MapSection(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/map", this::map);
  }

  /** What was in one country or one of its towns. */
  private static final class Counts {
    private final String country;
    private final Optional<String> town;
    private long contacts;
    private long incidents;
    private final Map<String, Integer> places = new TreeMap<>();

    private Counts(String country, Optional<String> town) {
      this.country = country;
      this.town = town;
    }

    private void add(Entry entry, Place place) {
      if (entry instanceof ContactEntry) {
        contacts++;
      } else {
        incidents++;
      }
      places.merge(place.name(), 1, Integer::sum);
    }
  }

  private void map(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    Filter filter = Filter.of(context);
    List<Entry> entries =
        Stream.concat(
                snapshot.lastFirst(ContactEntry.class).stream(),
                snapshot.lastFirst(IncidentEntry.class).stream())
            .filter(entry -> !NOT_HELD.contains(entry.status()))
            .filter(filter.in(snapshot))
            .toList();
    Map<String, Counts> countries = new HashMap<>();
    Map<WorldMap.At, Counts> spots = new HashMap<>();
    Map<Place, Optional<WorldMap.At>> towns = new HashMap<>();
    long without = 0;
    for (Entry entry : entries) {
      Optional<Place> placed = Filter.place(entry).filter(where -> where.country().isPresent());
      if (placed.isEmpty()) {
        without++;
        continue;
      }
      Place place = placed.get();
      String code = place.country().orElseThrow();
      countries.computeIfAbsent(code, any -> new Counts(code, Optional.empty())).add(entry, place);
      Optional<WorldMap.At> town =
          towns.computeIfAbsent(
              place, any -> Gazetteer.standard().point(place.town(), code).map(WorldMap::at));
      town.or(() -> middle(code))
          .ifPresent(
              at ->
                  spots
                      .computeIfAbsent(at, any -> new Counts(code, town.map(known -> place.town())))
                      .add(entry, place));
    }
    long most =
        spots.values().stream()
            .mapToLong(counts -> Math.max(counts.contacts, counts.incidents))
            .max()
            .orElse(1);
    pages.send(
        context,
        "map.jte",
        new MapPage(
            pages.frame(context, "Map", "map"),
            filter,
            WorldMap.standard().countries(),
            spots.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(MOST_FIRST))
                .map(each -> spot(each.getKey(), each.getValue(), most, filter, snapshot.asOf()))
                .toList(),
            countries.values().stream()
                .sorted(MOST_FIRST)
                .map(
                    counts ->
                        new MapPage.CountryRow(
                            counts.country,
                            Wording.country(counts.country),
                            tally(counts, counts.country, filter, snapshot.asOf()),
                            places(counts.places)))
                .toList(),
            without == 0
                ? Optional.empty()
                : Optional.of(Wording.number(without, "entry") + " without a country")));
  }

  private static Optional<WorldMap.At> middle(String code) {
    return WorldMap.standard()
        .country(code)
        .map(country -> new WorldMap.At(country.x(), country.y()));
  }

  private static MapPage.Spot spot(
      WorldMap.At at, Counts counts, long most, Filter filter, AsOf asOf) {
    return new MapPage.Spot(
        counts
            .town
            .map(town -> town + ", " + Wording.country(counts.country))
            .orElse(Wording.country(counts.country)),
        at,
        counts.town.isEmpty(),
        tally(counts, counts.town.orElse(counts.country), filter, asOf),
        counts.town.isPresent() ? List.of() : places(counts.places),
        radius(counts.contacts, most),
        radius(counts.incidents, most));
  }

  private static MapPage.Tally tally(Counts counts, String place, Filter filter, AsOf asOf) {
    String query = filter.at(place).query();
    return new MapPage.Tally(
        counts.contacts,
        counts.incidents,
        asOf.link("/contacts?" + query),
        asOf.link("/incidents?" + query));
  }

  /** A disc's radius, so that areas are as counts. */
  private static double radius(long count, long most) {
    return count == 0
        ? 0
        : Math.max(SMALLEST, Math.round(10 * LARGEST * Math.sqrt((double) count / most)) / 10.0);
  }

  private static List<String> places(Map<String, Integer> places) {
    return places.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(PLACES)
        .map(
            place ->
                place.getValue() == 1 ? place.getKey() : place.getKey() + " " + place.getValue())
        .toList();
  }
}
