package parley.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import parley.reader.Article.Block;
import parley.text.CleanText;
import parley.text.Published;
import parley.text.Published.HowKnown;
import parley.text.Span;

/** Reads plain text: lines into paragraphs, and paragraphs into headline, news and furniture. */
final class PlainTextReader {

  private static final Pattern DATE_HEADER =
      Pattern.compile(
          "\\A\\s*date:?\\s+\\d{4}-\\d{2}-\\d{2}(?=\\s+\\p{L}+\\s+\\p{L})",
          Pattern.CASE_INSENSITIVE);

  private final Furniture furniture;
  private final Attribution attribution;

  PlainTextReader(Furniture furniture, Attribution attribution) {
    this.furniture = furniture;
    this.attribution = attribution;
  }

  Page read(String text) {
    CleanWriter writer = new CleanWriter(text);
    List<Span> spans = new ArrayList<>();
    for (List<Span> paragraph : Paragraphs.of(text)) {
      for (List<Span> part : withoutHeader(text, paragraph)) {
        write(writer, part).ifPresent(spans::add);
      }
    }
    CleanText clean = writer.build();
    List<String> lines = spans.stream().map(span -> span.of(clean.text())).toList();
    PlainTextLayout layout = PlainTextLayout.of(lines, furniture, attribution);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      blocks.add(new Block(layout.kind(i), spans.get(i)));
    }
    Attribution.Credits credits =
        attribution.of(layout.attributionLines()).publisher(layout.field("publisher"));
    return new Page(
        clean,
        blocks,
        layout.title(),
        credits.publisher(),
        layout.field("origin").or(credits::origin),
        published(layout, clean, spans),
        Optional.empty());
  }

  /** "date 2024-05-03 A headline": what a header line gives, and the headline that runs on. */
  private static List<List<Span>> withoutHeader(String text, List<Span> paragraph) {
    Span line = paragraph.get(0);
    Matcher header = DATE_HEADER.matcher(text).region(line.start(), line.end());
    if (!header.find()) {
      return List.of(paragraph);
    }
    List<Span> rest = new ArrayList<>(paragraph.subList(1, paragraph.size()));
    rest.add(0, new Span(header.end(), line.end()));
    return List.of(List.of(new Span(line.start(), header.end())), rest);
  }

  private static Optional<Span> write(CleanWriter writer, List<Span> paragraph) {
    int gap = paragraph.get(0).start();
    for (Span line : paragraph) {
      writer.addSpace(new Span(gap, line.start()));
      writer.addEscaped(line, true);
      gap = line.end();
    }
    return writer.endBlock();
  }

  private static Optional<Published> published(
      PlainTextLayout layout, CleanText clean, List<Span> spans) {
    return layout
        .stamp()
        .map(
            stamp -> {
              int start = spans.get(stamp.line()).start();
              Span inClean =
                  new Span(start + stamp.date().span().start(), start + stamp.date().span().end());
              HowKnown how = stamp.how();
              return stamp
                  .date()
                  .told(clean.text())
                  .published(how, Optional.of(clean.original(inClean)));
            });
  }
}
