/** Folds claims into entries and disagreements: a pure function of the claims. */
@NullMarked
package parley.record;

import org.jspecify.annotations.NullMarked;
