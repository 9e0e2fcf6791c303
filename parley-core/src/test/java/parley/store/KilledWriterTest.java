package parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.claims.Correction;
import parley.record.ContentId;
import parley.record.Editing;
import parley.record.RecordJson;
import parley.record.Story;

/** Writers in processes of their own that are killed, or that are in each other's way. */
class KilledWriterTest {

  private static final int REPORTS = 40;
  private static final int KILLS = 6;

  @TempDir Path folder;

  /** Adds the sample's reports one by one, says so, and rebuilds every few. */
  static final class Writer {
    public static void main(String[] args) throws IOException {
      try (RecordFile record = RecordFile.open(Path.of(args[0]))) {
        System.out.println("open");
        for (int i = 0; i < REPORTS; i++) {
          Story story = Sample.story(i);
          record.add(story.report(), story.findings());
          record.add(correction(story));
          System.out.println("added");
          if (i % 8 == 7) {
            record.rebuild();
          }
        }
        record.rebuild();
        System.out.println("done");
        if (args.length > 1) {
          System.in.read();
        }
      }
    }
  }

  /** An editor's word on the first claim of a report. */
  private static Correction correction(Story story) {
    String claim = ContentId.of(story.claims().get(0));
    return Editing.made(
        story.claims().get(0).evidence().span().start(), new Correction.Accept(List.of(claim)));
  }

  private static Process start(Path file, String... more) throws IOException {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Writer.class.getName(),
                file.toString()));
    command.addAll(List.of(more));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static BufferedReader out(Process process) {
    return new BufferedReader(
        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  @Test
  void aKilledReadIsContinuedWithTheSameResult() throws Exception {
    Path file = folder.resolve("killed.parley");
    Random random = new Random(20230914);
    for (int i = 0; i < KILLS; i++) {
      Process writer = start(file);
      BufferedReader out = out(writer);
      assertThat(out.readLine()).isEqualTo("open");
      for (int line = random.nextInt(10); line > 0; line--) {
        assertThat(out.readLine()).isIn("added", "done");
      }
      Thread.sleep(random.nextInt(40));
      writer.destroyForcibly();
      assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
      try (RecordQuery query = RecordQuery.open(file)) {
        assertThat(query.record().claims()).hasSize(query.record().reports().size() * 10);
        assertThat(query.attributions()).hasSameSizeAs(query.record().reports());
      }
    }
    Process last = start(file);
    last.getInputStream().readAllBytes();
    assertThat(last.waitFor()).isZero();

    Path whole = folder.resolve("whole.parley");
    try (RecordFile record = RecordFile.open(whole)) {
      for (int i = REPORTS - 1; i >= 0; i--) {
        record.add(Sample.story(i).report(), Sample.story(i).findings());
        record.add(correction(Sample.story(i)));
      }
      record.rebuild();
    }
    assertThat(contents(file)).isEqualTo(contents(whole));
  }

  private static List<Object> contents(Path file) {
    try (RecordQuery query = RecordQuery.open(file)) {
      return List.of(
          query.query("select * from fold_state"),
          query.query("select * from entries order by id"),
          query.query("select * from positions order by entry, ordinal"),
          query.query("select * from claim_times order by claim"),
          query.query("select * from attributions order by report, ordinal"),
          query.query("select * from corrections order by id"),
          RecordJson.text(new RecordJson(query.record()).record()));
    }
  }

  @Test
  void aSecondProcessIsToldThatTheRecordIsInUse() throws Exception {
    Path file = folder.resolve("used.parley");
    Process writer = start(file, "wait");
    BufferedReader out = out(writer);
    assertThat(out.readLine()).isEqualTo("open");
    assertThatThrownBy(() -> RecordFile.open(file))
        .isInstanceOf(RecordInUse.class)
        .hasMessageContaining("used.parley");
    assertThatThrownBy(() -> RecordQuery.open(file)).isInstanceOf(RecordInUse.class);
    writer.destroyForcibly();
    assertThat(writer.waitFor(20, TimeUnit.SECONDS)).isTrue();
    RecordFile.open(file).close();
  }
}
