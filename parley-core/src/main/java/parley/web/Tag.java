package parley.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/** The tag of an answer that follows from the record, by which a program is spared what it has. */
final class Tag {

  private Tag() {}

  /** Whether the asker has the answer already: it is told so, and the answer need not be made. */
  static boolean isKnown(Context context, Snapshot snapshot) {
    String query = Optional.ofNullable(context.queryString()).orElse("");
    String tag = '"' + Stamp.of(snapshot.stamp(), context.path() + "?" + query) + '"';
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
