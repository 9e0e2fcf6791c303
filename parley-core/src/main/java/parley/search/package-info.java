/** Words found again: an index over the sentences of reports, the entries and the actors. */
@NullMarked
package parley.search;

import org.jspecify.annotations.NullMarked;
