package parley.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.reader.Article.BlockKind;
import parley.reader.Attribution.Lines;
import parley.reader.Furniture.Field;
import parley.text.Published.HowKnown;

/**
 * What each paragraph of a plain text is.
 *
 * <p>The first and the last paragraph that can only be running text bound the article. Short lines
 * without the mark of a sentence are furniture outside these bounds and sub-headings inside.
 */
final class PlainTextLayout {

  /** A date and the paragraph it stands in; its span is in that paragraph. */
  record Stamp(int line, DateStamp date, HowKnown how) {}

  private static final int TITLE_WORDS = 4;
  private static final int LONGEST_TITLE = 30;
  private static final int STANDFIRST_WORDS = 7;
  private static final int TAIL_WORDS = 12;
  private static final int DATELINE = 80;

  /** So many of a headline's telling words stand in the text as well. */
  private static final int TITLE_SHARE = 3;

  /** Above a text, this says whose the picture is, and not the text. */
  private static final Pattern PHOTO_CREDIT = Pattern.compile("\\A\\s*©\\s*\\D.*");

  private static final Pattern LONG_WORD = Pattern.compile("\\b(\\p{L}{5})\\p{L}*");

  private static final Pattern CAPTION_LABEL =
      Pattern.compile("\\s*(?:image|photo|picture) caption,?:?\\s*", Pattern.CASE_INSENSITIVE);

  /** Between the names of the sections that lead to a page. */
  private static final Pattern BREADCRUMB = Pattern.compile("\\S\\s+[/>»]\\s+(?=\\S)");

  /** The share of the running text, in percent, after which a closing line ends the article. */
  private static final int CLOSING_PERCENT = 60;

  private static final Pattern BULLET = Pattern.compile("\\A(?:[-*•·‣▪●–]|\\d{1,2}[.)])\\s+\\S.*");
  private static final Pattern HEADING_MARK = Pattern.compile("\\A#{1,6}\\s+");
  private static final Pattern DATELINE_END =
      Pattern.compile("\\s(?:[-–—]|--)\\s|\\)(?:\\.?[-–—]|\\s)");

  private final List<String> lines;
  private final Furniture furniture;
  private final Attribution attribution;
  private final StampLines stampLines;
  private final BlockKind[] kinds;
  private final List<Integer> stamps = new ArrayList<>();
  private final Map<String, String> fields = new TreeMap<>();
  private Optional<String> title = Optional.empty();
  private Optional<Stamp> stamp = Optional.empty();
  private int first;
  private int last;

  private PlainTextLayout(List<String> lines, Furniture furniture, Attribution attribution) {
    this.lines = lines;
    this.furniture = furniture;
    this.attribution = attribution;
    this.stampLines = new StampLines(furniture, attribution);
    this.kinds = new BlockKind[lines.size()];
    Arrays.fill(kinds, BlockKind.PARAGRAPH);
  }

  static PlainTextLayout of(List<String> lines, Furniture furniture, Attribution attribution) {
    PlainTextLayout layout = new PlainTextLayout(lines, furniture, attribution);
    layout.markByWords();
    layout.findBounds();
    layout.markHead();
    layout.markBelowStandfirst();
    layout.markBody();
    layout.markTail();
    layout.findDateline();
    return layout;
  }

  BlockKind kind(int line) {
    return kinds[line];
  }

  Optional<String> title() {
    return Optional.ofNullable(fields.get("title")).or(() -> title);
  }

  Optional<Stamp> stamp() {
    return stamp;
  }

  /** The value of a header field: publisher or origin. */
  Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name))
        .map(value -> attribution.outlets().opening(value).map(Outlets.Outlet::name).orElse(value));
  }

  /** The lines that say who put the text out. */
  Lines attributionLines() {
    List<String> stamps = this.stamps.stream().map(lines::get).toList();
    List<String> noise = new ArrayList<>();
    String opening = "";
    String ending = "";
    for (int i = 0; i < lines.size(); i++) {
      if (kinds[i] == BlockKind.NOISE) {
        if (i > first || !PHOTO_CREDIT.matcher(lines.get(i)).matches()) {
          noise.add(lines.get(i));
        }
      } else if (kinds[i] == BlockKind.PARAGRAPH) {
        opening = opening.isEmpty() ? lines.get(i) : opening;
        ending = lines.get(i);
      }
    }
    return new Lines(stamps, noise, opening, ending);
  }

  private void markByWords() {
    for (int i = 0; i < kinds.length; i++) {
      boolean labelled = i > 0 && CAPTION_LABEL.matcher(lines.get(i - 1)).matches();
      if (labelled || furniture.isCaption(lines.get(i))) {
        kinds[i] = BlockKind.CAPTION;
      } else if (furniture.isFurniture(lines.get(i))) {
        kinds[i] = BlockKind.NOISE;
      }
    }
  }

  private void findBounds() {
    first = kinds.length;
    last = -1;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == BlockKind.PARAGRAPH && Prose.isSure(lines.get(i)) && !isHeader(i)) {
        first = Math.min(first, i);
        last = i;
      }
    }
    if (last < 0) {
      first = 0;
      last = kinds.length - 1;
    }
  }

  private boolean isHeader(int line) {
    return line < 12 && furniture.field(lines.get(line)).isPresent();
  }

  private void markHead() {
    for (int i = 0; i < first; i++) {
      String line = lines.get(i);
      Optional<Field> field = furniture.field(line);
      if (field.isPresent()) {
        markField(i, field.get());
      } else if (stampLines.isStamp(line) || stampLines.isByline(line)) {
        markStamp(i);
      }
    }
    int headline = headline();
    for (int i = 0; i < first; i++) {
      if (i == headline) {
        kinds[i] = BlockKind.TITLE;
        title = Optional.of(HEADING_MARK.matcher(lines.get(i)).replaceFirst(""));
      } else if (kinds[i] == BlockKind.PARAGRAPH
          && (i < headline || Furniture.wordCount(lines.get(i)) < STANDFIRST_WORDS)) {
        kinds[i] = BlockKind.NOISE;
      }
    }
  }

  /** A date may stand below a sentence that sums the article up. */
  private void markBelowStandfirst() {
    int below = first + 1;
    boolean dated =
        stamp.isEmpty()
            && title.isPresent()
            && below < last
            && stampLines.date(lines.get(below), DateStamp.FigureOrder.UNKNOWN).isPresent();
    if (dated) {
      markStamp(below);
    }
  }

  private void markField(int line, Field field) {
    kinds[line] = BlockKind.NOISE;
    String value = lines.get(line).substring(field.valueStart()).strip();
    if (!value.isEmpty()) {
      fields.putIfAbsent(field.name(), value);
    }
    if (field.name().equals("date")) {
      DateStamp.find(lines.get(line))
          .ifPresent(date -> keep(new Stamp(line, date, HowKnown.HEADER_LINE)));
    } else if (!field.name().equals("title")) { // "Source: Northpress | 2019-11-05"
      stampLines
          .date(lines.get(line), DateStamp.FigureOrder.UNKNOWN)
          .ifPresent(date -> keep(new Stamp(line, date, HowKnown.PAGE_STAMP)));
    }
  }

  /**
   * The first line that is long enough for a headline and shares words with the text below it, as
   * the names of a page's sections do not; else the first that is long enough; -1 if there is none.
   */
  private int headline() {
    List<Integer> candidates =
        IntStream.range(0, first)
            .filter(i -> kinds[i] == BlockKind.PARAGRAPH)
            .filter(i -> Furniture.wordCount(lines.get(i)) >= TITLE_WORDS)
            .filter(i -> Furniture.wordCount(lines.get(i)) <= LONGEST_TITLE)
            .filter(i -> BREADCRUMB.matcher(lines.get(i)).results().count() < 2)
            .boxed()
            .toList();
    Set<String> told =
        IntStream.rangeClosed(first, last)
            .filter(i -> kinds[i] == BlockKind.PARAGRAPH)
            .boxed()
            .flatMap(i -> telling(lines.get(i)))
            .collect(Collectors.toSet());
    return candidates.stream()
        .filter(i -> telling(lines.get(i)).filter(told::contains).count() >= TITLE_SHARE)
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .orElse(-1);
  }

  /** The openings of a line's words that tell what it is about, in lower case. */
  private static Stream<String> telling(String line) {
    return LONG_WORD
        .matcher(line.toLowerCase(Locale.ROOT))
        .results()
        .map(word -> word.group(1))
        .distinct();
  }

  private void markStamp(int line) {
    kinds[line] = BlockKind.NOISE;
    stamps.add(line);
    HowKnown how = StampLines.how(lines.get(line));
    DateStamp.find(lines.get(line)).ifPresent(date -> keep(new Stamp(line, date, how)));
  }

  /** Keeps the surest stamp, and of equals the first. */
  private void keep(Stamp found) {
    if (stamp.isEmpty() || found.how().compareTo(stamp.get().how()) < 0) {
      stamp = Optional.of(found);
    }
  }

  private void markBody() {
    for (int i = first; i <= last; i++) {
      if (kinds[i] == BlockKind.PARAGRAPH && BULLET.matcher(lines.get(i)).matches()) {
        kinds[i] = BlockKind.LIST_ITEM;
      } else if (kinds[i] == BlockKind.PARAGRAPH && stampLines.isSureStamp(lines.get(i))) {
        markStamp(i);
      }
    }
  }

  private void markTail() {
    int end = closing();
    for (int i = Math.min(end, last) + 1; i < kinds.length; i++) {
      String line = lines.get(i);
      boolean brief = Furniture.wordCount(line) < TAIL_WORDS && !Prose.isPunctuated(line);
      if (stampLines.isSureStamp(line)) {
        markStamp(i);
      } else if (i > end || (kinds[i] == BlockKind.PARAGRAPH && brief)) {
        kinds[i] = BlockKind.NOISE;
      }
    }
  }

  /** The first line after which nothing belongs to the article; the last line if there is none. */
  private int closing() {
    long all = 0;
    for (int i = first; i <= last; i++) {
      all += kinds[i] == BlockKind.NOISE ? 0 : lines.get(i).length();
    }
    long before = 0;
    for (int i = first; i < kinds.length; i++) {
      if (kinds[i] != BlockKind.NOISE) {
        before += lines.get(i).length();
      } else if (furniture.closes(lines.get(i)) && before * 100 >= all * CLOSING_PERCENT) {
        return i;
      }
    }
    return kinds.length - 1;
  }

  /** "November 1, 2019 (PLACE) – …" at the opening of the first paragraph. */
  private void findDateline() {
    for (int i = first; i <= last; i++) {
      if (kinds[i] == BlockKind.PARAGRAPH) {
        int line = i;
        dateline(lines.get(i)).ifPresent(date -> keep(new Stamp(line, date, HowKnown.HEADER_LINE)));
        return;
      }
    }
  }

  /** The date in what stands before the dash or the brackets that open a report. */
  static Optional<DateStamp> dateline(String paragraph) {
    String opening = paragraph.substring(0, Math.min(paragraph.length(), DATELINE));
    return DATELINE_END
        .matcher(opening)
        .results()
        .filter(end -> end.group().startsWith(")") || !isWithinBrackets(opening, end.start()))
        .findFirst()
        .flatMap(end -> DateStamp.find(opening.substring(0, end.start())));
  }

  private static boolean isWithinBrackets(String text, int at) {
    return text.lastIndexOf('(', at) > text.lastIndexOf(')', at);
  }
}
