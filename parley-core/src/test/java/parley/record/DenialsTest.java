package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Story.state;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.claims.Statement;
import parley.text.Span;

final class DenialsTest {

  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");

  private static Statement said(Evidence evidence, Mention speaker, String cue, String words) {
    int at = evidence.span().start() + evidence.sentence().indexOf(cue);
    return new Statement(
        evidence,
        List.of(speaker),
        evidence.span(),
        List.of(evidence.span()),
        words,
        false,
        List.of(),
        Optional.of(new Span(at, at + cue.length())),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static List<Disagreement> disagreements(String accused, String verb) {
    Story story = Story.of("a1", "2023-09-14");
    story.add(
        said(
            story.evidence("Peru accused " + accused + " of mining the strait", "-"),
            PERU,
            "accused",
            accused + " of mining the strait"));
    story.add(
        said(
            story.evidence("Chile " + verb + " that it had done so", "-"),
            CHILE,
            verb,
            "it had done so"));
    return Story.record(story).disagreements();
  }

  @Test
  void anAccusationThatTheAccusedDeniesIsDisputed() {
    List<Disagreement> found = disagreements("Chile", "denied");
    assertThat(found).extracting(Disagreement::field).containsExactly("accusation");
    assertThat(found.get(0).values())
        .extracting(Disagreement.Value::value)
        .containsExactlyInAnyOrder("made by Peru", "denied by Chile");
  }

  @Test
  void whoIsNotAccusedDeniesSomethingElse() {
    assertThat(disagreements("Brazil", "denied")).isEmpty();
  }

  @Test
  void toSaySoIsNotToDenyIt() {
    assertThat(disagreements("Chile", "said")).isEmpty();
  }
}
