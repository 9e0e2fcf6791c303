package parley.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import parley.text.Span;

/**
 * One document of a treebank in GUM's scheme: its running text, its words, and what its phrases
 * stand for.
 *
 * @param name of the document
 * @param text its sentences, with an empty line between paragraphs
 * @param sentences the words of each, in order
 * @param mentions the phrases that stand for something, as marked, in the order of their ends
 */
public record GoldText(
    String name, String text, List<List<Word>> sentences, List<GoldMention> mentions) {

  private static final Pattern OPENED = Pattern.compile("(\\d+)(?:\\[\\d+/\\d+\\])?-(\\w+)-");
  private static final Pattern CLOSED = Pattern.compile("(\\d+)(?:\\[\\d+/\\d+\\])?\\)");
  private static final String ENTITY = "Entity=";

  /**
   * A word with its place in the tree.
   *
   * @param head index of the word it depends on in its sentence, or -1
   */
  public record Word(Span span, String form, String upos, String xpos, int head, String relation) {}

  /**
   * A phrase that stands for something.
   *
   * @param entity what it stands for, a number within the document
   * @param type of the entity, such as {@code person}
   * @param sentence index
   * @param first index of its first word
   * @param end index after its last word
   */
  public record GoldMention(int entity, String type, int sentence, int first, int end) {}

  /**
   * The documents of a file, packed with gzip.
   *
   * @throws IOException if it cannot be read
   */
  public static List<GoldText> read(Path file) throws IOException {
    List<GoldText> documents = new ArrayList<>();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Optional<Reader> reader = Optional.empty();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# newdoc id = ")) {
          reader.ifPresent(each -> documents.add(each.document()));
          reader = Optional.of(new Reader(line.substring("# newdoc id = ".length())));
        }
        String next = line;
        reader.ifPresent(each -> each.line(next));
      }
      reader.ifPresent(each -> documents.add(each.document()));
    }
    return documents;
  }

  /** The words of each sentence as spans of the text. */
  public List<List<Span>> spans() {
    return sentences.stream().map(words -> words.stream().map(Word::span).toList()).toList();
  }

  /** The word of a phrase whose head lies outside it. */
  public Word head(GoldMention mention) {
    List<Word> words = sentences.get(mention.sentence());
    for (int i = mention.first(); i < mention.end(); i++) {
      int up = words.get(i).head();
      if (up < mention.first() || up >= mention.end()) {
        return words.get(i);
      }
    }
    return words.get(mention.first());
  }

  private static final class Reader {

    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<List<Word>> sentences = new ArrayList<>();
    private final List<GoldMention> mentions = new ArrayList<>();
    private final Map<Integer, Deque<GoldMention>> open = new HashMap<>();
    private List<Word> words = new ArrayList<>();
    private int fusedUntil;
    private int fusedAt;
    private int fusedEnd;
    private boolean fusedSpace;

    Reader(String name) {
      this.name = name;
    }

    GoldText document() {
      return new GoldText(name, text.toString(), List.copyOf(sentences), List.copyOf(mentions));
    }

    void line(String line) {
      if (line.startsWith("# newpar") && !line.startsWith("# newpar_")) {
        text.append(text.isEmpty() ? "" : "\n\n");
      } else if (line.isEmpty()) {
        sentences.add(List.copyOf(words));
        words = new ArrayList<>();
        fusedUntil = 0;
        open.clear();
      } else if (!line.startsWith("#")) {
        cells(line.split("\t", -1));
      }
    }

    private void cells(String[] cells) {
      boolean space = !cells[9].contains("SpaceAfter=No");
      if (cells[0].contains("-")) {
        fusedUntil = Integer.parseInt(cells[0].substring(cells[0].indexOf('-') + 1));
        fusedAt = text.length();
        text.append(cells[1]);
        fusedEnd = text.length();
        fusedSpace = space;
      } else if (!cells[0].contains(".")) {
        word(cells, Integer.parseInt(cells[0]), space);
      }
    }

    private void word(String[] cells, int id, boolean space) {
      boolean fused = id <= fusedUntil;
      int start = fused ? fusedAt : text.length();
      if (!fused) {
        text.append(cells[1]);
      }
      int end = fused ? Math.min(fusedEnd, start + cells[1].length()) : text.length();
      fusedAt = end;
      if (fused ? id == fusedUntil && fusedSpace : space) {
        text.append(' ');
      }
      int head = Integer.parseInt(cells[6]) - 1;
      words.add(new Word(new Span(start, end), cells[1], cells[3], cells[4], head, cells[7]));
      for (String field : cells[9].split("\\|", -1)) {
        if (field.startsWith(ENTITY)) {
          brackets(field.substring(ENTITY.length()));
        }
      }
    }

    /** Reads the brackets at a word; an entity's title may hold brackets of its own. */
    private void brackets(String marks) {
      Matcher opened = OPENED.matcher(marks);
      Matcher closed = CLOSED.matcher(marks);
      Deque<Integer> here = new ArrayDeque<>();
      int inner = 0;
      int at = 0;
      while (at < marks.length()) {
        char mark = marks.charAt(at);
        if (mark == '(' && opened.region(at + 1, marks.length()).lookingAt()) {
          here.push(open(opened));
          at = opened.end();
        } else if (mark == '(') {
          inner++;
          at++;
        } else if (mark == ')' && inner > 0) {
          inner--;
          at++;
        } else if (mark == ')') {
          close(here.pop());
          at++;
        } else if (here.isEmpty() && closed.region(at, marks.length()).lookingAt()) {
          close(Integer.parseInt(closed.group(1)));
          at = closed.end();
        } else {
          at++;
        }
      }
    }

    private int open(Matcher opened) {
      int entity = Integer.parseInt(opened.group(1));
      open.computeIfAbsent(entity, key -> new ArrayDeque<>())
          .push(new GoldMention(entity, opened.group(2), sentences.size(), words.size() - 1, 0));
      return entity;
    }

    private void close(int entity) {
      Deque<GoldMention> opened = open.get(entity);
      if (opened == null || opened.isEmpty()) {
        throw new IllegalStateException(name + ": a bracket closes that was not opened: " + entity);
      }
      GoldMention begun = opened.pop();
      mentions.add(
          new GoldMention(entity, begun.type(), begun.sentence(), begun.first(), words.size()));
    }
  }
}
