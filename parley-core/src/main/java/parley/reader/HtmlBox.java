package parley.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * An element of a page with the text below it weighed: what the choice of the article rests on.
 *
 * <p>Boxes know their parents and are made in document order, so that sums over whole subtrees need
 * no recursion: a page may nest its elements hundreds deep.
 */
final class HtmlBox {

  private final Element element;
  private final Optional<HtmlBox> parent;
  private final List<HtmlBox> children = new ArrayList<>();
  private final int depth;

  /** Characters of running text in this box and below. */
  private long prose;

  /** All characters, and those inside links, in this box and below. */
  private long characters;

  private long linked;

  /** Characters of running text in this box and below that is not in furniture. */
  private long news;

  private boolean furniture;

  HtmlBox(Element element, Optional<HtmlBox> parent) {
    this.element = element;
    this.parent = parent;
    this.depth = parent.map(above -> above.depth + 1).orElse(0);
    parent.ifPresent(above -> above.children.add(this));
  }

  Element element() {
    return element;
  }

  Optional<HtmlBox> parent() {
    return parent;
  }

  List<HtmlBox> children() {
    return children;
  }

  int depth() {
    return depth;
  }

  long prose() {
    return prose;
  }

  /** The share of its characters that lie in links, from 0 to 1. */
  double linkShare() {
    return characters == 0 ? 0 : (double) linked / characters;
  }

  /** Adds a block's weight to this box and to all above it. */
  void weigh(HtmlBlock block) {
    long blockProse = block.isProse() ? block.text().length() : 0;
    for (Optional<HtmlBox> box = Optional.of(this); box.isPresent(); box = box.get().parent) {
      box.get().prose += blockProse;
      box.get().characters += block.characters();
      box.get().linked += block.linked();
    }
  }

  /** Characters of running text in this box and below that is not in furniture. */
  long news() {
    return news;
  }

  /** Adds running text that is not in furniture to this box and to all above it. */
  void addNews(long length) {
    for (Optional<HtmlBox> box = Optional.of(this); box.isPresent(); box = box.get().parent) {
      box.get().news += length;
    }
  }

  /** Marks the box, and with it all below, as page furniture. */
  void markFurniture() {
    furniture = true;
  }

  /** Whether this box or one above it is furniture. */
  boolean inFurniture() {
    for (Optional<HtmlBox> box = Optional.of(this); box.isPresent(); box = box.get().parent) {
      if (box.get().furniture) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code other} is this box or above it. */
  boolean isIn(HtmlBox other) {
    for (Optional<HtmlBox> box = Optional.of(this); box.isPresent(); box = box.get().parent) {
      if (box.get() == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether this box or one above it, up to the page, is such an element. */
  boolean isWithin(String... tags) {
    for (Optional<HtmlBox> box = Optional.of(this); box.isPresent(); box = box.get().parent) {
      for (String tag : tags) {
        if (box.get().element.normalName().equals(tag)) {
          return true;
        }
      }
    }
    return false;
  }
}
