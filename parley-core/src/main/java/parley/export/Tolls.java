package parley.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.view.Cells;

/** The lowest and the highest number of people that any source gives. */
final class Tolls {

  private Tolls() {}

  /** The lowest; empty if no source gives a number. */
  static String low(JsonNode tolls) {
    return text(numbers(tolls).min());
  }

  /** The highest that a source gives; "at least nine" counts as nine. */
  static String high(JsonNode tolls) {
    return text(numbers(tolls).max());
  }

  private static IntStream numbers(JsonNode tolls) {
    return Cells.stream(tolls)
        .flatMap(toll -> Stream.of(toll.path("low"), toll.path("best"), toll.path("high")))
        .filter(JsonNode::isInt)
        .mapToInt(JsonNode::asInt);
  }

  private static String text(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }
}
