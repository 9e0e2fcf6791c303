package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import parley.time.When;

/**
 * Claims of one entry in groups of the same sort and time, such as the positions of a party.
 *
 * <p>A claim whose words give no time was true by the day of its report: it joins a group from not
 * long before that, and makes its own if there is none.
 */
final class TimedGroups {

  private static final int NEAR_DAYS = 14;

  private TimedGroups() {}

  /** Claims of one sort and time. */
  static final class Group {
    private final List<RecordedClaim> claims = new ArrayList<>();
    private When when = When.undated();
    private When reported = When.undated();

    private Group add(RecordedClaim claim) {
      claims.add(claim);
      if (Dates.agree(when, claim.when())) {
        when = Dates.intersection(when, claim.when());
      }
      if (claim.reported() instanceof When.Dated
          && (reported instanceof When.Undated
              || order(claim.reported()).isBefore(order(reported)))) {
        reported = claim.reported();
      }
      return this;
    }

    /** The claims in canonical order. */
    List<RecordedClaim> claims() {
      return claims.stream().sorted().toList();
    }

    /** When the claims' words say it was; undated if none says. */
    When when() {
      return when;
    }

    /** When it was, or else the date of the first report that says so. */
    When known() {
      return when instanceof When.Undated ? reported : when;
    }

    private boolean admits(RecordedClaim claim) {
      if (claim.when() instanceof When.Dated) {
        return Dates.agree(when, claim.when());
      }
      if (known() instanceof When.Dated told && claim.reported() instanceof When.Dated day) {
        return !told.from().isAfter(day.to()) && Dates.gap(told, day) <= NEAR_DAYS;
      }
      return true;
    }

    private long distance(RecordedClaim claim) {
      return known() instanceof When.Dated told
              && claim.whenOrReported() instanceof When.Dated other
          ? Dates.gap(told, other)
          : NEAR_DAYS;
    }
  }

  /** The groups, by sort and then by their first claim. */
  static List<Group> of(List<RecordedClaim> claims, Function<RecordedClaim, String> sort) {
    Map<String, List<Group>> groups = new TreeMap<>();
    claims.stream()
        .sorted(
            Comparator.comparingLong((RecordedClaim claim) -> Dates.width(claim.when()))
                .thenComparing(claim -> order(claim.whenOrReported()))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(
            claim -> {
              List<Group> same =
                  groups.computeIfAbsent(sort.apply(claim), any -> new ArrayList<>());
              Optional<Group> nearest =
                  same.stream()
                      .filter(group -> group.admits(claim))
                      .min(Comparator.comparingLong(group -> group.distance(claim)));
              nearest.ifPresentOrElse(
                  group -> group.add(claim), () -> same.add(new Group().add(claim)));
            });
    return groups.values().stream().flatMap(List::stream).toList();
  }

  /** Where a time stands in the order of time: by its last day, what is undated first. */
  static LocalDate order(When when) {
    return Dates.to(when).orElse(LocalDate.MIN);
  }
}
