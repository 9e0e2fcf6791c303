package parley.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.claims.Claim;
import parley.claims.Correction;
import parley.record.ReviewedCorrection.Outcome;

/**
 * The groups of claims that corrections touched, as the editors leave them.
 *
 * <p>Corrections work on what folding made of the claims, one after the other in the order of time
 * and then of ids; groups that none touches stay as they are. So a correction never moves what it
 * does not speak of, and costs no more than what it moves. Trap: an entry is found again by the
 * claims that a correction names, of which some may have gone elsewhere since; it is then the one
 * that holds most of them, of equals the one whose first claim comes first.
 */
final class Reviewed {

  private static final Comparator<Map.Entry<String, Correction>> IN_TIME =
      Comparator.comparing((Map.Entry<String, Correction> each) -> each.getValue().at())
          .thenComparing(Map.Entry::getKey);

  private final Uncorrected folded;
  private final Map<String, Group> groupOf = new HashMap<>();
  private final Set<Group> groups = new LinkedHashSet<>();
  private final Map<String, Correction> rejected = new HashMap<>();
  private final Map<String, ReviewedCorrection> outcomes = new LinkedHashMap<>();

  /** Claims that make one entry, and the corrections that made it so, by their order. */
  final class Group {
    private final Folding folding;
    private final Optional<Integer> number;
    private final TreeSet<RecordedClaim> claims = new TreeSet<>();
    private final TreeMap<Integer, Map.Entry<String, Correction>> by = new TreeMap<>();

    private Group(Folding folding, Optional<Integer> number) {
      this.folding = folding;
      this.number = number;
    }

    private void add(RecordedClaim claim) {
      claims.add(claim);
      groupOf.put(claim.id(), this);
    }

    /** The claims that no editor rejected. */
    List<RecordedClaim> kept() {
      return claims.stream().filter(claim -> !isRejected(claim)).toList();
    }

    /** The claims that an editor rejected. */
    List<RecordedClaim> lost() {
      return claims.stream().filter(Reviewed.this::isRejected).toList();
    }

    Folding folding() {
      return folding;
    }

    /** The corrections that count for it, in order. */
    List<Map.Entry<String, Correction>> by() {
      return List.copyOf(by.values());
    }
  }

  private Reviewed(Uncorrected folded) {
    this.folded = folded;
  }

  /** What corrections, by their ids, make of the folded claims. */
  static Reviewed of(Uncorrected folded, Map<String, Correction> corrections) {
    Reviewed reviewed = new Reviewed(folded);
    reviewed.apply(corrections);
    reviewed.nameEntries();
    return reviewed;
  }

  /** The groups that corrections touched and that still have claims. */
  Collection<Group> groups() {
    return groups.stream().filter(group -> !group.by.isEmpty() && !group.claims.isEmpty()).toList();
  }

  /** The numbers of the folded groups that {@link #groups} stand for. */
  Set<Integer> taken() {
    return groups.stream()
        .filter(group -> !group.by.isEmpty())
        .flatMap(group -> group.number.stream())
        .collect(Collectors.toSet());
  }

  /** Whether an editor has the claim out of the record. */
  boolean isRejected(RecordedClaim claim) {
    return rejected.containsKey(claim.id());
  }

  /** The correction by which a claim is out of the record. */
  Correction rejection(RecordedClaim claim) {
    Correction rejection = rejected.get(claim.id());
    if (rejection == null) {
      throw new IllegalArgumentException(claim.id() + " is not rejected");
    }
    return rejection;
  }

  /** Whether a claim of that kind is out of the record. */
  boolean rejects(Class<? extends Claim> kind) {
    return rejected.keySet().stream()
        .flatMap(claim -> folded.claim(claim).stream())
        .anyMatch(claim -> kind.isInstance(claim.claim()));
  }

  boolean rejectsAny() {
    return !rejected.isEmpty();
  }

  /** What came of each correction, by its id, in order. */
  Map<String, ReviewedCorrection> outcomes() {
    return outcomes;
  }

  /** Adds to each correction the entries that it shaped. */
  private void nameEntries() {
    Map<String, Set<String>> entries = new HashMap<>();
    for (Group group : groups()) {
      for (List<RecordedClaim> part : List.of(group.kept(), group.lost())) {
        if (!part.isEmpty()) {
          group
              .by
              .values()
              .forEach(
                  each ->
                      entries
                          .computeIfAbsent(each.getKey(), any -> new TreeSet<>())
                          .add(Uncorrected.id(group.folding, part)));
        }
      }
    }
    outcomes.replaceAll(
        (id, each) ->
            new ReviewedCorrection(
                id,
                each.correction(),
                each.outcome(),
                each.why(),
                List.copyOf(entries.getOrDefault(id, Set.of()))));
  }

  private void apply(Map<String, Correction> corrections) {
    Map<String, List<String>> undoers = new HashMap<>();
    corrections.forEach(
        (id, correction) -> {
          if (correction.change() instanceof Correction.Undo undo) {
            undoers.computeIfAbsent(undo.correction(), any -> new ArrayList<>()).add(id);
          }
        });
    List<Map.Entry<String, Correction>> inTime =
        corrections.entrySet().stream().sorted(IN_TIME).toList();
    int number = 0;
    for (Map.Entry<String, Correction> each : inTime) {
      Optional<String> undoer = undoer(each.getKey(), undoers);
      ReviewedCorrection outcome =
          undoer.isPresent()
              ? outcome(each, Outcome.UNDONE, "undone by " + undoer.get())
              : apply(number, each, corrections);
      outcomes.put(each.getKey(), outcome);
      number++;
    }
  }

  /** The first correction that undoes this one and is not undone itself. */
  private static Optional<String> undoer(String id, Map<String, List<String>> undoers) {
    return undoers.getOrDefault(id, List.of()).stream()
        .sorted()
        .filter(undo -> undoer(undo, undoers).isEmpty())
        .findFirst();
  }

  private static ReviewedCorrection outcome(
      Map.Entry<String, Correction> each, Outcome outcome, String why) {
    return new ReviewedCorrection(each.getKey(), each.getValue(), outcome, why, List.of());
  }

  private ReviewedCorrection apply(
      int number, Map.Entry<String, Correction> each, Map<String, Correction> corrections) {
    Set<Group> touched = new LinkedHashSet<>();
    Verdict verdict = verdict(each.getValue(), touched, corrections);
    touched.forEach(group -> group.by.put(number, each));
    return outcome(each, verdict.outcome(), verdict.why());
  }

  /** What comes of a correction. */
  private record Verdict(Outcome outcome, String why) {
    static final Verdict DONE = new Verdict(Outcome.APPLIED, "");

    static Verdict ignored(String why) {
      return new Verdict(Outcome.IGNORED, why);
    }

    static Verdict already(String why) {
      return new Verdict(Outcome.APPLIED, why);
    }
  }

  private Verdict verdict(
      Correction correction, Set<Group> touched, Map<String, Correction> corrections) {
    Correction.Change change = correction.change();
    if (change instanceof Correction.Undo undo) {
      return corrections.containsKey(undo.correction())
          ? Verdict.DONE
          : new Verdict(Outcome.ABSENT, "there is no correction " + undo.correction());
    }
    if (change.claims().stream().noneMatch(folded::holds)) {
      return new Verdict(Outcome.ABSENT, "none of its claims is in the record");
    }
    if (change instanceof Correction.Reject reject) {
      return reject(reject, correction, touched);
    }
    Optional<String> apart = kinds(change.claims());
    if (apart.isPresent()) {
      return Verdict.ignored(apart.get());
    }
    if (change instanceof Correction.Accept accept) {
      accept.claims().forEach(rejected::remove);
      home(accept.claims()).ifPresent(touched::add);
      return Verdict.DONE;
    } else if (change instanceof Correction.Split split) {
      return split(split, touched);
    } else if (change instanceof Correction.Merge merge) {
      return merge(merge, touched);
    }
    return set((Correction.SetField) change, touched);
  }

  private Verdict reject(Correction.Reject reject, Correction correction, Set<Group> touched) {
    boolean first = false;
    for (String claim : reject.claims()) {
      if (folded.holds(claim)) {
        first |= rejected.put(claim, correction) == null;
        group(claim).ifPresent(touched::add);
      }
    }
    return first ? Verdict.DONE : Verdict.already("these claims are rejected already");
  }

  private Verdict set(Correction.SetField set, Set<Group> touched) {
    Optional<Group> home = home(set.claims());
    if (home.isEmpty()) {
      return Verdict.ignored("its claims make no entry");
    }
    Basis basis = new Basis("", List.copyOf(home.get().claims));
    Optional<String> problem =
        FieldsSet.problem(
            home.get().folding.entry(basis), set.field(), set.values(), folded.index());
    if (problem.isPresent()) {
      return Verdict.ignored(problem.get());
    }
    touched.add(home.get());
    return Verdict.DONE;
  }

  private Verdict split(Correction.Split split, Set<Group> touched) {
    List<RecordedClaim> apart = present(split.claims());
    Optional<Group> home = home(split.claims());
    if (home.filter(group -> group.claims.equals(new TreeSet<>(apart))).isPresent()) {
      touched.add(home.get());
      return Verdict.already("these claims are an entry of their own already");
    }
    move(apart, created(apart.get(0)), touched);
    return Verdict.DONE;
  }

  /** Two entries become one, and take along what else the correction names. */
  private Verdict merge(Correction.Merge merge, Set<Group> touched) {
    List<RecordedClaim> one = present(merge.one());
    List<RecordedClaim> other = present(merge.other());
    if (one.isEmpty() || other.isEmpty()) {
      return new Verdict(Outcome.ABSENT, "none of the claims of one side is in the record");
    }
    Group home =
        home(merge.one()).or(() -> home(merge.other())).orElseGet(() -> created(one.get(0)));
    if (home.claims.containsAll(one) && home.claims.containsAll(other)) {
      touched.add(home);
      return Verdict.already("these claims are one entry already");
    }
    home(merge.other())
        .filter(second -> second != home)
        .ifPresent(
            second -> {
              List<RecordedClaim> members = List.copyOf(second.claims);
              second.claims.clear();
              members.forEach(home::add);
              home.by.putAll(second.by);
              touched.add(second);
            });
    move(one, home, touched);
    move(other, home, touched);
    return Verdict.DONE;
  }

  private void move(List<RecordedClaim> claims, Group to, Set<Group> touched) {
    for (RecordedClaim claim : claims) {
      group(claim.id())
          .filter(from -> from != to)
          .ifPresent(
              from -> {
                from.claims.remove(claim);
                touched.add(from);
              });
      to.add(claim);
    }
    touched.add(to);
  }

  private List<RecordedClaim> present(List<String> claims) {
    return claims.stream().flatMap(claim -> folded.claim(claim).stream()).sorted().toList();
  }

  /** Why claims cannot be of one entry, if they cannot. */
  private Optional<String> kinds(List<String> claims) {
    Set<String> kinds = new TreeSet<>();
    for (RecordedClaim claim : present(claims)) {
      if (folded.folding(claim).isEmpty()) {
        return Optional.of(claim.id() + " is a claim of an " + folded.kind(claim) + ": no entry");
      }
      kinds.add(folded.kind(claim));
    }
    return kinds.size() < 2
        ? Optional.empty()
        : Optional.of("claims of " + String.join(" and ", kinds) + " cannot be one entry");
  }

  /** The group that holds most of the claims. */
  private Optional<Group> home(List<String> claims) {
    Map<Group, Integer> counts = new HashMap<>();
    claims.forEach(claim -> group(claim).ifPresent(group -> counts.merge(group, 1, Integer::sum)));
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<Group, Integer> count) -> -count.getValue())
                .thenComparing(count -> count.getKey().claims.first()))
        .map(Map.Entry::getKey);
  }

  /** The group that a claim is in; none for what folding makes no entry of. */
  private Optional<Group> group(String claim) {
    Group known = groupOf.get(claim);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Integer> number = folded.group(claim);
    number.ifPresent(
        any -> {
          Uncorrected.Group made = folded.groups().get(any);
          Group group = new Group(made.folding(), number);
          groups.add(group);
          made.claims().forEach(group::add);
        });
    return Optional.ofNullable(groupOf.get(claim));
  }

  /** A new group, for claims of this one's kind. */
  private Group created(RecordedClaim claim) {
    Group group = new Group(folded.folding(claim).orElseThrow(), Optional.empty());
    groups.add(group);
    return group;
  }
}
