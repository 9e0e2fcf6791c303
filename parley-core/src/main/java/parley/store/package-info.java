/** The record on disk: one DuckDB file that holds reports and claims. */
@NullMarked
package parley.store;

import org.jspecify.annotations.NullMarked;
