package parley.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.record.Actor;
import parley.record.Disagreement;
import parley.record.Entry;
import parley.text.Report;
import parley.view.View;

/** What a list holds under a filter: the same on its page and in the file that one takes away. */
final class Shown {

  private Shown() {}

  /** Entries of a kind, the last first. */
  static List<Entry> entries(Snapshot snapshot, EntryLists list, Filter filter) {
    List<Entry> all = snapshot.lastFirst(list.kind());
    return filter.isEmpty() ? all : all.stream().filter(filter.in(snapshot)).toList();
  }

  /** Actors one of whose names has the filter's words, those with most entries first. */
  static List<Actor> actors(Snapshot snapshot, Filter filter) {
    return snapshot.actorsByUse().stream()
        .filter(
            actor ->
                Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                    .anyMatch(name -> Filter.holds(name, filter.words())))
        .toList();
  }

  /** Reports whose title or outlet has the filter's words, the last published first. */
  static List<Report> reports(Snapshot snapshot, Filter filter) {
    return snapshot.reportsLastFirst().stream()
        .filter(
            report ->
                Filter.holds(Sources.title(report), filter.words())
                    || Filter.holds(Sources.outlet(report), filter.words()))
        .toList();
  }

  /** Disagreements that are about the filter's words, or about such a field. */
  static List<Disagreement> disagreements(Snapshot snapshot, Filter filter) {
    return snapshot.record().disagreements().stream()
        .filter(
            disagreement ->
                Filter.holds(about(snapshot, disagreement), filter.words())
                    || Filter.holds(disagreement.field(), filter.words()))
        .toList();
  }

  /** What a disagreement is about, in a line. */
  static String about(Snapshot snapshot, Disagreement disagreement) {
    return snapshot
        .entry(disagreement.entry())
        .map(Wording::what)
        .or(() -> snapshot.actor(disagreement.entry()).map(Actor::name))
        .orElse(disagreement.entry());
  }

  /**
   * The ids of what the page of a view shows with the filter of a request; empty if it has none, so
   * that the page shows all.
   *
   * @throws Refused if no page filters that view
   */
  static Optional<Set<String>> ids(View view, Snapshot snapshot, Context context) {
    Filter filter = Filter.of(context);
    return switch (view) {
      case TIMELINE -> Optional.of(ids(snapshot, TimelineSection.asked(context, snapshot)));
      case ACTORS -> Optional.of(ids(actors(snapshot, filter).stream().map(Actor::id)));
      case REPORTS -> Optional.of(ids(reports(snapshot, filter).stream().map(Report::id)));
      case DISAGREEMENTS ->
          Optional.of(ids(disagreements(snapshot, filter).stream().map(Disagreement::id)));
      case CONTACTS, PROPOSALS, POSITIONS, MEASURES, DEADLINES, INCIDENTS, STATEMENTS, EVENTS ->
          filter.isEmpty() ? Optional.empty() : Optional.of(ids(snapshot, filter.in(snapshot)));
      case ATTRIBUTIONS, QUEUE, CORRECTIONS -> {
        if (!filter.isEmpty()) {
          throw Refused.unclear(
              "The view " + view.label() + " takes no filter", "Leave out all but party.");
        }
        yield Optional.empty();
      }
    };
  }

  private static Set<String> ids(Snapshot snapshot, Predicate<Entry> shown) {
    return ids(snapshot.record().entries().stream().filter(shown).map(Entry::id));
  }

  private static Set<String> ids(Stream<String> all) {
    return all.collect(Collectors.toSet());
  }
}
