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
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Those on the other side of a verb of contact whom the tree hangs elsewhere: deep in what is
 * discussed ("discussed ways to end the fighting with Y"), or on words beside the verb.
 *
 * <p>The trap: what two states have with each other is a topic ("discussed trade with Y"); only a
 * person, or a party that hangs from no such noun, is spoken with.
 */
final class Across {

  private static final String[] INSIDE = {"obj", "xcomp", "nmod", "acl", "conj", "obl", "advmod"};

  private final ContactVocabulary vocabulary;
  private final Participants participants;

  Across(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /** Those whom a preposition of {@code with} brings in anywhere in what {@code verb} is about. */
  List<Mention> within(Reading reading, Sentence sentence, Token verb, Set<String> with) {
    return sentence
        .children(verb, INSIDE)
        .flatMap(each -> inside(sentence, each))
        .filter(each -> isBrought(sentence, each, with))
        .map(each -> participants.of(reading, sentence, each))
        .filter(met -> !met.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Those with whom a topic is discussed; "a deal with X" need not be discussed with X. */
  List<Mention> over(Reading reading, Sentence sentence, Token topic, Set<String> with) {
    return Arguments.after(sentence, topic, with)
        .filter(each -> isBrought(sentence, each, with))
        .flatMap(each -> participants.of(reading, sentence, each).stream())
        .toList();
  }

  private static Stream<Token> inside(Sentence sentence, Token token) {
    return Stream.concat(
        Stream.of(token),
        sentence
            .children(token, INSIDE)
            .filter(each -> !each.relation().equals("acl:relcl"))
            .flatMap(each -> inside(sentence, each)));
  }

  private boolean isBrought(Sentence sentence, Token token, Set<String> with) {
    return Arguments.preposition(sentence, token).filter(with::contains).isPresent()
        && (isPerson(sentence, token)
            || sentence
                .head(token)
                .filter(head -> vocabulary.mutual().contains(head.lemma()))
                .isEmpty());
  }

  private static boolean isPerson(Sentence sentence, Token token) {
    return sentence.name(token).filter(name -> name.kind() == Name.Kind.PERSON).isPresent()
        || Titles.standard().isHead(token.lemma());
  }

  /** The phrase that begins right behind a verb and names someone, wherever the tree hangs it. */
  List<Mention> behind(Reading reading, Sentence sentence, Token verb, Set<String> with) {
    int start = verb.index() + 1;
    if (start < sentence.tokens().size()
        && with.contains(sentence.token(start).lemma())
        && sentence.token(start).is("case")) {
      start++;
    }
    int first = start;
    return sentence.tokens().stream()
        .skip(first)
        .filter(each -> !sentence.ancestors(verb).contains(each))
        .filter(each -> begins(sentence, each, verb, first))
        .filter(each -> isBare(sentence, each, with))
        .map(each -> participants.of(reading, sentence, each))
        .filter(met -> !met.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Whether the words of a phrase from {@code first} on hang together up to its head. */
  private static boolean begins(Sentence sentence, Token head, Token verb, int first) {
    return sentence.tokens().subList(first, head.index() + 1).stream()
            .allMatch(each -> each.equals(head) || sentence.ancestors(each).contains(head))
        && !sentence.subtree(head).contains(verb);
  }

  private static boolean isBare(Sentence sentence, Token head, Set<String> with) {
    return Arguments.preposition(sentence, head).filter(each -> !with.contains(each)).isEmpty()
        && !head.is("nsubj", "csubj");
  }

  /** Those listed before a plural verb with a comma alone, as headlines do: "X, Y discuss Z". */
  List<Mention> listed(Reading reading, Sentence sentence, Token verb, Optional<Token> agent) {
    return agent.stream()
        .filter(each -> verb.xpos().equals("VBP"))
        .flatMap(each -> sentence.children(each, "appos"))
        .filter(each -> each.index() < verb.index() && sentence.child(each, "det").isEmpty())
        .flatMap(each -> participants.of(reading, sentence, each).stream())
        .filter(each -> each.named() && each.kind() != ActorKind.PEOPLE)
        .toList();
  }
}
