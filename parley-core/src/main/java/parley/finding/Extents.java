package parley.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.finding.SpeechWords.Frame;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * How far the content of an attribution reaches in its sentence.
 *
 * <p>The tree decides first. Where it is known to mislead, its neighbours do: a clause coordinated
 * with what was said often hangs on the cue instead, and what the report adds at the end often
 * hangs on what was said.
 */
final class Extents {

  private static final Set<String> JOINTS = Set.of(",", "-", "--", "–", "—", "―", "(");

  private static final Set<String> CLAUSE_MARKS = Set.of("that", "whether");
  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "―");
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "''", "``");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final SpeechWords words;

  Extents(SpeechWords words) {
    this.words = words;
  }

  /** The words below {@code roots}, less what hangs below {@code cut}; trimmed of commas. */
  List<Span> content(Sentence sentence, List<Token> roots, List<Token> cut, Token cue) {
    boolean[] out = new boolean[sentence.tokens().size()];
    List<Token> also = also(sentence, roots, cue);
    cut.stream()
        .filter(token -> !also.contains(token))
        .forEach(token -> mark(sentence, token, out));
    out[cue.index()] = true;
    roots.forEach(root -> joint(sentence, root, cue, out));
    roots.forEach(root -> asides(sentence, root, out));
    roots.forEach(root -> beyond(sentence, root, cue).forEach(each -> mark(sentence, each, out)));
    boolean[] in = new boolean[sentence.tokens().size()];
    Stream.concat(roots.stream(), also.stream()).forEach(each -> mark(sentence, each, in));
    fill(in, out);
    List<Token> inside =
        sentence.tokens().stream()
            .filter(token -> in[token.index()] && !out[token.index()])
            .toList();
    return withoutLink(
        sentence, withoutSaying(sentence, roots, cue, Contents.parts(sentence, inside)));
  }

  /** Without an "and" that joins what was said to what the report says before it. */
  private static List<Span> withoutLink(Sentence sentence, List<Span> parts) {
    if (parts.isEmpty()) {
      return parts;
    }
    Span first = parts.get(0);
    return sentence.tokens().stream()
        .filter(token -> token.index() > 0 && token.span().start() == first.start())
        .filter(token -> token.is("cc") && token.lemma().equals("and"))
        .filter(token -> token.span().end() + 1 < first.end())
        .findFirst()
        .map(token -> sentence.token(token.index() + 1).span().start())
        .map(start -> new Span(start, first.end()))
        .map(start -> Stream.concat(Stream.of(start), parts.stream().skip(1)).toList())
        .orElse(parts);
  }

  /** What stands between two dashes beside a noun: the report's own words on it. */
  private static void asides(Sentence sentence, Token root, boolean[] out) {
    for (Token token : sentence.subtree(root)) {
      if (token.equals(root) || !token.is("appos", "acl:relcl", "parataxis", "acl")) {
        continue;
      }
      List<Token> below = sentence.subtree(token);
      int first = below.get(0).index();
      int last = below.get(below.size() - 1).index();
      boolean opened = isDash(sentence, first) || isDash(sentence, first - 1);
      boolean closed = (first < last && isDash(sentence, last)) || isDash(sentence, last + 1);
      if (opened && closed) {
        mark(sentence, token, out);
      }
    }
  }

  private static boolean isDash(Sentence sentence, int at) {
    return at >= 0 && at < sentence.tokens().size() && DASHES.contains(sentence.token(at).text());
  }

  /**
   * What stands between the cue and the "that" of its clause: when, where and to whom it is said.
   */
  private static void joint(Sentence sentence, Token root, Token cue, boolean[] out) {
    Optional<Token> that =
        root.is("ccomp")
            ? sentence
                .children(root, "mark")
                .filter(mark -> mark.lemma().equals("that") || mark.lemma().equals("whether"))
                .filter(mark -> mark.index() > cue.index())
                .findFirst()
            : Optional.empty();
    that.ifPresent(mark -> Arrays.fill(out, cue.index() + 1, mark.index(), true));
  }

  /** Takes in what stands between two words of the content and is no part of the attribution. */
  private static void fill(boolean[] in, boolean[] out) {
    int last = -1;
    boolean divided = false;
    for (int at = 0; at < in.length; at++) {
      if (in[at] && !out[at]) {
        for (int gap = last + 1; last >= 0 && !divided && gap < at; gap++) {
          in[gap] = true;
        }
        last = at;
        divided = false;
      } else {
        divided |= out[at];
      }
    }
  }

  /** Without the time and place of the saying: "…, she said last week" ends with its comma. */
  private static List<Span> withoutSaying(
      Sentence sentence, List<Token> roots, Token cue, List<Span> parts) {
    boolean inverted =
        roots.get(0).index() < cue.index()
            && !roots.get(0).is("nsubj", "obj")
            && parts.stream().anyMatch(part -> part.end() <= cue.span().start());
    return parts.stream()
        .filter(
            part ->
                !inverted || part.start() < cue.span().start() || isSetOff(sentence, part.start()))
        .toList();
  }

  private static boolean isSetOff(Sentence sentence, int start) {
    boolean off = false;
    for (Token token : sentence.tokens()) {
      if (token.span().start() >= start) {
        return off || token.upos().equals("PUNCT");
      }
      off = token.upos().equals("PUNCT");
    }
    return off;
  }

  /**
   * What stands before a cue that closes its sentence behind a comma ("…, said one of them"),
   * whatever the tree makes of it.
   */
  List<Token> setOff(Sentence sentence, Token cue, Token speaker) {
    List<Token> tokens = sentence.tokens();
    int start = Math.min(cue.index(), sentence.subtree(speaker).get(0).index());
    boolean subject = speaker.head() == cue.index() && speaker.is("nsubj");
    int before = start - 1;
    while (before > 0 && tokens.get(before).upos().equals("PUNCT") && !isComma(sentence, before)) {
      before--;
    }
    boolean ends =
        tokens.subList(cue.index(), tokens.size()).stream()
            .noneMatch(token -> isComma(sentence, token.index()) || token.is("ccomp"));
    if (!subject || !ends || before < 2 || !isComma(sentence, before)) {
      return List.of();
    }
    return isSentence(tokens.subList(0, start)) ? tokens.subList(0, start) : List.of();
  }

  /** Whether words say something: "at the talks in X", "closing the day" alone say nothing. */
  private static boolean isSentence(List<Token> tokens) {
    Token first = tokens.get(0);
    return !(first.upos().equals("ADP") || first.xpos().equals("VBG"))
        || tokens.stream()
            .anyMatch(token -> FINITE.contains(token.xpos()) || QUOTES.contains(token.text()));
  }

  private static void mark(Sentence sentence, Token root, boolean[] marks) {
    sentence.subtree(root).forEach(each -> marks[each.index()] = true);
  }

  /** What the tree hangs on the cue though it is said: the second half, or the clause's subject. */
  private List<Token> also(Sentence sentence, List<Token> roots, Token cue) {
    Optional<Token> clause =
        roots.stream().filter(root -> root.is("ccomp") && root.index() > cue.index()).findFirst();
    if (clause.isEmpty()) {
      return bare(sentence, roots, cue);
    }
    Stream<Token> after =
        sentence.children(cue, "conj").filter(each -> each.index() > clause.get().index());
    if (!words.is(sentence, cue, Frame.SAYING)) {
      return after
          .filter(each -> !words.isVerb(sentence, each))
          .filter(each -> isSameMode(sentence, clause.get(), each))
          .toList();
    }
    Stream<Token> second = after.filter(each -> continues(sentence, clause.get(), each));
    boolean headless = sentence.child(clause.get(), "nsubj", "expl", "csubj").isEmpty();
    Stream<Token> subject =
        headless
            ? sentence
                .children(cue, "obj")
                .filter(each -> each.index() > cue.index() && each.index() < clause.get().index())
            : Stream.empty();
    return Stream.of(second, subject, fronted(sentence, clause.get(), cue))
        .flatMap(each -> each)
        .toList();
  }

  /** "Urged them to stop and apologise": the second infinitive, which the tree hangs on the cue. */
  private static List<Token> bare(Sentence sentence, List<Token> roots, Token cue) {
    Optional<Token> infinitive =
        roots.stream()
            .filter(root -> root.xpos().equals("VB") && root.index() > cue.index())
            .findFirst();
    boolean finite = !cue.xpos().equals("VB") && !cue.xpos().equals("VBP");
    return infinitive.isEmpty() || !finite
        ? List.of()
        : sentence
            .children(cue, "conj")
            .filter(each -> each.index() > infinitive.get().index() && each.xpos().equals("VB"))
            .filter(each -> sentence.child(each, "nsubj", "aux").isEmpty())
            .toList();
  }

  /** "When it rains, she said, the road is closed": the cue stands within what was said. */
  private static Stream<Token> fronted(Sentence sentence, Token clause, Token cue) {
    Optional<Token> subject =
        sentence.child(cue, "nsubj").filter(each -> each.index() < cue.index());
    if (subject.isEmpty() || cue.index() + 1 >= sentence.tokens().size()) {
      return Stream.empty();
    }
    int from = sentence.subtree(subject.get()).get(0).index();
    boolean apart =
        isComma(sentence, from - 1)
            && isComma(sentence, cue.index() + 1)
            && clause.index() > cue.index();
    return apart
        ? sentence.children(cue, "advcl", "obl").filter(each -> each.index() < from)
        : Stream.empty();
  }

  private static boolean isComma(Sentence sentence, int at) {
    return at >= 0 && sentence.token(at).text().equals(",");
  }

  /** Whether a clause coordinated with the cue goes on with what was said. */
  private boolean continues(Sentence sentence, Token clause, Token second) {
    if (words.isVerb(sentence, second)) {
      return false;
    }
    boolean own = sentence.child(second, "nsubj", "expl").isPresent();
    boolean comma =
        sentence
            .children(second, "punct")
            .anyMatch(mark -> mark.text().equals(",") && mark.index() < second.index());
    return isSameMode(sentence, clause, second)
        || (own && !comma)
        || (own && isQuoting(sentence, second));
  }

  /** A second "that" clause, or a second clause that is as unsure as the first. */
  private static boolean isSameMode(Sentence sentence, Token clause, Token second) {
    boolean that =
        sentence.children(second, "mark").anyMatch(mark -> CLAUSE_MARKS.contains(mark.lemma()));
    return that || (isModal(sentence, clause) && isModal(sentence, second));
  }

  private static boolean isModal(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").anyMatch(aux -> aux.xpos().equals("MD"));
  }

  /** Whether a clause holds words in marks and no other cue: they are then of the same speaker. */
  private boolean isQuoting(Sentence sentence, Token clause) {
    List<Token> below = sentence.subtree(clause);
    return below.stream().anyMatch(each -> QUOTES.contains(each.text()))
        && below.stream().noneMatch(each -> words.isSpeech(sentence, each));
  }

  /** What the tree hangs below a content but the report says itself. */
  private List<Token> beyond(Sentence sentence, Token root, Token cue) {
    return sentence.subtree(root).stream()
        .filter(token -> token.index() > root.index() && token.index() > cue.index())
        .filter(
            token ->
                isReport(sentence, token, cue)
                    || isSource(sentence, token, cue)
                    || isNext(sentence, root, token, cue)
                    || isTail(sentence, root, token, cue))
        .toList();
  }

  /** "…, adding that": the report's next attribution. */
  private boolean isReport(Sentence sentence, Token token, Token cue) {
    return token.is("advcl")
        && token.xpos().equals("VBG")
        && !token.equals(cue)
        && words.is(sentence, token, Frame.SAYING)
        && sentence.child(token, "ccomp").isPresent();
  }

  /** "…, according to a statement" behind all that was said: whom the report has it from. */
  private static boolean isSource(Sentence sentence, Token token, Token cue) {
    List<Token> below = sentence.subtree(token);
    int first =
        below.stream()
            .filter(each -> !each.upos().equals("PUNCT"))
            .findFirst()
            .orElse(token)
            .index();
    return token.is("obl", "nmod", "advcl")
        && first > 0
        && !below.contains(cue)
        && !cue.text().equalsIgnoreCase("according")
        && sentence.token(first).text().equals("according")
        && isComma(sentence, first - 1);
  }

  /**
   * The speaker's next act, as "warned" in "said he would call and warned them": its verb is in the
   * cue's tense, and that of what was said is not.
   */
  private boolean isNext(Sentence sentence, Token root, Token token, Token cue) {
    return token.is("conj")
        && cue.xpos().equals("VBD")
        && token.xpos().equals("VBD")
        && !(root.xpos().equals("VBD") && sentence.child(root, "aux").isEmpty())
        && sentence.child(token, "nsubj", "aux").isEmpty()
        && words.isSpeech(sentence, token);
  }

  /** An addition behind a comma or dash that ends the sentence's content. */
  private boolean isTail(Sentence sentence, Token root, Token token, Token cue) {
    boolean adds =
        (token.is("acl:relcl", "acl", "appos") && !words.is(sentence, cue, Frame.SAYING))
            || (token.is("advcl")
                && ((token.xpos().equals("VBG") && sentence.child(token, "nsubj").isEmpty())
                    || sentence
                        .children(token, "mark")
                        .anyMatch(mark -> mark.lemma().equals("as"))));
    if (!adds) {
      return false;
    }
    List<Token> below = sentence.subtree(token);
    int first = below.get(0).index();
    int last = below.get(below.size() - 1).index();
    boolean apart = isJoint(sentence, first) || (first > 0 && isJoint(sentence, first - 1));
    return apart
        && sentence.subtree(root).stream()
            .allMatch(each -> each.index() <= last || each.upos().equals("PUNCT"));
  }

  private static boolean isJoint(Sentence sentence, int at) {
    return JOINTS.contains(sentence.token(at).text());
  }
}
