package parley.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorpusTest {

  private static final int REPORTS = 200;
  private static final Path SAMPLE = Path.of("..", "sample");

  private static List<String> reports = List.of();

  @BeforeAll
  static void makeReports() throws IOException {
    reports = Corpus.of(SAMPLE).reports(REPORTS);
  }

  @Test
  void isTheSameEveryTime() throws IOException {
    assertThat(Corpus.of(SAMPLE).reports(REPORTS)).isEqualTo(reports);
  }

  @Test
  void hasReportsOfAboutFourHundredWords() {
    assertThat(reports).allSatisfy(report -> assertThat(Speed.tokens(report)).isBetween(390, 470));
  }

  @Test
  void hasNoTwoReportsThatShareHalfTheirFiveWordRuns() {
    List<Set<String>> runs = reports.stream().map(CorpusTest::fiveWordRuns).toList();
    for (int i = 0; i < runs.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(likeness(runs.get(i), runs.get(j)))
            .as("reports %d and %d", i, j)
            .isLessThan(0.5);
      }
    }
  }

  @Test
  void keepsNoNameOfTheSample() throws IOException {
    Names names = Names.load();
    assertThat(names.people()).isNotEmpty();
    for (String report : reports) {
      assertThat(report).doesNotContain(names.towns());
      assertThat(report)
          .doesNotContain(
              names.people().stream().map(name -> name.replaceFirst(".* ", "")).toList());
    }
  }

  @Test
  void writesIntoNewFoldersOnly(@TempDir Path folder) throws IOException {
    Corpus corpus = Corpus.of(SAMPLE);
    List<Path> files = corpus.write(folder.resolve("new"), 3);
    assertThat(files).hasSize(3);
    assertThat(Files.readString(files.get(2))).isEqualTo(reports.get(2));
    assertThatThrownBy(() -> corpus.write(folder, 1))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return (double) shared.size() / (one.size() + other.size() - shared.size());
  }

  private static Set<String> fiveWordRuns(String report) {
    List<String> words = List.of(report.split("\\s+"));
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + 5 <= words.size(); i++) {
      runs.add(String.join(" ", words.subList(i, i + 5)));
    }
    return runs;
  }
}
