package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Story.ceasefire;
import static parley.record.Story.person;
import static parley.record.Story.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Position;
import parley.claims.Proposal;

/** An entry is explained by its origins, dates and disagreements. */
class WhyTest {

  // 2023-09-14 is a Thursday.
  private static final Mention PERU = state("Peru", "PER");
  private static final Mention CHILE = state("Chile", "CHL");

  private static Mention medium(String name, boolean named) {
    return new Mention(
        name,
        name,
        ActorKind.MEDIA,
        Optional.empty(),
        List.of("MED"),
        Optional.empty(),
        Optional.empty(),
        named);
  }

  private static Story talks(String id, String day) {
    return Story.of(id, day).by("Outlet " + id);
  }

  /** A report of the talks, in a text otherwise its own. */
  private static Story tell(Story story) {
    String own =
        IntStream.range(0, 60)
            .mapToObj(word -> story.report().id() + word)
            .collect(Collectors.joining(" "));
    return story
        .statement("-", own, person("Rosa Quispe", "PER"))
        .contact(Contact.Kind.TALKS, "2023-09-12", "Bogota/COL", PERU, CHILE);
  }

  private static ObjectNode why(Story... stories) {
    TalksRecord record = Story.record(stories);
    Entry entry =
        record.entries().stream()
            .filter(each -> !(each instanceof StatementEntry))
            .findFirst()
            .orElseThrow();
    return new RecordJson(record).why(record.why(entry.id()).orElseThrow());
  }

  private static List<String> origins(Story... stories) {
    return StreamSupport.stream(why(stories).path("origins").spliterator(), false)
        .map(
            origin ->
                origin.path("name").asText() + ": " + origin.path("reports").findValues("because"))
        .toList();
  }

  @Test
  void anOutletThatTellsAWiresWordsIsNoSecondOrigin() {
    Mention wire = medium("Andes Wire", true);
    assertThat(
            origins(
                tell(
                    talks("a1", "2023-09-14")
                        .repeating("Andes Wire")
                        .said(wire, medium("Outlet a1", true))),
                tell(
                    talks("b2", "2023-09-15")
                        .repeating("Andes Wire")
                        .said(wire, medium("Outlet b2", true)))))
        .containsExactly("Andes Wire: [[\"repeats Andes Wire\"], [\"repeats Andes Wire\"]]");
  }

  @Test
  void aCitedMediumIsTheOriginAndUnnamedMediaAreNone() {
    assertThat(
            origins(
                tell(talks("a1", "2023-09-14").said(medium("Radio Sur", true))),
                tell(talks("b2", "2023-09-15").said(medium("reporters", false)))))
        .containsExactly(
            "Outlet b2: [[\"is published by Outlet b2\"]]", "Radio Sur: [[\"cites Radio Sur\"]]");
  }

  @Test
  void outletsThatOnceRanOneTextAreTwoOriginsOfWhatElseTheyTell() {
    String copied =
        "The foreign ministers left the capital late at night without a word on the border towns";
    Story first = talks("a1", "2023-09-14").statement("-", copied, person("Rosa Quispe", "PER"));
    Story copy = talks("b2", "2023-09-15").statement("-", copied, person("Rosa Quispe", "PER"));
    TalksRecord record =
        Story.record(
            first,
            copy,
            tell(talks("c3", "2023-09-14").by("Outlet a1")),
            tell(talks("d4", "2023-09-15").by("Outlet b2")));
    assertThat(record.group(copy.report())).isEqualTo("a1");
    Entry statement =
        record.entries(StatementEntry.class).stream()
            .filter(entry -> entry.basis().reports().size() == 2)
            .findFirst()
            .orElseThrow();
    assertThat(statement.basis().origins()).isEqualTo(1);
    assertThat(record.entries(ContactEntry.class).get(0).basis().origins()).isEqualTo(2);
    Why why = record.why(statement.id()).orElseThrow();
    assertThat(why.origins().get(0).carried().get(1).because())
        .containsExactly(
            "is nearly the same text as a1.txt (100 % of the shorter's runs of 5 words)");
  }

  @Test
  void anAnchoredReportNamesWhatItSharesWithWhom() {
    ObjectNode why =
        why(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE),
            Story.undated("b2")
                .contact(Contact.Kind.TALKS, "tue<", "Bogota/COL", PERU, CHILE)
                .statement("fri<", "The harbour stays open", person("Rosa Quispe", "PER")));
    JsonNode anchored = why.path("reports").path(1);
    assertThat(anchored.path("how").asText()).isEqualTo("anchored");
    assertThat(anchored.path("published").path("from").asText()).isEqualTo("2023-09-15");
    JsonNode shared = anchored.path("shared").path(0);
    assertThat(shared.path("thing").asText()).isEqualTo("talks of Chile in bogota");
    assertThat(shared.path("on").asText()).isEqualTo("2023-09-12");
    assertThat(shared.path("file").asText()).isEqualTo("a1.txt");
    assertThat(why.path("dates").path(1).path("relative").asBoolean()).isTrue();
    assertThat(why.path("dates").path(1).path("when").path("from").asText())
        .isEqualTo("2023-09-12");
  }

  @Test
  void bothSidesOfADisagreementAreQuoted() {
    JsonNode values =
        why(
                Story.of("a1", "2023-09-14")
                    .proposal(
                        ceasefire(PERU, CHILE), "-", "P20D", Optional.of(Proposal.State.AGREED)),
                Story.of("b2", "2023-09-15")
                    .position(ceasefire(PERU, CHILE), "-", CHILE, Position.Stance.UNDECIDED))
            .path("disagreements")
            .path(0)
            .path("values");
    assertThat(values.path(0).path("value").asText()).isEqualTo("CHL undecided");
    assertThat(values.path(0).path("claims").path(0).path("file").asText()).isEqualTo("b2.txt");
    assertThat(values.path(1).path("claims").path(0).path("sentence").asText())
        .startsWith("ceasefireP20D");
  }
}
