package parley.record;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import parley.claims.Claim;
import parley.claims.Contact;
import parley.claims.Correction;
import parley.claims.Correction.Field;

/**
 * Makes entries of groups of claims, as editors leave them.
 *
 * @param folded what reports and claims alone make
 * @param kinds how each kind folds, in the order of {@code folded}
 */
record EntryMaking(Uncorrected folded, List<Folding> kinds) {

  /** The entries of all groups; those that no correction touched are made only once. */
  List<Entry> entries(Reviewed reviewed) {
    List<Entry> entries = new ArrayList<>();
    boolean sameSides = kinds.equals(folded.kinds());
    for (int number = 0; number < folded.groups().size(); number++) {
      if (!reviewed.taken().contains(number)) {
        Entry entry = folded.entries().get(number);
        entries.add(
            sameSides || !hasThirdParty(entry)
                ? entry
                : entry(entry.id(), entry.basis().claims(), Review.none()));
      }
    }
    for (Reviewed.Group group : reviewed.groups()) {
      List<RecordedClaim> kept = group.kept();
      if (!kept.isEmpty()) {
        entries.add(entry(Uncorrected.id(group.folding(), kept), kept, review(group, kept)));
      }
    }
    return entries;
  }

  /** The entries of what editors rejected. */
  List<Entry> rejected(Reviewed reviewed) {
    List<Entry> entries = new ArrayList<>();
    for (Reviewed.Group group : reviewed.groups()) {
      List<RecordedClaim> lost = group.lost();
      if (!lost.isEmpty()) {
        entries.add(
            entry(
                Uncorrected.id(group.folding(), lost),
                lost,
                review(group, lost).as(Review.State.REJECTED, reviewed.rejection(lost.get(0)))));
      }
    }
    return entries;
  }

  /**
   * The entries with those of their claims that are kept. An entry that keeps all stays the object
   * that it is, so that a day costs no more than what it leaves out.
   *
   * @param before how the claims folded into these entries
   */
  List<Entry> asOf(List<Entry> entries, List<Folding> before, Predicate<RecordedClaim> kept) {
    boolean sameSides = kinds.equals(before);
    List<Entry> made = new ArrayList<>();
    for (Entry entry : entries) {
      List<RecordedClaim> all = entry.basis().claims();
      List<RecordedClaim> claims = all.stream().filter(kept).toList();
      if (claims.size() == all.size() && (sameSides || !hasThirdParty(entry))) {
        made.add(entry);
      } else if (!claims.isEmpty()) {
        made.add(entry(entry.id(), claims, entry.basis().review()));
      }
    }
    return List.copyOf(made);
  }

  /** The entry under its longer id. */
  Entry renamed(Entry entry) {
    List<RecordedClaim> claims = entry.basis().claims();
    return entry(Uncorrected.longId(folding(claims), claims), claims, entry.basis().review());
  }

  /** Whether a claim names who stands between: who fights does not. */
  private static boolean hasThirdParty(Entry entry) {
    return entry.basis().claims().stream()
        .anyMatch(
            claim -> claim.claim() instanceof Contact contact && !contact.thirdParties().isEmpty());
  }

  /** The entry as its claims alone have it. */
  Entry withoutFields(Entry entry) {
    return entry.basis().review().corrected().isEmpty()
        ? entry
        : folding(entry.basis().claims()).entry(new Basis(entry.id(), entry.basis().claims()));
  }

  private Entry entry(String id, List<RecordedClaim> claims, Review review) {
    Folding folding = folding(claims);
    if (review.corrected().isEmpty()) {
      return folding.entry(new Basis(id, claims, review));
    }
    Map<Field, List<String>> said = EntryValues.of(folding.entry(new Basis(id, claims)));
    Review compared = review.insteadOf(said);
    return FieldsSet.in(folding.entry(new Basis(id, claims, compared)), folded.index());
  }

  private Folding folding(List<RecordedClaim> claims) {
    Claim any = claims.get(0).claim();
    return kinds.stream().filter(kind -> kind.takes(any)).findFirst().orElseThrow();
  }

  /** What the corrections of a group make of it; what the reports say instead is not yet known. */
  private static Review review(Reviewed.Group group, List<RecordedClaim> claims) {
    List<Map.Entry<String, Correction>> by = group.by();
    Set<String> seen = new HashSet<>();
    Map<Field, Review.Corrected> corrected = new TreeMap<>();
    for (Map.Entry<String, Correction> each : by) {
      Correction correction = each.getValue();
      seen.addAll(correction.change().claims());
      if (correction.change() instanceof Correction.SetField set) {
        corrected.merge(
            set.field(),
            new Review.Corrected(
                set.field(),
                set.values(),
                List.of(),
                correction.editor(),
                correction.at(),
                each.getKey()),
            EntryMaking::later);
      }
    }
    Correction last = by.get(by.size() - 1).getValue();
    Review.State made =
        last.change() instanceof Correction.Accept ? Review.State.ACCEPTED : Review.State.CORRECTED;
    return new Review(
        made,
        Optional.of(last),
        by.stream().map(Map.Entry::getKey).toList(),
        List.copyOf(corrected.values()),
        claims.stream().map(RecordedClaim::id).filter(claim -> !seen.contains(claim)).toList());
  }

  /** The later of two; of terms, each by itself, since one correction sets some of them. */
  private static Review.Corrected later(Review.Corrected earlier, Review.Corrected later) {
    if (later.field() != Field.TERMS || later.values().isEmpty()) {
      return later;
    }
    Map<String, String> terms = new LinkedHashMap<>();
    for (Review.Corrected each : List.of(earlier, later)) {
      each.values().forEach(term -> terms.put(term.replaceFirst("=.*", ""), term));
    }
    return new Review.Corrected(
        later.field(),
        List.copyOf(terms.values()),
        List.of(),
        later.editor(),
        later.at(),
        later.correction());
  }
}
