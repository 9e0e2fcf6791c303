package parley.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong, in one line where the user can mend it, with the trace where not. */
final class Failures implements IExecutionExceptionHandler {

  /** A failure that the user can mend; its message names the file and the cause. */
  static final class UserError extends Exception {
    private static final long serialVersionUID = 1;
    private final int exitCode;

    UserError(int exitCode, String message, Throwable cause) {
      super(message, cause);
      this.exitCode = exitCode;
    }

    UserError(int exitCode, String message) {
      super(message);
      this.exitCode = exitCode;
    }
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine line, ParseResult parseResult) {
    PrintWriter err = line.getErr();
    if (failure instanceof UserError error) {
      err.println("parley: " + error.getMessage());
      return error.exitCode;
    }
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    err.println("parley: an error in Parley itself; please report it with these lines:");
    err.print(trace);
    err.flush();
    return ExitCode.INTERNAL;
  }
}
