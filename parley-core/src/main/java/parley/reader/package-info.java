/** Files in, articles out: decoding, cleaning with offsets kept, title, publisher, date, noise. */
@NullMarked
package parley.reader;

import org.jspecify.annotations.NullMarked;
