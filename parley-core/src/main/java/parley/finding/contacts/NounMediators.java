package parley.finding.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.ThirdParty;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.contacts.ContactVocabulary.Noun;
import parley.finding.contacts.ContactVocabulary.Standing;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Who brings about what a noun of contact tells of: "talks brokered by X", "X-led talks". */
final class NounMediators {

  private static final Set<String> THROUGH = Set.of("through", "via");
  private static final Pattern HYPHEN = Pattern.compile("[-\u2010-\u2014]");

  private final ContactVocabulary vocabulary;
  private final Participants participants;

  NounMediators(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /** The third parties that stand beside the noun, and those under whose lead it stood. */
  List<ThirdParty> of(Reading reading, NounClause clause) {
    Sentence sentence = clause.sentence();
    List<ThirdParty> thirds = new ArrayList<>();
    for (Token child : sentence.children(clause.word())) {
      if (child.is("acl") && Arguments.isPassive(sentence, child)) {
        for (Token verb : sentence.conjuncts(child)) {
          Optional<Standing> standing = vocabulary.mediated(verb.lemma());
          Optional<Token> agent = Arguments.byAgent(sentence, verb);
          if (standing.isPresent() && agent.isPresent()) {
            thirds.addAll(
                Draft.third(standing.get(), participants.of(reading, sentence, agent.get())));
          }
        }
      } else if (child.is("acl:relcl")) {
        thirds.addAll(arranged(reading, sentence, child));
      } else if (child.is("amod", "compound")) {
        thirds.addAll(modifier(reading, sentence, child));
      }
    }
    Stream.of(clause.word(), clause.governor().orElse(clause.word()))
        .distinct()
        .forEach(
            head -> {
              thirds.addAll(participants.lead(reading, sentence, head));
              thirds.addAll(through(reading, sentence, head, clause.word()));
            });
    return thirds;
  }

  /** "Exchanged messages through X", "indirect talks via X". */
  private List<ThirdParty> through(Reading reading, Sentence sentence, Token head, Token noun) {
    Noun frame = vocabulary.nouns().get(noun.lemma());
    boolean message = frame != null && frame.kind() == Contact.Kind.MESSAGE;
    return Draft.third(
        message ? Standing.GOOD_OFFICES : Standing.MEDIATES,
        participants.after(reading, sentence, head, THROUGH));
  }

  /** "Talks that X had arranged". */
  private List<ThirdParty> arranged(Reading reading, Sentence sentence, Token verb) {
    Optional<Token> agent =
        sentence
            .child(verb, "nsubj")
            .filter(each -> !each.is("nsubj:pass") && !each.upos().equals("PRON"));
    Optional<Standing> standing =
        vocabulary
            .mediated(verb.lemma())
            .or(() -> vocabulary.light(verb.lemma()))
            .filter(each -> each != Standing.PARTY);
    return standing.isPresent() && agent.isPresent()
        ? Draft.third(standing.get(), participants.of(reading, sentence, agent.get()))
        : List.of();
  }

  /** The mediator in "UN-brokered talks", one word or three. */
  private List<ThirdParty> modifier(Reading reading, Sentence sentence, Token child) {
    String lower = child.text().toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf('-') + 1);
    Optional<Standing> standing =
        vocabulary
            .mediated(child.lemma())
            .or(() -> vocabulary.mediated(stem(last)))
            .or(() -> vocabulary.mediated(stem(last) + "e"));
    if (standing.isEmpty() || (!last.endsWith("ed") && !last.equals("led"))) {
      return List.of();
    }
    List<Mention> named = new ArrayList<>(reading.actors(sentence, child));
    sentence
        .children(child, "compound", "obl", "nmod", "amod", "nsubj")
        .forEach(each -> named.addAll(reading.actors(sentence, each)));
    sentence.head(child).stream()
        .flatMap(noun -> sentence.children(noun, "compound"))
        .filter(each -> each.index() == child.index() - 1 || isHyphened(sentence, each, child))
        .forEach(each -> named.addAll(reading.actors(sentence, each)));
    return Draft.third(standing.get(), named);
  }

  /** "U.S.-led" in three words. */
  private static boolean isHyphened(Sentence sentence, Token first, Token last) {
    return first.index() == last.index() - 2
        && HYPHEN.matcher(sentence.token(first.index() + 1).text()).matches();
  }

  private static String stem(String participle) {
    return participle.endsWith("ed")
        ? participle.substring(0, participle.length() - 2)
        : participle;
  }
}
