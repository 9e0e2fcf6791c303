package parley.finding.contacts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Place;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;

/**
 * Whose the president or minister is whom a visitor goes to meet: "flew to Cairo for talks with
 * President A B" is of the land of Cairo.
 *
 * <p>The trap: whom one meets abroad may be abroad too; only those who govern are at home.
 */
final class Visited {

  private static final Pattern GOVERNING =
      Pattern.compile(
          "(?:.*\\b)?(?:president|prime minister|premier|minister|chancellor|king|emir|amir|sultan"
              + "|crown prince)");

  private static final Set<String> RECEIVING = Set.of("receive", "host", "welcome", "greet");
  private static final Set<String> COURSE = Set.of("during", "on", "in");

  private Visited() {}

  /** The drafts of a sentence, those who are visited with their land. */
  static List<Draft> placed(Reading reading, List<Draft> drafts, Earlier earlier) {
    return drafts.stream()
        .map(draft -> placed(reading, draft, drafts))
        .map(draft -> afterwards(draft, earlier))
        .toList();
  }

  /** "Arrived in X. The next day he met President A B": a visitor's first meeting there. */
  private static Draft afterwards(Draft draft, Earlier earlier) {
    return draft.kind() == Contact.Kind.VISIT
        ? draft
        : settled(
            draft,
            earlier.visit(draft.sentence().index(), draft.parties()).flatMap(Contact::place),
            Visited::isUnplaced);
  }

  private static Draft placed(Reading reading, Draft draft, List<Draft> drafts) {
    if (draft.kind() == Contact.Kind.VISIT) {
      return draft;
    }
    if (RECEIVING.contains(draft.word().lemma())) {
      return atHome(reading, draft);
    }
    Optional<Draft> visit = drafts.stream().filter(each -> isErrandOf(draft, each)).findFirst();
    return settled(
        draft,
        visit.flatMap(Draft::goal).flatMap(goal -> reading.placeNamed(draft.sentence(), goal)),
        each -> isUnplaced(each, visit.get()) && !isOwner(reading, draft, each));
  }

  /** "Spent two days in X, where she was received by President A B". */
  private static Draft atHome(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    List<Mention> hosts =
        Arguments.agent(sentence, draft.word()).stream()
            .flatMap(each -> reading.actors(sentence, each).stream())
            .toList();
    return settled(
        draft,
        reading.place(sentence, draft.word()).or(() -> where(reading, sentence, draft)),
        each ->
            isUnplaced(each) && hosts.stream().anyMatch(host -> host.name().equals(each.name())));
  }

  /** A draft with those who are at home in the land of a place given that land. */
  private static Draft settled(Draft draft, Optional<Place> place, Predicate<Mention> atHome) {
    return place
        .flatMap(Place::country)
        .flatMap(ActorList.standard()::state)
        .map(
            land ->
                draft.with(
                    draft.parties().stream()
                        .map(each -> atHome.test(each) ? placed(each, land) : each)
                        .toList()))
        .orElse(draft);
  }

  private static Optional<Place> where(Reading reading, Sentence sentence, Draft draft) {
    return sentence
        .head(draft.word())
        .filter(any -> draft.word().is("acl:relcl"))
        .flatMap(place -> reading.placeNamed(sentence, place));
  }

  /** "Flew to X for talks", "went to X and met". */
  private static boolean isErrandOf(Draft meeting, Draft visit) {
    Sentence sentence = meeting.sentence();
    boolean first =
        sentence.ancestors(meeting.word()).contains(visit.word())
            && meeting.word().index() > visit.word().index();
    return visit.kind() == Contact.Kind.VISIT && (first || isDuring(meeting, visit));
  }

  /** "During a visit to X, met": the visit hangs from what was done in its course. */
  private static boolean isDuring(Draft meeting, Draft visit) {
    Sentence sentence = meeting.sentence();
    return visit.word().is("obl")
        && Arguments.preposition(sentence, visit.word()).filter(COURSE::contains).isPresent()
        && sentence.ancestors(visit.word()).contains(meeting.predicate());
  }

  private static boolean isUnplaced(Mention mention, Draft visit) {
    return isUnplaced(mention)
        && visit.parties().stream().noneMatch(each -> each.name().equals(mention.name()));
  }

  private static boolean isUnplaced(Mention mention) {
    return mention.kind() == ActorKind.PERSON
        && mention.country().isEmpty()
        && mention.affiliation().isEmpty()
        && mention
            .office()
            .filter(office -> GOVERNING.matcher(office.toLowerCase(Locale.ROOT)).matches())
            .isPresent();
  }

  /** "To arrange President A B's summit": the one whose it is may be whoever sends the visitor. */
  private static boolean isOwner(Reading reading, Draft draft, Mention mention) {
    return draft
        .sentence()
        .children(draft.word(), "nmod:poss")
        .flatMap(each -> reading.actors(draft.sentence(), each).stream())
        .anyMatch(each -> each.name().equals(mention.name()));
  }

  private static Mention placed(Mention mention, Listed land) {
    return new Mention(
        mention.text(),
        mention.name(),
        mention.kind(),
        land.country(),
        mention.sectors(),
        mention.office(),
        Optional.of(land.name()),
        mention.named());
  }
}
