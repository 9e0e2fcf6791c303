package parley.finding.contacts;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import parley.claims.Contact;
import parley.claims.Contact.Role;
import parley.finding.clauses.VocabularyFile;
import parley.linguistics.Token;

/**
 * The words by which news says that there was contact, as {@code contacts/vocabulary.yaml} lists
 * them; that file says what each list is for.
 */
record ContactVocabulary(
    Map<String, Verb> verbs,
    Map<String, Motion> motion,
    Map<Standing, Set<String>> light,
    Map<Standing, Set<String>> mediated,
    Map<String, Noun> nouns,
    Set<String> containers,
    Set<String> efforts,
    Map<String, Set<String>> notContact,
    Set<String> quarrels,
    Set<String> remote,
    Set<String> occurrence,
    Set<String> raising,
    Set<String> outcomes,
    Set<String> characterising,
    Set<String> occasions,
    Set<String> envoys,
    Set<String> counterparts,
    Set<String> several,
    Set<String> bringing,
    Set<String> beside,
    Set<String> sides,
    Set<String> nobody,
    Set<String> auspices,
    Set<String> apart,
    Set<String> wishes,
    Set<String> inviting,
    Set<String> attendees,
    Set<String> agreements,
    Set<String> reaching,
    Set<String> binding,
    Set<String> promises,
    Set<String> conflicts,
    Set<String> rivals,
    Set<String> mediators,
    Set<String> aggressions,
    Set<String> attitudes,
    Set<String> settling,
    Set<String> wishing,
    Set<String> addressing,
    Set<String> leaving,
    Set<String> emerging,
    Set<String> assessing,
    Set<String> former,
    Set<String> about,
    Set<String> mutual,
    Set<String> chances,
    Set<String> papers,
    Set<String> handing,
    Set<String> bodies,
    Set<String> freeing,
    Set<String> held,
    Set<String> matters,
    Set<String> affairs,
    Set<String> futures,
    Set<String> tours,
    Set<String> offices,
    Set<String> including,
    Set<String> presence,
    Map<Standing, Set<String>> brokering,
    Map<Standing, Set<String>> capacities) {

  private static final String FILE = "/parley/contacts/vocabulary.yaml";

  /** What someone is in a contact: one of those who meet, or a third party in a role. */
  enum Standing {
    PARTY(Optional.empty()),
    HOSTS(Optional.of(Role.HOSTS)),
    MEDIATES(Optional.of(Role.MEDIATES)),
    GOOD_OFFICES(Optional.of(Role.GOOD_OFFICES)),
    OBSERVES(Optional.of(Role.OBSERVES)),
    GUARANTEES(Optional.of(Role.GUARANTEES));

    private final Optional<Role> role;

    Standing(Optional<Role> role) {
      this.role = role;
    }

    Optional<Role> role() {
      return role;
    }
  }

  /** A verb that says by itself that there was contact. */
  record Verb(
      Contact.Kind kind,
      Standing subject,
      boolean object,
      Set<String> with,
      boolean plural,
      boolean deep,
      boolean seen,
      Optional<String> particle) {

    Verb {
      subject = Objects.requireNonNullElse(subject, Standing.PARTY);
      with = Objects.requireNonNullElse(with, Set.of());
    }
  }

  /** A verb of motion. */
  record Motion(
      boolean object,
      boolean sent,
      boolean back,
      boolean awaited,
      Set<String> to,
      Optional<String> particle) {

    Motion {
      to = Objects.requireNonNullElse(to, Set.of());
    }
  }

  /** A noun of contact. */
  record Noun(Contact.Kind kind, boolean weak, boolean plural, Set<String> only) {

    Noun {
      only = Objects.requireNonNullElse(only, Set.of());
    }
  }

  /** Whether a verb says what a contact, its object, was like: "called the talks useful". */
  boolean isCharacterised(Token contact, Token verb) {
    return contact.is("obj") && characterising.contains(verb.lemma());
  }

  /** The listed vocabulary. */
  static ContactVocabulary load() {
    return VocabularyFile.read(FILE, ContactVocabulary.class);
  }

  /** What the subject of {@code lemma} is to a contact that is its object. */
  Optional<Standing> light(String lemma) {
    return standing(light, lemma);
  }

  /** What the agent of {@code lemma} is in "talks … by X" and "X-… talks". */
  Optional<Standing> mediated(String lemma) {
    return standing(mediated, lemma);
  }

  /** What the subject of {@code lemma} is to an agreement that is its object. */
  Optional<Standing> brokering(String lemma) {
    return standing(brokering, lemma);
  }

  /** Whether who goes is the object of a verb: "sent an envoy to Oslo". */
  boolean isSending(String verb) {
    return motion.containsKey(verb) && motion.get(verb).sent();
  }

  /** Whether a verb tells who is to come: "is expected in Oslo". */
  boolean isAwaiting(String verb) {
    return motion.containsKey(verb) && motion.get(verb).awaited();
  }

  /** As what takes part whoever is called by a noun: an observer, a guarantor. */
  Optional<Standing> capacity(String lemma) {
    return standing(capacities, lemma);
  }

  private static Optional<Standing> standing(Map<Standing, Set<String>> lists, String lemma) {
    for (Standing each : Standing.values()) {
      if (lists.getOrDefault(each, Set.of()).contains(lemma)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
