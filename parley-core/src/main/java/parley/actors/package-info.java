/** Who acts: states, governments, organisations and people, and how reports name them. */
@NullMarked
package parley.actors;

import org.jspecify.annotations.NullMarked;
