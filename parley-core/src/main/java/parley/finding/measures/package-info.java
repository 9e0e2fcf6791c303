/** Finds measures: aid, sanctions, tariffs and the like, and what becomes of them. */
@NullMarked
package parley.finding.measures;

import org.jspecify.annotations.NullMarked;
