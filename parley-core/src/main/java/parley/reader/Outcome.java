package parley.reader;

/** What came of one file: an article, or why there is none. */
public sealed interface Outcome permits Article, Skipped {}
