package parley.evaluation.synthetic;

/**
 * A side of an invented conflict, or who mediates in it.
 *
 * @param name as the record shows it
 * @param code as the record writes it in short: a listed state's ISO code, else the name
 * @param capital where its government sits; empty for a group
 * @param group whether it is an armed group
 */
record Party(String name, String code, String adjective, String capital, boolean group) {

  /** As a sentence names it. */
  String text() {
    return group ? "the " + name : name;
  }

  String possessive() {
    return text() + (name.endsWith("s") ? "'" : "'s");
  }
}
