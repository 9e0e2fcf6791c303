package parley.finding.measures;

import static parley.claims.Measure.Change;
import static parley.claims.Measure.Kind;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.WordLists;
import parley.finding.clauses.Wordings;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/** The words of {@code measures.yaml}: what is a measure, and what becomes of one. */
final class MeasureWords {

  private static final WordLists LISTS = WordLists.read("/parley/measures/measures.yaml");
  private static final Map<Kind, Set<String>> ALONE = sets("alone");
  private static final Map<Kind, Set<String>> HEADS = sets("heads");
  private static final Map<Kind, Set<String>> BESIDE = sets("beside");
  private static final Set<String> UNSPECIFIED = LISTS.set("unspecified", "nouns");
  private static final Set<String> CARRIERS = LISTS.set("carriers", "nouns");
  private static final Wordings<Change> BY_NOUN = LISTS.wordings("changes_by_noun", Change.class);
  private static final Wordings<Change> BY_VERB = LISTS.wordings("changes", Change.class);
  private static final Wordings<Change> UPON = LISTS.wordings("changes_upon", Change.class);
  private static final Set<String> BEARING = LISTS.set("bearing", "verbs");
  private static final Set<String> PLEDGING = LISTS.set("over_deeds", "pledging");
  private static final Set<String> DECISIONS = LISTS.set("decisions", "nouns");
  private static final Wordings<String> UNDOES = LISTS.wordings("undoes", "verbs");
  private static final Wordings<Kind> VERBS = LISTS.wordings("verbs", Kind.class);
  private static final Wordings<String> WISHED = LISTS.wordings("wished", "verbs");
  private static final Set<String> POTENTIAL = LISTS.set("potential", "words");
  private static final Wordings<Change> BY_SUBJECT =
      LISTS.wordings("changes_by_subject", Change.class);
  private static final Set<String> LEVELS = LISTS.set("of_burdens", "verbs");
  private static final Set<String> GIVEN = LISTS.set("of_aid", "verbs");
  private static final Set<Kind> BURDENS = EnumSet.of(Kind.SANCTIONS, Kind.TARIFFS);

  private MeasureWords() {}

  private static Map<Kind, Set<String>> sets(String section) {
    Map<Kind, Set<String>> sets = new EnumMap<>(Kind.class);
    LISTS
        .byConstant(section, Kind.class)
        .forEach((kind, words) -> sets.put(kind, Set.copyOf(words)));
    return sets;
  }

  /** The kinds of measure that a noun names: two for "military and financial aid". */
  static Set<Kind> kinds(Sentence sentence, Token noun) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (!noun.upos().equals("NOUN") && !noun.upos().equals("PROPN") && !noun.xpos().equals("VBG")) {
      return kinds;
    }
    Set<String> beside = beside(sentence, noun);
    String word = // "sharing intelligence"
        noun.xpos().equals("VBG") ? noun.text().toLowerCase(Locale.ROOT) : noun.lemma();
    for (Kind kind : Kind.values()) {
      boolean alone = ALONE.getOrDefault(kind, Set.of()).contains(noun.lemma());
      boolean described =
          HEADS.getOrDefault(kind, Set.of()).contains(word)
              && BESIDE.getOrDefault(kind, Set.of()).stream().anyMatch(beside::contains);
      if (alone || described) {
        kinds.add(kind);
      }
    }
    if (kinds.isEmpty() && isGiven(sentence, noun)) {
      kinds.add(Kind.OTHER);
    }
    return kinds;
  }

  /** "US aid to X": aid of no kind that is told, given by one to another. */
  private static boolean isGiven(Sentence sentence, Token noun) {
    if (!UNSPECIFIED.contains(noun.lemma())) {
      return false;
    }
    boolean halted = // "a pause on some aid"
        noun.is("nmod")
            && sentence
                .head(noun)
                .flatMap(change -> byNoun(sentence, change))
                .filter(change -> change == Change.SUSPENDED || change == Change.RESUMED)
                .isPresent();
    Token whole = carrier(sentence, noun);
    boolean toSomebody =
        Stream.of(noun, whole)
            .distinct()
            .flatMap(each -> sentence.children(each, "nmod"))
            .filter(
                each ->
                    Clauses.hasCase(sentence, each, "to")
                        || (!whole.equals(noun) && Clauses.hasCase(sentence, each, "for")))
            .anyMatch(each -> each.upos().equals("PROPN"));
    boolean ofSomebody =
        sentence
            .children(noun, "compound", "amod", "nmod:poss")
            .anyMatch(each -> each.is("nmod:poss") || Character.isUpperCase(each.text().charAt(0)));
    boolean given = // "give X $25 million in assistance"
        sentence.ancestors(noun).stream()
            .filter(verb -> verb.upos().equals("VERB"))
            .limit(1)
            .anyMatch(
                verb ->
                    GIVEN.contains(verb.lemma())
                        && sentence.child(verb, "iobj").isPresent()
                        && sentence.head(whole).equals(Optional.of(verb)));
    return halted || given || (toSomebody && (ofSomebody || !whole.equals(noun)));
  }

  private static Set<String> beside(Sentence sentence, Token noun) {
    Set<String> words = new HashSet<>();
    sentence
        .children(noun, "amod", "compound", "nmod", "obj")
        .filter(
            child ->
                child.index() < noun.index()
                    || Clauses.hasCase(sentence, child, "of")
                    || child.is("obj"))
        .flatMap(child -> sentence.conjuncts(child).stream())
        .forEach(word -> words.add(word.lemma()));
    return words;
  }

  /**
   * The noun that stands for a measure in its clause: "provision" in "provision of military aid".
   */
  static Token carrier(Sentence sentence, Token noun) {
    Token at = noun;
    while (true) {
      Optional<Token> up = sentence.head(at);
      boolean carried =
          up.isPresent()
              && ((at.is("nmod", "obl") && CARRIERS.contains(up.get().lemma()))
                  || (at.is("compound") && CARRIERS.contains(up.get().lemma())));
      if (!carried) {
        return at;
      }
      at = up.get();
    }
  }

  /** The change that a verb says. */
  static Optional<Change> byVerb(Sentence sentence, Token verb) {
    return BY_VERB.at(sentence, verb);
  }

  /** The change that a verb says of a measure behind its preposition: "hit X with sanctions". */
  static Optional<Change> upon(Sentence sentence, Token verb) {
    return UPON.at(sentence, verb);
  }

  /** Whether a verb says what would befall its subject: "face". */
  static boolean befalls(Token verb) {
    return BEARING.contains(verb.lemma());
  }

  /** Whether a verb tells that somebody means to do what hangs from it. */
  static boolean pledges(Token verb) {
    return PLEDGING.contains(verb.lemma());
  }

  /** Whether a noun tells that somebody decided to do what hangs from it. */
  static boolean decides(Token noun) {
    return DECISIONS.contains(noun.lemma());
  }

  /** The change that a noun says. */
  static Optional<Change> byNoun(Sentence sentence, Token noun) {
    return BY_NOUN.at(sentence, noun);
  }

  /** Whether a verb undoes a change: "lift" in "lift the pause". */
  static boolean undoes(Sentence sentence, Token verb) {
    return UNDOES.has(sentence, verb);
  }

  /** The kind of measure that a verb is by itself. */
  static Optional<Kind> verb(Sentence sentence, Token verb) {
    return verb.upos().equals("VERB") ? VERBS.at(sentence, verb) : Optional.empty();
  }

  /** Whether what a word governs is asked for or feared, and no fact. */
  static boolean wished(Sentence sentence, Token word) {
    return WISHED.has(sentence, word);
  }

  /** Whether a measure is called a potential one. */
  static boolean potential(Sentence sentence, Token noun) {
    return Stream.concat(sentence.children(noun, "amod"), Stream.<Token>empty())
        .anyMatch(word -> POTENTIAL.contains(word.lemma()));
  }

  /** Whether a word's change can be of this kind: only what is a burden is raised or lowered. */
  static boolean fits(Kind kind, Token word) {
    return BURDENS.contains(kind) ? !GIVEN.contains(word.lemma()) : !LEVELS.contains(word.lemma());
  }

  /** The change whose subject the measure is: "the tariffs took effect". */
  static Optional<Change> bySubject(Sentence sentence, Token verb) {
    return BY_SUBJECT.at(sentence, verb);
  }

  /** What a change means for a kind: ending aid suspends it, ending sanctions lifts them. */
  static Change meant(Kind kind, Change change, Token word) {
    boolean burden = BURDENS.contains(kind);
    if (burden && change == Change.SUSPENDED) {
      return List.of("end", "cut", "stop").contains(word.lemma()) ? Change.LIFTED : change;
    }
    return change;
  }
}
