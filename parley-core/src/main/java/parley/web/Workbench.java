package parley.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.store.OpenNote;

/**
 * The record in a browser, served from this machine until closed.
 *
 * <p>The record is read when the workbench starts, and changed through its pages alone: no other
 * process can open it meanwhile.
 */
public final class Workbench implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Workbench.class);
  private static final int THREADS = 40;
  private static final long LARGEST_REQUEST = 1L << 20;

  private static final Assets ASSETS =
      new Assets(
          List.of(
              "map.js",
              "network.js",
              "parley.css",
              "parley.js",
              "parley.svg",
              "read.js",
              "report.js",
              "review.js",
              "search.js",
              "theme.js",
              "timeline.js"),
          List.of(
              new Assets.FromJar("htmx.js", "htmx.org", "dist/htmx.min.js"),
              new Assets.FromJar("d3.js", "d3", "dist/d3.min.js")));

  private final Javalin server;
  private final Listening listening;
  private final List<AutoCloseable> parts;
  private Optional<OpenNote> note = Optional.empty();

  private Workbench(Javalin server, Listening listening, List<AutoCloseable> parts) {
    this.server = server;
    this.listening = listening;
    this.parts = List.copyOf(parts);
  }

  /**
   * Reads the record and starts to listen.
   *
   * @throws parley.store.RecordInUse if another process is writing the record
   * @throws parley.store.RecordFileException if there is no such file, or it is no record
   * @throws PortTaken if something else listens there
   */
  public static Workbench start(Path record, Listening listening) {
    return start(record, listening, false);
  }

  /**
   * The same.
   *
   * @param fetches whether reports are fetched from addresses that visitors give
   */
  public static Workbench start(Path record, Listening listening, boolean fetches) {
    OpenRecord open = OpenRecord.read(record);
    open.asOf(AsOf.ALWAYS).standing(); // the first page waits for nothing
    Access access = new Access(listening);
    Pages pages = new Pages(open, access);
    Finder finder = Finder.over(open);
    ReadingSection reading =
        new ReadingSection(pages, open, fetches ? Optional.of(new Addresses()) : Optional.empty());
    List<Section> sections =
        List.of(
            new BoardSection(pages),
            new EntrySection(pages, open),
            new ReportSection(pages),
            new ListSection(pages),
            new TimelineSection(pages),
            new NetworkSection(pages),
            new MapSection(pages),
            new ActorSection(pages),
            new SearchSection(pages, finder),
            new ReviewSection(pages, open),
            reading,
            new ExportSection(pages, open),
            new ApiSection(open, finder));
    Javalin server = Javalin.create(config -> configure(config, access, pages, sections));
    try {
      server.start(listening.host(), listening.port());
    } catch (JavalinBindException e) {
      reading.close();
      finder.close();
      open.close();
      throw new PortTaken(listening, e);
    }
    Workbench workbench = new Workbench(server, listening, List.of(reading, finder, open));
    if (open.desk().isPresent()) {
      workbench.leaveNote(record);
    }
    return workbench;
  }

  /** Tells other commands that find the record in use where it can be seen. */
  private void leaveNote(Path record) {
    try {
      note = Optional.of(OpenNote.leave(record, address().toString().replaceFirst("\\?.*", "")));
    } catch (IOException e) {
      LOG.warn("other commands will not be told where {} is open: {}", record, e.toString());
    }
  }

  private static void configure(
      JavalinConfig config, Access access, Pages pages, List<Section> sections) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
    config.jetty.multipartConfig.maxFileSize(
        ReadingSection.LARGEST_FILE + 1L, io.javalin.config.SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(
        ReadingSection.LARGEST_REQUEST, io.javalin.config.SizeUnit.BYTES);
    config.jetty.multipartConfig.maxInMemoryFileSize(
        ReadingSection.LARGEST_FILE + 1, io.javalin.config.SizeUnit.BYTES);
    config.jetty.threadPool = new QueuedThreadPool(THREADS);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    access.guard(config.routes);
    ASSETS.routes(config.routes);
    sections.forEach(section -> section.routes(config.routes));
    config.routes.exception(
        Refused.class,
        (refused, context) ->
            pages.refuse(context, refused.status(), refused.message(), refused.advice()));
    config.routes.exception(
        HttpResponseException.class, (refused, context) -> refused(pages, refused, context));
    config.routes.exception(Exception.class, (failure, context) -> failed(pages, failure, context));
  }

  private static void failed(Pages pages, Exception failure, Context context) {
    LOG.error("{} {} failed", context.method(), context.path(), failure);
    pages.refuse(
        context,
        500,
        "An error in Parley itself",
        "What happened is in the window where parley serve runs; please report it.");
  }

  /** What the server itself turns away: no such page, too large, no such method. */
  private static void refused(Pages pages, HttpResponseException refused, Context context) {
    String message =
        switch (refused.getStatus()) {
          case 404 -> "Nothing here: " + context.path();
          case 405 -> "This page takes no " + context.method();
          case 413 -> "This is more than the workbench takes at once";
          default -> String.valueOf(refused.getMessage());
        };
    pages.refuse(context, refused.getStatus(), message, "The board leads everywhere.");
  }

  /** The address to open; it holds the token, if there is one. */
  public URI address() {
    String host = listening.host();
    String name = host.indexOf(':') < 0 ? host : "[" + host + "]";
    String query = listening.token().map(token -> "?token=" + token).orElse("");
    return URI.create("http://" + name + ":" + server.port() + "/" + query);
  }

  @Override
  public void close() {
    server.stop();
    List<AutoCloseable> all = new ArrayList<>(parts);
    note.ifPresent(left -> all.add(0, left));
    for (AutoCloseable part : all) {
      try {
        part.close();
      } catch (Exception e) {
        LOG.error("{} cannot be closed", part.getClass().getSimpleName(), e);
      }
    }
  }
}
