package parley.record;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import parley.text.Dateline;
import parley.text.Report;
import parley.time.Direction;
import parley.time.TimeReferences;
import parley.time.When;

/**
 * The year of a dateline, "OSLO, May 3 (Reuters)", or of a page's stamp, "May 3, 11:48 PM", that
 * gives none: the one that brings it nearest to any of the dated reports of its pile, if it is much
 * nearer so than in any other year.
 */
final class DatelineYears {

  private static final int MUCH_NEARER = 2;

  private DatelineYears() {}

  /** The day on which a report was written by its dateline, and the report that tells the year. */
  static Optional<ReportDate.Shared> date(
      Report report, Map<String, Report> reports, Map<String, ReportDate> dates) {
    Optional<Dateline> dateline =
        Dateline.in(report.text()).stream()
            .filter(each -> report.noise().stream().noneMatch(noise -> noise.contains(each.span())))
            .findFirst()
            .or(() -> Dateline.stamp(report.text()))
            .or(() -> Dateline.lead(report.text()));
    if (dateline.isEmpty()) {
      return Optional.empty();
    }
    TreeMap<Long, ReportDate.Shared> found = new TreeMap<>();
    dates.forEach(
        (id, date) -> {
          Report dated = reports.get(id);
          if (dated != null
              && date.published().when() instanceof When.Day near
              && nearest(dateline.get(), near.date()) instanceof When.Day day) {
            String thing =
                "the year of its dateline “"
                    + dateline.get().span().of(report.text()).strip()
                    + "”";
            found.putIfAbsent(
                Math.abs(ChronoUnit.DAYS.between(near.date(), day.date())),
                new ReportDate.Shared(thing, near.date(), id, dated.source(), "", day.date()));
          }
        });
    if (found.isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = found.firstEntry().getValue().gives();
    long other = // from the nearest report that would have it in another year
        found.entrySet().stream()
            .filter(each -> !each.getValue().gives().equals(day))
            .mapToLong(Map.Entry::getKey)
            .findFirst()
            .orElse(Long.MAX_VALUE);
    return found.firstKey() * MUCH_NEARER <= other
        ? Optional.of(found.firstEntry().getValue())
        : Optional.empty();
  }

  private static When nearest(Dateline dateline, LocalDate near) {
    return dateline.year().isPresent()
        ? When.day(dateline.day().atYear(dateline.year().getAsInt()))
        : new TimeReferences.DayOfMonth(dateline.day(), Direction.NEAREST, OptionalInt.empty())
            .on(near);
  }
}
