package parley.finding.events;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The parties of events that a record may name: those that the report identifies, and people by
 * what they are, such as "protesters" or "gunmen".
 *
 * <p>The trap: a weapon, a building or a deal can be a grammatical subject, and a sector list may
 * even know it ("drone", "hospital"), but none of them is a party.
 */
final class RealParties {

  /** Sectors whose members act without anybody naming whose they are. */
  private static final Set<String> ANYBODY =
      Set.of(
          "REB", "PRM", "UAF", "CRM", "CVL", "OPP", "LAB", "REF", "AGR", "REL", "DEV", "NGO",
          "SET");

  /** Sectors of a state; who acts in a country by its weapons or police is its own. */
  private static final Set<String> FORCES = Set.of("MIL", "COP");

  private static final List<String> THINGS = List.of("weapons", "structures", "evidence");
  private static final Set<String> POINTING = Set.of("it", "they", "them", "itself", "themselves");

  private final Reading reading;
  private final Vocabulary vocabulary;

  RealParties(Reading reading, Vocabulary vocabulary) {
    this.reading = reading;
    this.vocabulary = vocabulary;
  }

  /** Who acts, of the phrase that {@code head} heads. */
  List<Mention> acting(Sentence sentence, Token head, Optional<String> where) {
    return sentence.conjuncts(head).stream()
        .flatMap(member -> real(sentence, member, where).stream())
        .distinct()
        .toList();
  }

  /** Who is acted upon. A pronoun for a thing may stand for what is agreed as well as for who. */
  List<Mention> concerned(Sentence sentence, Token head, Optional<String> where) {
    return sentence.conjuncts(head).stream()
        .filter(member -> !POINTING.contains(member.lemma()))
        .flatMap(member -> real(sentence, member, where).stream())
        .distinct()
        .toList();
  }

  private List<Mention> real(Sentence sentence, Token token, Optional<String> where) {
    return reading.actors(sentence, token).stream()
        .filter(mention -> token.upos().equals("PRON") || denotes(sentence, token))
        .filter(mention -> identified(mention) || anybody(token, mention, where))
        .map(mention -> placed(mention, where))
        .toList();
  }

  /** Whether the word may be a party at all: things are only as whose they are. */
  private boolean denotes(Sentence sentence, Token token) {
    boolean thing =
        token.upos().equals("NOUN")
            && THINGS.stream().anyMatch(name -> vocabulary.inClass(name, token.lemma()))
            && !vocabulary.inClass("people", token.lemma());
    return !thing || owned(sentence, token);
  }

  private boolean owned(Sentence sentence, Token token) {
    return sentence
        .children(token, "amod", "compound", "nmod:poss")
        .anyMatch(child -> reading.actors(sentence, child).stream().anyMatch(RealParties::known));
  }

  private static boolean known(Mention mention) {
    return mention.country().isPresent() || mention.affiliation().isPresent();
  }

  /** Whether it is known who this is, or whose. */
  static boolean identified(Mention mention) {
    return known(mention) || (mention.named() && mention.kind() != ActorKind.PLACE_AS_ACTOR);
  }

  /** People without a name: several of a kind, or soldiers and police of where it happens. */
  private boolean anybody(Token token, Mention mention, Optional<String> where) {
    if (mention.sectors().isEmpty() || !vocabulary.inClass("persons", token.lemma())) {
      return false;
    }
    String sector = mention.sectors().get(0);
    return ANYBODY.contains(sector) || (FORCES.contains(sector) && where.isPresent());
  }

  private static Mention placed(Mention mention, Optional<String> where) {
    return mention.named() || known(mention) || where.isEmpty()
        ? mention
        : new Mention(
            mention.text(),
            mention.name(),
            mention.kind(),
            where,
            mention.sectors(),
            mention.office(),
            mention.affiliation(),
            mention.named());
  }
}
