/**
 * The record, taken away: in the field's own formats, as tables, graphs, calendars and pages.
 *
 * <p>Start with {@link parley.export.Export}; {@link parley.export.Format} lists what there is. A
 * format is a class of its own that writes what {@link parley.export.Chosen} holds; docs/EXPORTS.md
 * says what each column means.
 */
@NullMarked
package parley.export;

import org.jspecify.annotations.NullMarked;
