package parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.record.Actor;
import parley.record.ActorRef;
import parley.record.ContactEntry;
import parley.record.Entry;
import parley.record.ProposalEntry;
import parley.record.RecordedClaim;
import parley.time.When;
import parley.view.View;

/** The list of actors, and the page of each. */
final class ActorSection implements Section {

  private static final int LINES = 12;

  private final Pages pages;

  ActorSection(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/actors", this::actors);
    routes.get("/actors/{id}", this::actor);
  }

  private void actors(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    Filter filter = Filter.of(context);
    List<Actor> found = Shown.actors(snapshot, filter);
    ListPage.Paging paging =
        ListPage.Paging.of(
            ListSection.page(context), found.size(), "/actors", filter.query(), snapshot.asOf());
    pages.send(
        context,
        "list.jte",
        new ListPage(
            pages.frame(context, "Actors", "actors"),
            "Actors",
            "/actors",
            Take.of(View.ACTORS, filter.query(), snapshot.asOf()),
            filter,
            false,
            List.of("Kind", "Name", "Country", "Office", "Contacts", "Statements", "All entries"),
            paging.of(found).stream().map(actor -> row(snapshot, actor)).toList(),
            paging,
            "Nobody of that name acts in the record as of this day."));
  }

  private static ListPage.Row row(Snapshot snapshot, Actor actor) {
    List<Entry> entries = snapshot.entriesOfActor(actor.id());
    return new ListPage.Row(
        List.of(
            ListPage.Cell.text(Wording.kind(actor.kind())),
            ListPage.Cell.link(actor.name(), snapshot.asOf().link("/actors/" + actor.id())),
            ListPage.Cell.text(actor.country().orElse("")),
            ListPage.Cell.text(
                inOrder(actor).stream()
                    .findFirst()
                    .map(office -> (office.former() ? "former " : "") + office.title())
                    .orElse("")),
            ListPage.Cell.text(count(entries, "contact")),
            ListPage.Cell.text(count(entries, "statement")),
            ListPage.Cell.text(String.valueOf(entries.size()))));
  }

  private static String count(List<Entry> entries, String kind) {
    return String.valueOf(entries.stream().filter(entry -> entry.kind().equals(kind)).count());
  }

  /** An actor's offices, the last given first. */
  private static List<Actor.OfficeGiven> inOrder(Actor actor) {
    return actor.offices().stream()
        .sorted(
            Comparator.comparing(
                    (Actor.OfficeGiven office) ->
                        office.when() instanceof When.Dated dated ? dated.to().toString() : "")
                .reversed()
                .thenComparing(Actor.OfficeGiven::former))
        .toList();
  }

  private void actor(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    String id = context.pathParam("id");
    Actor actor = snapshot.actor(id).orElseThrow(() -> Refused.missing("no actor " + id));
    List<Entry> entries = snapshot.entriesOfActor(id);
    pages.send(
        context,
        "actor.jte",
        new ActorPage(
            pages.frame(context, actor.name(), "actors"),
            id,
            actor.name(),
            Wording.joined(
                Wording.kind(actor.kind()),
                actor.country().map(Wording::country).orElse(""),
                actor.sectors().stream().map(Wording::sector).collect(Collectors.joining(", "))),
            actor.aliases(),
            inOrder(actor).stream().map(office -> line(snapshot, office)).toList(),
            Sentences.disputes(snapshot, id),
            met(snapshot, actor, entries),
            stances(snapshot, id, entries),
            blocks(snapshot, actor, entries)));
  }

  private static ActorPage.OfficeLine line(Snapshot snapshot, Actor.OfficeGiven office) {
    List<RecordedClaim> claims =
        office.claims().stream()
            .flatMap(claim -> snapshot.claim(claim).stream())
            .sorted(Sources.BY_REPORT)
            .limit(LINES)
            .toList();
    List<Field.Note> notes = new ArrayList<>();
    claims.forEach(claim -> notes.add(Evidenced.note(notes.size() + 1, claim, snapshot.asOf())));
    return new ActorPage.OfficeLine(
        office.title(),
        office.of().orElse(""),
        office.former(),
        Wording.when(office.when()),
        notes);
  }

  private static List<ActorPage.Met> met(Snapshot snapshot, Actor actor, List<Entry> entries) {
    Map<ActorRef, Long> times = new HashMap<>();
    for (Entry entry : entries) {
      if (entry instanceof ContactEntry contact) {
        Stream.concat(contact.people().stream(), contact.parties().stream())
            .distinct()
            .filter(other -> !other.id().equals(actor.id()))
            .filter(other -> other.kind() == actor.kind())
            .forEach(other -> times.merge(other, 1L, Long::sum));
      }
    }
    return times.entrySet().stream()
        .sorted(
            Map.Entry.<ActorRef, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(LINES)
        .map(
            each ->
                new ActorPage.Met(
                    snapshot.asOf().link("/actors/" + each.getKey().id()),
                    each.getKey().name(),
                    each.getValue()))
        .toList();
  }

  private static List<ActorPage.StanceLine> stances(
      Snapshot snapshot, String actor, List<Entry> entries) {
    List<ActorPage.StanceLine> lines = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry instanceof ProposalEntry proposal) {
        for (int i = 0; i < proposal.positions().size(); i++) {
          ProposalEntry.PositionTaken position = proposal.positions().get(i);
          if (position.party().id().equals(actor)) {
            lines.add(
                new ActorPage.StanceLine(
                    new Matrix.Stance(
                        Chip.of(position.stance()),
                        Wording.when(position.when()),
                        snapshot.asOf().link("/entries/" + proposal.id() + "#position-" + i)),
                    Wording.capital(proposal.name())));
          }
        }
      }
    }
    lines.sort(
        Comparator.comparing((ActorPage.StanceLine line) -> line.stance().date()).reversed());
    return lines.size() > LINES * 2 ? List.copyOf(lines.subList(0, LINES * 2)) : lines;
  }

  private static List<ActorPage.KindBlock> blocks(
      Snapshot snapshot, Actor actor, List<Entry> entries) {
    List<ActorPage.KindBlock> blocks = new ArrayList<>();
    for (EntryLists list : EntryLists.values()) {
      List<Entry> own =
          snapshot.lastFirst(entries.stream().filter(list.kind()::isInstance).toList());
      if (!own.isEmpty()) {
        blocks.add(
            new ActorPage.KindBlock(
                list.title(),
                new Standing.Block(
                    own.stream()
                        .limit(LINES)
                        .map(entry -> Line.of(entry, snapshot.asOf(), chips(entry)))
                        .toList(),
                    Math.max(0, own.size() - LINES),
                    "",
                    snapshot.asOf().link(list.path() + "?" + Filter.who(actor.name()).query()))));
      }
    }
    return blocks;
  }

  private static Chip[] chips(Entry entry) {
    return Optional.of(entry)
        .filter(each -> Wording.TO_COME.contains(each.status()))
        .map(each -> new Chip[] {Chip.of(each.status())})
        .orElseGet(() -> new Chip[0]);
  }
}
