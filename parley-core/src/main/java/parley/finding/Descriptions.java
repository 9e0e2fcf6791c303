package parley.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.actors.ActorKind;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.actors.Titles;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Links descriptions to names: "the US envoy" to the one American envoy that the article names
 * before. Where two would fit it links to none: a wrong link is worse than none.
 */
final class Descriptions {

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private static final Set<String> ANOTHER = Set.of("a", "an", "another", "one");

  private static final Set<String> TOP =
      Set.of("leader", "president", "premier", "chancellor", "minister", "king", "emir", "ruler");
  private static final Set<String> GENERAL =
      Set.of("top", "senior", "new", "former", "current", "veteran", "long-time", "-");
  private static final Pattern AGE = Pattern.compile("\\d+(?:-year-old)?|old");
  private static final String TOP_DIPLOMAT = "top diplomat";
  private static final Set<String> FOREIGN_MINISTERS =
      Set.of("foreign minister", "foreign secretary", "secretary of state");
  private static final String PREMIER = "premier";
  private static final String PRIME_MINISTER = "prime minister";
  private static final Set<String> VOICES = Set.of("spokesman", "spokeswoman", "spokesperson");
  private static final Set<String> ADVISERS = Set.of("aide", "advisor", "adviser");
  private static final Set<String> GROUPS = Set.of("group", "movement", "militia", "militants");
  private static final Set<String> FIGHTERS = Set.of("rebel", "insurgent", "guerrilla", "militant");

  private final List<Marks> marks;
  private final People people;

  Descriptions(List<Marks> marks, People people) {
    this.marks = marks;
    this.people = people;
  }

  /**
   * The named actor that a definite description stands for.
   *
   * @param owner whose the description says that it is
   * @param text the description as written
   */
  Optional<Mention> actor(
      Sentence sentence, Token noun, Optional<Person.Party> owner, String text) {
    Marks in = marks.get(sentence.index());
    boolean another = // "a senior official of X" is none whom the report has named
        sentence.children(noun, "det").anyMatch(det -> ANOTHER.contains(det.lemma()));
    if (another || (owner.isEmpty() && !isDefinite(sentence, noun))) {
      return Optional.empty();
    }
    if (owner.isEmpty() && (GROUPS.contains(noun.lemma()) || isFighters(sentence, noun))) {
      return group(sentence, noun, text);
    }
    String head =
        isTopDiplomat(sentence, noun) ? TOP_DIPLOMAT : noun.lemma().toLowerCase(Locale.ROOT);
    if (!head.equals(TOP_DIPLOMAT)
        && !Titles.standard().isHead(head)
        && !Titles.standard().isHead(noun.text())) {
      return Optional.empty();
    }
    boolean ofState = isSecretaryOfState(sentence, noun);
    if (owner.isEmpty()
        && !ofState
        && sentence.child(noun, "nmod").filter(of -> of.index() > noun.index()).isPresent()) {
      return Optional.empty();
    }
    List<String> modifiers = modifiers(in, noun);
    List<Person> fitting =
        people.people().stream()
            .filter(person -> ofState ? isOfState(person) : fits(person, head, modifiers, owner))
            .filter(person -> owner.isPresent() || isBefore(person, sentence, noun))
            .toList();
    return fitting.size() == 1
        ? Optional.of(fitting.get(0).mention(text, Optional.empty()))
        : Optional.empty();
  }

  /** "The secretary of state", one title in three words. */
  private static boolean isSecretaryOfState(Sentence sentence, Token noun) {
    return noun.lemma().equals("secretary")
        && sentence.children(noun, "nmod").anyMatch(of -> of.lemma().equals("state"));
  }

  private static boolean isOfState(Person person) {
    return person.titles().stream()
        .anyMatch(title -> title.text().equalsIgnoreCase("secretary of state") && !title.former());
  }

  /** "The top Chadian diplomat" is the state's foreign minister. */
  private static boolean isTopDiplomat(Sentence sentence, Token noun) {
    return noun.lemma().equals("diplomat")
        && !noun.xpos().endsWith("S")
        && sentence
            .children(noun, "amod", "compound")
            .anyMatch(each -> each.lemma().equals("top") || each.lemma().equals("chief"));
  }

  /** "The rebels", of whom nothing more is said. */
  private static boolean isFighters(Sentence sentence, Token noun) {
    return FIGHTERS.contains(noun.lemma())
        && noun.xpos().endsWith("S")
        && sentence.child(noun, "amod", "compound", "nmod", "nummod").isEmpty()
        && sentence.children(noun, "acl:relcl").allMatch(each -> isSetOff(sentence, noun));
  }

  private static boolean isSetOff(Sentence sentence, Token noun) {
    return sentence.token(noun.index() + 1).text().equals(",");
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.child(noun, "det").map(det -> DEFINITE.contains(det.lemma())).orElse(false);
  }

  private static boolean isBefore(Person person, Sentence sentence, Token noun) {
    return person.uses().stream().anyMatch(use -> use.before(sentence, noun));
  }

  private static boolean fits(
      Person person, String head, List<String> modifiers, Optional<Person.Party> owner) {
    boolean ofOwner =
        owner.isEmpty()
            || person.party().filter(party -> party.name().equals(owner.get().name())).isPresent();
    return ofOwner
        && person.titles().stream()
            .anyMatch(
                title ->
                    head.equals(TOP_DIPLOMAT)
                        ? FOREIGN_MINISTERS.contains(title.text().toLowerCase(Locale.ROOT))
                        : sameOffice(title.head(), head) && agrees(title, head, modifiers));
  }

  /** What the description says beside its noun, without states: "foreign" of "foreign minister". */
  private static List<String> modifiers(Marks in, Token noun) {
    return in.sentence()
        .children(noun, "amod", "compound")
        .filter(child -> in.found(child).isEmpty())
        .map(child -> child.text().toLowerCase(Locale.ROOT))
        .filter(word -> !GENERAL.contains(word) && !word.startsWith("ex-"))
        .filter(word -> !AGE.matcher(word).matches())
        .toList();
  }

  /** Whether the title holds the modifiers; a mere "minister" is no prime minister. */
  private static boolean agrees(HeldTitle title, String head, List<String> modifiers) {
    String text = title.text().toLowerCase(Locale.ROOT);
    boolean prime = head.equals("minister") && modifiers.isEmpty() && text.startsWith("prime");
    return !prime && modifiers.stream().allMatch(text::contains);
  }

  private static boolean sameOffice(String title, String head) {
    String last = title.substring(title.lastIndexOf(' ') + 1);
    return last.equals(head)
        || title.equals(head)
        || (head.equals(PREMIER) && title.endsWith(PRIME_MINISTER))
        || (VOICES.contains(last) && VOICES.contains(head))
        || (ADVISERS.contains(last) && ADVISERS.contains(head))
        || (head.equals("leader") && TOP.contains(last));
  }

  /** The one armed group or organisation that the article has named before. */
  private Optional<Mention> group(Sentence sentence, Token noun, String text) {
    List<Listed> before =
        marks.stream()
            .filter(each -> each.sentence().index() <= sentence.index())
            .flatMap(
                each ->
                    each.found().stream()
                        .filter(
                            found -> each.sentence() != sentence || found.end() <= noun.index()))
            .map(Found::listed)
            .filter(listed -> listed.kind() == ActorKind.ARMED_GROUP)
            .distinct()
            .toList();
    List<String> names = before.stream().map(Listed::name).distinct().toList();
    return names.size() == 1
        ? Optional.of(ArticleActors.mention(before.get(0), text))
        : Optional.empty();
  }
}
