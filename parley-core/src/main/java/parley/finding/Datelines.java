package parley.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import parley.linguistics.Token;
import parley.reader.Article;
import parley.text.Dateline;
import parley.text.Span;
import parley.time.Direction;
import parley.time.TimeReference;
import parley.time.TimeReferences;
import parley.time.When;

/**
 * On which days the parts of an article were written, by their datelines: "on Friday" counts from
 * there. The trap: a digest holds older reports than itself.
 */
final class Datelines {

  /** What a dateline says, with the day that it gives. */
  private record Written(Span span, LocalDate day) {}

  private final List<Written> datelines;

  private Datelines(List<Written> datelines) {
    this.datelines = List.copyOf(datelines);
  }

  /** Those of an article; one without its year takes the year that brings it nearest its report. */
  static Datelines of(Article article) {
    Optional<LocalDate> published =
        article
            .report()
            .published()
            .flatMap(
                each -> each.when() instanceof When.Day day ? Optional.of(day.date()) : none());
    List<Written> found = new ArrayList<>();
    for (Dateline dateline : Dateline.in(article.clean().text())) {
      Optional<LocalDate> last =
          found.isEmpty() ? none() : Optional.of(found.get(found.size() - 1).day());
      day(dateline, published.or(() -> last))
          .map(day -> new Written(dateline.span(), day))
          .ifPresent(found::add);
    }
    return new Datelines(found);
  }

  private static Optional<LocalDate> none() {
    return Optional.empty();
  }

  private static Optional<LocalDate> day(Dateline dateline, Optional<LocalDate> near) {
    if (dateline.year().isPresent()) {
      return Optional.of(dateline.day().atYear(dateline.year().getAsInt()));
    }
    TimeReference nearest =
        new TimeReferences.DayOfMonth(dateline.day(), Direction.NEAREST, OptionalInt.empty());
    return near.map(nearest::on)
        .flatMap(when -> when instanceof When.Day found ? Optional.of(found.date()) : none());
  }

  /** Whether the words are part of a dateline, and so tell no event's time. */
  boolean holds(Span words) {
    return datelines.stream().anyMatch(each -> each.span().contains(words));
  }

  /**
   * What a reference means beside {@code word}: a day counted from the last dateline before it;
   * unchanged where there is none.
   */
  TimeReference resolve(TimeReference reference, Token word) {
    return datelines.stream()
        .filter(each -> each.span().end() <= word.span().start())
        .reduce((first, second) -> second)
        .map(each -> reference.resolve(When.day(each.day())))
        .flatMap(
            when ->
                when instanceof When.Dated dated
                    ? Optional.<TimeReference>of(new TimeReferences.Fixed(dated))
                    : Optional.empty())
        .orElse(reference);
  }
}
