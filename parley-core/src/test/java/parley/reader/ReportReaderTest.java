package parley.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.text.Published.HowKnown;
import parley.time.When;

class ReportReaderTest {

  private static final String NEWS =
      "The café’s owners said on Tuesday that the talks had gone well.";

  @Test
  void idIsTheHashOfTheBytesAndNotOfTheText() {
    byte[] marked = ("\uFEFF" + NEWS).getBytes(StandardCharsets.UTF_8);
    byte[] bare = NEWS.getBytes(StandardCharsets.UTF_8);
    assertThat(Texts.read("a.txt", marked).report().text()).isEqualTo(NEWS);
    assertThat(Texts.read("a.txt", marked).report().id())
        .hasSize(64)
        .isNotEqualTo(Texts.read("a.txt", bare).report().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void encodingsAreTold(String charset) {
    byte[] bytes = NEWS.getBytes(Charset.forName(charset));
    assertThat(Texts.read("a.txt", bytes).report().text()).isEqualTo(NEWS);
  }

  @Test
  void declaredEncodingIsUsedWhereTheBytesAreNotUtf8() {
    String page = "<html><head><meta charset=\"windows-1251\"></head><p>Переговоры прошли</p>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
    assertThat(Texts.read("a.html", bytes).clean().text()).isEqualTo("Переговоры прошли");
  }

  @Test
  void validUtf8OutranksAWrongDeclaration() {
    String page = "<html><head><meta charset=iso-8859-1></head><p>Zürich’s mayor spoke.</p>";
    assertThat(Texts.read("a.html", page).clean().text()).isEqualTo("Zürich’s mayor spoke.");
  }

  @Test
  void halfACharacterAtTheEndDoesNotChangeTheRest() {
    byte[] whole = (NEWS + " é").getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThat(Texts.read("a.txt", cut).report().text()).startsWith(NEWS);
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty",
    "'   ', no text in it",
    "'%PDF-1.7 x', 'a PDF document, not text'",
    "'\u0001\u0002\u0003\u0000 data', 'binary data, not text'"
  })
  void whatIsNoTextIsNamed(String content, String cause) {
    assertThatThrownBy(
            () -> Texts.READER.read("a.txt", content.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOfSatisfying(
            NotAReportException.class,
            none -> assertThat(none.skipped()).isEqualTo(new Skipped("a.txt", cause)));
  }

  @Test
  void pageWithoutTextIsNoReport() {
    assertThatThrownBy(() -> Texts.read("a.html", "<html><script>x()</script></html>"))
        .hasMessageContaining("no text in it");
  }

  @Test
  void otherKindsOfFileAreNamed() {
    assertThatThrownBy(() -> Texts.read("table.csv", "a,b\n1,2\n"))
        .hasMessageContaining("a .csv file, neither text nor HTML");
  }

  @Test
  void htmlIsKnownByItsLookWhateverTheName() {
    assertThat(Texts.read("page.txt", "<!doctype html><p>One &amp; two.</p>").clean().text())
        .isEqualTo("One & two.");
  }

  @Test
  void limitOfSizeHolds(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), NEWS);
    ReportReader reader = new ReportReader(ReadOptions.defaults().maxBytes(10));
    assertThatThrownBy(() -> reader.read(file)).hasMessageContaining("the limit is 10");
    assertThatThrownBy(() -> reader.read("a.txt", NEWS.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("too large");
  }

  @Test
  void dateOfTheUserOutranksThePage() throws Exception {
    LocalDate given = LocalDate.of(2024, 5, 3);
    ReportReader reader = new ReportReader(ReadOptions.defaults().published(new When.Day(given)));
    byte[] page =
        "<html><meta name=date content=2020-01-01><p>Text.</p>".getBytes(StandardCharsets.UTF_8);
    assertThat(reader.read("a.html", page).report().published().orElseThrow())
        .satisfies(
            published -> {
              assertThat(published.when()).isEqualTo(When.day(given));
              assertThat(published.how()).isEqualTo(HowKnown.GIVEN_BY_USER);
            });
  }

  @Test
  void dateInTheFileNameIsTheLastResort() {
    assertThat(Texts.read("x/2025-03-13-talks.txt", NEWS).report().published().orElseThrow())
        .satisfies(
            published -> {
              assertThat(published.when()).isEqualTo(When.day(LocalDate.of(2025, 3, 13)));
              assertThat(published.how()).isEqualTo(HowKnown.FILE_NAME);
            });
    assertThat(Texts.read("2025-13-40.txt", NEWS).report().published()).isEmpty();
    assertThat(Texts.read("003_ab20250313cd.txt", NEWS).report().published()).isEmpty();
    assertThat(Texts.read("2025-03-13/a.txt", NEWS).report().published()).isEmpty();
  }

  @Test
  void otherLanguagesAreReadAndNamed() {
    assertThat(Texts.read("a.txt", NEWS).report().language()).isEqualTo("en");
    assertThat(
            Texts.read(
                    "a.txt",
                    "Les deux délégations se sont rencontrées dans la capitale pour une première fois"
                        + " depuis la trêve, selon le ministère des affaires étrangères.")
                .report()
                .language())
        .isEqualTo("fr");
    assertThat(Texts.read("a.txt", "Стороны договорились о прекращении огня.").report().language())
        .isEqualTo("ru");
  }
}
