package parley.finding;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.claims.Statement;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** The vocabulary of {@code speech.yaml}: the words by which reports mark what others say. */
final class SpeechWords {

  /** How a verb relates to what is said. */
  enum Frame {
    SAYING,
    THINKING,
    SHOWING,
    WANTING,
    DIRECTING,
    JUDGING,
    OBJECTS
  }

  private final Map<Frame, Set<String>> verbs = new EnumMap<>(Frame.class);
  private final Set<String> nouns;
  private final Set<String> documents;
  private final Set<String> light;
  private final Set<String> citing;
  private final Map<Statement.Medium, List<String>> media = new LinkedHashMap<>();

  SpeechWords() {
    WordLists words = new WordLists("speech.yaml");
    for (Frame frame : Frame.values()) {
      verbs.put(frame, words.list(frame.name().toLowerCase(Locale.ROOT)));
    }
    nouns = words.list("nouns");
    documents = words.list("documents");
    light = words.list("light");
    citing = words.list("citing");
    words
        .node("media")
        .properties()
        .forEach(
            medium ->
                media.put(
                    Statement.Medium.valueOf(medium.getKey().toUpperCase(Locale.ROOT)),
                    medium.getValue().valueStream().map(word -> " " + word.asText()).toList()));
  }

  /** Whether the verb, alone or with its particle or preposition, is used in this frame. */
  boolean is(Sentence sentence, Token verb, Frame frame) {
    Set<String> known = verbs.get(frame);
    return known != null && forms(sentence, verb).anyMatch(known::contains);
  }

  /** Whether the verb with this preposition is used in this frame: "call" and "for". */
  boolean is(Token verb, Token preposition, Frame frame) {
    Set<String> known = verbs.get(frame);
    return known != null && known.contains(verb.lemma() + "_" + preposition.lemma());
  }

  private static Stream<String> forms(Sentence sentence, Token verb) {
    return Stream.concat(
        Stream.of(verb.lemma()),
        sentence
            .children(verb, "compound:prt", "advmod")
            .map(particle -> verb.lemma() + "_" + particle.lemma()));
  }

  /** Whether the verb is one of speech, thought or findings. */
  boolean isVerb(Sentence sentence, Token verb) {
    return is(sentence, verb, Frame.SAYING)
        || is(sentence, verb, Frame.THINKING)
        || is(sentence, verb, Frame.SHOWING);
  }

  /** Whether {@code head} is a word of speech that has {@code token} for what is said. */
  boolean isSaying(Sentence sentence, Token head, Token token) {
    return token.is("ccomp", "parataxis") && isVerb(sentence, head);
  }

  boolean isNoun(Token token) {
    return nouns.contains(token.lemma());
  }

  boolean isDocument(Token token) {
    return documents.contains(token.lemma());
  }

  boolean isLight(Token verb) {
    return light.contains(verb.lemma());
  }

  boolean isCiting(Token verb) {
    return citing.contains(verb.lemma());
  }

  /** The medium that these words speak of. */
  Optional<Statement.Medium> medium(String words) {
    String padded = " " + words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return media.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(padded::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
