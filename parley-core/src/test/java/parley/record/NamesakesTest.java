package parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Measure;

/** Entries that chance calls the same are told apart, and none is lost. */
final class NamesakesTest {

  private static MeasureEntry named(String id, MeasureEntry entry) {
    return new MeasureEntry(
        new Basis(id, entry.basis().claims()),
        entry.actor(),
        entry.target(),
        entry.form(),
        entry.amount(),
        entry.changes());
  }

  private static List<MeasureEntry> three() {
    Story story = Story.of("a1", "2023-09-14");
    for (Measure.Kind kind :
        List.of(Measure.Kind.TARIFFS, Measure.Kind.SANCTIONS, Measure.Kind.MILITARY_AID)) {
      story.measure(
          kind,
          Measure.Change.IMPOSED,
          "day-1",
          Story.state("Peru", "PER"),
          Story.state("Chile", "CHL"));
    }
    return Story.record(story).entries(MeasureEntry.class);
  }

  private static Entry longer(Entry entry) {
    String claim = entry.basis().claims().get(0).id();
    return named(ContentId.longEntry("m", claim), (MeasureEntry) entry);
  }

  @Test
  void entriesOfOneIdGetLongerOnesWhateverTheirOrder() {
    List<MeasureEntry> three = three();
    Entry one = named("msame", three.get(0));
    Entry other = named("msame", three.get(1));
    Entry third = three.get(2);
    List<Entry> apart = Namesakes.apart(List.of(one, other, third), NamesakesTest::longer);
    assertThat(apart).extracting(Entry::id).doesNotHaveDuplicates().doesNotContain("msame");
    assertThat(apart.get(2)).isSameAs(third);
    assertThat(Namesakes.apart(List.of(third, other, one), NamesakesTest::longer))
        .containsExactly(apart.get(2), apart.get(1), apart.get(0));
  }

  @Test
  void entriesOfIdsOfTheirOwnStayAsTheyAre() {
    List<Entry> three = List.copyOf(three());
    assertThat(Namesakes.apart(three, NamesakesTest::longer)).isSameAs(three);
  }

  @Test
  void actorsWhomChanceCallsTheSameAreTwo() {
    Mention one = Story.person("Ada Memiteve", "TCD");
    Mention other = Story.person("Ada Sutebisa", "TCD");
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.CALL, "day-1", "", one, Story.state("Peru", "PER"))
                .contact(Contact.Kind.CALL, "day-1", "", other, Story.state("Peru", "PER")));
    assertThat(ContentId.entry("a", "PERSON|Ada Memiteve|TCD"))
        .isEqualTo(ContentId.entry("a", "PERSON|Ada Sutebisa|TCD"));
    assertThat(record.entries(ContactEntry.class)).hasSize(2);
    assertThat(record.actors()).extracting(Actor::id).doesNotHaveDuplicates();
  }

  @Test
  void disagreementsOverOneFieldAreOneAndOthersHaveIdsOfTheirOwn() {
    Disagreement one = over("c1", "place", "Lima");
    assertThat(one.and(over("c1", "place", "Quito")).values())
        .extracting(Disagreement.Value::value)
        .containsExactly("Bogota", "Lima", "Quito");
    assertThat(
            Namesakes.apart(
                List.of(one, over("c2", "place", "Lima")), each -> "xsame", Disagreement::renamed))
        .extracting(Disagreement::id)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.length() == 17);
  }

  private static Disagreement over(String entry, String field, String value) {
    return Disagreement.over(
        entry,
        field,
        List.of(
            new Disagreement.Value("Bogota", List.of("k1")),
            new Disagreement.Value(value, List.of("k2"))));
  }

  @Test
  void aLongerIdBeginsAsTheShorterDoes() {
    assertThat(ContentId.longEntry("m", "k1")).startsWith(ContentId.entry("m", "k1")).hasSize(17);
  }
}
