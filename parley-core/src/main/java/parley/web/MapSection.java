package parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.claims.Place;
import parley.claims.Status;
import parley.record.ContactEntry;
import parley.record.Entry;
import parley.record.IncidentEntry;

/**
 * The map. Places have countries but no coordinates, so what it shows is counted by country and
 * stands in the country's middle.
 */
final class MapSection implements Section {

  private static final double LARGEST = 26;
  private static final int PLACES = 8;
  private static final Set<Status> NOT_HELD = Set.of(Status.DENIED, Status.CANCELLED);

  private final Pages pages;

  MapSection(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/map", this::map);
  }

  /** What was in one country. */
  private static final class Counts {
    private long contacts;
    private long incidents;
    private final Map<String, Integer> places = new TreeMap<>();

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
    Map<String, Counts> byCountry = new TreeMap<>();
    long without = 0;
    for (Entry entry : entries) {
      Optional<Place> place = Filter.place(entry).filter(where -> where.country().isPresent());
      if (place.isEmpty()) {
        without++;
      } else {
        byCountry
            .computeIfAbsent(place.get().country().orElseThrow(), any -> new Counts())
            .add(entry, place.get());
      }
    }
    long most =
        byCountry.values().stream()
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
            byCountry.entrySet().stream()
                .map(each -> spot(each.getKey(), each.getValue(), most, filter, snapshot.asOf()))
                .sorted(
                    Comparator.comparing((MapPage.Spot spot) -> -spot.contacts() - spot.incidents())
                        .thenComparing(MapPage.Spot::code))
                .toList(),
            without == 0
                ? Optional.empty()
                : Optional.of(Wording.number(without, "entry") + " without a country")));
  }

  private static MapPage.Spot spot(
      String code, Counts counts, long most, Filter filter, AsOf asOf) {
    Optional<WorldMap.Country> country = WorldMap.standard().country(code);
    String query = filter.at(code).query();
    return new MapPage.Spot(
        code,
        ActorList.standard().state(code).map(Listed::name).orElse(code),
        country.map(WorldMap.Country::x).orElse(0.0),
        country.map(WorldMap.Country::y).orElse(0.0),
        counts.contacts,
        counts.incidents,
        places(counts.places),
        country.isPresent(),
        radius(counts.contacts, most),
        radius(counts.incidents, most),
        asOf.link("/contacts?" + query),
        asOf.link("/incidents?" + query));
  }

  /** A disc's radius, so that areas are as counts. */
  private static double radius(long count, long most) {
    return count == 0
        ? 0
        : Math.max(3.5, Math.round(10 * LARGEST * Math.sqrt((double) count / most)) / 10.0);
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
