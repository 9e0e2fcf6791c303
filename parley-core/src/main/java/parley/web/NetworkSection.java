package parley.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.record.ActorRef;
import parley.record.RecordJson;

/** The network of those who were in contact, and the data of its chart. */
final class NetworkSection implements Section {

  private static final int MOST_ACTORS = 60;
  private static final int MOST_PAIRS = 30;
  private static final Set<String> WHO = Set.of("people", "parties", "both");

  private final Pages pages;

  NetworkSection(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/network", this::page);
    routes.get("/network/data", this::data);
  }

  private static String who(Context context) {
    return Optional.ofNullable(context.queryParam("show")).filter(WHO::contains).orElse("people");
  }

  private void page(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    AsOf asOf = snapshot.asOf();
    String who = who(context);
    Contacts contacts = snapshot.contacts(who);
    int actors = contacts.actors().size();
    pages.send(
        context,
        "network.jte",
        new NetworkPage(
            pages.frame(context, "Network", "network"),
            who,
            asOf.link("/network/data?show=" + who),
            contacts.pairs().stream()
                .limit(MOST_PAIRS)
                .map(pair -> pair(contacts, pair, asOf))
                .toList(),
            Math.min(actors, MOST_ACTORS),
            Math.max(0, actors - MOST_ACTORS)));
  }

  private static NetworkPage.Pair pair(Contacts contacts, Contacts.Pair pair, AsOf asOf) {
    List<LocalDate> days = contacts.days(pair);
    return new NetworkPage.Pair(
        pair.one().name(),
        asOf.link("/actors/" + pair.one().id()),
        pair.other().name(),
        asOf.link("/actors/" + pair.other().id()),
        contacts.times(pair),
        days.isEmpty() ? "" : days.get(days.size() - 1).toString());
  }

  private void data(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    Contacts contacts = snapshot.contacts(who(context));
    List<ActorRef> actors = contacts.actors().stream().limit(MOST_ACTORS).toList();
    Map<ActorRef, Integer> numbers = new HashMap<>();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode nodes = json.putArray("nodes");
    for (ActorRef actor : actors) {
      numbers.put(actor, numbers.size());
      ObjectNode node = nodes.addObject();
      node.put("name", actor.name());
      node.put("kind", Wording.key(actor.kind()));
      actor.country().ifPresent(country -> node.put("country", country));
      node.put("times", contacts.times(actor));
      node.put("href", snapshot.asOf().link("/actors/" + actor.id()));
    }
    ArrayNode links = json.putArray("links");
    for (Contacts.Pair pair : contacts.pairs()) {
      Integer one = numbers.get(pair.one());
      Integer other = numbers.get(pair.other());
      if (one != null && other != null) {
        ObjectNode link = links.addObject();
        link.put("source", one);
        link.put("target", other);
        link.put("times", contacts.times(pair));
        ArrayNode days = link.putArray("days");
        contacts.days(pair).forEach(day -> days.add(day.toEpochDay()));
      }
    }
    context.contentType("application/json; charset=utf-8");
    context.result(RecordJson.line(json));
  }
}
