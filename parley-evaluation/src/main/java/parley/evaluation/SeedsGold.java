package parley.evaluation;

import static java.util.stream.Collectors.toCollection;
import static parley.evaluation.GoldMatch.counts;
import static parley.evaluation.GoldMatch.family;
import static parley.evaluation.GoldMatch.incidentFits;
import static parley.evaluation.GoldMatch.includesNames;
import static parley.evaluation.GoldMatch.isName;
import static parley.evaluation.GoldMatch.kindFits;
import static parley.evaluation.GoldMatch.names;
import static parley.evaluation.GoldMatch.officeIs;
import static parley.evaluation.GoldMatch.placeFits;
import static parley.evaluation.GoldMatch.statusFits;
import static parley.evaluation.GoldMatch.stream;
import static parley.evaluation.GoldMatch.texts;
import static parley.evaluation.GoldTime.overlaps;
import static parley.evaluation.GoldTime.within;
import static parley.evaluation.GoldWords.plain;
import static parley.evaluation.GoldWords.sharedWords;
import static parley.evaluation.GoldWords.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * The gold of the seeds, item by item, against the entries of a record.
 *
 * <p>It is long because the gold is one file of many kinds, and each kind is one method here.
 *
 * <p>What identifies an item: an actor by name; a contact by its people (or, where none are named,
 * its parties), its status and a time that overlaps; a proposal by kind and proposer or parties; a
 * position by party and stance; a condition by party and a content word; a measure by actor, target
 * and kind; a deadline by issuer, addressee and length; an incident by kind or weapon, place and
 * attacker; a statement by speaker and words; a disagreement by its field, or by the words of each
 * report that it rests on; a report by its file.
 */
final class SeedsGold {

  private final JsonNode gold;
  private final Map<String, JsonNode> views;
  private final Map<String, String> reportPrefixes = new TreeMap<>();
  private final Map<String, JsonNode> claims = new TreeMap<>();
  private final Map<String, int[]> found = new TreeMap<>();
  private final int[] fields = new int[2];
  private final List<String> misses = new ArrayList<>();

  SeedsGold(JsonNode gold, Map<String, JsonNode> views) {
    this.gold = gold;
    this.views = views;
    views.values().stream()
        .flatMap(GoldMatch::stream)
        .flatMap(entry -> stream(entry.path("claims")))
        .filter(claim -> claim.has("quote"))
        .forEach(claim -> claims.put(claim.path("id").asText(), claim));
    for (JsonNode report : view("reports")) {
      String file = report.path("file").asText().replaceAll(".*[/\\\\]", "");
      reportPrefixes.put(report.path("id").asText(), file.substring(0, Math.min(3, file.length())));
    }
  }

  /** What {@link #scores} found missing or wrong, a line each. */
  List<String> misses() {
    return List.copyOf(misses);
  }

  List<Score> scores() {
    reports();
    gold.path("actors").forEach(this::actor);
    gold.path("contacts").forEach(this::contact);
    gold.path("proposals").forEach(this::proposal);
    gold.path("measures").forEach(this::measure);
    gold.path("deadlines").forEach(this::deadline);
    gold.path("incidents").forEach(this::incident);
    gold.path("statements").forEach(this::statement);
    gold.path("disagreements").forEach(this::disagreement);
    List<Score> scores = new ArrayList<>();
    int right = 0;
    int all = 0;
    for (Map.Entry<String, int[]> kind : found.entrySet()) {
      scores.add(Score.share("found: " + kind.getKey(), kind.getValue()[0], kind.getValue()[1]));
      if (!kind.getKey().equals("reports dated") && !kind.getKey().equals("noise")) {
        right += kind.getValue()[0];
        all += kind.getValue()[1];
      }
    }
    scores.add(Score.share("recall of the gold's items", right, all));
    scores.add(Score.share("fields right, of the items found", fields[0], fields[1]));
    return scores;
  }

  private void reports() {
    gold.path("reports")
        .properties()
        .forEach(
            report -> {
              Optional<JsonNode> read =
                  entries("reports", each -> prefix(each.path("id")).equals(report.getKey()));
              JsonNode when = report.getValue().path("published");
              found(
                  "reports dated",
                  report.getKey(),
                  read.map(each -> within(each.path("published"), when)).orElse(false));
              for (String field : List.of("publisher", "origin", "title")) {
                if (report.getValue().has(field)) {
                  field(
                      report.getKey() + " " + field,
                      read.map(each -> each.path(field).asText())
                          .filter(report.getValue().path(field).asText()::equals)
                          .isPresent());
                }
              }
            });
  }

  private void actor(JsonNode item) {
    String name = item.path("name").asText();
    Optional<JsonNode> actor =
        entries("actors", each -> names(each).stream().anyMatch(one -> isName(one, name)));
    found("actors", name, actor.isPresent());
    actor.ifPresent(
        each -> {
          Set<String> known = names(each);
          item.path("aliases")
              .forEach(
                  alias ->
                      field(
                          name + " alias " + alias.asText(),
                          known.stream().anyMatch(alias.asText()::equalsIgnoreCase)));
          if (item.has("country")) {
            field(name + " country", each.path("country").equals(item.path("country")));
          }
          if (item.has("kind")) {
            field(name + " kind", each.path("kind").equals(item.path("kind")));
          }
          if (item.has("office")) {
            field(
                name + " office " + item.path("office").asText(),
                stream(each.path("offices"))
                    .anyMatch(office -> officeIs(office, item.path("office").asText())));
          }
        });
  }

  private void contact(JsonNode item) {
    String kind = item.path("kind").asText();
    Optional<JsonNode> contact =
        entries(
            "contacts",
            each ->
                family(kind).contains(each.path("form").asText())
                    && statusFits(item.path("status").asText(), each.path("status").asText())
                    && (item.has("people")
                        ? includesNames(texts(each.path("people")), texts(item.path("people")))
                        : hasParties(each, item))
                    && overlaps(each.path("when"), item.path("date"))
                    && (!item.has("date") || each.has("when") || sharesReport(each, item)),
            each -> score(each, item));
    found("contacts", item.path("id").asText(), contact.isPresent());
    contact.ifPresent(
        each -> {
          String id = item.path("id").asText();
          if (item.has("date")) {
            field(id + " date", within(each.path("when"), item.path("date")));
          }
          if (item.has("place")) {
            field(
                id + " place",
                each.path("place")
                    .path("name")
                    .asText()
                    .equalsIgnoreCase(item.path("place").asText()));
          }
          field(id + " parties", hasParties(each, item));
          where(id, each, item);
        });
  }

  private int score(JsonNode entry, JsonNode item) {
    int score = 0;
    score += within(entry.path("when"), item.path("date")) ? 4 : 0;
    score +=
        entry.path("place").path("name").asText().equalsIgnoreCase(item.path("place").asText())
            ? 2
            : 0;
    score +=
        2
            * (int)
                stream(item.path("where")).filter(w -> reports(entry).contains(w.asText())).count();
    return score;
  }

  private boolean sharesReport(JsonNode entry, JsonNode item) {
    return stream(item.path("where")).anyMatch(where -> reports(entry).contains(where.asText()));
  }

  private void proposal(JsonNode item) {
    String id = item.path("id").asText();
    Optional<JsonNode> proposal =
        entries(
            "proposals",
            each ->
                kindFits(each.path("form").asText(), item.path("kind").asText(), each.path("name"))
                    && (!item.has("proposer")
                        || isOneOf(each.path("proposer"), item.path("proposer")))
                    && sharesReport(each, item.has("where") ? item : gold.path("none"), item),
            each -> each.path("positions").size());
    found("proposals", id, proposal.isPresent());
    JsonNode entry = proposal.orElse(gold.path("none"));
    if (proposal.isPresent()) {
      if (item.has("in_force")) {
        field(
            id + " in force",
            entry.path("in_force").asBoolean() == item.path("in_force").asBoolean());
      }
      item.path("terms")
          .properties()
          .forEach(
              term ->
                  field(
                      id + " " + term.getKey(),
                      entry.path("terms").path(term.getKey()).equals(term.getValue())));
    }
    for (JsonNode position : item.path("positions")) {
      Optional<JsonNode> held =
          stream(entry.path("positions"))
              .filter(
                  each ->
                      isParty(each.path("party"), position.path("party"))
                          && each.path("stance").equals(position.path("stance")))
              .filter(each -> overlaps(each.path("when"), position.path("date")))
              .findFirst();
      String name =
          id + " " + position.path("party").asText() + " " + position.path("stance").asText();
      found("positions", name, held.isPresent());
      held.ifPresent(
          each -> field(name + " date", within(each.path("when"), position.path("date"))));
    }
    for (JsonNode condition : item.path("conditions")) {
      found(
          "conditions",
          id + " " + condition.path("about").asText(),
          stream(entry.path("conditions"))
              .anyMatch(
                  each ->
                      isParty(each.path("party"), condition.path("party"))
                          && sharedWords(
                                  each.path("asks").asText(), condition.path("about").asText())
                              >= 2));
    }
  }

  private boolean sharesReport(JsonNode entry, JsonNode where, JsonNode item) {
    return !item.has("where") || sharesReport(entry, where);
  }

  private void measure(JsonNode item) {
    String id = item.path("id").asText();
    String kind = item.path("kind").asText().replace(' ', '_');
    Optional<JsonNode> measure =
        entries(
            "measures",
            each ->
                isOneOf(each.path("actor"), item.path("actor"))
                    && (!item.has("target") || isOneOf(each.path("target"), item.path("target")))
                    && each.path("form").asText().equals(kind),
            each -> each.path("changes").size());
    found("measures", id, measure.isPresent());
    measure.ifPresent(
        each -> {
          for (JsonNode change : item.path("changes")) {
            Optional<JsonNode> made =
                stream(each.path("changes"))
                    .filter(one -> one.path("to").equals(change.path("to")))
                    .filter(one -> overlaps(one.path("when"), change.path("date")))
                    .findFirst();
            field(id + " " + change.path("to").asText(), made.isPresent());
            if (change.has("date") && made.isPresent()) {
              field(
                  id + " " + change.path("to").asText() + " date",
                  within(made.get().path("when"), change.path("date")));
            }
          }
          if (item.has("amount")) {
            field(id + " amount", each.path("amount").equals(item.path("amount")));
          }
          where(id, each, item);
        });
  }

  private void deadline(JsonNode item) {
    String id = item.path("id").asText();
    Optional<JsonNode> deadline =
        entries(
            "deadlines",
            each ->
                isOneOf(each.path("issuer"), item.path("issuer"))
                    && (!item.has("addressee")
                        || isOneOf(each.path("addressee"), item.path("addressee")))
                    && (item.has("length")
                        ? GoldMatch.lengthFits(each.path("length"), item.path("length"))
                        : overlaps(each.path("due"), item.path("due"))));
    found("deadlines", id, deadline.isPresent());
    deadline.ifPresent(
        each -> {
          field(id + " due", within(each.path("due"), item.path("due")));
          field(
              id + " demand",
              sharedWords(each.path("demand").asText(), item.path("demand").asText()) >= 1);
          if (item.has("consequence")) {
            field(
                id + " consequence",
                sharedWords(each.path("consequence").asText(), item.path("consequence").asText())
                    >= 1);
          }
          where(id, each, item);
        });
  }

  private void incident(JsonNode item) {
    String id = item.path("id").asText();
    Optional<JsonNode> incident =
        entries(
            "incidents",
            each ->
                incidentFits(item.path("kind").asText(), each.path("form").asText())
                    && (!item.has("perpetrator")
                        || isOneOf(each.path("attacker"), item.path("perpetrator")))
                    && (!item.has("date") || overlaps(each.path("when"), item.path("date")))
                    && (!item.has("place")
                        || placeFits(
                            item.path("place").asText(), each.path("place").path("name").asText())),
            each ->
                (counts(each.path("killed"), item.path("killed")) ? 100 : 0)
                    + each.path("reports").size());
    found("incidents", id, incident.isPresent());
    incident.ifPresent(
        each -> {
          field(id + " killed", counts(each.path("killed"), item.path("killed")));
          field(id + " injured", counts(each.path("injured"), item.path("injured")));
          where(id, each, item);
        });
  }

  private void statement(JsonNode item) {
    String about = item.path("about").asText();
    Set<String> speakers =
        item.path("speaker").isArray()
            ? texts(item.path("speaker"))
            : Set.of(item.path("speaker").asText());
    Optional<JsonNode> statement =
        entries(
            "statements",
            each ->
                (item.path("direct").asBoolean()
                        ? plain(each.path("words").asText()).contains(plain(about))
                        : sharedWords(each.path("words").asText(), about) >= 2)
                    && speakers.stream()
                        .allMatch(
                            speaker ->
                                stream(each.path("speakers"))
                                    .anyMatch(one -> speakerIs(one, speaker))));
    found("statements", about, statement.isPresent());
    statement.ifPresent(
        each -> {
          field(about + ": direct", each.path("direct").equals(item.path("direct")));
          where(about, each, item);
        });
  }

  /** Those who brought them together count where the gold names such; else they are no parties. */
  private boolean hasParties(JsonNode entry, JsonNode item) {
    return stream(item.path("parties"))
        .allMatch(
            party ->
                Stream.of("parties", "third_parties")
                    .filter(side -> side.equals("parties") || item.has(side))
                    .flatMap(side -> stream(entry.path(side)))
                    .anyMatch(one -> isParty(one, party)));
  }

  private boolean isOneOf(JsonNode actor, JsonNode wanted) {
    return wanted.isArray()
        ? stream(wanted).anyMatch(one -> isParty(actor, one))
        : isParty(actor, wanted);
  }

  /** Whether an actor, or the short name of one, is a state by its code or a group by a name. */
  private boolean isParty(JsonNode actor, JsonNode wanted) {
    JsonNode one = actor.has("actor") ? actor.path("actor") : actor;
    return GoldMatch.isCountry(wanted.asText())
        ? one.path("country").equals(wanted) || one.equals(wanted)
        : speakerIs(one, wanted.asText());
  }

  /** Whether a name is the gold's; an article, a title or a spelling makes no difference. */
  private boolean speakerIs(JsonNode speaker, String named) {
    String given = speaker.isTextual() ? speaker.asText() : speaker.path("name").asText();
    String wanted = named.replaceFirst("^(?:an?|the) ", "");
    if (GoldMatch.isName(given, wanted)) {
      return true;
    }
    return entries("actors", each -> names(each).stream().anyMatch(wanted::equalsIgnoreCase))
        .filter(
            actor ->
                names(actor).stream().anyMatch(given::equalsIgnoreCase)
                    || (actor.path("kind").asText().equals("state")
                        && actor.path("country").asText().equals(given)))
        .isPresent();
  }

  private void disagreement(JsonNode item) {
    if (item.has("note")) {
      return; // no conflict: there is nothing to find
    }
    Set<String> wanted = words(item.path("about").asText());
    found(
        "disagreements",
        item.path("about").asText(),
        entries(
                "disagreements",
                each -> {
                  Set<String> has = words(each.path("field").asText() + " " + each.path("about"));
                  has.retainAll(wanted);
                  return !has.isEmpty() || quotesBoth(each, item.path("values"));
                })
            .isPresent());
  }

  /** Whether each value of the gold, a report's words, is quoted from that report for a value. */
  private boolean quotesBoth(JsonNode disagreement, JsonNode values) {
    Set<String> quoted = new TreeSet<>();
    for (Map.Entry<String, JsonNode> value : values.properties()) {
      stream(disagreement.path("values"))
          .filter(
              each ->
                  stream(each.path("claims"))
                      .flatMap(id -> Optional.ofNullable(claims.get(id.asText())).stream())
                      .filter(claim -> value.getKey().contains(prefix(claim.path("report"))))
                      .anyMatch(claim -> holds(claim.path("quote"), value.getValue())))
          .map(each -> each.path("value").asText())
          .filter(each -> !quoted.contains(each))
          .findFirst()
          .ifPresent(quoted::add);
    }
    return quoted.size() > 1 && quoted.size() == values.size();
  }

  private static boolean holds(JsonNode quote, JsonNode words) {
    return words(quote.asText()).containsAll(words(words.asText()));
  }

  private void where(String id, JsonNode entry, JsonNode item) {
    for (JsonNode where : item.path("where")) {
      field(id + " in " + where.asText(), reports(entry).contains(where.asText()));
    }
  }

  private Set<String> reports(JsonNode entry) {
    return stream(entry.path("reports")).map(this::prefix).collect(toCollection(TreeSet::new));
  }

  private String prefix(JsonNode id) {
    return reportPrefixes.getOrDefault(id.asText(), "");
  }

  private void found(String kind, String item, boolean is) {
    int[] counts = found.computeIfAbsent(kind, each -> new int[2]);
    counts[0] += is ? 1 : 0;
    counts[1]++;
    if (!is) {
      misses.add("missing " + kind + ": " + item);
    }
  }

  private void field(String name, boolean right) {
    fields[0] += right ? 1 : 0;
    fields[1]++;
    if (!right) {
      misses.add("wrong " + name);
    }
  }

  private JsonNode view(String kind) {
    JsonNode view = views.get(kind);
    return view == null ? gold.path("none") : view;
  }

  private Optional<JsonNode> entries(String kind, Predicate<JsonNode> is) {
    return entries(kind, is, entry -> entry.path("reports").size());
  }

  private Optional<JsonNode> entries(
      String kind, Predicate<JsonNode> is, ToIntFunction<JsonNode> better) {
    return stream(view(kind)).filter(is).max(Comparator.comparingInt(better));
  }
}
