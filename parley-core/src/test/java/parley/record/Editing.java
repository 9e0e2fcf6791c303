package parley.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import parley.claims.Correction;
import parley.claims.Correction.Field;

/** Corrections for tests: by entries, one second after the other. */
public final class Editing {

  public static final Instant NOON = Instant.parse("2024-02-03T12:00:00Z");

  private Editing() {}

  public static Correction made(int second, Correction.Change change) {
    return new Correction("Ada", NOON.plusSeconds(second), change);
  }

  public static List<String> claims(Entry entry) {
    return entry.basis().claims().stream().map(RecordedClaim::id).toList();
  }

  public static Correction.Change set(Entry entry, Field field, String... values) {
    return new Correction.SetField(claims(entry), field, List.of(values));
  }

  public static Correction.Change merge(Entry one, Entry other) {
    return new Correction.Merge(claims(one), claims(other));
  }

  /** Some change of a record, which may make no sense. */
  public static Correction.Change any(TalksRecord record, Random random) {
    List<Entry> entries = new ArrayList<>(record.entries());
    entries.addAll(record.rejected());
    Entry entry = entries.get(random.nextInt(entries.size()));
    Entry other = entries.get(random.nextInt(entries.size()));
    for (int i = 0; i < 40 && (other == entry || !other.kind().equals(entry.kind())); i++) {
      other = entries.get(random.nextInt(entries.size()));
    }
    List<String> claims = claims(entry);
    List<ReviewedCorrection> made = record.corrections();
    return switch (random.nextInt(made.isEmpty() ? 6 : 7)) {
      case 0 -> new Correction.Accept(claims);
      case 1 -> new Correction.Reject(claims.subList(0, 1 + random.nextInt(claims.size())));
      case 2 -> merge(entry, other);
      case 3 -> new Correction.Split(claims.subList(random.nextInt(claims.size()), claims.size()));
      case 4, 5 -> anyField(record, entry, other, random);
      default -> new Correction.Undo(made.get(random.nextInt(made.size())).id());
    };
  }

  /** A field of an entry, with what stands there in another or with nothing. */
  private static Correction.Change anyField(
      TalksRecord record, Entry entry, Entry other, Random random) {
    Map<Field, List<String>> fields = record.fields(other);
    Field field = List.copyOf(fields.keySet()).get(random.nextInt(fields.size()));
    List<String> values = fields.getOrDefault(field, List.of());
    return new Correction.SetField(
        claims(entry), field, random.nextInt(5) == 0 ? List.of() : values);
  }
}
