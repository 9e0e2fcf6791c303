package parley.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.claims.Correction;
import parley.record.Entry;
import parley.record.ReviewQueue;
import parley.record.TalksRecord;

/**
 * The pages on which an editor goes through the record, one entry after the other.
 *
 * <p>Trap: the queue of a large record takes long to make, and each correction makes another
 * record. It is made once and gone through; what was dealt with meanwhile is passed over.
 */
final class ReviewSection implements Section {

  private final Pages pages;
  private final OpenRecord open;
  private final Editing editing;
  private final Candidates candidates;
  private Optional<Line> line = Optional.empty();

  /** The queue as it was made, and of which record. */
  private record Line(TalksRecord of, List<ReviewQueue.Item> items) {}

  ReviewSection(Pages pages, OpenRecord open) {
    this.pages = pages;
    this.open = open;
    this.editing = new Editing(open);
    this.candidates = new Candidates(open);
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get("/review", this::review);
    routes.get("/review/history", this::history);
    routes.post("/review/editor", this::name);
    routes.post("/review/undo/{correction}", this::undo);
    routes.get("/review/{id}/similar", this::similar);
    routes.post("/review/{id}", this::correct);
    routes.post("/entries/{id}/correct", this::correctOnItsPage);
  }

  private void name(Context context) {
    Editing.name(context);
    context.redirect("/review");
  }

  private void review(Context context) {
    String id = Optional.ofNullable(context.queryParam("id")).orElse("");
    int step = "before".equals(context.queryParam("step")) ? -1 : 1;
    boolean stay = context.queryParam("step") == null;
    if (id.isEmpty() && context.header("HX-Request") == null) {
      begin();
    }
    List<ReviewQueue.Item> items = items();
    Optional<ReviewQueue.Item> next =
        stay && !id.isEmpty() ? Optional.empty() : next(items, id, step);
    Optional<Entry> shown =
        stay && !id.isEmpty()
            ? open.whole().entry(id)
            : next.map(item -> item.entry().id()).flatMap(open.whole()::entry);
    if (stay && !id.isEmpty() && shown.isEmpty()) {
      throw Refused.missing("no entry " + id);
    }
    show(context, shown, "", false);
  }

  private void correct(Context context) {
    String id = context.pathParam("id");
    Entry entry = open.whole().entry(id).orElseThrow(() -> Refused.missing("no entry " + id));
    Correction.Change change;
    try {
      change = editing.change(context, entry);
      editing.correct(context, change);
    } catch (IllegalArgumentException refused) {
      show(context, Optional.of(entry), String.valueOf(refused.getMessage()), true);
      return;
    }
    boolean stays = change instanceof Correction.SetField;
    Optional<Entry> shown =
        stays
            ? open.whole().entryOf(entry.basis().claims().get(0).id())
            : next(items(), id, 1).map(item -> item.entry().id()).flatMap(open.whole()::entry);
    show(
        context,
        shown,
        Candidates.said(change) + ": " + Wording.brief(Wording.what(entry), 80),
        false);
  }

  /** The same from an entry's own page, which is shown anew, or the review of what it became. */
  private void correctOnItsPage(Context context) {
    String id = context.pathParam("id");
    Entry entry = open.whole().entry(id).orElseThrow(() -> Refused.missing("no entry " + id));
    try {
      editing.correct(context, editing.change(context, entry));
    } catch (IllegalArgumentException refused) {
      throw Refused.unclear(String.valueOf(refused.getMessage()), "Go back, and try it otherwise.");
    }
    String to =
        open.whole()
            .entryOf(entry.basis().claims().get(0).id())
            .map(now -> "/entries/" + now.id())
            .orElse("/review/history");
    context.redirect(to);
  }

  private void undo(Context context) {
    String id = context.pathParam("correction");
    List<String> of =
        open.whole()
            .correction(id)
            .orElseThrow(() -> Refused.missing("no correction " + id))
            .correction()
            .change()
            .claims();
    String done = "Undone";
    boolean refused = false;
    try {
      editing.correct(context, new Correction.Undo(id));
    } catch (IllegalArgumentException impossible) {
      done = String.valueOf(impossible.getMessage());
      refused = true;
    }
    Optional<Entry> again = of.stream().findFirst().flatMap(open.whole()::entryOf);
    if (context.header("HX-Request") == null) {
      context.redirect("/review/history");
      return;
    }
    show(context, again, done, refused);
  }

  private void show(Context context, Optional<Entry> shown, String done, boolean refused) {
    List<ReviewQueue.Item> items = items();
    Optional<ReviewQueue.Item> item =
        shown.flatMap(
            entry ->
                items.stream().filter(each -> each.entry().id().equals(entry.id())).findFirst());
    boolean part = context.header("HX-Request") != null;
    ReviewPage page =
        new ReviewPage(
            pages.frame(context, "Review", "review"),
            Editing.editor(context),
            editing.isPossible(),
            shown.map(entry -> candidates.of(entry, item, item.map(items::indexOf).orElse(-1) + 1)),
            done,
            refused,
            Wording.number(items.stream().filter(this::waits).count(), "entry"),
            candidates.made(8));
    pages.send(context, part ? "candidate.jte" : "review.jte", page);
  }

  private void history(Context context) {
    ReviewPage page =
        new ReviewPage(
            pages.frame(context, "Corrections", "review"),
            Editing.editor(context),
            editing.isPossible(),
            Optional.empty(),
            "",
            false,
            "",
            candidates.made(500));
    pages.send(context, "history.jte", page);
  }

  private void similar(Context context) {
    String id = context.pathParam("id");
    Entry entry = open.whole().entry(id).orElseThrow(() -> Refused.missing("no entry " + id));
    pages.send(
        context,
        "similar.jte",
        new ReviewPage.Merging(
            id, pages.frame(context, "", "review").csrf(), candidates.similar(entry)));
  }

  /** Makes the queue of the record as it stands now, unless it is of that record already. */
  private synchronized void begin() {
    TalksRecord now = open.whole();
    if (line.isEmpty() || line.get().of() != now) {
      line = Optional.of(new Line(now, ReviewQueue.of(now).items()));
    }
  }

  private synchronized List<ReviewQueue.Item> items() {
    if (line.isEmpty() || line.get().items().stream().noneMatch(this::waits)) {
      begin();
    }
    return line.orElseThrow().items();
  }

  /** Whether nobody dealt with it since the queue was made. */
  private boolean waits(ReviewQueue.Item item) {
    return open.whole()
        .entryOf(item.entry().basis().claims().get(0).id())
        .filter(now -> now.id().equals(item.entry().id()))
        .filter(now -> now.basis().review().equals(item.entry().basis().review()))
        .isPresent();
  }

  private Optional<ReviewQueue.Item> next(List<ReviewQueue.Item> items, String id, int step) {
    List<String> ids = new ArrayList<>();
    items.forEach(item -> ids.add(item.entry().id()));
    int at = ids.indexOf(id);
    for (int i = at + step; i >= 0 && i < items.size(); i += step) {
      if (waits(items.get(i))) {
        return Optional.of(items.get(i));
      }
    }
    if (step < 0 && at >= 0) {
      return Optional.of(items.get(at)).filter(this::waits);
    }
    return items.stream().filter(this::waits).findFirst();
  }
}
