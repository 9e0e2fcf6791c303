package parley.reader;

/**
 * A file that is no report, and why.
 *
 * @param file as it was named or found
 * @param cause for people to read; no full stop
 */
public record Skipped(String file, String cause) implements Outcome {}
