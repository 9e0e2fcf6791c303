package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Story.ceasefire;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Contact;
import parley.claims.Incident;
import parley.claims.Measure;
import parley.claims.Position;
import parley.claims.Status;
import parley.text.Report;

class TalksRecordTest {

  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");
  private static final Mention ENVOY = person("Rosa Quispe", "PER");
  private static final Mention MINISTER = person("Diego Fuentes", "CHL");

  /** Three reports on made-up talks; one has no date. */
  static List<Story> stories() {
    return List.of(
        Story.of("a1", "2023-09-14")
            .by("The Courier")
            .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE)
            .contact(Contact.Kind.VISIT, "day+0", "Lima/PER", MINISTER)
            .contact(Contact.Kind.MEETING, "day+0", "Lima/PER", MINISTER, ENVOY)
            .proposal(ceasefire(PERU, CHILE), "tue<", "P20D")
            .position(ceasefire(PERU, CHILE), "tue<", PERU, Position.Stance.ACCEPTS)
            .measure(Measure.Kind.TARIFFS, Measure.Change.SUSPENDED, "-", CHILE, PERU)
            .incident(Incident.Kind.SHELLING, "day-1", "Tacna/PER", 8)
            .statement("day+0", "We shall not leave this table without a paper", MINISTER),
        Story.undated("b2")
            .by("Daily Harbour")
            .contact(Contact.Kind.MEETING, "thu<", "Lima/PER", person("Fuentes", ""), ENVOY)
            .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE)
            .statement("fri<", "The harbour stays open", person("Quispe", "PER")),
        Story.of("c3", "2023-09-15")
            .by("Evening Star")
            .position(ceasefire(PERU, CHILE), "day+0", CHILE, Position.Stance.UNDECIDED)
            .measure(Measure.Kind.TARIFFS, Measure.Change.RESUMED, "day+0", CHILE, PERU)
            .incident(Incident.Kind.SHELLING, "wed<", "Tacna/PER", 6)
            .as(Status.POSSIBLE)
            .contact(Contact.Kind.CALL, "day+1_+5", "", MINISTER, ENVOY));
  }

  private static String json(List<Report> reports, List<Claim> claims) {
    return RecordJson.text(new RecordJson(TalksRecord.of(reports, claims)).record());
  }

  @Property(tries = 60)
  void orderAndRepetitionChangeNothing(@ForAll long seed) {
    List<Report> reports = new ArrayList<>(stories().stream().map(Story::report).toList());
    List<Claim> claims =
        new ArrayList<>(stories().stream().flatMap(story -> story.claims().stream()).toList());
    String expected = json(reports, claims);
    Random random = new Random(seed);
    claims.addAll(claims.subList(0, random.nextInt(claims.size())));
    reports.addAll(reports.subList(0, random.nextInt(reports.size())));
    Collections.shuffle(reports, random);
    Collections.shuffle(claims, random);
    assertThat(json(reports, claims)).isEqualTo(expected);
  }

  @Test
  void foldsWhatReportsShareIntoOneEntry() {
    TalksRecord record = Story.record(stories().toArray(Story[]::new));
    List<ContactEntry> talks =
        record.entries(ContactEntry.class).stream()
            .filter(contact -> contact.form() == Contact.Kind.TALKS)
            .toList();
    assertThat(talks).hasSize(1);
    assertThat(talks.get(0).basis().reports()).containsExactly("a1", "b2");
    assertThat(talks.get(0).basis().origins()).isEqualTo(2);
    assertThat(talks.get(0).parties()).extracting(ActorRef::code).containsExactly("CHL", "PER");
  }

  @Test
  void everyClaimQuotesItsReport() {
    TalksRecord record = Story.record(stories().toArray(Story[]::new));
    assertThat(record.claims())
        .allSatisfy(
            claim -> assertThat(claim.report().text()).contains(claim.quote()).isNotEmpty());
  }

  @Test
  void aRecordAsKnownOnADayUsesNoLaterReport() {
    TalksRecord record = Story.record(stories().toArray(Story[]::new));
    TalksRecord then = record.asOf(LocalDate.parse("2023-09-14"), Sense.KNOWN_BY);
    assertThat(then.claims()).extracting(claim -> claim.report().id()).containsOnly("a1");
    assertThat(then.entries()).extracting(Entry::id).isSubsetOf(ids(record));
    assertThat(then.disagreements()).isEmpty();
    assertThat(record.disagreements()).isNotEmpty();
  }

  @Test
  void whatHappenedByADayLeavesOutLaterChanges() {
    TalksRecord record = Story.record(stories().toArray(Story[]::new));
    TalksRecord then = record.asOf(LocalDate.parse("2023-09-14"), Sense.HAPPENED_BY);
    assertThat(then.entries(MeasureEntry.class)).hasSize(1);
    assertThat(then.entries(MeasureEntry.class).get(0).changes())
        .extracting(MeasureEntry.ChangeMade::to)
        .containsExactly(Measure.Change.SUSPENDED);
    assertThat(then.entries(ContactEntry.class))
        .noneMatch(contact -> contact.form() == Contact.Kind.CALL);
  }

  private static List<String> ids(TalksRecord record) {
    return record.entries().stream().map(Entry::id).toList();
  }
}
