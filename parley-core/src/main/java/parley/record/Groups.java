package parley.record;

import java.util.HashMap;
import java.util.Map;

/** Disjoint sets of names, each called by the first name in it, whatever the order of joining. */
final class Groups {

  private final Map<String, String> parents = new HashMap<>();

  /** Makes the sets of both one. */
  void join(String a, String b) {
    String first = first(a);
    String second = first(b);
    if (first.compareTo(second) < 0) {
      parents.put(second, first);
    } else if (second.compareTo(first) < 0) {
      parents.put(first, second);
    }
  }

  /** Whether both are in one set. */
  boolean joined(String a, String b) {
    return first(a).equals(first(b));
  }

  /** The first name of the set. */
  String first(String name) {
    String parent = parents.getOrDefault(name, name);
    if (parent.equals(name)) {
      return name;
    }
    String first = first(parent);
    parents.put(name, first);
    return first;
  }
}
