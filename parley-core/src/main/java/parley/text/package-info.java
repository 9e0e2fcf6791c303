/** Reports, their text as given, and exact positions in it: what all evidence rests on. */
@NullMarked
package parley.text;

import org.jspecify.annotations.NullMarked;
