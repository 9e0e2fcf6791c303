package parley.coreference;

import java.util.Optional;
import parley.actors.Titles.Gender;

/**
 * What a phrase can stand for.
 *
 * @param sort of thing
 * @param count whether one or several
 * @param gender of a person, where the phrase tells
 */
public record Traits(Sort sort, Count count, Optional<Gender> gender) {

  /** A sort of thing, as far as pronouns tell sorts apart. */
  public enum Sort {
    PERSON,
    GROUP,
    PLACE,
    THING,
    /** A day, a sum, a share: what no pronoun takes up. */
    MEASURE
  }

  /** One or several. */
  public enum Count {
    ONE,
    MANY
  }
}
