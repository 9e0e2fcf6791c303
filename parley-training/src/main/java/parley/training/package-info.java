/** What makes the files of the language model, from treebanks and word lists. */
@NullMarked
package parley.training;

import org.jspecify.annotations.NullMarked;
