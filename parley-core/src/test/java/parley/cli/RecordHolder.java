package parley.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import parley.store.RecordFile;

/** Another process that has a record open until it is killed. */
final class RecordHolder {

  private RecordHolder() {}

  /** Starts the process, and returns when it has the record open. */
  static Process start(Path record) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                RecordHolder.class.getName(),
                record.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    if (!"open".equals(out.readLine())) {
      throw new IOException("the other process could not open " + record);
    }
    return process;
  }

  public static void main(String[] arguments) throws Exception {
    try (RecordFile record = RecordFile.open(Path.of(arguments[0]))) {
      System.out.println("open");
      Thread.sleep(600_000);
      System.out.println(record.dirty());
    }
  }
}
