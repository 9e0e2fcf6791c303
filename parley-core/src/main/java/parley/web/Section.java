package parley.web;

import io.javalin.config.RoutesConfig;

/** A part of the workbench: the addresses that it answers. */
interface Section {

  /** Adds its addresses. */
  void routes(RoutesConfig routes);
}
