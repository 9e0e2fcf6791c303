package parley.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.actors.ActorList.Found;
import parley.actors.Titles;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Whose minister it is that a ministry tells of: "Chad's foreign ministry said Foreign Minister A B
 * met C" is of Chad's.
 *
 * <p>The trap: a ministry also tells of others' ministers; its own comes first, and has its field
 * of office. So with officers, where a report tells of one army alone.
 */
final class Ministries {

  private static final Set<String> TELLING =
      Set.of("say", "announce", "state", "report", "confirm", "add", "tell");

  /** What a ministry or office and whoever heads it are both called for. */
  private static final Pattern FIELD =
      Pattern.compile(
          "\\b(?:foreign|defen[cs]e|interior|justice|financ\\w*|information|presiden\\w*|prime|state)\\b");

  /** The fields, as shortened, of those who head a state and not a ministry. */
  private static final Set<String> HEADING = Set.of("presi", "prime");

  private static final Set<String> HEADS = Set.of("president", "premier", "minister");
  private static final Set<String> ARMIES = Set.of("army", "military");
  private static final Pattern OF_ARMY =
      Pattern.compile("(?i)\\b(?:army|military|armed forces)\\b");

  private final List<Marks> marks;
  private final People people;
  private final Owners owners;

  /** Of whose armies the report tells. */
  private final Set<Person.Party> armies = new LinkedHashSet<>();

  /** Whose ministries tell something, by their field. */
  private final Map<String, Set<Person.Party>> telling = new HashMap<>();

  Ministries(List<Marks> marks, People people) {
    this.marks = marks;
    this.people = people;
    this.owners = new Owners(marks, people);
  }

  /** Lets ministers without a state belong to that of their ministry. */
  void learn() {
    for (Marks in : marks) {
      Sentence sentence = in.sentence();
      for (Token word : sentence.tokens()) {
        if (TELLING.contains(word.lemma()) && Arguments.isVerb(word)) {
          sentence.child(word, "nsubj").ifPresent(ministry -> learn(in, ministry));
        } else if (ARMIES.contains(word.lemma()) && word.upos().equals("NOUN")) {
          whose(in, word).forEach(armies::add);
        }
      }
    }
    learnOthers();
    learnOfficers();
  }

  /** "The army chief, General A B" is of the one state of whose army a report tells. */
  private void learnOfficers() {
    if (armies.size() != 1) {
      return;
    }
    for (NameUse use : people.uses()) {
      people
          .person(use)
          .filter(person -> person.party().isEmpty())
          .filter(
              person ->
                  person.titles(use).stream()
                      .anyMatch(title -> OF_ARMY.matcher(title.text()).find() && !title.former()))
          .ifPresent(person -> person.belongsTo(armies.iterator().next()));
    }
  }

  private void learn(Marks in, Token ministry) {
    Sentence sentence = in.sentence();
    boolean past =
        sentence
            .children(ministry, "amod")
            .anyMatch(
                each -> Titles.standard().isPast(each.text())); // "the former Chadian president"
    boolean holder = HEADS.contains(ministry.lemma());
    if (past || holder || people.person(sentence, ministry).isPresent()) {
      return;
    }
    Set<String> fields = new HashSet<>();
    sentence.subtree(ministry).forEach(each -> fields.addAll(fields(each.text())));
    List<Person.Party> whose = whose(in, ministry);
    if (fields.isEmpty() || whose.size() != 1) {
      return;
    }
    people.uses(sentence).stream()
        .filter(use -> !sentence.subtree(ministry).contains(use.head()))
        .filter(use -> fieldsOf(use).stream().anyMatch(fields::contains))
        .limit(1)
        .flatMap(use -> people.person(use).stream())
        .filter(person -> person.party().isEmpty())
        .forEach(person -> person.belongsTo(whose.get(0)));
    fields.forEach(
        field -> telling.computeIfAbsent(field, any -> new HashSet<>()).add(whose.get(0)));
  }

  /**
   * A minister without a state is of the one ministry of that field that tells anything at all. The
   * trap: a president may be any, who meets the one that tells.
   */
  private void learnOthers() {
    for (NameUse use : people.uses()) {
      Set<Person.Party> whose = new HashSet<>();
      fieldsOf(use).stream()
          .filter(field -> !HEADING.contains(field))
          .forEach(field -> whose.addAll(telling.getOrDefault(field, Set.of())));
      people
          .person(use)
          .filter(person -> person.party().isEmpty() && whose.size() == 1)
          .ifPresent(person -> person.belongsTo(whose.iterator().next()));
    }
  }

  private List<Person.Party> whose(Marks in, Token ministry) {
    Optional<Person.Party> listed = in.found(ministry).map(Found::listed).map(People::party);
    return listed.map(List::of).orElseGet(() -> owners.of(in.sentence(), ministry));
  }

  private Set<String> fieldsOf(NameUse use) {
    return people
        .person(use)
        .map(
            person -> {
              Set<String> all = new HashSet<>();
              person.titles(use).forEach(title -> all.addAll(fields(title.text())));
              return all;
            })
        .orElse(new HashSet<>());
  }

  private static List<String> fields(String words) {
    List<String> found = new ArrayList<>();
    Matcher field = FIELD.matcher(words.toLowerCase(Locale.ROOT));
    while (field.find()) {
      found.add(field.group().substring(0, Math.min(5, field.group().length())));
    }
    return found;
  }
}
