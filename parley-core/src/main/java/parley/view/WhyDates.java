package parley.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the dates of an entry were found, in words, from the JSON of its explanation. */
public final class WhyDates {

  /** Of things that give a report one day no more than so many are named. */
  private static final int MOST_SHARED = 3;

  private static final Map<String, String> HOW =
      Map.of(
          "given_by_user", "as given with --published",
          "metadata", "as its metadata say",
          "page_stamp", "as the page is stamped",
          "header_line", "as a line at its head says",
          "file_name", "as its file is named");

  private WhyDates() {}

  /**
   * A report of the entry, and how it is dated.
   *
   * @param report its id
   * @param published its own date, and how it is known
   * @param anchors what it shares with dated reports, and the day that follows
   * @param readings how the times in it were read
   */
  public record ReportDated(
      String report, String file, String published, List<String> anchors, List<Reading> readings) {

    public ReportDated {
      anchors = List.copyOf(anchors);
      readings = List.copyOf(readings);
    }
  }

  /** How the words of claims became a day. */
  public record Reading(List<String> claims, String words) {

    public Reading {
      claims = List.copyOf(claims);
    }
  }

  /** The reports of an entry, each with how it and what it tells is dated. */
  public static List<ReportDated> reports(JsonNode why) {
    Map<String, Map<String, List<String>>> readings = new TreeMap<>();
    for (JsonNode date : why.path("dates")) {
      readings
          .computeIfAbsent(date.path("file").asText(), any -> new LinkedHashMap<>())
          .computeIfAbsent(reading(date), any -> new ArrayList<>())
          .add(date.path("claim").asText());
    }
    return Cells.stream(why.path("reports"))
        .map(
            report ->
                new ReportDated(
                    report.path("report").asText(),
                    report.path("file").asText(),
                    published(report),
                    anchors(Cells.stream(report.path("shared")).toList()),
                    readings
                        .getOrDefault(report.path("file").asText(), Map.of())
                        .entrySet()
                        .stream()
                        .map(each -> new Reading(each.getValue(), each.getKey()))
                        .toList()))
        .toList();
  }

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

  /** What gives a day, day after day as they come, the first few of each. */
  private static List<String> anchors(List<JsonNode> shared) {
    Map<String, Integer> named = new TreeMap<>();
    List<String> anchors = new ArrayList<>();
    for (JsonNode each : shared) {
      String gives = each.path("gives").asText();
      int before = named.merge(gives, 1, Integer::sum) - 1;
      if (before < MOST_SHARED) {
        anchors.add(anchor(gives, each));
      } else if (before == MOST_SHARED) {
        long alike =
            shared.stream().filter(other -> other.path("gives").asText().equals(gives)).count();
        anchors.add("and " + (alike - MOST_SHARED) + " more that give " + gives);
      }
    }
    return anchors;
  }

  private static String anchor(String gives, JsonNode shared) {
    String said = shared.path("text").asText();
    return gives
        + ": "
        + shared.path("thing").asText()
        + (said.isEmpty() ? "" : ", here “" + Cells.printable(said) + "”")
        + ", is of "
        + shared.path("on").asText()
        + " in "
        + shared.path("file").asText();
  }
}
