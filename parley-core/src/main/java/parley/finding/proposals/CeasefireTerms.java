package parley.finding.proposals;

import static parley.claims.Proposal.Term;
import static parley.claims.Proposal.TermKind;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.claims.Proposal;
import parley.claims.ProposalName;
import parley.finding.Reading;
import parley.finding.clauses.Clauses;
import parley.finding.clauses.Parties;
import parley.finding.clauses.WordLists;
import parley.finding.clauses.Wordings;
import parley.linguistics.Sentence;
import parley.linguistics.Token;
import parley.text.Span;

/**
 * Reads the fields that the ETH/PRIO data set has of ceasefires, as far as the words say them:
 * purpose, class, whether partial and written, who mediates, and mechanisms.
 *
 * <p>Trap: "a permanent ceasefire" may be no more than an aim. These fields describe a ceasefire
 * that is told of anyway; they make no proposal of a mention.
 */
final class CeasefireTerms {

  private static final WordLists LISTS = WordLists.read("/parley/proposals/ceasefires.yaml");
  private static final List<Field> FIELDS =
      Stream.of(
              fields(TermKind.PURPOSE, "purpose"),
              fields(TermKind.CEASEFIRE_CLASS, "class"),
              fields(TermKind.PARTIAL, "partial"),
              fields(TermKind.WRITTEN, "written"),
              fields(TermKind.IMPLEMENTATION, "implementation"),
              fields(TermKind.ENFORCEMENT, "enforcement"))
          .flatMap(fields -> fields)
          .toList();
  private static final Wordings<String> MEDIATES = LISTS.wordings("mediated", "verbs");

  /** A value of a field and words that give it. */
  private record Field(TermKind kind, String value, Pattern words) {}

  private final Reading reading;
  private final ProposalMention mention;
  private final Sentence sentence;

  private CeasefireTerms(Reading reading, ProposalMention mention) {
    this.reading = reading;
    this.mention = mention;
    this.sentence = mention.sentence();
  }

  /** The fields that the sentence gives of {@code mention}; none if it is no ceasefire. */
  static List<Term> of(Reading reading, ProposalMention mention, List<States.Given> states) {
    if (!ProposalMentions.alike(mention.name().kind(), ProposalName.Kind.CEASEFIRE)) {
      return List.of();
    }
    CeasefireTerms found = new CeasefireTerms(reading, mention);
    return Stream.of(found.described(), found.signed(states), found.mediated())
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Term::span).thenComparing(Term::kind))
        .distinct()
        .toList();
  }

  private static Stream<Field> fields(TermKind kind, String section) {
    return LISTS.section(section).entrySet().stream()
        .flatMap(
            group ->
                group.getValue().stream()
                    .map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE))
                    .map(words -> new Field(kind, group.getKey(), words)));
  }

  /** What the words of the ceasefire's own phrase say, of each field the first. */
  private List<Term> described() {
    Span region = Terms.region(mention);
    String words = region.of(reading.analysis().text());
    Map<TermKind, Term> terms = new EnumMap<>(TermKind.class);
    for (Field field : FIELDS) {
      Matcher at = field.words().matcher(words);
      if (at.find()) {
        Span span = new Span(region.start() + at.start(), region.start() + at.end());
        Term term = new Term(field.kind(), field.value(), reading.given(span));
        terms.merge(field.kind(), term, BinaryOperator.minBy(Comparator.comparing(Term::span)));
      }
    }
    return List.copyOf(terms.values());
  }

  /** What is signed is written. */
  private List<Term> signed(List<States.Given> states) {
    return states.stream()
        .filter(given -> given.state() == Proposal.State.SIGNED)
        .limit(1)
        .map(given -> new Term(TermKind.WRITTEN, "yes", reading.given(given.predicate().span())))
        .toList();
  }

  /** "brokered by Chad", "Chad-brokered", "Chad mediated the truce". */
  private List<Term> mediated() {
    Stream<Token> below =
        mention.core().stream().flatMap(core -> sentence.children(core, "acl", "amod"));
    Optional<Token> above =
        sentence
            .head(mention.head())
            .filter(verb -> mention.head().is("obj", "nsubj:pass"))
            .filter(verb -> !Clauses.negated(sentence, verb) && verb.xpos().startsWith("VB"))
            .filter(verb -> !verb.xpos().equals("VB") && !verb.xpos().equals("VBG"));
    return Stream.concat(below, above.stream())
        .filter(verb -> MEDIATES.has(sentence, verb))
        .flatMap(verb -> mediators(verb, above.filter(verb::equals).isPresent()))
        .toList();
  }

  private Stream<Term> mediators(Token verb, boolean acts) {
    List<Token> named =
        acts && !Clauses.passive(sentence, verb)
            ? Clauses.subjects(sentence, verb)
            : Stream.concat(
                    Clauses.agents(sentence, verb).stream(), sentence.children(verb, "compound"))
                .toList();
    return Parties.of(reading, sentence, named, verb).stream()
        .map(
            party ->
                new Term(
                    TermKind.MEDIATED,
                    party.country().orElse(party.name()),
                    reading.given(verb.span())));
  }
}
