package parley.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Short texts for the cells of a table, from the JSON view of an entry. */
public final class Cells {

  private static final Set<String> TO_COME =
      Set.of("planned", "possible", "called_for", "conditional");

  private Cells() {}

  /** A day, month or range as short as it is exact: {@code 2025-03-11}, {@code 2025-06}. */
  public static String when(JsonNode when) {
    String from = when.path("from").asText();
    String to = when.path("to").asText();
    return switch (when.path("precision").asText()) {
      case "month" -> from.substring(0, 7);
      case "year" -> from.substring(0, 4);
      default -> from.equals(to) ? from : from + ".." + to;
    };
  }

  /**
   * When an entry happened; where no report says so, the day by which it had, or after which it was
   * still to come: {@code by 2025-03-11}.
   */
  public static String date(JsonNode entry) {
    String told = entry.path("first_reported").asText();
    if (entry.has("when") || told.isEmpty()) {
      return when(entry.path("when"));
    }
    return (TO_COME.contains(entry.path("status").asText()) ? "after " : "by ") + told;
  }

  /** An enum's word for people: {@code took place}. */
  public static String word(JsonNode value) {
    return value.asText().replace('_', ' ');
  }

  /** An actor by name. */
  public static String actor(JsonNode actor) {
    return actor.path("name").asText();
  }

  /** A place with its country: {@code Jeddah (SAU)}. */
  public static String place(JsonNode place) {
    String name = place.path("name").asText();
    String country = place.path("country").asText();
    return country.isEmpty() ? name : name + " (" + country + ")";
  }

  /** The elements of a list, with commas; objects by their name. */
  public static String list(JsonNode list) {
    return stream(list)
        .map(each -> each.isObject() ? actor(each) : each.asText())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** {@code one · other}, without the empty ones. */
  public static String joined(String... parts) {
    List<String> given = new ArrayList<>();
    for (String part : parts) {
      if (!part.isBlank()) {
        given.add(part);
      }
    }
    return String.join(" · ", given);
  }

  /** Numbers of people, each with all who give it: {@code 3}, {@code 9+}, {@code up to 10}. */
  public static String counts(JsonNode counts) {
    Map<String, Set<String>> claimants = new LinkedHashMap<>();
    stream(counts)
        .sorted(Comparator.comparingInt(count -> -count.path("said_by").size()))
        .forEach(
            count ->
                stream(count.path("said_by"))
                    .map(JsonNode::asText)
                    .forEach(
                        claimants.computeIfAbsent(count(count), any -> new LinkedHashSet<>())
                            ::add));
    return stream(counts)
        .map(Cells::count)
        .distinct()
        .map(
            number -> {
              String by = String.join(", ", claimants.getOrDefault(number, Set.of()));
              return by.isEmpty() ? number : number + " (" + by + ")";
            })
        .collect(Collectors.joining("; "));
  }

  private static String count(JsonNode count) {
    if (count.has("best")) {
      return count.path("best").asText();
    }
    if (count.has("low") && count.has("high")) {
      return count.path("low").asText() + "–" + count.path("high").asText();
    }
    return count.has("low")
        ? count.path("low").asText() + "+"
        : "up to " + count.path("high").asText();
  }

  /** The elements of a list, or the values of an object. */
  public static Stream<JsonNode> stream(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }

  /** At most {@code most} characters, cut at a word. */
  public static String brief(String text, int most) {
    String line = printable(text);
    if (line.length() <= most) {
      return line;
    }
    int cut = line.lastIndexOf(' ', most - 1);
    return line.substring(0, cut > most / 2 ? cut : most - 1) + "…";
  }

  /** A text on one line, without control characters that a report could send to the terminal. */
  public static String printable(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(clean::appendCodePoint);
    return clean.toString().replaceAll(" +", " ").strip();
  }
}
