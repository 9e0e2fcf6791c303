package parley.linguistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets the mentions of a name in one text agree on what it names.
 *
 * <p>A short form votes with the full name it ends ({@code Rossi} with {@code Anna Rossi}), and a
 * proper noun that ends a person's full name elsewhere in the text is that person's name too.
 */
final class NameVotes {

  private final Map<String, double[]> votes = new HashMap<>();

  private NameVotes(List<FoundName> names) {
    for (FoundName name : names) {
      vote(name.text(), name);
      if (name.length() > 1 && name.kind() == Name.Kind.PERSON) {
        vote(name.token(name.length() - 1).text(), name);
      }
    }
  }

  private void vote(String text, FoundName name) {
    double[] sums = votes.computeIfAbsent(text, key -> new double[name.scores().size()]);
    for (int k = 0; k < sums.length; k++) {
      sums[k] += name.scores().get(k);
    }
  }

  /** The same names, each of the kind that its mentions agree on. */
  static List<FoundName> agree(List<FoundName> names) {
    NameVotes all = new NameVotes(names);
    return names.stream().map(name -> name.as(all.winner(name))).toList();
  }

  private Name.Kind winner(FoundName name) {
    double[] sums = votes.getOrDefault(name.text(), new double[0]);
    Name.Kind best = name.kind();
    for (Name.Kind kind : Name.Kind.values()) {
      if (sums.length > 0 && sums[kind.ordinal()] > sums[best.ordinal()]) {
        best = kind;
      }
    }
    return best;
  }

  /** The surnames of the people whose full names are among {@code names}. */
  static List<String> surnames(List<FoundName> names) {
    List<String> surnames = new ArrayList<>();
    for (FoundName name : names) {
      if (name.kind() == Name.Kind.PERSON && name.length() > 1) {
        surnames.add(name.token(name.length() - 1).text());
      }
    }
    return surnames;
  }
}
