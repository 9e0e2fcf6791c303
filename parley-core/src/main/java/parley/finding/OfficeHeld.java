package parley.finding;

import java.util.Optional;
import parley.actors.Mention;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * That an article gives a person a title, and where.
 *
 * @param token the head of the person's name
 */
record OfficeHeld(
    Sentence sentence,
    Token token,
    Mention person,
    String title,
    Optional<Mention> of,
    boolean former) {}
