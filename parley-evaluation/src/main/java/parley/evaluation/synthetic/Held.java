package parley.evaluation.synthetic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import parley.evaluation.synthetic.SyntheticReport.Mark;
import parley.record.Entry;
import parley.record.RecordedClaim;

/**
 * What the sentences that claims rest on tell, in truth.
 *
 * <p>An entry is <em>of</em> the true entries that all its claims' sentences have in common; where
 * these have none in common, things were merged that are not one. A claim of a sentence that tells
 * of nothing of its kind bears on nothing here: whether it is a false one shows in the entries.
 */
final class Held {

  private final Map<String, SyntheticReport> reports = new HashMap<>();
  private final Map<String, String> kinds = new HashMap<>();

  Held(SyntheticCorpus corpus) {
    corpus.reports().forEach(report -> reports.put(report.file(), report));
    corpus.entries().forEach(entry -> kinds.put(entry.id(), entry.kind()));
  }

  /** The true entries of that kind that a claim's sentence tells of. */
  Set<String> of(RecordedClaim claim, String kind) {
    Set<String> ids = new TreeSet<>();
    for (Mark mark : marks(claim)) {
      if (kind.equals(kinds.get(mark.entry()))) {
        ids.add(mark.entry());
      }
    }
    return ids;
  }

  /** The marks of the sentences that a claim rests on. */
  List<Mark> marks(RecordedClaim claim) {
    List<Mark> marks = new ArrayList<>();
    int start = claim.claim().evidence().span().start();
    int end = claim.claim().evidence().span().end();
    for (Mark mark : report(claim.report().source()).marks()) {
      if (mark.start() < end && start < mark.end()) {
        marks.add(mark);
      }
    }
    return marks;
  }

  SyntheticReport report(String source) {
    String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    SyntheticReport report = reports.get(file);
    if (report == null) {
      throw new IllegalArgumentException("not of this corpus: " + source);
    }
    return report;
  }

  /** How an entry's claims stand to the truth. */
  enum Unity {
    /** None of its sentences tells of an entry of its kind. */
    UNTOLD,
    ONE,
    MERGED
  }

  Unity unity(Entry entry) {
    Set<String> common = null;
    for (RecordedClaim claim : entry.basis().claims()) {
      Set<String> of = of(claim, entry.kind());
      if (of.isEmpty()) {
        continue;
      }
      if (common == null) {
        common = of;
      } else {
        common.retainAll(of);
      }
    }
    if (common == null) {
      return Unity.UNTOLD;
    }
    return common.isEmpty() ? Unity.MERGED : Unity.ONE;
  }

  /** Whether an entry rests only on sentences that may be read as telling of its kind besides. */
  boolean neutral(Entry entry) {
    boolean untold = unity(entry) == Unity.UNTOLD;
    boolean speech = entry.kind().equals("statement");
    return entry.kind().equals("event")
        || (untold
            && (speech
                || entry.basis().claims().stream()
                    .allMatch(
                        claim ->
                            marks(claim).stream()
                                .anyMatch(mark -> mark.also().contains(entry.kind())))));
  }
}
