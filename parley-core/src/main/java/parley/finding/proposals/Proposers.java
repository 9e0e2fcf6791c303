package parley.finding.proposals;

import java.util.Comparator;
import java.util.List;
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

  private static final Set<String> DECLARING = Set.of("announce", "declare", "proclaim");

  private Proposers() {}

  /** The parties whose proposal it is. */
  static List<Mention> of(Reading reading, Sentence sentence, ProposalNoun noun) {
    Token head = noun.head();
    return Stream.of(
            noun.plan() ? owner(reading, sentence, head) : List.<Mention>of(),
            participle(reading, sentence, noun),
            verb(reading, sentence, noun),
            noun.plan() ? nationality(reading, sentence, noun) : List.<Mention>of())
        .filter(proposers -> !proposers.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private static List<Mention> owner(Reading reading, Sentence sentence, Token head) {
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
    List<Token> nearest =
        owners.stream()
            .min(Comparator.comparingInt(owner -> Math.abs(owner.index() - head.index())))
            .stream()
            .toList();
    return Parties.of(reading, sentence, nearest, head);
  }

  /** "US proposal", "an Egyptian plan". */
  private static List<Mention> nationality(Reading reading, Sentence sentence, ProposalNoun noun) {
    return Parties.of(reading, sentence, NameOwners.before(reading, sentence, noun), noun.head());
  }

  /** "a truce proposed by Qatar", "US-proposed truce". */
  private static List<Mention> participle(Reading reading, Sentence sentence, ProposalNoun noun) {
    return Stream.of(noun.head(), noun.content())
        .flatMap(token -> sentence.children(token, "acl", "amod"))
        .filter(verb -> offers(sentence, verb, noun) || declares(sentence, verb, noun))
        .flatMap(
            verb ->
                verb.is("acl:relcl") && !Clauses.passive(sentence, verb)
                    ? sentence.children(verb, "nsubj")
                    : Stream.concat(
                        Clauses.agents(sentence, verb).stream(),
                        sentence.children(verb, "compound", "obl:unmarked")))
        .flatMap(agent -> Parties.of(reading, sentence, List.of(agent), noun.head()).stream())
        .distinct()
        .toList();
  }

  /** "Egypt put forward a plan", "a plan was presented by Egypt". */
  private static List<Mention> verb(Reading reading, Sentence sentence, ProposalNoun noun) {
    Token head = noun.head();
    return sentence
        .head(head)
        .filter(verb -> (object(noun) || isPresented(sentence, verb, head)) && !verb.is("xcomp"))
        .filter(verb -> offers(sentence, verb, noun))
        .filter(verb -> !Clauses.negated(sentence, verb))
        .map(verb -> Parties.acting(reading, sentence, verb))
        .orElse(List.of());
  }

  /** "Presented the two with a plan". */
  private static boolean isPresented(Sentence sentence, Token verb, Token head) {
    return verb.lemma().equals("present")
        && head.is("obl")
        && Clauses.hasCase(sentence, head, "with");
  }

  /** "The truce that Chad announced": of its own making, where it is not one between others. */
  private static boolean declares(Sentence sentence, Token verb, ProposalNoun noun) {
    return ProposalMentions.stopsFire(noun.kind())
        && verb.is("acl:relcl")
        && DECLARING.contains(verb.lemma())
        && !Clauses.passive(sentence, verb)
        && sentence
            .children(noun.head(), "nmod")
            .noneMatch(each -> Clauses.hasCase(sentence, each, "between"));
  }

  private static boolean offers(Sentence sentence, Token verb, ProposalNoun noun) {
    boolean unilateral =
        sentence.children(noun.head(), "amod").anyMatch(a -> a.lemma().equals("unilateral"));
    boolean draft =
        ProposalNouns.isDraft(sentence, noun.head()) && Stances.handsOver(sentence, verb);
    return Stances.is(sentence, verb, Position.Stance.PROPOSES)
        || Stances.writes(sentence, verb)
        || ((noun.plan() || unilateral) && (draft || Stances.launches(sentence, verb)));
  }

  /** Whether the noun is what a verb is done to; of a deed, whether it is what is offered. */
  private static boolean object(ProposalNoun noun) {
    return noun.head().is("obj", "nsubj:pass") || (noun.deed() && noun.head().is("xcomp"));
  }

  /** What says that the proposal is put forward: a verb, else its own name. */
  static Token putForward(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    Token head = mention.head();
    Stream<Token> above =
        sentence
            .head(head)
            .filter(verb -> object(mention.noun()) || isPresented(sentence, verb, head))
            .filter(verb -> !verb.is("xcomp"))
            .stream();
    return Stream.concat(above, sentence.children(head, "acl"))
        .filter(verb -> offers(sentence, verb, mention.noun()))
        .findFirst()
        .orElse(head);
  }

  /** The parties that an agreement's name gives beside it: "between X and Y", "with X". */
  static List<Mention> parties(
      Reading reading, Sentence sentence, ProposalNoun noun, List<Mention> proposers) {
    if (noun.deed()) {
      return List.of();
    }
    return Stream.of(noun.head(), noun.content())
        .distinct()
        .flatMap(token -> reading.parties(sentence, token).stream())
        .filter(actor -> !NameOwners.region(actor.text()))
        .flatMap(actor -> Parties.party(actor).stream())
        .filter(party -> proposers.stream().noneMatch(p -> Parties.same(p, party)))
        .distinct()
        .toList();
  }
}
