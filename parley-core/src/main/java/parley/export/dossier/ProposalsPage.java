package parley.export.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import parley.view.Cells;
import parley.view.Entries;
import parley.view.Terms;
import parley.view.View;

/** What is on the table: the matrix of positions, then each proposal with terms and conditions. */
final class ProposalsPage {

  private final Entries entries;
  private final Links links;

  ProposalsPage(Entries entries, Links links) {
    this.entries = entries;
    this.links = links;
  }

  Html body() {
    ArrayNode proposals = entries.of(View.PROPOSALS);
    Html html = new Html().element("h2", "Positions");
    html.add(new Matrix(links).of(Cells.stream(proposals).toList()));
    html.element("h2", "Proposals");
    if (proposals.isEmpty()) {
      html.element("p", "No proposals in these reports.", "class", "empty");
    }
    proposals.forEach(proposal -> proposal(html, proposal));
    return html;
  }

  private void proposal(Html html, JsonNode proposal) {
    html.open("section", "class", "card").open("h3");
    links.entry(html, "", proposal.path("id").asText(), proposal.path("name").asText());
    html.close("h3");
    html.element(
        "p",
        Cells.joined(
            Cells.word(proposal.path("form")),
            Cells.word(proposal.path("state")),
            proposal.path("in_force").asBoolean() ? "in force" : "",
            proposal.has("proposer") ? "by " + Cells.actor(proposal.path("proposer")) : ""),
        "class",
        "facts");
    if (!proposal.path("terms").isEmpty()) {
      html.open("dl");
      proposal
          .path("terms")
          .properties()
          .forEach(
              term ->
                  html.element("dt", term.getKey().replace('_', ' '))
                      .element("dd", Terms.length(term.getValue().asText())));
      html.close("dl");
    }
    if (!proposal.path("conditions").isEmpty()) {
      html.element("h4", "Conditions").open("ul");
      for (JsonNode condition : proposal.path("conditions")) {
        html.element(
            "li",
            Cells.joined(
                Cells.actor(condition.path("party")) + ": " + condition.path("asks").asText(),
                Cells.word(condition.path("kind")),
                Cells.when(condition.path("when"))));
      }
      html.close("ul");
    }
    html.close("section");
  }
}
