package parley.linguistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the proper names of a text off the model's scores, and repairs them. */
final class Names {

  private final NameRepair repair;
  private final ListedNames listed = new ListedNames();

  Names(Vocabulary vocabulary) {
    repair = new NameRepair(vocabulary);
  }

  /**
   * The names of each sentence, in order, without overlap.
   *
   * @param sentences tokens of each
   * @param found what {@link #decode} gave for each, in the same order
   */
  List<List<Name>> repaired(List<List<Token>> sentences, List<FoundName> found) {
    List<FoundName> agreed = NameVotes.agree(repair.repair(found));
    Set<String> surnames = new HashSet<>(NameVotes.surnames(agreed));
    List<List<Name>> names = new ArrayList<>();
    int next = 0;
    for (List<Token> tokens : sentences) {
      List<Name> here = new ArrayList<>();
      while (next < agreed.size() && agreed.get(next).tokens() == tokens) {
        here.add(agreed.get(next++).name());
      }
      addSurnames(tokens, surnames, here);
      names.add(listed.of(tokens, here));
    }
    return names;
  }

  /**
   * The names that the model sees in one sentence.
   *
   * @param scores of each token, one for each of {@link Labels#NAMES}
   */
  static List<FoundName> decode(List<Token> tokens, float[][] scores) {
    int[] tags = NameTags.best(scores);
    List<FoundName> found = new ArrayList<>();
    int at = 0;
    while (at < tags.length) {
      int end = at + 1;
      if (isName(tags[at])) {
        while (end < tags.length && Labels.NAMES.get(tags[end]).startsWith("I-")) {
          end++;
        }
        Name.Kind kind = kind(Labels.NAMES.get(tags[at]));
        found.add(new FoundName(tokens, at, end, kind, likelihoods(scores, at, end)));
      }
      at = end;
    }
    return found;
  }

  /** Nationalities are told apart from names so as not to be taken for them. */
  private static boolean isName(int tag) {
    return tag != 0 && !Labels.NAMES.get(tag).endsWith("-NORP");
  }

  private static Name.Kind kind(String tag) {
    return switch (tag.substring(2)) {
      case "PER" -> Name.Kind.PERSON;
      case "LOC" -> Name.Kind.LOCATION;
      default -> Name.Kind.ORGANISATION;
    };
  }

  /** The mean share of each kind over the words of a name. */
  private static List<Double> likelihoods(float[][] scores, int first, int end) {
    double[] sums = new double[Name.Kind.values().length];
    for (int i = first; i < end; i++) {
      double total = 0;
      double[] kinds = new double[sums.length];
      float highest = Float.NEGATIVE_INFINITY;
      for (float score : scores[i]) {
        highest = Math.max(highest, score);
      }
      for (int tag = 0; tag < scores[i].length; tag++) {
        double share = Math.exp(scores[i][tag] - highest);
        total += share;
        if (isName(tag)) {
          kinds[kind(Labels.NAMES.get(tag)).ordinal()] += share;
        }
      }
      for (int k = 0; k < sums.length; k++) {
        sums[k] += kinds[k] / total / (end - first);
      }
    }
    return Arrays.stream(sums).boxed().toList();
  }

  private static void addSurnames(List<Token> tokens, Set<String> surnames, List<Name> names) {
    List<Name> missed = new ArrayList<>();
    for (Token token : tokens) {
      boolean free = names.stream().noneMatch(name -> name.holds(token.index()));
      if (free && token.xpos().equals("NNP") && surnames.contains(token.text())) {
        missed.add(new Name(Name.Kind.PERSON, token.index(), token.index() + 1, token.span()));
      }
    }
    names.addAll(missed);
    names.sort(Comparator.comparingInt(Name::first));
  }
}
