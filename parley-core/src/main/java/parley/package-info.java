/** Start here: {@link parley.Parley} reads reports and finds what they say. */
@NullMarked
package parley;

import org.jspecify.annotations.NullMarked;
