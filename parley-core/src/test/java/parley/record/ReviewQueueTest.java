package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Editing.claims;
import static parley.record.Editing.made;
import static parley.record.Editing.set;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Correction;
import parley.claims.Correction.Field;
import parley.claims.Incident;
import parley.claims.Status;
import parley.record.ReviewQueue.Item;
import parley.record.ReviewQueue.Rank;

/** What an editor should look at first, and why. */
class ReviewQueueTest {

  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");
  private static final Mention ENVOY = person("Rosa Quispe", "PER");
  private static final Mention MINISTER = person("Diego Fuentes", "CHL");

  private static final Story FIRST =
      own(
          Story.of("a1", "2023-09-14")
              .by("The Courier")
              .contact(Contact.Kind.TALKS, "2023-09-12", "Bogota/COL", PERU, CHILE)
              .incident(Incident.Kind.SHELLING, "2023-09-13", "Tacna/PER", 8, Optional.of(CHILE))
              .contact(Contact.Kind.CALL, "-", "", ENVOY));
  private static final Story SECOND =
      own(
          Story.of("b2", "2023-09-14")
              .by("Daily Harbour")
              .contact(Contact.Kind.TALKS, "2023-09-12", "", PERU, CHILE)
              .incident(Incident.Kind.SHELLING, "2023-09-13", "Tacna/PER", 5, Optional.of(CHILE))
              .as(Status.POSSIBLE)
              .contact(Contact.Kind.SUMMIT, "2023-09-20", "Lima/PER", ENVOY, MINISTER));

  /** Words of its own, so that no report is taken for a copy of another. */
  private static Story own(Story story) {
    String words =
        IntStream.range(0, 400)
            .mapToObj(word -> story.report().id() + word)
            .collect(Collectors.joining(" "));
    return story.statement("day+0", words, MINISTER);
  }

  private static TalksRecord record(List<Correction> corrections, Story... stories) {
    return TalksRecord.of(
        Stream.of(stories).map(Story::report).toList(),
        Stream.of(stories).flatMap(story -> story.claims().stream()).toList(),
        corrections);
  }

  private static List<Item> queue(TalksRecord record) {
    return ReviewQueue.of(record).items().stream()
        .filter(item -> !(item.entry() instanceof StatementEntry))
        .toList();
  }

  private static List<String> words(Item item) {
    return item.reasons().stream().map(ReviewQueue.Reason::words).toList();
  }

  @Test
  void disputedComesBeforeUncertainAndThatBeforeNew() {
    List<Item> queue = queue(record(List.of(), FIRST, SECOND));
    assertThat(queue)
        .extracting(Item::rank)
        .containsExactly(Rank.DISPUTED, Rank.UNCERTAIN, Rank.UNCERTAIN, Rank.NEW);
    assertThat(words(queue.get(0))).contains("reports disagree on killed");
    assertThat(words(queue.get(1)))
        .containsExactly("does not say who: two parties", "no date", "one origin only");
    assertThat(words(queue.get(2)))
        .containsExactly("not said to have happened, only possible", "one origin only");
    assertThat(words(queue.get(3))).containsExactly("not yet seen");
  }

  @Test
  void isTheSameWhateverTheOrderOfReading() {
    assertThat(queue(record(List.of(), SECOND, FIRST)))
        .isEqualTo(queue(record(List.of(), FIRST, SECOND)));
  }

  @Test
  void whatIsAcceptedIsDoneUntilMoreIsReadOfIt() {
    TalksRecord record = record(List.of(), FIRST);
    Entry talks =
        record.entries(ContactEntry.class).stream()
            .filter(each -> each.form() == Contact.Kind.TALKS)
            .findFirst()
            .orElseThrow();
    Correction accept = made(0, new Correction.Accept(claims(talks)));
    assertThat(queue(record.with(accept))).noneMatch(item -> item.entry().id().equals(talks.id()));
    TalksRecord more = record(List.of(accept), FIRST, SECOND);
    Item again =
        queue(more).stream()
            .filter(item -> item.entry().id().equals(talks.id()))
            .findFirst()
            .orElseThrow();
    assertThat(words(again)).containsExactly("claims that came after it was reviewed: 1");
  }

  @Test
  void aDisputeIsOverWhenAnEditorSettlesIt() {
    TalksRecord record = record(List.of(), FIRST, SECOND);
    Entry attack = record.entries(IncidentEntry.class).get(0);
    TalksRecord elsewhere = record.with(made(0, set(attack, Field.PLACE, "Arica (CHL)")));
    assertThat(queue(elsewhere).get(0).rank()).isEqualTo(Rank.DISPUTED);
    TalksRecord settled = elsewhere.with(made(1, set(attack, Field.KILLED, "8")));
    assertThat(queue(settled)).noneMatch(item -> item.entry().id().equals(attack.id()));
  }
}
