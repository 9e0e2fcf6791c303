package parley.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Entries by their ids and claims; the second is made when first asked for, since it is long. */
final class Lookup {

  private static final Entry[] NOT_MADE = {};

  private final List<Entry> entries;
  private final ClaimNumbers numbers;
  private final Map<String, Entry> byId = new HashMap<>();

  /** The entry of each claim, by the claim's number. */
  private volatile @Nullable Entry[] byClaim = NOT_MADE;

  Lookup(List<Entry> entries, ClaimNumbers numbers) {
    this.entries = entries;
    this.numbers = numbers;
    entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
  }

  Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Entry> entryOf(String claim) {
    @Nullable Entry[] known = byClaim;
    if (known == NOT_MADE) {
      known = new Entry[numbers.size()];
      for (Entry entry : entries) {
        for (RecordedClaim own : entry.basis().claims()) {
          known[numbers.of(own.id())] = entry;
        }
      }
      byClaim = known;
    }
    int number = numbers.of(claim);
    return number < 0 ? Optional.empty() : Optional.ofNullable(known[number]);
  }
}
