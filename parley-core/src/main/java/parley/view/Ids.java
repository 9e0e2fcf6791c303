package parley.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import parley.record.RecordJson;
import parley.record.TalksRecord;
import parley.text.Report;

/** What an id opens: an entry, an actor, a disagreement, a correction or a report. */
public final class Ids {

  private static final int LEAST_OF_A_REPORT = 6;

  private final TalksRecord record;
  private final RecordJson json;

  /** The ids of one record. */
  public Ids(TalksRecord record) {
    this.record = record;
    this.json = new RecordJson(record);
  }

  /** What has this id, as JSON; a report also by the first six or more letters of its id. */
  public Optional<ObjectNode> find(String id) {
    Stream<ObjectNode> entries = record.entry(id).map(json::entry).stream();
    Stream<ObjectNode> actors =
        record.actors().stream().filter(actor -> actor.id().equals(id)).map(json::actor);
    Stream<ObjectNode> disagreements =
        record.disagreements().stream()
            .filter(disagreement -> disagreement.id().equals(id))
            .map(json::disagreement);
    Stream<ObjectNode> rejected =
        record.rejected().stream().filter(entry -> entry.id().equals(id)).map(json::entry);
    Stream<ObjectNode> corrections = record.correction(id).map(json::correction).stream();
    Stream<ObjectNode> reports =
        record.reports().stream()
            .filter(report -> id.length() >= LEAST_OF_A_REPORT && report.id().startsWith(id))
            .map(this::report);
    return Stream.of(entries, rejected, actors, disagreements, corrections, reports)
        .flatMap(s -> s)
        .findFirst();
  }

  /** A report with its claims. */
  private ObjectNode report(Report report) {
    ObjectNode node = json.report(report);
    ArrayNode claims = node.putArray("claims");
    record.claims(report.id()).forEach(claim -> claims.add(json.claim(claim)));
    return node;
  }
}
