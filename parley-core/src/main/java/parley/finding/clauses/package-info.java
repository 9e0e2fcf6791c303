/**
 * Who does what in a clause, and which words of an editable list say it; shared by the finders of
 * proposals, measures and deadlines.
 */
@NullMarked
package parley.finding.clauses;

import org.jspecify.annotations.NullMarked;
