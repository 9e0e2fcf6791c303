package parley.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.export.Export;
import parley.export.FileSink;
import parley.export.Format;
import parley.export.Sink;
import parley.export.ZipSink;
import parley.record.RecordJson;
import parley.view.Entries;
import parley.view.Selection;
import parley.view.View;

/**
 * The record as files to take away: the page that offers them, and the files.
 *
 * <p>A file is written to the disk before it is sent: one that fails halfway must not look whole,
 * and one of a large record must not stand in memory.
 */
final class ExportSection implements Section {

  private static final List<Format> TABLES = List.of(Format.CSV, Format.JSON, Format.PARQUET);

  private final Pages pages;
  private final OpenRecord open;

  ExportSection(Pages pages, OpenRecord open) {
    this.pages = pages;
    this.open = open;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/export", this::page);
    routes.get("/api/export", ExportSection::formats);
    routes.get("/api/export/{format}", this::file);
  }

  private void page(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    AsOf asOf = snapshot.asOf();
    String party = Chosen.text(context, "party").orElse("");
    String filter = Take.parameter("party", party);
    pages.send(
        context,
        "export.jte",
        new ExportPage(
            pages.frame(context, "Export", "export"),
            party,
            Export.views(Format.CSV).stream()
                .map(view -> new ExportPage.Table(Wording.capital(view), takes(view, filter, asOf)))
                .toList(),
            TABLES.stream().map(format -> take(format, Optional.empty(), filter, asOf)).toList(),
            Stream.of(Format.values())
                .filter(format -> format.shape() == Format.Shape.FILE)
                .map(format -> take(format, Optional.empty(), filter, asOf))
                .toList(),
            List.of(
                take(Format.DOSSIER, Optional.empty(), filter, asOf),
                take(Format.DOSSIER, Optional.empty(), joined(filter, "texts=false"), asOf))));
  }

  private static List<Take> takes(String view, String filter, AsOf asOf) {
    return TABLES.stream()
        .filter(format -> Export.views(format).contains(view))
        .map(format -> take(format, Optional.of(view), filter, asOf))
        .toList();
  }

  private static Take take(Format format, Optional<String> view, String filter, AsOf asOf) {
    return new Take(format.title(), Take.href(format, view, filter, asOf), format.holds());
  }

  private static String joined(String one, String other) {
    return one.isEmpty() ? other : one + "&" + other;
  }

  /** Which formats there are, for programs. */
  private static void formats(Context context) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode items = json.putArray("items");
    for (Format format : Format.values()) {
      ObjectNode item = items.addObject();
      item.put("format", format.label());
      item.put("title", format.title());
      item.put("holds", format.holds());
      item.put("media_type", format.mediaType(Optional.empty()));
      item.put("file", Export.fileName(format, Optional.empty()));
      ArrayNode views = item.putArray("views");
      Export.views(format).forEach(views::add);
    }
    context.contentType("application/json");
    context.result(RecordJson.line(json));
  }

  private void file(Context context) {
    Format format = format(context.pathParam("format"));
    Optional<String> view = Chosen.text(context, "view").map(name -> view(format, name));
    boolean texts = texts(context);
    Snapshot snapshot = open.asOf(AsOf.of(context, "as_of"));
    Optional<Set<String>> shown = shown(context, view, snapshot);
    if (Tag.isKnown(context, snapshot)) {
      return;
    }
    AsOf asOf = snapshot.asOf();
    Selection selection = new Selection(asOf.day(), asOf.sense(), Chosen.text(context, "party"));
    Entries all = selection.of(snapshot.whole(), snapshot.record(), open::attributions);
    Export export = new Export(selection, shown.map(all::only).orElse(all), texts);
    try {
      send(context, export, format, view);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Format format(String name) {
    return Format.named(name)
        .orElseThrow(
            () ->
                new Refused(
                    404,
                    "“" + name + "” is no format",
                    "The formats are " + labels(Arrays.asList(Format.values())) + "."));
  }

  private static String view(Format format, String name) {
    List<String> views = Export.views(format);
    if (views.isEmpty()) {
      throw Refused.unclear(
          format.title() + " has no views",
          "Leave view out; those that have views are " + labels(TABLES) + ".");
    }
    return views.stream()
        .filter(name::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                Refused.unclear(
                    "“" + name + "” is no view of " + format.title(),
                    "Its views are " + String.join(", ", views) + "."));
  }

  private static String labels(List<Format> formats) {
    return formats.stream().map(Format::label).collect(Collectors.joining(", "));
  }

  private static boolean texts(Context context) {
    String asked = Chosen.text(context, "texts").orElse("true");
    if (!asked.equals("true") && !asked.equals("false")) {
      throw Refused.unclear("“" + asked + "” does not say whether", "texts is true or false.");
    }
    return asked.equals("true");
  }

  /** The ids of what the filter of a request lets pass; empty if it has none. */
  private static Optional<Set<String>> shown(
      Context context, Optional<String> view, Snapshot snapshot) {
    Optional<View> page = view.flatMap(View::named);
    if (page.isEmpty() && !Filter.of(context).isEmpty()) {
      throw Refused.unclear(
          "This narrows down one view", "Name it with view; party holds for all of the record.");
    }
    return page.flatMap(named -> Shown.ids(named, snapshot, context));
  }

  private static void send(Context context, Export export, Format format, Optional<String> view)
      throws IOException {
    Path file = Files.createTempFile("parley", ".export");
    try {
      try (Sink sink = sink(file, format.isFolder(view))) {
        export.write(format, view, sink);
      }
      context.contentType(format.mediaType(view));
      context.header(
          "Content-Disposition", "attachment; filename=\"" + Export.fileName(format, view) + "\"");
      Files.copy(file, context.outputStream());
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static Sink sink(Path file, boolean folder) throws IOException {
    return folder
        ? new ZipSink(new BufferedOutputStream(Files.newOutputStream(file)))
        : new FileSink(file);
  }
}
