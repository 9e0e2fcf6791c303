package parley.evaluation.synthetic;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import parley.evaluation.synthetic.SyntheticReport.Mark;
import parley.evaluation.synthetic.Teller.Sentence;

/** Lays a draft out as a page or a plain text, among what stands around it. */
final class Layout {

  private static final DateTimeFormatter BRITISH =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter AMERICAN =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  private final Lexicon lexicon;
  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();

  Layout(Lexicon lexicon, Random random) {
    this.lexicon = lexicon;
    this.random = random;
  }

  /** The report of that name; of a copy, {@code group} names what it copies. */
  SyntheticReport report(String name, String group, Draft draft) {
    boolean page = random.nextInt(5) < 2;
    if (page) {
      page(draft);
    } else {
      plain(draft);
    }
    String file = name + (page ? ".html" : ".txt");
    return new SyntheticReport(
        file,
        draft.published(),
        draft.dated(),
        group.isEmpty() ? file : group,
        text.toString(),
        marks);
  }

  private void plain(Draft draft) {
    if (random.nextInt(4) == 0) {
      text.append(any("noise/top")).append('\n');
    }
    put(draft.headline());
    text.append('\n');
    header(draft);
    text.append('\n');
    for (int i = 0; i < draft.sentences().size(); i++) {
      put(draft.sentences().get(i));
      text.append(i % 2 == 1 || i + 1 == draft.sentences().size() ? "\n\n" : " ");
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(any("noise/end")).append('\n');
    }
  }

  private void header(Draft draft) {
    LocalDate day = draft.published();
    String time =
        String.format(Locale.ROOT, " %02d:%02d", 6 + random.nextInt(15), random.nextInt(60));
    String written = (draft.american() ? AMERICAN : BRITISH).format(day);
    if (!draft.dated()) {
      text.append(draft.outlet()).append('\n');
    } else {
      switch (random.nextInt(3)) {
        case 0 -> text.append(draft.outlet() + " | " + day + time + "\n");
        case 1 -> text.append(draft.outlet() + " | Updated: " + day + "\n");
        default -> text.append(draft.outlet() + ", " + written + "\n");
      }
    }
    draft.wire().ifPresent(wire -> text.append("Source: ").append(wire).append('\n'));
  }

  private void page(Draft draft) {
    text.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    text.append(html(draft.headline().text())).append("</title>\n");
    text.append("<meta property=\"og:site_name\" content=\"" + draft.outlet() + "\">\n");
    if (draft.dated()) {
      text.append(
          "<meta property=\"article:published_time\" content=\""
              + draft.published()
              + "T09:00:00Z\">\n");
    }
    text.append(
        "</head>\n<body>\n<nav><a href=\"/\">Home</a> <a href=\"/world\">World</a></nav>\n");
    text.append("<article>\n<h1>");
    put(draft.headline(), true);
    text.append("</h1>\n");
    draft.wire().ifPresent(wire -> text.append("<p>Source: " + wire + "</p>\n"));
    for (Sentence sentence : draft.sentences()) {
      text.append("<p>");
      put(sentence, true);
      text.append("</p>\n");
    }
    text.append("</article>\n<aside><ul>");
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append("<li><a href=\"/" + i + "\">" + html(any("noise/end")) + "</a></li>");
    }
    text.append("</ul></aside>\n</body>\n</html>\n");
  }

  private void put(Sentence sentence) {
    put(sentence, false);
  }

  private void put(Sentence sentence, boolean html) {
    int start = text.length();
    text.append(html ? html(sentence.text()) : sentence.text());
    int end = text.length();
    sentence
        .mark()
        .ifPresent(m -> marks.add(new Mark(start, end, m.entry(), m.told(), m.wrong(), m.also())));
  }

  private static String html(String text) {
    return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
  }

  private String any(String phrases) {
    List<String> list = lexicon.phrases(phrases);
    return list.get(random.nextInt(list.size()));
  }
}
