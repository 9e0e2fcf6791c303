package parley.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Office;
import parley.finding.clauses.Clauses;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds who is at the head of a delegation: "the team was led by A", "A heads the delegation of X".
 *
 * <p>Of "A led the delegation of X and B that of Y" both are told. Trap: one may lead a team that
 * is no party's; without a party nothing is recorded.
 */
final class DelegationHeads implements ClaimFinder {

  private final Set<String> teams;
  private final Set<String> leads;

  DelegationHeads() {
    FlatLists words = new FlatLists("delegations.yaml");
    teams = words.list("teams");
    leads = words.list("leads");
  }

  @Override
  public Stream<Office> find(Reading reading) {
    return reading.sentences().stream().flatMap(sentence -> find(reading, sentence)).distinct();
  }

  private Stream<Office> find(Reading reading, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(verb -> verb.upos().equals("VERB") && leads.contains(verb.lemma()))
        .filter(verb -> !Clauses.negated(sentence, verb))
        .flatMap(
            verb ->
                team(sentence, verb).stream()
                    .flatMap(
                        team ->
                            Stream.concat(
                                led(reading, sentence, verb, team),
                                gapped(reading, sentence, verb, team))));
  }

  /** What is led: the object, the subject of the passive, or the noun that a participle follows. */
  private Optional<Token> team(Sentence sentence, Token verb) {
    Optional<Token> noun =
        Clauses.passive(sentence, verb)
            ? sentence
                .child(verb, "nsubj:pass")
                .or(() -> sentence.head(verb).filter(of -> verb.is("acl")))
            : sentence.child(verb, "obj");
    return noun.filter(each -> teams.contains(each.lemma()));
  }

  private static Stream<Office> led(Reading reading, Sentence sentence, Token verb, Token team) {
    List<Token> heads = Clauses.subjects(sentence, verb);
    Optional<Mention> party =
        reading.parties(sentence, team).stream()
            .findFirst()
            .or(() -> from(reading, sentence, team));
    return heads.stream()
        .flatMap(head -> reading.actors(sentence, head).stream())
        .flatMap(person -> office(reading, sentence, verb, person, party).stream());
  }

  /** "a team from X". */
  private static Optional<Mention> from(Reading reading, Sentence sentence, Token team) {
    return sentence
        .children(team, "nmod")
        .filter(each -> Clauses.hasCase(sentence, each, "from", "of"))
        .flatMap(each -> reading.actor(sentence, each).stream())
        .findFirst();
  }

  /** "… and B that of Y". */
  private static Stream<Office> gapped(Reading reading, Sentence sentence, Token verb, Token team) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .filter(that -> that.index() > team.index() && that.index() + 2 < tokens.size())
        .filter(that -> that.text().equals("that"))
        .filter(that -> tokens.get(that.index() + 1).text().equals("of"))
        .flatMap(
            that -> {
              Token next = tokens.get(that.index() + 2);
              Token of = next.upos().equals("DET") ? sentence.head(next).orElse(next) : next;
              Optional<Mention> party = reading.actor(sentence, of);
              return reading
                  .actor(sentence, tokens.get(that.index() - 1))
                  .flatMap(person -> office(reading, sentence, verb, person, party))
                  .stream();
            });
  }

  private static Optional<Office> office(
      Reading reading, Sentence sentence, Token verb, Mention person, Optional<Mention> party) {
    boolean told =
        person.kind() == ActorKind.PERSON
            && person.named()
            && party.filter(of -> of.kind() != ActorKind.PERSON).isPresent();
    return told
        ? Optional.of(
            new Office(
                reading.evidence(sentence, verb), person, Office.HEAD_OF_DELEGATION, party, false))
        : Optional.empty();
  }
}
