package parley.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.text.Span;

/**
 * Where a text as given is markup and no words: tags, comments, scripts, and entities with the
 * character that they stand for.
 *
 * <p>For showing only: the reader decides what a report's words are.
 */
final class Markup {

  private static final Pattern IS_PAGE =
      Pattern.compile("<(!doctype|html|head|body|article|p|div|br)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?-->|<(script|style|head)\\b.*?</\\1\\s*>|</?[a-z!][^<>]*>",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern BREAKS =
      Pattern.compile(
          "</?(p|div|br|h[1-6]|li|ul|ol|tr|table|article|section|aside|nav|header|footer|"
              + "blockquote|figure|figcaption|hr)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w+);");

  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("mdash", "—"),
          Map.entry("ndash", "–"),
          Map.entry("hellip", "…"),
          Map.entry("lsquo", "‘"),
          Map.entry("rsquo", "’"),
          Map.entry("ldquo", "“"),
          Map.entry("rdquo", "”"),
          Map.entry("laquo", "«"),
          Map.entry("raquo", "»"),
          Map.entry("copy", "©"),
          Map.entry("middot", "·"),
          Map.entry("bull", "•"),
          Map.entry("eacute", "é"),
          Map.entry("egrave", "è"),
          Map.entry("uuml", "ü"),
          Map.entry("ouml", "ö"),
          Map.entry("auml", "ä"));

  private Markup() {}

  /** A stretch of markup: which, and the character it stands for where it is an entity. */
  record Found(Span span, ReportPage.Type type, String meant) {}

  /** The markup of a text, in order; none if the text is no page. */
  static List<Found> in(String text) {
    if (!IS_PAGE.matcher(text).find()) {
      return List.of();
    }
    List<Found> found = new ArrayList<>();
    Matcher tags = TAG.matcher(text);
    int from = 0;
    while (tags.find()) {
      entities(text, from, tags.start(), found);
      boolean breaks = BREAKS.matcher(tags.group()).matches();
      found.add(
          new Found(
              new Span(tags.start(), tags.end()),
              breaks ? ReportPage.Type.BREAK : ReportPage.Type.MARKUP,
              ""));
      from = tags.end();
    }
    entities(text, from, text.length(), found);
    return found;
  }

  private static void entities(String text, int from, int to, List<Found> found) {
    Matcher entities = ENTITY.matcher(text).region(from, to);
    while (entities.find()) {
      meant(entities.group(1))
          .ifPresent(
              meant ->
                  found.add(
                      new Found(
                          new Span(entities.start(), entities.end()),
                          ReportPage.Type.ENTITY,
                          meant)));
    }
  }

  private static Optional<String> meant(String name) {
    if (!name.startsWith("#")) {
      return Optional.ofNullable(NAMED.get(name));
    }
    boolean hexadecimal = name.charAt(1) == 'x' || name.charAt(1) == 'X';
    int code =
        hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
    return Character.isValidCodePoint(code) && !Character.isISOControl(code)
        ? Optional.of(Character.toString(code))
        : Optional.empty();
  }
}
