package parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands in processes of their own that have too little memory. */
class MemoryTest {

  @Test
  void tellsHowToGiveMoreWhereMemoryIsShort(@TempDir Path folder) throws Exception {
    Path report = folder.resolve("report.txt");
    Files.writeString(report, "The envoy met the minister in Jeddah on 11 March 2025.");
    Path said = folder.resolve("said.txt");
    Process short32 =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx32m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "read",
                "--record",
                folder.resolve("record.duckdb").toString(),
                report.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(short32.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(short32.exitValue()).isEqualTo(ExitCode.INTERNAL);
    assertThat(Files.readString(said, StandardCharsets.UTF_8))
        .contains("MiB of memory are not enough")
        .contains("PARLEY_HEAP")
        .doesNotContain("\tat ");
  }
}
