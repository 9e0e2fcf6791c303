package parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.Batch;
import parley.reader.Given;
import parley.reader.ReadOptions;
import parley.time.When;

/**
 * The page on which reports are given to be read: files, pasted text or an address.
 *
 * <p>What is given stays in memory and is never written to a file of its name, so that a name can
 * do no harm.
 */
final class ReadingSection implements Section, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ReadingSection.class);

  static final int LARGEST_FILE = 16 << 20;
  static final int LARGEST_REQUEST = 64 << 20;
  private static final int MOST_FILES = 500;

  private final Pages pages;
  private final Editing editing;
  private final Optional<Addresses> addresses;
  private final Reading reading = new Reading();

  /**
   * The page.
   *
   * @param addresses what fetches addresses, if they are to be fetched
   */
  ReadingSection(Pages pages, OpenRecord open, Optional<Addresses> addresses) {
    this.pages = pages;
    this.editing = new Editing(open);
    this.addresses = addresses;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/read", context -> show(context));
    routes.post("/read", this::read);
    routes.sse("/read/progress", this::progress);
  }

  private void show(Context context) {
    boolean part = context.header("HX-Request") != null;
    Reading.State state = reading.state();
    pages.send(
        context,
        part ? "readingstate.jte" : "read.jte",
        new ReadingPage(
            pages.frame(context, "Read reports", "read"),
            editing.isPossible(),
            addresses.isPresent(),
            state.isRunning(),
            state.done(),
            state.total(),
            state.result().map(ReadingSection::report),
            state.error()));
  }

  private static ReadingPage.Report report(Batch.Result result) {
    return new ReadingPage.Report(
        Wording.number(result.read(), "report")
            + " read with "
            + Wording.number(result.claims(), "claim")
            + (result.known() > 0
                ? "; " + Wording.number(result.known(), "report") + " known already"
                : ""),
        result.foreign(),
        result.skipped());
  }

  private void read(Context context) {
    List<Given> reports = new ArrayList<>();
    List<UploadedFile> files = files(context);
    if (files.size() > MOST_FILES) {
      throw new Refused(
          413, "These are " + files.size() + " files", "Give at most " + MOST_FILES + " at once.");
    }
    for (UploadedFile file : files) {
      reports.add(new Given(file.filename(), bytes(file)));
    }
    Chosen.text(context.formParam("text"))
        .ifPresent(
            text -> reports.add(new Given("pasted.txt", text.getBytes(StandardCharsets.UTF_8))));
    Chosen.text(context.formParam("address"))
        .ifPresent(address -> reports.add(fetcher().fetch(address)));
    if (reports.isEmpty()) {
      throw Refused.unclear("Nothing was given", "Drop files, paste a text, or both.");
    }
    ReadOptions options =
        Chosen.day(context.formParam("published"))
            .map(day -> ReadOptions.defaults().published(When.day(day)))
            .orElse(ReadOptions.defaults());
    reading.begin(editing.desk(), reports, options);
    if (context.header("HX-Request") == null) {
      context.redirect("/read");
    } else {
      show(context);
    }
  }

  /**
   * The files that were given. Trap: the server throws where one of them, or all, are too large.
   */
  private static List<UploadedFile> files(Context context) {
    try {
      return context.uploadedFiles("file").stream()
          .filter(file -> !file.filename().isEmpty())
          .toList();
    } catch (Exception refused) {
      LOG.warn("files were refused", refused);
      throw new Refused(
          413,
          "These files were not taken",
          "A file may have "
              + (LARGEST_FILE >> 20)
              + " MB, and all together "
              + (LARGEST_REQUEST >> 20)
              + " MB.");
    }
  }

  private Addresses fetcher() {
    return addresses.orElseThrow(
        () ->
            new Refused(
                403,
                "This workbench fetches nothing",
                "Start it with --fetch, or save the page and drop its file here."));
  }

  private static byte[] bytes(UploadedFile file) {
    if (file.size() > LARGEST_FILE) {
      throw new Refused(
          413,
          Wording.brief(file.filename(), 80) + " is larger than " + (LARGEST_FILE >> 20) + " MB",
          "A report is a text or a page.");
    }
    try (InputStream content = file.content()) {
      return content.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends how far it is, as it goes, until all are read. */
  private void progress(SseClient client) {
    client.keepAlive();
    Consumer<Reading.State> watcher = state -> send(client, state);
    reading.watch(watcher);
    client.onClose(() -> reading.unwatch(watcher));
    send(client, reading.state());
  }

  private static void send(SseClient client, Reading.State state) {
    if (state.isRunning()) {
      client.sendEvent("progress", state.done() + "/" + state.total());
    } else {
      client.sendEvent("done", state.done() + "/" + state.total());
      client.close();
    }
  }

  @Override
  public void close() {
    reading.close();
  }
}
