package parley.finding.clauses;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Ways to word things, each with what it means: "accept", "turn down", "come into force".
 *
 * <p>The first word is looked for at a token, in any form; the others must depend on it, or on what
 * depends on it, further right. So "turned the offer down" is read as "turn down". The longest
 * wording wins.
 *
 * @param <V> what a wording means
 */
public final class Wordings<V> {

  private record Wording<V>(List<String> rest, V value) {}

  private final Map<String, List<Wording<V>>> byForm = new HashMap<>();

  /** Collects wordings, in the order of the map and of its lists. */
  public Wordings(Map<V, List<String>> wordings) {
    wordings.forEach((value, list) -> list.forEach(words -> add(words, value)));
    byForm.values().forEach(list -> list.sort(Comparator.comparingInt(w -> -w.rest().size())));
  }

  private void add(String words, V value) {
    List<String> parts = List.of(words.toLowerCase(Locale.ROOT).split(" "));
    Wording<V> wording = new Wording<>(parts.subList(1, parts.size()), value);
    for (String form : Inflections.of(parts.get(0))) {
      byForm.computeIfAbsent(form, key -> new ArrayList<>()).add(wording);
    }
  }

  /** What the wording that starts at {@code token} means, if one does. */
  public Optional<V> at(Sentence sentence, Token token) {
    Optional<V> byLemma = at(sentence, token, token.lemma());
    return byLemma.isPresent()
        ? byLemma
        : at(sentence, token, token.text().toLowerCase(Locale.ROOT));
  }

  private Optional<V> at(Sentence sentence, Token token, String form) {
    return byForm.getOrDefault(form, List.of()).stream()
        .filter(wording -> holds(sentence, token, wording.rest()))
        .map(Wording::value)
        .findFirst();
  }

  /** Whether a wording starts at {@code token}. */
  public boolean has(Sentence sentence, Token token) {
    return at(sentence, token).isPresent();
  }

  private static boolean holds(Sentence sentence, Token token, List<String> rest) {
    int from = token.index() + 1;
    for (String word : rest) {
      Optional<Token> found = below(sentence, token, word, from);
      if (found.isEmpty()) {
        return false;
      }
      from = found.get().index() + 1;
    }
    return true;
  }

  private static Optional<Token> below(Sentence sentence, Token token, String word, int from) {
    for (Token next : sentence.tokens().subList(from, sentence.tokens().size())) {
      if (is(next, word) && near(sentence, next, token)) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  private static boolean is(Token token, String word) {
    return token.lemma().equals(word) || token.text().equalsIgnoreCase(word);
  }

  /** Whether {@code token} is a dependant of {@code above}, or of such a dependant. */
  private static boolean near(Sentence sentence, Token token, Token above) {
    Token whole = token.is("fixed") ? sentence.head(token).orElse(token) : token;
    Optional<Token> head = sentence.head(whole);
    return head.isPresent()
        && (head.get().equals(above)
            || sentence.head(head.get()).filter(above::equals).isPresent());
  }
}
