package parley.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import parley.actors.Mention;
import parley.claims.Event;
import parley.time.When;

/** An event in the field names of PLOVER's own records. */
public final class PloverJson {

  private PloverJson() {}

  /**
   * Adds the event's fields to {@code line}.
   *
   * @param quad quad class: "verbal cooperation", "material conflict" …
   * @param text the text that the event's positions count in
   * @param reported when the text was published
   */
  public static void put(
      ObjectNode line, Event event, String quad, String text, Optional<LocalDate> reported) {
    When when =
        event.evidence().time().resolve(reported.<When>map(When::day).orElseGet(When::undated));
    if (when instanceof When.Dated dated) {
      line.put("date", dated.from().toString());
      if (!dated.from().equals(dated.to())) {
        line.put("date_to", dated.to().toString());
      }
    }
    line.put("event", event.type());
    event.mode().ifPresent(mode -> line.put("mode", mode));
    event.cameo().ifPresent(code -> line.put("cameo", code));
    event.goldstein().ifPresent(score -> line.put("goldstein", score));
    line.put("quad", quad);
    line.put("status", event.evidence().status().name().toLowerCase(Locale.ROOT));
    if (!event.contexts().isEmpty()) {
      ArrayNode contexts = line.putArray("context");
      event.contexts().forEach(contexts::add);
    }
    actors(line.putArray("source"), event.actors());
    actors(line.putArray("target"), event.recipients());
    event
        .place()
        .ifPresent(
            place -> {
              ObjectNode location = line.putObject("location");
              location.put("name", place.name());
              place.country().ifPresent(country -> location.put("country", country));
            });
    size(line, "dead", event.size().dead());
    size(line, "injured", event.size().injured());
    size(line, "arrested", event.size().arrested());
    line.put("eventText", event.trigger().of(text));
    line.put("text", event.evidence().span().of(text));
    line.putArray("span").add(event.evidence().span().start()).add(event.evidence().span().end());
  }

  private static void size(ObjectNode line, String name, OptionalInt number) {
    number.ifPresent(count -> line.put(name, count));
  }

  private static void actors(ArrayNode list, List<Mention> actors) {
    for (Mention actor : actors) {
      ObjectNode node = list.addObject();
      node.put("actorText", actor.text());
      node.put("name", actor.name());
      actor.country().ifPresent(country -> node.put("code", country));
      if (!actor.sectors().isEmpty()) {
        node.put("sector", actor.sectors().get(0));
        if (actor.sectors().size() > 1) {
          ArrayNode sectors = node.putArray("sectors");
          actor.sectors().forEach(sectors::add);
        }
      }
    }
  }
}
