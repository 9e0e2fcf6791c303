package parley.record;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.text.Report;

/**
 * Whom claims come from: the medium cited in the sentence, else the wire that the report repeats,
 * else its publisher, else the report itself; near-duplicate reports are of one origin.
 */
final class Origins {

  private final Groups groups = new Groups();
  private final Map<String, String> ofReport = new TreeMap<>();
  private final Map<String, String> duplicates;

  Origins(Collection<Report> reports) {
    duplicates = NearDuplicates.groups(reports);
    for (Report report : reports) {
      String origin =
          report
              .origin()
              .or(report::publisher)
              .map(Origins::medium)
              .orElse("report:" + report.id());
      ofReport.put(report.id(), origin);
    }
    duplicates.forEach((report, first) -> groups.join(origin(report), origin(first)));
  }

  /** The origin of what a claim says. */
  String of(Claim claim) {
    return cited(claim.evidence().saidBy().chain(), claim.evidence().report())
        .map(medium -> groups.first(medium(medium.name())))
        .orElseGet(() -> groups.first(origin(claim.evidence().report())));
  }

  /** The id of the first report of the group of near-duplicates that a report is in. */
  String group(Report report) {
    return duplicates.getOrDefault(report.id(), report.id());
  }

  private Optional<Mention> cited(List<Mention> chain, String report) {
    return chain.stream()
        .filter(mention -> mention.kind() == ActorKind.MEDIA)
        .filter(mention -> !medium(mention.name()).equals(origin(report)))
        .findFirst();
  }

  private String origin(String report) {
    return ofReport.getOrDefault(report, "report:" + report);
  }

  private static String medium(String name) {
    return "medium:" + Words.fold(name);
  }
}
