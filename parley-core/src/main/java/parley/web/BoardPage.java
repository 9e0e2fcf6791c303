package parley.web;

import java.util.List;
import parley.view.View;

/**
 * The first page.
 *
 * @param standing where the talks stand
 */
record BoardPage(Frame frame, Standing standing) {

  /** The matrix as files. */
  List<Take> takes() {
    return Take.of(View.POSITIONS, "", frame.asOf());
  }
}
