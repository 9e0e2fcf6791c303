package parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * One run of the command line, as a user would have it.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it complained of
 */
record Command(int code, String out, String err) {

  static final Path SAMPLE = Path.of("..", "sample");

  static Command parley(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] arguments = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      arguments[i] = words[i].toString();
    }
    int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Command(code, out.toString(), err.toString());
  }
}
