package parley.actors;

import java.util.List;
import java.util.Locale;

/** Whether an adjective is that of a people, by the name of its state. */
public final class Demonym {

  private static final List<String> ENDINGS =
      List.of("n", "an", "ian", "ese", "i", "ish", "nian", "ean");
  private static final int SHORTEST_STEM = 4;

  private Demonym() {}

  /**
   * Whether {@code adjective} is made of {@code name} by an ending of English: "Somalilander" is
   * not, "Freedonian" is of Freedonia and "Sylvanian" of Sylvania.
   */
  public static boolean isOf(String adjective, String name) {
    String word = adjective.toLowerCase(Locale.ROOT);
    String state = name.toLowerCase(Locale.ROOT);
    String stem = state.replaceFirst("(?:ia|[aeiouy])$", "");
    return stem.length() >= SHORTEST_STEM
        && ENDINGS.stream()
            .anyMatch(ending -> word.equals(state + ending) || word.equals(stem + ending));
  }
}
