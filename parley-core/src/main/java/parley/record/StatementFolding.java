package parley.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import parley.claims.Claim;
import parley.claims.Statement;
import parley.record.Ground.Rule;
import parley.time.When;

/**
 * Folds statements: the same speaker and nearly the same words, in reports of one time.
 *
 * <p>Nearly the same: at least four fifths of the shorter's words that carry meaning, and at least
 * three of them, or the whole text; see {@link SaidWords} for what indirect speech changes. Five
 * such words or more that are all the same are one statement still when a report repeats them weeks
 * later without saying when.
 */
final class StatementFolding implements Folding {

  private static final Comparator<View> BY_CLAIM = Comparator.comparing(View::claim);
  private static final double ENOUGH = 0.8;
  private static final int RUN = 3;
  private static final int NEAR_DAYS = 10;
  private static final int TELLING_WORDS = 5;
  private static final int REPEATED_DAYS = 45;

  private final ActorIndex actors;

  StatementFolding(ActorIndex actors) {
    this.actors = actors;
  }

  @Override
  public String sign() {
    return "s";
  }

  @Override
  public boolean takes(Claim claim) {
    return claim instanceof Statement;
  }

  /** A statement with its speaker's key and its words. */
  private record View(RecordedClaim claim, String speaker, String text, Set<String> words) {

    /** Under what it is looked for: each run of words, or the whole text where it is shorter. */
    Set<String> keys() {
      List<String> order = List.copyOf(words);
      Set<String> keys = new LinkedHashSet<>();
      keys.add(speaker + "|" + text);
      for (int i = 0; i + RUN <= order.size(); i++) {
        keys.add(speaker + "|" + String.join(" ", order.subList(i, i + RUN)));
      }
      return keys;
    }

    boolean fits(View other) {
      boolean words =
          text.equals(other.text)
              || (Math.min(words().size(), other.words.size()) >= RUN
                  && Words.containment(words(), other.words) >= ENOUGH);
      boolean near =
          !(claim.whenOrReported() instanceof When.Dated one)
              || !(other.claim.whenOrReported() instanceof When.Dated two)
              || Dates.gap(one, two) <= (isRepeated(other) ? REPEATED_DAYS : NEAR_DAYS);
      return words && near;
    }

    /** Whether both are as good as word for word the same, and one does not say when. */
    private boolean isRepeated(View other) {
      return (claim.when() instanceof When.Undated || other.claim.when() instanceof When.Undated)
          && words.size() >= TELLING_WORDS
          && words.equals(other.words);
    }
  }

  @Override
  public List<List<RecordedClaim>> cluster(List<RecordedClaim> claims, Joins joins) {
    List<View> views =
        claims.stream()
            .map(this::view)
            .sorted(
                Comparator.comparing((View view) -> -view.words().size())
                    .thenComparing(View::claim))
            .toList();
    Map<String, List<View>> founders = new HashMap<>();
    Map<RecordedClaim, List<RecordedClaim>> groups = new TreeMap<>();
    for (View view : views) {
      Set<String> keys = view.keys();
      Optional<View> founder =
          keys.stream()
              .flatMap(key -> founders.getOrDefault(key, List.of()).stream())
              .collect(Collectors.toCollection(() -> new TreeSet<>(BY_CLAIM)))
              .stream()
              .filter(view::fits)
              .findFirst();
      if (founder.isPresent()) {
        joins.joined(view.claim(), founder.get().claim(), () -> why(founder.get(), view));
        groups.getOrDefault(founder.get().claim(), new ArrayList<>()).add(view.claim());
      } else {
        groups.put(view.claim(), new ArrayList<>(List.of(view.claim())));
        keys.forEach(key -> founders.computeIfAbsent(key, any -> new ArrayList<>()).add(view));
      }
    }
    return List.copyOf(groups.values());
  }

  private Grounds why(View founder, View view) {
    Grounds grounds = new Grounds();
    grounds.names(
        Rule.SAME_SPEAKER,
        statement(view.claim()).speakers().stream()
            .map(mention -> actors.ref(mention).name())
            .toList());
    if (founder.text().equals(view.text())) {
      grounds.add(Rule.SAME_WORDS, "");
    } else {
      grounds.add(
          Rule.NEARLY_SAME_WORDS,
          Words.shared(founder.words(), view.words())
              + " of the shorter's "
              + Math.min(founder.words().size(), view.words().size()));
    }
    return grounds.times(
        founder.claim().whenOrReported(), view.claim().whenOrReported(), Rule.NO_TIME, "");
  }

  private View view(RecordedClaim claim) {
    Statement statement = statement(claim);
    String text = statement.words();
    String speaker =
        String.join(
            "+",
            new TreeSet<>(
                statement.speakers().stream().map(mention -> actors.ref(mention).id()).toList()));
    return new View(claim, speaker, Words.fold(text), SaidWords.of(text));
  }

  @Override
  public StatementEntry entry(Basis basis) {
    Map<String, Long> given =
        basis.claims().stream()
            .collect(Collectors.groupingBy(StatementFolding::content, Collectors.counting()));
    RecordedClaim source =
        basis.claims().stream()
            .min(
                Comparator.comparing((RecordedClaim claim) -> !statement(claim).verbatim())
                    .thenComparing(claim -> -given.getOrDefault(content(claim), 0L))
                    .thenComparing(claim -> -statement(claim).content().length())
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    Map<ActorRef, StatementEntry.Speaker> speakers = new TreeMap<>();
    basis.claims().stream()
        .flatMap(claim -> statement(claim).speakers().stream())
        .forEach(
            mention ->
                speakers.merge(
                    actors.ref(mention),
                    StatementEntry.Speaker.of(actors.ref(mention), mention),
                    (first, second) -> first.office().isPresent() ? first : second));
    return new StatementEntry(
        basis,
        List.copyOf(speakers.values()),
        statement(source).words(),
        source,
        basis.most(claim -> statement(claim).medium()),
        basis.most(claim -> statement(claim).venue()),
        basis.most(claim -> statement(claim).addressee().map(actors::ref)),
        basis.most(claim -> statement(claim).about()));
  }

  private static String content(RecordedClaim claim) {
    return Words.fold(statement(claim).words());
  }

  private static Statement statement(RecordedClaim claim) {
    return (Statement) claim.claim();
  }
}
