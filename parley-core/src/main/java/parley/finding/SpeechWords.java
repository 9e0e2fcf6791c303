package parley.finding;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    OBJECTS,
    KNOWING,
    INTENDING,
    FAVOURING,
    TREATING,
    SEEMING;

    /** Whether such a verb can make a statement; else it tells an attitude or a topic. */
    boolean isSpeech() {
      return compareTo(KNOWING) < 0;
    }
  }

  private static final Pattern NOT_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");

  private final Map<Frame, Set<String>> verbs = new EnumMap<>(Frame.class);
  private final Set<String> nouns;
  private final Set<String> documents;
  private final Set<String> light;
  private final Set<String> citing;
  private final Set<String> carrying;
  private final Set<String> carried;
  private final Set<String> voices;
  private final Set<String> encounters;
  private final Set<String> comments;
  private final Set<String> attitudes;
  private final Set<String> topics;
  private final Set<String> intents;
  private final Set<String> mute;
  private final Set<String> offering;
  private final Set<String> deeds;
  private final Set<String> naming;
  private final Set<String> silent;
  private final Set<String> claims;
  private final Set<String> sought;
  private final Set<String> feelings;
  private final Set<String> others;
  private final Set<String> bodies;
  private final Map<Statement.Medium, List<String>> media = new LinkedHashMap<>();

  SpeechWords() {
    FlatLists words = new FlatLists("speech.yaml");
    for (Frame frame : Frame.values()) {
      verbs.put(frame, words.list(frame.name().toLowerCase(Locale.ROOT)));
    }
    nouns = words.list("nouns");
    documents = words.list("documents");
    light = words.list("light");
    citing = words.list("citing");
    carrying = words.list("carrying");
    carried = words.list("carried");
    voices = words.list("voices");
    encounters = words.list("encounters");
    comments = words.list("comments");
    attitudes = words.list("attitudes");
    topics = words.list("topics");
    intents = words.list("intents");
    mute = words.list("mute");
    offering = words.list("offering");
    deeds = words.list("deeds");
    claims = words.list("claims");
    sought = words.list("sought");
    naming = words.list("naming");
    silent = words.list("silent");
    feelings = words.list("feelings");
    others = words.list("others");
    bodies = words.list("bodies");
    words
        .node("media")
        .properties()
        .forEach(
            medium ->
                media.put(
                    Statement.Medium.valueOf(medium.getKey().toUpperCase(Locale.ROOT)),
                    medium
                        .getValue()
                        .valueStream()
                        .map(word -> " " + word.asText() + " ")
                        .toList()));
  }

  /** Whether the verb, alone or with its particle or preposition, is used in this frame. */
  boolean is(Sentence sentence, Token verb, Frame frame) {
    Set<String> known = verbs.get(frame);
    return known != null
        && forms(sentence, verb).noneMatch(others::contains)
        && forms(sentence, verb).anyMatch(known::contains);
  }

  /** Whether the verb with this preposition is used in this frame: "call" and "for". */
  boolean is(Token verb, Token preposition, Frame frame) {
    Set<String> known = verbs.get(frame);
    return known != null && known.contains(verb.lemma() + "_" + preposition.lemma());
  }

  /** Whether the verb with this preposition is used in any frame. */
  boolean isAny(Token verb, Token preposition) {
    return verbs.values().stream()
        .anyMatch(known -> known.contains(verb.lemma() + "_" + preposition.lemma()));
  }

  /** Whether an adjective tells what somebody holds of something: "sure that", "wary of". */
  boolean isAttitude(Token adjective) {
    return attitudes.contains(adjective.lemma());
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

  /** Whether the verb can make a statement, whatever its complement. */
  boolean isSpeech(Sentence sentence, Token verb) {
    return Stream.of(Frame.values())
        .filter(Frame::isSpeech)
        .anyMatch(frame -> is(sentence, verb, frame));
  }

  /** Whether {@code head} is a word of speech that has {@code token} for what is said. */
  boolean isSaying(Sentence sentence, Token head, Token token) {
    return token.is("ccomp", "parataxis") && isVerb(sentence, head);
  }

  /** Whether a noun is what is asked for, and nobody who is asked: "urged a truce". */
  boolean isSought(Token noun) {
    return sought.contains(noun.lemma());
  }

  /** Whether a noun stands for what somebody has said: "the charge". */
  boolean isClaim(Token noun) {
    return claims.contains(noun.lemma());
  }

  boolean isNoun(Token token) {
    return nouns.contains(token.lemma());
  }

  /** Whether a noun with this preposition tells of an attitude or topic: "support for". */
  boolean isTopic(Token noun, Token preposition) {
    return topics.contains(noun.lemma() + "_" + preposition.lemma());
  }

  /** Whether a noun tells what somebody means to do or holds, and not that they said it. */
  boolean isIntent(Token noun) {
    return intents.contains(noun.lemma());
  }

  /**
   * Whether a cue tells that somebody spoke, and not only what they want, do or leave undone:
   * "threatened to", but neither "plans to" nor "rejected the offer" nor "asked not to be named"
   * nor "hoped to avoid it" nor "expressed hope for calm".
   */
  boolean isUttered(Attribution attribution) {
    if (attribution.direct() || attribution.cue().isEmpty()) {
      return true;
    }
    Sentence sentence = attribution.sentence();
    Token cue = attribution.cue().get();
    boolean clause = sentence.child(cue, "ccomp").isPresent();
    if (isCiting(cue) && cue.xpos().equals("VBG") && !clause) {
      return false;
    }
    return switch (attribution.frame()) {
      case WANTING ->
          clause || (offering.contains(cue.lemma()) && sentence.child(cue, "xcomp").isPresent());
      case DIRECTING ->
          sentence
              .children(cue, "xcomp", "ccomp", "advcl")
              .noneMatch(each -> isUnnamed(sentence, each));
      case OBJECTS, JUDGING, FAVOURING ->
          (!deeds.contains(cue.lemma()) || sentence.children(cue, "obj").anyMatch(this::isClaim))
              && !(isCarrying(cue)
                  && sentence.children(cue, "obj").anyMatch(each -> isFelt(sentence, each)));
      case SAYING -> !silent.contains(cue.lemma());
      case THINKING -> clause;
      default -> true;
    };
  }

  /** "Hope for a return to talks": a feeling about something, without a clause that tells it. */
  private boolean isFelt(Sentence sentence, Token noun) {
    return feelings.contains(noun.lemma()) && sentence.child(noun, "acl", "ccomp").isEmpty();
  }

  /** "Asked not to be named": who speaks, and not what they say. */
  private boolean isUnnamed(Sentence sentence, Token verb) {
    return naming.contains(verb.lemma())
        && sentence.children(verb, "advmod").anyMatch(each -> each.lemma().equals("not"));
  }

  /** Whether the noun denotes what happens or is agreed, which says nothing itself. */
  boolean isMute(Token noun) {
    return mute.contains(noun.lemma());
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

  /** Whether a verb only hands on what its object says: "voiced the hope that …". */
  boolean isCarrying(Token verb) {
    return carrying.contains(verb.lemma());
  }

  /** Whether a verb and its object together say something: "laid emphasis on". */
  boolean isCarried(Token verb, Token object) {
    return carrying.contains(verb.lemma()) && carried.contains(object.lemma());
  }

  /** Whether the noun denotes people who may speak, though no sector's list has them. */
  boolean isVoice(Token noun) {
    return voices.contains(noun.lemma());
  }

  /** Whether a noun is of a body, which a report calls "it". */
  boolean isBody(String noun) {
    return bodies.contains(noun);
  }

  /** Whether a participle tells what the report makes of words: "…, signalling readiness". */
  boolean isComment(Token verb) {
    return comments.contains(verb.lemma());
  }

  boolean isEncounter(Token noun) {
    return encounters.contains(noun.lemma());
  }

  /** The medium that these words speak of. */
  Optional<Statement.Medium> medium(String words) {
    String padded = " " + NOT_WORDS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ") + " ";
    return media.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(padded::contains))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
