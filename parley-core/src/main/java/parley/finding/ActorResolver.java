package parley.finding;

import java.util.List;
import java.util.Optional;
import parley.actors.Mention;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Says which actor a noun phrase of one article denotes. */
interface ActorResolver {

  /** The actor that the noun phrase headed by {@code token} denotes, if it denotes one. */
  Optional<Mention> actor(Sentence sentence, Token token);

  /**
   * All actors that the noun phrase headed by {@code token} denotes, without its conjuncts: two for
   * "top Ukrainian and American officials", none for what is no actor.
   */
  List<Mention> all(Sentence sentence, Token token);

  /**
   * The parties that an event noun names by its modifiers and complements, in order: "US-Ukraine
   * talks", "talks between X and Y", "the meeting of A and B with C".
   */
  List<Mention> parties(Sentence sentence, Token noun);

  /** The titles that the article gives with names of persons, in the order of the text. */
  List<OfficeHeld> offices();
}
