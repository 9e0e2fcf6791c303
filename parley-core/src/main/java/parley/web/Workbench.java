package parley.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.util.JavalinBindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The record in a browser, served from this machine until closed.
 *
 * <p>All that pages show is read when the workbench starts; a record that grows meanwhile is shown
 * anew after the next start.
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
              "report.js",
              "search.js",
              "theme.js",
              "timeline.js"),
          List.of(
              new Assets.FromJar("htmx.js", "htmx.org", "dist/htmx.min.js"),
              new Assets.FromJar("d3.js", "d3", "dist/d3.min.js")));

  private final Javalin server;
  private final Listening listening;
  private final Finder finder;

  private Workbench(Javalin server, Listening listening, Finder finder) {
    this.server = server;
    this.listening = listening;
    this.finder = finder;
  }

  /**
   * Reads the record and starts to listen.
   *
   * @throws parley.store.RecordInUse if another process is writing the record
   * @throws parley.store.RecordFileException if there is no such file, or it is no record
   * @throws PortTaken if something else listens there
   */
  public static Workbench start(Path record, Listening listening) {
    OpenRecord open = OpenRecord.read(record);
    open.asOf(AsOf.ALWAYS).standing(); // the first page waits for nothing
    Access access = new Access(listening);
    Pages pages = new Pages(open, access);
    Finder finder = Finder.over(open.whole());
    List<Section> sections =
        List.of(
            new BoardSection(pages),
            new EntrySection(pages),
            new ReportSection(pages),
            new ListSection(pages),
            new TimelineSection(pages),
            new NetworkSection(pages),
            new MapSection(pages),
            new ActorSection(pages),
            new SearchSection(pages, finder),
            new ApiSection(open, finder));
    Javalin server = Javalin.create(config -> configure(config, access, pages, sections));
    try {
      server.start(listening.host(), listening.port());
    } catch (JavalinBindException e) {
      finder.close();
      throw new PortTaken(listening, e);
    }
    return new Workbench(server, listening, finder);
  }

  private static void configure(
      JavalinConfig config, Access access, Pages pages, List<Section> sections) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LARGEST_REQUEST;
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
    finder.close();
  }
}
