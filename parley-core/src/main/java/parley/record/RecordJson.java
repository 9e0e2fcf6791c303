package parley.record;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import parley.actors.Mention;
import parley.claims.Ascription;
import parley.claims.Evidence;
import parley.claims.Place;
import parley.text.Published;
import parley.text.Report;
import parley.text.Span;
import parley.time.When;

/**
 * The record as JSON: what the commands print and the export writes.
 *
 * <p>Keys are in snake case and in a fixed order, closed vocabularies in lower case; what is not
 * known is left out. A claim's {@code quote} is exactly its report's text at {@code span}.
 */
public final class RecordJson {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final TalksRecord record;

  /** The view of one record. */
  public RecordJson(TalksRecord record) {
    this.record = record;
  }

  /** The whole record: reports, actors, entries by kind, disagreements, and what editors did. */
  public ObjectNode record() {
    ObjectNode json = NODES.objectNode();
    ArrayNode reports = json.putArray("reports");
    record.reports().forEach(report -> reports.add(report(report)));
    ArrayNode actors = json.putArray("actors");
    record.actors().forEach(actor -> actors.add(actor(actor)));
    ArrayNode entries = json.putArray("entries");
    record.entries().forEach(entry -> entries.add(entry(entry)));
    ArrayNode disagreements = json.putArray("disagreements");
    record.disagreements().forEach(disagreement -> disagreements.add(disagreement(disagreement)));
    ArrayNode rejected = json.putArray("rejected");
    record.rejected().forEach(entry -> rejected.add(entry(entry)));
    ArrayNode corrections = json.putArray("corrections");
    record.corrections().forEach(correction -> corrections.add(correction(correction)));
    return json;
  }

  /** One entry. */
  public ObjectNode entry(Entry entry) {
    ObjectNode json = NODES.objectNode();
    json.put("id", entry.id());
    json.put("kind", entry.kind());
    json.put("status", word(entry.status()));
    put(json, "when", entry.when());
    entry.basis().firstReported().ifPresent(day -> json.put("first_reported", day.toString()));
    new EntryFields(json).write(entry);
    ArrayNode reports = json.putArray("reports");
    entry.basis().reports().forEach(reports::add);
    json.put("origins", entry.basis().origins());
    ReviewJson.write(json, entry.basis().review());
    ArrayNode claims = json.putArray("claims");
    entry.basis().claims().forEach(claim -> claims.add(claim(claim)));
    return json;
  }

  /** One claim with its sentence. */
  public ObjectNode claim(RecordedClaim claim) {
    Evidence evidence = claim.claim().evidence();
    Report report = claim.report();
    ObjectNode json = NODES.objectNode();
    json.put("id", claim.id());
    json.put("report", report.id());
    json.put("file", report.source());
    json.set("span", span(evidence.span()));
    json.put("quote", claim.quote());
    if (!evidence.sentence().equals(claim.quote())) {
      json.put("sentence", evidence.sentence());
    }
    ArrayNode saidBy = json.putArray("said_by");
    evidence.saidBy().chain().stream().map(Mention::name).forEach(saidBy::add);
    json.put("status", word(evidence.status()));
    ObjectNode time = when(claim.when());
    evidence.timeSpan().ifPresent(words -> time.put("text", report.quote(words)));
    if (!time.isEmpty()) {
      json.set("time", time);
    }
    if (claim.reported() instanceof When.Dated) {
      ObjectNode reported = when(claim.reported());
      record.date(report.id()).ifPresent(date -> reported.put("how", word(date.published().how())));
      json.set("reported", reported);
    }
    return json;
  }

  /** What a report ascribes to somebody, with its sentence. */
  public ObjectNode attribution(Ascription ascription) {
    Report report = record.report(ascription.report());
    ObjectNode json = NODES.objectNode();
    json.put("report", report.id());
    json.put("file", report.source());
    record.date(report.id()).ifPresent(date -> json.set("reported", published(date)));
    json.put("kind", word(ascription.kind()));
    ArrayNode speakers = json.putArray("speakers");
    for (Ascription.Source source : ascription.sources()) {
      ObjectNode speaker = speakers.addObject();
      Optional<ActorRef> actor = source.actor().flatMap(record::actor);
      speaker.put(
          "name",
          actor
              .map(ActorRef::name)
              .or(() -> source.actor().map(Mention::name))
              .orElse(source.words()));
      put(
          speaker,
          "country",
          actor.flatMap(ActorRef::country).or(() -> source.actor().flatMap(Mention::country)));
      speaker.put("words", source.words());
      speaker.set("span", span(source.span()));
    }
    ascription
        .cue()
        .ifPresent(
            cue -> {
              ObjectNode node = json.putObject("cue");
              node.put("words", report.quote(cue));
              node.set("span", span(cue));
            });
    json.put("words", ascription.words());
    ArrayNode content = json.putArray("content");
    ascription.parts().forEach(part -> content.add(span(part)));
    json.put("direct", ascription.direct());
    json.put("nested", ascription.nested());
    json.set("span", span(ascription.span()));
    json.put("sentence", ascription.sentence());
    return json;
  }

  /** Why an entry is as it is. */
  public ObjectNode why(Why why) {
    return new WhyJson(record).of(why);
  }

  /** One actor. */
  public ObjectNode actor(Actor actor) {
    ObjectNode json = NODES.objectNode();
    json.put("id", actor.id());
    json.put("name", actor.name());
    json.put("kind", word(actor.kind()));
    put(json, "country", actor.country());
    strings(json, "sectors", actor.sectors());
    strings(json, "aliases", actor.aliases());
    ArrayNode offices = json.putArray("offices");
    for (Actor.OfficeGiven office : actor.offices()) {
      ObjectNode given = offices.addObject();
      given.put("title", office.title());
      put(given, "of", office.of());
      given.put("former", office.former());
      Dates.from(office.when()).ifPresent(from -> given.put("from", from.toString()));
      Dates.to(office.when()).ifPresent(to -> given.put("to", to.toString()));
      strings(given, "claims", office.claims());
    }
    return json;
  }

  /** One disagreement. */
  public ObjectNode disagreement(Disagreement disagreement) {
    ObjectNode json = NODES.objectNode();
    json.put("id", disagreement.id());
    json.put("entry", disagreement.entry());
    json.put("field", disagreement.field());
    ArrayNode values = json.putArray("values");
    for (Disagreement.Value value : disagreement.values()) {
      ObjectNode each = values.addObject();
      each.put("value", value.value());
      strings(each, "claims", value.claims());
    }
    disagreement.settled().ifPresent(set -> json.set("settled", ReviewJson.corrected(set)));
    return json;
  }

  /** One correction, and what came of it. */
  public ObjectNode correction(ReviewedCorrection correction) {
    return ReviewJson.correction(correction);
  }

  /** What stands in the queue: the entry, and why an editor should look at it. */
  public ObjectNode queued(ReviewQueue.Item item) {
    ObjectNode json = NODES.objectNode();
    json.put("id", item.entry().id());
    json.put("rank", word(item.rank()));
    strings(json, "why", item.reasons().stream().map(ReviewQueue.Reason::words).toList());
    json.set("entry", entry(item.entry()));
    return json;
  }

  /** One report, without its text. */
  public ObjectNode report(Report report) {
    ObjectNode json = NODES.objectNode();
    json.put("id", report.id());
    json.put("file", report.source());
    put(json, "publisher", report.publisher());
    put(json, "origin", report.origin());
    put(json, "title", report.title());
    record.date(report.id()).ifPresent(date -> json.set("published", published(date)));
    json.put("language", report.language());
    ArrayNode noise = json.putArray("noise");
    report.noise().forEach(span -> noise.add(span(span)));
    json.put("claims", record.claims(report.id()).size());
    json.put("group", record.group(report));
    return json;
  }

  /** JSON as text, indented, lines ended by a line feed. */
  public static String text(ObjectNode json) {
    return json.toPrettyString().replace("\r\n", "\n");
  }

  /** JSON as one line. */
  public static String line(ObjectNode json) {
    try {
      return MAPPER.writeValueAsString(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException("a tree that cannot be written", e);
    }
  }

  private static ObjectNode published(ReportDate date) {
    Published published = date.published();
    ObjectNode json = when(published.when());
    json.remove("precision");
    published.at().ifPresent(at -> json.put("at", at.toString()));
    json.put("how", word(published.how()));
    if (!date.explanation().isEmpty()) {
      json.put("explanation", date.explanation());
    }
    return json;
  }

  static ArrayNode span(Span span) {
    return NODES.arrayNode().add(span.start()).add(span.end());
  }

  /** A time; an empty object if it is undated. */
  static ObjectNode when(When when) {
    ObjectNode json = NODES.objectNode();
    if (when instanceof When.Dated dated) {
      json.put("from", dated.from().toString());
      json.put("to", dated.to().toString());
      json.put("precision", precision(dated));
    }
    return json;
  }

  /** How exact a time is: day, month, year or range. */
  public static String precision(When.Dated when) {
    if (when instanceof When.Day) {
      return "day";
    } else if (when instanceof When.Month) {
      return "month";
    }
    return when instanceof When.Year ? "year" : "range";
  }

  static void put(ObjectNode json, String key, When when) {
    if (when instanceof When.Dated) {
      json.set(key, when(when));
    }
  }

  static void put(ObjectNode json, String key, Optional<String> value) {
    value.ifPresent(text -> json.put(key, text));
  }

  static void put(ObjectNode json, String key, OptionalInt value) {
    value.ifPresent(number -> json.put(key, number));
  }

  static void strings(ObjectNode json, String key, Collection<String> values) {
    ArrayNode array = json.putArray(key);
    values.forEach(array::add);
  }

  static void place(ObjectNode json, Optional<Place> place) {
    place.ifPresent(
        where -> {
          ObjectNode node = json.putObject("place");
          node.put("name", where.name());
          put(node, "country", where.country());
        });
  }

  static ObjectNode actor(ActorRef actor) {
    ObjectNode json = NODES.objectNode();
    json.put("name", actor.name());
    put(json, "country", actor.country());
    return json;
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
