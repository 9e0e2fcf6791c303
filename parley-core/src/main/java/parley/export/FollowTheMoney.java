package parley.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import parley.record.Actor;
import parley.record.RecordJson;
import parley.record.ReportDate;
import parley.text.Report;
import parley.time.When;
import parley.view.Cells;
import parley.view.View;

/**
 * Actors, moments of the timeline and reports as entities of FollowTheMoney, one JSON line each.
 *
 * <p>Every entity says which reports it rests on: {@code proof} leads to the {@code Article}. Ids
 * are those of the record with {@code parley-} in front, so that they are the same in every export.
 */
final class FollowTheMoney {

  private final Chosen chosen;
  private final Map<String, String> byName = new HashMap<>();

  FollowTheMoney(Chosen chosen) {
    this.chosen = chosen;
  }

  void write(Writer out) throws IOException {
    for (Report report : chosen.record().reports()) {
      line(out, article(report));
    }
    List<Actor> actors = chosen.record().actors();
    for (Actor actor : actors) {
      byName.putIfAbsent(actor.name(), id(actor.id()));
      if (actor.kind() == parley.actors.ActorKind.STATE) {
        actor.country().ifPresent(code -> byName.putIfAbsent(code, id(actor.id())));
      }
    }
    for (Actor actor : actors) {
      line(out, actor(actor));
    }
    Map<String, Integer> used = new HashMap<>();
    for (JsonNode moment : chosen.json(View.TIMELINE)) {
      String entry = moment.path("id").asText();
      int before = used.merge(entry, 1, Integer::sum) - 1;
      line(out, event(moment, id(before == 0 ? entry : entry + "-" + before)));
    }
  }

  private static void line(Writer out, ObjectNode entity) throws IOException {
    out.write(RecordJson.line(entity));
    out.write('\n');
  }

  private ObjectNode article(Report report) {
    Entity article = new Entity("Article", id(report.id()));
    article.put("name", report.title().orElse(fileName(report.source())));
    report.title().ifPresent(title -> article.put("title", title));
    article.put("fileName", fileName(report.source()));
    if (isAddress(report.source())) {
      article.put("sourceUrl", report.source());
    }
    report.publisher().ifPresent(publisher -> article.put("publisher", publisher));
    IsoCodes.language(report.language()).ifPresent(code -> article.put("language", code));
    chosen
        .record()
        .date(report.id())
        .map(ReportDate::published)
        .map(published -> published.when())
        .filter(When.Day.class::isInstance)
        .ifPresent(day -> article.put("publishedAt", ((When.Day) day).date().toString()));
    return article.json();
  }

  private ObjectNode actor(Actor actor) {
    Entity entity = new Entity(schema(actor), id(actor.id()));
    entity.put("name", actor.name());
    entity.putAll("alias", actor.aliases());
    actor.country().flatMap(IsoCodes::country).ifPresent(code -> entity.put("country", code));
    List<String> claims = new ArrayList<>();
    for (Actor.OfficeGiven office : actor.offices()) {
      if (schema(actor).equals("Person")) {
        String title = office.of().map(of -> office.title() + ", " + of).orElse(office.title());
        entity.put("position", office.former() ? "former " + title : title);
      }
      claims.addAll(office.claims());
    }
    if (!actor.sectors().isEmpty()) {
      entity.put("notes", "PLOVER sectors: " + String.join(", ", actor.sectors()));
    }
    proof(entity, claims);
    return entity.json();
  }

  /** The schema that an actor's kind is nearest to. */
  private static String schema(Actor actor) {
    return switch (actor.kind()) {
      case PERSON -> "Person";
      case STATE, GOVERNMENT, MILITARY -> "PublicBody";
      case COMPANY -> "Company";
      case ARMED_GROUP, PARTY, IGO, NGO, MEDIA -> "Organization";
      case PEOPLE, PLACE_AS_ACTOR -> "LegalEntity";
    };
  }

  private ObjectNode event(JsonNode moment, String id) {
    Entity event = new Entity("Event", id);
    event.put("name", Cells.printable(View.what(moment)));
    JsonNode when = moment.path("when");
    if (when.has("from") && when.path("from").equals(when.path("to"))) {
      event.put("date", when.path("from").asText());
    } else if (when.has("from")) {
      event.put("startDate", when.path("from").asText());
      event.put("endDate", when.path("to").asText());
    }
    event.put("keywords", Cells.word(moment.path("kind")));
    if (moment.has("form")) {
      event.put("keywords", Cells.word(moment.path("form")));
    }
    if (moment.has("status")) {
      event.put("keywords", Cells.word(moment.path("status")));
    }
    if (moment.has("place")) {
      event.put("location", Cells.place(moment.path("place")));
      IsoCodes.country(moment.path("place").path("country").asText())
          .ifPresent(code -> event.put("country", code));
    }
    event.putAll("involved", involved(moment));
    List<String> claims = new ArrayList<>();
    moment
        .path("claims")
        .forEach(each -> claims.add(each.isObject() ? each.path("id").asText() : each.asText()));
    for (String claim : claims) {
      chosen
          .claim(claim)
          .ifPresent(found -> event.put("summary", found.claim().evidence().sentence()));
    }
    proof(event, claims);
    return event.json();
  }

  /** The ids of those who take part, in any role. */
  private Collection<String> involved(JsonNode moment) {
    TreeSet<String> ids = new TreeSet<>();
    for (String list : List.of("people", "parties", "third_parties")) {
      moment.path(list).forEach(each -> add(ids, each));
    }
    for (String one :
        List.of("party", "proposer", "actor", "target", "issuer", "addressee", "attacker")) {
      add(ids, moment.path(one));
    }
    return ids;
  }

  private void add(Collection<String> ids, JsonNode actor) {
    String name = actor.isTextual() ? actor.asText() : actor.path("name").asText();
    Optional.ofNullable(byName.get(name)).ifPresent(ids::add);
  }

  private void proof(Entity entity, List<String> claims) {
    for (String id : claims) {
      chosen.claim(id).ifPresent(claim -> proof(entity, claim.report()));
    }
  }

  private static void proof(Entity entity, Report report) {
    entity.put("proof", id(report.id()));
    if (isAddress(report.source())) {
      entity.put("sourceUrl", report.source());
    }
    report.publisher().ifPresent(publisher -> entity.put("publisher", publisher));
  }

  private static boolean isAddress(String source) {
    return source.startsWith("http://") || source.startsWith("https://");
  }

  private static String fileName(String source) {
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
  }

  private static String id(String id) {
    return "parley-" + id;
  }

  /** An entity in the making: every property is a list in which a value stands once. */
  private static final class Entity {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final Map<String, TreeSet<String>> seen = new HashMap<>();

    Entity(String schema, String id) {
      json.put("id", id);
      json.put("schema", schema);
      json.putObject("properties");
    }

    void put(String property, String value) {
      if (!value.isBlank() && seen.computeIfAbsent(property, any -> new TreeSet<>()).add(value)) {
        json.withObjectProperty("properties").withArrayProperty(property).add(value);
      }
    }

    void putAll(String property, Collection<String> values) {
      values.forEach(value -> put(property, value));
    }

    ObjectNode json() {
      return json;
    }
  }
}
