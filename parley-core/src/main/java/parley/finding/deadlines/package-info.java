/**
 * Finds deadlines and ultimatums: who sets them for whom, how long, until when and on what pain.
 */
@NullMarked
package parley.finding.deadlines;

import org.jspecify.annotations.NullMarked;
