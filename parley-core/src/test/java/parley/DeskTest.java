package parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.claims.Correction;
import parley.reader.ReadOptions;
import parley.record.ContentId;
import parley.record.Editing;
import parley.record.Entry;
import parley.record.RecordJson;
import parley.record.Review;
import parley.record.ReviewedCorrection;
import parley.record.TalksRecord;
import parley.store.RecordQuery;

/** A record that stays open: read into, corrected and looked at, also all at once. */
class DeskTest {

  private static final Clock NOON = Clock.fixed(Editing.NOON, ZoneOffset.UTC);

  @TempDir Path folder;

  private List<Path> reports() throws Exception {
    List<Path> reports = new ArrayList<>();
    for (int day = 10; day < 20; day++) {
      reports.add(
          Files.writeString(
              folder.resolve("report" + day + ".txt"),
              "LIMA, 2023-09-"
                  + day
                  + " -- Peruvian envoy Rosa Quispe met Chilean minister Diego Fuentes in Lima on 2023-09-"
                  + day
                  + ", the presidency said.\n"));
    }
    return reports;
  }

  @Test
  void readsCorrectsAndUndoes() throws Exception {
    Path file = folder.resolve("r.duckdb");
    String kept;
    try (Desk desk = Desk.open(file, NOON)) {
      assertThat(desk.record().reports()).isEmpty();
      List<String> done = new ArrayList<>();
      Batch.Result result = desk.read(reports(), ReadOptions.defaults(), 2, done::add);
      assertThat(result.read()).isEqualTo(10);
      assertThat(result.rebuilt()).containsSame(desk.record());
      assertThat(done).hasSize(10);
      Entry entry = desk.record().entries().get(0);
      Correction accept = desk.correct("Ada", new Correction.Accept(Editing.claims(entry)));
      assertThat(accept.at()).isEqualTo(Editing.NOON);
      assertThat(desk.record().entry(entry.id()).orElseThrow().basis().review().state())
          .isEqualTo(Review.State.ACCEPTED);
      String id = ContentId.of(accept);
      desk.undo("Ben", id);
      assertThat(desk.record().entries()).contains(entry);
      assertThatThrownBy(() -> desk.undo("Ben", id))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("undone by");
      assertThat(desk.read(reports(), ReadOptions.defaults(), 1, any -> {}).known()).isEqualTo(10);
      kept = RecordJson.text(new RecordJson(desk.record()).record());
    }
    try (RecordQuery query = RecordQuery.open(file)) {
      assertThat(RecordJson.text(new RecordJson(query.record()).record())).isEqualTo(kept);
      assertThat(query.query("select dirty from fold_state").rows().toString()).contains("false");
    }
  }

  @Test
  void theLastWordCountsWithinOneSecondToo() throws Exception {
    try (Desk desk = Desk.open(folder.resolve("r.duckdb"), NOON)) {
      desk.read(reports().subList(0, 1), ReadOptions.defaults(), 1, any -> {});
      String id = desk.record().entries().get(0).id();
      for (String place : List.of("Lima", "Quito", "Cali", "Lima", "Pisco", "Quito")) {
        Entry entry = desk.record().entry(id).orElseThrow();
        desk.correct(
            "Ada",
            new Correction.SetField(Editing.claims(entry), Correction.Field.PLACE, List.of(place)));
        Entry corrected = desk.record().entry(id).orElseThrow();
        assertThat(desk.record().fields(corrected).get(Correction.Field.PLACE))
            .containsExactly(place);
      }
    }
  }

  @Test
  void anEditorsCorrectionsFollowEachOtherWithinOneSecondToo() throws Exception {
    try (Desk desk = Desk.open(folder.resolve("r.duckdb"), NOON)) {
      desk.read(reports().subList(0, 6), ReadOptions.defaults(), 1, any -> {});
      List<String> made = new ArrayList<>();
      for (Entry entry : List.copyOf(desk.record().entries())) {
        made.add(ContentId.of(desk.correct("Ada", new Correction.Accept(Editing.claims(entry)))));
      }
      assertThat(made).hasSizeGreaterThan(3);
      assertThat(desk.record().corrections())
          .extracting(ReviewedCorrection::id)
          .containsExactlyElementsOf(made);
    }
  }

  @Test
  void whoLooksSeesAWholeRecordWhileOthersReadAndCorrect() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(3);
    AtomicBoolean busy = new AtomicBoolean(true);
    ConcurrentLinkedQueue<String> broken = new ConcurrentLinkedQueue<>();
    try (Desk desk = Desk.open(folder.resolve("r.duckdb"), NOON)) {
      List<Path> reports = reports();
      desk.read(reports.subList(0, 3), ReadOptions.defaults(), 1, any -> {});
      Future<?> looking =
          threads.submit(
              () -> {
                while (busy.get()) {
                  TalksRecord record = desk.record();
                  for (Entry entry : record.entries()) {
                    if (record.why(entry.id()).isEmpty()) {
                      broken.add(entry.id());
                    }
                  }
                }
              });
      Future<Batch.Result> reading =
          threads.submit(() -> desk.read(reports, ReadOptions.defaults(), 1, any -> {}));
      int made = 0;
      for (Entry entry : desk.record().entries()) {
        desk.correct("Ada", new Correction.Accept(Editing.claims(entry)));
        made++;
      }
      assertThat(reading.get().read()).isEqualTo(7);
      busy.set(false);
      looking.get();
      assertThat(broken).isEmpty();
      assertThat(desk.record().reports()).hasSize(10);
      assertThat(desk.record().corrections()).hasSize(made);
    } finally {
      threads.shutdownNow();
    }
  }
}
