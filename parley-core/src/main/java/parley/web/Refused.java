package parley.web;

/** That a request gets no page: what is wrong, in a line, and what to do about it. */
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int status;
  private final String advice;

  Refused(int status, String message, String advice) {
    super(message);
    this.status = status;
    this.advice = advice;
  }

  /** That there is no page of that name. */
  static Refused missing(String what) {
    return new Refused(
        404, "Nothing here: " + what, "Ids are those of the board, the lists and parley show.");
  }

  /** That a part of the address cannot be read. */
  static Refused unclear(String what, String advice) {
    return new Refused(400, what, advice);
  }

  int status() {
    return status;
  }

  String advice() {
    return advice;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
