package parley.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.actors.ActorList;
import parley.actors.ActorList.Found;
import parley.actors.Listed;
import parley.actors.Titles;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds whose a noun is: the states, organisations and persons among its modifiers.
 *
 * <p>"Ukrainian and American officials" have two owners; those of "the Russian ambassador to
 * Poland" are Russia alone, since a complement with "to" or "for" names no owner; but a "spokesman
 * for X" is X's.
 */
final class Owners {

  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private static final Set<String> OWNING = Set.of("of", "from");
  private static final Set<String> BODIES =
      Set.of(
          "authority", "government", "ministry", "official", "presidency", "leadership", "cabinet");

  private static final Set<String> SENT =
      Set.of("delegation", "delegate", "envoy", "negotiator", "representative");

  private final List<Marks> marks;
  private final People people;

  Owners(List<Marks> marks, People people) {
    this.marks = marks;
    this.people = people;
  }

  /** The owners of a noun, in the order of the text. */
  List<Person.Party> of(Sentence sentence, Token noun) {
    Map<String, Person.Party> owners = new LinkedHashMap<>();
    boolean owned = isOwned(sentence, noun);
    for (Token child : sentence.children(noun)) {
      if (child.is("amod", "compound", "nmod:poss", "nmod:desc", "flat")
          && child.index() < noun.index()
          && !(owned && child.is("compound"))) {
        collect(sentence, child, owners);
      }
    }
    if (owners.isEmpty()) {
      sentence
          .children(noun, "nmod")
          .filter(child -> child.index() > noun.index() && isOf(sentence, noun, child))
          .limit(1)
          .forEach(child -> complement(sentence, child, owners));
    }
    if (owners.isEmpty() && BODIES.contains(noun.lemma())) {
      sentence
          .children(noun, "nmod")
          .filter(child -> child.index() > noun.index() && isInCapital(sentence, child))
          .limit(1)
          .forEach(child -> collect(sentence, child, owners));
    }
    if (owners.isEmpty() && SENT.contains(noun.lemma())) {
      sentence
          .children(noun, "nmod")
          .filter(child -> child.index() > noun.index())
          .flatMap(child -> home(sentence, child).stream())
          .findFirst()
          .ifPresent(state -> add(owners, state));
    }
    return List.copyOf(owners.values());
  }

  /** "A delegation from Rabat": the state of the town that they come from. */
  private Optional<Person.Party> home(Sentence sentence, Token town) {
    return marks
        .get(sentence.index())
        .found(town)
        .map(Found::listed)
        .filter(listed -> listed.role() == Listed.Role.CITY)
        .filter(
            any ->
                sentence.child(town, "case").filter(from -> from.text().equals("from")).isPresent())
        .flatMap(Listed::country)
        .flatMap(ActorList.standard()::state)
        .map(People::party);
  }

  /** "X's Y envoy" is X's: the state behind the owner is what the office is for. */
  private boolean isOwned(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "nmod:poss")
        .anyMatch(
            owner ->
                owner.index() < noun.index()
                    && (owner.upos().equals("NOUN") // "the body's Y mission"
                        || marks.get(sentence.index()).found(owner).isPresent()));
  }

  /** "the delegation of the government of X": X owns both. */
  private void complement(Sentence sentence, Token child, Map<String, Person.Party> owners) {
    collect(sentence, child, owners);
    if (owners.isEmpty() && NOUNS.contains(child.upos())) {
      of(sentence, child).forEach(party -> add(owners, party));
    }
  }

  private static boolean isOf(Sentence sentence, Token noun, Token whose) {
    return sentence
        .child(whose, "case")
        .map(Token::text)
        .filter(
            marker ->
                OWNING.contains(marker)
                    || (marker.equals("for") && Titles.standard().isVoice(noun.lemma())))
        .isPresent();
  }

  /** "The authorities in Tunis", "the foreign ministries in Tunis and Rabat". */
  private boolean isInCapital(Sentence sentence, Token town) {
    return sentence.child(town, "case").filter(marker -> marker.text().equals("in")).isPresent()
        && marks
            .get(sentence.index())
            .found(town)
            .filter(found -> found.listed().role() == Listed.Role.CAPITAL)
            .isPresent();
  }

  private void collect(Sentence sentence, Token token, Map<String, Person.Party> owners) {
    Optional<Token> name = nameBehind(sentence, token);
    if (name.isPresent()) { // "the Chadian group X" is X
      collect(sentence, name.get(), owners);
      return;
    }
    Optional<Found> found = marks.get(sentence.index()).found(token);
    Optional<Person> person = people.person(sentence, token);
    List<Token> inside = new ArrayList<>();
    sentence.children(token, "conj", "compound", "flat").forEach(inside::add);
    if (found.isEmpty() && person.isEmpty()) {
      sentence.children(token, "nmod:poss", "amod").forEach(inside::add);
    }
    inside.stream()
        .filter(each -> each.index() < token.index())
        .filter(each -> found.isPresent() || NOUNS.contains(token.upos()))
        .forEach(each -> collect(sentence, each, owners));
    found
        .map(Found::listed)
        .filter(listed -> listed.role() != Listed.Role.CITY || token.is("nmod:poss"))
        .ifPresent(listed -> add(owners, People.party(listed)));
    if (found.isEmpty() && isSecretaryGeneral(sentence, token)) {
      ActorList.standard()
          .named("United Nations")
          .ifPresent(listed -> add(owners, People.party(listed)));
    }
    person.flatMap(Person::party).ifPresent(party -> add(owners, party));
    inside.stream()
        .filter(each -> each.index() > token.index())
        .filter(each -> found.isPresent() || person.isPresent())
        .forEach(each -> collect(sentence, each, owners));
  }

  /** Whether it is the one whose envoys are the United Nations', where no other body is told. */
  private static boolean isSecretaryGeneral(Sentence sentence, Token token) {
    int first = Math.max(0, token.index() - 2);
    String phrase =
        sentence.tokens().subList(first, token.index() + 1).stream()
            .map(Token::lemma)
            .collect(Collectors.joining());
    return token.is("nmod:poss") && phrase.endsWith("secretary-general");
  }

  /** The listed name right behind a noun for what it is. */
  private Optional<Token> nameBehind(Sentence sentence, Token noun) {
    return noun.upos().equals("NOUN")
        ? marks.get(sentence.index()).namesBehind(noun, "appos").findFirst()
        : Optional.empty();
  }

  private static void add(Map<String, Person.Party> owners, Person.Party party) {
    owners.putIfAbsent(party.name(), party);
  }
}
