package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.claims.Correction;
import parley.record.Editing;
import parley.record.Entry;
import parley.record.RecordJson;
import parley.record.TalksRecord;

/** Corrections in the file: kept, read back, and told of in the tables at once. */
class CorrectionsTest {

  private static final List<String> TABLES =
      List.of(
          "entries",
          "entry_claims",
          "contacts",
          "contact_participants",
          "proposals",
          "positions",
          "conditions",
          "measures",
          "measure_changes",
          "deadlines",
          "incidents",
          "statements",
          "events",
          "actors",
          "offices",
          "disagreements",
          "report_dates",
          "claim_times",
          "claims",
          "fold_state",
          "corrections");

  @TempDir Path folder;

  private Path filled(int stories) {
    Path file = folder.resolve("talks.parley");
    try (RecordFile record = RecordFile.open(file)) {
      for (int i = 0; i < stories; i++) {
        record.add(Sample.story(i).report(), Sample.story(i).findings());
      }
      record.rebuild();
    }
    return file;
  }

  private static String json(TalksRecord record) {
    return RecordJson.text(new RecordJson(record).record());
  }

  private static List<Object> contents(Path file) {
    List<Object> contents = new ArrayList<>();
    try (RecordQuery query = RecordQuery.open(file)) {
      for (String table : TABLES) {
        contents.add(query.query("select * from " + table + " order by all"));
      }
      contents.add(json(query.record()));
    }
    return contents;
  }

  @Test
  void whatIsCorrectedStaysSoWhenMoreIsRead() {
    Path file = filled(2);
    try (RecordFile record = RecordFile.open(file)) {
      Entry entry = record.record().entries().get(0);
      assertThat(record.add(Editing.made(0, new Correction.Accept(Editing.claims(entry)))))
          .isTrue();
      assertThat(record.add(Editing.made(0, new Correction.Accept(Editing.claims(entry)))))
          .isFalse();
      assertThat(record.dirty()).isTrue();
      record.add(Sample.story(2).report(), Sample.story(2).findings());
      assertThat(record.rebuild().corrections()).hasSize(1);
    }
    try (RecordQuery query = RecordQuery.open(file)) {
      assertThat(query.record().corrections()).hasSize(1);
      assertThat(query.query("select count(*) from entries where review = 'accepted'").rows())
          .containsExactly(List.of(Optional.of("1")));
    }
  }

  @Test
  void afterEachCorrectionTheTablesAreThoseThatARebuildWrites() throws Exception {
    Path file = filled(6);
    long seed = 20240203L;
    Random random = new Random(seed);
    for (int i = 0; i < 12; i++) {
      try (RecordFile record = RecordFile.open(file)) {
        TalksRecord before = record.record();
        int made = 0;
        for (int j = 0; j < 12 && made < 3; j++) {
          try {
            before = record.correct(before, Editing.made(100 * i + j, Editing.any(before, random)));
            made++;
          } catch (IllegalArgumentException refused) {
            assertThat(refused).message().isNotBlank();
          }
        }
        assertThat(record.dirty()).isFalse();
        assertThat(json(record.record())).as("seed %d", seed).isEqualTo(json(before));
      }
      Path rebuilt = Files.copy(file, folder.resolve("rebuilt" + i + ".parley"));
      try (RecordFile record = RecordFile.open(rebuilt)) {
        record.rebuild();
      }
      assertThat(contents(file)).as("seed %d", seed).isEqualTo(contents(rebuilt));
    }
  }

  @Test
  void whatIsRefusedIsNotStored() {
    Path file = filled(1);
    try (RecordFile record = RecordFile.open(file)) {
      TalksRecord before = record.record();
      assertThatThrownBy(
              () ->
                  record.correct(before, Editing.made(0, new Correction.Undo("raaaaaaaaaaaaaaaa"))))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(record.corrections()).isEmpty();
    }
  }

  /** Makes of a record what version 2 had: no corrections, and no parts of statements. */
  private static void age(Path file) throws Exception {
    try (Connection connection = Connections.toWrite(file);
        Statement statement = connection.createStatement()) {
      statement.execute("drop table corrections");
      statement.execute("alter table entries drop column review");
      statement.execute("alter table entries drop column editor");
      statement.execute("alter table disagreements drop column settled");
      statement.execute(
          "update claims set id = 'k' || substr(md5(id), 1, 16),"
              + " payload = regexp_replace(payload, '\"parts\":\\[\\[[0-9,]*\\]\\],', '')"
              + " where kind = 'statement'");
      statement.execute("update schema_version set version = 2");
    }
  }

  @Test
  void aRecordOfTheVersionBeforeIsBroughtToThisOneInPlace() throws Exception {
    Path file = filled(3);
    List<Object> expected = contents(file);
    age(file);
    try (RecordQuery query = RecordQuery.open(file)) {
      assertThat(query.query("select payload from claims where kind = 'statement'").rows())
          .isNotEmpty()
          .allSatisfy(row -> assertThat(row.toString()).doesNotContain("parts"));
    }
    try (RecordQuery query = RecordQuery.open(file)) {
      assertThat(query.record().entries()).isNotEmpty();
      assertThat(query.record().corrections()).isEmpty();
    }
    try (RecordFile record = RecordFile.open(file)) {
      assertThat(record.dirty()).isTrue();
      assertThat(record.holds(Sample.story(2).report().id())).isTrue();
      record.rebuild();
      assertThat(record.corrections()).isEmpty();
    }
    assertThat(contents(file)).isEqualTo(expected);
  }

  @Test
  void aRecordOfAnyOtherVersionIsRefusedAndSaysWhatToDo() throws Exception {
    Path file = filled(1);
    try (Connection connection = Connections.toWrite(file);
        Statement statement = connection.createStatement()) {
      statement.execute("update schema_version set version = 99");
    }
    for (Runnable opening :
        List.<Runnable>of(() -> RecordFile.open(file), () -> RecordQuery.open(file))) {
      assertThatThrownBy(opening::run)
          .isInstanceOf(RecordFileException.class)
          .hasMessageContaining("version 99")
          .hasMessageContaining("read the reports anew");
    }
  }
}
