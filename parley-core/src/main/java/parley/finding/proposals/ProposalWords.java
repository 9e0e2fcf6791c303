package parley.finding.proposals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import parley.claims.ProposalName;
import parley.finding.CalendarWords;
import parley.finding.clauses.Phrases;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Cuts the words that name a proposal out of its phrase.
 *
 * <p>Trap: a long phrase tells more than the name: when and where it was put forward, what became
 * of it, and, where the noun is the predicate, who or what it is. A dash, a clause or a comma that
 * is not between two modifiers ends the name.
 */
final class ProposalWords {

  private static final Set<String> ENDS =
      Set.of(",", ";", ":", "(", ")", "-", "–", "—", "--", "...", "…");
  private static final Set<String> LAST =
      Set.of("VERB", "AUX", "ADP", "SCONJ", "CCONJ", "PART", "DET", "PRON", "ADV", "ADJ");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "’", "'", "«", "»", "``");
  private static final String[] BEFORE = {
    "det", "amod", "compound", "nummod", "nmod:poss", "nmod:desc", "flat", "nmod:unmarked"
  };
  private static final String[] CLAUSES = {
    "acl:relcl", "advcl", "parataxis", "appos", "ccomp", "csubj", "dep"
  };
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "after",
          "before",
          "during",
          "since",
          "amid",
          "following",
          "despite",
          "at",
          "as",
          "under",
          "until",
          "by",
          "from",
          "to",
          "on",
          "in");
  private static final Set<String> PLACES = Set.of("at", "on", "in");

  private ProposalWords() {}

  /** The words that name the proposal of {@code noun}, on one line. */
  static String of(String text, Sentence sentence, ProposalNoun noun) {
    if (noun.deed()) {
      return Phrases.words(text, ProposalDeeds.words(sentence, noun.head()));
    }
    Set<Token> inside = inside(sentence, noun);
    int first = first(sentence, noun.head());
    int end = noun.head().index() + 1;
    while (end < sentence.tokens().size() && goesOn(sentence, noun, inside, end)) {
      end++;
    }
    while (end > noun.head().index() + 1 && dangles(sentence.token(end - 1))) {
      end--;
    }
    List<Token> words = sentence.tokens().subList(first, end);
    long quotes = words.stream().filter(ProposalWords::quote).count();
    boolean closes = end < sentence.tokens().size() && quote(sentence.token(end));
    if (quotes % 2 == 1 && closes && !quote(sentence.token(first))) {
      int close = sentence.token(end).span().end();
      return text.substring(sentence.token(first).span().start(), close).replaceAll("\\s+", " ");
    }
    return Phrases.words(text, words);
  }

  /** Whether a name cannot end with the word. */
  private static boolean dangles(Token token) {
    return LAST.contains(token.upos()) || quote(token);
  }

  private static boolean quote(Token token) {
    return QUOTES.contains(token.text()) && token.upos().equals("PUNCT");
  }

  private static int first(Sentence sentence, Token head) {
    return sentence
        .children(head, BEFORE)
        .filter(child -> child.index() < head.index())
        .mapToInt(child -> sentence.subtree(child).get(0).index())
        .min()
        .orElse(head.index());
  }

  private static boolean goesOn(
      Sentence sentence, ProposalNoun noun, Set<Token> inside, int index) {
    Token token = sentence.token(index);
    boolean toContent =
        noun.content().index() > index && token.is("case", "det", "amod", "compound", "nummod");
    boolean hyphen =
        token.text().matches("[-–]")
            && sentence.token(index - 1).span().end() == token.span().start();
    return (inside.contains(token) || toContent || opens(sentence, inside, index))
        && (hyphen || betweenModifiers(sentence, index) || !ENDS.contains(token.text()));
  }

  /** A quotation mark within the name, wherever the tree hangs it. */
  private static boolean opens(Sentence sentence, Set<Token> inside, int index) {
    return quote(sentence.token(index))
        && index + 1 < sentence.tokens().size()
        && inside.contains(sentence.token(index + 1))
        && !ENDS.contains(sentence.token(index + 1).text());
  }

  /** The comma in "an immediate, unconditional truce" ends no name. */
  private static boolean betweenModifiers(Sentence sentence, int index) {
    if (!sentence.token(index).text().equals(",") || index + 1 >= sentence.tokens().size()) {
      return false;
    }
    Token before = sentence.token(index - 1);
    Token after = sentence.token(index + 1);
    boolean siblings = after.is("amod", "nummod", "compound") && before.head() == after.head();
    boolean joined = after.is("conj") && after.head() == before.index();
    return before.is("amod") && before.head() > index && (siblings || joined);
  }

  private static Set<Token> inside(Sentence sentence, ProposalNoun noun) {
    Set<Token> inside = new HashSet<>(sentence.subtree(noun.head()));
    inside.addAll(sentence.subtree(noun.content()));
    for (Token token : List.copyOf(inside)) {
      boolean after = token.index() > noun.head().index() && !token.equals(noun.content());
      if (after
          && (token.is(CLAUSES)
              || participle(token)
              || infinitive(noun, token)
              || another(sentence, noun, token)
              || circumstance(sentence, token))) {
        inside.removeAll(keeping(sentence, token, noun));
      }
    }
    return inside;
  }

  /** "a truce proposed by …": what was done with it is no name. */
  private static boolean participle(Token token) {
    return token.is("acl") && token.xpos().equals("VBN");
  }

  /** "a truce to begin on Sunday": what a ceasefire, told by its own name, is to do. */
  private static boolean infinitive(ProposalNoun noun, Token token) {
    return token.is("acl")
        && token.xpos().equals("VB")
        && token.head() == noun.head().index()
        && !noun.plan()
        && ProposalMentions.alike(noun.kind(), ProposalName.Kind.CEASEFIRE);
  }

  /** What is joined to the noun itself, or a verb that is joined to anything. */
  private static boolean another(Sentence sentence, ProposalNoun noun, Token token) {
    if (token.is("cc")) {
      return sentence.head(token).filter(member -> another(sentence, noun, member)).isPresent();
    }
    boolean joined = token.upos().equals("VERB") || token.head() == noun.head().index();
    return (token.is("conj") && joined)
        || (token.is("advmod") && token.head() == noun.head().index());
  }

  private static List<Token> keeping(Sentence sentence, Token cut, ProposalNoun noun) {
    List<Token> below = new ArrayList<>(sentence.subtree(cut));
    if (below.contains(noun.content())) {
      below.removeAll(sentence.subtree(noun.content()));
    }
    return below;
  }

  /**
   * When, where and how it came about; a place's name belongs to the name ("truce in Marib"), and
   * so does what is to stop ("pause in attacks on ports").
   */
  private static boolean circumstance(Sentence sentence, Token token) {
    boolean stopped =
        ProposalNouns.isStopped(token)
            || (token.upos().equals("NOUN")
                && sentence.head(token).filter(ProposalNouns::isStopped).isPresent());
    return !stopped
        && token.is("nmod", "obl", "nmod:unmarked", "obl:unmarked")
        && sentence
            .children(token, "case", "mark")
            .anyMatch(
                marker ->
                    CIRCUMSTANCES.contains(marker.lemma())
                        && !(PLACES.contains(marker.lemma()) && isPlace(token)));
  }

  private static boolean isPlace(Token token) {
    return token.upos().equals("PROPN") && !CalendarWords.isNameOf(token);
  }
}
