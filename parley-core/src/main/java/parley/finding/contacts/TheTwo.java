package parley.finding.contacts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Evidence;
import parley.claims.Status;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.clauses.BothSides;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The two whom a report named last and now only counts, in a contact of their own: "the two leaders
 * will meet again", "they held more talks in X".
 *
 * <p>The trap: "the two sides met on Monday" may as well tell more of a contact that was told of
 * before; another one is said to be another, or stands at another time.
 */
final class TheTwo {

  private static final Set<String> ANOTHER =
      Set.of("another", "second", "new", "next", "more", "further", "additional", "follow-up");
  private static final Set<String> AGAIN = Set.of("again", "anew");
  private static final Set<String> LATER =
      Set.of("later", "afterwards", "afterward", "subsequently");
  private static final Set<String> PERSONS =
      Set.of(
          "leader",
          "president",
          "minister",
          "man",
          "official",
          "diplomat",
          "envoy",
          "pair",
          "secretary",
          "premier",
          "commander",
          "general",
          "ambassador",
          "chief",
          "king");
  private static final Set<String> WITH = Set.of("with");
  private static final Set<String> OF = Set.of("with", "of", "between");
  private static final Set<Status> AHEAD =
      Set.of(Status.PLANNED, Status.POSSIBLE, Status.CALLED_FOR, Status.CONDITIONAL);
  private static final Set<Status> PAST = Set.of(Status.TOOK_PLACE, Status.ONGOING);

  private final ContactVocabulary vocabulary;
  private final Unnamed unnamed;

  TheTwo(ContactVocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.unnamed = new Unnamed(vocabulary);
  }

  /** Whether "the two" or "they" act in the clause of a contact. */
  boolean act(Reading reading, Draft draft) {
    return phrase(reading, draft).isPresent();
  }

  /** Who acts in the clause of a contact, where that is but "the two" or "they". */
  private Optional<Token> phrase(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    Token verb =
        Arguments.isVerb(draft.predicate())
            ? draft.predicate()
            : NounClause.of(vocabulary, sentence, draft.word()).governor().orElse(draft.word());
    return Arguments.agent(sentence, verb)
        .filter(each -> unnamed.isTheTwo(reading, sentence, each));
  }

  /**
   * The draft with the two as its parties, where it tells of another contact than {@code told}.
   *
   * @param told the earlier contact that the words could tell more of
   */
  Optional<Draft> another(
      Reading reading, Draft draft, Evidence evidence, Optional<Contact> told, Earlier earlier) {
    Optional<Token> phrase = phrase(reading, draft);
    if (phrase.isEmpty() || (told.isPresent() && !isAnother(draft, evidence, told.get()))) {
      return Optional.empty();
    }
    List<Mention> two = who(reading, draft, phrase.get(), earlier);
    return two.isEmpty()
        ? Optional.empty()
        : Optional.of(draft.with(Draft.concat(two, draft.parties())));
  }

  /**
   * The draft with the two by name, where words for them are one side and others are named: "X met
   * both leaders", "the two leaders met X separately".
   */
  Optional<Draft> named(Reading reading, Draft draft, Earlier earlier, boolean apart) {
    return Stream.concat(
            apart ? phrase(reading, draft).stream() : Stream.empty(), across(reading, draft))
        .flatMap(phrase -> named(reading, draft, phrase, earlier).stream())
        .findFirst();
  }

  private Optional<Draft> named(Reading reading, Draft draft, Token phrase, Earlier earlier) {
    List<Mention> two = who(reading, draft, phrase, earlier);
    List<Mention> others =
        draft.parties().stream().filter(each -> each.named() && !isOne(two, each)).toList();
    boolean outside = draft.parties().stream().noneMatch(each -> isOne(two, each));
    return two.isEmpty() || others.isEmpty() || !outside
        ? Optional.empty()
        : Optional.of(draft.with(Draft.concat(others, two)).sureOfTwo());
  }

  /** Words for the two on the other side of a contact. */
  private Stream<Token> across(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    Stream<Token> governor =
        NounClause.of(vocabulary, sentence, draft.word()).governor().stream()
            .filter(Arguments::isVerb);
    return Stream.concat(Stream.of(draft.word(), draft.predicate()), governor)
        .distinct()
        .flatMap(
            each ->
                Stream.concat(
                    draft.word().equals(each) && Arguments.isVerb(each)
                        ? sentence.children(each, "obj")
                        : Stream.empty(),
                    Arguments.after(sentence, each, Arguments.isVerb(each) ? WITH : OF)))
        .filter(
            each ->
                unnamed.isTheTwo(reading, sentence, each) || unnamed.areAllSides(sentence, each));
  }

  private static boolean isOne(List<Mention> two, Mention mention) {
    return two.stream().anyMatch(each -> each.name().equals(mention.name()));
  }

  private static List<Mention> who(Reading reading, Draft draft, Token phrase, Earlier earlier) {
    boolean persons = PERSONS.contains(phrase.lemma());
    List<Mention> two = earlier.two(draft.sentence().index(), persons);
    return two.isEmpty() && BothSides.means(draft.sentence(), phrase)
        ? BothSides.before(reading, draft.sentence(), phrase)
        : two;
  }

  private static boolean isAnother(Draft draft, Evidence evidence, Contact told) {
    boolean ahead = AHEAD.contains(evidence.status()) && PAST.contains(told.evidence().status());
    boolean otherDay =
        evidence.timeSpan().isPresent()
            && told.evidence().timeSpan().isPresent()
            && !evidence.time().equals(told.evidence().time());
    return isSaidAnother(draft) || ahead || otherDay;
  }

  static boolean isSaidAnother(Draft draft) {
    return isLater(draft)
        || isAdded(draft, AGAIN)
        || modifiers(draft)
            .anyMatch(each -> each.is("amod", "det") && ANOTHER.contains(each.lemma()));
  }

  /** The words of the phrase of a contact, those of "a new round of talks" included. */
  private static Stream<Token> modifiers(Draft draft) {
    Sentence sentence = draft.sentence();
    return Stream.concat(
        sentence.subtree(draft.word()).stream(),
        sentence.head(draft.word()).filter(any -> draft.word().is("nmod")).stream()
            .flatMap(each -> sentence.children(each).stream()));
  }

  /** Whether the words of a contact say that it came after what was told before: "later met". */
  static boolean isLater(Draft draft) {
    return isAdded(draft, LATER);
  }

  private static boolean isAdded(Draft draft, Set<String> adverbs) {
    return draft
        .sentence()
        .children(draft.predicate(), "advmod")
        .anyMatch(each -> adverbs.contains(each.text().toLowerCase(Locale.ROOT)));
  }

  /** The two sides of a contact: all who took part, but for those between them. */
  static List<Mention> sides(Contact contact, boolean persons) {
    List<Mention> sides =
        contact.participants().stream()
            .filter(
                each ->
                    contact.thirdParties().stream()
                        .noneMatch(third -> third.actor().name().equals(each.name())))
            .toList();
    List<Mention> all = sides.size() < 2 ? contact.participants() : sides;
    List<Mention> two =
        persons && all.size() > 2
            ? all.stream().filter(each -> each.kind() == ActorKind.PERSON).toList()
            : all;
    return two.size() == 2 ? two : List.of();
  }
}
