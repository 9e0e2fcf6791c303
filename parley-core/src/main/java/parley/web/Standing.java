package parley.web;

import java.util.List;

/**
 * Where the talks stand on a day.
 *
 * @param empty whether the record holds no report at all
 * @param counts what the record holds, in words
 * @param today the day from which days left are counted, and which day that is
 * @param parties who talks, those with most contacts first
 * @param contacts the latest, the last first
 * @param planned those to come, the next first
 * @param deadlines those that run, the next first, and those that ended in the last weeks
 * @param measures with their last change, the last changed first
 * @param incidents of the last weeks, the last first
 * @param disagreements about entries of the last days first
 */
record Standing(
    boolean empty,
    List<String> counts,
    String today,
    List<PartyLine> parties,
    Matrix matrix,
    Block contacts,
    Block planned,
    List<DeadlineLine> deadlines,
    Block measures,
    Block incidents,
    List<DisagreementLine> disagreements,
    int moreDisagreements) {

  /** Lines, what to say if there are none, and where all of them are. */
  record Block(List<Line> lines, int more, String none, String all) {}

  /** A party with what it takes part in. */
  record PartyLine(String href, String name, String country, long contacts, long positions) {}

  /** A deadline and how long it runs yet. */
  record DeadlineLine(Line line, String left, String tone) {}

  /** What cannot all be true of an entry or actor. */
  record DisagreementLine(
      String href, String kind, String about, String field, List<String> values) {}
}
