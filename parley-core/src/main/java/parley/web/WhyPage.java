package parley.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import parley.record.Ground;
import parley.record.RecordedClaim;
import parley.record.Why;

/**
 * Why the claims of an entry are one: which rule joined which, and whom they come from.
 *
 * @param entry the address of the entry
 * @param what the entry, in one line
 * @param founders the claims that the others joined
 * @param joins each further claim, the one it joined, and on what grounds
 * @param origins whom the claims come from, and why each report is counted to its origin
 */
record WhyPage(
    Frame frame,
    String entry,
    String what,
    List<EntryPage.SentenceCard> founders,
    List<Joined> joins,
    List<Origin> origins) {

  /** A claim, the sentence that it joined, and why. */
  record Joined(EntryPage.SentenceCard claim, String with, String withHref, List<String> grounds) {}

  /** An origin and its reports. */
  record Origin(String name, List<Carried> reports) {}

  /** A report that carries an origin's word. */
  record Carried(String title, String href, String because) {}

  static WhyPage of(Frame frame, Why why, AsOf asOf) {
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
            .toList());
  }
}
