package parley.record;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeSet;
import parley.claims.Correction;

/** What editors made of the record, as JSON. */
final class ReviewJson {

  private ReviewJson() {}

  /** Adds {@code review}, and {@code corrected} where an editor set fields. */
  static void write(ObjectNode json, Review review) {
    ObjectNode node = json.putObject("review");
    node.put("state", RecordJson.word(review.state()));
    RecordJson.put(node, "editor", review.editor());
    review.at().ifPresent(at -> node.put("at", at.toString()));
    if (!review.corrections().isEmpty()) {
      RecordJson.strings(node, "corrections", review.corrections());
    }
    if (!review.unseen().isEmpty()) {
      RecordJson.strings(node, "unseen", review.unseen());
    }
    if (!review.corrected().isEmpty()) {
      ArrayNode corrected = json.putArray("corrected");
      review.corrected().forEach(each -> corrected.add(corrected(each)));
    }
  }

  /** A field as an editor set it. */
  static ObjectNode corrected(Review.Corrected corrected) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("field", corrected.field().label());
    RecordJson.strings(json, "value", corrected.values());
    RecordJson.strings(json, "was", corrected.was());
    json.put("editor", corrected.editor());
    json.put("at", corrected.at().toString());
    json.put("correction", corrected.correction());
    return json;
  }

  /** A correction and what came of it. */
  static ObjectNode correction(ReviewedCorrection reviewed) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    Correction correction = reviewed.correction();
    json.put("id", reviewed.id());
    json.put("at", correction.at().toString());
    json.put("editor", correction.editor());
    json.put("change", reviewed.kind());
    if (correction.change() instanceof Correction.SetField set) {
      json.put("field", set.field().label());
      RecordJson.strings(json, "value", set.values());
    } else if (correction.change() instanceof Correction.Undo undo) {
      json.put("undoes", undo.correction());
    }
    json.put("outcome", RecordJson.word(reviewed.outcome()));
    if (!reviewed.why().isEmpty()) {
      json.put("why", reviewed.why());
    }
    RecordJson.strings(json, "entries", reviewed.entries());
    RecordJson.strings(json, "claims", List.copyOf(new TreeSet<>(correction.change().claims())));
    return json;
  }
}
