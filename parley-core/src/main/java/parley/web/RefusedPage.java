package parley.web;

/**
 * A page that says why there is none.
 *
 * @param status the HTTP status
 * @param message what is wrong
 * @param advice what to do about it
 * @param framed whether it may show anything of the record: not to a stranger
 */
record RefusedPage(Frame frame, int status, String message, String advice, boolean framed) {}
