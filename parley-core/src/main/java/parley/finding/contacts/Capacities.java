package parley.finding.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Contact.ThirdParty;
import parley.finding.Reading;
import parley.finding.contacts.ContactVocabulary.Standing;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * As what somebody takes part: "with X attending as an observer", "X and Y as guarantors", "through
 * X mediators".
 *
 * <p>The trap: the tree hangs what follows "as" anywhere; who it is of stands right before it.
 */
final class Capacities {

  private static final Set<String> MEANS = Set.of("through", "via");
  private static final Set<String> WITHIN = Set.of("ADJ", "PROPN", "CCONJ");

  /** How many words may stand between talks and those through whom they were. */
  private static final int REACH = 12;

  private static final Set<String> OPENING = Set.of("with", "by", "as", "including", "alongside");
  private static final Set<String> TAKING_PART =
      Set.of("attend", "act", "serve", "participate", "join", "present", "be");

  private final ContactVocabulary vocabulary;

  Capacities(ContactVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The draft with those whose capacity its clause tells. */
  Draft in(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    List<ThirdParty> thirds = new ArrayList<>();
    for (Token noun : sentence.tokens()) {
      Optional<Standing> standing = vocabulary.capacity(noun.lemma());
      if (standing.isPresent() && isOf(sentence, noun, draft)) {
        thirds.addAll(Draft.third(standing.get(), holders(reading, sentence, noun)));
      } else if (standing.isPresent() && noun.is("compound") && noun.xpos().equals("NNS")) {
        thirds.addAll(Draft.third(standing.get(), called(reading, sentence, noun, draft)));
      } else if (standing.isPresent() && isMeans(sentence, noun) && isNear(draft, noun)) {
        thirds.addAll(Draft.third(standing.get(), senders(reading, sentence, noun)));
      }
    }
    return thirds.isEmpty() ? draft : draft.among(thirds);
  }

  /**
   * "Mediators X and Y met the rebels": those of the contact whom the word before them calls so.
   */
  private static List<Mention> called(Reading reading, Sentence sentence, Token noun, Draft draft) {
    return sentence.head(noun).filter(each -> each.upos().equals("PROPN")).stream()
        .flatMap(each -> Stream.concat(Stream.of(each), sentence.children(each, "conj")))
        .filter(each -> each.upos().equals("PROPN"))
        .flatMap(each -> reading.actor(sentence, each).stream())
        .filter(
            each -> draft.parties().stream().anyMatch(party -> party.name().equals(each.name())))
        .toList();
  }

  /** "Talks with X through Y mediators": the preposition may hang from another's nationality. */
  private static boolean isMeans(Sentence sentence, Token noun) {
    return phrase(sentence, noun).stream()
        .flatMap(each -> sentence.children(each, "case"))
        .anyMatch(each -> MEANS.contains(each.lemma()));
  }

  /** The words of "Y and Z mediators" that tell whose they are, wherever the tree hangs them. */
  private static List<Token> phrase(Sentence sentence, Token noun) {
    int start = noun.index();
    while (start > 0 && WITHIN.contains(sentence.token(start - 1).upos())) {
      start--;
    }
    return sentence.tokens().subList(start, noun.index() + 1);
  }

  private static List<Mention> senders(Reading reading, Sentence sentence, Token noun) {
    return phrase(sentence, noun).stream()
        .flatMap(each -> reading.actors(sentence, each).stream())
        .filter(Mention::named)
        .toList();
  }

  private static boolean isNear(Draft draft, Token noun) {
    return draft.word().index() < noun.index() && noun.index() - draft.word().index() <= REACH;
  }

  private static boolean isOf(Sentence sentence, Token noun, Draft draft) {
    boolean usual = // "X, which has acted as a mediator"
        sentence
            .head(noun)
            .filter(verb -> verb.is("acl:relcl"))
            .filter(verb -> sentence.children(verb, "aux").anyMatch(e -> e.lemma().equals("have")))
            .isPresent();
    return !usual
        && sentence.child(noun, "case").filter(each -> each.lemma().equals("as")).isPresent()
        && sentence.ancestors(noun).stream()
            .anyMatch(each -> each.equals(draft.predicate()) || each.equals(draft.word()));
  }

  /** Those named right before "as", back to the word that brings them in. */
  private static List<Mention> holders(Reading reading, Sentence sentence, Token noun) {
    int end =
        sentence.child(noun, "case").filter(each -> each.lemma().equals("as")).orElse(noun).index();
    if (end > 0 && TAKING_PART.contains(sentence.token(end - 1).lemma())) {
      end--;
    }
    while (end > 0 && sentence.token(end - 1).upos().equals("PUNCT")) {
      end--;
    }
    int start = end;
    while (start > 0 && !isBoundary(sentence.token(start - 1))) {
      start--;
    }
    return sentence.tokens().subList(start, end).stream()
        .filter(each -> each.upos().equals("PROPN") || each.upos().equals("NOUN"))
        .filter(each -> !each.is("compound", "amod", "flat", "nmod:poss", "nmod:desc"))
        .flatMap(each -> reading.actor(sentence, each).stream())
        .filter(Mention::named)
        .toList();
  }

  private static boolean isBoundary(Token token) {
    return token.upos().equals("VERB") || OPENING.contains(token.lemma());
  }
}
