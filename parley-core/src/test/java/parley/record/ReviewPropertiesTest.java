package parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import parley.claims.Claim;
import parley.claims.Correction;
import parley.text.Report;

/** Whatever editors do: one correction after the other gives what all of them together give. */
class ReviewPropertiesTest {

  private static final List<Report> REPORTS =
      TalksRecordTest.stories().stream().map(Story::report).toList();
  private static final List<Claim> CLAIMS =
      TalksRecordTest.stories().stream().flatMap(story -> story.claims().stream()).toList();

  private static String json(TalksRecord record) {
    StringBuilder json = new StringBuilder(RecordJson.text(new RecordJson(record).record()));
    for (Entry entry : record.entries()) {
      json.append(
          RecordJson.text(new RecordJson(record).why(record.why(entry.id()).orElseThrow())));
    }
    return json.toString();
  }

  @Property(tries = 60)
  void oneByOneAndTogetherInAnyOrderAreTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    TalksRecord record = TalksRecord.of(REPORTS, CLAIMS);
    List<Correction> made = new ArrayList<>();
    int applied = 0;
    for (int i = 0; i < 25; i++) {
      Correction correction =
          new Correction(
              random.nextBoolean() ? "Ada" : "Ben",
              Editing.NOON.plusSeconds(random.nextInt(40)),
              Editing.any(record, random));
      try {
        record = record.with(correction);
        applied++;
      } catch (IllegalArgumentException refused) {
        assertThat(refused).message().isNotBlank();
        record = record.withOnly(with(made, correction));
      }
      made.add(correction);
    }
    assertThat(applied).isPositive();
    List<Correction> shuffled = new ArrayList<>(made);
    shuffled.addAll(made.subList(0, 5));
    Collections.shuffle(shuffled, random);
    List<Claim> claims = new ArrayList<>(CLAIMS);
    Collections.shuffle(claims, random);
    assertThat(json(TalksRecord.of(REPORTS, claims, shuffled))).isEqualTo(json(record));
    assertThat(live(record)).isEqualTo(live(TalksRecord.of(REPORTS, CLAIMS)));
  }

  private static List<Correction> with(List<Correction> made, Correction one) {
    List<Correction> all = new ArrayList<>(made);
    all.add(one);
    return all;
  }

  /** No claim is lost, and none is in two entries. */
  private static List<String> live(TalksRecord record) {
    List<String> claims = new ArrayList<>();
    record.entries().forEach(entry -> claims.addAll(Editing.claims(entry)));
    record.rejected().forEach(entry -> claims.addAll(Editing.claims(entry)));
    Collections.sort(claims);
    return claims;
  }
}
