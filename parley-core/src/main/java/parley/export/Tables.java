package parley.export;

import static parley.store.ColumnType.CODE;
import static parley.store.ColumnType.DAY;
import static parley.store.ColumnType.DECIMAL;
import static parley.store.ColumnType.NUMBER;
import static parley.store.ColumnType.TEXT;
import static parley.store.ColumnType.TRUTH;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import parley.store.ColumnType;
import parley.view.Cells;
import parley.view.View;

/**
 * The views as tables without nesting: a row for each entry or each part of it, with what it rests
 * on; and {@code claims}, a row for each claim.
 */
final class Tables {

  /** The table that is no view. */
  static final String CLAIMS = "claims";

  private final Chosen chosen;

  Tables(Chosen chosen) {
    this.chosen = chosen;
  }

  /** The names of all tables. */
  static List<String> names() {
    return Stream.concat(Arrays.stream(View.values()).map(View::label), Stream.of(CLAIMS)).toList();
  }

  /**
   * The table of that name.
   *
   * @throws IllegalArgumentException if there is none
   */
  FlatTable named(String name) {
    if (name.toLowerCase(Locale.ROOT).equals(CLAIMS)) {
      return new ClaimTable(chosen).table();
    }
    View view =
        View.named(name).orElseThrow(() -> new IllegalArgumentException("no table " + name));
    Rows rows = new Rows(view);
    for (JsonNode entry : chosen.json(view)) {
      JsonNode parts =
          switch (view) {
            case POSITIONS -> entry.path("positions");
            case MEASURES -> entry.path("changes");
            case DISAGREEMENTS -> entry.path("values");
            default -> entry;
          };
      if (parts.isArray()) {
        parts.forEach(part -> rows.add(entry, part));
      } else {
        rows.add(entry, entry);
      }
    }
    return rows.table();
  }

  /** Cells of one row under the view's columns, which the first row names. */
  private final class Rows {

    private final View view;
    private final List<List<String>> rows = new ArrayList<>();

    Rows(View view) {
      this.view = view;
    }

    void add(JsonNode entry, JsonNode part) {
      Row row = new Row();
      fill(row, entry, part);
      rows.add(row.cells);
    }

    FlatTable table() {
      Row head = new Row();
      JsonNode nothing = com.fasterxml.jackson.databind.node.MissingNode.getInstance();
      fill(head, nothing, nothing);
      return new FlatTable(view.label(), head.columns, rows);
    }

    private void fill(Row row, JsonNode entry, JsonNode part) {
      switch (view) {
        case TIMELINE -> timeline(row, entry);
        case CONTACTS -> contact(row, entry);
        case PROPOSALS -> proposal(row, entry);
        case POSITIONS -> position(row, entry, part);
        case MEASURES -> measure(row, entry, part);
        case DEADLINES -> deadline(row, entry);
        case INCIDENTS -> incident(row, entry);
        case STATEMENTS -> statement(row, entry);
        case ATTRIBUTIONS -> attribution(row, entry);
        case ACTORS -> actor(row, entry);
        case EVENTS -> event(row, entry);
        case DISAGREEMENTS -> disagreement(row, entry, part);
        case REPORTS -> report(row, entry);
        case QUEUE -> queued(row, entry);
        case CORRECTIONS -> correction(row, entry);
      }
    }
  }

  private void timeline(Row row, JsonNode moment) {
    row.id(moment).text("kind", moment.path("kind")).text("status", moment.path("status"));
    row.time("date", moment.path("when")).day("first_reported", moment.path("first_reported"));
    row.put("what", TEXT, moment.isMissingNode() ? "" : View.what(moment));
    row.evidence(moment.path("claims"));
  }

  private void contact(Row row, JsonNode contact) {
    row.entry(contact).text("form", contact.path("form")).place(contact);
    row.list("parties", contact.path("parties")).list("people", contact.path("people"));
    row.list("third_parties", contact.path("third_parties"));
    row.put("roles", TEXT, joined(contact.path("third_parties"), "role"));
    row.text("subject", contact.path("subject")).text("outcome", contact.path("outcome"));
    row.text("agreement", contact.path("agreement"));
    row.put("shuttle", TRUTH, contact.path("shuttle").asText());
    row.folded(contact).evidence(contact.path("claims"));
  }

  private void proposal(Row row, JsonNode proposal) {
    row.entry(proposal).text("form", proposal.path("form")).text("name", proposal.path("name"));
    row.actor("proposer", proposal.path("proposer")).list("parties", proposal.path("parties"));
    row.text("state", proposal.path("state"));
    row.put("in_force", TRUTH, proposal.path("in_force").asText());
    for (var term : parley.claims.Proposal.TermKind.values()) {
      String name = term.name().toLowerCase(Locale.ROOT);
      row.text(name, proposal.path("terms").path(name));
    }
    row.put("conditions", TEXT, joined(proposal.path("conditions"), "asks"));
    row.folded(proposal).evidence(proposal.path("claims"));
  }

  private void position(Row row, JsonNode proposal, JsonNode position) {
    row.id(proposal).text("form", proposal.path("form")).text("proposal", proposal.path("name"));
    row.time("date", position.path("when"));
    row.actor("party", position.path("party")).text("stance", position.path("stance"));
    row.evidence(position.path("claims"));
  }

  private void measure(Row row, JsonNode measure, JsonNode change) {
    row.id(measure).text("form", measure.path("form")).text("change", change.path("to"));
    row.time("date", change.path("when"));
    row.actor("actor", measure.path("actor")).actor("target", measure.path("target"));
    row.text("amount", measure.path("amount")).evidence(change.path("claims"));
  }

  private void deadline(Row row, JsonNode deadline) {
    row.id(deadline).text("status", deadline.path("status"));
    row.day("first_reported", deadline.path("first_reported"));
    row.time("set", deadline.path("set")).time("due", deadline.path("due"));
    row.put("length", CODE, deadline.path("length").asText());
    row.actor("issuer", deadline.path("issuer")).actor("addressee", deadline.path("addressee"));
    row.text("demand", deadline.path("demand")).text("consequence", deadline.path("consequence"));
    row.text("state", deadline.path("state"));
    row.folded(deadline).evidence(deadline.path("claims"));
  }

  private void incident(Row row, JsonNode incident) {
    row.entry(incident).text("form", incident.path("form"));
    row.text("weapon", incident.path("weapon")).place(incident);
    row.actor("attacker", incident.path("attacker")).list("blamed_by", incident.path("blamed_by"));
    row.actor("target", incident.path("target"));
    for (String toll : List.of("killed", "injured")) {
      row.put(toll + "_low", NUMBER, Tolls.low(incident.path(toll)));
      row.put(toll + "_high", NUMBER, Tolls.high(incident.path(toll)));
      row.put(toll + "_by_source", TEXT, Cells.counts(incident.path(toll)));
    }
    row.folded(incident).evidence(incident.path("claims"));
  }

  private void statement(Row row, JsonNode statement) {
    row.entry(statement).list("speakers", statement.path("speakers"));
    row.put("offices", TEXT, joined(statement.path("speakers"), "office"));
    row.text("words", statement.path("words"));
    row.put("direct", TRUTH, statement.path("direct").asText());
    row.text("medium", statement.path("medium")).text("venue", statement.path("venue"));
    row.actor("addressee", statement.path("addressee")).text("about", statement.path("about"));
    row.folded(statement).evidence(statement.path("claims"));
  }

  private void attribution(Row row, JsonNode attribution) {
    row.text("kind", attribution.path("kind")).time("reported", attribution.path("reported"));
    row.list("speakers", attribution.path("speakers"));
    row.text("cue", attribution.path("cue").path("words"));
    row.text("words", attribution.path("words"));
    row.put("direct", TRUTH, attribution.path("direct").asText());
    row.put("nested", TRUTH, attribution.path("nested").asText());
    row.put("report", CODE, attribution.path("report").asText());
    row.text("file", attribution.path("file")).text("quote", attribution.path("sentence"));
    row.put("said_by", TEXT, Cells.list(attribution.path("speakers")));
  }

  private void actor(Row row, JsonNode actor) {
    row.id(actor).text("name", actor.path("name")).text("kind", actor.path("kind"));
    row.put("country", CODE, actor.path("country").asText());
    row.list("sectors", actor.path("sectors")).list("aliases", actor.path("aliases"));
    List<String> offices = new ArrayList<>();
    List<String> claims = new ArrayList<>();
    for (JsonNode office : actor.path("offices")) {
      offices.add(
          (office.path("former").asBoolean() ? "former " : "") + office.path("title").asText());
      office.path("claims").forEach(claim -> claims.add(claim.asText()));
    }
    row.put("offices", TEXT, String.join("; ", offices));
    row.evidence(claims);
  }

  private void event(Row row, JsonNode event) {
    row.entry(event).text("type", event.path("type")).text("mode", event.path("mode"));
    row.list("contexts", event.path("contexts")).text("quad", event.path("quad"));
    row.put("cameo", CODE, event.path("cameo").asText());
    row.put("goldstein", DECIMAL, event.path("goldstein").asText());
    row.list("actors", event.path("actors"));
    row.put("actor_countries", TEXT, joined(event.path("actors"), "country"));
    row.list("recipients", event.path("recipients"));
    row.put("recipient_countries", TEXT, joined(event.path("recipients"), "country"));
    row.place(event).folded(event).evidence(event.path("claims"));
  }

  private void disagreement(Row row, JsonNode disagreement, JsonNode value) {
    row.id(disagreement).put("entry", CODE, disagreement.path("entry").asText());
    row.text("field", disagreement.path("field")).text("value", value.path("value"));
    row.list("settled", disagreement.path("settled").path("value"));
    row.text("settled_by", disagreement.path("settled").path("editor"));
    row.evidence(value.path("claims"));
  }

  private void queued(Row row, JsonNode queued) {
    JsonNode entry = queued.path("entry");
    row.id(queued).text("rank", queued.path("rank")).list("why", queued.path("why"));
    row.text("kind", entry.path("kind")).text("status", entry.path("status"));
    row.time("date", entry.path("when")).day("first_reported", entry.path("first_reported"));
    row.put("what", TEXT, entry.isMissingNode() ? "" : View.what(entry));
    row.evidence(entry.path("claims"));
  }

  private void correction(Row row, JsonNode correction) {
    row.id(correction).text("at", correction.path("at")).text("editor", correction.path("editor"));
    row.text("change", correction.path("change")).text("field", correction.path("field"));
    row.list("value", correction.path("value")).text("undoes", correction.path("undoes"));
    row.text("outcome", correction.path("outcome")).text("why", correction.path("why"));
    row.list("entries", correction.path("entries")).evidence(correction.path("claims"));
  }

  private void report(Row row, JsonNode report) {
    JsonNode published = report.path("published");
    row.id(report).text("file", report.path("file"));
    row.text("publisher", report.path("publisher")).text("origin", report.path("origin"));
    row.text("title", report.path("title"));
    row.put("published_from", DAY, published.path("from").asText());
    row.put("published_to", DAY, published.path("to").asText());
    row.text("published_at", published.path("at")).text("published_how", published.path("how"));
    row.put("language", CODE, report.path("language").asText());
    row.put("claims", NUMBER, report.path("claims").asText());
    row.put("text_group", CODE, report.path("group").asText());
  }

  private static String joined(JsonNode list, String field) {
    return String.join(
        "; ", Cells.stream(list).map(each -> each.path(field).asText()).distinct().toList());
  }

  /** The cells of a row with the columns that they stand under. */
  private final class Row {

    private final List<Column> columns = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();

    Row put(String column, ColumnType type, String cell) {
      columns.add(new Column(column, type));
      cells.add(cell);
      return this;
    }

    Row text(String column, JsonNode value) {
      return put(column, TEXT, value.asText());
    }

    Row day(String column, JsonNode value) {
      return put(column, DAY, value.asText());
    }

    Row id(JsonNode entry) {
      return put("id", CODE, entry.path("id").asText());
    }

    /** What every entry has. */
    Row entry(JsonNode entry) {
      id(entry).text("status", entry.path("status")).time("date", entry.path("when"));
      return day("first_reported", entry.path("first_reported"));
    }

    Row time(String column, JsonNode when) {
      put(column + "_from", DAY, when.path("from").asText());
      put(column + "_to", DAY, when.path("to").asText());
      return put(column + "_precision", TEXT, when.path("precision").asText());
    }

    Row actor(String column, JsonNode actor) {
      put(column, TEXT, actor.path("name").asText());
      return put(column + "_country", CODE, actor.path("country").asText());
    }

    Row place(JsonNode entry) {
      put("place", TEXT, entry.path("place").path("name").asText());
      return put("place_country", CODE, entry.path("place").path("country").asText());
    }

    Row list(String column, JsonNode list) {
      return put(
          column,
          TEXT,
          String.join(
              "; ",
              Cells.stream(list)
                  .map(each -> each.isObject() ? Cells.actor(each) : each.asText())
                  .distinct()
                  .toList()));
    }

    /** How many reports and independent origins an entry has. */
    Row folded(JsonNode entry) {
      boolean head = entry.isMissingNode();
      put("reports", NUMBER, head ? "" : String.valueOf(entry.path("reports").size()));
      return put("origins", NUMBER, entry.path("origins").asText());
    }

    /** The sentences of claims, which are given whole or by their ids. */
    Row evidence(JsonNode claims) {
      return evidence(
          Cells.stream(claims)
              .map(each -> each.isObject() ? each.path("id").asText() : each.asText())
              .toList());
    }

    /** Report, quote and sources of each claim: the nth of one column belongs to the nth of all. */
    Row evidence(List<String> ids) {
      List<JsonNode> claims =
          ids.stream()
              .flatMap(id -> chosen.claimJson(id).stream())
              .map(JsonNode.class::cast)
              .toList();
      each("claim", CODE, claims, claim -> claim.path("id").asText());
      each("report", CODE, claims, claim -> claim.path("report").asText());
      each("file", TEXT, claims, claim -> claim.path("file").asText());
      each("quote", TEXT, claims, claim -> claim.path("quote").asText());
      return each("said_by", TEXT, claims, ClaimTable::saidBy);
    }

    private Row each(
        String column,
        ColumnType type,
        List<JsonNode> claims,
        java.util.function.Function<JsonNode, String> cell) {
      return put(column, type, String.join(" | ", claims.stream().map(cell).toList()));
    }
  }
}
