package parley.web;

import java.util.List;

/**
 * The formats in which the record, or what a party takes part in, can be taken away.
 *
 * @param party who must take part; empty for everybody
 * @param tables each view, with the formats of tables
 * @param all the views together
 * @param files the formats of the field
 * @param dossier pages that open from the disk, with reports' full texts and without
 */
record ExportPage(
    Frame frame,
    String party,
    List<Table> tables,
    List<Take> all,
    List<Take> files,
    List<Take> dossier) {

  ExportPage {
    tables = List.copyOf(tables);
    all = List.copyOf(all);
    files = List.copyOf(files);
    dossier = List.copyOf(dossier);
  }

  /** A view in the formats that have it. */
  record Table(String title, List<Take> takes) {}
}
