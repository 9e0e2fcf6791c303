package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Position;
import parley.claims.Status;
import parley.text.Published;
import parley.time.When;

class AnchoringTest {

  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");

  private static Story dated() {
    // 2023-09-14 is a Thursday.
    return Story.of("a1", "2023-09-14")
        .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE);
  }

  private static When when(TalksRecord record, String report) {
    return record.date(report).orElseThrow().published().when();
  }

  @Test
  void weekdaysFixTheDayOnceOneOfThemIsDatedElsewhere() {
    TalksRecord record =
        Story.record(
            dated(),
            Story.undated("b2")
                .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE)
                .statement("fri<", "The harbour stays open", person("Rosa Quispe", "PER")));
    assertThat(when(record, "b2")).isEqualTo(When.day(LocalDate.parse("2023-09-15")));
    ReportDate date = record.date("b2").orElseThrow();
    assertThat(date.published().how()).isEqualTo(Published.HowKnown.ANCHORED);
    assertThat(date.explanation()).contains("bogota").contains("2023-09-12").contains("a1.txt");
  }

  @Test
  void aDayOfTheMonthTakesItsYearFromSharedEventsAndMayBeADayOld() {
    TalksRecord record =
        Story.record(
            dated(),
            Story.undated("b2").contact(Contact.Kind.TALKS, "--09-12<", "Bogota/COL", PERU, CHILE));
    assertThat(when(record, "b2"))
        .isEqualTo(When.between(LocalDate.parse("2023-09-12"), LocalDate.parse("2023-09-13")));
  }

  @Test
  void aPlanForADayIsWhatAnotherReportTellsAsHeldThatDay() {
    TalksRecord record =
        Story.record(
            dated(),
            Story.undated("b2")
                .as(Status.PLANNED)
                .contact(Contact.Kind.TALKS, "tue>", "Bogota/COL", PERU)
                .as(Status.TOOK_PLACE)
                .statement("mon<", "The harbour stays open", person("Rosa Quispe", "PER")));
    assertThat(when(record, "b2")).isEqualTo(When.day(LocalDate.parse("2023-09-11")));
  }

  /** A dated report with these words of a Monday, an undated one with the others of a Monday. */
  private static TalksRecord twoTellings(String words, String others) {
    Story dated = dated().statement("mon<", words, person("Ana Flores", "CHL"));
    for (int i = 0; i < 40; i++) {
      dated.statement("-", "Plain remark " + i + " about nothing", person("Rosa Quispe", "PER"));
    }
    return Story.record(
        dated, Story.undated("b2").statement("mon<", others, person("Luis Mamani", "PER")));
  }

  @Test
  void aSentenceInOtherWordsAnchorsWhereItSharesRareOnes() {
    TalksRecord record =
        twoTellings(
            "The union blacklisted rebel chief Okapi, four captains and the Lakeside refinery",
            "Rebel chief Okapi and a refinery at Lakeside were blacklisted by the union");
    assertThat(when(record, "b2")).isEqualTo(When.day(LocalDate.parse("2023-09-11")));
    assertThat(record.date("b2").orElseThrow().explanation())
        .contains("The union blacklisted rebel chief")
        .contains("2023-09-11");
  }

  @Test
  void sentencesWithAFewCommonWordsAnchorNothing() {
    Story dated = dated();
    for (int i = 0; i < 40; i++) {
      dated.statement("mon<", "The union met rebel chiefs, part " + i, person("Ana Flores", "CHL"));
    }
    TalksRecord record =
        Story.record(
            dated,
            Story.undated("b2")
                .statement(
                    "mon<", "The union is to meet rebel chiefs", person("Luis Mamani", "PER")));
    assertThat(record.date("b2")).isEmpty();
  }

  @Test
  void sentencesThatShareNoNameAnchorNothing() {
    TalksRecord record =
        twoTellings(
            "Shells struck a crowded hospital and wounded twenty nurses and patients",
            "Twenty patients and nurses were wounded when shells struck a hospital");
    assertThat(record.date("b2")).isEmpty();
  }

  @Test
  void aReportThatWasDatedAnchorsTheNext() {
    TalksRecord record =
        Story.record(
            dated(),
            Story.undated("b2")
                .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE)
                .contact(Contact.Kind.TALKS, "fri<", "Quito/ECU", PERU, state("Brazil", "BRA")),
            Story.undated("c3")
                .contact(Contact.Kind.TALKS, "fri<", "Quito/ECU", PERU, state("Brazil", "BRA"))
                .statement("sat<", "The harbour stays open", person("Rosa Quispe", "PER")));
    assertThat(when(record, "c3")).isEqualTo(When.day(LocalDate.parse("2023-09-16")));
  }

  @Test
  void theSpeakersOwnNameInARemarkIsNoSharedRemark() {
    TalksRecord record =
        Story.record(
            dated().statement("mon<", "Rosa Maria Quispe called late", person("Ana Flores", "CHL")),
            Story.undated("b2")
                .statement("mon<", "Rosa Maria Quispe has gone", person("Ana Flores", "CHL")));
    assertThat(record.date("b2")).isEmpty();
  }

  @Test
  void talksKnownByTheirTownAloneAnchorOnlyWithAnotherSign() {
    Mention brazil = state("Brazil", "BRA");
    Story told = dated().position(Story.ceasefire(), "day+0", PERU, Position.Stance.ACCEPTS);
    Story alone =
        Story.undated("b2")
            .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", brazil)
            .statement("wed<", "The harbour stays open", person("Rosa Quispe", "PER"));
    assertThat(Story.record(told, alone).date("b2")).isEmpty();
    Story withAnother =
        Story.undated("b2")
            .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", brazil)
            .position(Story.ceasefire(), "-", PERU, Position.Stance.ACCEPTS)
            .statement("thu<", "The harbour stays open", person("Rosa Quispe", "PER"));
    assertThat(when(Story.record(told, withAnother), "b2"))
        .isEqualTo(When.day(LocalDate.parse("2023-09-14")));
  }

  @Test
  void talksOfSeveralDaysAreThoseOfAnyOfThem() {
    TalksRecord record =
        Story.record(
            dated().contact(Contact.Kind.TALKS, "2023-09-04/2023-09-07", "Lima/PER", PERU, CHILE),
            Story.undated("b2")
                .contact(Contact.Kind.TALKS, "thu<", "Lima/PER", PERU, CHILE)
                .statement("sat<", "The harbour stays open", person("Rosa Quispe", "PER")));
    assertThat(when(record, "b2")).isEqualTo(When.day(LocalDate.parse("2023-09-09")));
  }

  @Test
  void withoutSharedEventsThereIsNoDate() {
    TalksRecord record =
        Story.record(
            dated(),
            Story.undated("b2")
                .contact(Contact.Kind.TALKS, "tue<", "Quito/ECU", PERU, state("Brazil", "BRA")));
    assertThat(record.date("b2")).isEmpty();
    assertThat(record.claims("b2").get(0).when()).isInstanceOf(When.Undated.class);
  }

  @Test
  void twoThingsSharedWithoutATimeCountAsFreshNews() {
    Story told =
        dated()
            .position(Story.ceasefire(), "tue<", PERU, Position.Stance.ACCEPTS)
            .position(Story.ceasefire(), "day+0", CHILE, Position.Stance.OPEN);
    Story undated =
        Story.undated("b2")
            .position(Story.ceasefire(), "-", PERU, Position.Stance.ACCEPTS)
            .position(Story.ceasefire(), "-", CHILE, Position.Stance.OPEN);
    assertThat(when(Story.record(told, undated), "b2"))
        .isEqualTo(When.between(LocalDate.parse("2023-09-14"), LocalDate.parse("2023-09-15")));
  }

  @Test
  void oneThingSharedWithoutATimeIsNoAnchor() {
    TalksRecord record =
        Story.record(
            dated().position(Story.ceasefire(), "tue<", PERU, Position.Stance.ACCEPTS),
            Story.undated("b2").position(Story.ceasefire(), "-", PERU, Position.Stance.ACCEPTS));
    assertThat(record.date("b2")).isEmpty();
  }

  @Test
  void freshNewsChoosesAmongTheDaysThatAWeekLeaves() {
    // 2023-09-12 is in the week of each day to Sunday; the news is of Thursday the 14th.
    TalksRecord record =
        Story.record(
            dated()
                .position(Story.ceasefire(), "day+0", PERU, Position.Stance.ACCEPTS)
                .position(Story.ceasefire(), "day+0", CHILE, Position.Stance.OPEN),
            Story.undated("b2")
                .contact(Contact.Kind.TALKS, "week+0:so_far", "Bogota/COL", PERU, CHILE)
                .position(Story.ceasefire(), "-", PERU, Position.Stance.ACCEPTS)
                .position(Story.ceasefire(), "-", CHILE, Position.Stance.OPEN));
    assertThat(when(record, "b2")).isEqualTo(When.day(LocalDate.parse("2023-09-14")));
  }

  @Test
  void anchorsThatDisagreeGiveARange() {
    TalksRecord record =
        Story.record(
            dated().contact(Contact.Kind.CALL, "day-9", "", PERU, CHILE),
            Story.undated("b2")
                .contact(Contact.Kind.TALKS, "day-1", "Bogota/COL", PERU, CHILE)
                .contact(Contact.Kind.CALL, "day-1", "", PERU, CHILE));
    assertThat(when(record, "b2"))
        .isEqualTo(When.between(LocalDate.parse("2023-09-06"), LocalDate.parse("2023-09-13")));
  }

  @Test
  void theNewsOfAReportIsOfItsDayOrTheDayBefore() {
    // 2023-09-12 is a Tuesday; a report whose news is of Friday was written that week's Friday.
    Story undated =
        Story.undated("b2")
            .statement("fri<", "The harbour stays open", person("Rosa Quispe", "PER"))
            .contact(Contact.Kind.CALL, "wed<", "", PERU, state("Brazil", "BRA"))
            .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE);
    assertThat(when(Story.record(dated(), undated), "b2"))
        .isEqualTo(When.day(LocalDate.parse("2023-09-15")));
  }

  @Test
  void whatAReportTellsFirstWithoutATimeIsOfThoseDays() {
    Story known =
        Story.of("a1", "2023-09-14")
            .contact(Contact.Kind.TALKS, "day-3", "Bogota/COL", PERU, CHILE)
            .contact(Contact.Kind.MEETING, "day+0", "Quito/ECU", PERU, CHILE);
    Story undated =
        Story.undated("b2")
            .contact(Contact.Kind.MEETING, "-", "Quito/ECU", PERU, CHILE)
            .contact(Contact.Kind.TALKS, "mon<", "Bogota/COL", PERU, CHILE);
    assertThat(when(Story.record(known, undated), "b2"))
        .isEqualTo(When.day(LocalDate.parse("2023-09-14")));
  }

  @Test
  void whatIsPlannedIsNewsBeforeItsDay() {
    Story known =
        dated().as(Status.PLANNED).contact(Contact.Kind.TALKS, "day+5", "Quito/ECU", PERU, CHILE);
    Story undated =
        Story.undated("b2")
            .as(Status.PLANNED)
            .contact(Contact.Kind.TALKS, "-", "Quito/ECU", PERU, CHILE)
            .as(Status.TOOK_PLACE)
            .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE);
    assertThat(when(Story.record(known, undated), "b2"))
        .isEqualTo(When.day(LocalDate.parse("2023-09-15")));
  }

  @Test
  void whoNamesWeekdaysGivesADateOnlyToWhatIsAWeekAgo() {
    Story undated =
        Story.undated("b2")
            .statement("thu<", "The harbour stays open", person("Rosa Quispe", "PER"))
            .contact(Contact.Kind.TALKS, "--09-12<", "Bogota/COL", PERU, CHILE);
    assertThat(when(Story.record(dated(), undated), "b2"))
        .isEqualTo(When.day(LocalDate.parse("2023-09-21")));
  }

  @Test
  void newsOfAPlanIsOfOneOfTheDaysBefore() {
    Story known =
        dated().as(Status.PLANNED).contact(Contact.Kind.TALKS, "tue>", "Quito/ECU", PERU, CHILE);
    Story undated =
        Story.undated("b2")
            .as(Status.PLANNED)
            .contact(Contact.Kind.TALKS, "tue>", "Quito/ECU", PERU, CHILE);
    assertThat(when(Story.record(known, undated), "b2"))
        .isEqualTo(When.between(LocalDate.parse("2023-09-16"), LocalDate.parse("2023-09-18")));
  }

  @Test
  void whatComesAgainAfterWeeksLeavesARange() {
    Story first =
        Story.of("a1", "2023-09-14").contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU);
    Story again =
        Story.of("c3", "2023-10-05").contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU);
    Story undated = Story.undated("b2").contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU);
    assertThat(when(Story.record(first, again, undated), "b2"))
        .isEqualTo(When.between(LocalDate.parse("2023-09-12"), LocalDate.parse("2023-10-03")));
  }

  @Test
  void aCopyIsOfTheDayOfTheTextThatItRepeats() {
    String words =
        "The ferry between the two harbours runs again since the morning and carries bread, salt,"
            + " letters and a few hundred passengers who had waited on the quay for many weeks while"
            + " the ships of both navies lay at anchor before the mole and let nobody pass";
    Mention speaker = person("Rosa Quispe", "PER");
    Story dated = Story.of("a1", "2023-09-14").statement("-", words, speaker);
    Story copy = Story.undated("b2").statement("-", words, speaker).statement("-", "Yes", speaker);
    TalksRecord record = Story.record(dated, copy);
    assertThat(when(record, "b2")).isEqualTo(When.day(LocalDate.parse("2023-09-14")));
    assertThat(record.date("b2").orElseThrow().explanation())
        .contains("nearly all of its text")
        .contains("a1.txt");
  }
}
