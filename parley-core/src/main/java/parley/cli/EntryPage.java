package parley.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import parley.cli.Failures.UserError;
import parley.record.TalksRecord;
import parley.text.Report;
import parley.text.Span;
import parley.view.Cells;
import parley.view.Ids;
import parley.view.Json;
import parley.view.View;

/** One entry, actor, disagreement or report on a page: its fields, and every claim's sentence. */
final class EntryPage {

  private static final int CONTEXT = 90;
  private static final Set<String> APART = Set.of("claims", "id", "reports");

  private final TalksRecord record;
  private final Terminal terminal;

  EntryPage(TalksRecord record, Terminal terminal) {
    this.record = record;
    this.terminal = terminal;
  }

  /**
   * Prints what has this id.
   *
   * @throws UserError if nothing has
   */
  void print(String id, boolean asJson) throws UserError {
    ObjectNode found =
        new Ids(record)
            .find(id)
            .orElseThrow(
                () ->
                    new UserError(
                        ExitCode.NOTHING_FOUND,
                        id
                            + ": no view and no entry of this name; ids are in the ID column of"
                            + " parley show timeline"));
    if (asJson) {
      terminal.line(Json.text(found));
      return;
    }
    terminal.heading(found.path("id").asText() + "  " + View.what(found));
    terminal.blank();
    for (Map.Entry<String, JsonNode> field : found.properties()) {
      if (!APART.contains(field.getKey()) && !flat(field.getValue()).isEmpty()) {
        field(field.getKey(), field.getValue());
      }
    }
    for (JsonNode claim : found.path("claims")) {
      claim(claim);
    }
  }

  private void field(String name, JsonNode value) {
    if (value.isArray() && value.size() > 0 && value.get(0).isObject()) {
      terminal.line(terminal.styled(name.replace('_', ' '), "bold") + ":");
      for (JsonNode each : value) {
        terminal.line("  - " + flat(each));
      }
    } else {
      terminal.line(terminal.styled(name.replace('_', ' '), "bold") + ": " + flat(value));
    }
  }

  private static String flat(JsonNode value) {
    if (value.has("from") && value.has("to")) {
      return Cells.when(value);
    }
    if (value.isObject()) {
      return String.join(
          ", ",
          value.properties().stream()
              .filter(field -> !APART.contains(field.getKey()))
              .map(
                  field ->
                      field.getKey().equals("name")
                          ? flat(field.getValue())
                          : field.getKey().replace('_', ' ') + " " + flat(field.getValue()))
              .toList());
    }
    if (value.isArray()) {
      return String.join(", ", Cells.stream(value).map(EntryPage::flat).toList());
    }
    return Cells.printable(value.asText());
  }

  private void claim(JsonNode claim) {
    if (!claim.has("span")) {
      return;
    }
    terminal.blank();
    Report report = record.report(claim.path("report").asText());
    Span span = new Span(claim.path("span").path(0).asInt(), claim.path("span").path(1).asInt());
    terminal.line(
        terminal.styled(
            Cells.joined(
                claim.path("id").asText(),
                report.publisher().orElse(report.source()),
                Cells.when(claim.path("reported")),
                "characters " + span.start() + "–" + span.end(),
                Cells.word(claim.path("status")),
                claim.path("said_by").isEmpty()
                    ? ""
                    : "said by " + Cells.list(claim.path("said_by"))),
            "faint"));
    String sentence =
        claim.has("sentence")
                && !Cells.printable(claim.path("quote").asText())
                    .equals(claim.path("sentence").asText())
            ? "«" + claim.path("sentence").asText() + "»" // around it is markup
            : highlighted(report, span);
    for (String line : Table.wrap(sentence, terminal.width() - 4)) {
      terminal.line("    " + line);
    }
  }

  /** The quote between «marks», with a little of the text around it. */
  private static String highlighted(Report report, Span span) {
    String text = report.text();
    int from = wordEdge(text, Math.max(0, span.start() - CONTEXT), span.start());
    int to = Math.min(text.length(), span.end() + CONTEXT);
    String before = text.substring(from, span.start());
    String after = text.substring(span.end(), to);
    return Cells.printable(
        (from > 0 ? "… " : "")
            + before
            + "«"
            + report.quote(span)
            + "»"
            + after
            + (to < text.length() ? " …" : ""));
  }

  private static int wordEdge(String text, int from, int before) {
    int edge = text.indexOf(' ', from);
    return from == 0 || edge < 0 || edge >= before ? from : edge + 1;
  }
}
