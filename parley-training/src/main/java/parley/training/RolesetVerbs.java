package parley.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The verbs that the PropBank frames name. */
final class RolesetVerbs {

  private static final int ALIASES = 2;
  private static final Pattern VERB = Pattern.compile("(?<![^ ;])([a-z]{2,})/v(?![^ ;])");

  private RolesetVerbs() {}

  /**
   * Reads the verbs of a table of rolesets, one word each; verbs of more words are left out.
   *
   * @throws IOException if the file cannot be read
   */
  static NavigableSet<String> read(Path rolesets) throws IOException {
    NavigableSet<String> verbs = new TreeSet<>();
    for (String line : GzipLines.read(rolesets)) {
      String aliases = line.split("\t", -1)[ALIASES];
      VERB.matcher(aliases).results().map(verb -> verb.group(1)).forEach(verbs::add);
    }
    return Collections.unmodifiableNavigableSet(verbs);
  }
}
