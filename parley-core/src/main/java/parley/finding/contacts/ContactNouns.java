package parley.finding.contacts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.claims.Contact;
import parley.finding.Arguments;
import parley.finding.contacts.ContactVocabulary.Noun;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Which nouns tell of a contact, and of what kind: "talks", "touch" in "in touch", "a joint press
 * conference".
 */
final class ContactNouns {

  /** Prepositions that bring in the other side. */
  static final Set<String> OTHER_SIDE = Set.of("with", "between", "among", "amongst");

  private static final Set<String> ASIDE = Set.of("sideline", "margin");

  private final ContactVocabulary vocabulary;

  ContactNouns(ContactVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** What the vocabulary says of a noun, if it tells of a contact where it stands. */
  Optional<Noun> find(Sentence sentence, Token word) {
    if (!word.upos().equals("NOUN")) {
      return Optional.empty();
    }
    if (word.lemma().equals("touch")) {
      return Arguments.preposition(sentence, word).equals(Optional.of("in"))
          ? Optional.ofNullable(vocabulary.nouns().get("contact"))
          : Optional.empty();
    }
    boolean excluded =
        sentence
            .children(word, "amod", "compound")
            .anyMatch(
                each ->
                    vocabulary
                        .notContact()
                        .getOrDefault(word.lemma(), Set.of())
                        .contains(each.lemma()));
    if ((excluded && !isJoint(sentence, word))
        || (word.is("compound") && !isOfEffort(sentence, word))
        || isAppeal(sentence, word)
        || isElsewhere(sentence, word)) {
      return Optional.empty();
    }
    if (isFaceToFace(sentence, word)) {
      return Optional.ofNullable(vocabulary.nouns().get("face-to-face"));
    }
    return Optional.ofNullable(vocabulary.nouns().get(word.lemma()))
        .filter(noun -> !noun.plural() || areSeveral(sentence, word))
        .filter(noun -> noun.only().isEmpty() || isBeside(sentence, word, noun.only()));
  }

  /** "Talks"; a "talk" is a speech, but not a "peace talk". */
  private boolean areSeveral(Sentence sentence, Token word) {
    return word.xpos().equals("NNS") || word.is("compound") || isOfConflict(sentence, word);
  }

  /** "Peace talks", "ceasefire negotiations": between those whom the conflict is between. */
  boolean isOfConflict(Sentence sentence, Token word) {
    return sentence
        .children(word, "compound")
        .anyMatch(each -> vocabulary.conflicts().contains(each.lemma()));
  }

  /** "A call for a truce by X". */
  private static boolean isAppeal(Sentence sentence, Token word) {
    return word.lemma().equals("call")
        && Arguments.after(sentence, word, Set.of("for")).findAny().isPresent()
        && Arguments.after(sentence, word, OTHER_SIDE).findAny().isEmpty();
  }

  /** "On the sidelines of the assembly's session": where others met, and not those of the body. */
  private boolean isElsewhere(Sentence sentence, Token word) {
    Noun noun = vocabulary.nouns().get(word.lemma());
    return noun != null
        && noun.weak()
        && sentence.head(word).filter(each -> ASIDE.contains(each.lemma())).isPresent();
  }

  /** "Dialogue efforts between X and Y". */
  private boolean isOfEffort(Sentence sentence, Token word) {
    return sentence
        .head(word)
        .filter(head -> vocabulary.efforts().contains(head.lemma()))
        .filter(head -> Arguments.after(sentence, head, OTHER_SIDE).findAny().isPresent())
        .isPresent();
  }

  private static boolean isBeside(Sentence sentence, Token word, Set<String> words) {
    return sentence
        .children(word, "compound", "amod")
        .anyMatch(
            each ->
                words.contains(each.lemma())
                    || words.contains(each.text().toLowerCase(Locale.ROOT)));
  }

  /** "A joint press conference", "a press conference with X": two stood before the press. */
  private static boolean isJoint(Sentence sentence, Token word) {
    return word.lemma().equals("conference")
        && (sentence.children(word, "amod").anyMatch(each -> each.lemma().equals("joint"))
            || Arguments.after(sentence, word, Set.of("with"))
                .anyMatch(each -> each.upos().equals("PROPN")));
  }

  private static boolean isFaceToFace(Sentence sentence, Token word) {
    return word.lemma().equals("face")
        && sentence
            .children(word, "nmod")
            .anyMatch(
                each ->
                    each.lemma().equals("face")
                        && Arguments.preposition(sentence, each).equals(Optional.of("to")));
  }

  /** The kind of a contact: talks "by phone" are a call. */
  Contact.Kind kind(Sentence sentence, Token word, Token predicate, Noun noun) {
    boolean remote =
        Stream.concat(
                sentence.children(word, "compound", "amod", "nmod"),
                sentence.children(predicate, "obl"))
            .anyMatch(each -> vocabulary.remote().contains(each.lemma()));
    return remote ? Contact.Kind.CALL : noun.kind();
  }

  /** Whether a noun tells of a visit. */
  boolean isVisit(Token word) {
    Noun noun = vocabulary.nouns().get(word.lemma());
    return noun != null && noun.kind() == Contact.Kind.VISIT;
  }
}
