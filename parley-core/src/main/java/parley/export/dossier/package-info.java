/**
 * The record as a folder of pages that open from the disk, without script and without a network.
 *
 * <p>Start with {@link parley.export.dossier.Dossier}. Every text that a page shows goes through
 * {@link parley.export.dossier.Html}, which escapes it.
 */
@NullMarked
package parley.export.dossier;

import org.jspecify.annotations.NullMarked;
