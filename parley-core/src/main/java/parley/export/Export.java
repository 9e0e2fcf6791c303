package parley.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import parley.claims.Ascription;
import parley.export.dossier.Dossier;
import parley.record.TalksRecord;
import parley.store.ColumnType;
import parley.store.ParquetFile;
import parley.view.Entries;
import parley.view.Json;
import parley.view.Selection;
import parley.view.View;

/**
 * Writes what is selected of a record in a format.
 *
 * <p>Same record, same selection, same bytes: nothing is written of the time or the machine.
 */
public final class Export {

  private final Selection selection;
  private final Chosen chosen;
  private final boolean texts;

  /**
   * An export of what is selected of a record.
   *
   * @param attributions all of the record's; asked for only where they are written
   * @param texts whether a dossier's pages hold the reports' full texts, or only the sentences that
   *     entries rest on
   */
  public Export(
      Selection selection,
      TalksRecord whole,
      Supplier<List<Ascription>> attributions,
      boolean texts) {
    this(selection, selection.of(whole, attributions), texts);
  }

  /**
   * An export of these entries.
   *
   * @param selection what they are of the record, for a dossier's pages to say
   */
  public Export(Selection selection, Entries entries, boolean texts) {
    this.selection = selection;
    this.chosen = new Chosen(entries);
    this.texts = texts;
  }

  /** The names that can stand for a view in a format: the views, and the claims as a table. */
  public static List<String> views(Format format) {
    return switch (format.shape()) {
      case VIEWS -> Tables.names();
      case VIEW_OR_RECORD ->
          Tables.names().stream().filter(n -> View.named(n).isPresent()).toList();
      case FILE, FOLDER -> List.of();
    };
  }

  /** What an export's one file is called, or the archive of its folder. */
  public static String fileName(Format format, Optional<String> view) {
    String name = view.map(each -> "parley-" + each).orElse("parley-" + format.label());
    return name + "." + (format.isFolder(view) ? "zip" : format.ending());
  }

  /**
   * Writes all files of the export; {@code sink} stays open.
   *
   * @param view one of {@link #views}, for a format that has any
   * @throws IllegalArgumentException if the format has no such view
   */
  public void write(Format format, Optional<String> view, Sink sink) throws IOException {
    if (view.isPresent() && !views(format).contains(view.get())) {
      throw new IllegalArgumentException(format.label() + " has no view " + view.get());
    }
    String path = fileName(format, view);
    switch (format) {
      case CSV, PARQUET -> {
        List<String> names = view.map(List::of).orElse(Tables.names());
        for (String name : names) {
          table(format, name, sink, view.isPresent() ? path : name + "." + format.ending());
        }
      }
      case JSON -> text(sink, path, out -> out.write(json(view)));
      case PLOVER -> text(sink, path, new PloverLines(chosen)::write);
      case MEND -> text(sink, path, new MendCsv(chosen)::write);
      case CEASEFIRES -> text(sink, path, new CeasefireCsv(chosen)::write);
      case ICEWS -> text(sink, path, new IcewsTsv(chosen)::write);
      case POLECAT -> text(sink, path, new PolecatTsv(chosen)::write);
      case GDELT -> text(sink, path, new GdeltTsv(chosen)::write);
      case TIMELINEJS -> text(sink, path, new TimelineJs(chosen)::write);
      case GEXF -> text(sink, path, new Gexf(ContactGraph.of(chosen))::write);
      case GRAPHML -> text(sink, path, new GraphMl(ContactGraph.of(chosen))::write);
      case ICALENDAR -> text(sink, path, new ICalendar(chosen)::write);
      case FTM -> text(sink, path, new FollowTheMoney(chosen)::write);
      case DOSSIER -> new Dossier(selection, chosen.entries(), texts).write(sink);
    }
  }

  private String json(Optional<String> view) {
    JsonNode json =
        view.<JsonNode>map(name -> chosen.json(View.named(name).orElseThrow()))
            .orElseGet(() -> new WholeRecord(chosen).json());
    return Json.text(json) + "\n";
  }

  private void table(Format format, String name, Sink sink, String path) throws IOException {
    FlatTable table = new Tables(chosen).named(name);
    if (format == Format.CSV) {
      text(sink, path, out -> Csv.write(table, out));
      return;
    }
    Map<String, ColumnType> columns = new LinkedHashMap<>();
    table.columns().forEach(column -> columns.put(column.name(), column.type()));
    Path folder = Files.createTempDirectory("parley");
    Path file = folder.resolve("table.parquet");
    try {
      ParquetFile.write(file, columns, table.rows());
      try (OutputStream out = sink.bytes(path)) {
        Files.copy(file, out);
      }
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private interface Body {
    void write(Writer out) throws IOException;
  }

  private static void text(Sink sink, String path, Body body) throws IOException {
    try (Writer out = sink.text(path)) {
      body.write(out);
    }
  }
}
