/**
 * How fast Parley reads, and how fast CoreNLP analyses the same reports.
 *
 * <p>{@link parley.benchmark.Reports} makes the reports, {@link parley.benchmark.ReadSpeed}
 * measures Parley on them, and {@link parley.benchmark.CoreNlpSpeed} CoreNLP, in a process of its
 * own.
 */
@NullMarked
package parley.benchmark;

import org.jspecify.annotations.NullMarked;
