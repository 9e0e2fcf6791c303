package parley.finding;

import java.util.Optional;
import parley.actors.Mention;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Says which actor a noun phrase of one article denotes. */
interface ActorResolver {

  /** The actor that the noun phrase headed by {@code token} denotes, if it denotes one. */
  Optional<Mention> actor(Sentence sentence, Token token);
}
