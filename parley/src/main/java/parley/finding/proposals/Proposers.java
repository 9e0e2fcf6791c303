package parley.finding.proposals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Position;
import parley.finding.Reading;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.Parties;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Whose a proposal is, as the words around its name say.
 *
 * <p>Trap: "the US proposal" is the proposer's, "the Israel-Hamas deal" and "Ukraine's ceasefire"
 * are the parties'. So a word before the name tells the proposer only of plans and proposals, and a
 * possessor only of those and of ceasefires that one side declares.
 */
final class Proposers {

  private static final Set<String> FROM = Set.of("from", "by");

  private Proposers() {}

  /** The party whose proposal it is. */
  static Optional<Mention> of(Reading reading, Sentence sentence, ProposalNoun noun) {
    Token head = noun.head();
    return Stream.of(
            noun.plan() ? owner(reading, sentence, head) : Optional.<Mention>empty(),
            participle(reading, sentence, noun),
            verb(reading, sentence, head),
            noun.plan() ? nationality(reading, sentence, head) : Optional.<Mention>empty())
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Mention> owner(Reading reading, Sentence sentence, Token head) {
    List<Token> owners =
        sentence.children(head).stream()
            .filter(
                child ->
                    child.is("nmod:poss")
                        || (child.index() < head.index() && Clauses.hasCase(sentence, child, "'s"))
                        || (child.is("nmod")
                            && child.index() > head.index()
                            && sentence
                                .children(child, "case")
                                .anyMatch(c -> FROM.contains(c.lemma()))))
            .toList();
    return first(Parties.of(reading, sentence, owners, head));
  }

  /** "US proposal", "an Egyptian plan". */
  private static Optional<Mention> nationality(Reading reading, Sentence sentence, Token head) {
    List<Token> words =
        sentence
            .children(head, "compound", "amod", "nmod:desc")
            .filter(child -> child.index() < head.index())
            .filter(child -> Character.isUpperCase(child.text().charAt(0)))
            .toList();
    return first(Parties.of(reading, sentence, words, head));
  }

  /** "a truce proposed by Qatar", "US-proposed truce". */
  private static Optional<Mention> participle(
      Reading reading, Sentence sentence, ProposalNoun noun) {
    return Stream.of(noun.head(), noun.content())
        .flatMap(token -> sentence.children(token, "acl", "amod"))
        .filter(verb -> Stances.is(sentence, verb, Position.Stance.PROPOSES))
        .flatMap(
            verb ->
                verb.is("acl:relcl") && !Clauses.passive(sentence, verb)
                    ? sentence.children(verb, "nsubj")
                    : Stream.concat(
                        Clauses.agents(sentence, verb).stream(),
                        sentence.children(verb, "compound")))
        .flatMap(agent -> Parties.of(reading, sentence, List.of(agent), noun.head()).stream())
        .findFirst();
  }

  /** "Egypt put forward a plan", "a plan was presented by Egypt". */
  private static Optional<Mention> verb(Reading reading, Sentence sentence, Token head) {
    return sentence
        .head(head)
        .filter(verb -> head.is("obj", "nsubj:pass") && !verb.is("xcomp"))
        .filter(verb -> Stances.is(sentence, verb, Position.Stance.PROPOSES))
        .filter(verb -> !Clauses.negated(sentence, verb))
        .flatMap(verb -> first(Parties.acting(reading, sentence, verb)));
  }

  private static Optional<Mention> first(List<Mention> parties) {
    return parties.stream().findFirst();
  }

  /** The parties that an agreement's name gives beside it: "between X and Y", "with X". */
  static List<Mention> parties(
      Reading reading, Sentence sentence, ProposalNoun noun, Optional<Mention> proposer) {
    return Stream.of(noun.head(), noun.content())
        .distinct()
        .flatMap(token -> reading.parties(sentence, token).stream())
        .flatMap(actor -> Parties.party(actor).stream())
        .filter(party -> proposer.filter(p -> Parties.same(p, party)).isEmpty())
        .distinct()
        .toList();
  }
}
