/** What is shown of a record: which entries a view has, as of which day, and its rows as text. */
@NullMarked
package parley.view;

import org.jspecify.annotations.NullMarked;
