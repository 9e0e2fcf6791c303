package parley.finding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Reads the act that a word states together with what it governs.
 *
 * <p>The trap: an act is read from the inside out. "Will not lift the ban" is first a ban, then its
 * end, then a promise of it, and last the denial of that.
 */
final class ActReader {

  private static final int DEPTH = 8;

  private final Vocabulary vocabulary;
  private final Surroundings surroundings;

  ActReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.surroundings = new Surroundings(vocabulary);
  }

  /** The act that the predicate {@code token} states, auxiliaries and negation included. */
  Optional<StatedAct> read(Sentence sentence, Token token) {
    return read(sentence, token, 0);
  }

  /** Whether {@code token} is a verb of saying. */
  boolean says(Token token) {
    return token.upos().equals("VERB")
        && vocabulary.verb(token.lemma()).stream()
            .anyMatch(
                rule ->
                    rule.result() instanceof Rule.Governs governs
                        && governs.operator().equals("say"));
  }

  private Optional<StatedAct> read(Sentence sentence, Token token, int depth) {
    if (depth > DEPTH) {
      return Optional.empty();
    }
    Optional<StatedAct> stated = bare(sentence, token, depth);
    return stated.isPresent()
        ? grammar(sentence, token, stated.get())
        : obligation(sentence, token);
  }

  /** "X said that Y must …" asks something of Y, whatever it is. */
  private Optional<StatedAct> obligation(Sentence sentence, Token token) {
    boolean said =
        (token.is("ccomp") && sentence.head(token).filter(this::says).isPresent())
            || sentence.children(token, "parataxis").anyMatch(this::says);
    boolean must =
        sentence
            .children(token, "aux")
            .anyMatch(aux -> modal(aux).filter("must"::equals).isPresent());
    return said && must && sentence.child(token, "nsubj").isPresent()
        ? vocabulary
            .operators()
            .alone("must")
            .map(act -> new StatedAct(act, List.of(new StatedAct.Step(token, Optional.of("must")))))
        : Optional.empty();
  }

  private Optional<StatedAct> bare(Sentence sentence, Token token, int depth) {
    List<Rule> rules =
        switch (token.upos()) {
          case "VERB", "AUX" -> verb(sentence, token);
          case "NOUN", "PROPN", "SYM", "NUM" -> vocabulary.noun(token.lemma());
          case "ADJ" -> adjective(token);
          default -> List.<Rule>of();
        };
    for (Rule rule : rules) {
      if (!surroundings.fit(sentence, token, rule)) {
        continue;
      }
      if (rule.result() instanceof Rule.Nothing) {
        return Optional.empty();
      }
      if (rule.result() instanceof Rule.Act act) {
        return Optional.of(
            new StatedAct(
                new Operators.Act(act.type(), act.mode(), act.cameo().orElse(act.type().cameo())),
                List.of(new StatedAct.Step(token, Optional.empty()))));
      }
      if (rule.result() instanceof Rule.Governs governs) {
        Optional<StatedAct> governed = governed(sentence, token, rule, governs, depth);
        if (governed.isPresent()) {
          return governed;
        }
      }
    }
    return Optional.empty();
  }

  /** A verb's readings; those of a state, "is opposed to", come first. */
  private List<Rule> verb(Sentence sentence, Token token) {
    List<Rule> rules = new ArrayList<>();
    if (token.xpos().equals("VBN") && Tree.passive(sentence, token)) {
      rules.addAll(vocabulary.adjective(token.text().toLowerCase(Locale.ROOT)));
    }
    rules.addAll(vocabulary.verb(token.lemma()));
    return rules;
  }

  private List<Rule> adjective(Token token) {
    List<Rule> rules = vocabulary.adjective(token.lemma());
    return rules.isEmpty() && token.xpos().startsWith("VB")
        ? vocabulary.verb(token.lemma())
        : rules;
  }

  private Optional<StatedAct> governed(
      Sentence sentence, Token token, Rule rule, Rule.Governs governs, int depth) {
    StatedAct.Step step = new StatedAct.Step(token, Optional.of(governs.operator()));
    List<Token> complements = complements(sentence, token, rule, governs);
    for (Token complement : complements) {
      Optional<StatedAct> inner = read(sentence, complement, depth + 1);
      boolean said =
          governs.operator().equals("say") && Tree.ownSubject(sentence, complement).isPresent();
      boolean told =
          List.of("say", "agree").contains(governs.operator()) && isOthers(sentence, complement);
      if (inner.isPresent() && (said || told)) {
        return inner;
      }
      if (inner.isPresent()) {
        return vocabulary
            .operators()
            .apply(governs.operator(), inner.get().act())
            .map(act -> inner.get().under(step, act));
      }
    }
    if (complements.isEmpty()) {
      return Optional.empty();
    }
    return vocabulary
        .operators()
        .alone(governs.operator())
        .map(act -> new StatedAct(act, List.of(step)));
  }

  /** "The readiness of the rebels to talk", which somebody else announces. */
  private static boolean isOthers(Sentence sentence, Token noun) {
    return noun.upos().equals("NOUN")
        && !Tree.under(sentence, noun, "of").isEmpty()
        && sentence.children(noun, "acl").anyMatch(child -> infinitive(sentence, child));
  }

  private List<Token> complements(Sentence sentence, Token token, Rule rule, Rule.Governs governs) {
    if (governs.operator().equals("demand") && calls(sentence, token)) {
      return List.of();
    }
    List<Token> all = new ArrayList<>();
    sentence.children(token, "xcomp").forEach(all::add);
    sentence.children(token, "ccomp").forEach(all::add);
    boolean noun = token.upos().equals("NOUN") || token.upos().equals("PROPN");
    if (noun) {
      sentence
          .children(token, "acl")
          .filter(child -> infinitive(sentence, child))
          .forEach(all::add);
    } else if (!governs.operator().equals("do") && !governs.operator().equals("say")) {
      sentence
          .children(token, "advcl")
          .filter(child -> infinitive(sentence, child) || over(sentence, child, governs))
          .forEach(all::add);
    }
    surroundings
        .last(sentence, token, rule)
        .ifPresent(
            last ->
                surroundings
                    .objects(sentence, token, rule, last)
                    .forEach(object -> all.addAll(surroundings.heads(sentence, object))));
    sentence
        .children(token, "obl", "nmod", "advcl", "acl")
        .filter(child -> over(sentence, child, governs))
        .filter(child -> !all.contains(child))
        .flatMap(child -> surroundings.heads(sentence, child).stream())
        .forEach(all::add);
    return all;
  }

  /** "Called the talks a success": what something is called is asked of nobody. */
  private static boolean calls(Sentence sentence, Token verb) {
    return sentence.child(verb, "obj").isPresent()
        && sentence
            .children(verb, "xcomp")
            .anyMatch(child -> !child.upos().equals("VERB") && !infinitive(sentence, child));
  }

  private static boolean over(Sentence sentence, Token child, Rule.Governs governs) {
    return governs.over().contains(Tree.preposition(sentence, child));
  }

  private static boolean infinitive(Sentence sentence, Token verb) {
    return sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("to"));
  }

  /** What auxiliaries, modals and negation make of an act. */
  private Optional<StatedAct> grammar(Sentence sentence, Token token, StatedAct stated) {
    Optional<StatedAct> result = Optional.of(stated);
    for (Token aux : sentence.children(token, "aux").toList()) {
      Optional<String> operator = modal(aux);
      if (operator.isPresent()) {
        result = result.flatMap(inner -> applied(token, operator.get(), inner));
      }
    }
    if (Tree.negated(sentence, token)) {
      result = result.flatMap(inner -> applied(token, "not", inner));
    }
    return result;
  }

  private Optional<StatedAct> applied(Token token, String operator, StatedAct inner) {
    return vocabulary
        .operators()
        .apply(operator, inner.act())
        .map(act -> inner.under(new StatedAct.Step(token, Optional.of(operator)), act));
  }

  private static Optional<String> modal(Token aux) {
    return switch (aux.lemma()) {
      case "will", "would", "shall", "'ll", "'d", "wo" -> Optional.of("will");
      case "may", "might", "could", "can" -> Optional.of("may");
      case "must", "should", "ought" -> Optional.of("must");
      default -> Optional.empty();
    };
  }
}
