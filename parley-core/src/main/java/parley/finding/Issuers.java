package parley.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.Mention;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds who speaks through a document: the states of "a joint US-Ukraine statement", the ministry
 * of "a statement by the ministry".
 *
 * <p>"The statement also said" is a later mention of one that has issuers. "Their joint statement"
 * names nobody: its issuers are those who met, in the nearest words before it.
 */
final class Issuers {

  /** How many sentences a document is remembered. */
  private static final int MEMORY = 4;

  private static final Set<String> DEFINITE = Set.of("the", "this", "that");
  private static final Set<String> MAKING =
      Set.of("issue", "release", "publish", "make", "give", "sign", "adopt");

  /** Those who issued a document, and whether they did so together. */
  record Issued(List<Mention> issuers, boolean joint) {}

  private final Reading reading;
  private final SpeechWords words;

  Issuers(Reading reading, SpeechWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** The document that a noun phrase is, or that it owns: "their" of "their statement". */
  Optional<Token> document(Sentence sentence, Token token) {
    if (words.isDocument(token)) {
      return Optional.of(token);
    }
    return token.is("nmod:poss") && token.upos().equals("PRON")
        ? sentence.head(token).filter(words::isDocument)
        : Optional.empty();
  }

  /** Who issued a document; nobody where the report does not say. */
  Issued of(Sentence sentence, Token document) {
    Issued named = here(sentence, document);
    boolean definite =
        sentence.children(document, "det").anyMatch(word -> DEFINITE.contains(word.lemma()));
    if (!named.issuers().isEmpty() || !definite) {
      return named;
    }
    for (int back = 0; back <= MEMORY && back <= sentence.index(); back++) {
      Sentence before = reading.sentences().get(sentence.index() - back);
      List<Token> tokens = before.tokens();
      for (int at = tokens.size() - 1; at >= 0; at--) {
        Token token = tokens.get(at);
        boolean earlier = back > 0 || token.index() < document.index();
        if (earlier && token.lemma().equals(document.lemma()) && token.upos().equals("NOUN")) {
          Issued issued = here(before, token);
          if (!issued.issuers().isEmpty()) {
            return issued;
          }
        }
      }
    }
    return named;
  }

  private Issued here(Sentence sentence, Token document) {
    boolean joint =
        sentence.children(document, "amod").anyMatch(word -> word.lemma().equals("joint"));
    List<Mention> parties = reading.parties(sentence, document);
    if (!parties.isEmpty()) {
      return new Issued(parties, joint || parties.size() > 1);
    }
    boolean theirs =
        sentence.children(document, "nmod:poss").anyMatch(word -> word.lemma().equals("they"))
            || sentence.children(document, "nmod:poss").anyMatch(w -> w.text().equals("their"));
    if (joint || theirs) {
      List<Mention> met = met(sentence, document);
      if (!met.isEmpty()) {
        return new Issued(met, joint);
      }
    }
    Optional<Token> verb = sentence.head(document).filter(head -> document.is("obj"));
    List<Mention> makers =
        verb.filter(head -> MAKING.contains(head.lemma()))
            .flatMap(head -> sentence.child(head, "nsubj"))
            .map(subject -> reading.actors(sentence, subject))
            .orElse(List.of());
    return new Issued(makers, joint);
  }

  /** The parties of the nearest meeting named before the document, with whom they met. */
  private List<Mention> met(Sentence sentence, Token document) {
    for (int at = document.index() - 1; at >= 0; at--) {
      Token noun = sentence.token(at);
      if (!words.isEncounter(noun)) {
        continue;
      }
      List<Mention> parties = new ArrayList<>(reading.parties(sentence, noun));
      if (parties.size() == 1) {
        sentence.ancestors(noun).stream()
            .flatMap(head -> sentence.children(head, "nsubj"))
            .findFirst()
            .ifPresent(subject -> parties.addAll(0, reading.actors(sentence, subject)));
      }
      List<Mention> distinct = parties.stream().distinct().toList();
      if (distinct.size() > 1) {
        return distinct;
      }
    }
    return List.of();
  }
}
