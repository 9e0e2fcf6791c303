package parley.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.finding.Attribution.Speaker;
import parley.finding.SpeechWords.Frame;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Reads from a sentence's tree what it ascribes to whom.
 *
 * <p>The content is what the cue governs: its clause, its infinitive, its object. Where the
 * attribution hangs beneath the content instead ("…, he said" as parataxis, "according to …"), the
 * content is the clause above, less the attribution.
 */
final class TreeSpeech {

  private final SpeechWords words;
  private final Speakers speakers;

  TreeSpeech(SpeechWords words) {
    this.words = words;
    this.speakers = new Speakers(words);
  }

  /** The attributions of one sentence, in the order of their cues. */
  List<Attribution> find(Sentence sentence) {
    List<Attribution> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (isAccording(sentence, token)) {
        according(sentence, token).ifPresent(found::add);
      } else if (token.upos().equals("VERB")) {
        verb(sentence, token).ifPresent(found::add);
      } else if (token.upos().equals("NOUN")) {
        Optional<Attribution> own = words.isNoun(token) ? noun(sentence, token) : Optional.empty();
        own.or(() -> carried(sentence, token)).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isAccording(Sentence sentence, Token token) {
    return token.lemma().startsWith("accord")
        && token.text().toLowerCase(java.util.Locale.ROOT).equals("according")
        && (token.is("case") || sentence.child(token, "obl").isPresent());
  }

  private Optional<Attribution> according(Sentence sentence, Token cue) {
    Optional<Token> source =
        cue.is("case") ? sentence.head(cue) : sentence.child(cue, "obl", "nmod");
    Optional<Token> clause = source.flatMap(s -> sentence.head(cue.is("case") ? s : cue));
    if (source.isEmpty() || clause.isEmpty()) {
      return Optional.empty();
    }
    Token phrase = cue.is("case") ? source.get() : cue;
    Token top = clauseOf(sentence, clause.get());
    return content(sentence, List.of(top), List.of(phrase), phrase)
        .map(
            content ->
                attribution(
                    Frame.SAYING, sentence, cue, speakers.of(sentence, source.get()), content));
  }

  /** The clause that a misplaced "according to" speaks of: that of the noun it hangs on. */
  private static Token clauseOf(Sentence sentence, Token token) {
    Token top = token;
    while (!top.upos().equals("VERB")
        && sentence.child(top, "cop", "nsubj").isEmpty()
        && sentence.head(top).isPresent()) {
      top = sentence.head(top).get();
    }
    return top;
  }

  private Optional<Attribution> verb(Sentence sentence, Token verb) {
    if (isVia(sentence, verb)) {
      return Optional.empty(); // the further source of what is told
    }
    List<Token> content = complements(sentence, verb);
    Optional<Frame> frame = frame(sentence, verb, content);
    if (frame.isEmpty()) {
      return Optional.empty();
    }
    List<Speaker> who = speakers.ofVerb(sentence, verb);
    if (frame.get() != Frame.SAYING && (isBare(sentence, verb) || isOwn(who))) {
      return Optional.empty();
    }
    List<Token> without = sentence.children(verb, "nsubj", "obl", "iobj", "advcl").toList();
    if (content.isEmpty()) {
      boolean beneath = verb.is("parataxis") && words.is(sentence, verb, Frame.SAYING);
      if (!beneath || who.isEmpty() || sentence.head(verb).isEmpty()) {
        return Optional.empty();
      }
      return content(sentence, List.of(sentence.head(verb).get()), List.of(verb), verb)
          .map(span -> attribution(Frame.SAYING, sentence, verb, who, span));
    }
    List<Token> cut = without.stream().filter(token -> !content.contains(token)).toList();
    return content(sentence, content, cut, verb)
        .map(span -> attribution(frame.get(), sentence, verb, who, span));
  }

  /** "Citing the agency": whom the report has what is told from, and not what somebody said. */
  private boolean isVia(Sentence sentence, Token verb) {
    return words.isCiting(verb)
        && verb.xpos().equals("VBG")
        && verb.is("advcl")
        && sentence.child(verb, "obj").filter(source -> isSource(sentence, source)).isPresent();
  }

  private boolean isSource(Sentence sentence, Token token) {
    return token.upos().equals("PROPN")
        || sentence.name(token).isPresent()
        || words.isDocument(token)
        || words.isVoice(token);
  }

  /** An infinitive, which only says what somebody might say. */
  private static boolean isBare(Sentence sentence, Token verb) {
    return verb.xpos().equals("VB")
        && sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("to"));
  }

  /** "I think", "you know": the words of one who speaks already. */
  private static boolean isOwn(List<Speaker> who) {
    return who.stream().anyMatch(speaker -> speaker.token().lemma().matches("i|we|you|one"));
  }

  private Optional<Frame> frame(Sentence sentence, Token verb, List<Token> content) {
    boolean clause = content.stream().anyMatch(token -> token.is("ccomp", "parataxis"));
    boolean infinitive = content.stream().anyMatch(token -> token.is("xcomp", "advcl"));
    boolean object = content.stream().anyMatch(token -> token.is("obj", "obl", "nsubj:pass"));
    return Stream.of(Frame.values())
        .filter(
            frame ->
                switch (frame) {
                  case SAYING -> words.is(sentence, verb, frame) && (clause || content.isEmpty());
                  case THINKING, SHOWING -> words.is(sentence, verb, frame) && clause;
                  case WANTING -> words.is(sentence, verb, frame) && infinitive && !object;
                  case DIRECTING ->
                      infinitive
                          && (words.is(sentence, verb, frame)
                              || hasPrepositional(sentence, verb, frame));
                  case JUDGING -> words.is(sentence, verb, frame) && (object || infinitive);
                  case OBJECTS ->
                      (words.is(sentence, verb, frame) && object)
                          || hasPrepositional(sentence, verb, frame);
                })
        .findFirst();
  }

  private boolean hasPrepositional(Sentence sentence, Token verb, Frame frame) {
    return sentence
        .children(verb, "obl", "advcl")
        .flatMap(child -> sentence.children(child, "case", "mark"))
        .anyMatch(preposition -> words.is(verb, preposition, frame));
  }

  /** What a verb governs as its content, in order. */
  private List<Token> complements(Sentence sentence, Token verb) {
    List<Token> clauses =
        sentence
            .children(verb, "ccomp", "parataxis")
            .filter(child -> child.is("ccomp") || isSpeechAbove(sentence, verb, child))
            .toList();
    if (!clauses.isEmpty() && words.isVerb(sentence, verb)) {
      return clauses;
    }
    boolean directs = words.is(sentence, verb, Frame.DIRECTING);
    boolean takes =
        words.is(sentence, verb, Frame.OBJECTS) || words.is(sentence, verb, Frame.JUDGING);
    boolean passive = sentence.child(verb, "nsubj:pass").isPresent();
    boolean byAgent = sentence.child(verb, "obl:agent").isPresent();
    return sentence.children(verb).stream()
        .filter(
            child -> {
              if (child.is("ccomp", "xcomp")) {
                return true;
              }
              if (child.is("nsubj:pass")) {
                return byAgent && takes;
              }
              if (child.is("obj")) {
                return takes || directs;
              }
              if (child.is("obl", "advcl") && !child.is("obl:agent")) {
                return isGoverned(sentence, verb, child)
                    || (takes && !passive && isAs(sentence, child));
              }
              return false;
            })
        .toList();
  }

  private boolean isSpeechAbove(Sentence sentence, Token verb, Token child) {
    return words.is(sentence, verb, Frame.SAYING)
        && sentence.child(verb, "ccomp").isEmpty()
        && !words.is(sentence, child, Frame.SAYING)
        && child.index() > verb.index();
  }

  private boolean isGoverned(Sentence sentence, Token verb, Token child) {
    return sentence
        .children(child, "case", "mark")
        .anyMatch(
            preposition ->
                words.is(verb, preposition, Frame.OBJECTS)
                    || words.is(verb, preposition, Frame.DIRECTING));
  }

  private static boolean isAs(Sentence sentence, Token child) {
    return sentence
        .children(child, "case", "mark")
        .anyMatch(preposition -> preposition.lemma().matches("as|for|of"));
  }

  private Optional<Attribution> noun(Sentence sentence, Token noun) {
    Optional<Token> clause =
        sentence
            .children(noun, "acl", "ccomp")
            .filter(child -> !child.is("acl:relcl"))
            .filter(
                child ->
                    sentence
                        .children(child, "mark")
                        .anyMatch(mark -> mark.lemma().matches("that|to|whether")))
            .findFirst();
    List<Speaker> who = speakers.ofNoun(sentence, noun);
    if (clause.isEmpty() || who.isEmpty() || clause.get().xpos().equals("VBG")) {
      return Optional.empty();
    }
    Frame frame =
        clause.get().xpos().equals("VB") && sentence.child(clause.get(), "nsubj").isEmpty()
            ? Frame.WANTING
            : Frame.SAYING;
    return content(sentence, List.of(clause.get()), List.of(), noun)
        .map(span -> attribution(frame, sentence, noun, who, span));
  }

  /** What an object and its verb say together: "laid emphasis on …". */
  private Optional<Attribution> carried(Sentence sentence, Token noun) {
    Optional<Token> verb =
        sentence.head(noun).filter(head -> noun.is("obj") && words.isCarried(head, noun));
    Optional<Token> what =
        sentence
            .children(noun, "nmod", "acl")
            .filter(child -> child.index() > noun.index())
            .findFirst();
    if (verb.isEmpty() || what.isEmpty()) {
      return Optional.empty();
    }
    List<Speaker> who = speakers.ofVerb(sentence, verb.get());
    List<Token> preposition = sentence.children(what.get(), "case").toList();
    return who.isEmpty()
        ? Optional.empty()
        : content(sentence, List.of(what.get()), preposition, noun)
            .map(span -> attribution(Frame.OBJECTS, sentence, noun, who, span));
  }

  private Attribution attribution(
      Frame frame, Sentence sentence, Token cue, List<Speaker> who, Span content) {
    List<Speaker> via =
        sentence.tokens().stream()
            .filter(token -> words.isCiting(token) && token.is("advcl"))
            .filter(citing -> citing.xpos().equals("VBG") && isBehind(sentence, citing, cue))
            .flatMap(citing -> sentence.child(citing, "obj").stream())
            .flatMap(source -> sentence.conjuncts(source).stream())
            .map(source -> new Speaker(sentence, source))
            .toList();
    Optional<Speaker> addressee =
        sentence
            .children(cue, "iobj", "obj", "obl")
            .filter(child -> child.is("iobj") || isAddressed(sentence, cue, child))
            .map(child -> new Speaker(sentence, child))
            .findFirst();
    return new Attribution(frame, sentence, Optional.of(cue), who, via, addressee, content, false);
  }

  /** Whether a participle belongs to this cue, which the tree may hang on what was said. */
  private static boolean isBehind(Sentence sentence, Token citing, Token cue) {
    return citing.head() == cue.index()
        || (citing.index() > cue.index()
            && citing.index() - cue.index() <= 3
            && sentence.ancestors(citing).stream()
                .anyMatch(up -> up.head() == cue.index() || cue.head() == up.index()));
  }

  private static boolean isAddressed(Sentence sentence, Token cue, Token child) {
    boolean told = cue.lemma().matches("tell|inform|assure|brief|remind|warn|urge|ask");
    boolean to =
        child.is("obl") && sentence.children(child, "case").anyMatch(c -> c.lemma().equals("to"));
    return (told && child.is("obj")) || (to && cue.upos().equals("VERB"));
  }

  /** The words below {@code roots}, less what hangs below {@code cut}; trimmed of commas. */
  private Optional<Span> content(Sentence sentence, List<Token> roots, List<Token> cut, Token cue) {
    boolean[] out = new boolean[sentence.tokens().size()];
    for (Token token : cut) {
      sentence.subtree(token).forEach(each -> out[each.index()] = true);
    }
    out[cue.index()] = true;
    for (Token root : roots) {
      beyond(sentence, root, cue).forEach(each -> out[each.index()] = true);
    }
    List<Token> inside =
        roots.stream()
            .flatMap(root -> sentence.subtree(root).stream())
            .filter(token -> !out[token.index()])
            .sorted(Comparator.comparingInt(Token::index))
            .toList();
    return Contents.trimmed(sentence, inside);
  }

  /** What the tree hangs below a content but the report says itself: "…, adding that". */
  private List<Token> beyond(Sentence sentence, Token root, Token cue) {
    return sentence.subtree(root).stream()
        .filter(token -> token.is("advcl") && token.xpos().equals("VBG") && !token.equals(cue))
        .filter(token -> token.index() > root.index() && token.index() > cue.index())
        .filter(token -> words.is(sentence, token, Frame.SAYING))
        .filter(token -> sentence.child(token, "ccomp").isPresent())
        .flatMap(token -> sentence.subtree(token).stream())
        .toList();
  }
}
