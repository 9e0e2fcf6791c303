package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.record.Editing.claims;
import static parley.record.Editing.made;
import static parley.record.Editing.merge;
import static parley.record.Editing.set;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Contact;
import parley.claims.Correction;
import parley.claims.Correction.Field;
import parley.claims.Incident;
import parley.claims.Place;
import parley.claims.Status;
import parley.record.ReviewedCorrection.Outcome;
import parley.text.Report;
import parley.time.When;

/** What editors make of a record: each change, its undoing, and what later reports do to it. */
class ReviewTest {

  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");
  private static final Mention ENVOY = person("Rosa Quispe", "PER");
  private static final Mention MINISTER = person("Diego Fuentes", "CHL");

  private static final Story FIRST =
      Story.of("a1", "2023-09-14")
          .by("The Courier")
          .contact(Contact.Kind.TALKS, "2023-09-12", "Bogota/COL", PERU, CHILE)
          .incident(Incident.Kind.SHELLING, "2023-09-13", "Tacna/PER", 8);
  private static final Story SECOND =
      Story.of("b2", "2023-09-14")
          .by("Daily Harbour")
          .contact(Contact.Kind.TALKS, "2023-09-12", "", PERU, CHILE)
          .contact(Contact.Kind.MEETING, "2023-09-14", "Lima/PER", ENVOY, MINISTER)
          .incident(Incident.Kind.SHELLING, "2023-09-13", "Tacna/PER", 5);

  private static TalksRecord record(List<Correction> corrections, Story... stories) {
    List<Report> reports = Stream.of(stories).map(Story::report).toList();
    List<Claim> claims = Stream.of(stories).flatMap(story -> story.claims().stream()).toList();
    return TalksRecord.of(reports, claims, corrections);
  }

  private static TalksRecord record() {
    return record(List.of(), FIRST, SECOND);
  }

  private static ContactEntry contact(TalksRecord record, Contact.Kind form) {
    return record.entries(ContactEntry.class).stream()
        .filter(each -> each.form() == form)
        .findFirst()
        .orElseThrow();
  }

  private static ContactEntry talks(TalksRecord record) {
    return contact(record, Contact.Kind.TALKS);
  }

  @Test
  void whatNobodyHasSeenIsNew() {
    assertThat(record().entries())
        .allSatisfy(
            entry -> assertThat(entry.basis().review().state()).isEqualTo(Review.State.NEW));
  }

  @Test
  void whatIsAcceptedIsSo() {
    TalksRecord record = record();
    TalksRecord with = record.with(made(0, new Correction.Accept(claims(talks(record)))));
    Review review = talks(with).basis().review();
    assertThat(review.state()).isEqualTo(Review.State.ACCEPTED);
    assertThat(review.editor()).contains("Ada");
    assertThat(review.at()).contains(Editing.NOON);
    assertThat(talks(record).basis().review().state()).isEqualTo(Review.State.NEW);
  }

  @Test
  void whatIsRejectedIsListedApartAndCanBeTakenBack() {
    TalksRecord record = record();
    ContactEntry talks = talks(record);
    Correction reject = made(0, new Correction.Reject(claims(talks)));
    TalksRecord without = record.with(reject);
    assertThat(without.entry(talks.id())).isEmpty();
    assertThat(without.rejected()).extracting(Entry::id).containsExactly(talks.id());
    assertThat(without.rejected().get(0).basis().review().state()).isEqualTo(Review.State.REJECTED);
    assertThat(without.claims()).hasSameSizeAs(record.claims());
    TalksRecord back = without.with(made(1, new Correction.Undo(ContentId.of(reject))));
    assertThat(back.entries()).isEqualTo(record.entries());
    assertThat(back.rejected()).isEmpty();
    TalksRecord accepted = without.with(made(1, new Correction.Accept(claims(talks))));
    assertThat(accepted.entry(talks.id())).isPresent();
  }

  @Test
  void oneClaimCanBeRejectedOutOfAnEntry() {
    TalksRecord record = record();
    ContactEntry talks = talks(record);
    String last = claims(talks).get(1);
    TalksRecord with = record.with(made(0, new Correction.Reject(List.of(last))));
    assertThat(talks(with).id()).isEqualTo(talks.id());
    assertThat(claims(talks(with))).containsExactly(claims(talks).get(0));
    assertThat(talks(with).basis().review().state()).isEqualTo(Review.State.CORRECTED);
    assertThat(talks(with).basis().review().unseen()).containsExactly(claims(talks).get(0));
    assertThat(with.rejected()).hasSize(1);
  }

  @Test
  void whoAttacksInARejectedClaimOnlyIsNoSide() {
    Mention bolivia = state("Bolivia", "BOL");
    TalksRecord record =
        record(
            List.of(),
            Story.of("a1", "2023-09-14")
                .contact(
                    Contact.Kind.TALKS,
                    "2023-09-12",
                    "",
                    List.of(new Contact.ThirdParty(bolivia, Contact.Role.GOOD_OFFICES)),
                    PERU,
                    CHILE,
                    bolivia)
                .incident(
                    Incident.Kind.SHELLING, "2023-09-13", "Tacna/PER", 8, Optional.of(bolivia)));
    assertThat(talks(record).thirdParties()).isEmpty();
    Entry attack = record.entries(IncidentEntry.class).get(0);
    TalksRecord with = record.with(made(0, new Correction.Reject(claims(attack))));
    assertThat(talks(with).thirdParties()).hasSize(1);
  }

  @Test
  void twoEntriesAreMadeOneAndTwoAgain() {
    TalksRecord record = record();
    ContactEntry talks = talks(record);
    ContactEntry meeting = contact(record, Contact.Kind.MEETING);
    Correction merge = made(0, merge(meeting, talks));
    TalksRecord with = record.with(merge);
    assertThat(with.entries(ContactEntry.class)).hasSize(1);
    ContactEntry one = with.entries(ContactEntry.class).get(0);
    assertThat(claims(one)).containsAll(claims(talks)).containsAll(claims(meeting));
    assertThat(one.id()).isEqualTo(talks.id());
    assertThat(one.basis().review().state()).isEqualTo(Review.State.CORRECTED);
    assertThat(with.why(one.id()).orElseThrow().joins())
        .flatExtracting(Join::grounds)
        .extracting(Ground::rule)
        .contains(Ground.Rule.MERGED);
    assertThat(with.with(made(1, new Correction.Undo(ContentId.of(merge)))).entries())
        .isEqualTo(record.entries());
  }

  @Test
  void claimsAreSplitOff() {
    TalksRecord record = record();
    ContactEntry talks = talks(record);
    String apart = claims(talks).get(1);
    TalksRecord with = record.with(made(0, new Correction.Split(List.of(apart))));
    Entry own = with.entryOf(apart).orElseThrow();
    assertThat(claims(own)).containsExactly(apart);
    assertThat(with.entry(talks.id())).isPresent();
    assertThat(with.why(own.id()).orElseThrow().joins()).isEmpty();
    assertThat(with.why(own.id()).orElseThrow().founders()).hasSize(1);
  }

  @Test
  void aFieldThatIsSetIsShownWithWhatItWas() {
    TalksRecord record = record();
    TalksRecord with =
        record
            .with(made(0, set(talks(record), Field.PLACE, "Quito (ECU)")))
            .with(made(1, set(talks(record), Field.WHEN, "2023-09-11")))
            .with(made(2, set(talks(record), Field.STATUS, "denied")))
            .with(made(3, set(talks(record), Field.PARTIES, "ECU", "Peru", "United Nations")))
            .with(made(4, set(talks(record), Field.PEOPLE, "Rosa Quispe (PER)", "Mia Mora")))
            .with(made(5, set(talks(record), Field.THIRD_PARTIES, "Colombia (hosts)")));
    ContactEntry talks = talks(with);
    assertThat(talks.place()).contains(new Place("Quito", Optional.of("ECU")));
    assertThat(talks.when()).isEqualTo(When.day(LocalDate.parse("2023-09-11")));
    assertThat(talks.status()).isEqualTo(Status.DENIED);
    assertThat(talks.parties())
        .extracting(ActorRef::code)
        .containsExactlyInAnyOrder("ECU", "PER", "United Nations");
    assertThat(talks.people())
        .extracting(ActorRef::name)
        .containsExactlyInAnyOrder("Mia Mora", "Rosa Quispe");
    assertThat(talks.thirdParties())
        .extracting(third -> third.actor().code() + " " + third.role())
        .containsExactly("COL HOSTS");
    Review.Corrected place = talks.basis().review().corrected(Field.PLACE).orElseThrow();
    assertThat(place.was()).containsExactly("Bogota (COL)");
    assertThat(new RecordJson(with).entry(talks).path("corrected").toString())
        .contains("\"field\":\"place\",\"value\":[\"Quito (ECU)\"],\"was\":[\"Bogota (COL)\"]");
  }

  @Test
  void theLaterOfTwoSettingsCountsAndAnUndoingBringsTheEarlierBack() {
    TalksRecord record = record();
    Correction later = made(5, set(talks(record), Field.PLACE, "Cali (COL)"));
    TalksRecord with =
        record.with(later).with(made(1, set(talks(record), Field.PLACE, "Quito (ECU)")));
    assertThat(talks(with).place()).contains(new Place("Cali", Optional.of("COL")));
    TalksRecord undone = with.with(made(9, new Correction.Undo(ContentId.of(later))));
    assertThat(talks(undone).place()).contains(new Place("Quito", Optional.of("ECU")));
  }

  @Test
  void aFieldIsClearedByNoValue() {
    TalksRecord record = record();
    TalksRecord with =
        record
            .with(made(0, set(talks(record), Field.PLACE)))
            .with(made(1, set(talks(record), Field.WHEN)));
    assertThat(talks(with).place()).isEmpty();
    assertThat(talks(with).when()).isEqualTo(When.undated());
  }

  @Test
  void aDisagreementOverAFieldThatIsSetIsSettledAndStillListed() {
    TalksRecord record = record();
    IncidentEntry attack = record.entries(IncidentEntry.class).get(0);
    assertThat(record.disagreements())
        .filteredOn(each -> each.field().equals("killed"))
        .allSatisfy(each -> assertThat(each.settled()).isEmpty())
        .hasSize(1);
    TalksRecord with = record.with(made(0, set(attack, Field.KILLED, "8")));
    assertThat(with.disagreements())
        .filteredOn(each -> each.field().equals("killed"))
        .allSatisfy(
            each -> {
              assertThat(each.values()).hasSize(2);
              assertThat(each.settled().orElseThrow().editor()).isEqualTo("Ada");
            })
        .hasSize(1);
    IncidentEntry settled = with.entries(IncidentEntry.class).get(0);
    assertThat(settled.killed()).hasSize(1);
    assertThat(settled.killed().get(0).count()).isEqualTo(Incident.Count.exactly(8));
    assertThat(settled.killed().get(0).saidBy()).containsExactly("Ada");
  }

  @Test
  void correctionsOutliveWhatIsReadLater() {
    TalksRecord record = record(List.of(), FIRST);
    List<Correction> corrections = new ArrayList<>();
    corrections.add(made(0, set(talks(record), Field.PLACE, "Quito (ECU)")));
    corrections.add(made(1, new Correction.Accept(claims(talks(record)))));
    TalksRecord later = record(corrections, SECOND, FIRST);
    assertThat(talks(later).basis().claims()).hasSize(2);
    assertThat(talks(later).place()).contains(new Place("Quito", Optional.of("ECU")));
    assertThat(talks(later).basis().review().state()).isEqualTo(Review.State.ACCEPTED);
    assertThat(talks(later).basis().review().unseen()).hasSize(1);
  }

  @Test
  void aSplitHoldsWhenMoreIsReadOfTheSame() {
    TalksRecord record = record();
    Correction split = made(0, new Correction.Split(claims(talks(record)).subList(1, 2)));
    Story third =
        Story.of("c3", "2023-09-15")
            .contact(Contact.Kind.TALKS, "2023-09-12", "Bogota/COL", PERU, CHILE);
    TalksRecord later = record(List.of(split), third, SECOND, FIRST);
    assertThat(later.entries(ContactEntry.class))
        .filteredOn(each -> each.form() == Contact.Kind.TALKS)
        .hasSize(2);
  }

  @Test
  void aCorrectionOfReportsThatAreNotHereIsKept() {
    TalksRecord record = record();
    Correction accept =
        made(0, new Correction.Accept(claims(contact(record, Contact.Kind.MEETING))));
    TalksRecord without = record(List.of(accept), FIRST);
    assertThat(without.corrections())
        .extracting(ReviewedCorrection::outcome)
        .containsExactly(Outcome.ABSENT);
    TalksRecord with = record(List.of(accept), FIRST, SECOND);
    assertThat(with.corrections())
        .extracting(ReviewedCorrection::outcome)
        .containsExactly(Outcome.APPLIED);
  }

  @Test
  void correctionsAlwaysApplyAsOfADay() {
    TalksRecord record = record();
    TalksRecord with =
        record
            .with(made(0, set(talks(record), Field.PLACE, "Quito (ECU)")))
            .with(
                made(1, new Correction.Reject(claims(record.entries(IncidentEntry.class).get(0)))));
    TalksRecord then = with.asOf(LocalDate.parse("2023-09-14"), Sense.KNOWN_BY);
    assertThat(talks(then).place()).contains(new Place("Quito", Optional.of("ECU")));
    assertThat(then.entries(IncidentEntry.class)).isEmpty();
    assertThat(then.rejected()).hasSize(1);
  }

  @Test
  void whatCannotBeIsRefusedWhenMadeAndListedWhenItComesFromAFile() {
    TalksRecord record = record();
    Entry attack = record.entries(IncidentEntry.class).get(0);
    ContactEntry talks = talks(record);
    assertIgnored(merge(talks, attack), "contact and incident cannot be one entry");
    assertIgnored(set(talks, Field.KILLED, "4"), "a contact has no field killed");
    assertIgnored(set(talks, Field.WHEN, "2023-13-40"), "'2023-13-40' is no date such as");
    assertIgnored(set(talks, Field.STATUS, "maybe"), "'maybe' is none of took_place ongoing");
    assertIgnored(set(talks, Field.PARTIES, "Atlantis"), "no actor is called 'Atlantis'");
    assertIgnored(set(talks, Field.PLACE, "Quito (Ecuador)"), "no country's code");
    assertIgnored(set(talks, Field.FORM), "one value, not 0");
    assertIgnored(set(attack, Field.KILLED, "many"), "no number of people");
  }

  private static void assertIgnored(Correction.Change change, String why) {
    Correction correction = made(0, change);
    assertThatThrownBy(() -> record().with(correction))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
    TalksRecord read = record(List.of(correction), FIRST, SECOND);
    assertThat(read.corrections())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.outcome()).isEqualTo(Outcome.IGNORED);
              assertThat(each.why()).contains(why);
            });
    assertThat(read.entries()).isEqualTo(record().entries());
  }

  @Test
  void whatWouldChangeNothingIsRefused() {
    TalksRecord record = record();
    ContactEntry talks = talks(record);
    Correction accept = made(0, new Correction.Accept(claims(talks)));
    Correction undo = made(1, new Correction.Undo(ContentId.of(accept)));
    TalksRecord with = record.with(accept);
    assertRefused(with, accept, "has been made");
    assertRefused(with.with(undo), made(2, undo.change()), "undone by");
    assertRefused(record, undo, "there is no correction");
    assertRefused(
        record,
        made(0, new Correction.Merge(claims(talks).subList(0, 1), claims(talks).subList(1, 2))),
        "one entry already");
    assertRefused(
        record, made(0, new Correction.Split(claims(talks))), "an entry of their own already");
    assertRefused(
        record, made(0, new Correction.Accept(List.of("kaaaaaaaaaaaaaaaa"))), "none of its claims");
  }

  private static void assertRefused(TalksRecord record, Correction correction, String why) {
    assertThatThrownBy(() -> record.with(correction))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void anUndoingCanBeUndone() {
    TalksRecord record = record();
    Correction reject = made(0, new Correction.Reject(claims(talks(record))));
    Correction undo = made(1, new Correction.Undo(ContentId.of(reject)));
    TalksRecord with =
        record.with(reject).with(undo).with(made(2, new Correction.Undo(ContentId.of(undo))));
    assertThat(with.rejected()).hasSize(1);
  }

  @Test
  void everyFieldTakesWhatItShows() {
    TalksRecord record = Story.record(TalksRecordTest.stories().toArray(Story[]::new));
    int set = 0;
    for (Entry entry : record.entries()) {
      for (var field : record.fields(entry).entrySet()) {
        if (field.getValue().size() > 0) {
          TalksRecord with =
              record.with(
                  made(
                      set++,
                      new Correction.SetField(claims(entry), field.getKey(), field.getValue())));
          Entry same = with.entry(entry.id()).orElseThrow();
          assertThat(with.fields(same))
              .as(entry.kind() + " " + field)
              .isEqualTo(record.fields(entry));
        }
      }
    }
    assertThat(set).isGreaterThan(40);
  }
}
