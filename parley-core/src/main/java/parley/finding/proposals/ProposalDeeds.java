package parley.finding.proposals;

import static parley.claims.ProposalName.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.claims.Position;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.WordLists;
import parley.finding.clauses.Wordings;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Recognises the deeds that parties agree, offer or refuse to do: "agreed to free 30 detainees".
 *
 * <p>Trap: a deed is proposed only under a word of consent, offer or refusal. Who "freed 30
 * detainees" has done it, and who "plans to free" them has asked nobody.
 */
final class ProposalDeeds {

  private static final WordLists LISTS = WordLists.read("/parley/proposals/nouns.yaml");
  private static final Wordings<String> FREEING = LISTS.wordings("deeds", "freeing");
  private static final Wordings<String> LEAVING = LISTS.wordings("deeds", "leaving");
  private static final Set<String> FORCES = LISTS.set("deeds", "forces");
  private static final Set<String> DUTY = Set.of("will", "would", "shall", "should", "must");
  private static final Set<Position.Stance> STANCES =
      Set.of(Position.Stance.ACCEPTS, Position.Stance.PROPOSES, Position.Stance.REJECTS);
  private static final Set<Stances.Over> OVER = Set.of(Stances.Over.READY, Stances.Over.REFUSES);

  private ProposalDeeds() {}

  /** The proposal that a verb names, under a word that says where somebody stands on it. */
  static Optional<ProposalNoun> at(Sentence sentence, Token verb) {
    return kind(sentence, verb)
        .filter(kind -> !Clauses.negated(sentence, verb))
        .filter(kind -> governed(sentence, verb, kind))
        .map(kind -> new ProposalNoun(verb, verb, kind, false));
  }

  /** What a verb with its object is, wherever it stands: "to withdraw their troops". */
  static Optional<Kind> kind(Sentence sentence, Token verb) {
    if (ProposalNouns.stopsFire(sentence, verb)) {
      return Optional.of(Kind.CEASEFIRE);
    }
    if (FREEING.has(sentence, verb)
        && Clauses.objects(sentence, verb).stream()
            .anyMatch(object -> ProposalNouns.isExchanged(sentence, object))) {
      return Optional.of(Kind.EXCHANGE);
    }
    return LEAVING.has(sentence, verb) && forces(sentence, verb)
        ? Optional.of(Kind.WITHDRAWAL)
        : Optional.empty();
  }

  /** Whether forces leave: as the object, or as the subject of a verb without one. */
  private static boolean forces(Sentence sentence, Token verb) {
    return Clauses.objects(sentence, verb).stream().anyMatch(t -> FORCES.contains(t.lemma()))
        || sentence.children(verb, "nsubj").anyMatch(t -> FORCES.contains(t.lemma()));
  }

  /** The verb with its object and where they leave from: "withdraw its troops from the valley". */
  static List<Token> words(Sentence sentence, Token verb) {
    List<Token> words = new ArrayList<>();
    words.add(verb);
    sentence
        .children(verb, "compound", "advmod", "obj", "xcomp", "obl")
        .filter(child -> child.index() > verb.index())
        .filter(child -> !child.is("obl") || Clauses.hasCase(sentence, child, "from"))
        .forEach(child -> words.addAll(Clauses.without(sentence, child, "acl:relcl", "appos")));
    int end = words.stream().mapToInt(Token::index).max().orElse(verb.index());
    return sentence.tokens().subList(verb.index(), end + 1);
  }

  /** The word that says where somebody stands on the deed. */
  static Optional<Token> above(Sentence sentence, Token verb) {
    return sentence.head(sentence.firstConjunct(verb));
  }

  /** The trap: "their commitment to ending the violence" is a wish, and consents to no truce. */
  private static boolean governed(Sentence sentence, Token verb, Kind kind) {
    Token first = sentence.firstConjunct(verb);
    if (isPromised(sentence, verb)) {
      return true;
    }
    Optional<Token> above = above(sentence, verb);
    if (above.isEmpty() || (kind == Kind.CEASEFIRE && above.get().upos().equals("NOUN"))) {
      return false;
    }
    if (first.is("ccomp")) {
      return Stances.is(sentence, above.get(), Position.Stance.ACCEPTS) && due(sentence, first);
    }
    return first.is("xcomp", "acl")
        && !first.is("acl:relcl")
        && (Stances.at(sentence, above.get()).filter(STANCES::contains).isPresent()
            || Stances.over(sentence, above.get()).filter(OVER::contains).isPresent());
  }

  /** "Will free the captives only if the war ends": a deed for which something is asked. */
  private static boolean isPromised(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").anyMatch(aux -> DUTY.contains(aux.lemma()))
        && sentence
            .children(verb, "advcl")
            .anyMatch(clause -> ConditionWords.isOnlyThen(sentence, clause));
  }

  /** "agreed that the rebels leave": what shall be, and not what was. */
  private static boolean due(Sentence sentence, Token verb) {
    return verb.xpos().equals("VB")
        || verb.xpos().equals("VBP")
        || sentence.children(verb, "aux").anyMatch(aux -> DUTY.contains(aux.lemma()));
  }
}
