package parley.finding.deadlines;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import parley.actors.Mention;
import parley.claims.Deadline;
import parley.claims.Evidence;
import parley.finding.clauses.Parties;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.time.TimeReference;
import parley.time.TimeReferences;

/**
 * The limit that an article told of last, for the words that take it up again.
 *
 * <p>"A four-day ultimatum expired. It was set by X": the second tells whose it was, and "the
 * deadline" is the one told before. Trap: "a deadline" is another.
 */
final class TakenUp {

  private static final int REACH = 5;
  private static final Set<String> DEFINITE = Set.of("the", "this", "that");

  private Optional<Limit> last = Optional.empty();
  private int at;

  /** What the words around a noun for a limit tell of it; whoever set it may be told elsewhere. */
  record Limit(
      Evidence evidence,
      Optional<Mention> issuer,
      Optional<Mention> addressee,
      Optional<String> demand,
      TimeReference set,
      Optional<Period> length,
      TimeReference due,
      Optional<String> consequence,
      Optional<Deadline.State> state) {

    /** This, and what the words before told of the same. */
    private Limit with(Limit before) {
      return new Limit(
          evidence,
          issuer.or(before::issuer),
          addressee.or(before::addressee),
          demand.or(before::demand),
          isStated(set) ? set : before.set,
          length.or(before::length),
          isStated(due) ? due : before.due,
          consequence.or(before::consequence),
          state.or(before::state));
    }

    private Optional<Deadline> deadline() {
      return issuer.map(
          by ->
              new Deadline(evidence, by, addressee, demand, set, length, due, consequence, state));
    }

    private boolean mayBe(Limit before) {
      return agree(issuer, before.issuer)
          && agree(addressee, before.addressee)
          && (length.isEmpty() || before.length.isEmpty() || length.equals(before.length));
    }

    private static boolean agree(Optional<Mention> one, Optional<Mention> other) {
      return one.isEmpty() || other.isEmpty() || Parties.same(one.get(), other.get());
    }

    private static boolean isStated(TimeReference time) {
      return !time.equals(TimeReferences.UNSTATED);
    }
  }

  /** The deadline that a limit is, with what was told of it before; none if nobody set it. */
  Optional<Deadline> completed(Sentence sentence, Token noun, Limit limit) {
    Limit full =
        last.filter(any -> isDefinite(sentence, noun) && sentence.index() - at <= REACH)
            .filter(limit::mayBe)
            .map(limit::with)
            .orElse(limit);
    last = Optional.of(full);
    at = sentence.index();
    return full.deadline();
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    return sentence.children(noun, "det").anyMatch(det -> DEFINITE.contains(det.lemma()));
  }
}
