package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Story.ceasefire;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Incident;
import parley.claims.Measure;
import parley.claims.Position;
import parley.claims.Status;

/** Folding says by what it folded. */
class JoinsTest {

  // 2023-09-14 is a Thursday.
  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");
  private static final Mention ENVOY = person("Rosa Quispe", "PER");
  private static final Mention MINISTER = person("Diego Fuentes", "CHL");

  /** The grounds of the one entry of that kind, in words. */
  private static List<String> grounds(Class<? extends Entry> kind, Story... stories) {
    TalksRecord record = Story.record(stories);
    assertThat(record.entries(kind)).hasSize(1);
    return record.why(record.entries(kind).get(0).id()).orElseThrow().joins().stream()
        .flatMap(join -> join.grounds().stream())
        .map(Ground::words)
        .toList();
  }

  @Test
  void contactsOfTheSameDayPeopleAndPlace() {
    assertThat(
            grounds(
                ContactEntry.class,
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.MEETING, "tue<", "Lima/PER", ENVOY, MINISTER),
                Story.of("b2", "2023-09-13")
                    .contact(Contact.Kind.TALKS, "day-1", "Lima/PER", ENVOY, MINISTER)))
        .containsExactly(
            "forms that may be one: meeting, talks",
            "same day: 2023-09-12",
            "same people: Diego Fuentes, Rosa Quispe",
            "same parties: Chile, Peru",
            "same place: Lima");
  }

  @Test
  void aFinerDateAndPlaceWithinCoarser() {
    assertThat(
            grounds(
                ContactEntry.class,
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE),
                Story.of("b2", "2023-09-20")
                    .contact(Contact.Kind.TALKS, "2023-09", "Colombia/COL", PERU, CHILE)))
        .contains("finer time within coarser: 2023-09-12 in 2023-09")
        .contains("place within the other: Bogota in Colombia");
  }

  @Test
  void aMentionWithoutATimeThatIsToldSoonAfter() {
    assertThat(
            grounds(
                ContactEntry.class,
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE),
                Story.of("b2", "2023-09-15").contact(Contact.Kind.TALKS, "-", "Bogota/COL")))
        .contains(
            "no time of its own, told soon after: told 2023-09-15, held 2023-09-12",
            "same place: Bogota");
  }

  @Test
  void aPlanThatCameTrue() {
    assertThat(
            grounds(
                ContactEntry.class,
                Story.of("a1", "2023-09-14")
                    .as(Status.PLANNED)
                    .contact(Contact.Kind.CALL, "day+1", "", ENVOY, MINISTER),
                Story.of("b2", "2023-09-15")
                    .contact(Contact.Kind.CALL, "day+0", "", ENVOY, MINISTER)))
        .contains("planned for that day with the same parties, and held: 2023-09-15");
  }

  @Test
  void proposalsOfTwoReports() {
    assertThat(
            grounds(
                ProposalEntry.class,
                Story.of("a1", "2023-09-14").proposal(ceasefire(PERU, CHILE), "tue<", "P20D"),
                Story.of("b2", "2023-09-15")
                    .position(ceasefire(PERU, CHILE), "-", CHILE, Position.Stance.UNDECIDED)))
        .containsExactly(
            "same form: ceasefire",
            "same parties: Chile, Peru",
            "reports of the same days: 2023-09-14 and 2023-09-15");
  }

  @Test
  void aMeasureWithoutATarget() {
    assertThat(
            grounds(
                MeasureEntry.class,
                Story.of("a1", "2023-09-14")
                    .measure(Measure.Kind.TARIFFS, Measure.Change.RESUMED, "day-2", CHILE, PERU)
                    .measure(Measure.Kind.TARIFFS, Measure.Change.SUSPENDED, "-", CHILE)))
        .containsExactly(
            "same form: tariffs",
            "same actor: Chile",
            "says no target: the only one that this actor has: Peru");
  }

  @Test
  void deadlinesOfOneLength() {
    assertThat(
            grounds(
                DeadlineEntry.class,
                Story.of("a1", "2023-09-14").deadline(PERU, CHILE, "--06<", "P50D"),
                Story.of("b2", "2023-09-15").deadline(PERU, CHILE, "-", "P50D")))
        .containsExactly(
            "same actor: Peru",
            "same target: Chile",
            "same length: P50D",
            "reports of the same days: 2023-09-14 and 2023-09-15");
  }

  @Test
  void anAttackWithoutPlace() {
    assertThat(
            grounds(
                IncidentEntry.class,
                Story.of("a1", "2023-09-14")
                    .incident(Incident.Kind.SHELLING, "day-1", "Tacna/PER", 4)
                    .incident(Incident.Kind.OTHER_ATTACK, "-", "", 4)))
        .containsExactly(
            "forms that may be one: shelling, other attack",
            "no other time in the same report",
            "says no place: the one in its report that it fits");
  }

  @Test
  void nearlyTheSameWords() {
    assertThat(
            grounds(
                StatementEntry.class,
                Story.of("a1", "2023-09-14")
                    .statement("-", "We shall not leave this table without a paper", MINISTER),
                Story.of("b2", "2023-09-15")
                    .statement("-", "we shall not leave this table", MINISTER)))
        .containsExactly(
            "same speaker: Diego Fuentes",
            "nearly the same words: 3 of the shorter's 3",
            "times near each other: 2023-09-14 and 2023-09-15");
  }

  @Test
  void anEntryOfOneClaimHasNothingToExplain() {
    assertThat(
            grounds(
                ContactEntry.class,
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE)))
        .isEmpty();
  }
}
