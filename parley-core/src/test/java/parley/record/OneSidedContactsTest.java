package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Status;

/** What becomes of contacts of which a report tells one side only, or tells in headlines alone. */
class OneSidedContactsTest {

  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");
  private static final Mention BRAZIL = state("Brazil", "BRA");
  private static final Mention ENVOY = person("Rosa Quispe", "PER");
  private static final Mention RADIO =
      new Mention(
          "Andes Radio",
          "Andes Radio",
          ActorKind.MEDIA,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          true);
  private static final Mention MINISTER = person("Diego Fuentes", "CHL");

  @Test
  void oneSideOfTheDayIsOfTheOnlyContactThatItCanBe() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.TALKS, "day-1", "Lima/PER", PERU, CHILE),
            Story.of("b2", "2023-09-15").contact(Contact.Kind.TALKS, "day-2", "", CHILE));
    assertThat(record.entries(ContactEntry.class)).hasSize(1);
    assertThat(record.why(record.entries(ContactEntry.class).get(0).id()).orElseThrow().joins())
        .flatExtracting(Join::grounds)
        .extracting(Ground::rule)
        .contains(Ground.Rule.ONE_SIDE);
  }

  @Test
  void oneSideAtAPlaceIsOfTheOnlyContactOfWhichTheReportSaysNeitherWhenNorWhere() {
    Story story =
        Story.of("a1", "2023-09-14")
            .contact(Contact.Kind.MEETING, "-", "Lima/PER", CHILE)
            .contact(Contact.Kind.MEETING, "-", "", PERU, CHILE);
    assertThat(Story.record(story).entries(ContactEntry.class)).hasSize(1);
    story.contact(Contact.Kind.MEETING, "-", "", BRAZIL, CHILE);
    assertThat(Story.record(story).entries(ContactEntry.class)).hasSize(3);
  }

  @Test
  void aPlanOfOneSideIsThatOfBothWhichCameTrue() {
    assertThat(
            Story.record(
                    Story.of("a1", "2023-09-14")
                        .contact(Contact.Kind.TALKS, "day-1", "Lima/PER", PERU, CHILE),
                    Story.of("b2", "2023-09-11")
                        .as(Status.PLANNED)
                        .contact(Contact.Kind.TALKS, "day+2", "Lima/PER", CHILE))
                .entries(ContactEntry.class))
        .hasSize(1);
  }

  @Test
  void whatWasToldApartBeforeItsSidesWereKnownIsOne() {
    // A place without the other side, and both sides without the place, are one by the third.
    assertThat(
            Story.record(
                    Story.of("a1", "2023-09-11")
                        .as(Status.CANCELLED)
                        .contact(Contact.Kind.TALKS, "--09-13>", "Lima/PER", CHILE)
                        .contact(Contact.Kind.TALKS, "wed~", "Lima/PER", PERU, CHILE),
                    Story.of("b2", "2023-09-10")
                        .as(Status.PLANNED)
                        .contact(Contact.Kind.TALKS, "day+3", "", PERU, CHILE))
                .entries(ContactEntry.class))
        .hasSize(1);
  }

  @Test
  void oneSideThatMetTwoOthersStaysByItself() {
    assertThat(
            Story.record(
                    Story.of("a1", "2023-09-14")
                        .contact(Contact.Kind.TALKS, "day-1", "Lima/PER", PERU, CHILE)
                        .contact(Contact.Kind.TALKS, "day-1", "Cusco/PER", BRAZIL, CHILE),
                    Story.of("b2", "2023-09-15").contact(Contact.Kind.TALKS, "day-2", "", CHILE))
                .entries(ContactEntry.class))
        .hasSize(3);
  }

  @Test
  void oneSideOfWhichItsReportTellsAtThatPlaceIsThatContact() {
    assertThat(
            Story.record(
                    Story.of("a1", "2023-09-14")
                        .contact(Contact.Kind.MEETING, "-", "Lima/PER", BRAZIL)
                        .contact(
                            Contact.Kind.MEETING,
                            "-",
                            "Lima/PER",
                            ENVOY,
                            person("Ana Souza", "BRA")))
                .entries(ContactEntry.class))
        .hasSize(1);
  }

  @Test
  void oneSideOfAnotherDayOrPlaceStaysByItself() {
    assertThat(
            Story.record(
                    Story.of("a1", "2023-09-14")
                        .contact(Contact.Kind.TALKS, "day-1", "Lima/PER", PERU, CHILE),
                    Story.of("b2", "2023-09-15").contact(Contact.Kind.TALKS, "day-3", "", CHILE),
                    Story.of("c3", "2023-09-15")
                        .contact(Contact.Kind.TALKS, "day-2", "Quito/ECU", CHILE))
                .entries(ContactEntry.class))
        .hasSize(3);
  }

  @Test
  void aDisputedPlaceIsCountedByThoseWhoGiveOne() {
    // The reports without a place are told nearer to the one origin that gives another.
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.MEETING, "day-1", "Lima/PER", ENVOY, MINISTER),
            Story.of("b2", "2023-09-15")
                .said(RADIO)
                .contact(Contact.Kind.MEETING, "day-2", "Lima/PER", ENVOY, MINISTER),
            Story.of("c3", "2023-09-14")
                .contact(Contact.Kind.MEETING, "-", "Quito/ECU", ENVOY, MINISTER)
                .contact(Contact.Kind.MEETING, "day-1", "Quito/ECU", ENVOY, MINISTER),
            Story.of("d4", "2023-09-14")
                .contact(Contact.Kind.MEETING, "day-1", "", ENVOY, MINISTER),
            Story.of("e5", "2023-09-13")
                .contact(Contact.Kind.MEETING, "day+0", "", ENVOY, MINISTER));
    List<ContactEntry> contacts = record.entries(ContactEntry.class);
    assertThat(contacts).hasSize(1);
    assertThat(contacts.get(0).place().orElseThrow().name()).isEqualTo("Lima");
    assertThat(record.disagreements()).extracting(Disagreement::field).containsExactly("place");
  }

  @Test
  void headlinesOfTheDayOfAPlanTellThatItCameTrue() {
    List<ContactEntry> contacts =
        Story.record(
                Story.of("a1", "2023-09-14")
                    .contact(Contact.Kind.VISIT, "-", "Lima/PER", CHILE, PERU)
                    .headed(),
                Story.of("b2", "2023-09-12")
                    .as(Status.PLANNED)
                    .contact(Contact.Kind.VISIT, "day+2", "Lima/PER", MINISTER, PERU))
            .entries(ContactEntry.class);
    assertThat(contacts).hasSize(1);
    assertThat(contacts.get(0).status()).isEqualTo(Status.TOOK_PLACE);
  }
}
