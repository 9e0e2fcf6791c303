package parley.export.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.claims.ClaimJson;
import parley.reader.Article;
import parley.reader.Article.Block;
import parley.reader.Article.BlockKind;
import parley.record.RecordedClaim;
import parley.text.Span;
import parley.view.Cells;

/** A report's text as it reads, each claim's sentence marked and followed by links to entries. */
final class MarkedText {

  private final Links links;
  private final Map<String, String> entryOfClaim;

  MarkedText(Links links, Map<String, String> entryOfClaim) {
    this.links = links;
    this.entryOfClaim = entryOfClaim;
  }

  Html of(Article article, List<RecordedClaim> claims) {
    Html html = new Html().open("article");
    Set<String> begun = new HashSet<>();
    String title = article.report().title().map(Cells::printable).orElse("");
    for (Block block : article.blocks()) {
      if (isHeading(article, block, title, claims)) {
        continue; // it stands above the page already
      }
      String element = block.kind() == BlockKind.TITLE ? "h2" : "p";
      if (block.kind() == BlockKind.NOISE) {
        html.open(element, "class", "noise");
      } else {
        html.open(element);
      }
      block(html, article, block.span(), claims, begun);
      html.close(element);
    }
    return html.close("article");
  }

  private static boolean isHeading(
      Article article, Block block, String title, List<RecordedClaim> claims) {
    Span given = article.clean().original(block.span());
    return block.kind() == BlockKind.TITLE
        && Cells.printable(block.span().of(article.clean().text())).equals(title)
        && claims.stream().noneMatch(claim -> span(claim).overlaps(given));
  }

  /** The text of a block, in pieces under which the same claims lie. */
  private void block(
      Html html, Article article, Span block, List<RecordedClaim> claims, Set<String> begun) {
    Span given = article.clean().original(block);
    List<RecordedClaim> here =
        claims.stream().filter(claim -> span(claim).overlaps(given)).toList();
    String text = article.clean().text();
    if (here.isEmpty()) {
      html.text(text.substring(block.start(), block.end()));
      return;
    }
    int start = block.start();
    List<RecordedClaim> under = under(article, start, here);
    for (int at = start + 1; at <= block.end(); at++) {
      List<RecordedClaim> next = at < block.end() ? under(article, at, here) : List.of();
      if (at == block.end() || !next.equals(under)) {
        piece(html, text.substring(start, at), under, next, begun);
        start = at;
        under = next;
      }
    }
  }

  private static List<RecordedClaim> under(Article article, int at, List<RecordedClaim> claims) {
    Span given = article.clean().original(new Span(at, at + 1));
    List<RecordedClaim> under = new ArrayList<>();
    for (RecordedClaim claim : claims) {
      if (span(claim).overlaps(given)) {
        under.add(claim);
      }
    }
    return under;
  }

  private void piece(
      Html html,
      String text,
      List<RecordedClaim> under,
      List<RecordedClaim> next,
      Set<String> begun) {
    if (under.isEmpty()) {
      html.text(text);
      return;
    }
    for (RecordedClaim claim : under) {
      if (begun.add(claim.id())) {
        html.open("span", "id", claim.id()).close("span");
      }
    }
    html.element("mark", text, "class", "k-" + ClaimJson.kind(under.get(0).claim()));
    for (RecordedClaim claim : under) {
      if (!next.contains(claim)) {
        chip(html, claim);
      }
    }
  }

  /** A small link to the entry that a claim belongs to. */
  void chip(Html html, RecordedClaim claim) {
    String kind = ClaimJson.kind(claim.claim());
    String entry = entryOfClaim.getOrDefault(claim.id(), "");
    html.text(" ");
    if (links.hasEntry(entry)) {
      html.link("../" + Links.entryPath(entry), kind, "class", "chip k-" + kind);
    }
  }

  private static Span span(RecordedClaim claim) {
    return claim.claim().evidence().span();
  }
}
