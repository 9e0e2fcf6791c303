package parley.finding.proposals;

import static parley.claims.Position.Stance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Condition;
import parley.claims.Evidence;
import parley.claims.Position;
import parley.claims.ProposalName;
import parley.claims.Status;
import parley.finding.ClaimFinder;
import parley.finding.Reading;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.Parties;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds where parties stand on proposals.
 *
 * <p>A party that supports a proposal without reserve has not accepted it: such support is a
 * position only where the report gives the party's conditions as well.
 */
public final class PositionFinder implements ClaimFinder {

  private static final int REACH = 2;

  @Override
  public Stream<Position> find(Reading reading) {
    return new Search(reading).positions.values().stream();
  }

  private record Key(int sentence, String party, Stance stance) {}

  /** The search of one article. */
  private static final class Search {
    private final Reading reading;
    private final List<ProposalMention> mentions;
    private final List<Condition> conditions;
    private final Map<Key, Position> positions = new LinkedHashMap<>();

    Search(Reading reading) {
      this.reading = reading;
      this.mentions = ProposalMentions.of(reading);
      this.conditions = ConditionFinder.find(reading, mentions);
      for (Sentence sentence : reading.sentences()) {
        mentions.stream()
            .filter(mention -> mention.sentence().equals(sentence))
            .forEach(this::search);
        silence(sentence);
      }
    }

    private void search(ProposalMention mention) {
      Sentence sentence = mention.sentence();
      Token offered = Proposers.putForward(mention);
      Evidence evidence = Held.ofOffer(reading, mention, offered);
      mention
          .proposers()
          .forEach(party -> put(sentence, evidence, mention.name(), party, Stance.PROPOSES));
      StanceReader.read(mention)
          .forEach(
              found -> parties(sentence, found).forEach(party -> stance(mention, found, party)));
      settled(mention);
    }

    private List<Mention> parties(Sentence sentence, StanceReader.Found found) {
      Token predicate = found.predicate();
      boolean own = // "is prepared to", "is committed to": nobody else has made them so
          Stances.over(sentence, predicate).filter(Stances.Over.READY::equals).isPresent()
              || (predicate.lemma().equals("commit")
                  && Clauses.agents(sentence, predicate).isEmpty());
      if (own && Clauses.passive(sentence, predicate)) {
        List<Token> subjects = sentence.children(predicate, "nsubj:pass").toList();
        return Parties.of(reading, sentence, subjects, predicate);
      }
      if (!predicate.upos().equals("NOUN")) {
        return Parties.acting(reading, sentence, predicate);
      }
      List<Token> owners =
          sentence
              .children(predicate, "nmod", "compound", "amod")
              .filter(
                  child ->
                      child.is("nmod:poss", "compound", "amod")
                          || Clauses.hasCase(sentence, child, "by", "from"))
              .toList();
      List<Mention> named = Parties.of(reading, sentence, owners, predicate);
      return named.isEmpty() && predicate.is("obj")
          ? sentence
              .head(predicate)
              .filter(verb -> Stances.gives(sentence, verb))
              .map(verb -> Parties.acting(reading, sentence, verb))
              .orElse(List.of())
          : named;
    }

    private void stance(ProposalMention mention, StanceReader.Found found, Mention party) {
      Evidence evidence = reading.evidence(mention.sentence(), found.predicate());
      if (evidence.status() == Status.DENIED
          && !Clauses.negated(mention.sentence(), found.predicate())) {
        return;
      }
      if (found.foretold() && !ownWord(evidence, party)) {
        return;
      }
      Stance stance = found.stance();
      boolean asks =
          conditions.stream()
              .anyMatch(
                  c ->
                      Parties.same(c.party(), party)
                          && ProposalMentions.alike(c.proposal().kind(), mention.name().kind()));
      if (stance == Stance.SUPPORTS_WITH_CONDITIONS && !asks && !found.conditional()) {
        return;
      }
      boolean ready = stance == Stance.ACCEPTS || (stance == Stance.OPEN && mention.noun().deed());
      if (ready && (found.conditional() || asksHere(evidence, party))) {
        stance = Stance.SUPPORTS_WITH_CONDITIONS;
      }
      boolean own = stance == Stance.ACCEPTS && isUnilateral(mention);
      add(mention, found.predicate(), party, own ? Stance.PROPOSES : stance);
    }

    /** "Will observe a unilateral truce": it is of its own making. */
    private static boolean isUnilateral(ProposalMention mention) {
      return mention
          .sentence()
          .children(mention.head(), "amod")
          .anyMatch(each -> each.lemma().equals("unilateral"));
    }

    private boolean asksHere(Evidence evidence, Mention party) {
      return conditions.stream()
          .anyMatch(
              c -> Parties.same(c.party(), party) && c.evidence().span().equals(evidence.span()));
    }

    private static boolean ownWord(Evidence evidence, Mention party) {
      return evidence.saidBy().chain().stream()
          .findFirst()
          .flatMap(Parties::party)
          .map(speaker -> Parties.same(speaker, party))
          .orElse(true);
    }

    /** "Israel and Hamas reached a deal": who reaches or signs an agreement accepts it. */
    private void settled(ProposalMention mention) {
      States.settling(mention)
          .forEach(
              verb -> {
                List<Mention> parties = settling(mention.sentence(), verb);
                if (parties.size() > 1 || States.signs(mention, verb) || others(mention, verb)) {
                  parties.stream()
                      .filter(party -> party.kind() != ActorKind.IGO)
                      .forEach(party -> add(mention, verb, party, Stance.ACCEPTS));
                }
              });
    }

    /** Whether others whom no name tells settle it as well: "Chad and rebels", "with rebels". */
    private static boolean others(ProposalMention mention, Token verb) {
      Sentence sentence = mention.sentence();
      return Clauses.subjects(sentence, verb).stream()
              .anyMatch(subject -> sentence.conjuncts(subject).size() > 1)
          || Stream.concat(
                  sentence.children(verb, "obl"), sentence.children(mention.head(), "nmod"))
              .anyMatch(other -> Clauses.hasCase(sentence, other, "with"));
    }

    private List<Mention> settling(Sentence sentence, Token verb) {
      List<Mention> acting = Parties.acting(reading, sentence, verb);
      List<Token> between =
          sentence
              .children(verb, "obl")
              .filter(child -> Clauses.hasCase(sentence, child, "between"))
              .toList();
      return acting.isEmpty() && Clauses.passive(sentence, verb)
          ? Parties.of(reading, sentence, between, verb)
          : acting;
    }

    private void silence(Sentence sentence) {
      for (Token token : sentence.tokens()) {
        Optional<Token> answer = Stances.givenAnswer(sentence, token);
        Stances.awaited(sentence, token).ifPresent(noun -> awaited(sentence, token, noun));
        Stances.slow(sentence, token).ifPresent(who -> silent(sentence, token, List.of(who), who));
        boolean answers = Stances.answers(sentence, token) || answer.isPresent();
        boolean none =
            Clauses.negated(sentence, token)
                || answer.filter(noun -> Clauses.negated(sentence, noun)).isPresent()
                || yetTo(sentence, token)
                || Stances.isExpected(sentence, token);
        if (answers && !none) {
          Stances.tone(sentence, token).ifPresent(stance -> answered(sentence, token, stance));
        }
        if (Stances.readyForTalks(sentence, token)) {
          answered(sentence, token, Stance.OPEN);
        }
        boolean waits = Stances.asksForTime(sentence, token) && !Clauses.negated(sentence, token);
        if ((waits || (answers && none)) && !Clauses.hypothetical(sentence, token)) {
          asked(sentence)
              .ifPresent(
                  mention ->
                      Parties.acting(reading, sentence, token)
                          .forEach(
                              party -> add(mention, sentence, token, party, Stance.UNDECIDED)));
        }
      }
    }

    /** "Chad responded positively", "is ready to engage in negotiations": on what is proposed. */
    private void answered(Sentence sentence, Token token, Stance stance) {
      if (!Clauses.hypothetical(sentence, token)) {
        asked(sentence)
            .ifPresent(
                mention ->
                    Parties.acting(reading, sentence, token).stream()
                        .filter(party -> party.kind() != ActorKind.IGO)
                        .filter(
                            party ->
                                mention
                                    .name()
                                    .proposer()
                                    .filter(proposer -> Parties.same(proposer, party))
                                    .isEmpty())
                        .forEach(party -> add(mention, sentence, token, party, stance)));
      }
    }

    /** "Mediators await Chad's answer": whose answer is awaited has not answered. */
    private void awaited(Sentence sentence, Token verb, Token noun) {
      List<Token> owners =
          sentence
              .children(noun, "nmod", "amod", "compound")
              .filter(
                  child ->
                      child.index() < noun.index()
                          || Clauses.hasCase(sentence, child, "of", "from", "by"))
              .toList();
      silent(sentence, verb, owners, noun);
    }

    private void silent(Sentence sentence, Token verb, List<Token> whose, Token noun) {
      if (Clauses.hypothetical(sentence, verb)) {
        return;
      }
      asked(sentence)
          .ifPresent(
              mention ->
                  Parties.of(reading, sentence, whose, noun)
                      .forEach(party -> add(mention, sentence, verb, party, Stance.UNDECIDED)));
    }

    private static boolean yetTo(Sentence sentence, Token verb) {
      int at = verb.index();
      return at >= 2
          && sentence.token(at - 1).lemma().equals("to")
          && sentence.token(at - 2).lemma().equals("yet");
    }

    /**
     * The proposal whose answer it is. Trap: "there was no response from the army" mostly answers
     * no accusation; only what the sentence names, or what somebody has put forward, is answered.
     */
    private Optional<ProposalMention> asked(Sentence sentence) {
      return near(sentence)
          .filter(
              mention ->
                  mention.sentence().equals(sentence)
                      || mention.noun().plan()
                      || mention.name().proposer().isPresent());
    }

    /** The proposal that an answer is awaited to: of this sentence, or of one just before. */
    private Optional<ProposalMention> near(Sentence sentence) {
      return mentions.stream()
          .filter(mention -> !mention.head().upos().equals("PRON"))
          .filter(mention -> mention.sentence().index() <= sentence.index())
          .filter(mention -> sentence.index() - mention.sentence().index() <= REACH)
          .reduce((first, second) -> second);
    }

    private void add(ProposalMention mention, Token predicate, Mention party, Stance stance) {
      add(mention, mention.sentence(), predicate, party, stance);
    }

    private void add(
        ProposalMention mention, Sentence sentence, Token predicate, Mention party, Stance stance) {
      Evidence evidence = evidence(sentence, predicate);
      Evidence named = Occasions.atName(reading, mention, evidence);
      Evidence dated =
          ownWord(evidence, party) ? Occasions.said(reading, sentence, predicate, named) : named;
      put(sentence, dated, mention.name(), party, stance);
    }

    private void put(
        Sentence sentence, Evidence evidence, ProposalName name, Mention party, Stance stance) {
      positions.putIfAbsent(
          new Key(sentence.index(), party.name(), stance),
          new Position(evidence, name, party, stance));
    }

    /** Not to have answered is a position that is held: its own negation does not deny it. */
    private Evidence evidence(Sentence sentence, Token predicate) {
      Evidence evidence = Occasions.dated(reading, sentence, reading.evidence(sentence, predicate));
      return evidence.status() == Status.DENIED ? Held.asFact(evidence) : evidence;
    }
  }
}
