package parley.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.claims.Place;
import parley.claims.Status;
import parley.record.ContactEntry;
import parley.record.DeadlineEntry;
import parley.record.Entry;
import parley.record.RecordedClaim;
import parley.time.When;
import parley.view.Cells;
import parley.view.View;

/**
 * Deadlines and planned contacts as a calendar (RFC 5545), each an event of whole days.
 *
 * <p>An event's {@code UID} is its entry's id and its {@code DTSTAMP} the day of the last report of
 * it, so that a calendar that is fed again changes its events and doubles none. What has no day
 * cannot stand in a calendar and is left out; what is only known to a range of days spans them and
 * is {@code TENTATIVE}.
 */
final class ICalendar {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final int MOST_OCTETS = 75;

  private final Chosen chosen;

  ICalendar(Chosen chosen) {
    this.chosen = chosen;
  }

  void write(Writer out) throws IOException {
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Parley//Record of talks//EN");
    line(out, "CALSCALE:GREGORIAN");
    int events = 0;
    for (DeadlineEntry deadline : chosen.of(View.DEADLINES, DeadlineEntry.class)) {
      if (deadline.when() instanceof When.Dated when) {
        event(out, deadline, when, "DEADLINE", Optional.empty());
        events++;
      }
    }
    for (ContactEntry contact : chosen.of(View.CONTACTS, ContactEntry.class)) {
      if (contact.status() == Status.PLANNED && contact.when() instanceof When.Dated when) {
        event(out, contact, when, "CONTACT", contact.place());
        events++;
      }
    }
    if (events == 0) {
      timeZone(out);
    }
    line(out, "END:VCALENDAR");
  }

  /** Trap: a calendar must hold something; without an event it is refused by some programs. */
  private static void timeZone(Writer out) throws IOException {
    line(out, "BEGIN:VTIMEZONE");
    line(out, "TZID:Etc/UTC");
    line(out, "BEGIN:STANDARD");
    line(out, "DTSTART:19700101T000000");
    line(out, "TZOFFSETFROM:+0000");
    line(out, "TZOFFSETTO:+0000");
    line(out, "END:STANDARD");
    line(out, "END:VTIMEZONE");
  }

  private void event(
      Writer out, Entry entry, When.Dated when, String category, Optional<Place> place)
      throws IOException {
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + entry.id() + "@parley");
    line(out, "DTSTAMP:" + lastReported(entry).orElse(when.from()).format(DAY) + "T000000Z");
    line(out, "DTSTART;VALUE=DATE:" + when.from().format(DAY));
    line(out, "DTEND;VALUE=DATE:" + when.to().plusDays(1).format(DAY)); // the first day after it
    line(out, "SUMMARY:" + text(View.what(chosen.json(entry))));
    if (place.isPresent()) {
      String country = place.get().country().map(Dyad::countryName).orElse("");
      String name = place.get().name();
      boolean known = country.isEmpty() || country.equals(name);
      line(out, "LOCATION:" + text(known ? name : name + ", " + country));
    }
    line(out, "DESCRIPTION:" + text(evidence(entry)));
    line(out, "CATEGORIES:" + category);
    line(out, "STATUS:" + (when instanceof When.Day ? "CONFIRMED" : "TENTATIVE"));
    line(out, "TRANSP:TRANSPARENT");
    line(out, "END:VEVENT");
  }

  private static Optional<LocalDate> lastReported(Entry entry) {
    return entry.basis().claims().stream()
        .map(RecordedClaim::reported)
        .filter(When.Dated.class::isInstance)
        .map(reported -> ((When.Dated) reported).to())
        .max(Comparator.naturalOrder());
  }

  private static String evidence(Entry entry) {
    return entry.basis().claims().stream()
        .map(
            claim ->
                "“"
                    + Cells.printable(claim.claim().evidence().sentence())
                    + "” ("
                    + Cells.printable(claim.report().publisher().orElse(claim.report().source()))
                    + ")")
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  /** A value of type TEXT. */
  private static String text(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\n")
        .replace("\n", "\\n");
  }

  /** A content line, folded so that no line has more than 75 octets. */
  private static void line(Writer out, String line) throws IOException {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String letter = Character.toString(line.codePointAt(i));
      int size = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > MOST_OCTETS) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(letter);
      octets += size;
    }
    out.write(folded.append("\r\n").toString());
  }
}
