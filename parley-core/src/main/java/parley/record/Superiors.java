package parley.record;

import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Mention;

/** Places people whom a report calls somebody's, "A's envoy B", where another report places A. */
final class Superiors {

  private final PersonNames people;

  Superiors(PersonNames people) {
    this.people = people;
  }

  /** The mention with the country of whom the person serves, if only that is known. */
  Mention placed(Mention mention) {
    boolean open =
        mention.kind() == ActorKind.PERSON && mention.named() && mention.country().isEmpty();
    return open
        ? mention
            .affiliation()
            .filter(superior -> ActorList.standard().named(superior).isEmpty())
            .flatMap(people::country)
            .map(country -> mention.of(ActorIndex.nameOf(country), country))
            .orElse(mention)
        : mention;
  }
}
