package parley.record;

import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Condition;
import parley.claims.Contact;
import parley.claims.Deadline;
import parley.claims.Event;
import parley.claims.Incident;
import parley.claims.Measure;
import parley.claims.Office;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.claims.ProposalName;
import parley.claims.Statement;

/** Every actor that a claim names. */
final class Mentions {

  private Mentions() {}

  /** All mentions in a claim, those of its sources included, in the order of its fields. */
  static Stream<Mention> in(Claim claim) {
    return Stream.concat(claim.evidence().saidBy().chain().stream(), own(claim));
  }

  private static Stream<Mention> own(Claim claim) {
    if (claim instanceof Contact contact) {
      return Stream.concat(
          contact.participants().stream(),
          contact.thirdParties().stream().map(Contact.ThirdParty::actor));
    } else if (claim instanceof Proposal proposal) {
      return named(proposal.proposal());
    } else if (claim instanceof Position position) {
      return Stream.concat(Stream.of(position.party()), named(position.proposal()));
    } else if (claim instanceof Condition condition) {
      return Stream.concat(Stream.of(condition.party()), named(condition.proposal()));
    } else if (claim instanceof Measure measure) {
      return Stream.concat(Stream.of(measure.actor()), measure.target().stream());
    } else if (claim instanceof Deadline deadline) {
      return Stream.concat(Stream.of(deadline.issuer()), deadline.addressee().stream());
    } else if (claim instanceof Incident incident) {
      return Stream.of(incident.attacker(), incident.blamedBy(), incident.target())
          .flatMap(mention -> mention.stream());
    } else if (claim instanceof Statement statement) {
      return Stream.concat(statement.speakers().stream(), statement.addressee().stream());
    } else if (claim instanceof Event event) {
      return Stream.concat(event.actors().stream(), event.recipients().stream());
    } else if (claim instanceof Office office) {
      return Stream.concat(Stream.of(office.person()), office.of().stream());
    }
    throw new IllegalArgumentException("a claim of no known kind: " + claim);
  }

  private static Stream<Mention> named(ProposalName proposal) {
    return Stream.concat(proposal.proposer().stream(), proposal.parties().stream());
  }
}
