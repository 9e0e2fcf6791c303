package parley.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import parley.claims.Correction.Field;
import parley.claims.Status;
import parley.time.When;

/**
 * What every entry has: its id, its claims, and what they agree on.
 *
 * @param id stable id
 * @param claims in canonical order; never empty
 * @param review what editors have made of it: their word stands before the claims'
 */
public record Basis(String id, List<RecordedClaim> claims, Review review) {

  public Basis {
    claims = claims.stream().sorted().toList();
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an entry without a claim: " + id);
    }
  }

  /** A basis that no editor has seen. */
  public Basis(String id, List<RecordedClaim> claims) {
    this(id, claims, Review.none());
  }

  /** How many independent origins the claims have. */
  public int origins() {
    return (int) claims.stream().map(RecordedClaim::origin).distinct().count();
  }

  /** The ids of the reports that make the claims, in order, each once. */
  public List<String> reports() {
    return claims.stream().map(claim -> claim.report().id()).distinct().toList();
  }

  /** The day by which the first dated report of it was out. */
  public Optional<LocalDate> firstReported() {
    return claims.stream()
        .flatMap(claim -> Dates.to(claim.reported()).stream())
        .min(Comparator.naturalOrder());
  }

  /** When it was: as an editor set it, else {@link #whenOfClaims}. */
  public When when() {
    return review
        .corrected(Field.WHEN)
        .map(set -> FieldText.when(set.values()))
        .orElseGet(this::whenOfClaims);
  }

  /**
   * The days that the claims allow; where they contradict each other, those of the most exact, and
   * of these what the most origins give.
   */
  private When whenOfClaims() {
    Map<When, Set<String>> origins = new HashMap<>();
    for (RecordedClaim claim : claims) {
      if (claim.when() instanceof When.Dated) {
        origins.computeIfAbsent(claim.when(), any -> new HashSet<>()).add(claim.origin());
      }
    }
    List<When> exactFirst =
        origins.entrySet().stream()
            .sorted(
                Comparator.comparingLong(
                        (Map.Entry<When, Set<String>> given) -> Dates.width(given.getKey()))
                    .thenComparing(given -> -given.getValue().size())
                    .thenComparing(given -> Dates.from(given.getKey()).orElseThrow()))
            .map(Map.Entry::getKey)
            .toList();
    When when = When.undated();
    for (When next : exactFirst) {
      when = Dates.agree(when, next) ? Dates.intersection(when, next) : when;
    }
    return when;
  }

  /** How it stands to what happened: as an editor set it, else {@link #statusOfClaims}. */
  public Status status() {
    return review
        .corrected(Field.STATUS)
        .map(set -> FieldText.word(Status.class, set.values()))
        .orElseGet(this::statusOfClaims);
  }

  /** Whether it took place; until a report says that it did, what the latest reports say. */
  private Status statusOfClaims() {
    boolean happened =
        claims.stream().anyMatch(claim -> claim.claim().evidence().status() == Status.TOOK_PLACE);
    if (happened) {
      return Status.TOOK_PLACE;
    }
    return claims.stream()
        .max(
            Comparator.comparing(
                    (RecordedClaim claim) ->
                        Dates.from(claim.reported()).map(day -> day.toEpochDay()).orElse(-1L))
                .thenComparing(claim -> -strength(claim.claim().evidence().status())))
        .orElseThrow()
        .claim()
        .evidence()
        .status();
  }

  /** The value that most origins give; of equals that of most claims, then the one given first. */
  <T> Optional<T> most(Function<RecordedClaim, Optional<T>> field) {
    return ranked(field).stream().findFirst();
  }

  /** The values that claims give, that of {@link #most} first. */
  <T> List<T> ranked(Function<RecordedClaim, Optional<T>> field) {
    Map<T, List<String>> origins = new LinkedHashMap<>();
    for (RecordedClaim claim : claims) {
      field
          .apply(claim)
          .ifPresent(
              value ->
                  origins.computeIfAbsent(value, any -> new ArrayList<>()).add(claim.origin()));
    }
    return origins.entrySet().stream()
        .sorted(
            Comparator.comparing(
                    (Map.Entry<T, List<String>> given) -> -Set.copyOf(given.getValue()).size())
                .thenComparing(given -> -given.getValue().size()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int strength(Status status) {
    return switch (status) {
      case TOOK_PLACE -> 0;
      case ONGOING -> 1;
      case CANCELLED -> 2;
      case DENIED -> 3;
      case PLANNED -> 4;
      case CONDITIONAL -> 5;
      case CALLED_FOR -> 6;
      case POSSIBLE -> 7;
    };
  }
}
