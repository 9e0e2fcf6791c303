package parley.finding;

import java.util.List;
import java.util.Set;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Institutions of which a state has one, where a report says "the army" and no more. */
final class Institutions {

  private static final Set<String> INSTITUTIONS =
      Set.of("junta", "army", "military", "government", "regime");
  private static final Set<String> LEVELS = Set.of("federal", "central", "interim");
  private static final Set<String> ARMIES = Set.of("army", "military");

  private final List<Marks> marks;
  private final Owners owners;

  Institutions(List<Marks> marks, Owners owners) {
    this.marks = marks;
    this.owners = owners;
  }

  /** "The junta", "the army" alone, of which a state has one. */
  static boolean is(Sentence sentence, Token noun) {
    return INSTITUTIONS.contains(noun.lemma())
        && !noun.xpos().endsWith("S")
        && sentence.child(noun, "det").filter(det -> det.lemma().equals("the")).isPresent()
        && sentence.child(noun, "compound", "nmod").isEmpty()
        && sentence
            .children(noun, "amod")
            .allMatch(each -> noun.lemma().equals("government") && LEVELS.contains(each.lemma()))
        && (!sentence.child(noun, "acl:relcl").isPresent()
            || sentence.token(noun.index() + 1).text().equals(","));
  }

  /**
   * Whose such an institution was said to be before: "the junta" is Norland's where the report
   * spoke of the Norlandic junta, and of no other.
   */
  List<Person.Party> namedBefore(Sentence sentence, Token noun) {
    List<Person.Party> before =
        marks.stream()
            .limit(sentence.index() + 1L)
            .map(Marks::sentence)
            .flatMap(
                each ->
                    each.tokens().stream()
                        .filter(
                            token ->
                                token.lemma().equals(noun.lemma())
                                    || (ARMIES.contains(token.lemma())
                                        && ARMIES.contains(noun.lemma())))
                        .filter(token -> each != sentence || token.index() < noun.index())
                        .flatMap(token -> owners.of(each, token).stream()))
            .distinct()
            .toList();
    return before.size() == 1 ? before : List.of();
  }
}
