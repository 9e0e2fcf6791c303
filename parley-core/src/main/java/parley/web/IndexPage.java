package parley.web;

/** The list of lists. */
record IndexPage(Frame frame, java.util.List<IndexPage.List> lists) {

  /** A list and how long it is. */
  record List(String href, String kind, String title, int count) {}
}
