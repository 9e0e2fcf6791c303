package parley.finding.contacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.ThirdParty;
import parley.claims.Evidence;
import parley.claims.Place;
import parley.claims.Status;
import parley.finding.Arguments;
import parley.finding.ClaimFinder;
import parley.finding.Reading;
import parley.finding.contacts.Draft.Strength;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * Finds contacts: meetings, calls, talks, visits, messages and summits, held or not; whether they
 * were held is their evidence's status.
 */
public final class ContactFinder implements ClaimFinder {

  private static final Set<String> AHEAD =
      Set.of("about", "on", "regarding", "concerning", "over", "before", "for");

  private static final Set<String> DURING = Set.of("during", "at");

  private static final Set<Status> HELD = Set.of(Status.TOOK_PLACE, Status.ONGOING, Status.PLANNED);

  private final ContactVocabulary vocabulary = ContactVocabulary.load();
  private final Participants participants = new Participants(vocabulary);
  private final VerbContacts verbs = new VerbContacts(vocabulary, participants);
  private final VisitContacts visits = new VisitContacts(vocabulary, participants);
  private final GappedContacts gapped = new GappedContacts(verbs, participants);
  private final NounContacts nouns = new NounContacts(vocabulary, participants, visits);
  private final Quarrels quarrels = new Quarrels(vocabulary, participants);
  private final Handovers handovers = new Handovers(vocabulary, participants);
  private final Invitations invitations = new Invitations(vocabulary, participants);
  private final Attendance attendance = new Attendance(vocabulary, participants);
  private final Agreements agreements = new Agreements(vocabulary, participants);
  private final Capacities capacities = new Capacities(vocabulary);
  private final SpeakersSide speaker = new SpeakersSide();
  private final TheTwo theTwo = new TheTwo(vocabulary);
  private final Apart apart = new Apart(vocabulary, theTwo);
  private final Substance substance = new Substance(vocabulary);

  /** A finder with the listed vocabulary. */
  public ContactFinder() {}

  @Override
  public Stream<Contact> find(Reading reading) {
    Scene scene = Scene.of(reading, vocabulary, participants);
    ThirdParties thirdParties = new ThirdParties(scene, Mediators.of(reading, scene, participants));
    Natives natives = new Natives(scene);
    Members members = Members.of(reading, vocabulary);
    Earlier earlier = new Earlier();
    List<Contact> contacts = new ArrayList<>();
    Set<Evidence> separate = new HashSet<>();
    for (Sentence sentence : reading.sentences()) {
      List<Draft> drafts =
          Visited.placed(reading, drafts(reading, sentence), earlier).stream()
              .map(each -> capacities.in(reading, each))
              .flatMap(each -> apart.of(reading, each, earlier))
              .toList();
      for (Draft draft : drafts) {
        contact(reading, draft.with(members.in(natives.of(draft.parties()))), earlier, thirdParties)
            .ifPresent(
                contact -> {
                  if (!isFormer(draft)) {
                    earlier.add(sentence.index(), contact);
                  }
                  if (apart.isSaid(draft) || TheTwo.isLater(draft)) {
                    separate.add(contact.evidence());
                  }
                  contacts.addAll(EachPlace.of(reading, draft, contact));
                });
      }
    }
    return Retellings.completed(Visits.placed(contacts), separate).stream();
  }

  private boolean isFormer(Draft draft) {
    return draft
        .sentence()
        .children(draft.word(), "amod")
        .anyMatch(each -> vocabulary.former().contains(each.lemma()));
  }

  private List<Draft> drafts(Reading reading, Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      verbs.find(reading, sentence, token).ifPresent(drafts::add);
      gapped.find(reading, sentence, token).ifPresent(drafts::add);
      drafts.addAll(visits.find(reading, sentence, token));
      drafts.addAll(nouns.find(reading, sentence, token));
      quarrels.find(reading, sentence, token).ifPresent(drafts::add);
      handovers.find(reading, sentence, token).ifPresent(drafts::add);
      invitations.find(reading, sentence, token).ifPresent(drafts::add);
      attendance.find(reading, sentence, token).ifPresent(drafts::add);
    }
    drafts.sort(Comparator.comparingInt(draft -> draft.word().index()));
    List<Draft> hosted =
        drafts.stream()
            .map(draft -> withHosts(draft, drafts))
            .map(draft -> asked(draft, drafts))
            .map(draft -> withPurpose(draft, drafts))
            .toList();
    List<Draft> apart =
        new ArrayList<>(
            hosted.stream()
                .filter(draft -> !isPartOfAnother(draft, hosted) && !isToldBelow(draft, hosted))
                .filter(draft -> !isOfOneHere(draft, hosted))
                .filter(draft -> !isOccasionOf(draft, hosted))
                .toList());
    sentence.tokens().stream()
        .flatMap(token -> agreements.find(reading, sentence, token).stream())
        .filter(agreed -> !isDenied(reading, agreed))
        .filter(
            agreed -> apart.stream().noneMatch(draft -> names(draft).containsAll(names(agreed))))
        .forEach(apart::add);
    return apart;
  }

  /** "Met during a summit": where they met, and no contact of its own. */
  private static boolean isOccasionOf(Draft draft, List<Draft> drafts) {
    Sentence sentence = draft.sentence();
    return draft.kind() == Contact.Kind.SUMMIT
        && Arguments.preposition(sentence, draft.word()).filter(DURING::contains).isPresent()
        && drafts.stream()
            .filter(other -> !other.equals(draft) && other.kind() != Contact.Kind.VISIT)
            .anyMatch(
                other ->
                    Stream.of(other.word(), other.predicate())
                        .anyMatch(sentence.ancestors(draft.word())::contains));
  }

  /** "Held a meeting which X also attended": it joins no contact but that one. */
  private static boolean isOfOneHere(Draft draft, List<Draft> drafts) {
    return draft.strength() == Strength.JOINS
        && draft.predicate().is("acl:relcl")
        && drafts.stream()
            .filter(other -> other.strength() != Strength.JOINS)
            .flatMap(other -> Stream.of(other.word(), other.predicate()))
            .anyMatch(
                word ->
                    draft.sentence().ancestors(draft.predicate()).stream()
                        .limit(2)
                        .anyMatch(word::equals));
  }

  /** "X and Y have not agreed" does not say that they did not meet. */
  private static boolean isDenied(Reading reading, Draft agreed) {
    return reading.evidence(agreed.sentence(), agreed.predicate()).status() == Status.DENIED;
  }

  /** Whether a draft only says more of one in the same clause: "met for talks". */
  private static boolean isPartOfAnother(Draft draft, List<Draft> drafts) {
    List<Token> above = draft.sentence().ancestors(draft.word());
    boolean visit = draft.kind() == Contact.Kind.VISIT;
    int reach = visit ? 3 : names(draft).size() == 1 ? 4 : 1;
    return drafts.stream()
        .filter(other -> !other.equals(draft))
        .filter(other -> visit == (other.kind() == Contact.Kind.VISIT))
        .filter(other -> above.stream().limit(reach).anyMatch(other.word()::equals))
        .anyMatch(other -> visit || names(other).containsAll(names(draft)));
  }

  /** "Invited X and Y to talks set for Monday": the talks themselves tell more than the asking. */
  private boolean isToldBelow(Draft draft, List<Draft> drafts) {
    return isInvitation(draft) && drafts.stream().anyMatch(other -> isAskedTo(other, draft));
  }

  private boolean isInvitation(Draft draft) {
    return vocabulary.inviting().contains(draft.word().lemma());
  }

  private static boolean isAskedTo(Draft talks, Draft invitation) {
    return talks.sentence().ancestors(talks.word()).contains(invitation.word())
        && talks.kind() != Contact.Kind.VISIT
        && talks.parties().size() > 1;
  }

  /** The talks with whoever asks others to them. */
  private Draft asked(Draft talks, List<Draft> drafts) {
    List<ThirdParty> askers =
        drafts.stream()
            .filter(draft -> isInvitation(draft) && isAskedTo(talks, draft))
            .flatMap(draft -> draft.thirdParties().stream())
            .toList();
    return askers.isEmpty() ? talks : talks.among(askers);
  }

  /** "Meet in Oslo to negotiate a truce with X": they meet X for it. */
  private static Draft withPurpose(Draft meeting, List<Draft> drafts) {
    List<Mention> across =
        drafts.stream()
            .filter(talks -> isPurposeOf(talks, meeting))
            .flatMap(talks -> talks.parties().stream())
            .toList();
    return across.isEmpty() ? meeting : meeting.with(Draft.concat(meeting.parties(), across));
  }

  private static boolean isPurposeOf(Draft talks, Draft meeting) {
    Token verb = talks.word();
    return meeting.kind() == Contact.Kind.MEETING
        && Arguments.isVerb(meeting.word())
        && talks.kind() == Contact.Kind.TALKS
        && Arguments.isVerb(verb)
        && verb.is("advcl", "xcomp")
        && verb.xpos().equals("VB")
        && verb.head() == meeting.word().index()
        && names(talks).containsAll(names(meeting));
  }

  /** "Met for talks hosted by X", "attended by Y": whoever is at the talks is among who meet. */
  private static Draft withHosts(Draft draft, List<Draft> drafts) {
    List<ThirdParty> hosts =
        drafts.stream()
            .filter(talks -> !Arguments.isVerb(talks.word()) && isPurpose(talks, draft))
            .flatMap(talks -> talks.thirdParties().stream())
            .toList();
    List<Mention> attending =
        drafts.stream()
            .filter(talks -> !Arguments.isVerb(talks.word()) && isPurpose(talks, draft))
            .filter(ContactFinder::isAttended)
            .flatMap(talks -> talks.parties().stream())
            .toList();
    Draft all = attending.isEmpty() ? draft : draft.with(Draft.concat(draft.parties(), attending));
    return hosts.isEmpty() ? all : all.among(hosts);
  }

  /** "Talks also attended by X". */
  private static boolean isAttended(Draft talks) {
    return talks
        .sentence()
        .children(talks.word(), "acl")
        .anyMatch(each -> Set.of("attend", "join").contains(each.lemma()));
  }

  private static boolean isPurpose(Draft talks, Draft of) {
    Sentence sentence = talks.sentence();
    return Arguments.isVerb(of.word())
        && of.kind() != Contact.Kind.VISIT
        && sentence.head(talks.word()).equals(Optional.of(of.word()))
        && Arguments.preposition(sentence, talks.word()).equals(Optional.of("for"));
  }

  private static Set<String> names(Draft draft) {
    return draft.parties().stream()
        .map(Mention::name)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private Optional<Contact> contact(
      Reading reading, Draft draft, Earlier earlier, ThirdParties thirdParties) {
    Circumstances circumstances = Circumstances.of(reading, draft, vocabulary);
    Evidence evidence = asked(draft, circumstances.evidence());
    Optional<Place> place =
        draft.kind() == Contact.Kind.MESSAGE ? Optional.empty() : circumstances.place();
    if (draft.strength() == Strength.HOSTED) {
      return hosted(reading, draft, evidence, place, thirdParties);
    }
    Draft full = draft;
    boolean joins = draft.strength() == Strength.JOINS;
    boolean recalls = draft.strength() == Strength.RECALLS;
    Optional<Contact> recalled =
        recalls || joins ? recalled(reading, draft, evidence, place, earlier) : Optional.empty();
    Optional<Draft> another =
        recalls ? theTwo.another(reading, draft, evidence, recalled, earlier) : Optional.empty();
    if (recalls && another.isEmpty() && recalled.isEmpty()) {
      another = next(draft, evidence, earlier);
    }
    if (another.isPresent()) {
      full = another.get();
    } else if (recalls || joins) {
      if (!joins && earlier.isToldIn(draft.sentence().index(), draft.kind())) {
        return Optional.empty();
      }
      Optional<Place> known = recalled.flatMap(Contact::place);
      boolean more =
          evidence.timeSpan().isPresent()
              || (place.isPresent() && !place.equals(known))
              || substance.outcome(reading, draft).isPresent()
              || draft.parties().size() > 1
              || isCalledOff(evidence, recalled)
              || (joins && recalled.isPresent());
      if (!more
          || (recalled.isEmpty()
              && (draft.parties().isEmpty()
                  || Arguments.isVerb(draft.word())
                  || theTwo.act(reading, draft)))) {
        return recalled.isEmpty()
            ? hosted(reading, draft, evidence, place, thirdParties)
            : Optional.empty();
      }
      full = recalled.map(draft::joining).orElse(draft);
      if (recalled.isPresent()) {
        evidence = asRecalled(draft, evidence, recalled.get());
        place = place.or(recalled.get()::place);
      }
    } else {
      full = speaker.complete(reading, draft, evidence);
      if (!isSure(full, evidence, place) || isOnlyNamed(draft, evidence)) {
        return Optional.empty();
      }
    }
    List<ThirdParty> thirds = thirdParties.of(full.parties(), full.thirdParties(), place);
    List<ThirdParty> more = thirds.isEmpty() ? thirdParties.unnamed(full, place) : List.of();
    if (thirds.isEmpty() && more.isEmpty() && isAmongThemselves(full)) {
      return Optional.empty();
    }
    return Optional.of(
        new Contact(
            evidence,
            full.kind(),
            Draft.concat(
                participants.known(full.parties()), more.stream().map(ThirdParty::actor).toList()),
            Draft.concat(thirds, more),
            place,
            substance.subject(reading, draft),
            substance.outcome(reading, draft),
            agreements.reached(reading, draft),
            isShuttle(draft)));
  }

  /** "A new round began in X": the next of those told before, with the same parties. */
  private static Optional<Draft> next(Draft draft, Evidence evidence, Earlier earlier) {
    return TheTwo.isSaidAnother(draft)
        ? earlier
            .recall(
                draft.sentence().index(),
                draft.kind(),
                evidence.status(),
                draft.parties(),
                List.of(),
                Optional.empty(),
                2)
            .map(draft::joining)
        : Optional.empty();
  }

  /** The earlier contact that a draft tells more of. */
  private Optional<Contact> recalled(
      Reading reading, Draft draft, Evidence evidence, Optional<Place> place, Earlier earlier) {
    boolean joins = draft.strength() == Strength.JOINS;
    return earlier.recall(
        draft.sentence().index(),
        draft.kind(),
        evidence.status(),
        joins ? List.of() : draft.parties(),
        joins ? draft.parties() : beside(reading, draft),
        place,
        joins ? 1 : 2);
  }

  /** "The president met his ministers": a party that meets its own people meets nobody else. */
  private static boolean isAmongThemselves(Draft draft) {
    return draft.kind() != Contact.Kind.VISIT
        && draft.parties().size() > 1
        && draft.parties().stream().map(Mention::party).distinct().count() == 1
        && draft.parties().stream().anyMatch(each -> each.kind() != ActorKind.PERSON);
  }

  /** Talks of which only the host is known: they are held on the soil of a third party. */
  private Optional<Contact> hosted(
      Reading reading,
      Draft draft,
      Evidence evidence,
      Optional<Place> place,
      ThirdParties thirdParties) {
    boolean talks =
        draft.kind() == Contact.Kind.TALKS || (Arguments.isVerb(draft.word()) && isMeeting(draft));
    boolean unnamed =
        draft.parties().stream().allMatch(each -> !each.named() || isLeading(draft, each));
    List<ThirdParty> thirds = List.of();
    if (talks && unnamed && HELD.contains(evidence.status())) {
      thirds = draft.parties().isEmpty() ? thirdParties.at(place) : draft.thirdParties();
    }
    return thirds.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Contact(
                evidence,
                draft.kind(),
                thirds.stream().map(ThirdParty::actor).toList(),
                thirds,
                place,
                substance.subject(reading, draft),
                substance.outcome(reading, draft),
                agreements.reached(reading, draft),
                false));
  }

  /** "The two sides met under the auspices of X": who is named only leads those who are not. */
  private static boolean isLeading(Draft draft, Mention mention) {
    return draft.thirdParties().stream()
        .anyMatch(
            third ->
                third.role() == Contact.Role.MEDIATES
                    && third.actor().name().equals(mention.name()));
  }

  private static boolean isMeeting(Draft draft) {
    return draft.kind() == Contact.Kind.MEETING;
  }

  /**
   * An invitation that was made leaves open whether it is followed; who is expected is to come;
   * talks that "did not lead to an agreement" were held.
   */
  private Evidence asked(Draft draft, Evidence evidence) {
    if (evidence.status() == Status.DENIED
        && !draft.word().equals(draft.predicate())
        && vocabulary.outcomes().contains(draft.predicate().lemma())) {
      return evidence.with(Status.TOOK_PLACE);
    }
    if (draft.kind() == Contact.Kind.VISIT
        && evidence.status() == Status.TOOK_PLACE
        && vocabulary.isAwaiting(draft.predicate().lemma())) {
      return evidence.with(Status.PLANNED);
    }
    return vocabulary.inviting().contains(draft.predicate().lemma())
            && evidence.status() == Status.TOOK_PLACE
        ? evidence.with(Status.POSSIBLE)
        : evidence;
  }

  /**
   * With what the report gave the same contact before: its time, and that it is yet to be, where
   * something is only said about it.
   */
  private static Evidence asRecalled(Draft draft, Evidence evidence, Contact before) {
    boolean named =
        !Arguments.isVerb(draft.word())
            && Arguments.preposition(draft.sentence(), draft.word())
                .filter(AHEAD::contains)
                .isPresent();
    boolean ahead =
        named
            && evidence.timeSpan().isEmpty()
            && evidence.status() == Status.TOOK_PLACE
            && before.evidence().status() == Status.PLANNED;
    Evidence same = ahead ? evidence.with(Status.PLANNED) : evidence;
    return same.timeSpan().isEmpty() ? whenTold(same, before.evidence()) : same;
  }

  /** "The meeting was called off": what was planned before. */
  private static boolean isCalledOff(Evidence evidence, Optional<Contact> before) {
    return evidence.status() == Status.CANCELLED
        && before.filter(plan -> plan.evidence().status() == Status.PLANNED).isPresent();
  }

  /** With the time that the report gave the same contact before. */
  private static Evidence whenTold(Evidence evidence, Evidence before) {
    boolean same =
        evidence.status() == before.status()
            || (evidence.status() == Status.CANCELLED && before.status() == Status.PLANNED);
    return same && before.timeSpan().isPresent()
        ? evidence.at(before.time(), before.timeSpan())
        : evidence;
  }

  /** Whether an infinitive after a noun names what is to be: "the deadline for X to negotiate". */
  private boolean isOnlyNamed(Draft draft, Evidence evidence) {
    Token verb = draft.predicate();
    boolean chance =
        draft
            .sentence()
            .head(verb)
            .filter(noun -> vocabulary.chances().contains(noun.lemma()))
            .isPresent();
    return !chance
        && verb.relation().equals("acl")
        && verb.xpos().equals("VB")
        && evidence.status() == Status.TOOK_PLACE;
  }

  /** Those who act in the clause of a noun of contact: "X gave Y a letter during the meeting". */
  private List<Mention> beside(Reading reading, Draft draft) {
    Sentence sentence = draft.sentence();
    Optional<Token> verb = sentence.head(draft.word()).filter(Arguments::isVerb);
    return verb.stream()
        .flatMap(
            each ->
                Stream.concat(
                    Arguments.agent(sentence, each).stream(),
                    sentence.children(each, "obj", "iobj", "nsubj:pass")))
        .flatMap(each -> participants.of(reading, sentence, each).stream())
        .toList();
  }

  private static boolean isSure(Draft draft, Evidence evidence, Optional<Place> place) {
    return switch (draft.strength()) {
      case SURE -> !draft.parties().isEmpty();
      case NEEDS_CIRCUMSTANCE ->
          draft.parties().size() > 1
              || (draft.parties().size() == 1
                  && (place.isPresent() || evidence.timeSpan().isPresent()));
      case NEEDS_TWO, RECALLS, JOINS, HOSTED -> draft.parties().size() > 1;
    };
  }

  private static boolean isShuttle(Draft draft) {
    return draft.sentence().tokens().stream().anyMatch(each -> each.lemma().equals("shuttle"));
  }
}
