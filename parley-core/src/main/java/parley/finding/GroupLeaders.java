package parley.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Titles;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Of which group somebody is who is called "the group's leader": of that which the article named
 * last.
 *
 * <p>The trap: "the group's Lakeland chief" is no man of Lakeland's.
 */
final class GroupLeaders {

  private static final Set<String> GROUPS =
      Set.of("group", "movement", "militia", "organisation", "organization", "faction");
  private static final Set<ActorKind> LED = EnumSet.of(ActorKind.ARMED_GROUP, ActorKind.PARTY);
  private static final int REACH = 3;

  private final List<Marks> marks;
  private final People people;

  GroupLeaders(List<Marks> marks, People people) {
    this.marks = marks;
    this.people = people;
  }

  /** Lets such people belong to their group. */
  void learn() {
    for (Marks in : marks) {
      Sentence sentence = in.sentence();
      for (Token office : sentence.tokens()) {
        if (Titles.standard().isHead(office.lemma()) && isOfGroup(sentence, office)) {
          named(sentence, office)
              .flatMap(name -> people.person(sentence, name))
              .ifPresent(person -> group(in, office).map(People::party).ifPresent(person::serves));
        }
      }
    }
  }

  private static boolean isOfGroup(Sentence sentence, Token office) {
    return sentence
        .children(office, "nmod:poss")
        .anyMatch(
            owner ->
                GROUPS.contains(owner.lemma())
                    && sentence.children(owner, "det").anyMatch(the -> the.lemma().equals("the"))
                    && sentence.child(owner, "amod", "compound").isEmpty());
  }

  /** "The group's leader, A B", "the group's leader A B". */
  private Optional<Token> named(Sentence sentence, Token office) {
    Stream<Token> above = sentence.head(office).filter(any -> office.is("nmod:desc")).stream();
    return Stream.concat(sentence.children(office, "appos", "flat"), above)
        .filter(name -> people.person(sentence, name).isPresent())
        .findFirst();
  }

  /** The group that was named last before. */
  private Optional<Listed> group(Marks in, Token office) {
    int at = in.sentence().index();
    for (int i = at; i >= Math.max(0, at - REACH); i--) {
      boolean here = i == at;
      Optional<Listed> last =
          marks.get(i).found().stream()
              .filter(found -> !here || found.end() <= office.index())
              .map(Found::listed)
              .filter(listed -> LED.contains(listed.kind()))
              .reduce((first, second) -> second);
      if (last.isPresent()) {
        return last;
      }
    }
    return Optional.empty();
  }
}
