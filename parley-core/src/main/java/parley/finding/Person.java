package parley.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.actors.Sectors;
import parley.actors.Titles;
import parley.actors.Titles.Gender;

/** A person as one article knows them: every use of the name, and the titles that go with it. */
final class Person {

  private final List<NameUse> uses = new ArrayList<>();
  private final Map<NameUse, List<HeldTitle>> titles = new LinkedHashMap<>();
  private Optional<Party> party = Optional.empty();

  /**
   * Whom a person belongs to.
   *
   * @param name the state's or organisation's name
   */
  record Party(String name, Optional<String> country, List<String> sectors) {}

  void add(NameUse use) {
    uses.add(use);
  }

  void add(NameUse use, List<HeldTitle> held) {
    titles.put(use, held);
  }

  void belongsTo(Party owner) {
    if (party.isEmpty() || (party.get().country().isEmpty() && owner.country().isPresent())) {
      party = Optional.of(owner);
    }
  }

  /** Belongs to a group of which a report says so, and not to the land where that is. */
  void serves(Party group) {
    party = Optional.of(group);
  }

  Optional<Party> party() {
    return party;
  }

  List<NameUse> uses() {
    return uses;
  }

  /** The fullest name: the one of most parts, the first of these. */
  String name() {
    NameUse best = uses.get(0);
    for (NameUse use : uses) {
      if (use.end() - use.first() > best.end() - best.first()) {
        best = use;
      }
    }
    return best.name();
  }

  List<HeldTitle> titles(NameUse use) {
    return titles.getOrDefault(use, List.of());
  }

  /** The titles of all uses, in the order of the text. */
  List<HeldTitle> titles() {
    return uses.stream().flatMap(use -> titles(use).stream()).toList();
  }

  Optional<Gender> gender() {
    Titles words = Titles.standard();
    Optional<Gender> told =
        titles().stream().flatMap(title -> words.gender(title.head()).stream()).findFirst();
    return told.or(
        () ->
            uses.stream()
                .filter(use -> use.end() - use.first() > 1)
                .flatMap(use -> words.gender(use.sentence().token(use.first()).text()).stream())
                .findFirst());
  }

  /** The title to show: that of this use, or else the one that tells most. */
  private Optional<HeldTitle> title(Optional<NameUse> use) {
    Optional<HeldTitle> own = use.flatMap(each -> titles(each).stream().findFirst());
    if (own.isPresent()) {
      return own;
    }
    return titles().stream()
        .reduce((best, next) -> next.text().length() > best.text().length() ? next : best);
  }

  /** The person as a mention, written as {@code text}. */
  Mention mention(String text, Optional<NameUse> use) {
    Optional<HeldTitle> title = title(use);
    return new Mention(
        text,
        name(),
        ActorKind.PERSON,
        party.flatMap(Party::country),
        sectors(title, use.isPresent()),
        title.map(HeldTitle::text),
        party.map(Party::name),
        true);
  }

  private List<String> sectors(Optional<HeldTitle> title, boolean ofThisUse) {
    boolean past = !titles().isEmpty() && titles().stream().allMatch(HeldTitle::former);
    if (past || (ofThisUse && title.map(HeldTitle::former).orElse(false))) {
      return List.of("ELI");
    }
    List<String> ofParty = party.map(Party::sectors).orElse(List.of());
    if (!ofParty.isEmpty()) {
      return ofParty;
    }
    return title
        .flatMap(
            each -> Sectors.standard().of(each.text()).or(() -> Sectors.standard().of(each.head())))
        .map(List::of)
        .orElse(List.of());
  }
}
