package parley.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import parley.reader.Article.BlockKind;

/**
 * Finds the article on a page: the smallest box that holds most of the running text.
 *
 * <p>The trap: pages name whole bodies "has-sidebar" or "no-comments". A name marks furniture only
 * where the box holds a small share of the page's running text.
 */
final class MainContent {

  private static final Set<String> FURNITURE_TAGS =
      Set.of("nav", "footer", "aside", "form", "button", "menu", "dialog");
  private static final Set<String> FURNITURE_ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "toolbar",
          "tablist");
  private static final Pattern INVISIBLE =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);

  /** Named furniture with more than this share of the page's running text is none. */
  private static final double FURNITURE_SHARE = 0.3;

  /** A child with this share of a box's running text stands for the box. */
  private static final double DOMINANT = 0.75;

  private static final double NAMED_SHARE = 0.4;
  private static final double MOST_LINKED = 0.5;
  private static final double HEADLINE_LINKED = 0.8;
  private static final int HEADLINE_WORDS = 4;
  private static final int FEWEST_CARDS = 3;
  private static final int REPEATED_WORDS = 8;

  private final Furniture furniture;
  private final StampLines stampLines;
  private final HtmlBlocks page;
  private final BlockKind[] kinds;

  private MainContent(HtmlBlocks page, Furniture furniture, StampLines stampLines) {
    this.stampLines = stampLines;
    this.page = page;
    this.furniture = furniture;
    this.kinds = new BlockKind[page.blocks().size()];
  }

  /** The kind of each block, in order. */
  static List<BlockKind> kinds(
      HtmlBlocks page, Furniture furniture, StampLines stampLines, Optional<String> title) {
    MainContent content = new MainContent(page, furniture, stampLines);
    content.mark(title);
    return List.of(content.kinds);
  }

  private void mark(Optional<String> title) {
    long all =
        page.blocks().stream().filter(HtmlBlock::isProse).mapToLong(b -> b.text().length()).sum();
    page.boxes().stream().filter(box -> isFurniture(box, all)).forEach(HtmlBox::markFurniture);
    markTeasers();
    Optional<HtmlBox> main = main();
    for (int i = 0; i < kinds.length; i++) {
      HtmlBlock block = page.blocks().get(i);
      boolean inside = main.isEmpty() || block.box().isIn(main.get());
      kinds[i] = inside && !block.box().inFurniture() ? kind(block) : BlockKind.NOISE;
    }
    dropRepeated();
    trimHeadings();
    markTitle(title);
  }

  private boolean isFurniture(HtmlBox box, long all) {
    Element element = box.element();
    if (element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || INVISIBLE.matcher(element.attr("style")).find()) {
      return box.prose() <= all * FURNITURE_SHARE;
    }
    return box.prose() <= all * FURNITURE_SHARE
        && (FURNITURE_TAGS.contains(element.normalName())
            || FURNITURE_ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
            || isNamedFurniture(element));
  }

  /**
   * Marks rows of cards that lead to other articles: three or more boxes side by side, each with a
   * linked headline and at most two paragraphs.
   */
  private void markTeasers() {
    Map<HtmlBox, int[]> content = new HashMap<>();
    for (HtmlBlock block : page.blocks()) {
      boolean headline =
          block.linkShare() > HEADLINE_LINKED
              && Furniture.wordCount(block.text()) >= HEADLINE_WORDS;
      for (Optional<HtmlBox> box = Optional.of(block.box());
          box.isPresent();
          box = box.get().parent()) {
        int[] counts = content.computeIfAbsent(box.get(), key -> new int[2]);
        counts[0] += headline ? 1 : 0;
        counts[1] += block.isProse() ? 1 : 0;
      }
    }
    int[] none = {0, 0};
    for (HtmlBox box : page.boxes()) {
      List<HtmlBox> cards =
          box.children().stream()
              .filter(child -> isCard(content.getOrDefault(child, none)))
              .toList();
      long proseBoxes = box.children().stream().filter(child -> child.prose() > 0).count();
      if (cards.size() >= FEWEST_CARDS && cards.size() * 3L >= proseBoxes * 2) {
        cards.forEach(HtmlBox::markFurniture);
      }
    }
  }

  private static boolean isCard(int[] counts) {
    return counts[0] >= 1 && counts[0] <= 2 && counts[1] <= 2;
  }

  private boolean isNamedFurniture(Element element) {
    if (Set.of("html", "body", "article", "main", "p").contains(element.normalName())) {
      return false;
    }
    String name = element.className() + " " + element.id();
    return name.length() < 400 && !furniture.namesIn(name).isEmpty();
  }

  /** The box of the article; none if the page has no running text. */
  private Optional<HtmlBox> main() {
    for (HtmlBlock block : page.blocks()) {
      if (block.isProse() && !block.box().inFurniture()) {
        block.box().addNews(block.text().length());
      }
    }
    Optional<HtmlBox> top = page.boxes().stream().findFirst().filter(box -> box.news() > 0);
    return top.map(box -> named(box.news()).orElseGet(() -> descend(box)));
  }

  /** The box that the page itself names as the article's body. */
  private Optional<HtmlBox> named(long all) {
    return page.boxes().stream()
        .filter(box -> isBody(box) && box.news() >= all * NAMED_SHARE)
        .max(Comparator.comparingLong(HtmlBox::news));
  }

  private static boolean isBody(HtmlBox box) {
    return box.element().attr("itemprop").toLowerCase(Locale.ROOT).contains("articlebody");
  }

  /** The last box, going down, that holds nearly all of the news of the one above it. */
  private static HtmlBox descend(HtmlBox top) {
    HtmlBox box = top;
    while (true) {
      Optional<HtmlBox> heaviest =
          box.children().stream().max(Comparator.comparingLong(HtmlBox::news));
      if (heaviest.isEmpty()
          || heaviest.get().news() < box.news() * DOMINANT
          || heaviest.get().element().normalName().equals("p")) {
        return box;
      }
      box = heaviest.get();
    }
  }

  private BlockKind kind(HtmlBlock block) {
    HtmlBox box = block.box();
    if (box.isWithin("figcaption") || furniture.isCaption(block.text()) || isNamedCaption(box)) {
      return BlockKind.CAPTION;
    }
    if (furniture.isFurniture(block.text())
        || block.linkShare() > MOST_LINKED
        || stampLines.isSureStamp(block.text())
        || stampLines.isByline(block.text())) {
      return BlockKind.NOISE;
    }
    return box.isWithin("li") ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
  }

  private static boolean isNamedCaption(HtmlBox box) {
    return (box.element().className()
            + " "
            + box.parent().map(up -> up.element().className()).orElse(""))
        .toLowerCase(Locale.ROOT)
        .contains("caption");
  }

  /** A paragraph that the page repeats is news once. */
  private void dropRepeated() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < kinds.length; i++) {
      String text = page.blocks().get(i).text();
      if (kinds[i] != BlockKind.NOISE
          && Furniture.wordCount(text) >= REPEATED_WORDS
          && !seen.add(text)) {
        kinds[i] = BlockKind.NOISE;
      }
    }
  }

  /** A heading with no news after it heads furniture. */
  private void trimHeadings() {
    boolean newsFollows = false;
    for (int i = kinds.length - 1; i >= 0; i--) {
      HtmlBlock block = page.blocks().get(i);
      if (kinds[i] == BlockKind.NOISE) {
        continue;
      }
      if (block.isHeading() && !newsFollows) {
        kinds[i] = BlockKind.NOISE;
      } else {
        newsFollows = true;
      }
    }
  }

  private void markTitle(Optional<String> title) {
    for (int i = 0; i < kinds.length && title.isPresent(); i++) {
      if (page.blocks().get(i).isHeading()
          && Headline.isSame(page.blocks().get(i).text(), title.get())) {
        kinds[i] = BlockKind.TITLE;
        return;
      }
    }
  }
}
