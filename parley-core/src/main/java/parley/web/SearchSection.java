package parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.search.Found;
import parley.search.Hit;
import parley.search.Question;
import parley.text.Span;

/** The page that finds words, and what shows under the box of every page as one types. */
final class SearchSection implements Section {

  private static final int ON_A_PAGE = 30;
  private static final int UNDER_THE_BOX = 7;

  private final Pages pages;
  private final Finder finder;

  SearchSection(Pages pages, Finder finder) {
    this.pages = pages;
    this.finder = finder;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/search", this::search);
    routes.get("/search/box", this::box);
  }

  private void search(Context context) {
    boolean part = context.header("HX-Request") != null;
    pages.send(context, part ? "found.jte" : "search.jte", page(context));
  }

  private void box(Context context) {
    Asked asked = Asked.of(context);
    Snapshot snapshot = pages.snapshot(context);
    Found found = finder.search(asked.question(snapshot.asOf(), 0, UNDER_THE_BOX));
    pages.send(
        context,
        "foundbox.jte",
        new SearchPage.Box(
            lines(found, snapshot),
            found.note(),
            found.count(),
            snapshot.asOf().link("/search?q=" + encoded(asked.words())),
            asked.isBlank()));
  }

  private SearchPage page(Context context) {
    Asked asked = Asked.of(context);
    Snapshot snapshot = pages.snapshot(context);
    int number = ApiPage.number(context, "page", 1, Question.DEEPEST / ON_A_PAGE);
    int passed = (number - 1) * ON_A_PAGE;
    Found found = finder.search(asked.question(snapshot.asOf(), passed, ON_A_PAGE));
    Frame frame = pages.frame(context, asked.isBlank() ? "Search" : asked.words(), "search");
    boolean further = passed + found.hits().size() < found.total();
    return new SearchPage(
        frame,
        asked,
        lines(found, snapshot),
        asked.isBlank() ? Optional.empty() : found.note(),
        found.count(),
        passed + 1,
        address(snapshot, asked, number - 1).filter(any -> number > 1),
        address(snapshot, asked, number + 1)
            .filter(any -> further && number < Question.DEEPEST / ON_A_PAGE));
  }

  private static Optional<String> address(Snapshot snapshot, Asked asked, int page) {
    return Optional.of(snapshot.asOf().link("/search?" + asked.query() + "&page=" + page));
  }

  private static List<SearchPage.Line> lines(Found found, Snapshot snapshot) {
    return found.hits().stream().map(hit -> line(hit, snapshot)).toList();
  }

  private static SearchPage.Line line(Hit hit, Snapshot snapshot) {
    String path =
        hit.passage()
            .map(place -> "/reports/" + hit.id() + "?mark=" + word(place.span()) + "#mark")
            .orElse((hit.kind().equals(Hit.ACTOR) ? "/actors/" : "/entries/") + hit.id());
    String source =
        snapshot
            .report(hit.id())
            .filter(report -> hit.passage().isPresent())
            .map(report -> Sources.outlet(report))
            .orElse("");
    return new SearchPage.Line(
        hit.kind(), snapshot.asOf().link(path), hit.day().orElse(""), source, pieces(hit));
  }

  private static String word(Span span) {
    return span.start() + "-" + span.end();
  }

  /** A hit's text in pieces, of which those that were looked for are marked. */
  static List<SearchPage.Piece> pieces(Hit hit) {
    List<SearchPage.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Span mark : hit.marks()) {
      if (mark.start() > at) {
        pieces.add(new SearchPage.Piece(hit.text().substring(at, mark.start()), false));
      }
      pieces.add(new SearchPage.Piece(mark.of(hit.text()), true));
      at = mark.end();
    }
    if (at < hit.text().length()) {
      pieces.add(new SearchPage.Piece(hit.text().substring(at), false));
    }
    return pieces;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /**
   * What is looked for, as the page's form has it.
   *
   * @param words as typed
   * @param kind one kind of hit; all if empty
   * @param party as typed; any if empty
   * @param from the first day, if one is given
   * @param to the last day, if one is given
   */
  record Asked(
      String words, String kind, String party, Optional<LocalDate> from, Optional<LocalDate> to) {

    static final List<String> KINDS =
        Stream.concat(Stream.of(Hit.PASSAGE, Hit.ACTOR), Chosen.KINDS.stream()).toList();

    static Asked of(Context context) {
      String kind = Chosen.text(context, "kind").orElse("");
      return new Asked(
          Optional.ofNullable(context.queryParam("q")).orElse(""),
          KINDS.contains(kind) ? kind : "",
          Chosen.text(context, "party").orElse(""),
          Chosen.day(context, "from"),
          Chosen.day(context, "to"));
    }

    boolean isBlank() {
      return words.isBlank();
    }

    /** The question, of which nothing is asked that comes after the day of the record. */
    Question question(AsOf asOf, int passed, int number) {
      return new Question(
          words,
          kind.isEmpty() ? Set.of() : Set.of(kind),
          Optional.of(party).filter(name -> !name.isEmpty()),
          from,
          Stream.concat(to.stream(), asOf.day().stream()).min(Comparator.naturalOrder()),
          passed,
          number);
    }

    /** The same in an address. */
    String query() {
      return Stream.of(
              "q=" + encoded(words),
              kind.isEmpty() ? "" : "kind=" + kind,
              party.isEmpty() ? "" : "party=" + encoded(party),
              from.map(day -> "from=" + day).orElse(""),
              to.map(day -> "to=" + day).orElse(""))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining("&"));
    }
  }
}
