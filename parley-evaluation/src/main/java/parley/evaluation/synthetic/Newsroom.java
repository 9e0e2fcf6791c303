package parley.evaluation.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import parley.evaluation.synthetic.Teller.Sentence;

/**
 * Writes reports of one chapter of a story.
 *
 * <p>Each item is told in full by at least one dated report. Beside its lead a report tells one or
 * two more things of the days before and sometimes an old one; some reports contradict others, some
 * bear no date, and some are copies of a wire with small edits.
 */
final class Newsroom {

  private static final int FRESH_DAYS = 6;
  private static final int OLD_DAYS = 60;
  private static final double COPIES = 0.35;
  private static final double UNDATED = 0.35;
  private static final double OLD = 0.4;
  private static final double PADDED = 0.5;

  private final Lexicon lexicon;
  private final Random random;
  private final int words;

  /**
   * @param words how long a report is at least
   */
  Newsroom(Lexicon lexicon, Random random, int words) {
    this.lexicon = lexicon;
    this.random = random;
    this.words = words;
  }

  /** That many reports of these items. */
  List<Draft> write(List<Item> items, int number) {
    List<Draft> drafts = new ArrayList<>();
    List<Item> contradicted =
        items.stream().filter(item -> item.contradiction().isPresent()).toList();
    for (int i = 0; drafts.size() < number; i++) {
      if (i >= items.size() && random.nextDouble() < COPIES) {
        copy(drafts);
      } else if (i < items.size()) {
        drafts.add(report(items.get(i), items, true, false));
      } else if (i < items.size() + contradicted.size()) {
        drafts.add(report(contradicted.get(i - items.size()), items, false, true));
      } else {
        drafts.add(report(items.get(random.nextInt(items.size())), items, false, false));
      }
    }
    return drafts;
  }

  private Draft report(Item lead, List<Item> items, boolean first, boolean contradicting) {
    boolean later = contradicting ? !lead.isAttack() : random.nextInt(5) < 2;
    LocalDate today = lead.day().plusDays(later ? 1 : 0);
    boolean american = random.nextBoolean();
    Teller teller = new Teller(lexicon, random, today, american, items);
    List<Sentence> sentences = new ArrayList<>();
    String wrong = contradicting ? lead.contradiction().orElseThrow().getKey() : "";
    Optional<Sentence> headline =
        teller.headline(contradicting ? lead.contradicted() : lead, wrong);
    Set<Item> told = new HashSet<>();
    if (lead.follows()) {
      tell(List.of(before(lead, items)), 1, teller, sentences, told);
    }
    told.add(lead);
    (contradicting ? teller.contradicting(lead) : first ? teller.fully(lead) : teller.any(lead))
        .ifPresent(sentences::add);
    List<Item> fresh =
        between(items, lead, today.minusDays(FRESH_DAYS), today).stream()
            .filter(item -> item.isNews(today))
            .toList();
    List<Item> old =
        between(items, lead, today.minusDays(OLD_DAYS), today.minusDays(FRESH_DAYS + 1)).stream()
            .filter(item -> !item.passes())
            .toList();
    tell(fresh, 1 + random.nextInt(2), teller, sentences, told);
    tell(old, random.nextDouble() < OLD ? 1 : 0, teller, sentences, told);
    if (random.nextDouble() < PADDED) {
      sentences.add(padding());
    }
    for (int more = 0; length(sentences) < words && more < 40; more++) {
      tell(more % 3 == 0 ? fresh : old, 1, teller, sentences, told);
      sentences.add(padding());
    }
    boolean wire = random.nextInt(3) == 0;
    return new Draft(
        today,
        first || contradicting || random.nextDouble() >= UNDATED,
        any(wire ? "agencies" : "outlets"),
        Optional.empty(),
        Optional.empty(),
        american,
        headline.orElseGet(() -> new Sentence("In brief", Optional.empty())),
        sentences);
  }

  private static int length(List<Sentence> sentences) {
    return sentences.stream().mapToInt(sentence -> sentence.text().split(" ", -1).length).sum();
  }

  private Sentence padding() {
    List<String> padding = lexicon.phrases("padding");
    return new Sentence(padding.get(random.nextInt(padding.size())), Optional.empty());
  }

  private static List<Item> between(List<Item> items, Item lead, LocalDate from, LocalDate to) {
    return items.stream()
        .filter(item -> !item.entry().equals(lead.entry()) && !item.follows())
        .filter(item -> !item.day().isBefore(from) && !item.day().isAfter(to))
        .toList();
  }

  private void tell(
      List<Item> items, int number, Teller teller, List<Sentence> sentences, Set<Item> told) {
    for (int i = 0; i < number && !items.isEmpty(); i++) {
      Item item = items.get(random.nextInt(items.size()));
      if (told.add(item)) {
        teller.any(item).ifPresent(sentences::add);
      }
    }
  }

  /** What an item that cannot stand alone is told after. */
  private static Item before(Item item, List<Item> items) {
    return items.stream()
        .filter(each -> each.entry().equals(item.entry()) && !each.follows())
        .filter(each -> each.day().equals(item.day()))
        .findFirst()
        .orElseThrow();
  }

  private String any(String names) {
    List<String> list = lexicon.names(names);
    return list.get(random.nextInt(list.size()));
  }

  /** Another outlet's copy of a wire: a few words changed, the end cut off. */
  private void copy(List<Draft> drafts) {
    List<Integer> wires = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (drafts.get(i).copyOf().isEmpty()
          && lexicon.names("agencies").contains(drafts.get(i).outlet())) {
        wires.add(i);
      }
    }
    if (wires.isEmpty()) {
      return;
    }
    int number = wires.get(random.nextInt(wires.size()));
    Draft wire = drafts.get(number);
    List<Sentence> sentences = new ArrayList<>(wire.sentences());
    if (sentences.size() > 3) {
      sentences.remove(sentences.size() - 1);
    }
    sentences.replaceAll(this::edited);
    if (random.nextBoolean()) {
      sentences.set(0, accordingTo(wire.outlet(), sentences.get(0)));
    }
    drafts.add(
        new Draft(
            wire.published(),
            random.nextDouble() >= UNDATED,
            any("outlets"),
            Optional.of(wire.outlet()),
            Optional.of(number),
            wire.american(),
            wire.headline(),
            sentences));
  }

  private Sentence edited(Sentence sentence) {
    String text = sentence.text();
    for (List<String> edit : lexicon.edits()) {
      text = text.replace(edit.get(0), edit.get(1));
    }
    return sentence.edited(text);
  }

  private static Sentence accordingTo(String agency, Sentence sentence) {
    String text = sentence.text();
    boolean plain = text.endsWith(".") && !text.contains("\"") && !text.contains("ccording to");
    return plain
        ? sentence.edited(text.substring(0, text.length() - 1) + ", according to " + agency + ".")
        : sentence;
  }
}
