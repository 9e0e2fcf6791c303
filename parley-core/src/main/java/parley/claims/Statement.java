package parley.claims;

import java.util.List;
import java.util.Optional;
import parley.actors.Mention;
import parley.text.Span;

/**
 * That somebody said something.
 *
 * @param speakers who said it; several for a joint statement
 * @param content the words said (direct) or what was said (indirect), in the report's text as given
 * @param parts the same without what divides it: "he said" within a quotation, an aside of the
 *     report; in order, all within {@code content}
 * @param words the content as a person reads it: without markup, un-escaped, on one line
 * @param direct whether the content as a whole stands in quotation marks
 * @param quoted the words of an indirect content that do stand in marks, each as said and without
 *     the marks, as a person reads it; none for a direct content
 * @param cue the word that marks it: "said", "according to", in the report's text as given
 * @param venue where it was said, such as "White House"
 * @param about the proposal, contact or measure it speaks of, in the report's words
 */
public record Statement(
    Evidence evidence,
    List<Mention> speakers,
    Span content,
    List<Span> parts,
    String words,
    boolean direct,
    List<String> quoted,
    Optional<Span> cue,
    Optional<Medium> medium,
    Optional<String> venue,
    Optional<Mention> addressee,
    Optional<String> about)
    implements Claim {

  public Statement {
    speakers = List.copyOf(speakers);
    parts = List.copyOf(parts);
    quoted = List.copyOf(quoted);
    if (parts.isEmpty() || !parts.stream().allMatch(content::contains)) {
      throw new IllegalArgumentException(parts + " are no parts of " + content);
    }
    if (direct && !quoted.isEmpty()) {
      throw new IllegalArgumentException("quoted words within a quotation: " + quoted);
    }
  }

  /** Whether the words, or some of them, are given as the speaker's own. */
  public boolean verbatim() {
    return direct || !quoted.isEmpty();
  }

  /** The channel of a statement. */
  public enum Medium {
    PRESS_CONFERENCE,
    INTERVIEW,
    SOCIAL_MEDIA,
    WRITTEN_STATEMENT,
    JOINT_STATEMENT,
    BROADCAST,
    SPEECH
  }
}
