package parley.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;
import parley.record.Sense;
import parley.view.Selection;

/** The calendar, read back and checked by iCal4j. */
final class CalendarTest {

  @Test
  void holdsDeadlinesAndPlannedContacts() throws Exception {
    Calendar calendar = Readers.calendar(Talks.text(Format.ICALENDAR));
    Map<String, CalendarComponent> events = new TreeMap<>();
    for (CalendarComponent event : calendar.<CalendarComponent>getComponents()) {
      events.put(value(event, "CATEGORIES"), event);
    }
    assertThat(events).containsOnlyKeys("DEADLINE", "CONTACT");
    CalendarComponent deadline = events.get("DEADLINE");
    assertThat(value(deadline, "DTSTART")).isEqualTo("20231001");
    assertThat(value(deadline, "DTEND")).isEqualTo("20231002");
    assertThat(value(deadline, "DTSTAMP")).isEqualTo("20230913T000000Z");
    assertThat(value(deadline, "SUMMARY")).isEqualTo("Peru → Chile · a treaty");
    CalendarComponent summit = events.get("CONTACT");
    assertThat(value(summit, "DTSTART")).isEqualTo("20230920");
    assertThat(value(summit, "LOCATION")).isEqualTo("Lima, Peru");
    assertThat(value(summit, "STATUS")).isEqualTo("CONFIRMED");
    assertThat(value(summit, "UID")).endsWith("@parley");
    assertThat(value(summit, "DESCRIPTION")).contains("SUMMIT of");
  }

  @Test
  void isACalendarWithNothingInIt() throws Exception {
    Selection nobody = new Selection(Optional.empty(), Sense.KNOWN_BY, Optional.of("Atlantis"));
    Map<String, byte[]> files =
        Talks.files(Talks.export(nobody, true, false), Format.ICALENDAR, Optional.empty());
    String text = new String(files.get("parley-icalendar.ics"), StandardCharsets.UTF_8);
    assertThat(text).doesNotContain("VEVENT");
    Readers.calendar(text);
  }

  @Test
  void foldsLinesAtSeventyFiveOctets() throws Exception {
    List<String> lines = List.of(Talks.text(Format.ICALENDAR).split("\r\n", -1));
    assertThat(lines).hasSizeGreaterThan(20);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
  }

  private static String value(CalendarComponent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
