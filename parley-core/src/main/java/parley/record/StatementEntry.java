package parley.record;

import java.util.List;
import java.util.Optional;
import parley.actors.Mention;
import parley.claims.Statement;

/**
 * That somebody said something.
 *
 * @param basis its claims
 * @param speakers who said it
 * @param words the words said, exactly as in the report of {@code source}
 * @param source the claim whose content the words are
 * @param medium the channel
 * @param venue where it was said
 * @param addressee whom it was said to
 * @param about what it speaks of, in a report's words
 */
public record StatementEntry(
    Basis basis,
    List<Speaker> speakers,
    String words,
    RecordedClaim source,
    Optional<Statement.Medium> medium,
    Optional<String> venue,
    Optional<ActorRef> addressee,
    Optional<String> about)
    implements Entry {

  public StatementEntry {
    speakers = List.copyOf(speakers);
  }

  /** A speaker and the office that the report gives with the name. */
  public record Speaker(ActorRef actor, Optional<String> office) {
    static Speaker of(ActorRef actor, Mention mention) {
      return new Speaker(actor, mention.office());
    }
  }

  /** The statement that {@link #words} are taken from. */
  public Statement statement() {
    return (Statement) source.claim();
  }

  /** The words within {@link #words} that are the speaker's own, where not all of them are. */
  public List<String> quoted() {
    return statement().quoted();
  }

  @Override
  public String kind() {
    return "statement";
  }
}
