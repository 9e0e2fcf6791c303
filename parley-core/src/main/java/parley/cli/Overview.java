package parley.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import parley.record.TalksRecord;

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
    Entries entries = new Entries(record, List.of(), entry -> true);
    for (View view : FIRST) {
      ArrayNode shown = entries.of(view);
      Table table = view.table(shown);
      if (!table.isEmpty()) {
        terminal.heading(view.name());
        table.print(terminal, MOST);
        int more = table.rows() - MOST;
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
