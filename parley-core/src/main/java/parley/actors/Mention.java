package parley.actors;

import java.util.List;
import java.util.Optional;

/**
 * An actor as one report names it, resolved within that report only.
 *
 * <p>The trap: {@code name} is the fullest name that <em>this report</em> gives ("Abebe" may be all
 * it says). Which mentions of different reports are one actor is decided in the record.
 *
 * @param text as written at the place of the claim: "the US envoy", "Moscow"
 * @param name the fullest name in the report, or the listed name for what the actor list knows
 *     ("Russia" for "Moscow", "the Kremlin" and "Russian officials"); never blank
 * @param kind what it is
 * @param country the country it belongs to, ISO 3166-1 alpha-3
 * @param sectors PLOVER sector codes, the main one first, such as {@code GOV}
 * @param office the office or title the report gives with the name, without articles
 * @param affiliation the listed name of the state or organisation that the actor belongs to or
 *     speaks for: "Russia" for Russian officials, "United Nations" for a UN envoy; a listed actor's
 *     affiliation is its own name
 * @param named whether {@code name} is a proper name, and not a description like "two officials"
 */
public record Mention(
    String text,
    String name,
    ActorKind kind,
    Optional<String> country,
    List<String> sectors,
    Optional<String> office,
    Optional<String> affiliation,
    boolean named) {

  public Mention {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an actor without a name");
    }
    sectors = List.copyOf(sectors);
  }

  /**
   * The name of the party that the actor is or stands for. Trap: the rebels of a state stand for
   * themselves, though they belong to it.
   */
  public String party() {
    boolean ownParty = kind == ActorKind.ARMED_GROUP || kind == ActorKind.PARTY;
    return ownParty ? name : affiliation.orElse(name);
  }

  /** The same actor as one of that country, whose state it speaks for. */
  public Mention of(String state, String itsCountry) {
    return new Mention(
        text, name, kind, Optional.of(itsCountry), sectors, office, Optional.of(state), named);
  }

  /** The same actor where the report writes {@code words} for it: "he", "the envoy". */
  public Mention writtenAs(String words) {
    return new Mention(words, name, kind, country, sectors, office, affiliation, named);
  }
}
