package parley.web;

/** That the workbench cannot listen where it was told to. */
public final class PortTaken extends RuntimeException {

  private static final long serialVersionUID = 1;

  PortTaken(Listening listening, Throwable cause) {
    super(
        "cannot listen on "
            + listening.host()
            + " port "
            + listening.port()
            + ": something else does, or it is not allowed; try --port 0 for any free one",
        cause);
  }
}
