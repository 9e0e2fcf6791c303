package parley.finding.contacts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact.ThirdParty;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.finding.contacts.ContactVocabulary.Standing;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Who a phrase brings into a contact: its actors, those who lead or accompany them, and those it
 * includes.
 *
 * <p>The trap: whoever a report only tells something to ("told reporters") takes part in nothing.
 */
final class Participants {

  private static final int DEPTH = 3;
  private static final Set<String> UNDER = Set.of("under", "with", "through");
  private static final Pattern UNFINISHED = Pattern.compile(" (?:of|for|the)$");
  private static final Set<String> OTHER_TIMES = Set.of("after", "before", "since");
  private static final Set<String> OFFICE = Set.of("lead", "head");
  private static final Set<String> AT = Set.of("at", "upon", "on");
  private static final Set<ActorKind> BODIES =
      EnumSet.of(ActorKind.MILITARY, ActorKind.PARTY, ActorKind.ARMED_GROUP, ActorKind.NGO);
  private static final Set<String> COMPOSED = Set.of("compose", "make");

  private final ContactVocabulary vocabulary;

  Participants(ContactVocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Those whom the phrase headed by {@code token} and its conjuncts bring in. */
  List<Mention> of(Reading reading, Sentence sentence, Token token) {
    List<Mention> all = new ArrayList<>();
    collect(reading, sentence, token, all, DEPTH);
    if (all.isEmpty()) {
      sentence
          .children(token, "compound", "amod", "nmod:poss")
          .filter(each -> isStandIn(sentence, token, each))
          .forEach(each -> collect(reading, sentence, each, all, DEPTH));
    }
    return distinct(all);
  }

  /**
   * Whether the word before a noun is who it brings in: "the X field office", or someone whom the
   * tree hung on what follows ("discussed with his counterpart ways to").
   */
  private boolean isStandIn(Sentence sentence, Token noun, Token before) {
    return vocabulary.offices().contains(noun.lemma())
        || (before.is("compound")
            && vocabulary.counterparts().contains(before.lemma())
            && sentence.child(before, "nmod:poss", "amod").isPresent());
  }

  /** Those whom a preposition of {@code prepositions} brings in under {@code head}. */
  List<Mention> after(
      Reading reading, Sentence sentence, Token head, Collection<String> prepositions) {
    List<Mention> all = new ArrayList<>();
    boolean open = false;
    int end = -1;
    for (Token child : sentence.children(head)) {
      if (!child.is("obl", "nmod") || child.relation().equals("nmod:poss")) {
        continue;
      }
      if (isAbsolute(sentence, child)) {
        continue;
      }
      Optional<String> preposition = preposition(sentence, child, prepositions);
      boolean coordinated = isCoordinated(sentence, child) || first(sentence, child) == end;
      open = preposition.map(prepositions::contains).orElse(open && coordinated);
      if (open) {
        all.addAll(of(reading, sentence, child));
        List<Token> phrase = sentence.subtree(child);
        end = phrase.get(phrase.size() - 1).index() + 1;
      }
    }
    return distinct(all);
  }

  /** ", with X saying so": what goes with it, and nobody's company. */
  private static boolean isAbsolute(Sentence sentence, Token child) {
    int first = first(sentence, child);
    return sentence.token(first).lemma().equals("with")
        && first > 0
        && sentence.token(first - 1).text().equals(",")
        && sentence.children(child, "acl").anyMatch(verb -> verb.xpos().equals("VBG"));
  }

  /** Whether a phrase is one more of a list, wherever in it the tree hangs the "and". */
  private static boolean isCoordinated(Sentence sentence, Token head) {
    return sentence.child(head, "cc").isPresent() || sentence.token(first(sentence, head)).is("cc");
  }

  private static int first(Sentence sentence, Token head) {
    return sentence.subtree(head).get(0).index();
  }

  /** Those whom verbs and prepositions like "led by" and "including" under {@code head} bring. */
  List<Mention> besides(Reading reading, Sentence sentence, Token head) {
    List<Mention> all = new ArrayList<>();
    beside(reading, sentence, head, all, DEPTH);
    return distinct(all);
  }

  /** A preposition of a phrase: one of {@code wanted} if it has several, "before between". */
  private static Optional<String> preposition(
      Sentence sentence, Token head, Collection<String> wanted) {
    return sentence
        .children(head, "case")
        .map(Token::lemma)
        .filter(wanted::contains)
        .findFirst()
        .or(() -> Arguments.preposition(sentence, head));
  }

  /** Those under whose lead something stood: "under the auspices of X", "with X's mediation". */
  List<ThirdParty> lead(Reading reading, Sentence sentence, Token head) {
    return Stream.concat(
            under(reading, sentence, head, UNDER, vocabulary.auspices(), Standing.MEDIATES),
            under(reading, sentence, head, AT, vocabulary.wishes(), Standing.GOOD_OFFICES))
        .toList();
  }

  private Stream<ThirdParty> under(
      Reading reading,
      Sentence sentence,
      Token head,
      Set<String> prepositions,
      Set<String> nouns,
      Standing standing) {
    return Arguments.after(sentence, head, prepositions)
        .filter(each -> nouns.contains(each.lemma()))
        .flatMap(
            each ->
                Draft.third(
                    standing,
                    Draft.concat(
                        reading.parties(sentence, each),
                        after(reading, sentence, each, Set.of("of", "by"))))
                    .stream());
  }

  /** Those whom a contact that is the subject of {@code verb} includes or brings together. */
  List<Mention> included(Reading reading, Sentence sentence, Token verb) {
    return vocabulary.including().contains(verb.lemma())
        ? sentence
            .children(verb, "obj")
            .flatMap(each -> of(reading, sentence, each).stream())
            .toList()
        : List.of();
  }

  private void collect(
      Reading reading, Sentence sentence, Token token, List<Mention> all, int depth) {
    if (depth == 0) {
      return;
    }
    Set<String> offices =
        sentence.conjuncts(token).stream()
            .filter(each -> PhraseMembers.isSecondOffice(reading, sentence, each))
            .flatMap(each -> reading.actor(sentence, each).stream())
            .map(Mention::name)
            .collect(Collectors.toUnmodifiableSet());
    sent(reading, sentence, token).stream()
        .filter(this::takesPart)
        .filter(mention -> !offices.contains(mention.name()))
        .filter(
            mention ->
                !PhraseMembers.isNoOnes(mention)
                    || !PhraseMembers.standsForOthers(reading, sentence, token))
        .forEach(all::add);
    for (Token member : sentence.conjuncts(token)) {
      boolean noOnes = reading.actor(sentence, member).filter(PhraseMembers::isNoOnes).isPresent();
      if (noOnes) {
        Stream.of(
                PhraseMembers.sendersOf(sentence, member),
                PhraseMembers.comingFrom(sentence, member),
                PhraseMembers.whose(sentence, member))
            .flatMap(each -> each)
            .forEach(each -> collect(reading, sentence, each, all, depth - 1));
      }
      beside(reading, sentence, member, all, depth);
      PhraseMembers.led(sentence, member)
          .forEach(each -> collect(reading, sentence, each, all, depth - 1));
      sentence
          .children(member, "appos", "flat")
          .flatMap(name -> sentence.children(name, "conj"))
          .filter(each -> !PhraseMembers.isSecondOffice(reading, sentence, each))
          .forEach(each -> collect(reading, sentence, each, all, depth));
      PhraseMembers.listed(reading, sentence, member)
          .forEach(each -> collect(reading, sentence, each, all, depth));
      if (!noOnes && vocabulary.envoys().contains(member.lemma()) && member.xpos().endsWith("S")) {
        all.addAll(senders(reading, sentence, member, all, depth));
      }
      if (reading.actor(sentence, member).isEmpty()) {
        sentence
            .children(member, "appos")
            .forEach(each -> collect(reading, sentence, each, all, depth - 1));
        if (vocabulary.bodies().contains(member.lemma())) {
          reading.parties(sentence, member).stream().filter(this::takesPart).forEach(all::add);
        }
      }
    }
  }

  /** The actors of a phrase; "representatives of the army of X" are the army's, and not X's. */
  private List<Mention> sent(Reading reading, Sentence sentence, Token token) {
    List<Mention> actors = reading.actors(sentence, token);
    if (isOffice(token, actors)) {
      return Arguments.after(sentence, token, Set.of("of"))
          .flatMap(each -> reading.actors(sentence, each).stream())
          .toList();
    }
    boolean envoys = vocabulary.envoys().contains(token.lemma()) && token.xpos().endsWith("S");
    if (!envoys || actors.stream().noneMatch(Participants::isWhole)) {
      return actors;
    }
    List<Mention> bodies =
        Arguments.after(sentence, token, PhraseMembers.OF)
            .flatMap(each -> sentence.conjuncts(each).stream())
            .flatMap(each -> reading.actors(sentence, each).stream())
            .filter(each -> each.named() && BODIES.contains(each.kind()))
            .toList();
    return actors.stream().map(each -> isWhole(each) ? body(each, bodies) : each).toList();
  }

  /** "The Office of the envoy" acts for the envoy, where it is not known by a name of its own. */
  private boolean isOffice(Token token, List<Mention> actors) {
    return vocabulary.offices().contains(token.lemma())
        && actors.stream().allMatch(each -> UNFINISHED.matcher(each.name()).find());
  }

  private static boolean isWhole(Mention mention) {
    return mention.kind() == ActorKind.STATE || mention.kind() == ActorKind.GOVERNMENT;
  }

  private static Mention body(Mention state, List<Mention> bodies) {
    return bodies.stream()
        .filter(each -> each.country().equals(state.country()) && state.country().isPresent())
        .findFirst()
        .orElse(state);
  }

  /** "representatives of the government of X, the Y and Z" speak for all of them. */
  private List<Mention> senders(
      Reading reading, Sentence sentence, Token member, List<Mention> known, int depth) {
    List<Mention> found = new ArrayList<>();
    PhraseMembers.sendersOf(sentence, member)
        .filter(each -> sentence.conjuncts(each).size() > 1)
        .forEach(each -> collect(reading, sentence, each, found, depth - 1));
    return found.stream()
        .filter(each -> known.stream().noneMatch(other -> other.party().equals(each.party())))
        .toList();
  }

  private void beside(
      Reading reading, Sentence sentence, Token head, List<Mention> all, int depth) {
    for (Token child : sentence.children(head)) {
      if ((child.is("acl") || (child.is("advcl") && isReduced(sentence, child)))
          && vocabulary.bringing().contains(child.lemma())
          && !isOffice(sentence, child)) {
        Optional<Token> brought =
            Arguments.isPassive(sentence, child) && !COMPOSED.contains(child.lemma())
                ? Arguments.agent(sentence, child)
                : sentence
                    .child(child, "obj")
                    .or(() -> Arguments.after(sentence, child, Set.of("of")).findFirst());
        brought.ifPresent(each -> collect(reading, sentence, each, all, depth - 1));
      } else if (child.is("nmod", "obl") && vocabulary.presence().contains(child.lemma())) {
        Arguments.after(sentence, child, Set.of("of", "by", "from"))
            .forEach(each -> collect(reading, sentence, each, all, depth - 1));
      } else if (child.is("nmod", "obl")
          && isBeside(sentence, child)
          && !isAbsolute(sentence, child)) {
        collect(reading, sentence, child, all, depth - 1);
      }
    }
  }

  /** "X, who heads the mission": what a person is, and nobody who comes with them. */
  private static boolean isOffice(Sentence sentence, Token verb) {
    return verb.is("acl:relcl")
        && OFFICE.contains(verb.lemma())
        && sentence.children(verb, "nsubj").anyMatch(each -> each.lemma().equals("who"));
  }

  /** "Arrived accompanied by X": a clause without a subject or a word that joins it. */
  private static boolean isReduced(Sentence sentence, Token verb) {
    boolean ofAnotherTime =
        sentence.children(verb, "mark").anyMatch(each -> OTHER_TIMES.contains(each.lemma()));
    return (verb.xpos().equals("VBG") && !ofAnotherTime)
        || (verb.xpos().equals("VBN")
            && Arguments.isPassive(sentence, verb)
            && sentence.child(verb, "mark", "aux:pass", "nsubj:pass").isEmpty());
  }

  private boolean isBeside(Sentence sentence, Token token) {
    return sentence.children(token, "case").anyMatch(each -> isBesideWord(each));
  }

  private boolean isBesideWord(Token token) {
    return vocabulary.beside().contains(token.lemma())
        || token.text().equalsIgnoreCase("including")
        || token.text().equalsIgnoreCase("involving");
  }

  private boolean takesPart(Mention mention) {
    if (mention.kind() == ActorKind.MEDIA) {
      return false;
    }
    String last = mention.text().substring(mention.text().lastIndexOf(' ') + 1);
    return mention.named() || !vocabulary.nobody().contains(singular(last));
  }

  private boolean isSent(Mention mention) {
    String last = mention.text().substring(mention.text().lastIndexOf(' ') + 1);
    return vocabulary.envoys().contains(singular(last));
  }

  private static String singular(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    return lower.endsWith("s") && lower.length() > 3
        ? lower.substring(0, lower.length() - 1)
        : lower;
  }

  /**
   * The mentions without people of whom nothing is known ("officials", "a delegation"), where two
   * parties are known.
   */
  List<Mention> known(List<Mention> mentions) {
    List<Mention> known =
        mentions.stream()
            .filter(
                each ->
                    each.kind() != ActorKind.GOVERNMENT
                        || !PhraseMembers.isNoOnes(each)
                        || !isSent(each))
            .toList();
    return known.size() > 1 ? known : mentions;
  }

  /** The mentions without those whose actor came before. */
  static List<Mention> distinct(List<Mention> mentions) {
    Map<String, Mention> byName = new LinkedHashMap<>();
    mentions.forEach(mention -> byName.putIfAbsent(mention.name(), mention));
    return List.copyOf(byName.values());
  }
}
