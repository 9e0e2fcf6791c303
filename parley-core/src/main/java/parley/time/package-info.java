/** Days, months, years and ranges, and the ways in which news speaks of them. */
@NullMarked
package parley.time;

import org.jspecify.annotations.NullMarked;
