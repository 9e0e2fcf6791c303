package parley.finding.deadlines;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.Phrases;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** Reads what a deadline is for and what is threatened, in the report's words. */
final class Demands {

  private static final Set<String> CONDITIONS = Set.of("if", "unless", "should");

  private final String text;
  private final Sentence sentence;

  Demands(String text, Sentence sentence) {
    this.text = text;
    this.sentence = sentence;
  }

  /**
   * What is to be done: "to negotiate a truce", "for the withdrawal", "should no deal be reached".
   */
  Optional<String> demand(Token limit, Optional<Token> verb) {
    Stream<Token> infinitives =
        Stream.concat(
                sentence.children(limit, "acl"),
                verb.stream().flatMap(v -> sentence.children(v, "xcomp", "advcl")))
            .filter(this::infinitive);
    return infinitives
        .map(this::clause)
        .filter(words -> !words.isBlank())
        .findFirst()
        .or(() -> nominal(limit))
        .or(() -> conditional(verb))
        .or(() -> told(verb).map(this::clause))
        .or(() -> demanded(limit, verb).map(this::clause));
  }

  /** "An ultimatum demanding that they leave": what is demanded with it. */
  Optional<Token> demanded(Token limit, Optional<Token> verb) {
    return Stream.concat(Stream.of(limit), verb.stream())
        .flatMap(each -> sentence.children(each, "acl", "advcl"))
        .filter(clause -> clause.xpos().equals("VBG") && DeadlineWords.demands(sentence, clause))
        .flatMap(clause -> sentence.children(clause, "ccomp", "xcomp"))
        .findFirst();
  }

  /** Whether a demand is that of a limit which the sentence names: "an ultimatum demanding". */
  boolean isOfLimit(Token demand) {
    return demand.xpos().equals("VBG")
        && demand.is("acl", "advcl")
        && sentence
            .head(demand)
            .filter(
                above ->
                    DeadlineWords.limit(sentence, above)
                        || sentence
                            .children(above, "obj")
                            .anyMatch(noun -> DeadlineWords.limit(sentence, noun)))
            .isPresent();
  }

  /** What a colon brings behind the verb that sets the limit: "an ultimatum: leave by Friday". */
  Optional<Token> told(Optional<Token> verb) {
    return verb.stream()
        .flatMap(set -> sentence.children(set, "parataxis"))
        .filter(clause -> clause.upos().equals("VERB"))
        .filter(clause -> clause.index() > 0 && isBehindColon(clause))
        .findFirst();
  }

  private boolean isBehindColon(Token clause) {
    int first =
        sentence.subtree(clause).stream()
            .filter(token -> !token.upos().equals("PUNCT"))
            .mapToInt(Token::index)
            .min()
            .orElse(0);
    return first > 0 && sentence.token(first - 1).text().equals(":");
  }

  private boolean infinitive(Token clause) {
    return sentence.children(clause, "mark").anyMatch(mark -> mark.lemma().equals("to"));
  }

  /** The words of a clause without its subject, its mark and what follows from it. */
  String clause(Token verb) {
    List<Token> words =
        Clauses.without(
            sentence, verb, "nsubj", "mark", "parataxis", "conj", "cc", "advcl", "punct");
    int medium =
        words.stream()
            .filter(word -> DeadlineWords.isMedium(sentence, word))
            .map(word -> sentence.subtree(word).get(0).index())
            .min(Comparator.naturalOrder())
            .orElse(sentence.tokens().size());
    int end = Math.min(medium, turn(verb));
    return Phrases.words(
        text,
        words.stream().filter(word -> word.index() >= verb.index() && word.index() < end).toList());
  }

  /** What comes of it otherwise: "or it would close the border", "…, sanctions would ensue". */
  Optional<String> otherwise(Token clause) {
    List<Token> words =
        Clauses.without(sentence, clause, "cc", "advcl", "mark", "parataxis", "punct");
    return Optional.of(Phrases.words(text, words)).filter(each -> !each.isBlank());
  }

  /** Where the demand ends and the threat begins: ", warning …", "or face …". */
  private int turn(Token from) {
    for (Token word : sentence.tokens().subList(from.index() + 1, sentence.tokens().size())) {
      boolean after = word.is("punct") || word.lemma().equals("or");
      boolean threat =
          word.index() + 1 < sentence.tokens().size()
              && DeadlineWords.threatens(sentence, sentence.token(word.index() + 1));
      if (after && threat) {
        return word.index();
      }
    }
    return sentence.tokens().size();
  }

  private Optional<String> nominal(Token limit) {
    return Stream.concat(
            sentence.children(limit, "nmod"),
            sentence.children(limit, "nmod").flatMap(time -> sentence.children(time, "nmod")))
        .filter(
            child -> child.index() > limit.index() && Clauses.hasCase(sentence, child, "for", "on"))
        .filter(child -> !child.upos().equals("PROPN") && !child.upos().equals("NUM"))
        .map(child -> Phrases.words(text, Clauses.without(sentence, child, "acl:relcl", "conj")))
        .findFirst();
  }

  /** "unless it withdraws", "if no deal is reached": what must be done lest something follow. */
  private Optional<String> conditional(Optional<Token> verb) {
    return verb.stream()
        .flatMap(v -> sentence.subtree(v).stream())
        .filter(token -> token.upos().equals("VERB") && conditions(token))
        .map(this::conditionWords)
        .findFirst();
  }

  private boolean conditions(Token token) {
    boolean marked =
        sentence
            .children(token, "mark", "aux", "advmod")
            .anyMatch(
                word ->
                    CONDITIONS.contains(word.lemma())
                        && (!word.lemma().equals("should") || leads(token, word)));
    boolean unless = sentence.children(token, "mark").anyMatch(m -> m.lemma().equals("unless"));
    return marked && (unless || refused(token));
  }

  private boolean leads(Token verb, Token should) {
    return sentence.children(verb, "nsubj").anyMatch(subject -> should.index() < subject.index());
  }

  private boolean refused(Token verb) {
    return Clauses.negated(sentence, verb)
        || verb.lemma().equals("fail")
        || sentence
            .children(verb, "nsubj", "obj")
            .anyMatch(noun -> Clauses.negated(sentence, noun));
  }

  private String conditionWords(Token verb) {
    Optional<Token> patient = sentence.child(verb, "nsubj:pass");
    if (patient.isPresent()) {
      return Phrases.words(text, Clauses.without(sentence, patient.get(), "acl:relcl"));
    }
    Optional<Token> failed =
        verb.lemma().equals("fail") ? sentence.child(verb, "xcomp") : Optional.empty();
    return clause(failed.orElse(verb));
  }

  /** What is threatened: "warning of tariffs", "or face sanctions". */
  Optional<String> consequence(Token around) {
    return sentence.tokens().stream()
        .filter(token -> token.index() > around.index())
        .filter(token -> DeadlineWords.threatens(sentence, token))
        .flatMap(token -> threatened(token).stream())
        .findFirst();
  }

  private Optional<String> threatened(Token word) {
    boolean or = word.index() > 0 && sentence.token(word.index() - 1).lemma().equals("or");
    return complement(word)
        .or(() -> Optional.of(rest(word)).filter(words -> or && !words.isBlank()));
  }

  private String rest(Token word) {
    List<Token> after =
        sentence.tokens().stream()
            .skip(word.index() + 1L)
            .takeWhile(token -> !token.is("punct"))
            .toList();
    return Phrases.words(text, after);
  }

  private Optional<String> complement(Token word) {
    return sentence
        .children(word, "obj", "nmod", "obl", "ccomp", "xcomp", "conj")
        .filter(child -> child.index() > word.index())
        .filter(child -> !child.is("conj") || child.upos().equals("NOUN"))
        .filter(child -> !child.is("nmod", "obl") || Clauses.hasCase(sentence, child, "of", "with"))
        .map(
            child ->
                child.is("ccomp", "xcomp")
                    ? Clauses.without(sentence, child, "mark", "parataxis", "advcl")
                    : Clauses.without(sentence, child, "acl:relcl", "parataxis"))
        .map(tokens -> Phrases.words(text, tokens))
        .filter(words -> !words.isBlank())
        .findFirst();
  }
}
