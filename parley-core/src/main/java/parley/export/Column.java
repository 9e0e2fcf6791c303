package parley.export;

import parley.store.ColumnType;

/**
 * A column of a table that is taken away.
 *
 * @param name in snake case
 * @param type what its cells hold; every cell may be empty
 */
record Column(String name, ColumnType type) {}
