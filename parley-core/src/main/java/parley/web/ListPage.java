package parley.web;

import java.util.List;
import java.util.Optional;

/**
 * A list of one kind of thing, a page of it at a time.
 *
 * @param title what is listed
 * @param path the list's address
 * @param takes the list as files, with its filter
 * @param filter what it is narrowed down to; lists that have no such filter have only words
 * @param narrow whether the whole filter is offered, or words alone
 * @param columns the table's head
 * @param rows this page's rows
 * @param paging where this page is in the list
 * @param none what to say of an empty list
 */
record ListPage(
    Frame frame,
    String title,
    String path,
    List<Take> takes,
    Filter filter,
    boolean narrow,
    List<String> columns,
    List<Row> rows,
    Paging paging,
    String none) {

  /** One thing. */
  record Row(List<Cell> cells) {}

  /**
   * One of its fields.
   *
   * @param text what it says; may be empty
   * @param href where it leads
   * @param chip the text as a word of a closed vocabulary
   * @param kind the kind whose sign stands before the text
   */
  record Cell(String text, Optional<String> href, Optional<Chip> chip, Optional<String> kind) {

    static Cell text(String text) {
      return new Cell(text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Cell link(String text, String href) {
      return new Cell(text, Optional.of(href), Optional.empty(), Optional.empty());
    }

    static Cell link(String kind, String text, String href) {
      return new Cell(text, Optional.of(href), Optional.empty(), Optional.of(kind));
    }

    static Cell chip(Chip chip) {
      return new Cell(chip.word(), Optional.empty(), Optional.of(chip), Optional.empty());
    }
  }

  /**
   * A page of a list.
   *
   * @param page from 1
   * @param pages at least 1
   * @param total how many things there are
   * @param before the address of the page before
   * @param after the address of the page after
   */
  record Paging(int page, int pages, int total, Optional<String> before, Optional<String> after) {

    static final int ROWS = 50;

    /** The page that a request asks for, of a list of that length; the last if it is too far. */
    static Paging of(int asked, int total, String path, String query, AsOf asOf) {
      int pages = Math.max(1, (total + ROWS - 1) / ROWS);
      int page = Math.max(1, Math.min(pages, asked));
      return new Paging(
          page,
          pages,
          total,
          page > 1 ? Optional.of(address(path, query, page - 1, asOf)) : Optional.empty(),
          page < pages ? Optional.of(address(path, query, page + 1, asOf)) : Optional.empty());
    }

    private static String address(String path, String query, int page, AsOf asOf) {
      String rest = query.isEmpty() ? "page=" + page : query + "&page=" + page;
      return asOf.link(path + "?" + rest);
    }

    /** This page of a list. */
    <T> List<T> of(List<T> all) {
      return all.subList((page - 1) * ROWS, Math.min(all.size(), page * ROWS));
    }
  }
}
