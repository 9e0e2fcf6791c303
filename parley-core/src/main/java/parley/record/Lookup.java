package parley.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Entries by their ids and claims; the second is made when first asked for, since it is long. */
final class Lookup {

  private final List<Entry> entries;
  private final Map<String, Entry> byId = new HashMap<>();
  private volatile Map<String, Entry> byClaim = Map.of();

  Lookup(List<Entry> entries) {
    this.entries = entries;
    entries.forEach(entry -> byId.putIfAbsent(entry.id(), entry));
  }

  Optional<Entry> entry(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Entry> entryOf(String claim) {
    Map<String, Entry> known = byClaim;
    if (known.isEmpty()) {
      known = new HashMap<>();
      for (Entry entry : entries) {
        for (RecordedClaim own : entry.basis().claims()) {
          known.put(own.id(), entry);
        }
      }
      byClaim = known;
    }
    return Optional.ofNullable(known.get(claim));
  }
}
