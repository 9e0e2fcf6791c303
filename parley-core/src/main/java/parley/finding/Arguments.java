package parley.finding;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Who does what to whom in one clause, read from the tree: subjects that a verb shares with others,
 * agents of passives, heads of relative clauses.
 *
 * <p>The trap: only heads of phrases are given, without their conjuncts, since "A and B" is one
 * argument with two members; {@link Sentence#conjuncts} gives the members.
 */
public final class Arguments {

  private static final Set<String> RELATIVE_PRONOUNS = Set.of("who", "which", "that", "whom");

  private static final Set<String> BLAMED = Set.of("of", "for", "from");

  private Arguments() {}

  /** Who does what {@code verb} says, its own or shared: the subject, or the agent of a passive. */
  public static Optional<Token> agent(Sentence sentence, Token verb) {
    if (isPassive(sentence, verb)) {
      return byAgent(sentence, verb);
    }
    Optional<Token> subject =
        sentence
            .children(verb, "nsubj")
            .filter(each -> !each.relation().equals("nsubj:pass") || isMisread(sentence, verb))
            .findFirst();
    if (subject.isPresent()) {
      return subject.map(each -> antecedent(sentence, verb, each));
    }
    return shared(sentence, verb);
  }

  /** What {@code verb} is done to: the object, the subject of a passive, the noun it reduces to. */
  public static Optional<Token> patient(Sentence sentence, Token verb) {
    if (isPassive(sentence, verb)) {
      Optional<Token> subject = sentence.child(verb, "nsubj:pass");
      if (subject.isPresent()) {
        return subject.map(each -> antecedent(sentence, verb, each));
      }
      if (verb.is("acl")) {
        return sentence.head(verb);
      }
      if (verb.is("conj")) {
        return sentence
            .head(verb)
            .filter(head -> isVerb(head) && isPassive(sentence, head))
            .flatMap(head -> patient(sentence, head));
      }
      return Optional.empty();
    }
    return sentence.child(verb, "obj").map(each -> antecedent(sentence, verb, each));
  }

  /** The heads of the phrases that a preposition of {@code prepositions} ties to {@code head}. */
  public static Stream<Token> after(Sentence sentence, Token head, Set<String> prepositions) {
    return sentence
        .children(head, "obl", "nmod")
        .filter(each -> preposition(sentence, each).filter(prepositions::contains).isPresent());
  }

  /** The preposition of a phrase, "of" and the like; of several words the first. */
  public static Optional<String> preposition(Sentence sentence, Token head) {
    return sentence.child(head, "case").map(Token::lemma);
  }

  /** "Talks on the truce, which began in May": what a clause tells of the noun right before it. */
  public static boolean isOfNearer(Sentence sentence, Token noun, Token clause) {
    int comma = sentence.subtree(clause).get(0).index();
    comma = sentence.token(comma).text().equals(",") ? comma : comma - 1;
    return comma > noun.index() + 1
        && sentence.token(comma).text().equals(",")
        && sentence.token(comma - 1).upos().equals("NOUN");
  }

  /** "Strikes killed 20 people": a parse calls passive what has an object and no auxiliary. */
  private static boolean isMisread(Sentence sentence, Token verb) {
    return sentence.child(verb, "obj").isPresent()
        && sentence.child(verb, "aux", "aux:pass").isEmpty();
  }

  /** Whether the clause of {@code verb} is passive, reduced ones ("talks held by") included. */
  public static boolean isPassive(Sentence sentence, Token verb) {
    if ((sentence.child(verb, "nsubj:pass").isPresent() && !isMisread(sentence, verb))
        || sentence.child(verb, "aux:pass").isPresent()) {
      return true;
    }
    boolean reduced = verb.relation().equals("acl");
    if (!verb.xpos().equals("VBN")) {
      return reduced && verb.xpos().equals("VBD");
    }
    return reduced || sentence.child(verb, "obl:agent").isPresent();
  }

  /** Whether the token heads a clause of its own. */
  public static boolean isVerb(Token token) {
    return token.upos().equals("VERB");
  }

  /** Who a "by" says to do what a participle tells: "talks brokered by X". */
  public static Optional<Token> byAgent(Sentence sentence, Token verb) {
    Optional<Token> marked = sentence.child(verb, "obl:agent");
    return marked.isPresent() ? marked : after(sentence, verb, Set.of("by")).findFirst();
  }

  private static Token antecedent(Sentence sentence, Token verb, Token argument) {
    if (verb.relation().equals("acl:relcl") && RELATIVE_PRONOUNS.contains(argument.lemma())) {
      return sentence.head(verb).orElse(argument);
    }
    return argument;
  }

  private static Optional<Token> shared(Sentence sentence, Token verb) {
    Optional<Token> head = sentence.head(verb);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    Token above = head.get();
    if (verb.is("acl")) {
      return verb.xpos().equals("VBG") ? head : ownerOf(sentence, above);
    }
    if (verb.is("xcomp") && isVerb(above)) {
      Optional<Token> controlled = sentence.child(above, "obj", "iobj");
      return controlled.isPresent() ? controlled : subjectOfAny(sentence, above);
    }
    Optional<Token> blamed = blamed(sentence, verb, above);
    if (blamed.isPresent()) {
      return blamed;
    }
    if (verb.is("xcomp", "advcl", "conj", "parataxis", "ccomp")) {
      return subjectOfAny(sentence, above);
    }
    return Optional.empty();
  }

  /** "Accused X of planning", "thanked X for coming": whoever is accused or thanked does it. */
  private static Optional<Token> blamed(Sentence sentence, Token verb, Token above) {
    boolean of =
        verb.is("advcl", "obl")
            && verb.xpos().equals("VBG")
            && sentence
                .children(verb, "mark", "case")
                .anyMatch(mark -> BLAMED.contains(mark.lemma()));
    return of && isVerb(above) ? patient(sentence, above) : Optional.empty();
  }

  /** The subject of a verb or of an adjective ("ready to meet"), passives by what they tell of. */
  private static Optional<Token> subjectOfAny(Sentence sentence, Token predicate) {
    if (isVerb(predicate) && isPassive(sentence, predicate)) {
      return patient(sentence, predicate);
    }
    return agent(sentence, predicate);
  }

  /** Whose plan it is: "Kenya's plan to host talks". */
  private static Optional<Token> ownerOf(Sentence sentence, Token noun) {
    Optional<Token> owner = sentence.child(noun, "nmod:poss");
    if (owner.isPresent()) {
      return owner;
    }
    return noun.is("obj")
        ? sentence.head(noun).flatMap(verb -> subjectOfAny(sentence, verb))
        : Optional.empty();
  }
}
