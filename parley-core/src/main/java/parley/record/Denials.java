package parley.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parley.claims.Statement;
import parley.text.Span;

/**
 * Where one accuses another of a thing, and the accused denies it.
 *
 * <p>Careful on purpose: both stand in one report, the denial right behind, and the accusation
 * names who denies. Trap: "each side blamed the other" says who is at odds, and no more.
 */
final class Denials {

  private static final int REACH = 600;
  private static final Pattern ACCUSING =
      Pattern.compile("(?:accus|blam|charg)(?:e|es|ed|ing)", Pattern.CASE_INSENSITIVE);
  private static final Pattern DENYING =
      Pattern.compile("(?:den|repudiat|reject|dismiss)\\w*", Pattern.CASE_INSENSITIVE);

  private final ActorIndex actors;
  private final Map<String, Set<String>> namesOfParty = new HashMap<>();

  private Denials(ActorIndex actors) {
    this.actors = actors;
    for (ActorIndex.Profile profile : actors.profiles()) {
      Set<String> names = namesOfParty.computeIfAbsent(profile.ref().id(), any -> new TreeSet<>());
      names.add(profile.name());
      names.addAll(profile.names.keySet());
      names.addAll(profile.aliases);
    }
  }

  /** The disagreements over accusations that were denied, each of the accusation's entry. */
  static List<Disagreement> disagreements(
      Collection<Entry> entries, Collection<RecordedClaim> claims, ActorIndex actors) {
    Map<String, String> entryOf = new HashMap<>();
    entries.forEach(
        entry -> entry.basis().claims().forEach(claim -> entryOf.put(claim.id(), entry.id())));
    Map<String, List<RecordedClaim>> byReport = new TreeMap<>();
    claims.stream()
        .filter(claim -> claim.claim() instanceof Statement)
        .filter(claim -> entryOf.containsKey(claim.id()))
        .forEach(
            claim ->
                byReport.computeIfAbsent(claim.report().id(), any -> new ArrayList<>()).add(claim));
    Denials denials = new Denials(actors);
    List<Disagreement> found = new ArrayList<>();
    byReport
        .values()
        .forEach(
            told ->
                denials
                    .in(told)
                    .forEach(
                        (accusation, denial) ->
                            Disagreements.disagreement(
                                    entryOf.getOrDefault(accusation.id(), ""),
                                    "accusation",
                                    Map.of(
                                        "made by " + denials.speaker(accusation),
                                        Set.of(accusation),
                                        "denied by " + denials.speaker(denial),
                                        Set.of(denial)))
                                .ifPresent(found::add)));
    return found;
  }

  /** The accusations of one report that are denied in it, each with its denial. */
  private Map<RecordedClaim, RecordedClaim> in(List<RecordedClaim> told) {
    Map<RecordedClaim, RecordedClaim> denied = new TreeMap<>();
    for (RecordedClaim denial : told) {
      if (is(denial, DENYING)) {
        accusation(told, denial).ifPresent(accusation -> denied.putIfAbsent(accusation, denial));
      }
    }
    return denied;
  }

  /** The last accusation before a denial that names who denies. */
  private Optional<RecordedClaim> accusation(List<RecordedClaim> told, RecordedClaim denial) {
    int at = start(denial);
    return told.stream()
        .filter(each -> start(each) < at && at - start(each) <= REACH)
        .filter(each -> is(each, ACCUSING))
        .filter(each -> !speaker(each).equals(speaker(denial)))
        .filter(each -> names(each, denial))
        .max(Comparator.comparingInt(Denials::start).thenComparing(Comparator.naturalOrder()));
  }

  private boolean names(RecordedClaim accusation, RecordedClaim denial) {
    String words = " " + ((Statement) accusation.claim()).words().toLowerCase(Locale.ROOT) + " ";
    return ((Statement) denial.claim())
        .speakers().stream()
            .map(speaker -> actors.partyOrSelf(speaker).id())
            .flatMap(id -> namesOfParty.getOrDefault(id, Set.of()).stream())
            .anyMatch(name -> words.contains(" " + name.toLowerCase(Locale.ROOT) + " "));
  }

  private String speaker(RecordedClaim claim) {
    return ((Statement) claim.claim())
        .speakers().stream()
            .map(speaker -> actors.partyOrSelf(speaker).name())
            .findFirst()
            .orElse("");
  }

  private static int start(RecordedClaim claim) {
    return ((Statement) claim.claim()).cue().map(Span::start).orElse(-1);
  }

  private static boolean is(RecordedClaim claim, Pattern words) {
    return ((Statement) claim.claim())
        .cue()
        .map(claim.report()::quote)
        .filter(cue -> words.matcher(cue).matches())
        .isPresent();
  }
}
