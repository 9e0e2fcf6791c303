package parley.finding.proposals;

import static parley.claims.ProposalName.Kind;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.finding.clauses.WordLists;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Recognises the nouns that name proposals, by the words of {@code nouns.yaml}.
 *
 * <p>Trap: in "ceasefire talks" or "truce violations" the proposal's name only describes another
 * thing; there no proposal is named.
 */
final class ProposalNouns {

  private static final WordLists LISTS = WordLists.read("/parley/proposals/nouns.yaml");
  private static final Map<Kind, Set<String>> NAMES = sets("names");
  private static final Map<Kind, Set<String>> BESIDE = sets("beside");
  private static final Set<String> STOPS = LISTS.set("stops", "heads");
  private static final Set<String> STOPPING = LISTS.set("stops", "verbs");
  private static final Set<String> ACTIONS = LISTS.set("stops", "military");
  private static final Set<String> STOPPED = LISTS.set("stops", "stopped");
  private static final Set<String> KEEPING = LISTS.set("stops", "keeping");
  private static final Set<String> SWAPS = LISTS.set("swaps", "heads");
  private static final Set<String> EXCHANGED = LISTS.set("swaps", "exchanged");
  private static final Set<String> PLANS = LISTS.set("heads", "plans");
  private static final Set<String> AGREEMENTS = LISTS.set("heads", "agreements");
  private static final Set<String> JOINS = LISTS.set("joins", "for");
  private static final Set<String> AMOUNTS = LISTS.set("swaps", "amounts");
  private static final Set<String> DEEDS = LISTS.set("deeds", "nouns");
  private static final Set<String> AIMS = LISTS.set("drafts", "aims");
  private static final Set<String> DRAFTS = LISTS.set("drafts", "beside");
  private static final Set<String> WARS = LISTS.set("wars", "ended");
  private static final Set<String> ENDING = LISTS.set("wars", "ending");
  private static final Set<String> TEXTS = LISTS.set("wars", "texts");
  private static final Set<String> TO_END = Set.of("to", "for");
  private static final Set<String> POINTS = Set.of("point");
  private static final Set<String> FOR = Set.of("for", "on");
  private static final Set<String> HUMANITARIAN = Set.of("humanitarian");

  private ProposalNouns() {}

  private static Map<Kind, Set<String>> sets(String section) {
    Map<Kind, Set<String>> sets = new EnumMap<>(Kind.class);
    LISTS
        .byConstant(section, Kind.class)
        .forEach((kind, words) -> sets.put(kind, Set.copyOf(words)));
    return sets;
  }

  /** What talks are for that are called after it: "truce talks". */
  static Optional<Kind> aim(Token token) {
    return Stream.of(Kind.CEASEFIRE, Kind.TRUCE, Kind.PEACE_AGREEMENT)
        .filter(kind -> BESIDE.getOrDefault(kind, Set.of()).contains(token.lemma()))
        .findFirst();
  }

  /** The proposal noun at {@code token}, if it is the head of a phrase that may name one. */
  static Optional<ProposalNoun> at(Sentence sentence, Token token) {
    if (token.upos().equals("VERB")) {
      return ProposalDeeds.at(sentence, token);
    }
    if (!token.upos().equals("NOUN") && !token.upos().equals("PROPN")) {
      return Optional.empty();
    }
    if (describes(sentence, token)) {
      return Optional.empty();
    }
    boolean plan =
        PLANS.contains(token.lemma())
            || roadMap(sentence, token)
            || (TEXTS.contains(token.lemma()) && has(sentence, token, POINTS))
            || (AGREEMENTS.contains(token.lemma()) && isDraft(sentence, token));
    if (plan || AGREEMENTS.contains(token.lemma())) {
      return Optional.of(general(sentence, token, plan));
    }
    return name(sentence, token).map(kind -> new ProposalNoun(token, token, kind, false));
  }

  /** Whether the noun only describes the noun it stands before. */
  private static boolean describes(Sentence sentence, Token token) {
    return token.is("compound", "nmod:desc", "flat")
        && sentence.head(token).filter(head -> head.index() > token.index()).isPresent();
  }

  private static boolean roadMap(Sentence sentence, Token token) {
    return token.lemma().equals("map")
        && token.index() > 0
        && sentence.token(token.index() - 1).text().equalsIgnoreCase("road");
  }

  /** The kind that a noun says by itself: "ceasefire", "cessation of hostilities". */
  static Optional<Kind> name(Sentence sentence, Token token) {
    String word = hyphened(sentence, token);
    for (Map.Entry<Kind, Set<String>> names : NAMES.entrySet()) {
      if (names.getValue().contains(word) || names.getValue().contains(token.lemma())) {
        return Optional.of(names.getKey());
      }
    }
    if (STOPS.contains(token.lemma())) {
      boolean humanitarian = token.lemma().equals("pause") && has(sentence, token, HUMANITARIAN);
      boolean stops = complements(sentence, token).anyMatch(ProposalNouns::isStopped);
      return humanitarian || (stops && token.lemma().equals("pause"))
          ? Optional.of(Kind.TRUCE)
          : Optional.of(Kind.CEASEFIRE).filter(kind -> stops);
    }
    boolean swap =
        SWAPS.contains(token.lemma())
            && (has(sentence, token, EXCHANGED)
                || complements(sentence, token).anyMatch(t -> EXCHANGED.contains(t.lemma())));
    return swap ? Optional.of(Kind.EXCHANGE) : Optional.empty();
  }

  /** "aimed at ending the fighting": what a thing is for. */
  private static Stream<Token> aims(Sentence sentence, Token verb) {
    return AIMS.contains(verb.lemma())
        ? sentence.children(verb, "advcl", "xcomp", "obl")
        : Stream.empty();
  }

  /** Whether a noun names a draft: "a draft of the deal", "the draft agreement". */
  static boolean isDraft(Sentence sentence, Token noun) {
    return DRAFTS.contains(noun.lemma()) || has(sentence, noun, DRAFTS);
  }

  private static ProposalNoun general(Sentence sentence, Token token, boolean plan) {
    for (Kind kind : BESIDE.keySet()) {
      if (has(sentence, token, BESIDE.getOrDefault(kind, Set.of()))) {
        return new ProposalNoun(token, token, settled(kind, plan), plan);
      }
    }
    Optional<Token> content = content(sentence, token);
    if (content.isPresent()) {
      Kind kind = named(sentence, content.get()).orElse(Kind.OTHER);
      return new ProposalNoun(token, content.get(), kind, plan);
    }
    Optional<Kind> deed =
        sentence
            .children(token, "acl")
            .filter(verb -> !verb.is("acl:relcl"))
            .flatMap(verb -> Stream.concat(Stream.of(verb), aims(sentence, verb)))
            .flatMap(verb -> ProposalDeeds.kind(sentence, verb).stream())
            .findFirst();
    if (deed.isPresent()) {
      return new ProposalNoun(token, token, deed.get(), plan);
    }
    Optional<Kind> kept =
        sentence
            .children(token, "acl")
            .filter(verb -> KEEPING.contains(verb.lemma()))
            .flatMap(verb -> sentence.children(verb, "obj"))
            .flatMap(
                object ->
                    name(sentence, object)
                        .or(() -> at(sentence, object).map(ProposalNoun::kind))
                        .filter(kind -> kind != Kind.OTHER)
                        .stream())
            .findFirst();
    if (kept.isPresent()) {
      return new ProposalNoun(token, token, kept.get(), plan);
    }
    if (endsWar(sentence, token) || (plan && has(sentence, token, POINTS))) {
      return new ProposalNoun(token, token, settled(Kind.PEACE_AGREEMENT, plan), plan);
    }
    boolean titled =
        !plan && token.index() > 0 && capital(token) && capital(sentence.token(token.index() - 1));
    Kind kind = titled ? Kind.AGREEMENT : Kind.OTHER;
    boolean roadmap = token.lemma().equals("roadmap") || token.lemma().equals("map");
    return new ProposalNoun(token, token, roadmap ? Kind.ROADMAP : kind, plan);
  }

  /** "A plan to end the war", "a blueprint for ending the conflict", wherever the tree hangs it. */
  private static boolean endsWar(Sentence sentence, Token noun) {
    Stream<Token> below =
        sentence
            .children(noun, "acl", "advcl", "nmod")
            .filter(verb -> !verb.is("acl:relcl") && verb.index() > noun.index())
            .flatMap(verb -> Stream.concat(Stream.of(verb), aims(sentence, verb)));
    Stream<Token> next =
        sentence.tokens().stream()
            .skip(noun.index() + 2L)
            .limit(1)
            .filter(verb -> TO_END.contains(sentence.token(noun.index() + 1).lemma()));
    return Stream.concat(below, next)
        .filter(verb -> ENDING.contains(verb.lemma()))
        .flatMap(verb -> sentence.children(verb, "obj"))
        .anyMatch(war -> WARS.contains(war.lemma()));
  }

  /** Whether a noun is what a ceasefire stops: "attacks". */
  static boolean isStopped(Token token) {
    return STOPPED.contains(token.lemma()) || STOPPED.contains(token.text());
  }

  /** What an agreement or plan for a thing is of: also the release of captives, a withdrawal. */
  private static Optional<Kind> named(Sentence sentence, Token content) {
    return name(sentence, content)
        .or(
            () ->
                Optional.of(content)
                    .filter(noun -> DEEDS.contains(noun.lemma()))
                    .flatMap(noun -> deed(sentence, noun)));
  }

  private static Optional<Kind> deed(Sentence sentence, Token noun) {
    if (BESIDE.getOrDefault(Kind.WITHDRAWAL, Set.of()).contains(noun.lemma())
        || noun.lemma().equals("pullback")) {
      return Optional.of(Kind.WITHDRAWAL);
    }
    boolean captives = complements(sentence, noun).anyMatch(each -> isExchanged(sentence, each));
    return captives ? Optional.of(Kind.EXCHANGE) : Optional.empty();
  }

  /** Whether a noun is what an exchange is of: "prisoners", "thousands of prisoners". */
  static boolean isExchanged(Sentence sentence, Token token) {
    return EXCHANGED.contains(token.lemma())
        || sentence
            .children(token, "nmod")
            .filter(child -> AMOUNTS.contains(token.lemma()))
            .anyMatch(child -> EXCHANGED.contains(child.lemma()));
  }

  /** "to cease hostilities". */
  static boolean stopsFire(Sentence sentence, Token verb) {
    return STOPPING.contains(verb.lemma())
        && sentence
            .children(verb, "obj", "xcomp")
            .flatMap(object -> sentence.conjuncts(object).stream())
            .anyMatch(object -> isStopped(object) || isMilitary(sentence, object));
  }

  /** "Military action", "all military operations". */
  private static boolean isMilitary(Sentence sentence, Token noun) {
    return ACTIONS.contains(noun.lemma())
        && sentence.children(noun, "amod").anyMatch(each -> each.lemma().equals("military"));
  }

  private static Kind settled(Kind kind, boolean plan) {
    if (!plan) {
      return kind;
    }
    return switch (kind) {
      case PEACE_AGREEMENT -> Kind.PEACE_PLAN;
      case AGREEMENT -> Kind.OTHER;
      default -> kind;
    };
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.text().charAt(0)) && token.index() > 0;
  }

  /** "for a ceasefire", wherever the tree hangs it: the noun whose preposition comes next. */
  private static Optional<Token> content(Sentence sentence, Token token) {
    Stream<Token> below = complements(sentence, token);
    Stream<Token> next =
        sentence.tokens().stream()
            .skip(token.index() + 1L)
            .takeWhile(word -> !word.upos().equals("VERB") && !word.is("punct"))
            .filter(word -> word.is("case") && FOR.contains(word.lemma()))
            .flatMap(word -> sentence.head(word).stream());
    return Stream.concat(below, next)
        .filter(noun -> noun.index() > token.index())
        .filter(noun -> named(sentence, noun).isPresent())
        .findFirst();
  }

  private static Stream<Token> complements(Sentence sentence, Token token) {
    return sentence
        .children(token, "nmod")
        .filter(
            child ->
                sentence
                    .children(child, "case")
                    .anyMatch(c -> JOINS.contains(c.lemma()) || c.lemma().equals("in")));
  }

  /** Whether a word of {@code words} stands before the noun as part of its name. */
  private static boolean has(Sentence sentence, Token noun, Set<String> words) {
    return before(sentence, noun)
        .anyMatch(word -> words.contains(word.lemma()) || words.contains(hyphened(sentence, word)));
  }

  /** The words before the noun that describe it, and those that describe them. */
  private static Stream<Token> before(Sentence sentence, Token noun) {
    return sentence
        .children(noun, "compound", "amod", "nmod")
        .filter(child -> child.index() < noun.index() && !child.is("nmod:poss"))
        .flatMap(child -> sentence.subtree(child).stream());
  }

  /** "cease-fire" at its last part; else the word in lower case. */
  private static String hyphened(Sentence sentence, Token token) {
    int at = token.index();
    boolean joined = at >= 2 && sentence.token(at - 1).text().equals("-");
    return (joined ? sentence.token(at - 2).text() + "-" : "")
        .concat(token.text())
        .toLowerCase(Locale.ROOT);
  }
}
