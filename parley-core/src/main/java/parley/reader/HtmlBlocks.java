package parley.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;
import parley.text.CleanText;
import parley.text.Span;

/**
 * The text of a page in blocks, in the order of the source.
 *
 * <p>The trap: a tree builder moves text that stands where it may not, such as words between the
 * rows of a table, so the order of the tree is not the order of the source. Spans must only ever go
 * forward, hence text is taken in the order of the source and put in its place by its block.
 *
 * @param clean the text of all blocks
 * @param blocks in order
 * @param boxes every element that holds text or other such elements, parents first
 */
record HtmlBlocks(CleanText clean, List<HtmlBlock> blocks, List<HtmlBox> boxes) {

  /** Elements whose content is not text to read. */
  private static final Set<String> UNREAD =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "canvas",
          "audio",
          "video",
          "map",
          "noframes",
          "textarea",
          "select",
          "datalist");

  /** Elements that do not break the line. */
  private static final Set<String> INLINE =
      Set.of(
          "a",
          "abbr",
          "acronym",
          "b",
          "bdi",
          "bdo",
          "big",
          "cite",
          "code",
          "data",
          "del",
          "dfn",
          "em",
          "font",
          "i",
          "ins",
          "kbd",
          "label",
          "mark",
          "nobr",
          "q",
          "s",
          "samp",
          "small",
          "span",
          "strike",
          "strong",
          "sub",
          "sup",
          "time",
          "tt",
          "u",
          "var",
          "wbr",
          "img",
          "input",
          "picture",
          "source",
          "rp",
          "rt",
          "ruby",
          "output",
          "meter",
          "progress",
          "area",
          "base",
          "meta",
          "link",
          "param",
          "track",
          "embed",
          "o:p");

  /** A text node and where it belongs: the pieces of one flow have no break between them. */
  private record Piece(Span span, TextNode node, HtmlBox box, int flow, boolean linked) {}

  static HtmlBlocks of(String text, Document document) {
    Collector collector = new Collector(text);
    document.traverse(collector);
    return assemble(text, collector);
  }

  private static HtmlBlocks assemble(String text, Collector collector) {
    List<Piece> pieces = new ArrayList<>(collector.pieces);
    pieces.sort(Comparator.comparing(Piece::span));
    CleanWriter writer = new CleanWriter(text);
    List<Assembled> assembled = new ArrayList<>();
    Optional<Assembled> current = Optional.empty();
    int end = 0;
    for (Piece piece : pieces) {
      if (piece.span().start() < end) {
        continue;
      }
      end = piece.span().end();
      if (current.isEmpty() || current.get().flow != piece.flow()) {
        current.ifPresent(before -> before.span = writer.endBlock());
        current = Optional.of(new Assembled(piece));
        assembled.add(current.get());
      }
      int before = writer.length();
      write(writer, text, piece);
      current.get().add(writer.length() - before, piece.linked());
    }
    current.ifPresent(last -> last.span = writer.endBlock());
    CleanText clean = writer.build();
    List<HtmlBlock> blocks = new ArrayList<>();
    for (Assembled block : assembled) {
      block.span.ifPresent(span -> blocks.add(block.toBlock(span, clean)));
    }
    blocks.forEach(block -> block.box().weigh(block));
    return new HtmlBlocks(clean, List.copyOf(blocks), List.copyOf(collector.boxes));
  }

  /**
   * Writes a piece character by character where the source says what the tree says, and as one
   * whole where the tree builder changed something, such as a NUL left out.
   */
  private static void write(CleanWriter writer, String text, Piece piece) {
    String source = piece.span().of(text);
    String meaning = piece.node().getWholeText();
    boolean plain = source.equals(meaning);
    if (plain) {
      writer.add(piece.span());
    } else if (Parser.unescapeEntities(source, false).equals(meaning)) {
      writer.addEscaped(piece.span(), false);
    } else {
      writer.add(piece.span(), meaning);
    }
  }

  private static final class Assembled {
    private final HtmlBox box;
    private final int flow;
    private int characters;
    private int linked;
    private Optional<Span> span = Optional.empty();

    Assembled(Piece piece) {
      this.box = piece.box();
      this.flow = piece.flow();
    }

    void add(int written, boolean inLink) {
      characters += written;
      linked += inLink ? written : 0;
    }

    HtmlBlock toBlock(Span at, CleanText clean) {
      return new HtmlBlock(box, at, at.of(clean.text()), characters, linked);
    }
  }

  /** Walks the tree once, without recursion, and notes its text and its boxes. */
  private static final class Collector implements NodeVisitor {

    private final int length;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<HtmlBox> boxes = new ArrayList<>();
    private Optional<HtmlBox> box = Optional.empty();
    private int flow;
    private int unread;
    private int links;
    private int lineBreaks;
    private Optional<String> lastText = Optional.empty();

    Collector(String text) {
      this.length = text.length();
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        enter(element);
      } else if (node instanceof TextNode words && unread == 0) {
        add(words);
      }
    }

    private void enter(Element element) {
      String tag = element.normalName();
      unread += UNREAD.contains(tag) ? 1 : 0;
      links += tag.equals("a") ? 1 : 0;
      if (tag.equals("br")) {
        breakLine();
      } else if (!INLINE.contains(tag) && unread == 0) {
        flow++;
        HtmlBox entered = new HtmlBox(element, box);
        boxes.add(entered);
        box = Optional.of(entered);
      }
    }

    /** One line break may only wrap a sentence; two set paragraphs apart. */
    private void breakLine() {
      lineBreaks++;
      if (lineBreaks > 1 || lastText.filter(words -> !Prose.isPunctuated(words)).isEmpty()) {
        flow++;
      }
    }

    private void add(TextNode words) {
      Span span = range(words);
      if (span.isEmpty() || box.isEmpty()) {
        return;
      }
      if (!words.isBlank()) {
        lineBreaks = 0;
        lastText = Optional.of(words.getWholeText().stripTrailing());
      }
      pieces.add(new Piece(span, words, box.get(), flow, links > 0));
    }

    private Span range(TextNode words) {
      int start = words.sourceRange().startPos();
      int end = Math.min(words.sourceRange().endPos(), length);
      return start < 0 || end < start ? new Span(0, 0) : new Span(start, end);
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      unread -= UNREAD.contains(element.normalName()) ? 1 : 0;
      links -= element.normalName().equals("a") ? 1 : 0;
      if (box.filter(inner -> inner.element().equals(element)).isPresent()) {
        flow++;
        box = box.flatMap(HtmlBox::parent);
      }
    }
  }
}
