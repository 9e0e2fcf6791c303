/** Yardsticks: real data made by others, what the product scores on it, and floors that hold. */
@NullMarked
package parley.evaluation;

import org.jspecify.annotations.NullMarked;
