package parley.finding.proposals;

import static parley.claims.Proposal.Term;
import static parley.claims.Proposal.TermKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.claims.ProposalName;
import parley.finding.DurationMention;
import parley.finding.Durations;
import parley.finding.Reading;
import parley.finding.TimeFinder;
import parley.finding.TimeMention;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.Parties;
import parley.finding.clauses.Phrases;
import parley.finding.clauses.WordLists;
import parley.finding.clauses.Wordings;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Published;
import parley.text.Span;
import parley.time.TimeReference;
import parley.time.When;

/**
 * Reads the terms that a sentence gives of a proposal, each with the words that give it.
 *
 * <p>Trap: a time near a proposal need not be its own ("a ceasefire after 15 months of war"); a
 * duration counts only where it stands before the name, or after "for", "of" or "lasting".
 */
final class Terms {

  private static final WordLists LISTS = WordLists.read("/parley/proposals/terms.yaml");
  private static final List<Pattern> IMMEDIATE = patterns("start", "immediate");
  private static final List<Pattern> BY_AGREEMENT = patterns("extension", "by_agreement");
  private static final List<Pattern> SCOPE = patterns("scope", "words");
  private static final Wordings<String> EXTENDS = LISTS.wordings("extension", "words");
  private static final Set<String> RECIPROCITY = LISTS.set("reciprocity", "words");
  private static final Wordings<String> CONSENTS = LISTS.wordings("reciprocity", "consent");
  private static final Set<String> ALSO = LISTS.set("reciprocity", "also");
  private static final Wordings<String> MONITORS = LISTS.wordings("monitoring", "verbs");
  private static final Set<String> MONITORING = LISTS.set("monitoring", "nouns");
  private static final Set<String> LENGTHS = Set.of("hour", "day", "week", "month", "year");
  private static final Set<String> LASTS = Set.of("last", "run", "continue");

  /** How many words behind a truce the day from which it holds may stand. */
  private static final int FROM_REACH = 7;

  private final Reading reading;
  private final ProposalMention mention;
  private final Sentence sentence;
  private final List<Term> terms = new ArrayList<>();

  private Terms(Reading reading, ProposalMention mention) {
    this.reading = reading;
    this.mention = mention;
    this.sentence = mention.sentence();
  }

  private static List<Pattern> patterns(String section, String group) {
    return LISTS.words(section, group).stream()
        .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE))
        .toList();
  }

  /** The terms of {@code mention}, in the order of the text. */
  static List<Term> of(Reading reading, ProposalMention mention) {
    Terms found = new Terms(reading, mention);
    found.durations();
    found.described();
    found.startDay();
    found.extension();
    found.prolongation();
    found.monitoring();
    return found.terms.stream()
        .sorted(Comparator.comparing(Term::span).thenComparing(Term::kind))
        .distinct()
        .toList();
  }

  private void add(TermKind kind, String value, Span clean) {
    terms.add(new Term(kind, value, reading.given(clean)));
  }

  private void durations() {
    Stream<Token> described =
        mention.core().stream().flatMap(core -> sentence.children(core).stream());
    Stream<Token> said =
        sentence.head(mention.head()).stream()
            .filter(verb -> mention.head().is("nsubj") && LASTS.contains(verb.lemma()))
            .flatMap(verb -> sentence.children(verb, "obj", "obl"));
    Stream.concat(described.filter(this::durationWord), said)
        .flatMap(this::lengths)
        .limit(1)
        .forEach(duration -> add(TermKind.DURATION, duration.length().toString(), duration.span()));
  }

  /** The lengths of a phrase: "of three days" is one, and "of the three-week war" is the war's. */
  private Stream<DurationMention> lengths(Token token) {
    Span phrase = Phrases.span(Clauses.without(sentence, token, "acl:relcl", "acl"));
    boolean own = token.is("nmod") && !token.is("nmod:poss", "nmod:unmarked");
    return Durations.find(sentence).stream()
        .filter(length -> phrase.contains(length.span()))
        .filter(
            length ->
                !own
                    || length.head().equals(token)
                    || !sentence.token(length.head().index()).is("compound", "amod"));
  }

  private boolean durationWord(Token child) {
    if (child.is("compound", "amod", "nummod", "nmod:unmarked", "nmod:poss")) {
      return child.index() < mention.noun().content().index()
          || child.index() < mention.head().index();
    }
    return (child.is("nmod", "obl") && Clauses.hasCase(sentence, child, "for", "of"))
        || (child.is("acl") && LASTS.contains(child.lemma()));
  }

  /** Start and scope, from the words of the proposal's own phrase. */
  private void described() {
    Span region = region(mention);
    String words = region.of(reading.analysis().text());
    first(IMMEDIATE, region, words).ifPresent(span -> add(TermKind.START, "immediate", span));
    if (ProposalMentions.alike(mention.name().kind(), ProposalName.Kind.CEASEFIRE)) {
      first(SCOPE, region, words).ifPresent(span -> add(TermKind.SCOPE, words(span), span));
    }
  }

  /** The day of "will take effect on Monday", "starting on Friday". */
  private void startDay() {
    if (terms.stream().anyMatch(term -> term.kind() == TermKind.START)) {
      return;
    }
    Stream<Token> begins =
        mention.core().stream()
            .flatMap(core -> sentence.children(core, "acl"))
            .filter(verb -> verb.xpos().equals("VBG") && States.begins(sentence, verb));
    Stream<Token> wished = // "called for a truce to begin on Friday"
        sentence.head(mention.head()).stream()
            .filter(verb -> mention.head().is("obl", "obj"))
            .flatMap(verb -> sentence.children(verb, "xcomp", "advcl"))
            .filter(verb -> verb.xpos().equals("VB") && verb.index() > mention.head().index())
            .filter(verb -> sentence.child(verb, "nsubj").isEmpty())
            .filter(verb -> States.begins(sentence, verb));
    Optional<TimeMention> from = from();
    if (from.isPresent()) {
      addStart(from.get().reference(), reading.given(from.get().span()));
      return;
    }
    Stream.of(States.coming(mention).stream(), begins, wished)
        .flatMap(each -> each)
        .map(verb -> reading.evidence(sentence, verb))
        .filter(evidence -> evidence.timeSpan().isPresent())
        .forEach(evidence -> addStart(evidence.time(), evidence.timeSpan().get()));
  }

  /**
   * "A truce from midnight on 10 March": the day right behind "from", wherever the tree hangs it.
   */
  private Optional<TimeMention> from() {
    List<Token> behind =
        sentence.tokens().stream()
            .skip(mention.head().index() + 1L)
            .limit(FROM_REACH)
            .takeWhile(token -> !token.upos().equals("VERB") && !token.is("punct"))
            .toList();
    Optional<Token> from = behind.stream().filter(token -> token.text().equals("from")).findFirst();
    return from.flatMap(
        word ->
            TimeFinder.find(sentence).stream()
                .filter(time -> behind.contains(time.head()))
                .filter(time -> time.head().index() > word.index())
                .findFirst());
  }

  private void addStart(TimeReference time, Span given) {
    When published =
        reading.article().report().published().<When>map(Published::when).orElse(When.undated());
    if (time.resolve(published) instanceof When.Day day) {
      terms.add(new Term(TermKind.START, day.date().toString(), given));
    }
  }

  private static Optional<Span> first(List<Pattern> patterns, Span region, String words) {
    return patterns.stream()
        .map(pattern -> pattern.matcher(words))
        .filter(Matcher::find)
        .map(found -> new Span(region.start() + found.start(), region.start() + found.end()))
        .findFirst();
  }

  private String words(Span span) {
    return span.of(reading.analysis().text()).replaceAll("\\s+", " ");
  }

  /** The words of the proposal's own phrase. */
  static Span region(ProposalMention mention) {
    Span region = phrase(mention.sentence(), mention.noun().content());
    return mention.noun().content().equals(mention.head())
        ? region
        : region.cover(phrase(mention.sentence(), mention.head()));
  }

  private static Span phrase(Sentence sentence, Token token) {
    return Phrases.span(
        Clauses.without(sentence, token, "acl:relcl", "parataxis", "appos", "conj", "advcl"));
  }

  private void extension() {
    Stream<Token> adjectives =
        mention.core().stream()
            .flatMap(core -> sentence.children(core, "amod", "acl", "appos"))
            .filter(word -> word.index() > mention.head().index())
            .filter(word -> sentence.child(word, "obj").isEmpty());
    Stream<Token> verbs =
        sentence.head(mention.head()).stream()
            .filter(verb -> mention.head().is("nsubj:pass", "nsubj"))
            .filter(this::possible);
    Stream.concat(adjectives, verbs)
        .filter(word -> EXTENDS.has(sentence, word))
        .findFirst()
        .ifPresent(
            word -> {
              List<Token> below =
                  Clauses.without(
                      sentence, word, "nsubj", "aux", "advcl", "conj", "cc", "parataxis");
              Span span = Phrases.span(below);
              add(TermKind.EXTENSION, extensionValue(span), span);
            });
  }

  /** Whether a verb prolongs what was agreed: who extends a truce keeps to it. */
  static boolean prolongs(Sentence sentence, Token verb) {
    return EXTENDS.has(sentence, verb);
  }

  /** "extended the truce by a week", "until 30 June". */
  private void prolongation() {
    sentence
        .head(mention.head())
        .filter(verb -> mention.head().is("obj", "nsubj:pass") && prolongs(sentence, verb))
        .stream()
        .flatMap(verb -> sentence.children(verb, "obl"))
        .filter(
            each ->
                Clauses.hasCase(sentence, each, "until", "till", "through")
                    || (Clauses.hasCase(sentence, each, "by", "for")
                        && LENGTHS.contains(each.lemma())))
        .findFirst()
        .map(each -> Phrases.span(Clauses.without(sentence, each, "advcl", "conj", "parataxis")))
        .ifPresent(span -> add(TermKind.EXTENSION, words(span), span));
  }

  private boolean possible(Token verb) {
    return sentence
        .children(verb, "aux")
        .anyMatch(
            aux -> Set.of("could", "can", "may", "might", "would", "will").contains(aux.lemma()));
  }

  private String extensionValue(Span span) {
    String words = words(span);
    boolean mutual = BY_AGREEMENT.stream().anyMatch(pattern -> pattern.matcher(words).find());
    return mutual ? "mutual agreement" : words;
  }

  private void monitoring() {
    for (Token core : mention.core()) {
      sentence
          .children(core, "acl", "nmod")
          .filter(child -> child.index() > core.index())
          .filter(
              child ->
                  (child.is("acl")
                          && Clauses.passive(sentence, child)
                          && MONITORS.has(sentence, child))
                      || (child.is("nmod") && MONITORING.contains(child.lemma())))
          .map(child -> Phrases.span(sentence.subtree(child)))
          .forEach(span -> add(TermKind.MONITORING, words(span), span));
    }
  }

  /**
   * The reciprocity that a sentence asks for: "Russian reciprocity", "hopes that Israel also
   * agrees"; the value is the party's country, or its name.
   */
  static Optional<Asked> reciprocity(Reading reading, Sentence sentence) {
    return sentence.tokens().stream()
        .flatMap(
            token ->
                RECIPROCITY.contains(token.lemma())
                    ? named(reading, sentence, token)
                    : alsoAgrees(reading, sentence, token))
        .findFirst();
  }

  /** A term and the word that gives it. */
  record Asked(Term term, Token predicate) {}

  private static Stream<Asked> named(Reading reading, Sentence sentence, Token token) {
    List<Token> owners = sentence.children(token, "amod", "compound", "nmod").toList();
    return Parties.of(reading, sentence, owners, token).stream()
        .map(party -> asked(reading, sentence, token, party.country().orElse(party.name())));
  }

  private static Asked asked(Reading reading, Sentence sentence, Token token, String party) {
    Span span = reading.given(Phrases.span(sentence.subtree(token)));
    return new Asked(new Term(TermKind.RECIPROCITY, party, span), token);
  }

  private static Stream<Asked> alsoAgrees(Reading reading, Sentence sentence, Token verb) {
    boolean asks =
        CONSENTS.has(sentence, verb)
            && sentence.children(verb, "advmod").anyMatch(also -> ALSO.contains(also.lemma()))
            && sentence
                .children(verb, "aux")
                .anyMatch(aux -> !Set.of("have", "be", "do").contains(aux.lemma()));
    return asks
        ? Parties.acting(reading, sentence, verb).stream()
            .map(party -> asked(reading, sentence, verb, party.country().orElse(party.name())))
        : Stream.empty();
  }
}
