package parley.web;

import parley.claims.Measure;
import parley.claims.Position;
import parley.claims.Status;
import parley.record.DeadlineEntry;
import parley.record.Entry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;

/**
 * A word of a closed vocabulary in a colour of its own. The word alone says all; colour and shape
 * only help to find it.
 *
 * @param word as people read it
 * @param tone the style's name for its colour and shape
 */
record Chip(String word, String tone) {

  static Chip of(Status status) {
    return new Chip(Wording.word(status), "status-" + Wording.key(status));
  }

  /** What an entry's title says of it: how far a proposal or measure has come, else its status. */
  static Chip of(Entry entry) {
    if (entry instanceof ProposalEntry proposal) {
      return of(proposal.state());
    } else if (entry instanceof MeasureEntry measure && !measure.changes().isEmpty()) {
      return of(measure.changes().get(measure.changes().size() - 1).to());
    }
    if (entry instanceof DeadlineEntry deadline && deadline.status() == Status.TOOK_PLACE) {
      return new Chip(deadline.state().map(Wording::word).orElse("set"), "status-took_place");
    }
    return of(entry.status());
  }

  static Chip of(Position.Stance stance) {
    return new Chip(Wording.word(stance), "stance-" + Wording.key(stance));
  }

  static Chip of(Measure.Change change) {
    return new Chip(Wording.word(change), "change-" + Wording.key(change));
  }

  static Chip of(ProposalEntry.State state) {
    return new Chip(Wording.word(state), "state-" + Wording.key(state));
  }
}
