package parley.web;

import io.javalin.config.RoutesConfig;

/** The board. */
final class BoardSection implements Section {

  private final Pages pages;

  BoardSection(Pages pages) {
    this.pages = pages;
  }

  @Override
  public void routes(RoutesConfig routes) {
    routes.get(
        "/",
        context ->
            pages.send(
                context,
                "board.jte",
                new BoardPage(
                    pages.frame(context, "Where the talks stand", "board"),
                    pages.snapshot(context).standing())));
  }
}
