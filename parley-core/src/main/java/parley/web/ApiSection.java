package parley.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import parley.record.Entry;
import parley.record.RecordJson;
import parley.record.RecordedClaim;
import parley.search.Found;
import parley.search.FoundJson;
import parley.search.Hit;
import parley.search.Question;
import parley.text.Report;

/**
 * The record for programs, as JSON: the same that the pages show and the commands print.
 *
 * <p>It is described in {@code openapi.yaml}, which a test holds against the answers.
 */
final class ApiSection implements Section {

  private static final Comparator<Entry> BY_TIME =
      Comparator.comparing((Entry entry) -> Wording.day(entry).orElse(LocalDate.MAX))
          .thenComparing(Entry::id);

  private static final List<String> KINDS_FOUND =
      List.of(
          Hit.PASSAGE,
          Hit.ACTOR,
          "contact",
          "proposal",
          "measure",
          "deadline",
          "incident",
          "statement",
          "event");

  private final OpenRecord open;
  private final Finder finder;

  ApiSection(OpenRecord open, Finder finder) {
    this.open = open;
    this.finder = finder;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/api/openapi.yaml", ApiSection::description);
    answer(routes, "/api/record", this::record);
    answer(routes, "/api/entries", ApiSection::entries);
    answer(routes, "/api/entries/{id}", ApiSection::entry);
    answer(routes, "/api/entries/{id}/why", ApiSection::why);
    answer(routes, "/api/reports", ApiSection::reports);
    answer(routes, "/api/reports/{id}", ApiSection::report);
    answer(routes, "/api/actors", ApiSection::actors);
    answer(routes, "/api/actors/{id}", ApiSection::actor);
    answer(routes, "/api/disagreements", ApiSection::disagreements);
    answer(routes, "/api/timeline", ApiSection::timeline);
    answer(routes, "/api/search", this::search);
  }

  /** An address whose answer follows from the record: a program that has it is told so. */
  private void answer(
      RoutesConfig routes, String path, BiFunction<Context, Snapshot, ObjectNode> answer) {
    routes.get(
        path,
        context -> {
          Snapshot snapshot = open.asOf(AsOf.of(context, "as_of"));
          if (Tag.isKnown(context, snapshot)) {
            return;
          }
          ObjectNode json = answer.apply(context, snapshot);
          context.contentType("application/json");
          context.result(RecordJson.line(json));
        });
  }

  private ObjectNode record(Context context, Snapshot snapshot) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("name", open.name());
    json.put("stamp", snapshot.stamp());
    snapshot.asOf().day().ifPresent(day -> json.put("as_of", day.toString()));
    json.put("sense", snapshot.asOf().senseWord());
    json.put("reports", snapshot.record().reports().size());
    json.put("claims", snapshot.record().claims().size());
    json.put("actors", snapshot.record().actors().size());
    json.put("disagreements", snapshot.record().disagreements().size());
    ObjectNode entries = json.putObject("entries");
    Map<String, Long> counts =
        snapshot.record().entries().stream()
            .collect(Collectors.groupingBy(Entry::kind, TreeMap::new, Collectors.counting()));
    Chosen.KINDS.forEach(kind -> entries.put(kind, counts.getOrDefault(kind, 0L)));
    snapshot.firstReport().ifPresent(day -> json.put("first_report", day.toString()));
    snapshot.lastReport().ifPresent(day -> json.put("last_report", day.toString()));
    return json;
  }

  private static ObjectNode entries(Context context, Snapshot snapshot) {
    ApiPage page = ApiPage.of(context);
    RecordJson json = new RecordJson(snapshot.record());
    return page.of(chosen(context, snapshot), json::entry);
  }

  private static List<Entry> chosen(Context context, Snapshot snapshot) {
    return snapshot.record().entries().stream()
        .filter(Chosen.of(context).in(snapshot))
        .sorted(BY_TIME)
        .toList();
  }

  private static Entry find(Context context, Snapshot snapshot) {
    String id = context.pathParam("id");
    return snapshot.entry(id).orElseThrow(() -> Refused.missing("no entry " + id));
  }

  private static ObjectNode entry(Context context, Snapshot snapshot) {
    return new RecordJson(snapshot.record()).entry(find(context, snapshot));
  }

  private static ObjectNode why(Context context, Snapshot snapshot) {
    return new RecordJson(snapshot.record())
        .why(snapshot.record().why(find(context, snapshot).id()).orElseThrow());
  }

  private static ObjectNode reports(Context context, Snapshot snapshot) {
    ApiPage page = ApiPage.of(context);
    RecordJson json = new RecordJson(snapshot.record());
    return page.of(snapshot.record().reports(), json::report);
  }

  private static ObjectNode report(Context context, Snapshot snapshot) {
    String id = context.pathParam("id");
    Report report = snapshot.report(id).orElseThrow(() -> Refused.missing("no report " + id));
    RecordJson json = new RecordJson(snapshot.record());
    ObjectNode node = json.report(report);
    node.put("text", report.text());
    ArrayNode claims = node.putArray("claims");
    for (RecordedClaim claim : snapshot.record().claims(id)) {
      ObjectNode each = json.claim(claim);
      ArrayNode entries = each.putArray("entries");
      snapshot.entryOf(claim.id()).ifPresent(entry -> entries.add(entry.id()));
      claims.add(each);
    }
    return node;
  }

  private static ObjectNode actors(Context context, Snapshot snapshot) {
    ApiPage page = ApiPage.of(context);
    RecordJson json = new RecordJson(snapshot.record());
    return page.of(snapshot.record().actors(), each -> json.actor(each));
  }

  private static ObjectNode actor(Context context, Snapshot snapshot) {
    String id = context.pathParam("id");
    return new RecordJson(snapshot.record())
        .actor(snapshot.actor(id).orElseThrow(() -> Refused.missing("no actor " + id)));
  }

  private static ObjectNode disagreements(Context context, Snapshot snapshot) {
    ApiPage page = ApiPage.of(context);
    RecordJson json = new RecordJson(snapshot.record());
    return page.of(snapshot.record().disagreements(), json::disagreement);
  }

  private static ObjectNode timeline(Context context, Snapshot snapshot) {
    ApiPage page = ApiPage.of(context);
    RecordJson json = new RecordJson(snapshot.record());
    List<ApiMoment> moments = ApiMoment.of(chosen(context, snapshot));
    return page.of(moments, moment -> moment.json(json));
  }

  private ObjectNode search(Context context, Snapshot snapshot) {
    ApiPage page = ApiPage.of(context);
    Set<String> kinds = Chosen.kinds(context, KINDS_FOUND);
    Found found = finder.search(question(context, snapshot, page, kinds));
    ObjectNode json = page.head(found.total());
    json.setAll(FoundJson.of(found));
    json.set("items", json.remove("hits"));
    return json;
  }

  private static Question question(
      Context context, Snapshot snapshot, ApiPage page, Set<String> kinds) {
    String words = Optional.ofNullable(context.queryParam("q")).orElse("");
    if (page.offset() > Question.DEEPEST || page.size() > Question.MOST) {
      throw Refused.unclear(
          "So far down nobody looks",
          "Hits are given up to number " + Question.DEEPEST + ", 200 at once: add words.");
    }
    List<LocalDate> last = new ArrayList<>();
    Chosen.day(context, "to").ifPresent(last::add);
    snapshot.asOf().day().ifPresent(last::add);
    return new Question(
        words,
        kinds,
        Chosen.text(context, "party"),
        Chosen.day(context, "from"),
        last.stream().min(Comparator.naturalOrder()),
        page.offset(),
        page.size());
  }

  private static void description(Context context) {
    try (InputStream yaml = ApiSection.class.getResourceAsStream("/parley/web/openapi.yaml")) {
      if (yaml == null) {
        throw new IllegalStateException("parley/web/openapi.yaml is not on the class path");
      }
      context.contentType("application/yaml");
      context.result(yaml.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
