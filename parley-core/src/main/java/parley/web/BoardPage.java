package parley.web;

/**
 * The first page.
 *
 * @param standing where the talks stand
 */
record BoardPage(Frame frame, Standing standing) {}
