package parley.finding.proposals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.claims.Evidence;
import parley.claims.Proposal;
import parley.claims.Status;
import parley.finding.ClaimFinder;
import parley.finding.Reading;
import parley.finding.clauses.WordLists;
import parley.finding.clauses.Wordings;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds proposals, their terms and their states.
 *
 * <p>A proposal that is only named again tells nothing new. An agreement that is only sought
 * ("talks to reach a peace deal") is an aim and no proposal, unless someone's or with terms.
 */
public final class ProposalFinder implements ClaimFinder {

  private static final WordLists LISTS = WordLists.read("/parley/proposals/nouns.yaml");
  private static final Set<Status> FACTS = Set.of(Status.TOOK_PLACE, Status.ONGOING);
  private static final int REACH = 3;
  private static final Wordings<String> HOLDS = LISTS.wordings("holds", "verbs");
  private static final Wordings<String> SOUGHT = LISTS.wordings("sought", "by");

  @Override
  public Stream<Proposal> find(Reading reading) {
    List<ProposalMention> mentions = ProposalMentions.of(reading);
    List<Proposal> proposals = new ArrayList<>();
    for (ProposalMention mention : mentions) {
      if (!mention.head().upos().equals("PRON")) {
        proposals.addAll(claims(reading, mention));
      }
    }
    for (Sentence sentence : reading.sentences()) {
      Terms.reciprocity(reading, sentence)
          .flatMap(asked -> reciprocity(reading, mentions, sentence, asked))
          .ifPresent(proposals::add);
    }
    proposals.sort(Comparator.comparing(proposal -> proposal.evidence().span()));
    return proposals.stream();
  }

  private static List<Proposal> claims(Reading reading, ProposalMention mention) {
    List<Proposal.Term> terms = Terms.of(reading, mention);
    List<States.Given> states = States.of(mention);
    List<Proposal.Term> fields = CeasefireTerms.of(reading, mention, states);
    List<Proposal> claims = new ArrayList<>();
    for (States.Given given : states) {
      boolean first = claims.isEmpty() && terms.isEmpty();
      Proposal claim =
          claim(
              reading,
              mention,
              given.predicate(),
              first ? fields : List.of(),
              Optional.of(given.state()));
      if (FACTS.contains(claim.evidence().status())) {
        claims.add(claim);
      }
    }
    boolean told =
        !terms.isEmpty()
            || !mention.proposers().isEmpty()
            || States.coming(mention).isPresent()
            || holds(mention)
            || (!mention.carried()
                && mention.name().parties().size() > 1
                && !sought(mention)
                && !general(mention));
    if (told && (claims.isEmpty() || !terms.isEmpty())) {
      claims.add(
          0,
          claim(
              reading,
              mention,
              Proposers.putForward(mention),
              Stream.concat(terms.stream(), fields.stream()).toList(),
              Optional.empty()));
    }
    return claims;
  }

  /** "The roadmap provides for …": what a named proposal holds is told of no aim. */
  private static boolean holds(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    return mention.definite()
        && mention.head().is("nsubj")
        && sentence.head(mention.head()).filter(verb -> HOLDS.has(sentence, verb)).isPresent();
  }

  private static Proposal claim(
      Reading reading,
      ProposalMention mention,
      Token predicate,
      List<Proposal.Term> terms,
      Optional<Proposal.State> state) {
    boolean exists =
        mention.noun().plan() || mention.definite() || mention.name().proposer().isPresent();
    Evidence evidence =
        exists && (state.isEmpty() || States.done(predicate))
            ? state.isEmpty()
                ? Held.ofOffer(reading, mention, predicate)
                : Held.asFact(reading.evidence(mention.sentence(), predicate))
            : reading.evidence(mention.sentence(), predicate);
    return new Proposal(evidence, mention.name(), terms, state);
  }

  /** A bare "ceasefire" or "any peace deal" speaks of the thing in general. */
  private static boolean general(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    return sentence.children(mention.head(), "det").noneMatch(det -> det.lemma().equals("the"))
        && mention.name().proposer().isEmpty();
  }

  private static boolean sought(ProposalMention mention) {
    Sentence sentence = mention.sentence();
    return sentence.head(mention.head()).filter(up -> SOUGHT.has(sentence, up)).isPresent();
  }

  /** Reciprocity is asked of the proposal described last. */
  private static Optional<Proposal> reciprocity(
      Reading reading, List<ProposalMention> mentions, Sentence sentence, Terms.Asked asked) {
    return mentions.stream()
        .filter(mention -> mention.sentence().index() <= sentence.index())
        .filter(mention -> sentence.index() - mention.sentence().index() <= REACH)
        .filter(mention -> !mention.head().upos().equals("PRON"))
        .reduce((first, second) -> second)
        .map(
            mention ->
                new Proposal(
                    reading.evidence(sentence, asked.predicate()),
                    mention.name(),
                    List.of(asked.term()),
                    Optional.empty()));
  }
}
