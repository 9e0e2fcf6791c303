/**
 * The workbench: the record in a browser.
 *
 * <p>Start with {@link parley.web.Workbench}. A page is a record (what it shows, worked out in
 * Java) and a template of nearly the same name under {@code src/main/jte}, which writes it;
 * templates are compiled into this package, so that neither need be public. Scripts and styles are
 * under {@code parley/web} in the resources, and nothing is loaded from elsewhere.
 */
@NullMarked
package parley.web;

import org.jspecify.annotations.NullMarked;
