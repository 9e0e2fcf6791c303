package parley.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Event;
import parley.claims.Status;
import parley.record.Ground.Rule;
import parley.time.When;

/**
 * Folds events: the same type, actors and recipients on the same day, as event data sets do.
 *
 * <p>An event without a day folds only with its like in the same report.
 */
final class EventFolding implements Folding {

  private final ActorIndex actors;

  EventFolding(ActorIndex actors) {
    this.actors = actors;
  }

  @Override
  public String sign() {
    return "e";
  }

  @Override
  public boolean takes(Claim claim) {
    return claim instanceof Event;
  }

  @Override
  public List<List<RecordedClaim>> cluster(List<RecordedClaim> claims, Joins joins) {
    Map<String, List<Group>> byKey = new TreeMap<>();
    for (RecordedClaim claim : claims) {
      Optional<Places.Where> place = event(claim).place().map(Places.Where::of);
      List<Group> same = byKey.computeIfAbsent(key(claim), any -> new ArrayList<>());
      Optional<Group> fitting = same.stream().filter(group -> group.admits(place)).findFirst();
      fitting.ifPresent(
          group -> {
            RecordedClaim founder = group.members().get(0);
            joins.joined(claim, founder, () -> why(founder, claim));
          });
      fitting
          .orElseGet(
              () -> {
                same.add(new Group(new ArrayList<>(), new LinkedHashSet<>()));
                return same.get(same.size() - 1);
              })
          .add(claim, place);
    }
    return byKey.values().stream().flatMap(List::stream).map(Group::members).toList();
  }

  /** Events that are one, and the places that they give. */
  private record Group(List<RecordedClaim> members, Set<Places.Where> places) {
    boolean admits(Optional<Places.Where> place) {
      return place.isEmpty() || places.stream().allMatch(place.get()::agrees);
    }

    void add(RecordedClaim claim, Optional<Places.Where> place) {
      members.add(claim);
      place.ifPresent(places::add);
    }
  }

  private Grounds why(RecordedClaim founder, RecordedClaim claim) {
    Event event = event(claim);
    return new Grounds()
        .add(Rule.SAME_FORM, event.type())
        .names(
            Rule.SAME_ACTOR, event.actors().stream().map(actors::ref).map(ActorRef::name).toList())
        .names(
            Rule.SAME_RECIPIENT,
            event.recipients().stream().map(actors::ref).map(ActorRef::name).toList())
        .places(event(founder).place(), event.place())
        .times(founder.when(), claim.when(), Rule.ONE_REPORT, "");
  }

  private String key(RecordedClaim claim) {
    Event event = event(claim);
    Status status = event.evidence().status();
    String day = claim.when() instanceof When.Day on ? on.date().toString() : claim.report().id();
    return String.join(
        "|", event.type(), status.name(), names(event.actors()), names(event.recipients()), day);
  }

  private String names(List<Mention> mentions) {
    return String.join(
        "+", new TreeSet<>(mentions.stream().map(mention -> actors.ref(mention).id()).toList()));
  }

  @Override
  public EventEntry entry(Basis basis) {
    List<Event> events = basis.claims().stream().map(EventFolding::event).toList();
    return new EventEntry(
        basis,
        events.get(0).type(),
        basis.most(claim -> event(claim).mode()),
        List.copyOf(
            new TreeSet<>(events.stream().flatMap(event -> event.contexts().stream()).toList())),
        refs(events.stream().flatMap(event -> event.actors().stream()).toList()),
        refs(events.stream().flatMap(event -> event.recipients().stream()).toList()),
        Places.finest(basis.ranked(claim -> event(claim).place())),
        basis.most(claim -> event(claim).cameo()),
        events.stream()
            .map(Event::goldstein)
            .filter(OptionalDouble::isPresent)
            .findFirst()
            .orElse(OptionalDouble.empty()));
  }

  private List<ActorRef> refs(List<Mention> mentions) {
    return List.copyOf(new TreeSet<>(mentions.stream().map(actors::ref).toList()));
  }

  private static Event event(RecordedClaim claim) {
    return (Event) claim.claim();
  }
}
