package parley.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import parley.claims.Claim;
import parley.claims.Contact;
import parley.claims.Deadline;
import parley.claims.Incident;
import parley.claims.Measure;
import parley.claims.Place;
import parley.claims.Position;
import parley.claims.Statement;
import parley.claims.Status;

/**
 * What a claim is recognised by in other reports, its time left aside.
 *
 * <p>Claims that share a key may speak of one thing; only their times tell. A key names at least
 * two sides, or a side and a place, since "talks with the US" alone may be any talks.
 */
final class Anchors {

  private static final int SHINGLE = 3;

  /** What tells a side before what tells a place alone. */
  static final Comparator<String> TELLING_FIRST =
      Comparator.comparing(Anchors::isOfPlaceAlone).thenComparing(Comparator.naturalOrder());

  private static final Pattern PLACE_ALONE =
      Pattern.compile("(?:possible )?(?:talks|call|visit|message) in .*");

  private final ActorIndex actors;

  Anchors(ActorIndex actors) {
    this.actors = actors;
  }

  /** The keys of a claim in words that an explanation can quote. */
  List<String> keys(Claim claim) {
    List<String> keys = new ArrayList<>();
    if (claim instanceof Contact contact) {
      contact(contact, keys);
    } else if (claim instanceof Incident incident) {
      incident(incident, keys);
    } else if (claim instanceof Statement statement) {
      statement(statement, keys);
    } else if (claim instanceof Measure measure && measure.target().isPresent()) {
      keys.add(
          Words.inPlain(measure.kind())
              + " "
              + Words.inPlain(measure.change())
              + " by "
              + actors.partyOrSelf(measure.actor()).name()
              + " for "
              + actors.partyOrSelf(measure.target().get()).name());
    } else if (claim instanceof Position position) {
      keys.add(
          actors.partyOrSelf(position.party()).name()
              + " "
              + Words.inPlain(position.stance())
              + " "
              + ProposalKinds.family(position.proposal().kind()));
    } else if (claim instanceof Deadline deadline
        && deadline.length().isPresent()
        && deadline.addressee().isPresent()) {
      keys.add(
          "deadline of "
              + deadline.length().get()
              + " for "
              + actors.partyOrSelf(deadline.addressee().get()).name());
    }
    return keys;
  }

  private void contact(Contact contact, List<String> keys) {
    TreeSet<String> people = new TreeSet<>();
    TreeSet<String> parties = new TreeSet<>();
    contact
        .participants()
        .forEach(
            mention -> {
              actors.person(mention).ifPresent(person -> people.add(person.name()));
              actors.party(mention).ifPresent(party -> parties.add(party.name()));
            });
    String form = prefix(contact.evidence().status()) + ContactForm.family(contact.kind());
    keys(form, contact, people, parties, keys);
    if (prospective(contact.evidence().status()) && Anchor.saysWhen(contact.evidence().time())) {
      keys(ContactForm.family(contact.kind()), contact, people, parties, keys);
    }
  }

  /** Whether a key names a place and no side: "talks in oslo" may be any held there. */
  static boolean isOfPlaceAlone(String key) {
    return PLACE_ALONE.matcher(key).matches();
  }

  private void keys(
      String form,
      Contact contact,
      NavigableSet<String> people,
      NavigableSet<String> parties,
      List<String> keys) {
    for (String person : people) {
      people
          .tailSet(person, false)
          .forEach(other -> keys.add(form + " of " + person + " and " + other));
    }
    Optional<String> place = contact.place().map(Place::name).map(Words::fold);
    Optional<String> host =
        contact.place().flatMap(Place::country).map(land -> actors.state(land).name());
    for (String party : parties) {
      place
          .filter(any -> host.filter(party::equals).isEmpty())
          .ifPresent(where -> keys.add(form + " of " + party + " in " + where));
      if (people.size() < 2 && (place.isEmpty() || prospective(contact.evidence().status()))) {
        parties
            .tailSet(party, false)
            .forEach(other -> keys.add(form + " of " + party + " and " + other));
      }
    }
    if (people.isEmpty()) {
      place.ifPresent(where -> keys.add(form + " in " + where));
    }
  }

  private void incident(Incident incident, List<String> keys) {
    incident
        .place()
        .ifPresent(
            place -> {
              String what = "attack on " + Words.fold(place.name());
              keys.add(
                  incident
                      .attacker()
                      .map(attacker -> what + " by " + actors.partyOrSelf(attacker).name())
                      .orElse(what));
            });
  }

  private void statement(Statement statement, List<String> keys) {
    // The words are looked up by the caller's report; without them a speaker alone says nothing.
    boolean joint = statement.medium().filter(Statement.Medium.JOINT_STATEMENT::equals).isPresent();
    if (joint && statement.speakers().size() > 1) {
      keys.add(
          "joint statement of "
              + String.join(
                  " and ",
                  new TreeSet<>(
                      statement.speakers().stream()
                          .map(speaker -> actors.partyOrSelf(speaker).name())
                          .toList())));
    }
  }

  /**
   * The keys of a statement's words: its speaker with each run of three words that carry meaning. A
   * name alone, "Jens Peter Holm", is nothing that one says.
   */
  List<String> wordKeys(Statement statement, String content) {
    List<String> words = List.copyOf(Words.content(content));
    Set<String> names = CapitalisedWords.folded(content);
    List<String> keys = new ArrayList<>();
    statement
        .speakers()
        .forEach(
            speaker -> {
              for (int i = 0; i + SHINGLE <= words.size(); i++) {
                List<String> run = words.subList(i, i + SHINGLE);
                if (!names.containsAll(run)) {
                  keys.add(
                      "statement of "
                          + actors.ref(speaker).name()
                          + " on "
                          + String.join(" ", run));
                }
              }
            });
    return keys;
  }

  private static String prefix(Status status) {
    return prospective(status) ? "possible " : "";
  }

  private static boolean prospective(Status status) {
    return status != Status.TOOK_PLACE && status != Status.ONGOING;
  }
}
