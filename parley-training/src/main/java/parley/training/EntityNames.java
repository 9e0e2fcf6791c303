package parley.training;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names read off a treebank that marks entities, as GUM does: those mentions that its editors
 * identified, at the words that make up their heads.
 */
final class EntityNames {

  private static final String PERSON = "PER";
  private static final String NATIONALITY = "NORP";

  private static final Pattern ABBREVIATION = Pattern.compile("[A-Z]{2,5}");

  private static final Map<String, String> KINDS =
      Map.of("person", PERSON, "organization", "ORG", "place", "LOC");

  /** Opens {@code (ENTITY-KIND-…-WORDS-LINK-IDENTITY} or closes {@code ENTITY)}. */
  private static final Pattern BRACKET =
      Pattern.compile(
          "\\(\\d+-(?<kind>[a-z]+)-[^-]*-[^-]*-[^-]*-(?<words>[\\d,]+)"
              + "-[a-z]+(?:-(?<identity>[^()|]*))?|\\d*\\)");

  private static final int FORM = 1;
  private static final int XPOS = 4;
  private static final int RELATION = 7;
  private static final int REMARKS = 9;

  /**
   * A mention of somebody or something that is identified.
   *
   * @param first its first word, from 0
   * @param end the word after its last
   * @param head the words of its head, from 0
   * @param title the title under which it is known, in small letters
   */
  private record Mention(int first, int end, String kind, List<Integer> head, Set<String> title) {

    boolean titleHas(String form) {
      return title.contains(form.toLowerCase(Locale.ROOT)) || ABBREVIATION.matcher(form).matches();
    }

    /** A people is tagged as nationalities are. */
    String kind(String[] name) {
      return kind.equals(PERSON) && name[XPOS].equals("NNPS") ? NATIONALITY : kind;
    }
  }

  private record Open(int first, @Nullable String kind, List<Integer> words, Set<String> title) {}

  private EntityNames() {}

  /** A tag for each word of a sentence; null where a proper noun's part in a name is not known. */
  static List<@Nullable String> tags(List<String[]> words) {
    @Nullable String[] tags = new @Nullable String[words.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = isProper(words.get(i)) ? null : NameCorpus.NONE;
    }
    List<Mention> mentions = new ArrayList<>(mentions(words));
    mentions.sort(Comparator.comparingInt((Mention m) -> m.first() - m.end()));
    boolean[] named = new boolean[words.size()];
    for (Mention mention : mentions) {
      name(mention, words, tags, named);
    }
    return Arrays.asList(tags);
  }

  private static boolean isProper(String[] cells) {
    return cells[XPOS].startsWith("NNP");
  }

  /** The name is the words about the head that the title has too; "the senator" is none. */
  private static void name(
      Mention mention, List<String[]> words, @Nullable String[] tags, boolean[] named) {
    for (int head : mention.head()) {
      if (isProper(words.get(head)) && mention.titleHas(words.get(head)[FORM])) {
        int first = head;
        while (first > mention.first() && mention.titleHas(words.get(first - 1)[FORM])) {
          first--;
        }
        while (!isProper(words.get(first))) {
          first++;
        }
        int end = head + 1;
        while (end < mention.end() && mention.titleHas(words.get(end)[FORM])) {
          end++;
        }
        String kind = mention.kind(words.get(head));
        boolean cut = first > mention.first() && isProper(words.get(first - 1));
        boolean people = kind.equals(NATIONALITY) && end > first + 1;
        if (!people && (!cut || kind.equals(PERSON))) {
          tag(first, end, kind, tags, named);
        }
        return;
      }
    }
  }

  private static void tag(
      int first, int end, String kind, @Nullable String[] tags, boolean[] named) {
    for (int word = first; word < end; word++) {
      if (named[word]) {
        return;
      }
    }
    for (int word = first; word < end; word++) {
      tags[word] = (word == first ? "B-" : "I-") + kind;
      named[word] = true;
    }
  }

  private static List<Mention> mentions(List<String[]> words) {
    List<Mention> mentions = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < words.size(); i++) {
      Matcher bracket = BRACKET.matcher(entities(words.get(i)[REMARKS]));
      while (bracket.find()) {
        if (bracket.group("kind") != null) {
          open.push(opened(bracket, i));
        } else if (!open.isEmpty()) {
          Open closed = open.pop();
          if (closed.kind() != null) {
            mentions.add(
                new Mention(closed.first(), i + 1, closed.kind(), closed.words(), closed.title()));
          }
        }
      }
    }
    return mentions;
  }

  private static Open opened(Matcher bracket, int word) {
    String identity = bracket.group("identity");
    String title = identity == null ? "" : identity;
    List<Integer> head =
        Arrays.stream(bracket.group("words").split(","))
            .map(number -> word + Integer.parseInt(number) - 1)
            .toList();
    return new Open(
        word,
        title.isEmpty() ? null : KINDS.get(bracket.group("kind")),
        head,
        new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[_,]|%2c"))));
  }

  private static String entities(String remarks) {
    return Arrays.stream(remarks.split("\\|"))
        .filter(remark -> remark.startsWith("Entity="))
        .findFirst()
        .orElse("");
  }
}
