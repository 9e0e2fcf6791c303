package parley.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.record.Actor;
import parley.record.ActorRef;
import parley.record.Entry;
import parley.record.RecordJson;
import parley.record.RecordedClaim;
import parley.record.TalksRecord;
import parley.view.Entries;
import parley.view.View;

/** What is exported: the entries selected of a record, as JSON and as they are. */
final class Chosen {

  private final Entries entries;
  private final TalksRecord record;
  private final RecordJson json;
  private final Map<String, RecordedClaim> claims = new HashMap<>();
  private final Map<String, String> entryOfClaim = new HashMap<>();
  private final Map<String, Entry> byId = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();

  Chosen(Entries entries) {
    this.entries = entries;
    this.record = entries.record();
    this.json = new RecordJson(record);
    record.claims().forEach(claim -> claims.put(claim.id(), claim));
    for (Entry entry : record.entries()) {
      byId.put(entry.id(), entry);
      entry.basis().claims().forEach(claim -> entryOfClaim.put(claim.id(), entry.id()));
    }
    record.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  Entries entries() {
    return entries;
  }

  TalksRecord record() {
    return record;
  }

  /** What a view shows, in its order. */
  ArrayNode json(View view) {
    return entries.of(view);
  }

  /** The entries of a view whose rows are entries, in its order. */
  <E extends Entry> List<E> of(View view, Class<E> kind) {
    List<E> chosen = new ArrayList<>();
    for (JsonNode each : entries.of(view)) {
      Optional.ofNullable(byId.get(each.path("id").asText()))
          .filter(kind::isInstance)
          .map(kind::cast)
          .ifPresent(chosen::add);
    }
    return chosen;
  }

  /** An entry as JSON. */
  ObjectNode json(Entry entry) {
    return json.entry(entry);
  }

  /** The claim of that id. */
  Optional<RecordedClaim> claim(String id) {
    return Optional.ofNullable(claims.get(id));
  }

  /** The claim of that id, as JSON. */
  Optional<ObjectNode> claimJson(String id) {
    return claim(id).map(json::claim);
  }

  /** The entry that a claim belongs to; a claim may belong to none. */
  Optional<String> entryOf(RecordedClaim claim) {
    return Optional.ofNullable(entryOfClaim.get(claim.id()));
  }

  /** All that is known of an actor. */
  Optional<Actor> actor(ActorRef ref) {
    return Optional.ofNullable(actors.get(ref.id()));
  }
}
