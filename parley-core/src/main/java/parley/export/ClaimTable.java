package parley.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import parley.claims.ClaimJson;
import parley.record.RecordedClaim;
import parley.store.ColumnType;
import parley.view.Cells;
import parley.view.View;

/** Every claim of the entries chosen, a row each, by report and place in the report. */
final class ClaimTable {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("id", ColumnType.CODE),
          new Column("entry", ColumnType.CODE),
          new Column("kind", ColumnType.TEXT),
          new Column("status", ColumnType.TEXT),
          new Column("date_from", ColumnType.DAY),
          new Column("date_to", ColumnType.DAY),
          new Column("date_precision", ColumnType.TEXT),
          new Column("date_text", ColumnType.TEXT),
          new Column("reported_from", ColumnType.DAY),
          new Column("reported_to", ColumnType.DAY),
          new Column("report", ColumnType.CODE),
          new Column("file", ColumnType.TEXT),
          new Column("span_start", ColumnType.NUMBER),
          new Column("span_end", ColumnType.NUMBER),
          new Column("quote", ColumnType.TEXT),
          new Column("sentence", ColumnType.TEXT),
          new Column("said_by", ColumnType.TEXT),
          new Column("origin", ColumnType.TEXT));

  private static final List<View> OF_ENTRIES =
      List.of(
          View.CONTACTS,
          View.PROPOSALS,
          View.MEASURES,
          View.DEADLINES,
          View.INCIDENTS,
          View.STATEMENTS,
          View.EVENTS);

  private final Chosen chosen;

  ClaimTable(Chosen chosen) {
    this.chosen = chosen;
  }

  FlatTable table() {
    Set<String> entries = new TreeSet<>();
    OF_ENTRIES.forEach(
        view -> chosen.json(view).forEach(entry -> entries.add(entry.path("id").asText())));
    List<List<String>> rows = new ArrayList<>();
    for (RecordedClaim claim : chosen.record().claims()) {
      chosen
          .entryOf(claim)
          .filter(entries::contains)
          .ifPresent(entry -> rows.add(row(claim, entry)));
    }
    return new FlatTable(Tables.CLAIMS, COLUMNS, rows);
  }

  private List<String> row(RecordedClaim claim, String entry) {
    ObjectNode json = chosen.claimJson(claim.id()).orElseThrow();
    JsonNode time = json.path("time");
    JsonNode reported = json.path("reported");
    return List.of(
        claim.id(),
        entry,
        ClaimJson.kind(claim.claim()),
        json.path("status").asText(),
        time.path("from").asText(),
        time.path("to").asText(),
        time.path("precision").asText(),
        time.path("text").asText(),
        reported.path("from").asText(),
        reported.path("to").asText(),
        claim.report().id(),
        claim.report().source(),
        json.path("span").path(0).asText(),
        json.path("span").path(1).asText(),
        json.path("quote").asText(),
        claim.claim().evidence().sentence(),
        saidBy(json),
        claim.origin());
  }

  /** Who says so, the first source first: {@code Dmitri Peskov > Eastgate News}. */
  static String saidBy(JsonNode claim) {
    return String.join(" > ", Cells.stream(claim.path("said_by")).map(JsonNode::asText).toList());
  }
}
