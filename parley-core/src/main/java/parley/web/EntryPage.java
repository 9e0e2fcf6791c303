package parley.web;

import java.util.List;
import java.util.Optional;

/**
 * One entry: its fields with their evidence, and every claim with its sentence.
 *
 * @param id the entry's id
 * @param kind its kind
 * @param what it, in one line
 * @param date when, in short
 * @param sure whether the date is one day that a report gives
 * @param status its status
 * @param origins how many independent origins it has, and in how many reports, in words
 * @param shown the claims listed, by origin
 * @param hidden how many claims are not listed
 * @param single whether it rests on one claim
 * @param edits the fields that can be set from this page
 */
record EntryPage(
    Frame frame,
    String id,
    String kind,
    String what,
    String date,
    boolean sure,
    Chip status,
    String origins,
    List<Field> fields,
    List<Dispute> disputes,
    List<OriginGroup> shown,
    int hidden,
    boolean single,
    List<ReviewPage.Editable> edits) {

  /** The same for programs. */
  List<Take> takes() {
    return List.of(Take.json("/api/entries/" + id, frame.asOf()));
  }

  /** The sentences of one origin. */
  record OriginGroup(String name, String counted, List<SentenceCard> sentences) {}

  /**
   * One sentence, and the claims read from it.
   *
   * @param href the sentence in its report
   * @param sentence as a person reads it
   * @param outlet who put the report out
   * @param reported when it did; empty if that is not known
   * @param claims in the order of the page
   */
  record SentenceCard(
      String href, String sentence, String outlet, String reported, List<Said> claims) {

    SentenceCard {
      claims = List.copyOf(claims);
    }
  }

  /**
   * What one claim says.
   *
   * @param number on this page; 0 where claims are not numbered
   * @param kind of claim
   * @param gist what it adds to the entry; may be empty
   * @param status where it is not simply said to have taken place
   * @param saidBy the chain of sources, the first first; empty if the report speaks for itself
   * @param time the words that say when, and the day that follows from them
   */
  record Said(
      int number,
      String kind,
      String gist,
      Optional<Chip> status,
      String saidBy,
      Optional<String> time) {}

  /** What cannot all be true: side by side, each value with the sentences that give it. */
  record Dispute(String id, String field, List<Side> sides) {}

  /** One value and its sentences. */
  record Side(String value, List<SentenceCard> sentences) {}
}
