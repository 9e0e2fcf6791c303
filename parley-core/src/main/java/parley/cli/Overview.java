package parley.cli;

import java.util.List;
import parley.record.TalksRecord;
import parley.view.Entries;
import parley.view.Rows;
import parley.view.Selection;
import parley.view.View;

/** The record in short: what a reader wants to see first, and where to look further. */
final class Overview {

  private static final int MOST = 12;
  private static final List<View> FIRST =
      List.of(
          View.CONTACTS,
          View.POSITIONS,
          View.MEASURES,
          View.DEADLINES,
          View.INCIDENTS,
          View.DISAGREEMENTS);

  private final TalksRecord record;
  private final Terminal terminal;

  Overview(TalksRecord record, Terminal terminal) {
    this.record = record;
    this.terminal = terminal;
  }

  void print() {
    Entries entries = Selection.all().of(record, List::of);
    for (View view : FIRST) {
      Rows rows = view.rows(entries.of(view));
      if (!rows.isEmpty()) {
        terminal.heading(view.name());
        new Table(rows).print(terminal, MOST);
        int more = rows.rows().size() - MOST;
        if (more > 0) {
          terminal.line("… and " + more + " more: parley show " + view.label());
        }
        terminal.blank();
      }
    }
    terminal.line(
        record.reports().size()
            + " reports, "
            + record.entries().size()
            + " entries, "
            + record.claims().size()
            + " claims. Next: parley show timeline, or parley show ID for an entry's sentences.");
  }
}
