package parley.finding;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.linguistics.Sentence;

/**
 * Whose minister it is who is named beside another of the same government: "Chadian President A B
 * and Defence Minister C D" are both Chad's.
 *
 * <p>The trap: heads of state and government are named together with those of other states; only a
 * minister of one field, or who heads a service, is taken for a colleague.
 */
final class Colleagues {

  private static final Pattern OF_A_FIELD =
      Pattern.compile(
          "(?:.*\\b)?(?:foreign|defen[cs]e|interior|justice|finance|trade|energy|economy|water|health|transport|information"
              + "|security|intelligence|army|military|spy|home)\\b.*\\b(?:minister|secretary|chief"
              + "|adviser|advisor|director)\\b.*");
  private static final Set<String> JOINING =
      Set.of(",", "and", "accompanied", "by", "along", "with", "alongside", "joined", "well", "as");

  private Colleagues() {}

  /** Lets ministers without a state belong to that of the colleague right before them. */
  static void learn(People people) {
    for (NameUse use : people.uses()) {
      Optional<Person> minister = people.person(use).filter(Colleagues::isUnplaced);
      minister
          .flatMap(each -> title(each, use))
          .flatMap(title -> before(people, use, title))
          .flatMap(Person::party)
          .filter(party -> party.country().isPresent())
          .ifPresent(party -> minister.get().belongsTo(party));
    }
  }

  /** Without a party, or with the field of the office for one: "Water Resources Minister". */
  private static boolean isUnplaced(Person person) {
    return person
        .party()
        .filter(
            party ->
                party.country().isPresent() || ActorList.standard().named(party.name()).isPresent())
        .isEmpty();
  }

  private static Optional<HeldTitle> title(Person person, NameUse use) {
    return person.titles(use).stream()
        .filter(title -> title.at() < use.first() && !title.former())
        .filter(title -> OF_A_FIELD.matcher(title.text().toLowerCase(Locale.ROOT)).matches())
        .findFirst();
  }

  /**
   * Who holds a state's office and is named right before, with nothing but joining words between.
   */
  private static Optional<Person> before(People people, NameUse use, HeldTitle title) {
    Sentence sentence = use.sentence();
    List<NameUse> others =
        people.uses(sentence).stream().filter(each -> each.end() <= title.first()).toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(others.get(others.size() - 1))
            .filter(
                other ->
                    sentence.tokens().subList(other.end(), title.first()).stream()
                        .allMatch(each -> JOINING.contains(each.text().toLowerCase(Locale.ROOT))))
            .flatMap(people::person)
            .filter(Colleagues::isOfState);
  }

  private static boolean isOfState(Person person) {
    return person.titles().stream()
        .flatMap(title -> title.owner().stream())
        .anyMatch(owner -> owner.kind() == ActorKind.STATE);
  }
}
