/** Finds meetings, calls, talks, visits and messages, and what third parties do in them. */
@NullMarked
package parley.finding.contacts;

import org.jspecify.annotations.NullMarked;
