/** Tokens, sentences, trees and names from one small language model. */
@NullMarked
package parley.linguistics;

import org.jspecify.annotations.NullMarked;
