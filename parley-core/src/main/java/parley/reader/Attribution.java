package parley.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reader.Outlets.Outlet;

/**
 * Tells from a text's own lines who put it out and which wire it repeats.
 *
 * <p>The trap: a report that cites an agency ("according to TASS") does not repeat it. Only stamps
 * count: a byline, a source line, brackets at the opening or the end of the text.
 */
final class Attribution {

  /**
   * Who put a text out and whom it repeats.
   *
   * @param publisher who put it out
   * @param origin the wire or outlet it repeats
   */
  record Credits(Optional<String> publisher, Optional<String> origin) {

    /** These credits, with {@code publisher} in place of what the text's lines say of it. */
    Credits publisher(Optional<String> better) {
      Optional<String> shown = better.or(() -> publisher);
      return new Credits(shown, origin.filter(wire -> shown.filter(wire::equals).isEmpty()));
    }
  }

  /**
   * The lines that attribution rests on.
   *
   * @param stamps bylines, date lines and source lines at the top and at the end
   * @param furniture other page furniture, for its copyright line
   * @param opening the first paragraph
   * @param ending the last paragraph
   */
  record Lines(List<String> stamps, List<String> furniture, String opening, String ending) {}

  private static final Pattern OPENING_BRACKETS =
      Pattern.compile("\\A(?:[^()]{0,60}?)\\(([^()]{2,40})\\)");
  private static final Pattern DATELINE_BRACKETS =
      Pattern.compile("\\A[^(]{0,60}\\([^)]{2,40}\\)\\s*(?:[-–—:.]|\\z)");

  /** "CAIRO, May 3. /NNA/. …", "CAIRO, Egypt | NNA | …". */
  private static final Pattern DATELINE_STROKES =
      Pattern.compile("\\A[^()/|]{3,50}(?:/([^/|]{2,20})/\\.?\\s|\\|\\s?([^/|]{2,20}?)\\s?\\|\\s)");

  private static final Pattern CLOSING_BRACKETS =
      Pattern.compile("[(\\[]\\s*(?:Source:\\s*)?([^()\\[\\]]{2,40})\\s*[)\\]]?\\W*\\z");
  private static final int LONGEST_SOURCE = 80;
  private static final Pattern SOURCE_LABEL =
      Pattern.compile(
          "\\A\\W{0,3}(?:source|agency|originally published (?:by|in))\\s*[:|]\\s*(.{2,60}?)[).\\s]*\\z",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE =
      Pattern.compile("\\A\\W{0,3}(?:via|by|from)\\s+(.{2,60})", Pattern.CASE_INSENSITIVE);
  private static final Pattern PART = Pattern.compile("[^|•·()\\[\\]/,;–—]+");
  private static final Pattern OWNER =
      Pattern.compile(
          "(?:belongs? to|copyright\\s+of|property of)\\s+(?:the\\s+)?(\\p{Lu}[^.,;()|]{2,60})"
              + "|(?:©|\\(c\\)|copyright)[\\s©]*(?:\\(c\\)\\s*)?(?:\\d{4}\\s*(?:[-–]\\s*(?:\\d{4})?\\s*)?,?\\s*)?"
              + "(?:by\\s+)?(\\p{Lu}[^.,;()|©]{2,60})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern COMPANY =
      Pattern.compile(
          "\\s+(?:(?:Information|News|Media|Publishing|Press|Newspapers?)\\s+)?"
              + "(?:Co|Company|Corp|Corporation|Inc|Ltd|Limited|LLC|LLP|PLC|GmbH|AG|S\\.?A)\\b.*\\z");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "\\ball rights\\b|\\breserved\\b|\\bnotice\\b|\\bpolicy\\b", Pattern.CASE_INSENSITIVE);

  private final Outlets outlets;

  Attribution(Outlets outlets) {
    this.outlets = outlets;
  }

  Outlets outlets() {
    return outlets;
  }

  /** The credits that these lines give. */
  Credits of(Lines lines) {
    Optional<Outlet> opened = inOpening(lines.opening());
    Optional<Outlet> stamped = inStamps(lines.stamps());
    Optional<Outlet> closed = inEnding(lines.ending());
    Optional<String> origin =
        wire(opened).or(() -> wire(stamped)).or(() -> wire(closed)).map(Outlet::name);
    Optional<String> publisher =
        outlet(opened)
            .or(() -> outlet(stamped))
            .map(Outlet::name)
            .or(() -> owner(lines.furniture()));
    return new Credits(Optional.empty(), origin).publisher(publisher);
  }

  private static Optional<Outlet> wire(Optional<Outlet> found) {
    return found.filter(Outlet::isWire);
  }

  private static Optional<Outlet> outlet(Optional<Outlet> found) {
    return found.filter(outlet -> !outlet.isWire());
  }

  /** "CAIRO (Reuters) - …", "(AFP) …", "GENEVA, March 3 (Xinhua) -- …". */
  private Optional<Outlet> inOpening(String opening) {
    Matcher strokes = DATELINE_STROKES.matcher(opening);
    if (strokes.find() && isPlace(opening, Math.max(strokes.start(1), strokes.start(2)) - 1)) {
      return outlets.denoted(strokes.group(1) == null ? strokes.group(2) : strokes.group(1));
    }
    Matcher brackets = OPENING_BRACKETS.matcher(opening);
    if (!brackets.find()) {
      return Optional.empty();
    }
    boolean atOnce = brackets.start(1) <= 1;
    boolean dateline =
        DATELINE_BRACKETS.matcher(opening).find() || isPlace(opening, brackets.start(1) - 1);
    return atOnce || dateline ? outlets.denoted(brackets.group(1)) : Optional.empty();
  }

  /** Whether the words before the brackets open with a place in capitals. */
  private static boolean isPlace(String opening, int end) {
    String before = opening.substring(0, end).strip();
    return before.matches("\\p{Lu}[\\p{Lu} .'/-]{1,40}(?:,.{0,30})?");
  }

  private Optional<Outlet> inStamps(List<String> stamps) {
    return stamps.stream().flatMap(stamp -> inStamp(stamp).stream()).findFirst();
  }

  /** "Xinhua | Updated: …", "(Harbour News) 3 March 2025", "Source: TASS". */
  private Optional<Outlet> inStamp(String stamp) {
    Optional<String> source = source(stamp);
    if (source.isPresent()) {
      return Optional.of(outlets.denoted(source.get()).orElseGet(() -> wire(source.get())));
    }
    Optional<Outlet> listed = outlets.firstIn(stamp);
    String undated =
        DateStamp.find(stamp)
            .map(
                date ->
                    stamp.substring(0, date.span().start())
                        + "|"
                        + stamp.substring(date.span().end()))
            .orElse(stamp);
    return listed.isPresent()
        ? listed
        : PART.matcher(undated)
            .results()
            .flatMap(part -> outlets.denoted(part.group().strip()).stream())
            .findFirst();
  }

  /** What a source line names is repeated, whatever its name. */
  private static Outlet wire(String name) {
    return new Outlet(name, Outlets.OutletKind.WIRE, Optional.empty());
  }

  private Optional<Outlet> inEnding(String ending) {
    Matcher brackets = CLOSING_BRACKETS.matcher(ending);
    if (brackets.find()) {
      Optional<Outlet> found = outlets.opening(brackets.group(1).strip());
      if (found.isPresent()) {
        return found;
      }
    }
    return isSource(ending) ? inStamp(ending) : Optional.empty();
  }

  /** Whether the line is a source line or an outlet's byline: "Source: TASS", "By Reuters". */
  boolean isSource(String line) {
    return source(line).isPresent();
  }

  private Optional<String> source(String line) {
    Matcher label = SOURCE_LABEL.matcher(line);
    if (line.length() <= LONGEST_SOURCE && label.find() && Outlets.isName(label.group(1))) {
      return Optional.of(label.group(1).strip());
    }
    Matcher byline = BYLINE.matcher(line);
    return line.length() <= LONGEST_SOURCE && byline.find()
        ? outlets.opening(byline.group(1)).map(Outlet::name)
        : Optional.empty();
  }

  private Optional<String> owner(List<String> furniture) {
    for (String line : furniture) {
      Matcher owner = OWNER.matcher(line);
      while (line.length() < 2000 && owner.find()) {
        String name = (owner.group(1) != null ? owner.group(1) : owner.group(2)).strip();
        Optional<String> known = outlets.opening(name).map(Outlet::name);
        if (known.isPresent()) {
          return known;
        }
        String bare = COMPANY.matcher(name).replaceFirst("").strip();
        if (!NOT_A_NAME.matcher(bare).find()
            && Character.isUpperCase(bare.charAt(0))
            && Furniture.wordCount(bare) <= 6) {
          return Optional.of(bare);
        }
      }
    }
    return Optional.empty();
  }
}
