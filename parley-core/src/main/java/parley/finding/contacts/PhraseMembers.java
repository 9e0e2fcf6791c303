package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.actors.Titles;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Who else a phrase names, by where they stand in it: those who sent its people, those it lists,
 * who leads them.
 */
final class PhraseMembers {

  /** Prepositions that bring in those whose people are told of. */
  static final Set<String> OF = Set.of("of", "from");

  private static final Set<String> OF_OR_FOR = Set.of("of", "from", "for");
  private static final Set<String> OWN = Set.of("its", "it", "their", "they");
  private static final Set<String> OF_ITS_OWN =
      Set.of("leader", "representative", "official", "delegation", "negotiator", "delegate");
  private static final Set<String> LEADING = Set.of("lead", "head", "chair");

  private PhraseMembers() {}

  /**
   * Whether a member of a list is one more office of whoever stands before it: "X, the premier and
   * finance minister", "Norway's premier and minister of finance, X".
   */
  static boolean isSecondOffice(Reading reading, Sentence sentence, Token member) {
    Optional<Token> first = sentence.head(member).filter(any -> member.is("conj"));
    Optional<Token> owner =
        first.filter(each -> each.is("appos")).flatMap(sentence::head).or(() -> first);
    return owner
            .flatMap(each -> reading.actor(sentence, each))
            .filter(PhraseMembers::isNamedPerson)
            .isPresent()
        && sentence.child(member, "det").isEmpty()
        && !member.xpos().endsWith("S")
        && Titles.standard().isHead(member.lemma())
        && reading
            .actor(sentence, member)
            .filter(each -> each.kind() == ActorKind.PERSON && isNoOnes(each))
            .isPresent();
  }

  /** "Its leaders met Y": they are those of whom it is; "his counterparts" are others. */
  static Stream<Token> whose(Sentence sentence, Token member) {
    return sentence
        .children(member, "nmod:poss")
        .filter(each -> OWN.contains(each.lemma()))
        .filter(any -> OF_ITS_OWN.contains(member.lemma()));
  }

  /** "Hosted her counterparts from X and Y", wherever the tree hangs where they are from. */
  static Stream<Token> comingFrom(Sentence sentence, Token member) {
    int from = member.index() + 1;
    return from < sentence.tokens().size()
            && sentence.token(from).lemma().equals("from")
            && sentence.token(from).is("case")
        ? sentence
            .head(sentence.token(from))
            .filter(each -> each.head() == member.head() && each.is("obl"))
            .stream()
        : Stream.empty();
  }

  /** Who leads those whom a phrase names, said right behind it: "the X led by Y". */
  static Stream<Token> led(Sentence sentence, Token member) {
    List<Token> phrase = sentence.subtree(member);
    int verb = phrase.get(phrase.size() - 1).index() + 1;
    return verb + 1 < sentence.tokens().size()
            && LEADING.contains(sentence.token(verb).lemma())
            && sentence.token(verb + 1).lemma().equals("by")
        ? sentence.tokens().stream()
            .filter(each -> each.head() == verb && each.is("obl"))
            .filter(each -> sentence.children(each, "case").anyMatch(by -> by.index() == verb + 1))
        : Stream.empty();
  }

  /**
   * Others in a list that the tree takes for what a person is called: "A, minister B and envoy C".
   */
  static Stream<Token> listed(Reading reading, Sentence sentence, Token member) {
    Optional<Mention> person = reading.actor(sentence, member).filter(PhraseMembers::isNamedPerson);
    return Stream.concat(Stream.of(member), sentence.children(member, "appos"))
        .filter(any -> person.isPresent())
        .flatMap(each -> sentence.children(each, "appos"))
        .filter(each -> Titles.standard().isHead(each.lemma()))
        .filter(
            each ->
                reading
                    .actor(sentence, each)
                    .filter(PhraseMembers::isNamedPerson)
                    .filter(other -> !other.name().equals(person.get().name()))
                    .isPresent());
  }

  /** "representatives of X and Y" are X and Y, and so is "a team representing X and Y". */
  static boolean standsForOthers(Reading reading, Sentence sentence, Token token) {
    Stream<Token> represented =
        sentence
            .children(token, "acl")
            .filter(verb -> verb.lemma().equals("represent") && verb.xpos().equals("VBG"))
            .flatMap(verb -> sentence.children(verb, "obj"));
    return sentence.conjuncts(token).size() == 1
        && Stream.concat(sendersOf(sentence, token), represented)
            .anyMatch(each -> !reading.actors(sentence, each).isEmpty());
  }

  /** For whom people are there: "leaders of X", "negotiators for X". */
  static Stream<Token> sendersOf(Sentence sentence, Token member) {
    return Arguments.after(
        sentence, member, Titles.standard().isVoice(member.lemma()) ? OF_OR_FOR : OF);
  }

  private static boolean isNamedPerson(Mention mention) {
    return mention.named() && mention.kind() == ActorKind.PERSON;
  }

  /** "representatives", "leaders": people of whom nothing is known by the word alone. */
  static boolean isNoOnes(Mention mention) {
    return !mention.named() && mention.country().isEmpty() && mention.affiliation().isEmpty();
  }
}
