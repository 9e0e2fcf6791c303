package parley.evaluation.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import parley.evaluation.synthetic.SyntheticReport.Mark;

final class SyntheticCorpusTest {

  private static final SyntheticCorpus CORPUS = SyntheticCorpus.of(240, 0, 7);

  @Test
  void isTheSameForTheSameSeed() {
    assertThat(SyntheticCorpus.of(240, 0, 7).reports()).isEqualTo(CORPUS.reports());
    assertThat(SyntheticCorpus.of(240, 0, 8).reports()).isNotEqualTo(CORPUS.reports());
  }

  @Test
  void hasAsManyReportsAsAskedFor() {
    assertThat(CORPUS.reports()).hasSize(240);
    assertThat(SyntheticCorpus.of(1, 0, 7).reports()).hasSize(1);
    assertThat(SyntheticCorpus.of(701, 0, 7).reports()).hasSize(701);
  }

  @Test
  void marksWholeSentences() {
    for (SyntheticReport report : CORPUS.reports()) {
      assertThat(report.marks()).isNotEmpty();
      for (Mark mark : report.marks()) {
        String sentence = report.text().substring(mark.start(), mark.end());
        assertThat(sentence).doesNotContain("{").doesNotContain("\n");
        assertThat(sentence.codePointAt(0))
            .matches(c -> Character.isUpperCase(c) || c == '"' || c == '&');
      }
    }
  }

  @Test
  void tellsOfEveryEntryAndOfNoOther() {
    Set<String> told =
        CORPUS.reports().stream()
            .flatMap(report -> report.marks().stream())
            .map(Mark::entry)
            .collect(Collectors.toSet());
    assertThat(CORPUS.entries().stream().map(TrueEntry::id)).hasSameElementsAs(told);
  }

  @Test
  void contradictsItselfAboutDaysPlacesNumbersAndPeople() {
    assertThat(CORPUS.disagreements().stream().map(TrueDisagreement::field))
        .contains("when", "place", "killed", "length", "lead");
  }

  @Test
  void hasTwoAttacksOnOneCityInAWeek() {
    List<TrueEntry> attacks =
        CORPUS.entries().stream().filter(entry -> entry.kind().equals("incident")).toList();
    assertThat(attacks)
        .anySatisfy(
            one ->
                assertThat(attacks)
                    .anySatisfy(
                        other -> {
                          assertThat(other.id()).isNotEqualTo(one.id());
                          assertThat(other.place()).isEqualTo(one.place());
                          assertThat(other.steps().get(0).day())
                              .isAfter(one.steps().get(0).day())
                              .isBefore(one.steps().get(0).day().plusDays(8));
                        }));
  }

  @Test
  void saysWhenOfWhatWouldBeTakenForALaterOne() {
    Map<String, TrueEntry> entries =
        CORPUS.entries().stream().collect(Collectors.toMap(TrueEntry::id, entry -> entry));
    for (SyntheticReport report : CORPUS.reports()) {
      for (Mark mark : report.marks()) {
        TrueEntry told = entries.get(mark.entry());
        boolean undated = !mark.told().isEmpty() && !mark.told().contains("when");
        if (undated && told != null && Set.of("talks", "meeting").contains(told.form())) {
          assertThat(told.steps().get(0).day()).isAfter(report.published().minusDays(7));
        }
      }
    }
  }

  @Test
  void isLongerWhereAskedFor() {
    assertThat(SyntheticCorpus.of(80, 300, 7).reports())
        .allSatisfy(report -> assertThat(report.text().split("\\s+")).hasSizeGreaterThan(200));
  }

  @Test
  void writesIntoNewFoldersOnly(@TempDir Path folder) throws IOException {
    List<Path> files = CORPUS.write(folder.resolve("new"));
    assertThat(files).hasSize(240);
    assertThat(Files.readString(files.get(5))).isEqualTo(CORPUS.reports().get(5).text());
    assertThatThrownBy(() -> CORPUS.write(folder)).isInstanceOf(FileAlreadyExistsException.class);
  }
}
