package parley.finding;

import java.util.Optional;
import parley.claims.Place;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Says where in one article something happens. */
interface PlaceResolver {

  /** The finest place in the clause of {@code predicate}. */
  Optional<Place> place(Sentence sentence, Token predicate);

  /** The place that the noun phrase headed by {@code token} names, if it names one. */
  Optional<Place> named(Sentence sentence, Token token);
}
