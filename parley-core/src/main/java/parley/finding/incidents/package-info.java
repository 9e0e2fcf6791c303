/** Finds attacks and other violence, with those who did it and those who suffered it. */
@NullMarked
package parley.finding.incidents;

import org.jspecify.annotations.NullMarked;
