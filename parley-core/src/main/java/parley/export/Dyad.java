package parley.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.actors.ActorList;
import parley.actors.Mention;
import parley.claims.Event;
import parley.claims.Status;
import parley.record.Actor;
import parley.record.ActorRef;
import parley.record.EventEntry;
import parley.record.RecordedClaim;
import parley.time.When;
import parley.view.View;

/**
 * What one actor did to one other: the row that ICEWS, POLECAT and GDELT have.
 *
 * <p>Only of events that a report says took place or go on: these formats have no field for what is
 * planned, called for or denied, and would make facts of it.
 *
 * @param event the event that the row is of
 * @param source who acts; absent if no report says
 * @param target who is acted upon; absent if no report says
 */
record Dyad(EventEntry event, Optional<Side> source, Optional<Side> target) {

  /** One of the two, as the record and as the report has it. */
  record Side(ActorRef actor, Optional<Actor> known, Optional<Mention> mention) {

    String name() {
      return actor.name();
    }

    /** ISO 3166-1 alpha-3; empty if there is none. */
    String country() {
      return actor.country().orElse("");
    }

    /** The sectors that the report gives, else those of the record; the main one first. */
    List<String> sectors() {
      return mention
          .map(Mention::sectors)
          .filter(sectors -> !sectors.isEmpty())
          .or(() -> known.map(Actor::sectors))
          .orElse(List.of());
    }
  }

  /** All rows, by time, a row for each pair. */
  static List<Dyad> of(Chosen chosen) {
    List<Dyad> dyads = new ArrayList<>();
    for (EventEntry event : chosen.of(View.EVENTS, EventEntry.class)) {
      if (event.status() == Status.TOOK_PLACE || event.status() == Status.ONGOING) {
        List<Optional<Side>> sources = sides(chosen, event, event.actors(), true);
        List<Optional<Side>> targets = sides(chosen, event, event.recipients(), false);
        sources.forEach(
            source -> targets.forEach(target -> dyads.add(new Dyad(event, source, target))));
      }
    }
    return dyads;
  }

  private static List<Optional<Side>> sides(
      Chosen chosen, EventEntry event, List<ActorRef> actors, boolean acting) {
    List<Optional<Side>> sides = new ArrayList<>();
    for (ActorRef actor : actors) {
      sides.add(
          Optional.of(new Side(actor, chosen.actor(actor), mention(chosen, event, actor, acting))));
    }
    return sides.isEmpty() ? List.of(Optional.empty()) : sides;
  }

  private static Optional<Mention> mention(
      Chosen chosen, EventEntry event, ActorRef actor, boolean acting) {
    return event.basis().claims().stream()
        .map(claim -> (Event) claim.claim())
        .flatMap(claim -> (acting ? claim.actors() : claim.recipients()).stream())
        .filter(mention -> chosen.record().actor(mention).filter(actor::equals).isPresent())
        .findFirst();
  }

  /** The first claim of the event. */
  RecordedClaim claim() {
    return event.basis().claims().get(0);
  }

  /** The day it began; where no report says when, that of the first report of it. */
  Optional<LocalDate> day() {
    return event.when() instanceof When.Dated dated
        ? Optional.of(dated.from())
        : event.basis().firstReported();
  }

  /** Where it was, unless only a country is known. */
  Optional<String> city() {
    return event
        .place()
        .map(parley.claims.Place::name)
        .filter(name -> !name.equals(countryName(placeCountry())));
  }

  /** The country it was in, ISO 3166-1 alpha-3; empty if not known. */
  String placeCountry() {
    return event.place().flatMap(parley.claims.Place::country).orElse("");
  }

  /** The English name of the country of that code; empty for no code. */
  static String countryName(String code) {
    return ActorList.standard().state(code).map(state -> state.name()).orElse(code);
  }

  /** The quad class in words: {@code VERBAL COOPERATION}; empty if the type has none. */
  String quad() {
    return event.quad().map(quad -> quad.name().replace('_', ' ')).orElse("");
  }

  /** The Goldstein score; empty if there is none. */
  String goldstein() {
    return event.goldstein().isPresent()
        ? String.format(Locale.ROOT, "%.1f", event.goldstein().getAsDouble())
        : "";
  }
}
