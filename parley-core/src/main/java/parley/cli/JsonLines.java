package parley.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * JSON lines in, one at a time, so that input may be of any length.
 *
 * <p>A line that is wrong is named on standard error with its number, and the rest goes on.
 */
final class JsonLines implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final BufferedReader lines;
  private final String source;
  private final PrintWriter err;
  private int number;
  private int wrong;

  private JsonLines(BufferedReader lines, String source, PrintWriter err) {
    this.lines = lines;
    this.source = source;
    this.err = err;
  }

  /** What one line asks for. */
  interface Line {
    /**
     * Handles one object.
     *
     * @throws WrongLine if it lacks something
     */
    void accept(JsonNode object) throws WrongLine;
  }

  /** Says what is wrong with a line. */
  static final class WrongLine extends Exception {
    private static final long serialVersionUID = 1;

    WrongLine(String message) {
      super(message);
    }
  }

  /** The lines of a file, or of standard input without one. */
  static JsonLines of(Optional<Path> file, PrintWriter err) throws IOException {
    BufferedReader lines =
        file.isPresent()
            ? Files.newBufferedReader(file.get(), StandardCharsets.UTF_8)
            : new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    return new JsonLines(lines, file.map(Path::toString).orElse("standard input"), err);
  }

  /** Handles every line; returns how many were wrong. */
  int each(Line line) throws IOException {
    for (String text = lines.readLine(); text != null; text = lines.readLine()) {
      number++;
      if (!text.isBlank()) {
        one(text, line);
      }
    }
    return wrong;
  }

  private void one(String text, Line line) {
    try {
      JsonNode object = JSON.readTree(text);
      if (!object.isObject()) {
        throw new WrongLine("not a JSON object");
      }
      line.accept(object);
    } catch (JsonProcessingException notJson) {
      complain("not JSON: " + notJson.getOriginalMessage());
    } catch (WrongLine lacking) {
      complain(String.valueOf(lacking.getMessage()));
    }
  }

  private void complain(String cause) {
    wrong++;
    err.println("parley: " + source + ", line " + number + ": " + cause);
  }

  /** The text of a field that must be there. */
  static String text(JsonNode object, String field) throws WrongLine {
    if (!object.path(field).isTextual()) {
      throw new WrongLine("\"" + field + "\" is missing or not a text");
    }
    return object.path(field).asText();
  }

  /** The day of a field that may be there, in ISO 8601. */
  static Optional<LocalDate> day(JsonNode object, String field) throws WrongLine {
    if (!object.hasNonNull(field)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(object.path(field).asText()));
    } catch (DateTimeException wrong) {
      throw new WrongLine("\"" + field + "\" is not a day such as 2025-03-14");
    }
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
