/**
 * Which phrases of a text stand for the same person, group or thing.
 *
 * <p>{@link parley.coreference.Coreference} reads an analysed text from left to right. Names and
 * descriptions join what was named before by rules that leave no doubt; a pronoun goes to the
 * entity that a small log-linear model ranks first, among those that grammar allows, and to none
 * where that is not sure: a wrong link is worse than none.
 */
@NullMarked
package parley.coreference;

import org.jspecify.annotations.NullMarked;
