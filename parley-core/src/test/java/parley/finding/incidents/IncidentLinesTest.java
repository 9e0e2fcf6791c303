package parley.finding.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import parley.actors.Mention;
import parley.claims.Incident;
import parley.claims.Place;
import parley.finding.ReadText;

/**
 * Incidents as an analyst would write them down, a line each: kind, status, day, place, who did it,
 * who blames them, what it hit, the dead and the injured.
 */
class IncidentLinesTest {

  @ParameterizedTest
  @CsvFileSource(
      resources = "/parley/finding/incidents/ordinary.txt",
      delimiter = '|',
      quoteCharacter = '`')
  void readsOrdinarySentences(String text, String line) {
    List<String> lines =
        ReadText.claims(Incident.class, text).stream().map(IncidentLinesTest::line).toList();
    assertThat(lines).contains(line);
  }

  private static String line(Incident incident) {
    return incident.kind()
        + " "
        + incident.evidence().status().name().toLowerCase(Locale.ROOT)
        + " "
        + ReadText.day(incident)
        + " "
        + incident.place().map(Place::name).orElse("-")
        + " by "
        + name(incident.attacker())
        + incident.blamedBy().map(by -> " blamed by " + by.name()).orElse("")
        + " on "
        + name(incident.target())
        + " killed "
        + count(incident.killed())
        + " injured "
        + count(incident.injured());
  }

  private static String name(Optional<Mention> mention) {
    return mention.map(Mention::name).orElse("-");
  }

  private static String count(Optional<Incident.Count> count) {
    return count
        .map(
            each ->
                each.best().isPresent()
                    ? String.valueOf(each.best().getAsInt())
                    : each.low().getAsInt() + "+")
        .orElse("-");
  }
}
