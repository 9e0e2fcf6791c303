package parley.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import parley.view.View;

/** Everything chosen as one JSON object: a list for each view that holds entries. */
final class WholeRecord {

  private final Chosen chosen;

  WholeRecord(Chosen chosen) {
    this.chosen = chosen;
  }

  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (View view : View.values()) {
      switch (view) {
        case TIMELINE, POSITIONS, QUEUE -> {} // parts of others
        default -> json.set(view.label(), chosen.json(view));
      }
    }
    return json;
  }
}
