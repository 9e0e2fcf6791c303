package parley.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.record.Actor;
import parley.record.Entry;
import parley.record.TalksRecord;
import parley.text.Report;

/**
 * What must be written anew to go from one record to the next, by id.
 *
 * <p>The passages of a report are written anew with the entries that rest on it, since they are
 * found by the parties of these.
 *
 * @param entries new or changed entries
 * @param actors new or changed actors
 * @param reports new reports, and those told of by changed or vanished entries
 * @param gone what must be taken out first: all changed and all that is no more
 */
record Changes(Set<String> entries, Set<String> actors, Set<String> reports, Set<String> gone) {

  Changes {
    entries = Set.copyOf(entries);
    actors = Set.copyOf(actors);
    reports = Set.copyOf(reports);
    gone = Set.copyOf(gone);
  }

  /** What changes from one record, if there is one, to the next. */
  static Changes between(Optional<TalksRecord> before, TalksRecord after) {
    Map<String, Entry> entriesBefore = new HashMap<>();
    Map<String, Actor> actorsBefore = new HashMap<>();
    Map<String, Report> reportsBefore = new HashMap<>();
    before.ifPresent(
        record -> {
          record.entries().forEach(entry -> entriesBefore.put(entry.id(), entry));
          record.actors().forEach(actor -> actorsBefore.put(actor.id(), actor));
          record.reports().forEach(report -> reportsBefore.put(report.id(), report));
        });
    Set<String> entries = new HashSet<>();
    Set<String> reports = new HashSet<>();
    Set<String> gone = new HashSet<>();
    for (Entry entry : after.entries()) {
      Entry old = entriesBefore.remove(entry.id());
      if (!entry.equals(old)) {
        entries.add(entry.id());
        reports.addAll(entry.basis().reports());
        if (old != null) {
          gone.add(old.id());
          reports.addAll(old.basis().reports());
        }
      }
    }
    for (Entry vanished : entriesBefore.values()) {
      gone.add(vanished.id());
      reports.addAll(vanished.basis().reports());
    }
    Set<String> actors = new HashSet<>();
    for (Actor actor : after.actors()) {
      Actor old = actorsBefore.remove(actor.id());
      if (!actor.equals(old)) {
        actors.add(actor.id());
        gone.add(actor.id());
      }
    }
    gone.addAll(actorsBefore.keySet());
    for (Report report : after.reports()) {
      boolean known = reportsBefore.remove(report.id()) != null;
      boolean dated =
          before
              .filter(record -> record.date(report.id()).equals(after.date(report.id())))
              .isPresent();
      if (!known || !dated) {
        reports.add(report.id());
      }
    }
    reports.removeAll(reportsBefore.keySet());
    gone.addAll(reportsBefore.keySet());
    gone.addAll(reports);
    return new Changes(entries, actors, reports, before.isEmpty() ? Set.of() : gone);
  }
}
