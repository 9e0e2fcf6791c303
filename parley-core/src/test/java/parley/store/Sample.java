package parley.store;

import static parley.record.Story.ceasefire;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.time.LocalDate;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Incident;
import parley.claims.Measure;
import parley.claims.Position;
import parley.record.Story;

/** Stories by number: each says something of the same talks. */
final class Sample {

  static final Mention PERU = state("Peru", "PER");
  static final Mention CHILE = state("Chile", "CHL");
  static final Mention MINISTER = person("Diego Fuentes", "CHL");

  private Sample() {}

  static Story story(int number) {
    LocalDate day = LocalDate.parse("2023-09-13").plusDays(number % 4);
    return Story.of("r" + number, day.toString())
        .by("Paper " + number % 3)
        .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE)
        .contact(Contact.Kind.MEETING, "day+0", "Lima/PER", MINISTER, PERU)
        .proposal(ceasefire(PERU, CHILE), "tue<", "P20D")
        .position(ceasefire(PERU, CHILE), "day+0", CHILE, Position.Stance.OPEN)
        .condition(ceasefire(PERU, CHILE), CHILE, "guarantees at the border")
        .measure(Measure.Kind.TARIFFS, Measure.Change.SUSPENDED, "day-1", CHILE, PERU)
        .deadline(PERU, CHILE, "day-2", "P1" + number % 4 + "D")
        .incident(Incident.Kind.SHELLING, "tue<", "Tacna/PER", 4 + number % 2)
        .statement("day+0", "This is statement number " + number + " on the talks", MINISTER)
        .office(MINISTER, "foreign minister", number % 2 == 0);
  }
}
