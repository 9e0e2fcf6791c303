package parley.web;

import java.util.List;
import java.util.Optional;
import parley.view.View;

/**
 * Where contacts and incidents were: on the map by town, in the table by country.
 *
 * @param filter what it is narrowed down to
 * @param shapes every country
 * @param spots those that the map shows, the most first, so that the small lie upon the large
 * @param countries those where something was, the most first
 * @param without how many contacts and incidents have no country, in words; empty if none
 */
record MapPage(
    Frame frame,
    Filter filter,
    List<WorldMap.Country> shapes,
    List<Spot> spots,
    List<CountryRow> countries,
    Optional<String> without) {

  /** The same as tables. */
  List<Take> takes() {
    return Take.tables(List.of(View.CONTACTS, View.INCIDENTS), filter.query(), frame.asOf());
  }

  /**
   * A town where something was, or a country of which no report says where in it.
   *
   * @param at where it is on the sheet; for a country its middle
   * @param vague whether it is a country's middle
   * @param places the finer places within it, each with how often; empty for a town
   * @param contactRadius of the disc that shows how many contacts
   * @param incidentRadius of the star that shows how many incidents
   */
  record Spot(
      String name,
      WorldMap.At at,
      boolean vague,
      Tally tally,
      List<String> places,
      double contactRadius,
      double incidentRadius) {}

  /**
   * A country where something was.
   *
   * @param places those within it, each with how often, the most first
   */
  record CountryRow(String code, String name, Tally tally, List<String> places) {}

  /**
   * How many contacts and incidents were somewhere, and where they are listed.
   *
   * @param contacts how many contacts
   * @param incidents how many incidents
   */
  record Tally(long contacts, long incidents, String contactsHref, String incidentsHref) {}
}
