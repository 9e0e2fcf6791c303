/**
 * Codes political events in PLOVER's terms.
 *
 * <p>{@link parley.finding.events.Vocabulary} says what words mean, and is data that analysts edit.
 * {@link parley.finding.events.ActReader} reads what act a predicate states, by composition:
 * "refused to lift the sanctions" is a refusal of an ending of a restriction. {@link
 * parley.finding.events.Participants} says who did it to whom, and {@link
 * parley.finding.events.EventFinder} makes the claims.
 */
@NullMarked
package parley.finding.events;

import org.jspecify.annotations.NullMarked;
