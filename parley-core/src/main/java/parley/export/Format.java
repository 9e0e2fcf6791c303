package parley.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format that the record can be taken away in. */
public enum Format {
  CSV(
      "CSV",
      "csv",
      "text/csv; charset=utf-8",
      Shape.VIEWS,
      "a view as a table, with ids and evidence"),
  JSON("JSON", "json", "application/json", Shape.VIEW_OR_RECORD, "a view, or the whole record"),
  PARQUET(
      "Parquet",
      "parquet",
      "application/vnd.apache.parquet",
      Shape.VIEWS,
      "the tables of csv, with types"),
  PLOVER("PLOVER", "jsonl", "application/jsonl", Shape.FILE, "events in the field names of PLOVER"),
  MEND(
      "MEND",
      "csv",
      "text/csv; charset=utf-8",
      Shape.FILE,
      "mediation events in the columns of MEND"),
  CEASEFIRES(
      "ETH/PRIO",
      "csv",
      "text/csv; charset=utf-8",
      Shape.FILE,
      "ceasefires in the columns of ETH/PRIO"),
  ICEWS(
      "ICEWS",
      "tsv",
      "text/tab-separated-values; charset=utf-8",
      Shape.FILE,
      "events, as ICEWS has them"),
  POLECAT(
      "POLECAT",
      "tsv",
      "text/tab-separated-values; charset=utf-8",
      Shape.FILE,
      "events, as POLECAT has them"),
  GDELT(
      "GDELT 2.0",
      "tsv",
      "text/tab-separated-values; charset=utf-8",
      Shape.FILE,
      "events in the 61 columns of GDELT 2.0, without a header"),
  TIMELINEJS("TimelineJS", "json", "application/json", Shape.FILE, "the timeline, for TimelineJS"),
  GEXF(
      "GEXF", "gexf", "application/gexf+xml", Shape.FILE, "who is in contact with whom, for Gephi"),
  GRAPHML("GraphML", "graphml", "application/graphml+xml", Shape.FILE, "the same graph in GraphML"),
  ICALENDAR(
      "iCalendar",
      "ics",
      "text/calendar; charset=utf-8",
      Shape.FILE,
      "deadlines and planned contacts"),
  FTM(
      "FollowTheMoney",
      "jsonl",
      "application/jsonl",
      Shape.FILE,
      "actors, events and reports in FollowTheMoney"),
  DOSSIER(
      "Dossier", "html", "text/html; charset=utf-8", Shape.FOLDER, "pages that open from the disk");

  /** What one export of a format is made of. */
  public enum Shape {
    /** One file. */
    FILE,
    /** One file for one view; without a view, one for each. */
    VIEWS,
    /** One file, for one view or for the record. */
    VIEW_OR_RECORD,
    /** Many files in a folder. */
    FOLDER
  }

  private final String title;
  private final String ending;
  private final String mediaType;
  private final Shape shape;
  private final String holds;

  Format(String title, String ending, String mediaType, Shape shape, String holds) {
    this.title = title;
    this.ending = ending;
    this.mediaType = mediaType;
    this.shape = shape;
    this.holds = holds;
  }

  /** The name on the command line and in addresses. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format of that name, in any case; empty if there is none. */
  public static Optional<Format> named(String label) {
    return Arrays.stream(values())
        .filter(format -> format.label().equals(label.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Its name for people. */
  public String title() {
    return title;
  }

  /** How its files' names end, without the dot. */
  public String ending() {
    return ending;
  }

  /** The media type of one of its files, with the character set where it is text. */
  public String mediaType() {
    return mediaType;
  }

  /** The media type of an export: of its one file, or of an archive of its folder. */
  public String mediaType(Optional<String> view) {
    return isFolder(view) ? "application/zip" : mediaType;
  }

  /** What one export is made of. */
  public Shape shape() {
    return shape;
  }

  /** What it holds, in a line. */
  public String holds() {
    return holds;
  }

  /** Whether a view can be chosen. */
  public boolean hasViews() {
    return shape == Shape.VIEWS || shape == Shape.VIEW_OR_RECORD;
  }

  /** Whether an export is many files: a folder, or a ZIP archive of it. */
  public boolean isFolder(Optional<String> view) {
    return shape == Shape.FOLDER || (shape == Shape.VIEWS && view.isEmpty());
  }
}
