package parley.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.text.Span;

/** The agent nouns that stand for a PLOVER sector: "soldiers" are MIL. */
public final class Sectors {

  /** No agent noun has more words than this. */
  private static final int LONGEST = 5;

  private static final Sectors STANDARD = new Sectors();

  private final PhraseMap<String> nouns = new PhraseMap<>(Sectors::fold);

  private Sectors() {
    YamlList.read("sectors")
        .properties()
        .forEach(
            sector ->
                YamlList.texts(sector.getValue())
                    .forEach(
                        line ->
                            YamlList.parts(line, ",")
                                .forEach(noun -> nouns.add(noun, sector.getKey()))));
  }

  /** The list that ships. */
  public static Sectors standard() {
    return STANDARD;
  }

  /** The sector of a noun or noun phrase, in the singular or plural. */
  public Optional<String> of(String noun) {
    return nouns.get(noun);
  }

  /** The longest listed phrase that starts at a word. */
  public Optional<Agent> at(String text, List<Span> words, int first) {
    return nouns
        .longest(text, words, first)
        .map(match -> new Agent(match.entry(), match.first(), match.end()));
  }

  /**
   * The agent nouns of a text's words, from the last to the first: for each word that one ends
   * with, the longest of them.
   */
  public List<Agent> in(String text, List<Span> words) {
    boolean[] begins = new boolean[words.size()];
    for (int i = 0; i < begins.length; i++) {
      begins[i] = nouns.mayBegin(text, words.get(i));
    }
    List<Agent> all = new ArrayList<>();
    for (int end = words.size(); end > 0; end--) {
      for (int first = Math.max(0, end - LONGEST); first < end; first++) {
        Optional<String> code =
            begins[first] ? nouns.exact(text, words, first, end) : Optional.empty();
        if (code.isPresent()) {
          all.add(new Agent(code.get(), first, end));
          break;
        }
      }
    }
    return List.copyOf(all);
  }

  /**
   * An agent noun in a text.
   *
   * @param code its PLOVER sector
   * @param first index of its first word
   * @param end index after its last word, which is its head
   */
  public record Agent(String code, int first, int end) {}

  /** What kind of actor a sector makes. */
  public static ActorKind kind(String code) {
    return switch (code) {
      case "GOV", "LEG", "JUD", "COP", "SPY", "PRE" -> ActorKind.GOVERNMENT;
      case "MIL" -> ActorKind.MILITARY;
      case "REB", "PRM", "UAF", "CRM" -> ActorKind.ARMED_GROUP;
      case "PTY", "OPP" -> ActorKind.PARTY;
      case "MED" -> ActorKind.MEDIA;
      case "BUS" -> ActorKind.COMPANY;
      case "NGO", "DEV" -> ActorKind.NGO;
      case "IGO" -> ActorKind.IGO;
      default -> ActorKind.PEOPLE;
    };
  }

  static String fold(String phrase) {
    return singular(phrase.toLowerCase(Locale.ROOT).replace('’', '\''));
  }

  /** The phrase with its last word in the singular, by spelling alone. */
  static String singular(String phrase) {
    if (phrase.endsWith("men") && !phrase.endsWith("semen")) {
      return phrase.substring(0, phrase.length() - 3) + "man";
    }
    if (phrase.endsWith("ies") && phrase.length() > 4) {
      return phrase.substring(0, phrase.length() - 3) + "y";
    }
    if (phrase.endsWith("ches") || phrase.endsWith("shes") || phrase.endsWith("sses")) {
      return phrase.substring(0, phrase.length() - 2);
    }
    if (phrase.endsWith("s") && !phrase.endsWith("ss") && !phrase.endsWith("us")) {
      return phrase.substring(0, phrase.length() - 1);
    }
    return phrase;
  }
}
