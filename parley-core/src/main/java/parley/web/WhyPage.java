package parley.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import parley.record.Ground;
import parley.record.RecordJson;
import parley.record.RecordedClaim;
import parley.record.TalksRecord;
import parley.record.Why;
import parley.view.WhyDates;

/**
 * Why an entry is as it is: which rule joined which claims, whom they come from, and how its dates
 * were found.
 *
 * @param entry the address of the entry
 * @param what the entry, in one line
 * @param founders the claims that the others joined
 * @param joins each further claim, the one it joined, and on what grounds
 * @param origins whom the claims come from, and why each report is counted to its origin
 * @param when the date of the entry; empty if it is not known
 * @param dates how that was found, report by report
 * @param due how the end of a time limit was found; empty of anything else
 */
record WhyPage(
    Frame frame,
    String entry,
    String what,
    List<EntryPage.SentenceCard> founders,
    List<Joined> joins,
    List<Origin> origins,
    String when,
    List<Dated> dates,
    Optional<Due> due) {

  /** A claim, the sentence that it joined, and why. */
  record Joined(EntryPage.SentenceCard claim, String with, String withHref, List<String> grounds) {}

  /** An origin and its reports. */
  record Origin(String name, List<Carried> reports) {}

  /** A report that carries an origin's word. */
  record Carried(String title, String href, String because) {}

  /**
   * A report of the entry, and how its times were read.
   *
   * @param published its own date, and how it is known
   * @param reasons what it shares with dated reports, and how the words in it became days
   */
  record Dated(String title, String href, String published, List<String> reasons) {}

  /** How the end of a time limit follows from what sentences give for it. */
  record Due(String result, List<Step> steps) {}

  /** What a sentence gives for the end. */
  record Step(EntryPage.SentenceCard claim, String gives) {}

  static WhyPage of(Frame frame, TalksRecord record, Why why, AsOf asOf) {
    Map<String, RecordedClaim> claims = new HashMap<>();
    why.entry().basis().claims().forEach(claim -> claims.put(claim.id(), claim));
    return new WhyPage(
        frame,
        asOf.link("/entries/" + why.entry().id()),
        Wording.what(why.entry()),
        why.founders().stream().map(claim -> Sentences.card(claim, asOf)).toList(),
        why.joins().stream()
            .flatMap(
                join -> {
                  RecordedClaim claim = claims.get(join.claim());
                  RecordedClaim with = claims.get(join.with());
                  return claim == null || with == null
                      ? Stream.empty()
                      : Stream.of(
                          new Joined(
                              Sentences.card(claim, asOf),
                              Sources.outlet(with)
                                  + ": "
                                  + Wording.brief(with.claim().evidence().sentence(), 110),
                              Evidenced.sentence(with, asOf),
                              join.grounds().stream().map(Ground::words).toList()));
                })
            .toList(),
        why.origins().stream()
            .map(
                origin ->
                    new Origin(
                        origin.carried().stream()
                            .map(Why.Carried::report)
                            .filter(report -> report.source().equals(origin.name()))
                            .findFirst()
                            .map(Sources::title) // counted by itself
                            .orElse(origin.name()),
                        origin.carried().stream()
                            .map(
                                carried ->
                                    new Carried(
                                        Sources.title(carried.report()),
                                        asOf.link("/reports/" + carried.report().id()),
                                        String.join(", ", carried.because())))
                            .toList()))
            .toList(),
        Wording.when(why.entry().when()),
        WhyDates.reports(new RecordJson(record).why(why)).stream()
            .map(
                report ->
                    new Dated(
                        Sources.title(record.report(report.report())),
                        asOf.link("/reports/" + report.report()),
                        report.published(),
                        Stream.concat(
                                report.anchors().stream(),
                                report.readings().stream().map(WhyDates.Reading::words))
                            .toList()))
            .toList(),
        why.reckoning()
            .map(
                reckoning ->
                    new Due(
                        reckoning.result(),
                        reckoning.steps().stream()
                            .map(step -> new Step(Sentences.card(step.claim(), asOf), step.words()))
                            .toList())));
  }
}
