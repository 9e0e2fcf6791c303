package parley.finding.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.clauses.BothSides;
import parley.finding.contacts.ContactVocabulary.Noun;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Those whom a noun itself says to take part: "X's talks with Y", "the X-Y meeting". */
final class NounParties {

  private static final Set<String> MEMBERS =
      Set.of("with", "between", "among", "amongst", "of", "by");
  private static final Set<String> CALLERS =
      Set.of("with", "between", "among", "amongst", "of", "by", "from", "to");
  private static final Set<String> UNDER = Set.of("under", "during", "at", "in");

  private static final Set<String> BETWEEN = Set.of("between", "among", "with");

  private final ContactVocabulary vocabulary;
  private final Participants participants;

  NounParties(ContactVocabulary vocabulary, Participants participants) {
    this.vocabulary = vocabulary;
    this.participants = participants;
  }

  /** Each participant once, in the order of the sentence. */
  List<Mention> of(Reading reading, NounClause clause, Noun noun) {
    List<Mention> own = new ArrayList<>();
    Sentence sentence = clause.sentence();
    List<String> topic = topicState(reading, sentence, clause.word());
    for (Token head : List.of(clause.word(), clause.top())) {
      reading.parties(sentence, head).stream()
          .filter(mention -> mention.kind() != ActorKind.MEDIA && !topic.contains(mention.name()))
          .forEach(own::add);
    }
    Set<String> members =
        switch (noun.kind()) {
          case MESSAGE -> Set.of("from", "to", "between");
          case CALL -> CALLERS;
          default -> MEMBERS;
        };
    if (noun.kind() == Contact.Kind.VISIT) {
      own.addAll(onTour(reading, clause));
    }
    List<Mention> among = participants.after(reading, sentence, clause.word(), members);
    own.addAll(among);
    if (among.stream().noneMatch(Mention::named)) {
      own.addAll(bothSides(reading, clause));
    }
    own.addAll(participants.besides(reading, sentence, clause.word()));
    if (clause.word().lemma().equals("ceremony")) {
      own.addAll(signing(reading, clause));
    }
    if (Participants.distinct(own).size() < 2) {
      own.addAll(byRole(reading, clause, members));
    }
    if (own.isEmpty()) {
      own.addAll(deeper(reading, clause));
    }
    return Participants.distinct(own);
  }

  /** "A signing ceremony for a truce between X and Y": those who sign. */
  private List<Mention> signing(Reading reading, NounClause clause) {
    Sentence sentence = clause.sentence();
    return Stream.concat(Stream.of(clause.word()), clause.governor().stream())
        .flatMap(each -> Arguments.after(sentence, each, Set.of("for", "of")))
        .filter(each -> vocabulary.agreements().contains(each.lemma()))
        .flatMap(each -> Stream.concat(Stream.of(each), sentence.children(each, "nmod")))
        .flatMap(each -> participants.after(reading, sentence, each, BETWEEN).stream())
        .toList();
  }

  /** "Talks between the two sides": the two that the article last named together. */
  private static List<Mention> bothSides(Reading reading, NounClause clause) {
    Sentence sentence = clause.sentence();
    return Arguments.after(sentence, clause.word(), Set.of("between", "of"))
        .filter(each -> BothSides.means(sentence, each))
        .findFirst()
        .map(each -> BothSides.before(reading, sentence, each))
        .orElse(List.of());
  }

  /** Who makes the tour that a visit is part of: "began his tour with a visit to Chad". */
  private List<Mention> onTour(Reading reading, NounClause clause) {
    Sentence sentence = clause.sentence();
    return clause.governor().stream()
        .flatMap(each -> Arguments.isVerb(each) ? sentence.children(each, "obj") : Stream.of(each))
        .filter(each -> vocabulary.tours().contains(each.lemma()))
        .flatMap(each -> reading.parties(sentence, each).stream())
        .toList();
  }

  /** "Talks under the X government between A and B": what is between is not the government. */
  private List<Mention> deeper(Reading reading, NounClause clause) {
    Sentence sentence = clause.sentence();
    return Arguments.after(sentence, clause.word(), UNDER)
        .flatMap(each -> Arguments.after(sentence, each, Set.of("between")))
        .flatMap(each -> participants.of(reading, sentence, each).stream())
        .toList();
  }

  /** Those who take part by the noun's roles, where the tree hangs them elsewhere. */
  private List<Mention> byRole(Reading reading, NounClause clause, Set<String> members) {
    Sentence sentence = clause.sentence();
    return Roles.with(sentence, clause.word(), members, "ARG0", "ARG1", "ARG2", "ARGM-COM")
        .flatMap(each -> participants.of(reading, sentence, each).stream())
        .toList();
  }

  /** The one state before the noun, which the contact is about: "Ukraine talks". */
  private static List<String> topicState(Reading reading, Sentence sentence, Token word) {
    List<String> before =
        sentence
            .children(word, "amod", "compound")
            .flatMap(
                each -> Stream.concat(Stream.of(each), sentence.children(each, "amod", "compound")))
            .flatMap(each -> reading.actors(sentence, each).stream())
            .filter(mention -> mention.kind() != ActorKind.IGO)
            .map(Mention::name)
            .distinct()
            .toList();
    return before.size() == 1 ? before : List.of();
  }
}
