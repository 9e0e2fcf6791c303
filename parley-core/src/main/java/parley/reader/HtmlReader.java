package parley.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import parley.reader.Article.Block;
import parley.reader.Article.BlockKind;
import parley.reader.Attribution.Credits;
import parley.reader.Attribution.Lines;
import parley.reader.DateStamp.FigureOrder;
import parley.text.Published;
import parley.text.Published.HowKnown;
import parley.text.Span;

/** Reads a page of HTML: its text in blocks, the article among them, and what its head says. */
final class HtmlReader {

  private static final int MAX_DEPTH = 512;

  /** Stamps further than this many blocks above the article belong to something else. */
  private static final int STAMP_REACH = 8;

  private final Furniture furniture;
  private final Attribution attribution;
  private final StampLines stampLines;

  HtmlReader(Furniture furniture, Attribution attribution) {
    this.furniture = furniture;
    this.attribution = attribution;
    this.stampLines = new StampLines(furniture, attribution);
  }

  Page read(String text) {
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
    Document document = Jsoup.parse(text, "", parser);
    HtmlMetadata metadata = new HtmlMetadata(document);
    HtmlBlocks page = HtmlBlocks.of(text, document);
    List<BlockKind> kinds = MainContent.kinds(page, furniture, stampLines, metadata.title());
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      blocks.add(new Block(kinds.get(i), page.blocks().get(i).span()));
    }
    Credits credits = attribution.of(lines(page, kinds)).publisher(publisher(metadata));
    return new Page(
        page.clean(),
        blocks,
        metadata.title(),
        credits.publisher(),
        credits.origin(),
        metadata.published().or(() -> stamp(page, kinds, metadata.figureOrder())),
        metadata.language());
  }

  /** The outlet by the name that the list gives it, or as the page does. */
  private Optional<String> publisher(HtmlMetadata metadata) {
    Optional<String> byHost =
        metadata.host().flatMap(attribution.outlets()::ofHost).map(Outlets.Outlet::name);
    return byHost.or(metadata::site);
  }

  private Lines lines(HtmlBlocks page, List<BlockKind> kinds) {
    List<String> stamps = new ArrayList<>();
    List<String> noise = new ArrayList<>();
    String opening = "";
    String ending = "";
    int first = firstNews(kinds);
    for (int i = 0; i < kinds.size(); i++) {
      String line = page.blocks().get(i).text();
      if (kinds.get(i) != BlockKind.NOISE) {
        opening = opening.isEmpty() && kinds.get(i) == BlockKind.PARAGRAPH ? line : opening;
        ending = line;
      } else {
        noise.add(line);
        if (Math.abs(i - first) <= STAMP_REACH && stampLines.isStamp(line)) {
          stamps.add(line);
        }
      }
    }
    return new Lines(stamps, noise, opening, ending);
  }

  private static int firstNews(List<BlockKind> kinds) {
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == BlockKind.PARAGRAPH) {
        return i;
      }
    }
    return 0;
  }

  /** The date in a short line just above the article, or with a word such as "Updated" near it. */
  private Optional<Published> stamp(HtmlBlocks page, List<BlockKind> kinds, FigureOrder order) {
    int first = firstNews(kinds);
    for (int i = Math.max(0, first - STAMP_REACH); i < kinds.size() && i <= first + 2; i++) {
      HtmlBlock block = page.blocks().get(i);
      Optional<DateStamp> date = stampLines.date(block.text(), order);
      if (date.isPresent()) {
        return date.map(found -> published(page, block, found, HowKnown.PAGE_STAMP));
      }
    }
    return kinds.isEmpty()
        ? Optional.empty()
        : PlainTextLayout.dateline(page.blocks().get(first).text())
            .map(found -> published(page, page.blocks().get(first), found, HowKnown.HEADER_LINE));
  }

  private static Published published(
      HtmlBlocks page, HtmlBlock block, DateStamp date, HowKnown how) {
    int start = block.span().start();
    Span inClean = new Span(start + date.span().start(), start + date.span().end());
    return date.told(page.clean().text())
        .published(how, Optional.of(page.clean().original(inClean)));
  }
}
