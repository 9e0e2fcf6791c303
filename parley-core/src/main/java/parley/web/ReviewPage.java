package parley.web;

import java.util.List;
import java.util.Optional;
import parley.view.View;

/**
 * What an editor is to look at next, and what was done before.
 *
 * @param frame of the whole page
 * @param editor in whose name corrections are made, if it is known
 * @param possible whether the record can be changed
 * @param candidate the one to look at; none when all was seen
 * @param done what was just done, or why it could not be; may be empty
 * @param refused whether {@code done} says why it could not be
 * @param left how many are to be looked at, in words
 * @param history the last corrections, the latest first
 */
record ReviewPage(
    Frame frame,
    Optional<String> editor,
    boolean possible,
    Optional<Candidate> candidate,
    String done,
    boolean refused,
    String left,
    List<Made> history) {

  ReviewPage {
    history = List.copyOf(history);
  }

  /** What waits for a decision, as files. */
  List<Take> queueTakes() {
    return Take.of(View.QUEUE, "", AsOf.ALWAYS);
  }

  /** All corrections, as files. */
  List<Take> historyTakes() {
    return Take.of(View.CORRECTIONS, "", AsOf.ALWAYS);
  }

  /**
   * One entry to look at, with all that a decision needs.
   *
   * @param place its number in the queue; 0 if it is not in it
   * @param rank how urgent it is; empty if it is not in the queue
   * @param reasons why it is to be looked at
   * @param state what editors have made of it
   */
  record Candidate(
      String id,
      String kind,
      String href,
      String what,
      String date,
      boolean sure,
      Chip status,
      String origins,
      int place,
      String rank,
      List<String> reasons,
      String state,
      List<Editable> fields,
      List<EntryPage.Dispute> disputes,
      List<Sentence> sentences,
      int hidden) {

    Candidate {
      reasons = List.copyOf(reasons);
      fields = List.copyOf(fields);
      disputes = List.copyOf(disputes);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A field that can be set.
   *
   * @param label as a form sends it
   * @param name as people read it
   * @param lines its values, one in each line
   * @param shown its values on one line
   * @param many whether it takes more than one value
   * @param was what the reports say, where an editor set it; empty otherwise
   * @param choices the words of its vocabulary, if it is closed
   */
  record Editable(
      String label,
      String name,
      String lines,
      String shown,
      boolean many,
      String was,
      List<String> choices) {

    Editable {
      choices = List.copyOf(choices);
    }
  }

  /** A sentence and the claims that are read from it, with the id of the first. */
  record Sentence(String claim, EntryPage.SentenceCard card) {}

  /**
   * A correction that was made.
   *
   * @param what in words
   * @param undoable whether it still counts
   */
  record Made(String id, String what, String editor, String at, String outcome, boolean undoable) {}

  /** An entry that may be the same, to be merged with. */
  record Similar(String id, String href, String date, String what, String why) {}

  /** What may be the same as an entry. */
  record Merging(String id, String csrf, List<Similar> similar) {

    Merging {
      similar = List.copyOf(similar);
    }
  }
}
