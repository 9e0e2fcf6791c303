package parley.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import parley.cli.Failures.UserError;
import parley.record.Entry;
import parley.record.RecordJson;
import parley.record.TalksRecord;
import parley.view.Cells;
import parley.view.Json;
import parley.view.View;
import parley.view.WhyDates;

/**
 * Why an entry is as it is, on a page: which claims are one and by what rule, whom they come from,
 * how each date was found, and what cannot all be true.
 */
final class WhyPage {

  private final TalksRecord record;
  private final Terminal terminal;
  private final RecordJson json;

  WhyPage(TalksRecord record, Terminal terminal) {
    this.record = record;
    this.terminal = terminal;
    this.json = new RecordJson(record);
  }

  /**
   * Explains the entry of this id.
   *
   * @throws UserError if there is none
   */
  void print(String id, boolean asJson) throws UserError {
    Entry entry =
        record
            .entry(id)
            .orElseThrow(
                () ->
                    new UserError(
                        ExitCode.NOTHING_FOUND,
                        id + ": no entry of this name; --why explains what was folded"));
    ObjectNode why = json.why(record.why(id).orElseThrow());
    if (asJson) {
      terminal.line(Json.text(why));
      return;
    }
    terminal.heading(id + "  " + View.what(json.entry(entry)));
    folded(why.path("folded"));
    origins(why.path("origins"));
    dates(why);
    due(why.path("due"));
    disagreements(why.path("disagreements"));
    review(why);
  }

  private void review(JsonNode why) {
    JsonNode review = why.path("review");
    if (!review.has("editor")) {
      heading("No editor has seen it");
      return;
    }
    heading(
        "Last "
            + Cells.word(review.path("state"))
            + " by "
            + review.path("editor").asText()
            + ", "
            + review.path("at").asText());
    for (JsonNode field : why.path("corrected")) {
      line(
          2,
          Cells.word(field.path("field"))
              + ": "
              + given(field.path("value"))
              + ", as "
              + field.path("editor").asText()
              + " has it ("
              + field.path("correction").asText()
              + "); the reports: "
              + given(field.path("was")));
    }
    if (review.has("unseen")) {
      line(2, "came after it: " + joined(review.path("unseen"), " "));
    }
    line(2, "corrections: " + joined(review.path("corrections"), " "));
  }

  private static String given(JsonNode values) {
    return values.isEmpty() ? "not known" : Cells.printable(joined(values, ", "));
  }

  private void folded(JsonNode folded) {
    heading(
        folded.size() == 1
            ? "It rests on one claim"
            : "Why " + folded.size() + " claims are one entry");
    Map<String, List<JsonNode>> joined = new LinkedHashMap<>();
    for (JsonNode claim : folded) {
      joined.computeIfAbsent(claim.path("with").asText(), any -> new ArrayList<>()).add(claim);
    }
    for (JsonNode founder : joined.getOrDefault("", List.of())) {
      claims(List.of(founder));
      joiners(founder.path("claim").asText(), joined);
    }
    Set<String> shown =
        Cells.stream(folded).map(claim -> claim.path("claim").asText()).collect(Collectors.toSet());
    joined.keySet().stream()
        .filter(founder -> !founder.isEmpty() && !shown.contains(founder)) // of another day
        .forEach(founder -> joiners(founder, joined));
  }

  /** Those that joined a claim's group, the ones with the same reasons together. */
  private void joiners(String founder, Map<String, List<JsonNode>> joined) {
    Map<JsonNode, List<JsonNode>> byReason = new LinkedHashMap<>();
    for (JsonNode claim : joined.getOrDefault(founder, List.of())) {
      boolean alone = joined.containsKey(claim.path("claim").asText());
      byReason
          .computeIfAbsent(alone ? claim : claim.path("because"), any -> new ArrayList<>())
          .add(claim);
    }
    for (List<JsonNode> same : byReason.values()) {
      claims(same);
      line(6, (same.size() == 1 ? "joined " : "each joined ") + founder + ":");
      same.get(0).path("because").forEach(why -> line(8, "- " + why.path("words").asText()));
      same.forEach(claim -> joiners(claim.path("claim").asText(), joined));
    }
  }

  /** Claims by their files, each sentence once. */
  private void claims(List<JsonNode> claims) {
    Map<String, List<JsonNode>> bySentence = new LinkedHashMap<>();
    for (JsonNode claim : claims) {
      String key = claim.path("file").asText() + "\n" + claim.path("sentence").asText();
      bySentence.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
    }
    for (List<JsonNode> same : bySentence.values()) {
      line(
          2,
          same.get(0).path("file").asText()
              + "  "
              + same.stream()
                  .map(claim -> claim.path("claim").asText())
                  .collect(Collectors.joining(" ")));
      line(6, "«" + Cells.printable(same.get(0).path("sentence").asText()) + "»");
    }
  }

  private void origins(JsonNode origins) {
    heading(origins.size() == 1 ? "One origin" : origins.size() + " independent origins");
    for (JsonNode origin : origins) {
      line(2, origin.path("name").asText());
      for (JsonNode report : origin.path("reports")) {
        line(4, report.path("file").asText() + " " + joined(report.path("because"), ", and "));
      }
    }
  }

  private void dates(JsonNode why) {
    String when = Cells.when(why.path("when"));
    heading("Its date" + (when.isEmpty() ? " is not known" : ": " + when));
    for (WhyDates.ReportDated report : WhyDates.reports(why)) {
      line(2, report.file() + ": " + report.published());
      report.anchors().forEach(anchor -> line(4, "- " + anchor));
      report
          .readings()
          .forEach(reading -> line(4, String.join(" ", reading.claims()) + ": " + reading.words()));
    }
  }

  /** How the end of a time limit was found. */
  private void due(JsonNode due) {
    if (due.isMissingNode()) {
      return;
    }
    heading("When it ends: " + due.path("words").asText());
    for (JsonNode step : due.path("from")) {
      line(2, step.path("file").asText() + "  " + step.path("claim").asText());
      line(6, "«" + Cells.printable(step.path("sentence").asText()) + "»");
      line(6, step.path("words").asText());
    }
  }

  private void disagreements(JsonNode disagreements) {
    heading(disagreements.isEmpty() ? "No report contradicts another" : "What cannot all be true");
    for (JsonNode disagreement : disagreements) {
      JsonNode settled = disagreement.path("settled");
      line(
          2,
          disagreement.path("id").asText()
              + "  "
              + Cells.word(disagreement.path("field"))
              + (settled.isMissingNode() ? "" : ", settled by " + settled.path("editor").asText()));
      for (JsonNode value : disagreement.path("values")) {
        line(4, Cells.word(value.path("value")));
        for (JsonNode claim : value.path("claims")) {
          String by = Cells.list(claim.path("said_by"));
          line(
              6,
              claim.path("file").asText()
                  + (by.isEmpty() ? "" : ", said by " + by)
                  + ": «"
                  + Cells.printable(claim.path("sentence").asText())
                  + "»");
        }
      }
    }
  }

  private static String joined(JsonNode words, String between) {
    return Cells.stream(words).map(JsonNode::asText).collect(Collectors.joining(between));
  }

  private void heading(String text) {
    terminal.blank();
    terminal.heading(text);
  }

  /** A line that stays within the terminal, its further lines moved in as the first. */
  private void line(int indent, String text) {
    for (String line : Table.wrap(text, terminal.width() - indent)) {
      terminal.line(" ".repeat(indent) + line);
    }
  }
}
