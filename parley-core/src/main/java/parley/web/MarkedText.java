package parley.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.claims.ClaimJson;
import parley.record.RecordedClaim;
import parley.text.Report;
import parley.text.Span;

/**
 * Cuts a report's text into sentences that claims rest on and what stands between them.
 *
 * <p>Sentences that overlap make one block, since a mark cannot begin within another and end after
 * it.
 */
final class MarkedText {

  /** What an address ends with that leads to the passage found. */
  static final String FOUND = "mark";

  private final Report report;
  private final int end;
  private final Function<RecordedClaim, List<ReportPage.Sign>> signs;
  private final List<Markup.Found> markup;
  private final Optional<Span> found;
  private final List<ReportPage.Block> blocks = new ArrayList<>();

  /**
   * @param most the most characters to show
   * @param signs what leads from a claim to its entries
   * @param found the passage that a search found, to be marked too
   */
  MarkedText(
      Report report,
      int most,
      Function<RecordedClaim, List<ReportPage.Sign>> signs,
      Optional<Span> found) {
    this.report = report;
    this.end = Math.min(most, report.text().length());
    this.signs = signs;
    this.found = found.filter(span -> !span.isEmpty() && span.end() <= end);
    this.markup = Markup.in(report.text().substring(0, end));
  }

  boolean hasMarkup() {
    return !markup.isEmpty();
  }

  int cut() {
    return report.text().length() - end;
  }

  List<ReportPage.Block> blocks(List<RecordedClaim> claims) {
    List<RecordedClaim> inOrder =
        claims.stream()
            .filter(claim -> span(claim).end() <= end)
            .sorted(Comparator.comparing(MarkedText::span).thenComparing(Comparator.naturalOrder()))
            .toList();
    int at = 0;
    int next = 0;
    while (next < inOrder.size()) {
      Span block = span(inOrder.get(next));
      List<RecordedClaim> members = new ArrayList<>();
      while (next < inOrder.size()
          && (span(inOrder.get(next)).overlaps(block) || members.isEmpty())) {
        RecordedClaim claim = inOrder.get(next++);
        members.add(claim);
        block = new Span(block.start(), Math.max(block.end(), span(claim).end()));
      }
      between(at, block.start());
      told(block, members);
      at = block.end();
    }
    between(at, end);
    return blocks;
  }

  private static Span span(RecordedClaim claim) {
    return claim.claim().evidence().span();
  }

  private void between(int from, int to) {
    if (from < to) {
      blocks.add(new ReportPage.Block(List.of(), runs(from, to, Map.of()), List.of()));
    }
  }

  private void told(Span block, List<RecordedClaim> members) {
    Map<Integer, List<String>> anchors = new TreeMap<>();
    Set<String> kinds = new TreeSet<>();
    Map<String, ReportPage.Sign> all = new LinkedHashMap<>();
    for (RecordedClaim claim : members) {
      anchors.computeIfAbsent(span(claim).start(), any -> new ArrayList<>()).add(claim.id());
      for (ReportPage.Sign sign : signs.apply(claim)) {
        kinds.add(sign.kind());
        all.putIfAbsent(sign.href(), sign);
      }
      if (kinds.isEmpty()) {
        kinds.add(ClaimJson.kind(claim.claim()));
      }
    }
    blocks.add(
        new ReportPage.Block(
            List.copyOf(kinds),
            runs(block.start(), block.end(), anchors),
            List.copyOf(all.values())));
  }

  /** The text between two positions, cut where noise or markup begins and ends. */
  private List<ReportPage.Run> runs(int from, int to, Map<Integer, List<String>> anchors) {
    Set<Integer> edges = new TreeSet<>(anchors.keySet());
    edges.add(from);
    edges.add(to);
    found
        .filter(span -> span.overlaps(new Span(from, to)))
        .ifPresent(span -> edge(edges, span, from, to));
    List<Span> noise =
        report.noise().stream().filter(span -> span.overlaps(new Span(from, to))).toList();
    List<Markup.Found> tags =
        markup.stream().filter(found -> found.span().overlaps(new Span(from, to))).toList();
    noise.forEach(span -> edge(edges, span, from, to));
    tags.forEach(found -> edge(edges, found.span(), from, to));
    List<Integer> all = List.copyOf(new LinkedHashSet<>(edges));
    List<ReportPage.Run> runs = new ArrayList<>();
    for (int i = 0; i + 1 < all.size(); i++) {
      Span span = new Span(all.get(i), all.get(i + 1));
      List<String> here = new ArrayList<>(anchors.getOrDefault(span.start(), List.of()));
      if (found.filter(passage -> passage.start() == span.start()).isPresent()) {
        here.add(FOUND);
      }
      runs.add(run(span, noise, tags, here));
    }
    return runs;
  }

  private static void edge(Set<Integer> edges, Span span, int from, int to) {
    edges.add(Math.max(from, span.start()));
    edges.add(Math.min(to, span.end()));
  }

  private ReportPage.Run run(
      Span span, List<Span> noise, List<Markup.Found> tags, List<String> anchors) {
    String text = report.quote(span);
    for (Markup.Found found : tags) {
      if (found.span().contains(span)) {
        boolean whole = found.span().equals(span);
        ReportPage.Type type =
            found.type() == ReportPage.Type.ENTITY && !whole
                ? ReportPage.Type.MARKUP
                : found.type();
        return new ReportPage.Run(type, text, found.meant(), anchors, isFound(span));
      }
    }
    boolean furniture = noise.stream().anyMatch(each -> each.contains(span));
    return new ReportPage.Run(
        furniture ? ReportPage.Type.NOISE : ReportPage.Type.TEXT, text, "", anchors, isFound(span));
  }

  private boolean isFound(Span span) {
    return found.filter(passage -> passage.contains(span)).isPresent();
  }

  /** How many claims there are of each kind that can be switched. */
  static List<ReportPage.KindCount> kinds(List<ReportPage.Block> blocks) {
    Map<String, Long> counts =
        blocks.stream()
            .flatMap(block -> block.kinds().stream())
            .collect(Collectors.groupingBy(kind -> kind, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(count -> new ReportPage.KindCount(count.getKey(), count.getValue()))
        .toList();
  }
}
