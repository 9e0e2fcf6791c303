package parley.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import parley.finding.clauses.VocabularyFile;
import parley.linguistics.Analysis;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Verbs of several words, read as the one verb that says the same: "put off" as "postpone", "played
 * host to X" as "hosted X". {@code finding/idioms.yaml} lists them.
 *
 * <p>The trap: "put the blame off" or "came together with a letter" are none; the words must belong
 * to the verb itself.
 */
final class Idioms {

  private static final String FILE = "/parley/finding/idioms.yaml";

  /** The listed idioms, by the verb that each means. */
  private record Listed(Map<String, List<String>> verbs, Map<String, List<String>> objects) {}

  /**
   * A verb of several words.
   *
   * @param more the words behind the verb
   * @param meaning the verb that says the same
   */
  private record Idiom(List<String> more, String meaning) {}

  private final Map<String, List<Idiom>> verbs;
  private final Map<String, List<Idiom>> objects;

  private Idioms(Listed listed) {
    verbs = byVerb(listed.verbs());
    objects = byVerb(listed.objects());
  }

  /** The listed idioms. */
  static Idioms load() {
    return new Idioms(VocabularyFile.read(FILE, Listed.class));
  }

  private static Map<String, List<Idiom>> byVerb(Map<String, List<String>> listed) {
    Map<String, List<Idiom>> all = new HashMap<>();
    listed.forEach(
        (meaning, idioms) ->
            idioms.stream()
                .map(idiom -> List.of(idiom.split(" ")))
                .forEach(
                    words ->
                        all.computeIfAbsent(words.get(0), any -> new ArrayList<>())
                            .add(new Idiom(words.subList(1, words.size()), meaning))));
    return all;
  }

  /** The same trees with each idiom as the verb that it means. */
  Analysis in(Analysis analysis) {
    return new Analysis(analysis.text(), analysis.sentences().stream().map(this::in).toList());
  }

  private Sentence in(Sentence sentence) {
    Sentence read = sentence;
    for (Token word : sentence.tokens()) {
      if (Arguments.isVerb(word)) {
        read = withVerb(withObject(read, read.token(word.index())), word);
      }
    }
    return read;
  }

  private Sentence withVerb(Sentence sentence, Token word) {
    Token verb = sentence.token(word.index());
    return verbs.getOrDefault(verb.lemma(), List.of()).stream()
        .filter(idiom -> isSaid(sentence, verb, idiom.more()))
        .findFirst()
        .map(idiom -> withoutParticle(sentence.with(verb.meaning(idiom.meaning())), verb))
        .orElse(sentence);
  }

  /** The particle made the verb another one; of that it is no particle any more. */
  private static Sentence withoutParticle(Sentence sentence, Token verb) {
    return sentence
        .child(verb, "compound:prt")
        .map(each -> sentence.with(each.under(verb.index(), "fixed")))
        .orElse(sentence);
  }

  /** Whether the words stand behind a verb, side by side, and belong to it. */
  private static boolean isSaid(Sentence sentence, Token verb, List<String> words) {
    return IntStream.rangeClosed(verb.index() + 1, sentence.tokens().size() - words.size())
        .mapToObj(first -> sentence.tokens().subList(first, first + words.size()))
        .anyMatch(
            each -> each.stream().map(Token::lemma).toList().equals(words) && isOf(verb, each));
  }

  /** Whether a phrase hangs from a verb as a whole. */
  private static boolean isOf(Token verb, List<Token> phrase) {
    int first = phrase.get(0).index();
    int last = phrase.get(phrase.size() - 1).index();
    return phrase.stream()
        .filter(each -> each.head() < first || each.head() > last)
        .allMatch(each -> each.head() == verb.index() && !each.is("nsubj"));
  }

  private Sentence withObject(Sentence sentence, Token verb) {
    for (Idiom idiom : objects.getOrDefault(verb.lemma(), List.of())) {
      Optional<Token> part =
          sentence
              .children(verb, "obj", "xcomp")
              .filter(each -> each.lemma().equals(idiom.more().get(0)))
              .findFirst();
      Optional<Token> real =
          part.flatMap(each -> behind(sentence, verb, each, idiom.more().get(1)));
      if (real.isPresent()) {
        Token preposition = sentence.child(real.get(), "case").orElseThrow();
        return sentence
            .with(verb.meaning(idiom.meaning()))
            .with(part.get().under(verb.index(), "fixed"))
            .with(preposition.under(part.get().index(), "fixed"))
            .with(real.get().under(verb.index(), "obj"));
      }
    }
    return sentence;
  }

  private static Optional<Token> behind(
      Sentence sentence, Token verb, Token part, String preposition) {
    return Stream.of(part, verb)
        .flatMap(head -> Arguments.after(sentence, head, Set.of(preposition)))
        .filter(each -> each.index() > part.index())
        .findFirst();
  }
}
