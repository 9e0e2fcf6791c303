package parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code parley}. */
@Command(
    name = "parley",
    description = "Reads the press and keeps the record of the talks.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ReadCommand.class,
      ShowCommand.class,
      SearchCommand.class,
      ExportCommand.class,
      CorrectCommand.class,
      SqlCommand.class,
      CodeCommand.class,
      ActorCommand.class,
      QuotesCommand.class,
      ServeCommand.class,
      CommandLine.HelpCommand.class
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   done",
      "  1   done, but some input was skipped (the closing report names file and cause)",
      "  2   the command line is wrong",
      "  3   the record cannot be opened: in use, missing or not a record",
      "  4   nothing found: no such entry, or no report that could be read",
      "  5   the SQL is wrong",
      "  69  Java or Maven is missing or too old (launcher)",
      "  70  an error in Parley itself",
      "",
      "Try: parley read sample"
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  Main() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** Runs the command line and exits with its code. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(new PrintWriter(out, false, StandardCharsets.UTF_8), printer(err), arguments);
    System.exit(code);
  }

  /**
   * Runs the command line.
   *
   * @param out where results go
   * @param err where progress and complaints go
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Main());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setAbbreviatedSubcommandsAllowed(false);
    line.setExecutionExceptionHandler(new Failures());
    int code = execute(line, err, arguments);
    out.flush();
    err.flush();
    return code;
  }

  private static int execute(CommandLine line, PrintWriter err, String... arguments) {
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      err.printf(
          "parley: %d MiB of memory are not enough for this; PARLEY_HEAP=4g parley … gives more%n",
          Runtime.getRuntime().maxMemory() >> 20);
      return ExitCode.INTERNAL;
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  private static PrintWriter printer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }
}
