package parley.web;

import java.util.List;
import java.util.Optional;

/**
 * One field of an entry: its values, each with the claims that give it.
 *
 * @param name as people read it
 * @param values first those that the entry shows, then others that some claim gives
 */
record Field(String name, List<Value> values) {

  Field {
    values = List.copyOf(values);
  }

  /**
   * One value.
   *
   * @param text the value
   * @param href a page about it
   * @param chip the value as a word of a closed vocabulary, where it is one
   * @param shown whether the entry shows it; else it is only another one that somebody gives
   * @param notes the claims that give it
   * @param anchor what leads here from other pages
   */
  record Value(
      String text,
      Optional<String> href,
      Optional<Chip> chip,
      boolean shown,
      List<Note> notes,
      Optional<String> anchor) {

    private static final int MOST_NOTES = 9;

    Value {
      notes = List.copyOf(notes);
    }

    /** The notes that are written. */
    List<Note> firstNotes() {
      return notes.subList(0, Math.min(MOST_NOTES, notes.size()));
    }

    /** How many are not. */
    int moreNotes() {
      return Math.max(0, notes.size() - MOST_NOTES);
    }
  }

  /**
   * A small number that leads to a sentence.
   *
   * @param number the claim's number on the page
   * @param href the sentence in its report
   * @param sentence the sentence and who gives it, in short
   */
  record Note(int number, String href, String sentence) {}
}
