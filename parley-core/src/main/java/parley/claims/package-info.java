/** What a report says, each claim with its evidence; the codebook's vocabulary as types. */
@NullMarked
package parley.claims;

import org.jspecify.annotations.NullMarked;
