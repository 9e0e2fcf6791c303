package parley.finding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import parley.claims.Office;

/** Finds the offices that a report gives with names; the same office of a person once. */
public final class OfficeFinder implements ClaimFinder {

  @Override
  public Stream<Office> find(Reading reading) {
    Map<Key, Office> offices = new LinkedHashMap<>();
    for (OfficeHeld held : reading.offices()) {
      Key key =
          new Key(
              held.person().name(),
              held.title().toLowerCase(Locale.ROOT),
              held.of().map(of -> of.name()).orElse(""),
              held.former());
      offices.computeIfAbsent(
          key,
          absent ->
              new Office(
                  reading.evidence(held.sentence(), held.token()),
                  held.person(),
                  held.title(),
                  held.of(),
                  held.former()));
    }
    return offices.values().stream();
  }

  private record Key(String person, String title, String of, boolean former) {}
}
