package parley.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gate holds: no score is below its floor, on the data that the floor is for. */
final class GateTest {

  @TempDir private Path folder;

  @Test
  void noScoreIsBelowItsFloor() throws Exception {
    Optional<Path> shared = SharedData.find();
    assumeThat(shared)
        .as("skipped: the yardsticks are not beside the checkout; set PARLEY_SHARED")
        .isPresent();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Gate gate = new Gate(Main.all(), shared.orElseThrow(), Path.of("floors.yaml"));
    assertThat(gate.run(out, false)).isEmpty();
  }

  @Test
  void aScoreBelowItsFloorIsNamed() throws Exception {
    Path floors = floors("one: {data: " + hash() + ", scores: {share: 0.9}}\n");
    assertThat(gate(floors).run(nowhere(), false))
        .containsExactly("one: share is 0.8000, below its floor of 0.900");
  }

  @Test
  void aFloorSaysNothingOfOtherData() throws Exception {
    Path floors = floors("one: {data: abc, scores: {share: 0.1}}\n");
    assertThat(gate(floors).run(nowhere(), true)).hasSize(1);
    assertThat(Files.readString(floors)).contains("0.1").doesNotContain("0.8");
  }

  @Test
  void raisingLiftsButNeverLowers() throws Exception {
    Path floors = folder.resolve("floors.yaml");
    assertThat(gate(floors).run(nowhere(), true)).isEmpty();
    assertThat(Files.readString(floors)).contains("share: 0.8");
    Files.writeString(floors, Files.readString(floors).replace("0.8", "0.85"));
    gate(floors).run(nowhere(), true);
    assertThat(Files.readString(floors)).contains("share: 0.85");
  }

  private static PrintWriter nowhere() {
    return new PrintWriter(new StringWriter());
  }

  private Path floors(String yaml) throws Exception {
    return Files.writeString(folder.resolve("floors.yaml"), yaml);
  }

  private String hash() throws Exception {
    return SharedData.hash(new One().data(folder));
  }

  private Gate gate(Path floors) throws Exception {
    return new Gate(List.of(new One()), folder, floors);
  }

  /** A yardstick that finds eight of ten. */
  private static final class One implements Yardstick {

    @Override
    public String name() {
      return "one";
    }

    @Override
    public List<Path> data(Path shared) throws java.io.IOException {
      return List.of(Files.writeString(shared.resolve("data"), "ten items"));
    }

    @Override
    public List<Score> measure(Path shared) {
      return List.of(Score.share("share", 8, 10));
    }
  }
}
