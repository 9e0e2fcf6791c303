package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static parley.store.Sample.CHILE;
import static parley.store.Sample.PERU;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.claims.Contact;
import parley.claims.Findings;
import parley.record.RecordJson;
import parley.record.Story;
import parley.record.TalksRecord;

class RecordFileTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("talks.parley");
  }

  private void fill(int stories) {
    try (RecordFile record = RecordFile.open(file())) {
      for (int i = 0; i < stories; i++) {
        Story story = Sample.story(i);
        record.add(story.report(), story.findings());
      }
      record.rebuild();
    }
  }

  private static String json(TalksRecord record) {
    return RecordJson.text(new RecordJson(record).record());
  }

  @Test
  void whatIsWrittenIsReadBack() {
    fill(4);
    TalksRecord expected =
        Story.record(Sample.story(0), Sample.story(1), Sample.story(2), Sample.story(3));
    try (RecordQuery query = RecordQuery.open(file())) {
      assertThat(json(query.record())).isEqualTo(json(expected));
      assertThat(query.record().reports()).isEqualTo(expected.reports());
    }
  }

  /** DuckDB may take 256 MB, and these claims are more; in Java, what is equal is there once. */
  @Test
  void claimsThatDuckDbCannotHoldAtOnceAreRead() throws SQLException {
    int batches = 20;
    int each = 1_000;
    Story story = Story.of("long", "2031-05-06").statement("day+0", "Wait. ".repeat(2_000), PERU);
    try (RecordFile record = RecordFile.open(file())) {
      record.add(story.report(), story.findings());
    }
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file());
        Statement statement = connection.createStatement()) {
      statement.execute("create temp table one as select * from claims");
      for (int i = 0; i < batches; i++) {
        statement.execute("insert into claims select one.* from one, range(" + each + ")");
      }
    }
    try (Connection connection = Connections.toRead(file())) {
      assertThat(ClaimRows.read(connection)).hasSize(1 + batches * each);
    }
  }

  @Test
  void attributionsAreReadBackByReportWhateverTheOrderOfReading() {
    try (RecordFile record = RecordFile.open(file())) {
      for (int i = 3; i >= 0; i--) {
        record.add(Sample.story(i).report(), Sample.story(i).findings());
      }
    }
    try (RecordQuery query = RecordQuery.open(file())) {
      assertThat(query.attributions())
          .isEqualTo(
              IntStream.range(0, 4)
                  .mapToObj(Sample::story)
                  .flatMap(story -> story.findings().ascriptions().stream())
                  .toList());
    }
  }

  @Test
  void anAttributionOfAnotherReportIsRefused() {
    Findings other =
        new Findings(Sample.story(0).claims(), Sample.story(1).findings().ascriptions());
    try (RecordFile record = RecordFile.open(file())) {
      assertThatThrownBy(() -> record.add(Sample.story(0).report(), other))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(record.holds(Sample.story(0).report().id())).isFalse();
    }
  }

  @Test
  void attributionsFoldIntoNoEntry() {
    Story story = Sample.story(0);
    try (RecordFile record = RecordFile.open(file())) {
      record.add(story.report(), story.findings());
      assertThat(json(record.rebuild())).isEqualTo(json(Story.record(story)));
    }
  }

  @Test
  void theSameReportTwiceChangesNothing() {
    fill(3);
    try (RecordFile record = RecordFile.open(file())) {
      assertThat(record.add(Sample.story(1).report(), Sample.story(1).findings())).isFalse();
      assertThat(record.dirty()).isFalse();
      assertThat(record.holds(Sample.story(1).report().id())).isTrue();
      assertThat(record.holds("none")).isFalse();
    }
  }

  @Test
  void theFileIsDirtyUntilItsEntriesAreRebuilt() {
    try (RecordFile record = RecordFile.open(file())) {
      assertThat(record.dirty()).isFalse();
      record.add(Sample.story(0).report(), Sample.story(0).findings());
      assertThat(record.dirty()).isTrue();
      record.rebuild();
      assertThat(record.dirty()).isFalse();
    }
  }

  @Test
  void entriesCanBeQueriedAndLeadToTheirSentences() {
    fill(4);
    try (RecordQuery query = RecordQuery.open(file())) {
      Table table =
          query.query(
              "select c.quote, t.time_from from entries e join entry_claims ec on ec.entry = e.id"
                  + " join claims c on c.id = ec.claim join claim_times t on t.claim = c.id"
                  + " join contacts k on k.entry = e.id where k.form = 'talks' order by 1 limit 1");
      assertThat(table.columns()).containsExactly("quote", "time_from");
      assertThat(table.rows().get(0).get(0).orElseThrow()).startsWith("TALKS of");
      assertThat(table.rows().get(0).get(1)).contains("2023-09-12");
      Table disagreements =
          query.query("select field, count(*) from disagreements group by 1 order by 1");
      assertThat(disagreements.rows())
          .isEqualTo(
              List.of(
                  List.of(Optional.of("killed"), Optional.of("2")),
                  List.of(Optional.of("office"), Optional.of("2"))));
    }
  }

  @Test
  void everyTableHoldsWhatTheRecordHolds() {
    fill(4);
    try (RecordQuery query = RecordQuery.open(file())) {
      for (String table :
          List.of(
              "entries",
              "contacts",
              "contact_participants",
              "proposals",
              "positions",
              "measures",
              "measure_changes",
              "deadlines",
              "incidents",
              "statements",
              "attributions",
              "actors",
              "report_dates",
              "offices",
              "conditions")) {
        assertThat(query.query("select count(*) from " + table).rows().get(0).get(0))
            .as(table)
            .isNotEqualTo(Optional.of("0"));
      }
    }
  }

  @Test
  void queriesCannotWrite() {
    fill(1);
    try (RecordQuery query = RecordQuery.open(file())) {
      assertThatThrownBy(() -> query.query("delete from reports"))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(query.query("select count(*) from reports").rows().get(0).get(0)).contains("1");
    }
  }

  @Test
  void queriesCannotReachOtherFilesOrSettings() throws IOException {
    fill(1);
    Path secret = Files.writeString(folder.resolve("secret.csv"), "a,b\n1,2\n");
    try (RecordQuery query = RecordQuery.open(file())) {
      for (String sql :
          List.of(
              "select * from read_csv('" + secret + "')",
              "select * from '" + secret + "'",
              "select * from read_text('" + secret + "')",
              "copy (select 1) to '" + folder.resolve("out.csv") + "'",
              "attach '" + folder.resolve("other.db") + "'",
              "set enable_external_access = true",
              "install httpfs",
              "load httpfs")) {
        assertThatThrownBy(() -> query.query(sql))
            .as(sql)
            .isInstanceOf(IllegalArgumentException.class);
      }
    }
    assertThat(folder.resolve("out.csv")).doesNotExist();
    assertThat(folder.resolve("other.db")).doesNotExist();
  }

  @Test
  void aClaimOfAnotherReportIsRefused() {
    try (RecordFile record = RecordFile.open(file())) {
      assertThatThrownBy(() -> record.add(Sample.story(0).report(), Sample.story(1).findings()))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(record.holds(Sample.story(0).report().id())).isFalse();
    }
  }

  @Test
  void whatIsNoRecordIsRefusedByName() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "not a database at all\n");
    assertThatThrownBy(() -> RecordFile.open(text))
        .isInstanceOf(RecordFileException.class)
        .hasMessageContaining("notes.txt");
    assertThatThrownBy(() -> RecordQuery.open(folder.resolve("absent")))
        .isInstanceOf(RecordFileException.class)
        .hasMessageContaining("absent");
  }

  @Test
  void manyReportsAreAddedTogether() {
    try (RecordFile record = RecordFile.open(file())) {
      Story one = Sample.story(0);
      Story other =
          Story.of("zz", "2023-10-01").contact(Contact.Kind.CALL, "day-1", "", PERU, CHILE);
      assertThat(
              record.addAll(
                  java.util.Map.of(one.report(), one.findings(), other.report(), other.findings())))
          .isEqualTo(2);
      assertThat(record.record().reports()).hasSize(2);
    }
  }

  @Test
  void whatWasHeldBeforeIsKnownWhenOpenedAgain() {
    Story story = Sample.story(0);
    try (RecordFile record = RecordFile.open(file())) {
      record.add(story.report(), story.findings());
    }
    try (RecordFile record = RecordFile.open(file())) {
      assertThat(record.holds(story.report().id())).isTrue();
      assertThat(record.add(story.report(), story.findings())).isFalse();
    }
  }

  @Test
  void threadsThatAskDisturbNoneThatAdds() throws Exception {
    try (RecordFile record = RecordFile.open(file())) {
      AtomicBoolean adding = new AtomicBoolean(true);
      Thread asking =
          new Thread(
              () -> {
                while (adding.get()) {
                  record.holds("none");
                }
              });
      asking.start();
      try {
        Story story = Sample.story(0);
        for (int i = 0; i < 3000; i++) {
          assertThat(record.add(story.report(), story.findings())).isEqualTo(i == 0);
        }
      } finally {
        adding.set(false);
        asking.join();
      }
      assertThat(record.record().reports()).hasSize(1);
    }
  }
}
