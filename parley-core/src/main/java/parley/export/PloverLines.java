package parley.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import parley.claims.Event;
import parley.record.EventEntry;
import parley.record.RecordJson;
import parley.record.RecordedClaim;
import parley.time.When;
import parley.view.View;

/**
 * Every event as a JSON line in the field names of PLOVER: what {@code parley code} prints, with
 * the entry's id and where its sentences are.
 *
 * <p>An entry's fields are those of its first claim; its date is what all of them agree on.
 */
final class PloverLines {

  private final Chosen chosen;

  PloverLines(Chosen chosen) {
    this.chosen = chosen;
  }

  void write(Writer out) throws IOException {
    for (EventEntry entry : chosen.of(View.EVENTS, EventEntry.class)) {
      out.write(RecordJson.line(line(entry)));
      out.write('\n');
    }
  }

  private static ObjectNode line(EventEntry entry) {
    RecordedClaim first = entry.basis().claims().get(0);
    Event event = (Event) first.claim();
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("id", entry.id());
    PloverJson.put(
        line,
        event,
        entry.quad().map(quad -> quad.name().toLowerCase(Locale.ROOT).replace('_', ' ')).orElse(""),
        first.report().text(),
        day(first.reported()));
    line.put("status", entry.status().name().toLowerCase(Locale.ROOT));
    if (entry.when() instanceof When.Dated dated) {
      line.put("date", dated.from().toString());
      line.remove("date_to");
      if (!dated.from().equals(dated.to())) {
        line.put("date_to", dated.to().toString());
      }
    }
    entry.basis().firstReported().ifPresent(day -> line.put("reported", day.toString()));
    line.put("report", first.report().id());
    line.put("source_file", first.report().source());
    first.report().publisher().ifPresent(publisher -> line.put("publisher", publisher));
    ArrayNode claims = line.putArray("claims");
    entry.basis().claims().forEach(claim -> claims.add(claim.id()));
    return line;
  }

  private static Optional<LocalDate> day(When reported) {
    return reported instanceof When.Day day ? Optional.of(day.date()) : Optional.empty();
  }
}
