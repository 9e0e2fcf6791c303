package parley.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import parley.record.DeadlineEntry;
import parley.record.Entry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;
import parley.time.When;

/**
 * Something with a time of its own on the timeline: an entry, a position taken on a proposal, a
 * change of a measure.
 *
 * @param entry whose moment it is
 * @param anchor where on the entry's page it is; empty for the entry itself
 * @param from the first day that it may be
 * @param to the last
 * @param certainty how well its time is known
 * @param what it, in one line
 */
record Moment(
    Entry entry, String anchor, LocalDate from, LocalDate to, Certainty certainty, String what) {

  /** How well a time is known. */
  enum Certainty {
    /** A report gives the day. */
    DAY,
    /** A report gives some days, one of which it is. */
    RANGE,
    /** No report gives a day; this is when it was first told of. */
    TOLD
  }

  private static final Comparator<Moment> BY_TIME =
      Comparator.comparing(Moment::from)
          .thenComparing(Moment::to)
          .thenComparing(moment -> moment.entry().id())
          .thenComparing(Moment::anchor);

  /** The moments of entries in order of time; those whose time is not known at all have none. */
  static List<Moment> of(List<Entry> entries) {
    List<Moment> moments = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof ProposalEntry proposal && !proposal.positions().isEmpty()) {
        for (int i = 0; i < proposal.positions().size(); i++) {
          ProposalEntry.PositionTaken position = proposal.positions().get(i);
          add(
              moments,
              entry,
              "#position-" + i,
              position.when(),
              position.party().name()
                  + " "
                  + Wording.word(position.stance())
                  + ": "
                  + proposal.name());
        }
      } else if (entry instanceof MeasureEntry measure && !measure.changes().isEmpty()) {
        for (int i = 0; i < measure.changes().size(); i++) {
          MeasureEntry.ChangeMade change = measure.changes().get(i);
          add(
              moments,
              entry,
              "#change-" + i,
              change.when(),
              Wording.what(entry) + " · " + Wording.word(change.to()));
        }
      } else if (entry instanceof DeadlineEntry deadline
          && deadline.set() instanceof When.Dated set
          && deadline.due() instanceof When.Dated due
          && set.from().isBefore(due.to())) {
        moments.add(
            new Moment(
                entry,
                "",
                set.from(),
                due.to(),
                due instanceof When.Day ? Certainty.DAY : Certainty.RANGE,
                Wording.brief(Wording.what(entry), 160)));
      } else {
        add(moments, entry, "", entry.when(), Wording.what(entry));
      }
    }
    moments.sort(BY_TIME);
    return moments;
  }

  private static void add(
      List<Moment> moments, Entry entry, String anchor, When when, String what) {
    String line = Wording.brief(what, 160);
    if (when instanceof When.Dated dated) {
      moments.add(
          new Moment(
              entry,
              anchor,
              dated.from(),
              dated.to(),
              when instanceof When.Day ? Certainty.DAY : Certainty.RANGE,
              line));
      return;
    }
    Optional<LocalDate> told = entry.basis().firstReported();
    told.ifPresent(day -> moments.add(new Moment(entry, anchor, day, day, Certainty.TOLD, line)));
  }
}
