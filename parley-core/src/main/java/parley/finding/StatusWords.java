package parley.finding;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.claims.Status;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** The vocabulary of {@code status.yaml}: which words make a thing planned, possible, denied … */
final class StatusWords {

  private final Map<Status, Set<String>> governors = new EnumMap<>(Status.class);
  private final Map<String, Status> modals = new HashMap<>();
  private final Set<String> ruledOut;
  private final Set<String> asVerb;
  private final Set<String> adverbs;
  private final Set<String> negations;
  private final Set<String> conditions;
  private final Set<String> past;
  private final Set<String> telling;
  private final Set<String> wishing;
  private final Set<String> coming;

  StatusWords() {
    FlatLists words = new FlatLists("status.yaml");
    for (Status status : Status.values()) {
      if (status != Status.CONDITIONAL) {
        governors.put(status, words.list(status.name().toLowerCase(Locale.ROOT)));
      }
    }
    words
        .node("modals")
        .properties()
        .forEach(
            modal ->
                modals.put(
                    modal.getKey(),
                    Status.valueOf(modal.getValue().asText().toUpperCase(Locale.ROOT))));
    ruledOut = words.list("ruled_out");
    asVerb = words.list("no_verbs");
    adverbs = words.list("adverbs_possible");
    negations = words.list("negations");
    conditions = words.list("conditions");
    past = words.list("past");
    telling = words.list("telling");
    wishing = words.list("wishing");
    coming = words.list("coming");
  }

  /** What a word does to what depends on it. */
  Optional<Status> governor(Sentence sentence, Token token) {
    String lemma = phrasal(sentence, token);
    if (token.upos().equals("VERB") && (asVerb.contains(lemma) || isNaming(sentence, token))) {
      return Optional.empty();
    }
    return governors.entrySet().stream()
        .filter(entry -> entry.getValue().contains(lemma))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** "Called the meeting good": says what it is, and calls for nothing. */
  private static boolean isNaming(Sentence sentence, Token verb) {
    return verb.lemma().equals("call")
        && sentence.child(verb, "obj").isPresent()
        && sentence.child(verb, "compound:prt").isEmpty()
        && sentence
            .children(verb, "xcomp", "parataxis")
            .anyMatch(each -> !each.upos().equals("VERB"));
  }

  boolean rulesOut(Sentence sentence, Token token) {
    return ruledOut.contains(phrasal(sentence, token));
  }

  Optional<Status> modal(Token aux) {
    return Optional.ofNullable(modals.get(aux.text().toLowerCase(Locale.ROOT)));
  }

  boolean isDoubt(Token adverb) {
    return adverbs.contains(adverb.lemma());
  }

  boolean isNegation(Token token) {
    return negations.contains(token.text().toLowerCase(Locale.ROOT));
  }

  boolean isCondition(Token mark) {
    return conditions.contains(mark.lemma());
  }

  /** Whether a modifier tells that what it is of has been: "the latest meeting". */
  boolean isPast(Token modifier) {
    return past.contains(modifier.lemma());
  }

  /** Whether a verb tells what has been or is to come. */
  boolean isTelling(Token verb) {
    return telling.contains(verb.lemma());
  }

  /** Whether what one "would" do is only wished or guessed: "would like to meet". */
  boolean isWishing(Token verb) {
    return wishing.contains(verb.lemma());
  }

  /** Whether a verb tells that what its subject is takes its course: "would resume". */
  boolean isComing(Token verb) {
    return coming.contains(verb.lemma());
  }

  /** A verb with its particle: "call_off"; else the lemma. */
  private static String phrasal(Sentence sentence, Token token) {
    return sentence
        .child(token, "compound:prt")
        .map(particle -> token.lemma() + "_" + particle.lemma())
        .orElse(token.lemma());
  }
}
