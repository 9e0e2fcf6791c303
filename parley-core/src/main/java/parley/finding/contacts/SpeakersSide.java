package parley.finding.contacts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Mention;
import parley.claims.Evidence;
import parley.finding.Arguments;
import parley.finding.Reading;
import parley.linguistics.Sentence;
import parley.linguistics.Token;

/**
 * The side that goes without saying: a government's spokesman who tells of "contacts with X" tells
 * of his government's.
 *
 * <p>The trap: an outlet or an outsider may tell of others' contacts; only one who speaks for
 * another state than the one named is a side.
 */
final class SpeakersSide {

  private static final Set<String> WITH = Set.of("with");

  /** The draft with the speaker's state as the other party, where none is named. */
  Draft complete(Reading reading, Draft draft, Evidence evidence) {
    if (draft.parties().size() != 1 || !namesOneSide(draft)) {
      return draft;
    }
    Mention named = draft.parties().get(0);
    Optional<Mention> side =
        evidence.saidBy().chain().stream()
            .findFirst()
            .filter(speaker -> speaker.kind() == ActorKind.PERSON && speaker.office().isPresent())
            .flatMap(Mention::country)
            .filter(country -> !named.country().equals(Optional.of(country)))
            .flatMap(country -> ActorList.standard().state(country))
            .map(
                state ->
                    new Mention(
                        evidence.saidBy().chain().get(0).text(),
                        state.name(),
                        state.kind(),
                        state.country(),
                        state.sectors(),
                        Optional.empty(),
                        Optional.of(state.name()),
                        true));
    return side.map(each -> draft.with(Draft.concat(List.of(each), draft.parties()))).orElse(draft);
  }

  private static boolean namesOneSide(Draft draft) {
    Sentence sentence = draft.sentence();
    if (Arguments.isVerb(draft.word())) {
      return false;
    }
    boolean owned = sentence.child(draft.word(), "nmod:poss").isPresent();
    Stream<Token> heads =
        Stream.concat(Stream.of(draft.word()), sentence.head(draft.word()).stream());
    return !owned
        && heads.anyMatch(head -> Arguments.after(sentence, head, WITH).findAny().isPresent());
  }
}
