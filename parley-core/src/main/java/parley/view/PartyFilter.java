package parley.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import parley.record.Actor;
import parley.record.TalksRecord;

/**
 * Keeps the entries in which an actor takes part: by name, alias or country code.
 *
 * <p>A state's name stands for its country, so {@code Russia}, {@code RUS} and {@code Moscow} keep
 * the same entries.
 */
public final class PartyFilter implements Predicate<JsonNode> {

  private static final Set<String> NOT_PARTIES =
      Set.of("claims", "place", "reports", "words", "name_words", "subject", "review", "corrected");

  private static final Set<String> PARTIES = Set.of("STATE", "GOVERNMENT");

  private final Set<String> names = new TreeSet<>();

  /** A filter by the names that {@code record} knows the party by. */
  public PartyFilter(TalksRecord record, String party) {
    String wanted = party.toLowerCase(Locale.ROOT);
    names.add(wanted);
    for (Actor actor : record.actors()) {
      boolean named =
          actor.name().toLowerCase(Locale.ROOT).equals(wanted)
              || actor.aliases().stream().anyMatch(a -> a.toLowerCase(Locale.ROOT).equals(wanted));
      if (named) {
        names.add(actor.name().toLowerCase(Locale.ROOT));
        if (PARTIES.contains(actor.kind().name())) {
          actor.country().ifPresent(code -> names.add(code.toLowerCase(Locale.ROOT)));
        }
      }
    }
  }

  /** All words that an entry has where a party may be named; names and codes are among them. */
  public static Set<String> named(JsonNode entry) {
    Set<String> named = new TreeSet<>();
    add(entry, named);
    return named;
  }

  private static void add(JsonNode node, Set<String> named) {
    if (node.isTextual()) {
      named.add(node.asText());
    }
    if (node.isArray()) {
      node.forEach(each -> add(each, named));
    }
    node.properties().stream()
        .filter(field -> !NOT_PARTIES.contains(field.getKey()))
        .forEach(field -> add(field.getValue(), named));
  }

  @Override
  public boolean test(JsonNode entry) {
    if (entry.isTextual()) {
      return names.contains(entry.asText().toLowerCase(Locale.ROOT));
    }
    if (entry.isArray()) {
      for (JsonNode each : entry) {
        if (test(each)) {
          return true;
        }
      }
      return false;
    }
    return entry.properties().stream()
        .anyMatch(field -> !NOT_PARTIES.contains(field.getKey()) && test(field.getValue()));
  }
}
