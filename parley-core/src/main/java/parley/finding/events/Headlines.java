package parley.finding.events;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import parley.actors.Mention;
import parley.claims.Event;
import parley.claims.Evidence;

/**
 * Completes what a headline tells in short by what the text below tells in full.
 *
 * <p>The first event of the text with its type, with an actor of its own and no other recipient is
 * taken for the same. The trap: a headline has no time of its own, since it stands in the present.
 */
final class Headlines {

  private Headlines() {}

  /** The headline's event with the time and the parties of the text's, if the text tells it. */
  static Event completed(Event headline, List<Event> body) {
    return body.stream()
        .filter(event -> same(headline, event))
        .findFirst()
        .map(event -> as(headline, event))
        .orElse(headline);
  }

  private static boolean same(Event headline, Event event) {
    return headline.type().equals(event.type())
        && headline.mode().equals(event.mode())
        && (common(headline.actors(), event.actors()) || described(headline, event))
        && (headline.recipients().isEmpty()
            || event.recipients().isEmpty()
            || common(headline.recipients(), event.recipients()))
        && (headline.evidence().timeSpan().isEmpty()
            || headline.evidence().time().equals(event.evidence().time()));
  }

  /** "Rebels" in a headline are those of the same sector whom the text names. */
  private static boolean described(Event headline, Event event) {
    return headline.actors().stream()
        .filter(mention -> mention.country().isEmpty() && !mention.named())
        .anyMatch(
            mention ->
                event.actors().stream().anyMatch(m -> m.sectors().equals(mention.sectors())));
  }

  private static boolean common(List<Mention> some, List<Mention> others) {
    Set<String> names = some.stream().map(Headlines::whose).collect(Collectors.toSet());
    return others.stream().map(Headlines::whose).anyMatch(names::contains);
  }

  /** The country, else the name: "Congo's rebels" and "M23" may be the same. */
  private static String whose(Mention mention) {
    return mention.country().orElse(mention.name());
  }

  private static Event as(Event headline, Event event) {
    Evidence full = event.evidence();
    return new Event(
        headline.evidence().with(full.status()).at(full.time(), full.timeSpan()),
        headline.type(),
        headline.mode().or(event::mode),
        headline.contexts(),
        event.actors(),
        event.recipients().isEmpty() ? headline.recipients() : event.recipients(),
        headline.place().or(event::place),
        event.cameo(),
        event.goldstein(),
        headline.size(),
        headline.trigger());
  }
}
