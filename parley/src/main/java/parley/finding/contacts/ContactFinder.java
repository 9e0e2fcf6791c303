package parley.finding.contacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.ThirdParty;
import parley.claims.Evidence;
import parley.claims.Place;
import parley.finding.Arguments;
import parley.finding.ClaimFinder;
import parley.finding.Reading;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds contacts: meetings, calls, talks, visits, messages and summits, held or not; whether they
 * were held is their evidence's status.
 */
public final class ContactFinder implements ClaimFinder {

  private final ContactVocabulary vocabulary = ContactVocabulary.load();
  private final Participants participants = new Participants(vocabulary);
  private final VerbContacts verbs = new VerbContacts(vocabulary, participants);
  private final VisitContacts visits = new VisitContacts(vocabulary, participants);
  private final NounContacts nouns = new NounContacts(vocabulary, participants, visits);
  private final Quarrels quarrels = new Quarrels(vocabulary, participants);
  private final Agreements agreements = new Agreements(vocabulary, participants);

  /** A finder with the listed vocabulary. */
  public ContactFinder() {}

  @Override
  public Stream<Contact> find(Reading reading) {
    ThirdParties thirdParties = new ThirdParties(Scene.of(reading, vocabulary));
    Earlier earlier = new Earlier();
    List<Contact> contacts = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      List<Draft> drafts = drafts(reading, sentence);
      for (Draft draft : drafts) {
        contact(reading, draft, earlier, thirdParties)
            .ifPresent(
                contact -> {
                  earlier.add(sentence, contact);
                  contacts.add(contact);
                });
      }
    }
    return contacts.stream();
  }

  private List<Draft> drafts(Reading reading, Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      verbs.find(reading, sentence, token).ifPresent(drafts::add);
      visits.find(reading, sentence, token).ifPresent(drafts::add);
      nouns.find(reading, sentence, token).ifPresent(drafts::add);
      quarrels.find(reading, sentence, token).ifPresent(drafts::add);
      agreements.signing(reading, sentence, token).ifPresent(drafts::add);
    }
    drafts.sort(Comparator.comparingInt(draft -> draft.word().index()));
    return drafts.stream().filter(draft -> !isPartOfAnother(draft, drafts)).toList();
  }

  /**
   * Whether a draft only says more of one in the same clause: "met for talks", "held a meeting".
   */
  private static boolean isPartOfAnother(Draft draft, List<Draft> drafts) {
    List<Token> above = draft.sentence().ancestors(draft.word());
    return drafts.stream()
        .filter(other -> !other.equals(draft) && other.kind() != Contact.Kind.VISIT)
        .filter(other -> draft.kind() != Contact.Kind.VISIT)
        .anyMatch(
            other ->
                !above.isEmpty()
                    && above.get(0).index() == other.word().index()
                    && names(other).containsAll(names(draft)));
  }

  private static Set<String> names(Draft draft) {
    return draft.parties().stream()
        .map(Mention::name)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private Optional<Contact> contact(
      Reading reading, Draft draft, Earlier earlier, ThirdParties thirdParties) {
    Evidence evidence = reading.evidence(draft.sentence(), draft.predicate());
    Optional<Place> place = place(reading, draft);
    Draft full = draft;
    if (draft.strength() == Strength.RECALLS) {
      Optional<Contact> recalled =
          earlier.recall(draft.sentence(), draft.kind(), draft.parties(), place);
      if (recalled.isPresent()) {
        boolean more =
            evidence.timeSpan().isPresent()
                || place.isPresent()
                || outcome(reading, draft).isPresent()
                || draft.parties().size() > 1;
        if (!more) {
          return Optional.empty();
        }
        full = draft.joining(recalled.get());
      } else if (draft.parties().size() < 2) {
        return Optional.empty();
      }
    } else if (!isSure(draft, evidence, place)) {
      return Optional.empty();
    }
    List<ThirdParty> thirds = thirdParties.of(full.parties(), full.thirdParties(), place);
    return Optional.of(
        new Contact(
            evidence,
            full.kind(),
            full.parties(),
            thirds,
            place,
            subject(reading, draft),
            outcome(reading, draft),
            agreements.reached(reading, draft),
            isShuttle(draft)));
  }

  private static boolean isSure(Draft draft, Evidence evidence, Optional<Place> place) {
    return switch (draft.strength()) {
      case SURE -> !draft.parties().isEmpty();
      case NEEDS_CIRCUMSTANCE ->
          draft.parties().size() > 1
              || (draft.parties().size() == 1
                  && (place.isPresent() || evidence.timeSpan().isPresent()));
      case NEEDS_TWO, RECALLS -> draft.parties().size() > 1;
    };
  }

  private static Optional<Place> place(Reading reading, Draft draft) {
    Optional<Place> of = reading.place(draft.sentence(), draft.word());
    return of.isPresent() || draft.word().equals(draft.predicate())
        ? of
        : reading.place(draft.sentence(), draft.predicate());
  }

  /** What it was about: the topic, or what the parties came to do. */
  private Optional<String> subject(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    Optional<Token> topic =
        draft
            .topic()
            .or(
                () ->
                    sentence
                        .children(draft.predicate(), "advcl", "xcomp")
                        .filter(each -> each.lemma().equals("discuss"))
                        .flatMap(each -> sentence.children(each, "obj"))
                        .findFirst());
    return topic.map(each -> phrase(reading, sentence, each));
  }

  /** What it is said to have led to, or how someone calls it: "described the talks as useful". */
  private Optional<String> outcome(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    Token predicate = draft.predicate();
    if (!draft.word().equals(predicate) && vocabulary.outcomes().contains(predicate.lemma())) {
      return sentence
          .children(predicate, "obl", "obj", "advmod")
          .filter(each -> !each.lemma().equals(draft.word().lemma()))
          .findFirst()
          .map(each -> predicate.text() + " " + phrase(reading, sentence, each));
    }
    return sentence
        .head(draft.word())
        .filter(verb -> draft.word().is("obj"))
        .filter(verb -> vocabulary.characterising().contains(verb.lemma()))
        .flatMap(
            verb ->
                Stream.concat(
                        Arguments.after(sentence, verb, Set.of("as")),
                        sentence.children(verb, "xcomp", "advcl"))
                    .findFirst())
        .map(each -> phrase(reading, sentence, each));
  }

  private static boolean isShuttle(Draft draft) {
    return draft.sentence().tokens().stream().anyMatch(each -> each.lemma().equals("shuttle"));
  }

  static String phrase(Reading reading, Sentence sentence, Token head) {
    return sentence.phrase(head).of(reading.analysis().text());
  }
}
