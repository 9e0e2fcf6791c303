package parley.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import parley.cli.Failures.UserError;
import parley.record.Entry;
import parley.record.RecordJson;
import parley.record.TalksRecord;
import parley.view.Cells;
import parley.view.Json;
import parley.view.View;

/**
 * Why an entry is as it is, on a page: which claims are one and by what rule, whom they come from,
 * how each date was found, and what cannot all be true.
 */
final class WhyPage {

  private static final int MOST_SHARED = 3;
  private static final Map<String, String> HOW =
      Map.of(
          "given_by_user", "as given with --published",
          "metadata", "as its metadata say",
          "page_stamp", "as the page is stamped",
          "header_line", "as a line at its head says",
          "file_name", "as its file is named");

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
    Map<String, Map<String, List<String>>> readings = new TreeMap<>();
    for (JsonNode date : why.path("dates")) {
      readings
          .computeIfAbsent(date.path("file").asText(), any -> new LinkedHashMap<>())
          .computeIfAbsent(reading(date), any -> new ArrayList<>())
          .add(date.path("claim").asText());
    }
    for (JsonNode report : why.path("reports")) {
      line(2, report.path("file").asText() + ": " + published(report));
      report.path("shared").forEach(shared -> shared(report.path("shared"), shared));
      readings
          .getOrDefault(report.path("file").asText(), Map.of())
          .forEach((reading, claims) -> line(4, String.join(" ", claims) + ": " + reading));
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

  /** How the words of a claim became a day. */
  private static String reading(JsonNode date) {
    String words = date.has("text") ? "“" + Cells.printable(date.path("text").asText()) + "”" : "";
    String when = Cells.when(date.path("when"));
    if (date.path("notation").asText().equals("-")) {
      return "no time said";
    }
    if (words.isEmpty()) {
      words = "a time read from what stands around it";
    }
    if (when.isEmpty()) {
      return words + ": relative to a day that is not known, so it stays as it is";
    }
    return date.path("relative").asBoolean()
        ? words + " in a report of " + Cells.when(date.path("reported")) + " is " + when
        : words + " is " + when;
  }

  private static String published(JsonNode report) {
    if (!report.has("published")) {
      return "no date, and it shares nothing with a dated report that would give it one";
    }
    String day = Cells.when(report.path("published"));
    String how = report.path("how").asText();
    if (!how.equals("anchored")) {
      String words =
          report.has("text") ? " («" + Cells.printable(report.path("text").asText()) + "»)" : "";
      return "published "
          + day
          + ", "
          + HOW.getOrDefault(how, Cells.word(report.path("how")))
          + words;
    }
    List<String> days =
        Cells.stream(report.path("shared"))
            .map(each -> each.path("gives").asText())
            .distinct()
            .toList();
    String anchored = "names no day of its own; anchored to " + day + " by what it shares";
    if (days.size() > 1) {
      return anchored + ", which does not agree";
    }
    return day.contains("..")
        ? anchored + "; no word in it says that it is not a day late"
        : anchored;
  }

  private void shared(JsonNode all, JsonNode shared) {
    String gives = shared.path("gives").asText();
    List<JsonNode> alike =
        Cells.stream(all).filter(each -> each.path("gives").asText().equals(gives)).toList();
    int place = alike.indexOf(shared);
    if (place < MOST_SHARED) {
      String said = shared.path("text").asText();
      line(
          4,
          "- "
              + gives
              + ": "
              + shared.path("thing").asText()
              + (said.isEmpty() ? "" : ", here “" + Cells.printable(said) + "”")
              + ", is of "
              + shared.path("on").asText()
              + " in "
              + shared.path("file").asText());
    } else if (place == MOST_SHARED) {
      line(4, "- and " + (alike.size() - MOST_SHARED) + " more that give " + gives);
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
