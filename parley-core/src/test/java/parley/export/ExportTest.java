package parley.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import parley.record.Sense;
import parley.view.Selection;

/** What all exports keep. */
final class ExportTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void givesTheSameBytesInAnyOrderLocaleAndTimeZone(Format format) throws IOException {
    Map<String, byte[]> once = Talks.files(Talks.export(), format, Optional.empty());
    assertThat(once).isNotEmpty();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Map<String, byte[]> again =
          Talks.files(Talks.export(Selection.all(), true, true), format, Optional.empty());
      assertThat(again.keySet()).isEqualTo(once.keySet());
      once.forEach((path, bytes) -> assertThat(again.get(path)).as(path).isEqualTo(bytes));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void writesEveryViewThatItOffers(Format format) throws IOException {
    for (String view : Export.views(format)) {
      assertThat(Talks.bytes(format, Optional.of(view))).as(view).isNotEmpty();
    }
    assertThatThrownBy(() -> Talks.export().write(format, Optional.of("nothing"), Talks.nowhere()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing");
  }

  @Test
  void keepsOnlyWhatIsSelected() throws IOException {
    Selection early =
        new Selection(
            Optional.of(LocalDate.parse("2023-09-14")), Sense.KNOWN_BY, Optional.of("Brazil"));
    for (Format format : List.of(Format.CSV, Format.DOSSIER, Format.TIMELINEJS, Format.GRAPHML)) {
      StringBuilder all = new StringBuilder();
      Talks.files(Talks.export(early, true, false), format, Optional.empty())
          .forEach(
              (path, bytes) -> {
                if (!path.equals("actors.csv") && !path.equals("reports.csv")) {
                  all.append(new String(bytes, StandardCharsets.UTF_8));
                }
              });
      assertThat(all.toString()).as(format.label()).contains("Brazil").doesNotContain("alert(");
    }
  }

  @Test
  void writesIntoAnEmptyFolderOnly() throws IOException {
    Path pages = folder.resolve("pages");
    try (Sink sink = new FolderSink(pages)) {
      Talks.export().write(Format.DOSSIER, Optional.empty(), sink);
      assertThatThrownBy(() -> sink.bytes("../outside.html")).isInstanceOf(IOException.class);
    }
    assertThat(Files.exists(pages.resolve("index.html"))).isTrue();
    assertThatThrownBy(() -> new FolderSink(pages))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("not empty");
  }
}
