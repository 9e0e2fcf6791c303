package parley.finding.clauses;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A file of word lists that an analyst can edit: sections, in each section groups, in each group
 * words.
 *
 * <p>It fails where it is read, and names the file, if a section that a finder needs is missing or
 * a group is none of the codebook's.
 */
public final class WordLists {

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final String name;
  private final Map<String, Map<String, List<String>>> sections;

  private WordLists(String name, Map<String, Map<String, List<String>>> sections) {
    this.name = name;
    this.sections = sections;
  }

  /** Reads the resource {@code name}, such as {@code /parley/proposals/stances.yaml}. */
  public static WordLists read(String name) {
    try (InputStream in = WordLists.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name);
      }
      return new WordLists(name, YAML.readValue(in, new TypeReference<>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + name, e);
    }
  }

  /** The groups of a section by their names. */
  public Map<String, List<String>> section(String section) {
    Map<String, List<String>> groups = sections.get(section);
    if (groups == null) {
      throw new IllegalArgumentException(name + " has no section " + section);
    }
    return groups;
  }

  /** The words of one group. */
  public List<String> words(String section, String group) {
    List<String> words = section(section).get(group);
    if (words == null) {
      throw new IllegalArgumentException(name + " has no group " + group + " in " + section);
    }
    return words;
  }

  /** The words of one group as a set of single words. */
  public Set<String> set(String section, String group) {
    return Set.copyOf(words(section, group));
  }

  /** The groups of a section whose names are constants of {@code type}, in any letter case. */
  public <E extends Enum<E>> Map<E, List<String>> byConstant(String section, Class<E> type) {
    Map<E, List<String>> groups = new EnumMap<>(type);
    section(section)
        .forEach(
            (group, words) ->
                groups.put(Enum.valueOf(type, group.toUpperCase(Locale.ROOT)), words));
    return groups;
  }

  /** Wordings of a section whose groups are constants of {@code type}. */
  public <E extends Enum<E>> Wordings<E> wordings(String section, Class<E> type) {
    return new Wordings<>(byConstant(section, type));
  }

  /** Wordings of one group, each meaning the group's name. */
  public Wordings<String> wordings(String section, String group) {
    Map<String, List<String>> one = new LinkedHashMap<>();
    one.put(group, words(section, group));
    return new Wordings<>(one);
  }
}
