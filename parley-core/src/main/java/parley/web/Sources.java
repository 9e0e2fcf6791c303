package parley.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.record.RecordedClaim;
import parley.text.Report;

/** How pages name reports, outlets and origins. */
final class Sources {

  private static final String OF_REPORT = "report:";
  private static final String OF_MEDIUM = "medium:";

  private Sources() {}

  /** A report's headline; its file's name where it has none. */
  static String title(Report report) {
    return report.title().filter(title -> !title.isBlank()).orElseGet(() -> file(report));
  }

  /** The name of a report's file without the folders, or its address. */
  static String file(Report report) {
    String source = report.source();
    boolean address = source.startsWith("http://") || source.startsWith("https://");
    return address ? source : source.substring(source.replace('\\', '/').lastIndexOf('/') + 1);
  }

  /** Who put a report out; its file's name where it does not say. */
  static String outlet(Report report) {
    return report.publisher().orElseGet(() -> file(report));
  }

  static String outlet(RecordedClaim claim) {
    return outlet(claim.report());
  }

  /** Who says what a claim says, the first source first: {@code Peskov, by TASS}. */
  static String saidBy(RecordedClaim claim) {
    return claim.claim().evidence().saidBy().chain().stream()
        .map(Mention::name)
        .distinct()
        .collect(Collectors.joining(" → "));
  }

  /** An origin's name for people, from the claims that are counted to it. */
  static String origin(String origin, List<RecordedClaim> claims) {
    if (origin.startsWith(OF_REPORT)) {
      String id = origin.substring(OF_REPORT.length());
      return claims.stream()
          .map(RecordedClaim::report)
          .filter(report -> report.id().equals(id))
          .findFirst()
          .or(() -> claims.stream().map(RecordedClaim::report).findFirst())
          .map(Sources::title)
          .orElse(id);
    }
    String folded = origin.startsWith(OF_MEDIUM) ? origin.substring(OF_MEDIUM.length()) : origin;
    return claims.stream()
        .flatMap(
            claim ->
                Stream.of(
                        claim.claim().evidence().saidBy().chain().stream().map(Mention::name),
                        claim.report().origin().stream(),
                        claim.report().publisher().stream())
                    .flatMap(names -> names))
        .filter(name -> isLike(name, folded))
        .findFirst()
        .orElse(Wording.capital(folded));
  }

  /** Folding drops marks and case; what letters and digits are left must be the same. */
  private static boolean isLike(String name, String folded) {
    return letters(name).equals(letters(folded));
  }

  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** Claims by the day of their report, the first first. */
  static final Comparator<RecordedClaim> BY_REPORT =
      Comparator.comparing(
              (RecordedClaim claim) ->
                  Optional.of(Wording.when(claim.reported()))
                      .filter(when -> !when.isEmpty())
                      .orElse("9999"))
          .thenComparing(Comparator.naturalOrder());
}
