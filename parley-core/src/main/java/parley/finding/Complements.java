package parley.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.Titles;
import parley.finding.SpeechWords.Frame;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * What a verb that marks an attribution has for its content.
 *
 * <p>A verb may be of several frames ("agree that", "agree to", "agree with"); the first whose kind
 * of complement it has is meant.
 */
final class Complements {

  /** The frame in which a verb is used, and the heads of its content, in order. */
  record Governed(Frame frame, List<Token> content) {}

  private static final Set<String> JOINING = Set.of(":", "\"", "“", "„", "«", "''", "``", "‘");
  private static final Set<String> WHY = Set.of("for", "of");

  private final SpeechWords words;

  Complements(SpeechWords words) {
    this.words = words;
  }

  /** How a verb is used here; empty where it marks nothing. */
  Optional<Governed> of(Sentence sentence, Token verb) {
    return Stream.of(Frame.values())
        .map(frame -> new Governed(frame, content(sentence, verb, frame)))
        .filter(governed -> !governed.content().isEmpty())
        .findFirst();
  }

  private List<Token> content(Sentence sentence, Token verb, Frame frame) {
    boolean known = words.is(sentence, verb, frame);
    if (!known && !hasPrepositional(sentence, verb, frame)) {
      return List.of();
    }
    return switch (frame) {
      case SAYING, THINKING, SHOWING, KNOWING -> {
        List<Token> clauses = known ? clauses(sentence, verb) : List.of();
        if (clauses.isEmpty() && known) {
          clauses = raised(sentence, verb);
        }
        yield switch (frame) {
          case SAYING -> clauses;
          case KNOWING -> clauses.isEmpty() ? viewed(sentence, verb) : clauses;
          default -> clauses.isEmpty() ? objects(sentence, verb, frame, known) : clauses;
        };
      }
      case WANTING, INTENDING -> wanted(sentence, verb);
      case DIRECTING -> directed(sentence, verb, known);
      case JUDGING, OBJECTS, FAVOURING, TREATING -> objects(sentence, verb, frame, known);
      case SEEMING -> seeming(sentence, verb);
    };
  }

  private List<Token> clauses(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "ccomp", "parataxis")
        .filter(child -> child.is("ccomp") || isSpeechAbove(sentence, verb, child))
        .toList();
  }

  private boolean isSpeechAbove(Sentence sentence, Token verb, Token child) {
    return words.is(sentence, verb, Frame.SAYING)
        && sentence.child(verb, "ccomp").isEmpty()
        && !words.is(sentence, child, Frame.SAYING)
        && child.index() > verb.index()
        && isJoined(sentence, verb, child);
  }

  /**
   * Whether a colon or mark, or nothing but a comma, stands between a verb and a clause beside it.
   */
  private static boolean isJoined(Sentence sentence, Token verb, Token clause) {
    int first = sentence.subtree(clause).get(0).index();
    if (first <= verb.index()) { // "Elections, it went on, 'mean nothing'"
      return isInserted(sentence, verb);
    }
    boolean beside =
        sentence.tokens().subList(verb.index() + 1, first).stream()
            .allMatch(token -> token.upos().equals("PUNCT"));
    boolean marked =
        sentence.tokens().subList(Math.max(verb.index() + 1, first - 1), first + 1).stream()
            .anyMatch(token -> JOINING.contains(token.text()));
    return beside || marked;
  }

  /** Whether a verb of speech stands between commas with its subject. */
  private static boolean isInserted(Sentence sentence, Token verb) {
    int last =
        sentence.child(verb, "compound:prt", "advmod").map(Token::index).orElse(verb.index());
    int next = Math.max(last, verb.index()) + 1;
    return next < sentence.tokens().size()
        && sentence.token(next).text().equals(",")
        && sentence
            .child(verb, "nsubj")
            .map(subject -> sentence.subtree(subject).get(0).index() - 1)
            .filter(before -> before >= 0 && sentence.token(before).text().equals(","))
            .isPresent();
  }

  /** "Kenya is said to agree", "expected the truce to hold": a clause with its subject raised. */
  private static List<Token> raised(Sentence sentence, Token verb) {
    Optional<Token> infinitive = sentence.child(verb, "xcomp").filter(each -> isTo(sentence, each));
    Optional<Token> subject = sentence.child(verb, "nsubj:pass", "obj");
    return infinitive.isPresent() && subject.isPresent()
        ? List.of(subject.get(), infinitive.get())
        : List.of();
  }

  private static boolean isTo(Sentence sentence, Token infinitive) {
    return sentence.children(infinitive, "mark").anyMatch(mark -> mark.lemma().equals("to"));
  }

  /** "Saw the offer as a trap". */
  private static List<Token> viewed(Sentence sentence, Token verb) {
    List<Token> all =
        sentence
            .children(verb, "obj", "obl", "advcl")
            .filter(each -> each.is("obj") || isAs(sentence, verb, each))
            .toList();
    boolean as =
        all.stream()
            .flatMap(each -> sentence.children(each, "case", "mark"))
            .anyMatch(word -> word.lemma().equals("as"));
    return as && all.stream().anyMatch(each -> each.is("obj")) ? all : List.of();
  }

  private static List<Token> wanted(Sentence sentence, Token verb) {
    List<Token> all = sentence.children(verb, "obj", "xcomp", "ccomp").toList();
    return all;
  }

  private List<Token> directed(Sentence sentence, Token verb, boolean known) {
    List<Token> all =
        sentence.children(verb).stream()
            .filter(
                child ->
                    (known && child.is("obj", "iobj", "xcomp", "ccomp"))
                        || isGoverned(sentence, verb, child, Frame.DIRECTING)
                        || (child.is("advcl", "xcomp") && isTo(sentence, child)))
            .toList();
    boolean infinitive = all.stream().anyMatch(child -> child.is("xcomp", "advcl", "ccomp"));
    return infinitive ? all : List.of();
  }

  private List<Token> objects(Sentence sentence, Token verb, Frame frame, boolean known) {
    boolean passive = verb.xpos().equals("VBN") && sentence.child(verb, "obj").isEmpty();
    boolean byAgent = sentence.child(verb, "obl:agent").isPresent();
    return sentence.children(verb).stream()
        .filter(
            child -> {
              if (child.is("nsubj:pass")) {
                return known && byAgent;
              }
              if (child.is("obj", "ccomp", "xcomp")) {
                return known && !isCalledHome(verb, child) && !isOnlyCalled(sentence, verb, child);
              }
              return isGoverned(sentence, verb, child, frame)
                  || (known && !passive && isAs(sentence, verb, child));
            })
        .toList();
  }

  /** "Recalled their ambassadors": who is called home is not what is remembered. */
  private static boolean isCalledHome(Token verb, Token object) {
    return verb.lemma().equals("recall")
        && object.is("obj")
        && Titles.standard().isHead(object.lemma());
  }

  /** "Called the emir": it takes two to be called something. */
  private static boolean isOnlyCalled(Sentence sentence, Token verb, Token object) {
    return verb.lemma().equals("call")
        && object.is("obj")
        && !verb.is("acl")
        && (object.upos().equals("PROPN") || Titles.standard().isHead(object.lemma()))
        && sentence.child(verb, "xcomp", "ccomp").isEmpty();
  }

  private static List<Token> seeming(Sentence sentence, Token verb) {
    Optional<Token> predicate = sentence.child(verb, "xcomp", "ccomp");
    Optional<Token> subject =
        sentence.child(verb, "nsubj").filter(each -> !each.lemma().equals("it"));
    return predicate.isPresent() && subject.isPresent()
        ? List.of(subject.get(), predicate.get())
        : List.of();
  }

  private boolean hasPrepositional(Sentence sentence, Token verb, Frame frame) {
    return sentence.children(verb).stream()
        .anyMatch(child -> isGoverned(sentence, verb, child, frame));
  }

  /** Whether a phrase hangs on the verb by a preposition that makes it one of this frame. */
  private boolean isGoverned(Sentence sentence, Token verb, Token child, Frame frame) {
    return child.is("obl", "advcl")
        && !child.is("obl:agent")
        && sentence
            .children(child, "case", "mark")
            .anyMatch(preposition -> words.is(verb, preposition, frame));
  }

  /** What an object is said to be, or is praised or blamed for. */
  private static boolean isAs(Sentence sentence, Token verb, Token child) {
    boolean object = sentence.child(verb, "obj").isPresent();
    return child.is("obl", "advcl")
        && !child.is("obl:agent")
        && sentence
            .children(child, "case", "mark")
            .map(Token::lemma)
            .anyMatch(
                preposition -> preposition.equals("as") || (object && WHY.contains(preposition)));
  }
}
