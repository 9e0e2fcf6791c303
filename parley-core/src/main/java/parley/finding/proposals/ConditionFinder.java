package parley.finding.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Condition;
import parley.claims.Evidence;
import parley.claims.ProposalName;
import parley.claims.Status;
import parley.finding.ClaimFinder;
import parley.finding.Reading;
import parley.finding.clauses.Parties;
import parley.finding.clauses.Phrases;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds what parties ask for their consent to a proposal, one condition for each thing asked.
 *
 * <p>Trap: a demand is a condition only where a proposal is spoken of, in its sentence or just
 * before; international organisations ask as mediators and not for their consent; and an appeal to
 * keep what is agreed asks for nothing new.
 */
public final class ConditionFinder implements ClaimFinder {

  @Override
  public Stream<Condition> find(Reading reading) {
    return find(reading, ProposalMentions.of(reading)).stream();
  }

  /** The conditions of an article whose {@code mentions} are known. */
  static List<Condition> find(Reading reading, List<ProposalMention> mentions) {
    ConditionFinder.Search search = new Search(reading, mentions);
    reading.sentences().forEach(search::read);
    return List.copyOf(search.conditions);
  }

  /** The search of one article. */
  private static final class Search {
    private final Reading reading;
    private final List<ProposalMention> mentions;
    private final List<Condition> conditions = new ArrayList<>();
    private int last = -2;

    Search(Reading reading, List<ProposalMention> mentions) {
      this.reading = reading;
      this.mentions = mentions;
    }

    void read(Sentence sentence) {
      Optional<ProposalName> about = about(sentence);
      int before = conditions.size();
      about.ifPresent(near -> read(sentence, near));
      if (conditions.size() == before) {
        List<ConditionWords.Demand> express =
            sentence.tokens().stream()
                .flatMap(token -> ExpressConditions.of(sentence, token))
                .toList();
        if (!express.isEmpty()) {
          about
              .or(() -> nearest(sentence))
              .ifPresent(any -> express.forEach(demand -> add(any, sentence, demand)));
        }
      }
    }

    private void read(Sentence sentence, ProposalName about) {
      sentence.tokens().stream()
          .flatMap(
              token -> ConditionWords.demands(sentence, token, noun -> mentioned(sentence, noun)))
          .forEach(demand -> add(about, sentence, demand));
    }

    /** The proposal of the sentence, of the one before, or of the conditions just before. */
    private Optional<ProposalName> about(Sentence sentence) {
      int reach = last == sentence.index() - 1 ? 3 : 1;
      return last(
          named().filter(mention -> sentence.index() - mention.sentence().index() <= reach),
          sentence);
    }

    /**
     * The last proposal told before, however far; the first after it, where there is none; what the
     * talks are for, where none is told.
     */
    private Optional<ProposalName> nearest(Sentence sentence) {
      return last(described(), sentence)
          .or(() -> described().findFirst().map(ProposalMention::name))
          .or(this::aimOfTalks);
    }

    private Stream<ProposalMention> named() {
      return mentions.stream().filter(mention -> !mention.head().upos().equals("PRON"));
    }

    private Stream<ProposalMention> described() {
      return named().filter(mention -> mention.name().kind() != ProposalName.Kind.OTHER);
    }

    private static Optional<ProposalName> last(Stream<ProposalMention> named, Sentence sentence) {
      return named
          .filter(mention -> mention.sentence().index() <= sentence.index())
          .reduce((first, second) -> second)
          .map(ProposalMention::name);
    }

    /** "Truce talks": what they are to bring. */
    private Optional<ProposalName> aimOfTalks() {
      return reading.sentences().stream()
          .flatMap(
              sentence ->
                  sentence.tokens().stream()
                      .filter(Stances::isTalks)
                      .flatMap(
                          talks ->
                              sentence
                                  .children(talks, "compound")
                                  .flatMap(aim -> aim(aim, talks).stream())))
          .findFirst();
    }

    private Optional<ProposalName> aim(Token aim, Token talks) {
      return ProposalNouns.aim(aim)
          .map(
              kind ->
                  new ProposalName(
                      kind,
                      Phrases.words(reading.analysis().text(), List.of(aim, talks)),
                      Optional.empty(),
                      List.of()));
    }

    private List<Mention> askers(Sentence sentence, ConditionWords.Demand demand) {
      List<Mention> owners = Parties.of(reading, sentence, demand.askers(), demand.predicate());
      return owners.isEmpty() ? Parties.acting(reading, sentence, demand.predicate()) : owners;
    }

    private boolean mentioned(Sentence sentence, Token noun) {
      return mentions.stream()
          .anyMatch(
              mention -> mention.sentence().equals(sentence) && mention.core().contains(noun));
    }

    private void add(ProposalName about, Sentence sentence, ConditionWords.Demand demand) {
      String text = reading.analysis().text();
      List<Mention> parties =
          askers(sentence, demand).stream()
              .filter(party -> party.kind() != ActorKind.IGO)
              .filter(party -> about.proposer().filter(p -> Parties.same(p, party)).isEmpty())
              .toList();
      for (List<Token> asked : demand.asked()) {
        String asks = Phrases.words(text, asked);
        if (asks.isBlank()
            || asked.stream()
                .noneMatch(
                    t ->
                        t.upos().equals("NOUN")
                            || t.upos().equals("VERB")
                            || t.upos().equals("PROPN"))) {
          continue;
        }
        for (Mention party : parties) {
          last = sentence.index();
          Condition condition =
              new Condition(
                  asked(reading.evidence(sentence, demand.predicate())),
                  about,
                  party,
                  ConditionWords.kind(asks),
                  asks);
          boolean known =
              conditions.stream()
                  .anyMatch(
                      c ->
                          c.asks().equals(asks)
                              && Parties.same(c.party(), party)
                              && c.evidence().span().equals(condition.evidence().span()));
          if (!known) {
            conditions.add(condition);
          }
        }
      }
    }

    /** "Would not accept it unless …" denies the consent, and not that something is asked. */
    private static Evidence asked(Evidence evidence) {
      return evidence.status() == Status.DENIED ? evidence.with(Status.TOOK_PLACE) : evidence;
    }
  }
}
