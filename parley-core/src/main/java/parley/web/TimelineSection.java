package parley.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.claims.Status;
import parley.record.Entry;
import parley.record.RecordJson;

/**
 * The timeline, and the data of its chart.
 *
 * <p>A lane that has more moments in the stretch of time shown than can be drawn is sent as counts
 * per day, week, month or year.
 */
final class TimelineSection implements Section {

  static final List<String> KINDS =
      List.of("contact", "proposal", "measure", "deadline", "incident", "statement", "event");

  private static final int MOST_IN_LANE = 160;
  private static final int MOST_BINS = 130;
  private static final int[] BIN_DAYS = {1, 7, 14, 28, 91, 182, 364};

  private final Pages pages;

  TimelineSection(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/timeline", this::page);
    routes.get("/timeline/data", this::data);
  }

  private static Set<String> kinds(Context context) {
    Set<String> kinds = new HashSet<>(context.queryParams("kind"));
    kinds.retainAll(KINDS);
    // Statements and events tell much again that others lanes hold, so they are asked for.
    return kinds.isEmpty() ? new HashSet<>(KINDS.subList(0, 5)) : kinds;
  }

  static Predicate<Entry> asked(Context context, Snapshot snapshot) {
    return Chronology.asked(snapshot, Filter.of(context), kinds(context));
  }

  private void page(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    Filter filter = Filter.of(context);
    Set<String> kinds = kinds(context);
    Chronology chronology = snapshot.chronology(filter, kinds);
    String query =
        kinds.stream()
                .sorted()
                .map(kind -> "kind=" + kind)
                .collect(Collectors.joining("&", "", filter.isEmpty() ? "" : "&"))
            + filter.query();
    ListPage.Paging paging =
        ListPage.Paging.of(
            ListSection.page(context),
            chronology.lastFirst().size(),
            "/timeline",
            query,
            snapshot.asOf());
    pages.send(
        context,
        "timeline.jte",
        new TimelinePage(
            pages.frame(context, "Timeline", "timeline"),
            filter,
            KINDS.stream().map(kind -> new TimelinePage.Kind(kind, kinds.contains(kind))).toList(),
            snapshot.asOf().link("/timeline/data?" + query),
            paging.of(chronology.lastFirst()).stream()
                .map(moment -> row(moment, snapshot.asOf()))
                .toList(),
            paging,
            chronology.undated()));
  }

  private static TimelinePage.Row row(Moment moment, AsOf asOf) {
    String days =
        moment.from().equals(moment.to())
            ? moment.from().toString()
            : moment.from() + " – " + moment.to();
    boolean told = moment.certainty() == Moment.Certainty.TOLD;
    String by = Wording.TO_COME.contains(moment.entry().status()) ? "after " : "by ";
    return new TimelinePage.Row(
        told ? by + days : days,
        moment.certainty() == Moment.Certainty.DAY,
        moment.entry().kind(),
        moment.what(),
        href(moment, asOf),
        Chip.of(moment.entry().status()));
  }

  private static String href(Moment moment, AsOf asOf) {
    return asOf.link("/entries/" + moment.entry().id() + moment.anchor());
  }

  /** The moments of a stretch of time, in lanes. */
  private void data(Context context) {
    Snapshot snapshot = pages.snapshot(context);
    Set<String> kinds = kinds(context);
    Chronology chronology = snapshot.chronology(Filter.of(context), kinds);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    Optional<LocalDate> first = chronology.first();
    Optional<LocalDate> last = chronology.last();
    first.ifPresent(day -> json.put("first", day.toString()));
    last.ifPresent(day -> json.put("last", day.toString()));
    snapshot.today().ifPresent(day -> json.put("today", day.toString()));
    LocalDate from = day(context, "start").or(() -> first).orElse(LocalDate.EPOCH);
    LocalDate to = day(context, "end").or(() -> last).orElse(LocalDate.EPOCH);
    if (to.isBefore(from)) {
      throw Refused.unclear("The end is before the start", "Give the earlier day as the start.");
    }
    json.put("start", from.toString());
    json.put("end", to.toString());
    ArrayNode lanes = json.putArray("lanes");
    for (String kind : KINDS) {
      if (kinds.contains(kind)) {
        List<Moment> own =
            chronology.of(kind).stream()
                .filter(moment -> !moment.from().isAfter(to) && !moment.to().isBefore(from))
                .toList();
        lanes.add(lane(kind, own, from, to, snapshot.asOf()));
      }
    }
    context.contentType("application/json; charset=utf-8");
    context.result(RecordJson.line(json));
  }

  private static Optional<LocalDate> day(Context context, String name) {
    String day = Optional.ofNullable(context.queryParam(name)).orElse("");
    if (day.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw Refused.unclear("“" + day + "” is no day", "Write a day as 2025-03-12.");
    }
  }

  private static ObjectNode lane(
      String kind, List<Moment> moments, LocalDate from, LocalDate to, AsOf asOf) {
    ObjectNode lane = JsonNodeFactory.instance.objectNode();
    lane.put("kind", kind);
    lane.put("count", moments.size());
    if (moments.size() <= MOST_IN_LANE) {
      ArrayNode items = lane.putArray("items");
      for (Moment moment : moments) {
        ObjectNode item = items.addObject();
        item.put("from", moment.from().toString());
        item.put("to", moment.to().toString());
        item.put("certainty", moment.certainty().name().toLowerCase(Locale.ROOT));
        item.put("status", Wording.word(moment.entry().status()));
        item.put("happened", happened(moment.entry()));
        item.put("what", moment.what());
        item.put("href", href(moment, asOf));
      }
      return lane;
    }
    int days = binDays(from, to);
    lane.put("days", days);
    int size = (int) (ChronoUnit.DAYS.between(from, to) / days) + 1;
    int[] counts = new int[size];
    for (Moment moment : moments) {
      LocalDate shown = moment.from().isBefore(from) ? from : moment.from();
      counts[(int) (ChronoUnit.DAYS.between(from, shown) / days)]++;
    }
    ArrayNode bins = lane.putArray("bins");
    for (int count : counts) {
      bins.add(count);
    }
    return lane;
  }

  private static boolean happened(Entry entry) {
    return entry.status() == Status.TOOK_PLACE || entry.status() == Status.ONGOING;
  }

  private static int binDays(LocalDate from, LocalDate to) {
    long span = ChronoUnit.DAYS.between(from, to) + 1;
    for (int days : BIN_DAYS) {
      if (span / days <= MOST_BINS) {
        return days;
      }
    }
    return (int) (span / MOST_BINS) + 1;
  }
}
