package parley.finding.events;

import java.util.Map;
import java.util.Optional;

/**
 * What becomes of an act under a word that governs it: an act agreed to is AGREE, refused REJECT.
 *
 * @param tables by operator: type (or {@code TYPE.mode}, {@code cooperative}, {@code conflict},
 *     {@code else}) to the resulting type, {@code same} or {@code none}
 * @param codes CAMEO codes by resulting type and governed type
 */
record Operators(
    Map<String, EventType> types,
    Map<String, Map<String, String>> tables,
    Map<String, Map<String, String>> codes) {

  Operators {
    tables.forEach(
        (operator, table) ->
            table.forEach(
                (from, to) -> {
                  if (!to.equals("same") && !to.equals("none") && !types.containsKey(to)) {
                    throw new IllegalArgumentException(
                        "operator " + operator + " makes " + from + " an unknown type " + to);
                  }
                }));
  }

  /** Whether there is an operator of this name. */
  boolean has(String operator) {
    return tables.containsKey(operator);
  }

  /** The act that {@code inner} becomes, if it remains an event. */
  Optional<Act> apply(String operator, Act inner) {
    Map<String, String> table = table(operator);
    String type = inner.type().name();
    Optional<String> byMode =
        inner.mode().flatMap(mode -> Optional.ofNullable(table.get(type + "." + mode)));
    String side = inner.type().cooperative() ? "cooperative" : "conflict";
    String to = byMode.orElse(table.getOrDefault(type, table.getOrDefault(side, "none")));
    return switch (to) {
      case "none" -> Optional.empty();
      case "same" -> Optional.of(inner);
      default -> Optional.of(changed(to, Optional.of(inner)));
    };
  }

  /** The act that the operator itself makes of words that are no known act. */
  Optional<Act> alone(String operator) {
    return Optional.ofNullable(table(operator).get("else"))
        .map(type -> changed(type, Optional.empty()));
  }

  private Map<String, String> table(String operator) {
    Map<String, String> table = tables.get(operator);
    if (table == null) {
      throw new IllegalArgumentException("unknown operator " + operator);
    }
    return table;
  }

  private Act changed(String name, Optional<Act> inner) {
    EventType type =
        Optional.ofNullable(types.get(name))
            .orElseThrow(() -> new IllegalArgumentException("unknown event type " + name));
    String cameo =
        inner
            .filter(act -> !act.type().name().equals(name))
            .flatMap(act -> code(name, act.type().name()))
            .orElse(type.cameo());
    return new Act(type, Optional.empty(), cameo);
  }

  private Optional<String> code(String type, String governed) {
    return Optional.ofNullable(codes.getOrDefault(type, Map.of()).get(governed));
  }

  /**
   * An act as its words state it.
   *
   * @param mode PLOVER mode
   * @param cameo CAMEO code
   */
  record Act(EventType type, Optional<String> mode, String cameo) {}
}
