package parley.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static final Set<String> CLAUSE_MARKS = Set.of("that", "to", "whether");
  private static final Set<String> ABOUT =
      Set.of("about", "of", "over", "that", "to", "by", "with");
  private static final Set<String> ADDRESSING =
      Set.of("tell", "inform", "assure", "brief", "remind", "warn", "urge", "ask");

  /** "As clashes continued": behind "as" these verbs tell no saying. */
  private static final Set<String> ONLY_GOES_ON = Set.of("continue", "go", "begin");

  private final SpeechWords words;
  private final Speakers speakers;
  private final Complements complements;
  private final Extents extents;

  TreeSpeech(SpeechWords words) {
    this.words = words;
    this.speakers = new Speakers(words);
    this.complements = new Complements(words);
    this.extents = new Extents(words);
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
        noun(sentence, token)
            .or(() -> carried(sentence, token))
            .or(() -> topic(sentence, token))
            .ifPresent(found::add);
      } else if (token.upos().equals("ADJ")) {
        adjective(sentence, token).ifPresent(found::add);
      }
    }
    return found;
  }

  private static boolean isAccording(Sentence sentence, Token token) {
    return token.lemma().startsWith("accord")
        && token.text().equalsIgnoreCase("according")
        && (token.is("case") || sentence.child(token, "obl").isPresent());
  }

  private Optional<Attribution> according(Sentence sentence, Token cue) {
    Optional<Token> source =
        cue.is("case") ? sentence.head(cue) : sentence.child(cue, "obl", "nmod");
    Optional<Token> clause = source.flatMap(s -> sentence.head(cue.is("case") ? s : cue));
    if (source.isEmpty() || clause.isEmpty()) {
      return Optional.empty();
    }
    Token phrase = cue.is("case") ? informed(sentence, source.get()).orElse(source.get()) : cue;
    clause = phrase.equals(source.get()) ? clause : sentence.head(phrase);
    Token below = clauseOf(sentence, clause.get());
    Token top = closes(sentence, cue, phrase) ? whole(sentence, below) : below;
    return attribution(
        Frame.SAYING,
        sentence,
        cue,
        speakers.of(sentence, source.get()),
        extents.content(sentence, List.of(top), List.of(phrase), phrase));
  }

  /** "According to diplomats briefed on the text": the participle that the tree puts above them. */
  private static Optional<Token> informed(Sentence sentence, Token source) {
    return sentence
        .head(source)
        .filter(verb -> ADDRESSING.contains(verb.lemma()))
        .filter(verb -> verb.index() == source.index() + 1)
        .filter(verb -> sentence.head(verb).isPresent());
  }

  /** Whether "…, according to X" ends the sentence, and so speaks of all of it. */
  private static boolean closes(Sentence sentence, Token cue, Token phrase) {
    List<Token> own = sentence.subtree(phrase);
    return cue.index() > 0
        && sentence.token(cue.index() - 1).text().equals(",")
        && sentence
            .tokens()
            .subList(own.get(own.size() - 1).index() + 1, sentence.tokens().size())
            .stream()
            .allMatch(token -> token.upos().equals("PUNCT"));
  }

  /** The clause that one is an adverbial or attributive part of. */
  private static Token whole(Sentence sentence, Token clause) {
    Token top = clause;
    while (top.is("advcl", "acl", "acl:relcl", "xcomp", "conj") && sentence.head(top).isPresent()) {
      top = clauseOf(sentence, sentence.head(top).get());
    }
    return top;
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
    if (isVia(sentence, verb) || quotes(sentence, verb)) {
      return Optional.empty(); // the further source of what is told
    }
    if (isTold(sentence, verb)) {
      return Optional.empty(); // whom a headline says was told
    }
    if (isLeftUnsaid(sentence, verb) || isEnded(sentence, verb) || isInformed(sentence, verb)) {
      return Optional.empty();
    }
    Optional<Attribution> cited = cited(sentence, verb);
    if (cited.isPresent()) {
      return cited;
    }
    Optional<Complements.Governed> governed = complements.of(sentence, verb);
    if (governed.isPresent() && governed.get().frame() != Frame.SAYING && isBare(sentence, verb)) {
      return Optional.empty(); // what somebody might hold, and not what they do
    }
    if (governed.isPresent()) {
      List<Token> roots = governed.get().content();
      List<Token> cut =
          Stream.concat(
                  Stream.concat(
                      sentence
                          .children(verb, "nsubj", "obl", "iobj", "advcl")
                          .filter(token -> !roots.contains(token)),
                      Speakers.displaced(sentence, verb).stream()),
                  roots.stream()
                      .flatMap(
                          root ->
                              Stream.concat(
                                  joining(sentence, verb, root), addressed(sentence, verb, root))))
              .toList();
      List<Speaker> who =
          governed.get().frame() == Frame.SEEMING ? List.of() : speakers.ofVerb(sentence, verb);
      if (who.isEmpty() && needsHolder(sentence, verb, governed.get())) {
        return Optional.empty();
      }
      return attribution(
          governed.get().frame(), sentence, verb, who, extents.content(sentence, roots, cut, verb));
    }
    return beneath(sentence, verb);
  }

  /** "Rebels told to leave": without anybody who is told, the subject is. */
  private static boolean isTold(Sentence sentence, Token verb) {
    return verb.lemma().equals("tell")
        && sentence.child(verb, "obj", "iobj", "ccomp", "aux", "aux:pass").isEmpty()
        && sentence
            .child(verb, "xcomp")
            .filter(
                told -> sentence.children(told, "mark").anyMatch(mark -> mark.lemma().equals("to")))
            .isPresent();
  }

  private static boolean isInformed(Sentence sentence, Token verb) {
    return verb.index() > 0
        && sentence
            .children(sentence.token(verb.index() - 1), "case")
            .anyMatch(cue -> isAccording(sentence, cue))
        && informed(sentence, sentence.token(verb.index() - 1)).isPresent();
  }

  /** "Left without commenting on it". */
  private static boolean isLeftUnsaid(Sentence sentence, Token verb) {
    return verb.xpos().equals("VBG")
        && sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("without"));
  }

  /** "Concluded a visit": what one ends is not what one concludes. */
  private boolean isEnded(Sentence sentence, Token verb) {
    return verb.lemma().equals("conclude")
        && sentence.children(verb, "obj").anyMatch(words::isEncounter);
  }

  /** "…, the agency cited a delegate": what is told is the delegate's. */
  private Optional<Attribution> cited(Sentence sentence, Token verb) {
    Optional<Token> source =
        sentence
            .child(verb, "obj")
            .filter(each -> words.isCiting(verb) && verb.is("parataxis"))
            .filter(each -> sentence.child(verb, "nsubj").isPresent());
    return source
        .flatMap(each -> sentence.head(verb))
        .flatMap(above -> ofClause(sentence, verb, speakers.of(sentence, source.get()), above));
  }

  /** The attribution of the clause that a verb of speech hangs on. */
  private Optional<Attribution> ofClause(
      Sentence sentence, Token verb, List<Speaker> who, Token above) {
    return attribution(
        Frame.SAYING,
        sentence,
        verb,
        who,
        extents.content(sentence, List.of(above), List.of(verb), verb));
  }

  /**
   * The reporters of "told reporters Okoro wanted more time", where the tree takes them for the
   * title of the name: several are no title of one.
   */
  private static Stream<Token> addressed(Sentence sentence, Token verb, Token root) {
    return ADDRESSING.contains(verb.lemma())
        ? sentence
            .children(root, "nsubj")
            .flatMap(subject -> sentence.children(subject, "nmod:desc", "compound"))
            .filter(each -> each.index() == verb.index() + 1 && each.xpos().equals("NNS"))
        : Stream.empty();
  }

  /** Whether an attitude is nobody's, as in "a river called the Sava", rather than unnamed. */
  private static boolean needsHolder(Sentence sentence, Token verb, Complements.Governed governed) {
    boolean raised = governed.content().stream().anyMatch(each -> each.is("xcomp", "ccomp"));
    boolean passive = sentence.child(verb, "nsubj:pass").isPresent();
    return governed.frame() != Frame.SAYING
        && governed.frame() != Frame.SEEMING
        && !(raised && passive && governed.frame() != Frame.JUDGING);
  }

  /** An infinitive with "to", or one that another such verb shares it with. */
  private static boolean isBare(Sentence sentence, Token verb) {
    return verb.xpos().equals("VB")
        && sentence.child(verb, "aux", "nsubj").isEmpty()
        && (verb.is("conj", "xcomp")
            || sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("to")));
  }

  /** The preposition that joins a content to its verb: "for" of "called for calm". */
  private Stream<Token> joining(Sentence sentence, Token verb, Token root) {
    return root.is("obl", "advcl") && sentence.child(verb, "obj").isEmpty()
        ? sentence
            .children(root, "case", "mark")
            .filter(word -> !word.lemma().equals("to") || words.isAny(verb, word))
        : Stream.empty();
  }

  /** "…, he said", "as he said, …": a verb of speech that hangs on what is said. */
  private Optional<Attribution> beneath(Sentence sentence, Token verb) {
    boolean as =
        verb.is("advcl")
            && words.isVerb(sentence, verb)
            && !ONLY_GOES_ON.contains(verb.lemma())
            && sentence.children(verb, "mark").anyMatch(mark -> mark.lemma().equals("as"));
    boolean free =
        words.is(sentence, verb, Frame.SAYING)
            && sentence.child(verb, "obj", "xcomp", "ccomp").isEmpty();
    List<Speaker> who = as || free ? speakers.ofVerb(sentence, verb) : List.of();
    Optional<Token> quoting = speakers.quoting(sentence, verb);
    if (quoting.isPresent()) {
      return sentence
          .child(quoting.get(), "ccomp")
          .map(said -> extents.content(sentence, List.of(said), List.of(verb), verb))
          .flatMap(content -> attribution(Frame.SAYING, sentence, verb, who, content));
    }
    if (who.isEmpty()) {
      return Optional.empty();
    }
    if (as || verb.is("parataxis")) {
      return sentence
          .head(verb)
          .map(above -> isInserted(sentence, verb, above) ? clauseOf(sentence, above) : above)
          .flatMap(above -> ofClause(sentence, verb, who, above));
    }
    List<Token> said = extents.setOff(sentence, verb, who.get(0).token());
    return said.isEmpty()
        ? Optional.empty()
        : attribution(Frame.SAYING, sentence, verb, who, Contents.parts(sentence, said));
  }

  /** "Prices, he said, will fall": an attribution that the tree hangs on the subject before it. */
  private static boolean isInserted(Sentence sentence, Token verb, Token above) {
    List<Token> own = sentence.subtree(verb);
    int next = own.get(own.size() - 1).index() + 1;
    boolean closed =
        own.get(own.size() - 1).text().equals(",")
            || (next < sentence.tokens().size() && sentence.token(next).text().equals(","));
    return above.is("nsubj", "csubj") && above.index() < verb.index() && closed;
  }

  /** "Citing the agency": whom the report has what is told from, and not what somebody said. */
  private boolean isVia(Sentence sentence, Token verb) {
    return words.isCiting(verb)
        && verb.xpos().equals("VBG")
        && verb.is("advcl")
        && sentence.child(verb, "obj").filter(source -> isSource(sentence, source)).isPresent();
  }

  /** "Quoted her as saying": what she says stands under the second verb. */
  private boolean quotes(Sentence sentence, Token verb) {
    return sentence
        .children(verb, "advcl", "xcomp")
        .anyMatch(saying -> speakers.quoting(sentence, saying).isPresent());
  }

  private boolean isSource(Sentence sentence, Token token) {
    return token.upos().equals("PROPN")
        || sentence.name(token).isPresent()
        || words.isDocument(token)
        || words.isVoice(token);
  }

  /** "His claim that …", "their wish to …": what a noun has for its clause. */
  private Optional<Attribution> noun(Sentence sentence, Token noun) {
    boolean intent = words.isIntent(noun);
    if (!intent && !words.isNoun(noun)) {
      return Optional.empty();
    }
    Optional<Token> clause =
        sentence
            .children(noun, "acl", "ccomp")
            .filter(child -> !child.xpos().equals("VBG"))
            .filter(
                child ->
                    !child.relation().equals("acl:relcl")
                        || (sentence.child(child, "nsubj").isPresent()
                            && sentence
                                .children(child, "mark")
                                .anyMatch(mark -> mark.lemma().equals("that"))))
            .filter(
                child ->
                    sentence
                        .children(child, "mark")
                        .anyMatch(mark -> CLAUSE_MARKS.contains(mark.lemma())))
            .findFirst();
    List<Speaker> who = speakers.ofNoun(sentence, noun);
    boolean plan =
        clause.filter(each -> each.xpos().equals("VB")).isPresent()
            && sentence.child(clause.get(), "nsubj").isEmpty();
    if (clause.isEmpty() || (plan && who.isEmpty())) {
      return Optional.empty();
    }
    Frame frame = intent ? Frame.INTENDING : plan ? Frame.WANTING : Frame.SAYING;
    return attribution(
        frame,
        sentence,
        noun,
        who,
        extents.content(sentence, List.of(clause.get()), List.of(), noun));
  }

  /** "Their support for …": what a noun has behind its preposition. */
  private Optional<Attribution> topic(Sentence sentence, Token noun) {
    Optional<Token> topic =
        behind(sentence, noun)
            .filter(
                child ->
                    sentence
                        .children(child, "case", "mark")
                        .anyMatch(word -> words.isTopic(noun, word)))
            .findFirst();
    List<Speaker> who = topic.isPresent() ? speakers.ofNoun(sentence, noun) : List.of();
    if (who.isEmpty()) {
      return Optional.empty();
    }
    List<Token> joint = sentence.children(topic.get(), "case", "mark").toList();
    return attribution(
        Frame.FAVOURING,
        sentence,
        noun,
        who,
        extents.content(sentence, List.of(topic.get()), joint, noun));
  }

  /**
   * The phrases behind a noun that may be its own: those that hang on it, and one right behind an
   * object that the tree hangs on the verb.
   */
  private static Stream<Token> behind(Sentence sentence, Token noun) {
    Stream<Token> own =
        sentence.children(noun, "nmod", "acl").filter(child -> child.index() > noun.index());
    Stream<Token> beside =
        sentence.head(noun).filter(verb -> noun.is("obj")).stream()
            .flatMap(verb -> sentence.children(verb, "obl"))
            .filter(
                child ->
                    sentence
                        .children(child, "case")
                        .anyMatch(preposition -> preposition.index() == noun.index() + 1));
    return Stream.concat(own, beside);
  }

  /** What an object and its verb say together: "laid emphasis on …". */
  private Optional<Attribution> carried(Sentence sentence, Token noun) {
    Optional<Token> verb =
        sentence.head(noun).filter(head -> noun.is("obj") && words.isCarried(head, noun));
    Optional<Token> what = behind(sentence, noun).findFirst();
    if (verb.isEmpty() || what.isEmpty()) {
      return Optional.empty();
    }
    List<Speaker> who = speakers.ofVerb(sentence, verb.get());
    List<Token> preposition = sentence.children(what.get(), "case").toList();
    return who.isEmpty()
        ? Optional.empty()
        : attribution(
            Frame.OBJECTS,
            sentence,
            noun,
            who,
            extents.content(sentence, List.of(what.get()), preposition, noun));
  }

  /** What somebody is sure, afraid or aware of. */
  private Optional<Attribution> adjective(Sentence sentence, Token adjective) {
    if (!words.isAttitude(adjective)) {
      return Optional.empty();
    }
    List<Token> content =
        sentence
            .children(adjective, "ccomp", "xcomp", "advcl", "obl")
            .filter(child -> child.index() > adjective.index())
            .filter(
                child ->
                    child.is("ccomp", "xcomp")
                        || sentence
                            .children(child, "case", "mark")
                            .anyMatch(word -> ABOUT.contains(word.lemma())))
            .limit(1)
            .toList();
    if (content.isEmpty()) {
      return Optional.empty();
    }
    List<Speaker> who =
        sentence
            .child(adjective, "nsubj")
            .filter(subject -> !subject.lemma().equals("it"))
            .map(subject -> speakers.of(sentence, subject))
            .orElse(List.of());
    List<Token> cut = sentence.children(content.get(0), "case").toList();
    return attribution(
        Frame.FAVOURING,
        sentence,
        adjective,
        who,
        extents.content(sentence, content, cut, adjective));
  }

  private Optional<Attribution> attribution(
      Frame frame, Sentence sentence, Token cue, List<Speaker> who, List<Span> content) {
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Stream<Token> citing =
        sentence.tokens().stream()
            .filter(token -> words.isCiting(token) && token.is("advcl"))
            .filter(each -> each.xpos().equals("VBG") && isBehind(sentence, each, cue))
            .flatMap(each -> sentence.child(each, "obj").stream());
    Stream<Token> quoting =
        speakers.quoting(sentence, cue).stream()
            .flatMap(
                verb ->
                    Stream.concat(
                        sentence
                            .children(verb, "obl:agent", "nsubj")
                            .filter(source -> !source.is("nsubj:pass")),
                        sentence
                            .children(cue, "nsubj")
                            .filter(source -> Speakers.isBy(sentence, source))));
    List<Speaker> via =
        Stream.concat(citing, quoting)
            .flatMap(source -> sentence.conjuncts(source).stream())
            .map(source -> new Speaker(sentence, source))
            .toList();
    Optional<Speaker> addressee =
        sentence
            .children(cue, "iobj", "obj", "obl")
            .filter(child -> child.is("iobj") || isAddressed(sentence, cue, child))
            .map(child -> new Speaker(sentence, child))
            .findFirst();
    return Optional.of(
        new Attribution(frame, sentence, Optional.of(cue), who, via, addressee, content, false));
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
    boolean told = ADDRESSING.contains(cue.lemma());
    boolean to =
        child.is("obl") && sentence.children(child, "case").anyMatch(c -> c.lemma().equals("to"));
    return (told && child.is("obj")) || (to && cue.upos().equals("VERB"));
  }
}
