package parley.web;

import java.util.List;

/**
 * One actor: offices over time, whom it met, what it said, where it stands.
 *
 * @param id the actor's id
 * @param name its fullest name
 * @param about its kind, country and sectors, in words
 * @param aliases other names in use
 * @param offices those that reports give it, the last given first
 * @param met whom it has most contacts with
 * @param stances where it stands, the last taken first
 * @param blocks its entries by kind, the last first
 */
record ActorPage(
    Frame frame,
    String id,
    String name,
    String about,
    List<String> aliases,
    List<OfficeLine> offices,
    List<EntryPage.Dispute> disputes,
    List<Met> met,
    List<StanceLine> stances,
    List<KindBlock> blocks) {

  /** The actor for programs, and all that it takes part in. */
  List<Take> takes() {
    String all = frame.link("/export?" + Take.parameter("party", name));
    return List.of(
        Take.json("/api/actors/" + id, frame.asOf()),
        new Take("all that it takes part in", all, "Entries in which it takes part, as files"));
  }

  /** An office, from the first report that gives it to the last. */
  record OfficeLine(String title, String of, boolean former, String when, List<Field.Note> notes) {}

  /** Somebody it met, and how often. */
  record Met(String href, String name, long times) {}

  /** Its stance on a proposal. */
  record StanceLine(Matrix.Stance stance, String proposal) {}

  /** Its entries of one kind. */
  record KindBlock(String title, Standing.Block block) {}
}
