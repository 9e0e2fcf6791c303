package parley.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes pages: finds the record of the day asked for, and fills templates. */
final class Pages {

  private static final Set<String> NOT_KEPT =
      Set.of("as-of", "sense", "token", "page", Access.CSRF_FIELD);

  private final OpenRecord open;
  private final Access access;
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Pages.class.getClassLoader(), Pages.class.getPackageName());

  Pages(OpenRecord open, Access access) {
    this.open = open;
    this.access = access;
  }

  /** The record as of the day that a request asks for. */
  Snapshot snapshot(Context context) {
    return open.asOf(AsOf.of(context));
  }

  /** The frame of a page. */
  Frame frame(Context context, String title, String here) {
    return frame(context, title, here, snapshot(context));
  }

  private Frame frame(Context context, String title, String here, Snapshot snapshot) {
    List<Map.Entry<String, String>> kept =
        context.queryParamMap().entrySet().stream()
            .filter(parameter -> !NOT_KEPT.contains(parameter.getKey()))
            .flatMap(
                parameter ->
                    parameter.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> Map.entry(parameter.getKey(), value)))
            .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
            .toList();
    return new Frame(
        title,
        here,
        context.path(),
        kept,
        snapshot.asOf(),
        open.name(),
        snapshot.firstReport(),
        snapshot.lastReport(),
        access.csrf());
  }

  /** Sends a page. */
  void send(Context context, String template, Object page) {
    context.contentType("text/html; charset=utf-8");
    context.result(written(template, page));
  }

  /** Says what is wrong, and what to do about it: to people on a page, to programs as JSON. */
  void refuse(Context context, int status, String message, String advice) {
    if (Problem.isDue(context)) {
      Problem.send(context, status, message, advice);
      return;
    }
    Frame frame = frame(context, message, "", open.asOf(AsOf.ALWAYS));
    boolean nothingShown = status == 401 || status == 421;
    context.status(status);
    send(context, "refused.jte", new RefusedPage(frame, status, message, advice, !nothingShown));
  }

  private byte[] written(String template, Object page) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(template, page, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
