package parley.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import parley.text.Span;

/** What was found as JSON, with spans as pairs of UTF-16 positions. */
public final class FoundJson {

  private FoundJson() {}

  /** One answer. */
  public static ObjectNode of(Found found) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("total", found.total());
    json.put("more", found.more());
    found.note().ifPresent(note -> json.put("note", note));
    ArrayNode hits = json.putArray("hits");
    found.hits().forEach(hit -> hits.add(of(hit)));
    return json;
  }

  private static ObjectNode of(Hit hit) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("kind", hit.kind());
    json.put("id", hit.id());
    json.put("text", hit.text());
    json.set("marks", spans(hit.marks()));
    hit.day().ifPresent(day -> json.put("day", day));
    hit.passage()
        .ifPresent(
            place -> {
              json.put("report", hit.id());
              json.put("file", place.file());
              json.set("span", span(place.span()));
              json.set("given_marks", spans(place.marks()));
            });
    return json;
  }

  private static ArrayNode spans(List<Span> spans) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    spans.forEach(span -> array.add(span(span)));
    return array;
  }

  private static ArrayNode span(Span span) {
    return JsonNodeFactory.instance.arrayNode().add(span.start()).add(span.end());
  }
}
