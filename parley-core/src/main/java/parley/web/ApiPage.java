package parley.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which part of a long list a program asks for.
 *
 * @param number of the page, from 1
 * @param size how many items a page has, 1 to {@link #LARGEST}
 */
record ApiPage(int number, int size) {

  static final int LARGEST = 500;
  private static final int USUAL = 50;
  private static final int LAST = 1_000_000;

  /** What a request asks for with {@code page} and {@code per_page}. */
  static ApiPage of(Context context) {
    return new ApiPage(
        number(context, "page", 1, LAST), number(context, "per_page", USUAL, LARGEST));
  }

  static int number(Context context, String parameter, int usual, int largest) {
    String given = Optional.ofNullable(context.queryParam(parameter)).orElse("");
    if (given.isEmpty()) {
      return usual;
    }
    int number = given.matches("\\d{1,7}") ? Integer.parseInt(given) : 0;
    if (number < 1 || number > largest) {
      throw Refused.unclear(
          "“" + given + "” is no " + parameter, "Give a number from 1 to " + largest + ".");
    }
    return number;
  }

  /** How many items come before the page. */
  int offset() {
    return (int) Math.min((long) (number - 1) * size, Integer.MAX_VALUE);
  }

  /** This page of a list. */
  <T> ObjectNode of(List<T> all, Function<T, ? extends JsonNode> json) {
    int from = Math.min(offset(), all.size());
    ObjectNode page = head(all.size());
    ArrayNode items = page.putArray("items");
    all.subList(from, Math.min(from + size, all.size()))
        .forEach(item -> items.add(json.apply(item)));
    return page;
  }

  /** What is said of a list before its items. */
  ObjectNode head(int total) {
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    page.put("page", number);
    page.put("per_page", size);
    page.put("total", total);
    page.put("pages", (total + size - 1) / size);
    return page;
  }
}
