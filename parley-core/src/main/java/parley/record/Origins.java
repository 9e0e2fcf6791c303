package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.text.Published;
import parley.text.Report;

/**
 * Whom claims come from: the medium cited in the sentence, else the wire that the report repeats,
 * else its publisher, else the report itself.
 *
 * <p>Near-duplicate reports are of one origin: the wire that one of them names, else whoever of
 * them published first. The trap: that makes their texts one origin, not their outlets, which may
 * report on their own tomorrow.
 */
final class Origins {

  private static final String OF_REPORT = "report:";
  private static final String OF_MEDIUM = "medium:";

  private final Map<String, Report> reports = new TreeMap<>();
  private final Map<String, String> duplicates;
  private final Map<String, List<Report>> members;
  private final Map<String, String> ofGroup = new TreeMap<>();

  Origins(Collection<Report> reports) {
    reports.forEach(report -> this.reports.put(report.id(), report));
    duplicates = NearDuplicates.groups(reports);
    Map<String, List<Report>> groups = new TreeMap<>();
    this.reports
        .values()
        .forEach(
            report -> groups.computeIfAbsent(group(report), any -> new ArrayList<>()).add(report));
    groups.forEach((group, own) -> ofGroup.put(group, origin(own)));
    members = groups;
  }

  private static String origin(List<Report> members) {
    List<Report> firstFirst =
        members.stream()
            .sorted(Comparator.comparing(Origins::published).thenComparing(Report::id))
            .toList();
    return firstFirst.stream()
        .flatMap(report -> report.origin().stream())
        .findFirst()
        .or(() -> firstFirst.get(0).publisher())
        .map(Origins::medium)
        .orElse(OF_REPORT + firstFirst.get(0).id());
  }

  private static LocalDate published(Report report) {
    return report.published().map(Published::when).flatMap(Dates::from).orElse(LocalDate.MAX);
  }

  /** The origin of what a claim says. */
  String of(Claim claim) {
    return cited(claim)
        .map(medium -> medium(medium.name()))
        .orElseGet(() -> origin(claim.evidence().report()));
  }

  /** The id of the first report of the group of near-duplicates that a report is in. */
  String group(Report report) {
    return duplicates.getOrDefault(report.id(), report.id());
  }

  /** An origin as a person reads it, in the words of a claim of it. */
  String name(RecordedClaim claim) {
    if (claim.origin().startsWith(OF_REPORT)) {
      String id = claim.origin().substring(OF_REPORT.length());
      return Optional.ofNullable(reports.get(id)).map(Report::source).orElse(id);
    }
    return cited(claim.claim())
        .map(Mention::name)
        .or(
            () ->
                reports.values().stream()
                    .filter(report -> group(report).equals(group(claim.report())))
                    .flatMap(
                        report ->
                            java.util.stream.Stream.concat(
                                report.origin().stream(), report.publisher().stream()))
                    .filter(name -> medium(name).equals(claim.origin()))
                    .findFirst())
        .orElse(claim.origin().substring(OF_MEDIUM.length()));
  }

  /** Why a claim is counted to its origin, in words. */
  List<String> because(RecordedClaim claim) {
    Optional<Mention> cited = cited(claim.claim());
    if (cited.isPresent()) {
      return List.of("cites " + cited.get().name());
    }
    Report report = claim.report();
    List<String> because = new ArrayList<>();
    likest(report, other -> true)
        .ifPresent(
            other ->
                because.add(
                    String.format(
                        Locale.ROOT,
                        "is nearly the same text as %s (%.0f %% of the shorter's runs of %d words)",
                        other.source(),
                        100 * NearDuplicates.likeness(report, other),
                        NearDuplicates.RUN)));
    report.origin().ifPresent(wire -> because.add("repeats " + wire));
    if (because.isEmpty()) {
      because.add(
          report
              .publisher()
              .map(publisher -> "is published by " + publisher)
              .orElse("names no outlet, so the report is counted by itself"));
    }
    return because;
  }

  /** Of those near-duplicates of a report that count, the one whose text is most like its. */
  Optional<Report> likest(Report report, Predicate<Report> counts) {
    return members.getOrDefault(group(report), List.of()).stream()
        .filter(other -> !other.id().equals(report.id()) && counts.test(other))
        .max(
            Comparator.comparingDouble((Report other) -> NearDuplicates.likeness(report, other))
                .thenComparing(Comparator.comparing(Report::id).reversed()));
  }

  /** The medium that the sentence cites; "reporters" and "state media" are none in particular. */
  private Optional<Mention> cited(Claim claim) {
    Report report = reports.get(claim.evidence().report());
    return claim.evidence().saidBy().chain().stream()
        .filter(mention -> mention.kind() == ActorKind.MEDIA && mention.named())
        .filter(mention -> report == null || !isOutlet(mention, report))
        .findFirst();
  }

  /** Whether a medium is the one that put the report out, or the wire that it repeats. */
  private static boolean isOutlet(Mention mention, Report report) {
    String medium = medium(mention.name());
    return report.publisher().map(Origins::medium).filter(medium::equals).isPresent()
        || report.origin().map(Origins::medium).filter(medium::equals).isPresent();
  }

  private String origin(String report) {
    return ofGroup.getOrDefault(duplicates.getOrDefault(report, report), OF_REPORT + report);
  }

  private static String medium(String name) {
    return OF_MEDIUM + Words.fold(name);
  }
}
