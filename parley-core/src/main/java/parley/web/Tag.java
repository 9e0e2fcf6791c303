package parley.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The tag of an answer, by which a program or browser is spared what it has. */
final class Tag {

  private Tag() {}

  /** Whether the asker has the answer already: it is told so, and the answer need not be made. */
  static boolean isKnown(Context context, Snapshot snapshot) {
    String query = Optional.ofNullable(context.queryString()).orElse("");
    return isKnown(context, Stamp.of(snapshot.stamp(), context.path() + "?" + query));
  }

  /** The same for an answer whose state has that name. */
  static boolean isKnown(Context context, String stamp) {
    String tag = '"' + stamp + '"';
    context.header("Cache-Control", "private, no-cache");
    context.header("ETag", tag);
    boolean known =
        Optional.ofNullable(context.header("If-None-Match")).stream()
            .flatMap(tags -> List.of(tags.split(",", -1)).stream())
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(each -> each.equals(tag) || each.equals("*"));
    if (known) {
      context.status(304);
    }
    return known;
  }
}
