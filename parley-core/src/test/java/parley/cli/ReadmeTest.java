package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.cli.Command.SAMPLE;
import static parley.cli.Command.parley;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that the readme shows runs, with the sample for the files it names. */
final class ReadmeTest {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

  @TempDir private static Path folder;
  private static Path record;
  private static Command read;

  @BeforeAll
  static void readTheSample() throws Exception {
    record = folder.resolve("parley.duckdb");
    read = parley("read", SAMPLE, "--record", record);
    assertThat(read.code()).isZero();
    Files.writeString(
        folder.resolve("sentences.jsonl"),
        "{\"id\": 1, \"text\": \"Qatar hosted talks between Congo and Rwanda.\"}\n");
  }

  static Stream<String> commands() throws Exception {
    List<String> commands =
        Files.readAllLines(Path.of("..", "README.md")).stream()
            .filter(line -> line.startsWith("./parley "))
            .filter(line -> !line.startsWith("./parley serve")) // runs until it is stopped
            .map(line -> line.replaceFirst("\\s+#.*", ""))
            .toList();
    assertThat(commands).hasSizeGreaterThan(8);
    return commands.stream();
  }

  /** The lines of the end that it shows, but for those that it shortens. */
  @Test
  void showsWhatReadingTheSampleEndsWith() throws Exception {
    String readme = Files.readString(Path.of("..", "README.md"));
    String end = readme.substring(readme.indexOf("It ends like this"));
    List<String> shown =
        Pattern.compile("```\n(.*?)```", Pattern.DOTALL)
            .matcher(end)
            .results()
            .findFirst()
            .orElseThrow()
            .group(1)
            .lines()
            .map(ReadmeTest::squeezed)
            .filter(line -> !line.isEmpty() && !line.contains("…"))
            .toList();
    assertThat(shown).hasSizeGreaterThan(12);
    assertThat(read.out().lines().map(ReadmeTest::squeezed)).containsAll(shown);
  }

  private static String squeezed(String line) {
    return line.strip().replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void runs(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command.substring("./parley ".length()));
    while (word.find()) {
      words.add(
          switch (word.group()) {
            case "sample", "FOLDER" -> SAMPLE.toString();
            case "page.html" -> SAMPLE.resolve("10-doha-meeting.html").toString();
            case "sentences.jsonl" -> folder.resolve("sentences.jsonl").toString();
            case "ID" -> someId();
            case "DOSSIER" -> folder.resolve("dossier").toString();
            default -> word.group(1) == null ? word.group(2) : word.group(1);
          });
    }
    if (List.of("read", "show", "search", "export", "correct", "sql").contains(words.get(0))) {
      words.addAll(List.of("--record", record.toString()));
    }
    Command run = parley(words.toArray());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(words.contains("--out") ? "written" : run.out()).isNotBlank();
  }

  private static String someId() {
    Matcher id =
        Pattern.compile("\"id\" : \"(c[a-z0-9]+)\"")
            .matcher(parley("show", "contacts", "--json", "--record", record).out());
    assertThat(id.find()).isTrue();
    return id.group(1);
  }
}
