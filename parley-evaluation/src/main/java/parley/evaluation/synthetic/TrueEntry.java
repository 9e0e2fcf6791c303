package parley.evaluation.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A thing that happened in an invented negotiation: what the record must hold as one entry.
 *
 * @param kind as the record names it, such as {@code contact}
 * @param form as the record names it, such as {@code talks}; empty for a statement
 * @param parties the sides, by code: of a measure or deadline the actor first
 * @param thirds who mediates, by code
 * @param people who took part or speaks, by name
 * @param place a city
 * @param steps what became of it and when: a contact {@code held} or {@code cancelled}, a party's
 *     stances on a proposal, the changes of a measure, the day a deadline ends
 * @param words what is said, word for word; of a proposal or deadline its length in ISO 8601
 */
public record TrueEntry(
    String id,
    String kind,
    String form,
    List<String> parties,
    Set<String> thirds,
    Set<String> people,
    Optional<String> place,
    List<Step> steps,
    String words) {

  public TrueEntry {
    parties = List.copyOf(parties);
    thirds = Set.copyOf(thirds);
    people = Set.copyOf(people);
    steps = List.copyOf(steps);
  }

  /**
   * One step in what became of it.
   *
   * @param sort in the record's word
   * @param party whose step it is, by code; empty where the entry's parties say it
   */
  public record Step(String sort, String party, LocalDate day) {}
}
