package parley.finding;

import java.util.Optional;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.actors.Titles;

/**
 * A title that goes with a name.
 *
 * @param text without articles, states and "former": "special envoy"
 * @param head its noun, in the singular: "envoy"
 * @param first index of the first token of the whole title, owner included
 * @param at index of the token of that noun
 * @param former whether it is a past one
 * @param owner whose office it is, if that is listed
 * @param ownerPerson whose office it is, if that is a person named in the report
 * @param organisation whose office it is, if that is a name that no list knows
 */
record HeldTitle(
    String text,
    String head,
    int first,
    int at,
    boolean former,
    Optional<Listed> owner,
    Optional<NameUse> ownerPerson,
    Optional<String> organisation) {

  /** The same as the office of a listed owner. */
  HeldTitle of(Listed listed) {
    return new HeldTitle(
        text, head, first, at, former, Optional.of(listed), ownerPerson, organisation);
  }

  /**
   * The same, where "UN ambassador" is the office of no one at the United Nations but a state's.
   */
  HeldTitle ofItsState() {
    boolean atTheUnitedNations =
        head.equals("ambassador")
            && owner.filter(any -> any.name().equals("United Nations")).isPresent();
    return atTheUnitedNations
        ? new HeldTitle(text, head, first, at, former, Optional.empty(), ownerPerson, organisation)
        : this;
  }

  /** The same where the lists tell whose it is and the report does not. */
  HeldTitle ofItsBody() {
    if (owner.isPresent() || ownerPerson.isPresent() || organisation.isPresent()) {
      return this;
    }
    Optional<Listed> body = Titles.standard().body(text).flatMap(ActorList.standard()::named);
    return new HeldTitle(text, head, first, at, former, body, ownerPerson, organisation);
  }
}
