package parley.finding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.linguistics.Name;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Whether the surroundings of a word meet a rule's conditions.
 *
 * <p>The trap: in "hundreds of prisoners" the prisoners count, and in "a wave of attacks" the
 * attacks; {@link #heads} looks through words of quantity.
 */
final class Surroundings {

  /** Classes that are not lists: names and pronouns, and those of persons. */
  static final Set<String> BUILT_IN = Set.of("any_actor", "any_person");

  private static final int REACH = 12;

  private final Vocabulary vocabulary;

  Surroundings(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether {@code token} stands where {@code rule} wants it. */
  boolean fit(Sentence sentence, Token token, Rule rule) {
    Optional<Integer> last = last(sentence, token, rule);
    return last.isPresent()
        && !displaced(sentence, token, rule, last.get())
        && (rule.object().isEmpty()
            || holds(sentence, objects(sentence, token, rule, last.get()), rule.object()))
        && (rule.subject().isEmpty() || holds(sentence, subject(sentence, token), rule.subject()))
        && (rule.modifier().isEmpty() || modified(sentence, token, rule.modifier()))
        && rule.clause().map(heads -> clause(sentence, token, heads)).orElse(true)
        && (rule.via().isEmpty() || via(sentence, token, rule.via()))
        && (!rule.joint() || joint(sentence, token));
  }

  /**
   * What a rule's word governs as its object: "for" in "call for" makes what stands under it one.
   */
  List<Token> objects(Sentence sentence, Token token, Rule rule, int last) {
    List<Token> objects = Tree.objects(sentence, token);
    if (rule.rest().isEmpty()) {
      return objects;
    }
    Token word = sentence.token(last);
    if (word.is("case", "mark")) {
      return sentence.head(word).map(sentence::conjuncts).orElse(objects);
    }
    return objects;
  }

  /** The index of the last word of {@code rule} in the sentence, if all its words are there. */
  Optional<Integer> last(Sentence sentence, Token token, Rule rule) {
    int at = token.index();
    for (String word : rule.rest()) {
      int found = -1;
      int end = Math.min(sentence.tokens().size(), token.index() + 1 + REACH);
      for (int i = at + 1; i < end && found < 0; i++) {
        Token next = sentence.token(i);
        if (is(next, word) && near(sentence, token, next)) {
          found = i;
        }
      }
      if (found < 0 || infinitive(sentence.token(found), rule)) {
        return Optional.empty();
      }
      at = found;
    }
    return Optional.of(at);
  }

  /**
   * The words that count in the phrase headed by {@code token}: itself, or what it is a number of.
   */
  List<Token> heads(Sentence sentence, Token token) {
    List<Token> all = new ArrayList<>();
    all.add(token);
    if (vocabulary.inClass("quantities", lemma(token))) {
      Tree.under(sentence, token, "of").forEach(inner -> all.addAll(heads(sentence, inner)));
    }
    return all;
  }

  /**
   * Whether {@code token} is one of {@code words}, each a lemma, "@" and a class, or "~" and a word
   * that modifies it.
   */
  boolean isOneOf(Sentence sentence, Token token, List<String> words) {
    for (String word : words) {
      boolean one =
          switch (word.charAt(0)) {
            case '@' -> inClass(sentence, token, word.substring(1));
            case '~' -> modified(sentence, token, List.of(word.substring(1)));
            default -> is(token, word);
          };
      if (one) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code token} is in a class of {@code classes.yaml}, or of the built-in ones. */
  boolean inClass(Sentence sentence, Token token, String name) {
    return switch (name) {
      case "any_actor" -> proper(sentence, token);
      case "any_person" -> person(sentence, token);
      case "envoys" -> person(sentence, token) || vocabulary.inClass(name, lemma(token));
      default -> vocabulary.inClass(name, lemma(token));
    };
  }

  private static boolean proper(Sentence sentence, Token token) {
    return token.upos().equals("PROPN") || sentence.name(token).isPresent() || personal(token);
  }

  private static boolean person(Sentence sentence, Token token) {
    return sentence.name(token).filter(name -> name.kind() == Name.Kind.PERSON).isPresent()
        || personal(token);
  }

  private static boolean personal(Token token) {
    return token.xpos().equals("PRP") && !token.lemma().equals("it");
  }

  private boolean holds(Sentence sentence, List<Token> tokens, List<String> words) {
    return tokens.stream()
        .flatMap(token -> heads(sentence, token).stream())
        .anyMatch(token -> isOneOf(sentence, token, words));
  }

  private static List<Token> subject(Sentence sentence, Token token) {
    return Tree.doer(sentence, token).map(sentence::conjuncts).orElse(List.of());
  }

  private boolean modified(Sentence sentence, Token token, List<String> words) {
    String lemma = lemma(token);
    return sentence
            .children(token, "amod", "compound", "nmod", "flat", "det")
            .anyMatch(
                child ->
                    isOneOf(sentence, child, words)
                        || sentence
                            .children(child, "compound", "conj", "amod")
                            .anyMatch(inner -> isOneOf(sentence, inner, words)))
        || words.stream().anyMatch(word -> lemma.startsWith(word + "-"));
  }

  private boolean clause(Sentence sentence, Token token, List<String> heads) {
    return sentence
        .children(token, "xcomp", "ccomp", "advcl")
        .anyMatch(child -> heads.isEmpty() || isOneOf(sentence, child, heads));
  }

  private boolean via(Sentence sentence, Token token, Map<String, List<String>> via) {
    for (Map.Entry<String, List<String>> entry : via.entrySet()) {
      if (entry.getKey().equals("clause") && sentence.child(token, "ccomp", "xcomp").isPresent()) {
        return true;
      }
      for (Token under : Tree.under(sentence, token, entry.getKey())) {
        if (entry.getValue().isEmpty() || holds(sentence, List.of(under), entry.getValue())) {
          return true;
        }
      }
      if (entry.getValue().isEmpty()
          && sentence.children(token).stream()
              .anyMatch(child -> is(child, entry.getKey()) && !child.is("nsubj", "case", "conj"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean joint(Sentence sentence, Token token) {
    return Tree.doer(sentence, token).stream()
            .anyMatch(
                doer ->
                    sentence.conjuncts(doer).size() > 1
                        || sentence
                            .children(doer, "amod")
                            .anyMatch(m -> sentence.conjuncts(m).size() > 1))
        || !Tree.under(sentence, token, "with").isEmpty();
  }

  private static boolean near(Sentence sentence, Token token, Token next) {
    Optional<Token> head = sentence.head(next);
    return head.isPresent()
        && (head.get().equals(token)
            || (!particle(next) && sentence.head(head.get()).filter(token::equals).isPresent()));
  }

  /** A particle belongs to its own verb: "speaks of peace while carrying out raids". */
  private static boolean particle(Token token) {
    return token.relation().equals("compound:prt");
  }

  /**
   * In "handed the note over in Rome" the preposition is of the place, and makes no phrasal verb.
   */
  private static boolean displaced(Sentence sentence, Token token, Rule rule, int last) {
    return !rule.rest().isEmpty()
        && !rule.object().isEmpty()
        && rule.result() instanceof Rule.Act
        && sentence.token(last).is("case")
        && !Tree.objects(sentence, token).isEmpty();
  }

  /** The "to" of an infinitive is no preposition: "is going to meet" is no journey. */
  private static boolean infinitive(Token token, Rule rule) {
    return rule.result() instanceof Rule.Act && token.is("mark") && token.lemma().equals("to");
  }

  static boolean is(Token token, String word) {
    return token.lemma().equals(word) || token.text().toLowerCase(Locale.ROOT).equals(word);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
