package parley.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PileTest {

  private final Path folder;
  private final Pile pile = new Pile(Texts.READER);

  PileTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> names(Path... paths) {
    return pile.read(List.of(paths)).map(this::name).toList();
  }

  private String name(Outcome outcome) {
    if (outcome instanceof Article article) {
      return folder.relativize(Path.of(article.report().source())).toString();
    }
    Skipped skipped = (Skipped) outcome;
    return folder.relativize(Path.of(skipped.file())) + ": " + skipped.cause();
  }

  private void write(String name) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "The talks went on, the hosts said.");
  }

  @Test
  void filesComeInTheOrderOfTheirNamesAndBadOnesStopNothing() throws Exception {
    write("b.txt");
    write("a/2.txt");
    write("a/10.txt");
    write(".hidden/x.txt");
    Files.write(folder.resolve("c.txt"), new byte[0]);
    Files.write(folder.resolve("d.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0});
    write("e.txt");
    assertThat(names(folder))
        .containsExactly(
            "a/10.txt",
            "a/2.txt",
            "b.txt",
            "c.txt: empty",
            "d.jpg: a JPEG image, not text",
            "e.txt");
  }

  @Test
  void linkToAFolderAboveIsSkipped() throws Exception {
    write("a/1.txt");
    Files.createSymbolicLink(folder.resolve("a/up"), folder);
    assertThat(names(folder)).containsExactly("a/1.txt", "a/up: a link back to a folder above it");
  }

  @Test
  void missingFileIsNamed() {
    assertThat(names(folder.resolve("none.txt"))).containsExactly("none.txt: no such file");
  }

  @Test
  void filesAreReadOnlyWhenAskedFor() throws Exception {
    write("1.txt");
    write("2.txt");
    var outcomes = pile.read(List.of(folder)).iterator();
    assertThat(name(outcomes.next())).isEqualTo("1.txt");
    Files.writeString(folder.resolve("2.txt"), "");
    assertThat(name(outcomes.next())).isEqualTo("2.txt: empty");
    assertThat(outcomes.hasNext()).isFalse();
  }
}
