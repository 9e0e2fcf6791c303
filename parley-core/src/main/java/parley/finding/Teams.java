package parley.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Whose side persons are on by the team that a sentence puts them in: "Chad's team was headed by A
 * B and included C D", "the Chadian delegation led by A B", "A B heads Chad's delegation".
 */
final class Teams {

  private static final Set<String> TEAMS =
      Set.of("team", "delegation", "side", "mission", "panel", "entourage", "group");
  private static final Set<String> LED = Set.of("lead", "head", "chair", "represent");
  private static final Set<String> HELD = Set.of("include", "comprise", "consist", "feature");

  private final List<Marks> marks;
  private final People people;
  private final Owners owners;

  Teams(List<Marks> marks, People people) {
    this.marks = marks;
    this.people = people;
    this.owners = new Owners(marks, people);
  }

  /** The persons that teams of one owner hold, with that owner. */
  Map<Person, Person.Party> members() {
    Map<Person, Person.Party> all = new LinkedHashMap<>();
    for (Marks in : marks) {
      Sentence sentence = in.sentence();
      for (Token team : sentence.tokens()) {
        if (TEAMS.contains(team.lemma())) {
          List<Person.Party> whose = owners.of(sentence, team);
          if (whose.size() == 1) {
            persons(sentence, team).forEach(person -> all.putIfAbsent(person, whose.get(0)));
          }
        }
      }
    }
    return all;
  }

  private List<Person> persons(Sentence sentence, Token team) {
    List<Token> named = new ArrayList<>();
    sentence
        .children(team, "acl")
        .filter(verb -> LED.contains(verb.lemma()))
        .forEach(verb -> agents(sentence, verb).forEach(named::add));
    sentence
        .head(team)
        .filter(verb -> verb.upos().equals("VERB"))
        .ifPresent(verb -> arguments(sentence, verb, team).forEach(named::add));
    atHead(sentence, team).forEach(named::add);
    return named.stream()
        .flatMap(token -> sentence.conjuncts(token).stream())
        .flatMap(
            token -> name(sentence, token).map(use -> conjuncts(sentence, token, use)).stream())
        .flatMap(tokens -> tokens)
        .flatMap(token -> name(sentence, token).flatMap(people::person).stream())
        .distinct()
        .toList();
  }

  /** The tokens joined with a title or with its name: a parse may hang "and" on either. */
  private static Stream<Token> conjuncts(Sentence sentence, Token token, NameUse use) {
    return Stream.concat(Stream.of(token), sentence.conjuncts(use.head()).stream());
  }

  private Optional<NameUse> name(Sentence sentence, Token token) {
    return people.use(sentence, token).or(() -> people.titled(sentence, token));
  }

  private static Stream<Token> arguments(Sentence sentence, Token verb, Token team) {
    if (team.is("obj") && LED.contains(verb.lemma())) {
      return verb.is("acl", "acl:relcl") && isWithout(sentence, verb)
          ? sentence.head(verb).stream()
          : doers(sentence, verb);
    }
    if (!team.is("nsubj", "nsubj:pass")) {
      return Stream.empty();
    }
    Stream<Token> verbs =
        Stream.concat(
            Stream.of(verb),
            sentence
                .children(verb, "conj")
                .filter(also -> sentence.child(also, "nsubj", "nsubj:pass").isEmpty()));
    return verbs.flatMap(
        each -> {
          if (HELD.contains(each.lemma())) {
            return sentence.children(each, "obj", "obl");
          }
          return LED.contains(each.lemma()) ? agents(sentence, each) : Stream.empty();
        });
  }

  /** "A, at the head of X's delegation, arrived". */
  private static Stream<Token> atHead(Sentence sentence, Token team) {
    return sentence
        .head(team)
        .filter(head -> team.is("nmod") && head.lemma().equals("head"))
        .filter(
            head -> sentence.children(head, "case").anyMatch(marker -> marker.text().equals("at")))
        .flatMap(head -> sentence.head(head))
        .stream()
        .flatMap(above -> above.upos().equals("VERB") ? doers(sentence, above) : Stream.of(above));
  }

  /** Who does something, also where only a clause around it says so: "A came, heading …". */
  private static Stream<Token> doers(Sentence sentence, Token verb) {
    boolean joined = verb.is("advcl") && verb.xpos().equals("VBG");
    return joined && sentence.child(verb, "nsubj").isEmpty()
        ? sentence.head(verb).stream().flatMap(above -> sentence.children(above, "nsubj"))
        : sentence.children(verb, "nsubj");
  }

  /** Whether a clause beside a name says nothing else of who does it: "A, who heads …". */
  private static boolean isWithout(Sentence sentence, Token verb) {
    return sentence.children(verb, "nsubj").allMatch(each -> each.lemma().equals("who"));
  }

  private static Stream<Token> agents(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "obl:agent", "obl")
        .filter(
            by ->
                sentence
                    .child(by, "case")
                    .filter(marker -> marker.text().equals("by"))
                    .isPresent());
  }
}
