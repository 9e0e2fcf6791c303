package parley.web;

import java.util.List;
import java.util.Optional;
import parley.view.View;

/**
 * Where contacts and incidents were, by country.
 *
 * @param filter what it is narrowed down to
 * @param shapes every country
 * @param spots those where something was, the most first
 * @param without how many contacts and incidents have no country, in words; empty if none
 */
record MapPage(
    Frame frame,
    Filter filter,
    List<WorldMap.Country> shapes,
    List<Spot> spots,
    Optional<String> without) {

  /** The same as tables. */
  List<Take> takes() {
    return Take.tables(List.of(View.CONTACTS, View.INCIDENTS), filter.query(), frame.asOf());
  }

  /**
   * A country where something was.
   *
   * @param contacts how many contacts
   * @param incidents how many incidents
   * @param places the finer places within it, each with how often
   * @param drawn whether the map has its shape
   * @param contactRadius of the disc that shows how many contacts
   * @param incidentRadius of the disc that shows how many incidents
   */
  record Spot(
      String code,
      String name,
      double x,
      double y,
      long contacts,
      long incidents,
      List<String> places,
      boolean drawn,
      double contactRadius,
      double incidentRadius,
      String contactsHref,
      String incidentsHref) {

    /** What there was, in words. */
    String words() {
      return Wording.joined(
          contacts == 0 ? "" : Wording.number(contacts, "contact"),
          incidents == 0 ? "" : Wording.number(incidents, "incident"));
    }
  }
}
