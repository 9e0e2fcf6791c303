package parley.web;

import java.util.stream.Collectors;
import parley.actors.Mention;
import parley.claims.Claim;
import parley.claims.Condition;
import parley.claims.Measure;
import parley.claims.Office;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.view.Terms;

/** What one claim adds to its entry, in a few words; empty where the sentence says it all. */
final class Gist {

  private Gist() {}

  static String of(Claim claim) {
    if (claim instanceof Position position) {
      return position.party().name() + " " + Wording.word(position.stance());
    } else if (claim instanceof Condition condition) {
      return condition.party().name() + " asks: " + Wording.brief(condition.asks(), 80);
    } else if (claim instanceof Proposal proposal) {
      return Wording.joined(
          proposal.state().map(Wording::word).orElse(""),
          proposal.terms().stream()
              .map(term -> Terms.phrase(term.kind(), term.value()))
              .collect(Collectors.joining(" · ")));
    } else if (claim instanceof Office office) {
      return office.person().name()
          + ", "
          + (office.former() ? "former " : "")
          + office.title()
          + Wording.prefixed(" of ", office.of().map(Mention::name).orElse(""));
    } else if (claim instanceof Measure measure) {
      return Wording.word(measure.change());
    }
    return "";
  }
}
