package parley.finding.proposals;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Condition;
import parley.claims.Deadline;
import parley.claims.Measure;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.claims.ProposalName;
import parley.finding.ReadText;
import parley.time.When;

/** Writes claims on proposals, measures and deadlines as lines that a person can check. */
final class ClaimLines {

  private ClaimLines() {}

  /** All claims of these kinds in a text, one line each. */
  static List<String> of(String text) {
    return ReadText.claims(Claim.class, text).stream()
        .flatMap(claim -> line(claim).stream())
        .toList();
  }

  private static Optional<String> line(Claim claim) {
    if (claim instanceof Proposal proposal) {
      return Optional.of(proposal(proposal));
    }
    if (claim instanceof Position position) {
      return Optional.of(
          words("position", party(position.party()), position.stance(), name(position.proposal())));
    }
    if (claim instanceof Condition condition) {
      return Optional.of(
          words("condition", party(condition.party()), condition.kind(), condition.asks()));
    }
    if (claim instanceof Measure measure) {
      return Optional.of(
          words(
              "measure",
              party(measure.actor()),
              "to",
              measure.target().map(ClaimLines::party).orElse("-"),
              measure.kind(),
              measure.change(),
              measure.amount().orElse("")));
    }
    return claim instanceof Deadline deadline ? Optional.of(deadline(deadline)) : Optional.empty();
  }

  private static String proposal(Proposal proposal) {
    String terms =
        proposal.terms().stream()
            .map(term -> term.kind() + "=" + term.value())
            .collect(Collectors.joining(", "));
    return words(
        "proposal", name(proposal.proposal()), proposal.state().map(Enum::name).orElse(""), terms);
  }

  private static String name(ProposalName name) {
    return words(name.kind(), name.proposer().map(proposer -> "by " + party(proposer)).orElse(""));
  }

  private static String deadline(Deadline deadline) {
    When due = deadline.due().resolve(ReadText.published());
    return words(
        "deadline",
        party(deadline.issuer()),
        "to",
        deadline.addressee().map(ClaimLines::party).orElse("-"),
        deadline.length().map(Period::toString).orElse(""),
        due instanceof When.Dated dated ? "due " + dated.from() : "",
        deadline.state().map(Enum::name).orElse(""),
        deadline.demand().map(demand -> "- " + demand).orElse(""),
        deadline.consequence().map(threat -> "or " + threat).orElse(""));
  }

  private static String party(Mention party) {
    return party.name();
  }

  private static String words(Object... words) {
    return Stream.of(words)
        .map(Object::toString)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
