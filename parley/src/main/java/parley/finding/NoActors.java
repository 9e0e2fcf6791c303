package parley.finding;

import java.util.List;
import java.util.Optional;
import parley.actors.Mention;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Knows no actor. */
final class NoActors implements ActorResolver {

  @Override
  public Optional<Mention> actor(Sentence sentence, Token token) {
    return Optional.empty();
  }

  @Override
  public List<Mention> all(Sentence sentence, Token token) {
    return List.of();
  }

  @Override
  public List<Mention> parties(Sentence sentence, Token noun) {
    return List.of();
  }
}
