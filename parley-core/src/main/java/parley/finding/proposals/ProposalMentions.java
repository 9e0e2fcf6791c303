package parley.finding.proposals;

import static parley.claims.ProposalName.Kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.Mention;
import parley.claims.ProposalName;
import parley.finding.Reading;
import parley.finding.clauses.Clauses;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Where an article speaks of proposals, and of which.
 *
 * <p>"The deal" or "it" takes kind, proposer and parties from the last proposal described before
 * that it can mean; where there is none, it is no proposal.
 */
final class ProposalMentions {

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "any", "every", "such");
  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them", "these", "both");

  private static final Set<String> NEW = Set.of("a", "another");

  private static final int PRONOUN_REACH = 3;

  private final Reading reading;
  private final List<ProposalMention> mentions = new ArrayList<>();

  private ProposalMentions(Reading reading) {
    this.reading = reading;
  }

  /** All mentions, in the order of the text. */
  static List<ProposalMention> of(Reading reading) {
    ProposalMentions found = new ProposalMentions(reading);
    reading.sentences().forEach(found::read);
    return found.mentions.stream().flatMap(mention -> found.lookAhead(mention).stream()).toList();
  }

  /**
   * News tells the latest first: "the proposals" of the lead may be described only further down.
   * That is sure where the report describes one proposal alone, or one alone of that proposer.
   */
  private Optional<ProposalMention> lookAhead(ProposalMention mention) {
    if (mention.name().kind() != Kind.OTHER || newThing(mention.sentence(), mention.noun())) {
      return Optional.of(mention);
    }
    List<ProposalName> described =
        mentions.stream()
            .map(ProposalMention::name)
            .filter(name -> name.kind() != Kind.OTHER && name.proposer().isPresent())
            .filter(name -> agree(mention.name().proposer(), name.proposer()))
            .toList();
    boolean one = described.stream().map(ProposalMentions::meant).distinct().count() == 1;
    if (!one) {
      return mention.proposers().isEmpty() ? Optional.empty() : Optional.of(mention);
    }
    ProposalName only = described.get(0);
    ProposalName name =
        new ProposalName(
            only.kind(), mention.name().words(), only.proposer(), mention.name().parties());
    return Optional.of(
        new ProposalMention(
            mention.sentence(), mention.noun(), name, mention.proposers(), true, true));
  }

  private static List<String> meant(ProposalName name) {
    return List.of(name.kind().name(), name.proposer().map(Mention::name).orElse(""));
  }

  private void read(Sentence sentence) {
    Set<Token> inside = new HashSet<>();
    List<ProposalNoun> nouns = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      ProposalNouns.at(sentence, token)
          .filter(noun -> !inside.contains(noun.head()))
          .ifPresent(
              noun -> {
                inside.add(noun.content());
                if (!noun.content().equals(noun.head())) { // "a proposal for a truce and a swap"
                  inside.addAll(sentence.conjuncts(noun.content()));
                }
                nouns.add(noun);
              });
    }
    for (Token token : sentence.tokens()) {
      nouns.stream()
          .filter(noun -> noun.head().equals(token))
          .findFirst()
          .flatMap(noun -> mention(sentence, noun))
          .or(() -> pronoun(sentence, token))
          .ifPresent(mentions::add);
    }
  }

  private Optional<ProposalMention> mention(Sentence sentence, ProposalNoun noun) {
    List<Mention> proposers = Proposers.of(reading, sentence, noun);
    List<Mention> parties = Proposers.parties(reading, sentence, noun, proposers);
    Optional<Mention> proposer = proposers.stream().findFirst();
    boolean definite = definite(sentence, noun.head()) || proposer.isPresent();
    Optional<ProposalMention> earlier =
        definite && !newThing(sentence, noun)
            ? antecedent(sentence, noun, proposer)
            : Optional.empty();
    boolean settled = !noun.tells() && !noun.plan() && States.settles(sentence, noun.head());
    boolean perhaps = settled || (noun.plan() && definite);
    if (!noun.tells() && proposer.isEmpty() && earlier.isEmpty() && !perhaps) {
      return Optional.empty();
    }
    ProposalName name =
        new ProposalName(
            earlier
                .filter(e -> carries(noun, e))
                .map(e -> e.name().kind())
                .orElse(settled ? Kind.AGREEMENT : noun.kind()),
            ProposalWords.of(reading.analysis().text(), sentence, noun),
            proposer.or(() -> earlier.flatMap(e -> e.name().proposer())),
            parties.isEmpty() ? earlier.map(e -> e.name().parties()).orElse(List.of()) : parties);
    return Optional.of(
        new ProposalMention(sentence, noun, name, proposers, earlier.isPresent(), definite));
  }

  /** A pronoun may stand for a proposal; whether it does, the words said of it must show. */
  private Optional<ProposalMention> pronoun(Sentence sentence, Token token) {
    if (!PRONOUNS.contains(token.lemma())
        || !token.upos().equals("PRON")
        || !token.is("obj", "obl", "nsubj")
        || relative(sentence, token)) {
      return Optional.empty();
    }
    ProposalNoun noun = new ProposalNoun(token, token, Kind.OTHER, true);
    return antecedent(sentence, noun, Optional.empty())
        .filter(earlier -> sentence.index() - earlier.sentence().index() <= PRONOUN_REACH)
        .map(
            earlier ->
                new ProposalMention(
                    sentence,
                    noun,
                    new ProposalName(
                        earlier.name().kind(),
                        token.text(),
                        earlier.name().proposer(),
                        earlier.name().parties()),
                    List.of(),
                    true,
                    true));
  }

  /** Whether a pronoun stands for the noun before its own clause. */
  private static boolean relative(Sentence sentence, Token token) {
    return token.xpos().equals("WDT")
        && sentence.head(token).filter(verb -> verb.is("acl:relcl")).isPresent();
  }

  /** "a plan to move the port": an article and an aim of its own make it another proposal. */
  private static boolean newThing(Sentence sentence, ProposalNoun noun) {
    return !noun.tells()
        && sentence.children(noun.head(), "det").anyMatch(det -> NEW.contains(det.lemma()))
        && sentence
            .children(noun.head(), "acl", "nmod")
            .filter(child -> child.index() > noun.head().index())
            .anyMatch(
                child ->
                    child.xpos().equals("VB") || Clauses.hasCase(sentence, child, "for", "on"));
  }

  private boolean definite(Sentence sentence, Token head) {
    return sentence.children(head, "det").anyMatch(det -> DEFINITE.contains(det.lemma()))
        || sentence.child(head, "nmod:poss").isPresent();
  }

  private Optional<ProposalMention> antecedent(
      Sentence sentence, ProposalNoun noun, Optional<Mention> proposer) {
    List<ProposalMention> open =
        mentions.stream()
            .filter(earlier -> !earlier.head().upos().equals("PRON"))
            .filter(
                earlier ->
                    earlier.name().kind() != Kind.OTHER || earlier.name().proposer().isPresent())
            .filter(earlier -> compatible(noun, earlier))
            .filter(earlier -> agree(proposer, earlier.name().proposer()))
            .toList();
    boolean own = open.stream().anyMatch(earlier -> isOf(proposer, earlier));
    return open.stream()
        .filter(earlier -> !own || isOf(proposer, earlier))
        .max(Comparator.comparing(earlier -> rank(sentence, earlier)));
  }

  /** Whether an earlier proposal is said to be that proposer's, and of what kind it is. */
  private static boolean isOf(Optional<Mention> proposer, ProposalMention earlier) {
    return proposer.isPresent()
        && earlier.name().proposer().isPresent()
        && earlier.name().kind() != Kind.OTHER
        && agree(proposer, earlier.name().proposer());
  }

  /** Later is better; one of the same sentence counts as one of the sentence before. */
  private static int rank(Sentence sentence, ProposalMention earlier) {
    int distance = sentence.index() - earlier.sentence().index();
    boolean described = !earlier.carried() || earlier.name().proposer().isPresent();
    return -2 * distance + (described ? 1 : 0);
  }

  private static boolean agree(Optional<Mention> one, Optional<Mention> other) {
    return one.isEmpty() || other.isEmpty() || one.get().name().equals(other.get().name());
  }

  private static boolean compatible(ProposalNoun noun, ProposalMention earlier) {
    Kind kind = earlier.name().kind();
    return !noun.tells() || alike(noun.kind(), kind);
  }

  private static boolean carries(ProposalNoun noun, ProposalMention earlier) {
    return !noun.tells() || stopsFire(noun.kind()) == stopsFire(earlier.name().kind());
  }

  /** Whether two kinds may be one proposal: reports call one thing a truce and a ceasefire. */
  static boolean alike(Kind one, Kind other) {
    return one == other || (stopsFire(one) && stopsFire(other));
  }

  /** Whether it is a ceasefire, by whichever name. */
  static boolean stopsFire(Kind kind) {
    return kind == Kind.CEASEFIRE || kind == Kind.TRUCE;
  }
}
