package parley.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The parties that an event noun names: "US-Ukraine talks", "talks between X and Y", "the meeting
 * of A and B with C". Trap: in "the Geneva talks" the city is where, and not who.
 */
final class EventParties {

  private static final String WITH = "between|with|among|amongst|of|by|involving|against|alongside";

  private final List<Marks> marks;
  private final ArticleActors actors;

  EventParties(List<Marks> marks, ArticleActors actors) {
    this.marks = marks;
    this.actors = actors;
  }

  List<Mention> parties(Sentence sentence, Token noun) {
    Map<String, Mention> all = new LinkedHashMap<>();
    for (Token child : sentence.children(noun)) {
      if (child.is("amod", "compound", "nmod:poss", "nmod:desc") && child.index() < noun.index()) {
        modifiers(sentence, child).forEach(each -> all.putIfAbsent(each.name(), each));
      }
    }
    complements(sentence, noun).forEach(each -> all.putIfAbsent(each.name(), each));
    return List.copyOf(all.values());
  }

  private List<Mention> modifiers(Sentence sentence, Token modifier) {
    List<Mention> all = new ArrayList<>();
    Optional<Found> found = marks.get(sentence.index()).found(modifier);
    boolean person = actors.people().use(sentence, modifier).isPresent();
    boolean place =
        found
            .map(Found::listed)
            .filter(
                listed ->
                    listed.role() == Listed.Role.CITY
                        || listed.role() == Listed.Role.SEAT
                        || listed.role() == Listed.Role.CAPITAL)
            .isPresent();
    boolean known = (found.isPresent() && !place) || person || modifier.is("nmod:poss");
    List<Token> inside =
        sentence
            .children(modifier, "compound", "conj", "amod", "nmod:desc", "flat")
            .filter(each -> !each.is("flat") || isJoined(sentence, each))
            .toList();
    if (known) {
      inside.stream()
          .filter(each -> each.index() < modifier.index())
          .forEach(each -> all.addAll(modifiers(sentence, each)));
      all.addAll(actors.all(sentence, modifier));
      inside.stream()
          .filter(each -> each.index() > modifier.index())
          .forEach(each -> all.addAll(modifiers(sentence, each)));
    }
    return all;
  }

  /** Whether a hyphen sets it beside another: the second state of "the Kenya-Uganda talks". */
  private static boolean isJoined(Sentence sentence, Token token) {
    return token.index() > 0 && sentence.token(token.index() - 1).text().matches("[-–—]");
  }

  private List<Mention> complements(Sentence sentence, Token noun) {
    List<Mention> all = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      boolean named =
          child.is("nmod", "obl")
              && child.index() > noun.index()
              && sentence.children(child, "case").anyMatch(marker -> marker.lemma().matches(WITH));
      if (named) {
        for (Token member : sentence.conjuncts(child)) {
          List<Mention> members = actors.all(sentence, member);
          all.addAll(members);
          boolean listed = marks.get(sentence.index()).found(member).isPresent();
          if (listed || members.isEmpty()) {
            all.addAll(complements(sentence, member));
          }
        }
      }
    }
    return all;
  }
}
