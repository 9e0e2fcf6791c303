package parley.evaluation.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import parley.evaluation.synthetic.Teller.Sentence;

/**
 * A report before it is laid out.
 *
 * @param published the day it comes out
 * @param dated whether its text will say so
 * @param outlet who publishes it
 * @param wire the agency that it repeats
 * @param copyOf number of the draft that it copies
 * @param american whether it writes "March 3"
 * @param headline its title
 * @param sentences its paragraphs, a sentence each or two
 */
record Draft(
    LocalDate published,
    boolean dated,
    String outlet,
    Optional<String> wire,
    Optional<Integer> copyOf,
    boolean american,
    Sentence headline,
    List<Sentence> sentences) {

  Draft {
    sentences = List.copyOf(sentences);
  }
}
