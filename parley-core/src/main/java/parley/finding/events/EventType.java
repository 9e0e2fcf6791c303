package parley.finding.events;

/**
 * A PLOVER event type.
 *
 * @param name such as {@code CONSULT}
 * @param quad quad class: "verbal cooperation", "material conflict" …
 * @param cooperative whether acts of the type are cooperation
 * @param cameo the code of such an act when no finer one fits; a string, since leading zeros matter
 */
public record EventType(String name, String quad, boolean cooperative, String cameo) {}
