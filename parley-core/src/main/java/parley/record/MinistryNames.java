package parley.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Mention;

/**
 * The common names of a state's ministries, by which the state is found that reports let speak
 * through them: "Chadian Foreign Ministry" for "Chad's Ministry of Foreign Affairs" and for "the
 * foreign ministry in N'Djamena".
 */
final class MinistryNames {

  private static final Pattern BEFORE = Pattern.compile("(\\p{L}{4,}) [Mm]inistry\\b");
  private static final Pattern BEHIND =
      Pattern.compile("\\b[Mm]inistry of (?:National )?(\\p{Lu}\\p{L}{3,})");
  private static final Set<String> DEFENCE = Set.of("Defence", "Defense");

  private MinistryNames() {}

  /** The names of the ministry that a mention of a state writes; none for other words. */
  static List<String> of(Mention mention) {
    Optional<String> adjective =
        mention
            .country()
            .filter(any -> mention.kind() == ActorKind.GOVERNMENT && mention.named())
            .flatMap(ActorList.standard()::state)
            .flatMap(state -> ActorList.standard().adjective(state.name()));
    Optional<String> field =
        Stream.of(BEFORE.matcher(mention.text()), BEHIND.matcher(mention.text()))
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .filter(word -> ActorList.standard().named(word).isEmpty())
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .findFirst();
    return adjective.isEmpty() || field.isEmpty()
        ? List.of()
        : Stream.of(field.get())
            .flatMap(word -> DEFENCE.contains(word) ? DEFENCE.stream().sorted() : Stream.of(word))
            .map(word -> adjective.get() + " " + word + " Ministry")
            .toList();
  }
}
