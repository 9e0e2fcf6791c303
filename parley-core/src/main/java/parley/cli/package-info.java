/** The commands. The only place that prints. */
@NullMarked
package parley.cli;

import org.jspecify.annotations.NullMarked;
