package parley.finding.contacts;

import java.util.Optional;
import java.util.Set;
import parley.claims.Place;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** The places that "here" and "there" point at. */
final class Pointed {

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—");
  private static final int DATELINE = 14;

  private Pointed() {}

  /**
   * "Travelled to X. There she met …": the place named last before the sentence; "arrived here for
   * talks": that of the dateline.
   */
  static Optional<Place> place(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    Optional<Token> above = sentence.head(draft.word()).filter(Arguments::isVerb);
    if (isSaid(sentence, draft.predicate(), "here")
        || above.filter(each -> isSaid(sentence, each, "here")).isPresent()) {
      return dateline(reading);
    }
    return isSaid(sentence, draft.predicate(), "there") && sentence.index() > 0
        ? lastNamed(reading, reading.sentences().get(sentence.index() - 1))
        : Optional.empty();
  }

  private static boolean isSaid(Sentence sentence, Token verb, String adverb) {
    return sentence.children(verb, "advmod").anyMatch(each -> each.lemma().equals(adverb));
  }

  /** The city in whose name a report begins: "NAIROBI (Wire) -". */
  private static Optional<Place> dateline(Reading reading) {
    Sentence first = reading.sentences().get(0);
    return first.tokens().stream()
        .limit(DATELINE)
        .takeWhile(each -> !Arguments.isVerb(each))
        .filter(each -> DASHES.contains(each.text()) && isApart(first, each))
        .findFirst()
        .flatMap(
            dash ->
                first.tokens().subList(0, dash.index()).stream()
                    .flatMap(each -> reading.placeNamed(first, each).stream())
                    .findFirst());
  }

  private static Optional<Place> lastNamed(Reading reading, Sentence before) {
    return before.tokens().stream()
        .filter(each -> Arguments.preposition(before, each).isPresent())
        .flatMap(each -> reading.placeNamed(before, each).stream())
        .reduce((first, second) -> second);
  }

  /** Whether blanks stand on both sides, as of a dateline's dash and of no hyphen. */
  private static boolean isApart(Sentence sentence, Token dash) {
    int at = dash.index();
    boolean last = at + 1 == sentence.tokens().size();
    return at > 0
        && sentence.token(at - 1).span().end() < dash.span().start()
        && (last || dash.span().end() < sentence.token(at + 1).span().start());
  }
}
