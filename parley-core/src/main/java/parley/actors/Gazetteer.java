package parley.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the world's towns are: those of 5,000 people and more, and the seats of provinces.
 *
 * <p>The trap: half the world's names are borne by several towns, so a name alone tells no country;
 * ask {@link #countries} and choose one that the report names.
 */
public final class Gazetteer {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʻ`]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ARTICLE =
      Pattern.compile("^(?:al|ad|ar|as|at|az|an|ash|el|ed|en) (?=.)");

  /** Letters that are no other letter with a mark. */
  private static final Map<Character, String> LETTERS =
      Map.of(
          'ł', "l", 'ø', "o", 'ı', "i", 'æ', "ae", 'œ', "oe", 'ß', "ss", 'đ', "d", 'ð', "d", 'þ',
          "th", 'ə', "a");

  private static final Gazetteer STANDARD = new Gazetteer();

  /** Lines of folded name, country, latitude, longitude, in the order of their letters. */
  private final String[] lines;

  private Gazetteer() {
    try (InputStream file = Gazetteer.class.getResourceAsStream("/parley/actors/gazetteer.tsv")) {
      if (file == null) {
        throw new IllegalStateException("parley/actors/gazetteer.tsv is not on the class path");
      }
      lines =
          new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
              .lines()
              .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one that ships; GeoNames' (CC BY 4.0). */
  public static Gazetteer standard() {
    return STANDARD;
  }

  /**
   * A point on the earth.
   *
   * @param latitude in degrees, north of the equator
   * @param longitude in degrees, east of Greenwich
   */
  public record Point(double latitude, double longitude) {}

  /** The countries that have a town of this name, as ISO 3166-1 alpha-3, by their code. */
  public List<String> countries(String name) {
    String key = fold(name) + "\t";
    List<String> countries = new ArrayList<>();
    for (int i = from(key); i < lines.length && lines[i].startsWith(key); i++) {
      countries.add(lines[i].split("\t", -1)[1]);
    }
    return List.copyOf(countries);
  }

  /** Where a country's largest town of this name is. */
  public Optional<Point> point(String name, String country) {
    String key = fold(name) + "\t" + country + "\t";
    int at = from(key);
    if (at == lines.length || !lines[at].startsWith(key)) {
      return Optional.empty();
    }
    String[] parts = lines[at].split("\t", -1);
    return Optional.of(new Point(Double.parseDouble(parts[2]), Double.parseDouble(parts[3])));
  }

  /** The first line that begins with the key, or where it would be. */
  private int from(String key) {
    int at = Arrays.binarySearch(lines, key);
    return at >= 0 ? at : -at - 1;
  }

  /** As {@code make-gazetteer.mjs} folds: no marks, no articles, words parted by one space. */
  private static String fold(String name) {
    String plain =
        MARKS
            .matcher(Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
            .replaceAll("");
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      letters.append(LETTERS.getOrDefault(plain.charAt(i), String.valueOf(plain.charAt(i))));
    }
    String words =
        BETWEEN.matcher(APOSTROPHES.matcher(letters).replaceAll("")).replaceAll(" ").strip();
    return ARTICLE.matcher(words).replaceFirst("");
  }
}
