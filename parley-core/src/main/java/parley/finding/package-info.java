/** Finds claims in analysed reports: one finder for each kind of claim. */
@NullMarked
package parley.finding;

import org.jspecify.annotations.NullMarked;
