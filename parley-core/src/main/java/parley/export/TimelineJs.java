package parley.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import parley.view.Cells;
import parley.view.Json;
import parley.view.View;

/**
 * The timeline as TimelineJS reads it: a slide for each moment, grouped by kind.
 *
 * <p>Trap: TimelineJS takes its texts for HTML, so whatever a report says is escaped. It cannot
 * show what has no day: such a moment stands at the day of its first report, and says so; one that
 * no dated report tells is left out.
 */
final class TimelineJs {

  private final Chosen chosen;

  TimelineJs(Chosen chosen) {
    this.chosen = chosen;
  }

  void write(Writer out) throws IOException {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode events = json.putArray("events");
    Map<String, Integer> used = new HashMap<>();
    for (JsonNode moment : chosen.json(View.TIMELINE)) {
      String from = moment.path("when").path("from").asText(moment.path("first_reported").asText());
      if (!from.isEmpty()) {
        String id = moment.path("id").asText();
        int before = used.merge(id, 1, Integer::sum) - 1;
        events.add(slide(moment, from, before == 0 ? id : id + "-" + before));
      }
    }
    out.write(Json.text(json));
    out.write('\n');
  }

  private ObjectNode slide(JsonNode moment, String from, String id) {
    ObjectNode slide = JsonNodeFactory.instance.objectNode();
    slide.put("unique_id", id);
    slide.set("start_date", date(from));
    String to = moment.path("when").path("to").asText(from);
    if (!to.equals(from)) {
      slide.set("end_date", date(to));
    }
    slide.put("display_date", Cells.date(moment));
    slide.put("group", moment.path("kind").asText());
    ObjectNode text = slide.putObject("text");
    text.put("headline", Markup.escaped(Cells.printable(View.what(moment))));
    text.put("text", evidence(moment));
    slide.put("autolink", false);
    return slide;
  }

  private static ObjectNode date(String day) {
    LocalDate date = LocalDate.parse(day);
    return JsonNodeFactory.instance
        .objectNode()
        .put("year", date.getYear())
        .put("month", date.getMonthValue())
        .put("day", date.getDayOfMonth());
  }

  private String evidence(JsonNode moment) {
    StringBuilder html = new StringBuilder();
    String status = Cells.word(moment.path("status"));
    if (!status.isEmpty()) {
      html.append("<p>").append(Markup.escaped(status)).append("</p>");
    }
    for (JsonNode each : moment.path("claims")) {
      String id = each.isObject() ? each.path("id").asText() : each.asText();
      chosen
          .claim(id)
          .ifPresent(
              claim ->
                  html.append("<blockquote>")
                      .append(Markup.escaped(claim.claim().evidence().sentence()))
                      .append("</blockquote><p>")
                      .append(
                          Markup.escaped(
                              claim.report().publisher().orElse(claim.report().source())))
                      .append("</p>"));
    }
    return html.toString();
  }
}
