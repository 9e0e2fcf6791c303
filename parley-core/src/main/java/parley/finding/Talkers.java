package parley.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.actors.Sectors;
import parley.actors.Titles;
import parley.actors.Titles.Gender;
import parley.finding.Attribution.Speaker;
import parley.finding.clauses.BothSides;
import parley.finding.clauses.GoBetweens;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The speakers of an article's statements, in the order of its text: actors of some kind, and no
 * things.
 *
 * <p>A document speaks for those who issued it. A pronoun that its surroundings do not resolve is
 * whoever of that kind spoke last, since reports keep to a speaker; one that still means nobody is
 * no speaker.
 */
final class Talkers {

  private static final Pattern ABSTRACT =
      Pattern.compile("(tion|sion|ment|ness|ity|ence|ance|ship|ism|ing|sis|cy|ure|age)$");

  /** Verbs of who speaks on. */
  private static final Set<String> GOING_ON = Set.of("add", "continue");

  private static final Set<String> GENDERED = Set.of("he", "she");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

  /** How many sentences after a speaker a pronoun may still be theirs against other signs. */
  private static final int NEAR = 2;

  private final Reading reading;
  private final Voices voices;
  private final Issuers issuers;
  private final SpeechWords words;
  private final List<Mention> spoken = new ArrayList<>();
  private final List<String> gendered = new ArrayList<>();
  private final List<Integer> where = new ArrayList<>();

  Talkers(Reading reading, SpeechWords words) {
    this.reading = reading;
    this.voices = new Voices(reading);
    this.issuers = new Issuers(reading, words);
    this.words = words;
  }

  /** Who speaks, and whether they do so in a joint document. */
  Issuers.Issued of(Attribution attribution) {
    List<Mention> all = new ArrayList<>();
    boolean joint = false;
    for (Speaker speaker : attribution.speakers()) {
      List<Mention> several = several(speaker);
      List<Mention> known =
          several.isEmpty()
              ? described(
                  attribution,
                  speaker,
                  settled(attribution, speaker, voices.known(speaker).toList()))
              : several;
      Optional<Token> document = issuers.document(speaker.sentence(), speaker.token());
      Issuers.Issued issued =
          document
              .filter(each -> known.isEmpty())
              .map(each -> issuers.of(speaker.sentence(), each))
              .orElse(new Issuers.Issued(List.of(), false));
      joint |= issued.joint();
      all.addAll(issued.issuers());
      all.addAll(known);
      known.forEach(mention -> remember(speaker, mention));
      if (known.isEmpty() && issued.issuers().isEmpty()) {
        List<Mention> unlisted = unknown(attribution, speaker).toList();
        all.addAll(unlisted);
        unlisted.forEach(mention -> remember(speaker, mention));
      }
    }
    return new Issuers.Issued(all.stream().distinct().toList(), joint);
  }

  private void remember(Speaker speaker, Mention mention) {
    Token token = speaker.token();
    spoken.add(mention);
    gendered.add(token.upos().equals("PRON") ? token.text().toLowerCase(Locale.ROOT) : "");
    where.add(speaker.sentence().index());
  }

  /**
   * Whom "he" or "she" stands for: against a person named earlier, the one who has just spoken,
   * unless that person is of the other gender or the report has named the earlier one since; who
   * "adds" has just spoken in any case.
   */
  private List<Mention> settled(Attribution attribution, Speaker speaker, List<Mention> known) {
    String word = speaker.token().text().toLowerCase(Locale.ROOT);
    int last = spoken.size() - 1;
    if (!GENDERED.contains(word) || known.size() != 1 || last < 0) {
      return known;
    }
    Mention nearest = spoken.get(last);
    int from = where.get(last);
    int to = speaker.sentence().index();
    boolean rival =
        nearest.kind() == ActorKind.PERSON
            && nearest.named()
            && !nearest.name().equals(known.get(0).name())
            && to - from <= NEAR
            && to > from;
    return rival
            && !isOther(nearest, word)
            && (goesOn(attribution) || !isNamed(known.get(0), from, to))
        ? List.of(nearest.writtenAs(speaker.token().text()))
        : known;
  }

  /**
   * "The former premier", "the general", "the 60-year-old king": news calls so whom it has just
   * named, to tell more of them. Trap: "the official" may be anyone.
   */
  private List<Mention> described(Attribution attribution, Speaker speaker, List<Mention> known) {
    boolean unnamed =
        known.isEmpty()
            || (known.size() == 1
                && known.get(0).kind() == ActorKind.PERSON
                && !known.get(0).named());
    boolean telling =
        Telling.is(speaker.sentence(), speaker.token())
            || (goesOn(attribution) && Telling.isOne(speaker.sentence(), speaker.token()))
            || (known.size() == 1
                && GENDERED.contains(speaker.token().text().toLowerCase(Locale.ROOT)));
    return unnamed && telling ? lastNamed(speaker).map(List::of).orElse(known) : known;
  }

  /** The person who spoke last just before, or else of whom the sentences just before tell. */
  private Optional<Mention> lastNamed(Speaker speaker) {
    int at = speaker.sentence().index();
    int last = spoken.size() - 1;
    String words = speaker.token().text();
    if (last >= 0
        && at - where.get(last) <= NEAR
        && at > where.get(last)
        && isNamedPerson(spoken.get(last))) {
      return Optional.of(spoken.get(last).writtenAs(words));
    }
    for (int back = 1; back <= NEAR && back <= at; back++) {
      Sentence before = reading.sentences().get(at - back);
      Optional<Mention> subject =
          before.tokens().stream()
              .filter(each -> each.is("nsubj") && each.head() == before.root().index())
              .flatMap(each -> reading.actor(before, each).stream())
              .filter(Talkers::isNamedPerson)
              .findFirst();
      if (subject.isPresent()) {
        return subject.map(person -> person.writtenAs(words));
      }
    }
    return onlyNamed(at).map(person -> person.writtenAs(words));
  }

  /** The one person whom the sentence before names. */
  private Optional<Mention> onlyNamed(int at) {
    if (at == 0) {
      return Optional.empty();
    }
    Sentence before = reading.sentences().get(at - 1);
    List<Mention> named =
        before.tokens().stream()
            .filter(each -> each.upos().equals("PROPN"))
            .flatMap(each -> reading.actor(before, each).stream())
            .filter(Talkers::isNamedPerson)
            .toList();
    return named.stream().map(Mention::name).distinct().count() == 1
        ? Optional.of(named.get(0))
        : Optional.empty();
  }

  private static boolean isNamedPerson(Mention mention) {
    return mention.kind() == ActorKind.PERSON && mention.named();
  }

  /** "The diplomat added": who goes on has spoken before. */
  private static boolean goesOn(Attribution attribution) {
    return attribution.cue().filter(cue -> GOING_ON.contains(cue.lemma())).isPresent();
  }

  /** Whether a person's last name stands in these sentences. */
  private boolean isNamed(Mention person, int from, int to) {
    String last = person.name().substring(person.name().lastIndexOf(' ') + 1);
    return reading.sentences().subList(from, to + 1).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(token -> token.text().equals(last));
  }

  private Stream<Mention> unknown(Attribution attribution, Speaker speaker) {
    Token token = speaker.token();
    if (token.upos().equals("PRON")) {
      return before(token).stream();
    }
    return speaks(attribution, speaker) ? voices.of(speaker) : Stream.empty();
  }

  /** "Both sides said", "the mediators said": those whom the report names as such elsewhere. */
  private List<Mention> several(Speaker speaker) {
    Token token = speaker.token();
    List<Mention> meant =
        BothSides.means(speaker.sentence(), token)
            ? BothSides.before(reading, speaker.sentence(), token)
            : GoBetweens.means(speaker.sentence(), token) ? GoBetweens.in(reading) : List.of();
    return meant.stream().map(mention -> mention.writtenAs(token.text())).toList();
  }

  /**
   * Whether a phrase that is no known actor may speak. Beside people of every calling that is any
   * noun with a verb of speech, if it is neither a document nor made from a verb or adjective: "the
   * architect said", but neither "this intention was shared" nor "the war claimed".
   */
  private boolean speaks(Attribution attribution, Speaker speaker) {
    Token token = speaker.token();
    boolean listed =
        (speaker.sentence().name(token).isPresent() && !words.isMute(token))
            || words.isVoice(token)
            || Titles.standard().isHead(token.lemma())
            || Sectors.standard().of(token.lemma()).isPresent();
    boolean thing =
        words.isDocument(token)
            || words.isMute(token)
            || ABSTRACT.matcher(token.lemma()).find()
            || attribution.frame() == SpeechWords.Frame.SHOWING;
    boolean speech = attribution.direct() || attribution.frame() == SpeechWords.Frame.SAYING;
    return listed || (!thing && speech && token.upos().equals("NOUN"));
  }

  /** The last speaker that a pronoun can stand for. */
  private Optional<Mention> before(Token pronoun) {
    String word = pronoun.text().toLowerCase(Locale.ROOT);
    if (!PRONOUNS.contains(word)) {
      return Optional.empty();
    }
    for (int at = spoken.size() - 1; at >= 0; at--) {
      Mention mention = spoken.get(at);
      boolean person = mention.kind() == ActorKind.PERSON;
      boolean fits =
          switch (word) {
            case "he", "she" -> person && !isOther(mention, word);
            case "it" -> !person && (mention.kind() != ActorKind.PEOPLE || isBody(mention));
            default -> mention.kind() == ActorKind.PEOPLE && !isBody(mention);
          };
      if (fits) {
        return Optional.of(mention.writtenAs(pronoun.text()));
      }
    }
    return Optional.empty();
  }

  private boolean isBody(Mention mention) {
    return words.isBody(mention.name().substring(mention.name().lastIndexOf(' ') + 1));
  }

  /** Whether a person's given name, title or pronouns tell the other gender. */
  private boolean isOther(Mention mention, String word) {
    Gender other = word.equals("he") ? Gender.FEMALE : Gender.MALE;
    boolean told =
        Stream.concat(
                Stream.of(mention.name().split(" ", 2)[0]),
                mention.office().stream().flatMap(office -> Stream.of(office.split(" "))))
            .anyMatch(each -> Titles.standard().gender(each).filter(other::equals).isPresent());
    return told || otherGender(mention, word);
  }

  /** Whether the report has called this person by the other pronoun. */
  private boolean otherGender(Mention mention, String word) {
    String other = word.equals("he") ? "she" : "he";
    for (int at = 0; at < spoken.size(); at++) {
      if (spoken.get(at).name().equals(mention.name()) && gendered.get(at).equals(other)) {
        return true;
      }
    }
    return false;
  }
}
