package parley.web;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import parley.record.RecordJson;

/** What is wrong with a program's request, as RFC 9457 has it. */
final class Problem {

  /** Where programs ask. */
  private static final String API = "/api/";

  private Problem() {}

  /** Whether a request is a program's, which cannot read a page. */
  static boolean isDue(Context context) {
    return context.path().startsWith(API);
  }

  static void send(Context context, int status, String title, String detail) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put("type", "about:blank");
    problem.put("title", title);
    problem.put("status", status);
    problem.put("detail", detail);
    problem.put("instance", context.path());
    context.status(status);
    context.contentType("application/problem+json");
    context.result(RecordJson.text(problem));
  }
}
