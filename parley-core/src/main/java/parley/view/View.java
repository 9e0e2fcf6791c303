package parley.view;

import static parley.view.Cells.actor;
import static parley.view.Cells.brief;
import static parley.view.Cells.counts;
import static parley.view.Cells.date;
import static parley.view.Cells.joined;
import static parley.view.Cells.list;
import static parley.view.Cells.place;
import static parley.view.Cells.stream;
import static parley.view.Cells.when;
import static parley.view.Cells.word;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.claims.Proposal;

/** A view of the record: what it is called, and its rows. */
public enum View {
  TIMELINE,
  CONTACTS,
  PROPOSALS,
  POSITIONS,
  MEASURES,
  DEADLINES,
  INCIDENTS,
  STATEMENTS,
  ATTRIBUTIONS,
  ACTORS,
  EVENTS,
  DISAGREEMENTS,
  REPORTS,
  QUEUE,
  CORRECTIONS;

  /** The name on the command line and in addresses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The view of that name, in any case; empty if there is none. */
  public static Optional<View> named(String label) {
    return Arrays.stream(values())
        .filter(view -> view.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** The rows of these entries, one each or one for each of their parts. */
  public Rows rows(JsonNode entries) {
    Rows table =
        switch (this) {
          case TIMELINE -> new Rows("DATE", "KIND", "STATUS", "ID", "WHAT");
          case CONTACTS -> new Rows("DATE", "FORM", "STATUS", "PLACE", "PARTIES", "ID", "PEOPLE");
          case PROPOSALS -> new Rows("KIND", "PROPOSER", "STATE", "TERMS", "ID", "NAME");
          case POSITIONS -> new Rows("DATE", "PARTY", "STANCE", "ID", "PROPOSAL");
          case MEASURES -> new Rows("DATE", "CHANGE", "KIND", "ACTOR", "TARGET", "ID", "AMOUNT");
          case DEADLINES ->
              new Rows("DUE", "LENGTH", "ISSUER", "ADDRESSEE", "STATE", "ID", "DEMAND");
          case INCIDENTS -> new Rows("DATE", "KIND", "PLACE", "ATTACKER", "ID", "KILLED / INJURED");
          case STATEMENTS -> new Rows("DATE", "SPEAKER", "ID", "WORDS");
          case ATTRIBUTIONS -> new Rows("DATE", "KIND", "SPEAKER", "CUE", "REPORT", "CONTENT");
          case ACTORS -> new Rows("NAME", "KIND", "COUNTRY", "ID", "OFFICES");
          case EVENTS -> new Rows("DATE", "TYPE", "ACTORS", "RECIPIENTS", "ID", "PLACE");
          case DISAGREEMENTS -> new Rows("ID", "ENTRY", "FIELD", "VALUES");
          case QUEUE -> new Rows("RANK", "DATE", "KIND", "ID", "WHY", "WHAT");
          case CORRECTIONS -> new Rows("AT", "EDITOR", "CHANGE", "OUTCOME", "ID", "ENTRIES");
          case REPORTS -> new Rows("PUBLISHED", "HOW", "PUBLISHER", "ORIGIN", "ID", "TITLE");
        };
    for (JsonNode entry : entries) {
      add(table, entry);
    }
    return table;
  }

  private void add(Rows table, JsonNode entry) {
    String id = entry.path("id").asText();
    switch (this) {
      case TIMELINE ->
          table.row(date(entry), word(entry.path("kind")), standing(entry), id, what(entry));
      case CONTACTS ->
          table.row(
              date(entry),
              word(entry.path("form")),
              word(entry.path("status")),
              place(entry.path("place")),
              list(entry.path("parties")),
              id,
              people(entry));
      case PROPOSALS ->
          table.row(
              word(entry.path("form")),
              actor(entry.path("proposer")),
              word(entry.path("state")) + (entry.path("in_force").asBoolean() ? " (in force)" : ""),
              terms(entry),
              id,
              entry.path("name").asText());
      case POSITIONS ->
          stream(entry.path("positions"))
              .forEach(
                  position ->
                      table.row(
                          when(position.path("when")),
                          actor(position.path("party")),
                          word(position.path("stance")),
                          id,
                          entry.path("name").asText()));
      case MEASURES ->
          stream(entry.path("changes"))
              .forEach(
                  change ->
                      table.row(
                          date(change),
                          word(change.path("to")),
                          word(entry.path("form")),
                          actor(entry.path("actor")),
                          actor(entry.path("target")),
                          id,
                          entry.path("amount").asText()));
      case DEADLINES ->
          table.row(
              when(entry.path("due")),
              entry.path("length").asText(),
              actor(entry.path("issuer")),
              actor(entry.path("addressee")),
              word(entry.path("state")),
              id,
              joined(
                  entry.path("demand").asText(),
                  prefixed("else ", entry.path("consequence").asText())));
      case INCIDENTS ->
          table.row(
              date(entry),
              form(entry),
              place(entry.path("place")),
              actor(entry.path("attacker")),
              id,
              joined(
                  prefixed("killed ", counts(entry.path("killed"))),
                  prefixed("injured ", counts(entry.path("injured")))));
      case STATEMENTS -> table.row(date(entry), list(entry.path("speakers")), id, quoted(entry));
      case ATTRIBUTIONS ->
          table.row(
              when(entry.path("reported")),
              word(entry.path("kind")),
              list(entry.path("speakers")),
              entry.path("cue").path("words").asText(),
              shortId(entry.path("report").asText()),
              quoted(entry));
      case ACTORS ->
          table.row(
              actor(entry),
              word(entry.path("kind")),
              entry.path("country").asText(),
              id,
              offices(entry));
      case EVENTS ->
          table.row(
              date(entry),
              entry.path("type").asText(),
              list(entry.path("actors")),
              list(entry.path("recipients")),
              id,
              place(entry.path("place")));
      case DISAGREEMENTS ->
          table.row(
              id,
              entry.path("entry").asText(),
              word(entry.path("field")),
              stream(entry.path("values"))
                      .map(value -> value.path("value").asText())
                      .collect(Collectors.joining("  |  "))
                  + settled(entry.path("settled")));
      case QUEUE ->
          table.row(
              word(entry.path("rank")),
              date(entry.path("entry")),
              word(entry.path("entry").path("kind")),
              id,
              list(entry.path("why")),
              what(entry.path("entry")));
      case CORRECTIONS ->
          table.row(
              entry.path("at").asText(),
              entry.path("editor").asText(),
              joined(
                  word(entry.path("change")),
                  entry.has("field")
                      ? entry.path("field").asText() + "=" + list(entry.path("value"))
                      : "",
                  entry.path("undoes").asText()),
              joined(word(entry.path("outcome")), entry.path("why").asText()),
              id,
              list(entry.path("entries")));
      case REPORTS ->
          table.row(
              joined(when(entry.path("published")), entry.path("published").path("at").asText()),
              word(entry.path("published").path("how")),
              entry.path("publisher").asText(),
              entry.path("origin").asText(),
              shortId(id),
              entry.path("title").asText(entry.path("file").asText()));
    }
  }

  /** One line that says what an entry is. */
  public static String what(JsonNode entry) {
    return switch (entry.path("kind").asText()) {
      case "contact" ->
          joined(word(entry.path("form")) + ": " + people(entry), place(entry.path("place")));
      case "proposal" -> joined(entry.path("name").asText(), terms(entry));
      case "position" ->
          actor(entry.path("party"))
              + " "
              + word(entry.path("stance"))
              + ": "
              + entry.path("name").asText();
      case "measure" ->
          joined(
              word(entry.path("form"))
                  + " "
                  + word(entry.path("to"))
                  + ": "
                  + actor(entry.path("actor"))
                  + prefixed(" → ", actor(entry.path("target"))),
              entry.path("amount").asText());
      case "deadline" ->
          joined(
              actor(entry.path("issuer")) + prefixed(" → ", actor(entry.path("addressee"))),
              entry.path("demand").asText());
      case "incident" ->
          joined(
              form(entry) + prefixed(" by ", actor(entry.path("attacker"))),
              place(entry.path("place")),
              prefixed("killed ", counts(entry.path("killed"))),
              prefixed("injured ", counts(entry.path("injured"))));
      case "statement" -> list(entry.path("speakers")) + ": " + quoted(entry);
      case "event" ->
          entry.path("type").asText()
              + ": "
              + list(entry.path("actors"))
              + prefixed(" → ", list(entry.path("recipients")));
      default -> entry.path("name").asText();
    };
  }

  /**
   * How an entry stands to what happened; for a time limit, whose day may be to come, its state.
   */
  private static String standing(JsonNode entry) {
    boolean deadline = entry.path("kind").asText().equals("deadline");
    return deadline ? entry.path("state").asText("due") : word(entry.path("status"));
  }

  /** How an editor settled a disagreement, if one did. */
  private static String settled(JsonNode settled) {
    return settled.isMissingNode()
        ? ""
        : "  — settled by " + settled.path("editor").asText() + ": " + list(settled.path("value"));
  }

  /** The beginning of a report's id, by which {@code show} finds it. */
  private static String shortId(String report) {
    return report.substring(0, Math.min(10, report.length()));
  }

  private static String people(JsonNode entry) {
    String people = list(entry.path("people"));
    return people.isEmpty() ? list(entry.path("parties")) : people;
  }

  private static String quoted(JsonNode statement) {
    String words = brief(statement.path("words").asText(), 160);
    return statement.path("direct").asBoolean() ? "“" + words + "”" : words;
  }

  private static String terms(JsonNode proposal) {
    return proposal.path("terms").properties().stream()
        .map(
            term ->
                Terms.phrase(
                    Proposal.TermKind.valueOf(term.getKey().toUpperCase(Locale.ROOT)),
                    term.getValue().asText()))
        .collect(Collectors.joining(", "));
  }

  private static String offices(JsonNode actor) {
    return stream(actor.path("offices"))
        .map(
            office ->
                (office.path("former").asBoolean() ? "former " : "")
                    + office.path("title").asText())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String prefixed(String prefix, String text) {
    return text.isEmpty() ? "" : prefix + text;
  }

  /** The form of an incident; one that is not said to have happened must not look as if it had. */
  private static String form(JsonNode incident) {
    String status = incident.path("status").asText();
    return word(incident.path("form"))
        + (Set.of("took_place", "ongoing").contains(status)
            ? ""
            : " (" + status.replace('_', ' ') + ")");
  }
}
