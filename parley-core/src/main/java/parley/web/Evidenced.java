package parley.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.record.ActorRef;
import parley.record.Entry;
import parley.record.RecordedClaim;
import parley.record.TalksRecord;

/**
 * Finds for each value of an entry the claims that give it.
 *
 * <p>The claims are numbered as the page lists them. What a claim says otherwise than the entry is
 * kept too, since a reader must see what was not chosen.
 */
final class Evidenced {

  private final TalksRecord record;
  private final AsOf asOf;
  private final List<RecordedClaim> claims;
  private final Map<String, Field.Note> notes = new LinkedHashMap<>();
  private final List<Field> fields = new ArrayList<>();

  /**
   * @param claims the entry's claims in the order of the page
   */
  Evidenced(TalksRecord record, AsOf asOf, List<RecordedClaim> claims) {
    this.record = record;
    this.asOf = asOf;
    this.claims = claims;
    for (RecordedClaim claim : claims) {
      notes.put(claim.id(), note(notes.size() + 1, claim, asOf));
    }
  }

  static Field.Note note(int number, RecordedClaim claim, AsOf asOf) {
    return new Field.Note(
        number,
        sentence(claim, asOf),
        Wording.brief(claim.claim().evidence().sentence(), 220) + " — " + Sources.outlet(claim));
  }

  /** The address of a claim's sentence in its report. */
  static String sentence(RecordedClaim claim, AsOf asOf) {
    return asOf.link("/reports/" + claim.report().id() + "#" + claim.id());
  }

  List<Field> fields() {
    return fields;
  }

  List<Field.Note> notes(Collection<RecordedClaim> of) {
    return of.stream()
        .flatMap(claim -> Optional.ofNullable(notes.get(claim.id())).stream())
        .sorted((a, b) -> Integer.compare(a.number(), b.number()))
        .toList();
  }

  /** Adds a field of words; nothing if neither the entry nor a claim gives it. */
  void text(String name, Collection<String> shown, Function<Claim, Stream<String>> given) {
    Map<String, List<RecordedClaim>> giving = new LinkedHashMap<>();
    Map<String, String> words = new LinkedHashMap<>();
    for (String value : shown) {
      giving.put(key(value), new ArrayList<>());
      words.putIfAbsent(key(value), value);
    }
    for (RecordedClaim claim : claims) {
      given
          .apply(claim.claim())
          .distinct()
          .forEach(
              value -> {
                giving.computeIfAbsent(key(value), any -> new ArrayList<>()).add(claim);
                words.putIfAbsent(key(value), value);
              });
    }
    List<Field.Value> values = new ArrayList<>();
    giving.forEach(
        (key, by) ->
            values.add(
                new Field.Value(
                    words.getOrDefault(key, key),
                    Optional.empty(),
                    Optional.empty(),
                    shown.stream().anyMatch(value -> key(value).equals(key)),
                    notes(by),
                    Optional.empty())));
    add(name, values);
  }

  void text(String name, Optional<String> shown, Function<Claim, Optional<String>> given) {
    text(name, shown.stream().toList(), claim -> given.apply(claim).stream());
  }

  private static String key(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  /** Adds a field of actors, each with the claims that mention it, or somebody of its state. */
  void actors(String name, Collection<ActorRef> shown, Function<Claim, Stream<Mention>> mentioned) {
    List<Field.Value> values = new ArrayList<>();
    for (ActorRef actor : shown) {
      List<RecordedClaim> by =
          claims.stream()
              .filter(
                  claim -> mentioned.apply(claim.claim()).anyMatch(mention -> isOf(mention, actor)))
              .toList();
      values.add(
          new Field.Value(
              actor.name(),
              Optional.of(asOf.link("/actors/" + actor.id())),
              Optional.empty(),
              true,
              notes(by),
              Optional.empty()));
    }
    add(name, values);
  }

  private boolean isOf(Mention mention, ActorRef actor) {
    boolean itself =
        record.actor(mention).filter(known -> known.id().equals(actor.id())).isPresent();
    return itself
        || mention.party().equals(actor.name())
        || (actor.kind() == ActorKind.STATE
            && actor.country().isPresent()
            && mention.country().equals(actor.country()));
  }

  /** Adds a field as it is; nothing if it has no value. */
  void add(String name, List<Field.Value> values) {
    if (!values.isEmpty()) {
      fields.add(new Field(name, values));
    }
  }

  /** A value that these claims give. */
  Field.Value value(String text, Collection<RecordedClaim> by) {
    return new Field.Value(
        text, Optional.empty(), Optional.empty(), true, notes(by), Optional.empty());
  }

  /** Adds when it happened and in which status, as every entry has it. */
  void whenAndStatus(Entry entry) {
    String shown = Wording.date(entry);
    Map<String, List<RecordedClaim>> giving = new LinkedHashMap<>();
    if (!shown.isEmpty()) {
      giving.put(shown, new ArrayList<>());
    }
    for (RecordedClaim claim : claims) {
      String when = Wording.when(claim.when());
      if (!when.isEmpty()) {
        giving.computeIfAbsent(when, any -> new ArrayList<>()).add(claim);
      }
    }
    List<Field.Value> values = new ArrayList<>();
    giving.forEach(
        (when, by) ->
            values.add(
                new Field.Value(
                    when,
                    Optional.empty(),
                    Optional.empty(),
                    when.equals(shown),
                    notes(by),
                    Optional.empty())));
    add("When", values);
    Map<Chip, List<RecordedClaim>> statuses = new LinkedHashMap<>();
    statuses.put(Chip.of(entry.status()), new ArrayList<>());
    for (RecordedClaim claim : claims) {
      statuses
          .computeIfAbsent(Chip.of(claim.claim().evidence().status()), any -> new ArrayList<>())
          .add(claim);
    }
    List<Field.Value> chips = new ArrayList<>();
    statuses.forEach(
        (chip, by) ->
            chips.add(
                new Field.Value(
                    chip.word(),
                    Optional.empty(),
                    Optional.of(chip),
                    chip.equals(Chip.of(entry.status())),
                    notes(by),
                    Optional.empty())));
    add("Status", chips);
  }
}
