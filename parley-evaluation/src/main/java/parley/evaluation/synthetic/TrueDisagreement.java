package parley.evaluation.synthetic;

/**
 * What reports contradict each other about.
 *
 * @param entry id of the true entry
 * @param field {@code when}, {@code place}, {@code killed}, {@code length} or {@code lead}
 * @param right what most reports say
 * @param wrong what the others say
 */
public record TrueDisagreement(String entry, String field, String right, String wrong) {}
