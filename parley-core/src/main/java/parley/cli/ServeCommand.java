package parley.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import parley.cli.Failures.UserError;
import parley.store.RecordFileException;
import parley.store.RecordInUse;
import parley.web.Listening;
import parley.web.PortTaken;
import parley.web.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley serve}: the record in a browser, until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Opens the workbench: the record in a browser, each line one click from its sentence.",
      "It is for this machine alone unless --host says otherwise. Ctrl-C stops it."
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private RecordOption recordOption;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "7070",
      description = "The port; 0 for any free one (default: ${DEFAULT-VALUE}).")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "H",
      defaultValue = "127.0.0.1",
      description =
          "The address to listen on (default: ${DEFAULT-VALUE}). One that other machines reach"
              + " makes the workbench ask for a token.")
  private String host;

  @Option(
      names = "--token",
      paramLabel = "T",
      description =
          "What every visitor must show. Without it one is made and printed where --host needs it.")
  private Optional<String> token;

  @Option(
      names = "--fetch",
      description =
          "Lets visitors give addresses of the public web to be read; else nothing is"
              + " fetched.")
  private boolean fetch;

  ServeCommand() {}

  @Override
  public Integer call() throws UserError, InterruptedException {
    recordOption.open().close();
    try (Workbench workbench = Workbench.start(recordOption.file(), listening(), fetch)) {
      Terminal terminal = Terminal.of(spec.commandLine().getOut());
      terminal.line("The workbench shows " + recordOption.file() + " at");
      terminal.line("  " + workbench.address());
      terminal.line("Ctrl-C stops it.");
      spec.commandLine().getOut().flush();
      Runtime.getRuntime().addShutdownHook(new Thread(workbench::close, "stop"));
      new CountDownLatch(1).await();
      return ExitCode.DONE;
    } catch (RecordInUse | RecordFileException | PortTaken failed) {
      throw new UserError(ExitCode.RECORD, String.valueOf(failed.getMessage()), failed);
    }
  }

  private Listening listening() {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(spec.commandLine(), "--port " + port + ": from 0 to 65535");
    }
    Optional<String> asked =
        token.isPresent() || Listening.isLoopback(host)
            ? token
            : Optional.of(Listening.freshToken());
    return new Listening(host, port, asked);
  }
}
