package parley.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import parley.Parley;
import parley.claims.Event;
import parley.evaluation.PloverGold.GoldEvent;
import parley.finding.events.EventCoder;

/**
 * Events coded end to end against the PLOVER gold standard records.
 *
 * <p>A sentence's prediction is the set of types coded in it; each gold event counts once. A type
 * is right when the sentence has a gold event of that type; with an actor, when the actor's country
 * is among that event's source countries too; with a recipient, when in addition the recipient's
 * country is among its targets' (events without targets in the gold ask for none).
 */
public final class PloverGsrYardstick implements Yardstick {

  @Override
  public String name() {
    return "plover-gsr";
  }

  @Override
  public List<Path> data(Path shared) throws IOException {
    return List.of(shared.resolve("yardsticks").resolve("plover").resolve("gsr.json"));
  }

  @Override
  public List<Score> measure(Path shared) throws Exception {
    Map<String, List<GoldEvent>> gold = PloverGold.read(data(shared).get(0));
    Tally type = new Tally();
    Tally actor = new Tally();
    Tally recipient = new Tally();
    try (Parley parley = Parley.local()) {
      EventCoder coder = parley.coder();
      gold.forEach(
          (sentence, events) -> {
            List<Event> coded = coder.code(sentence, Optional.empty());
            type.add(coded, events, (event, wanted) -> true);
            actor.add(coded, events, PloverGsrYardstick::actorRight);
            recipient.add(
                coded,
                events,
                (event, wanted) -> actorRight(event, wanted) && recipientRight(event, wanted));
          });
    }
    return List.of(
        type.precision("type precision"),
        type.recall("type recall"),
        type.f1("type F1"),
        actor.f1("type and actor's country F1"),
        recipient.f1("type, actor's and recipient's country F1"));
  }

  static boolean actorRight(Event event, GoldEvent wanted) {
    return !Collections.disjoint(PloverGold.codes(event.actors()), wanted.sources());
  }

  static boolean recipientRight(Event event, GoldEvent wanted) {
    return wanted.targets().isEmpty()
        || !Collections.disjoint(PloverGold.codes(event.recipients()), wanted.targets());
  }

  /** Counts of right, predicted and gold events. */
  static final class Tally {
    private int right;
    private int predicted;
    private int wanted;

    void add(List<Event> coded, List<GoldEvent> gold, BiPredicate<Event, GoldEvent> agrees) {
      predicted += (int) coded.stream().map(Event::type).distinct().count();
      wanted += (int) gold.stream().map(GoldEvent::type).distinct().count();
      right +=
          (int)
              gold.stream()
                  .filter(
                      event ->
                          coded.stream()
                              .anyMatch(
                                  each ->
                                      each.type().equals(event.type()) && agrees.test(each, event)))
                  .map(GoldEvent::type)
                  .distinct()
                  .count();
    }

    Score precision(String name) {
      return Score.share(name, right, predicted);
    }

    Score recall(String name) {
      return Score.share(name, right, wanted);
    }

    Score f1(String name) {
      return Score.f1(name, right, predicted, wanted);
    }
  }
}
