package parley.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.ThirdParty;
import parley.claims.Mediation;
import parley.finding.PressReader;
import parley.linguistics.Language;
import parley.linguistics.Languages;
import parley.reader.Article;
import parley.text.CleanText;
import parley.text.Published;
import parley.text.Report;
import parley.text.Span;
import parley.time.When;

/**
 * Contacts read from the texts of MEND's mediation events against what its coders wrote down.
 *
 * <p>Each row's summary is one report, published on the last day of the row's month. Of the
 * contacts read from it the one that agrees best is taken: by coded parties and individuals that it
 * has, then by day and place. Then:
 *
 * <ul>
 *   <li><em>contact found</em>: share of rows with a contact that has at least one coded party or
 *       individual;
 *   <li><em>day exact</em>: of the rows with a coded day, those whose best contact is on just that
 *       day, or on days of which that is the first: coders gave the day on which it began;
 *   <li><em>place exact</em>: of the rows with a coded place, those whose best contact is in that
 *       city, or in that country where only a country is coded; "unknown" and "Virtual" are no
 *       places;
 *   <li><em>third parties</em>, <em>local parties</em>, <em>individuals</em>: F1 over all rows of
 *       the coded and the read sets; a person is read as the party that they speak for, and
 *       individuals agree by family name;
 *   <li><em>agreement reached</em>: F1 of rows coded 1;
 *   <li><em>mediation</em>: F1 of rows coded M.
 * </ul>
 *
 * <p>The trap: coders see the whole document, the summary is an excerpt; not all that they coded
 * can be read from it. The data states no licence; it is read in place and never copied.
 */
public final class MendYardstick implements Yardstick {

  private final IntPredicate rows;

  /** All rows. */
  public MendYardstick() {
    this(number -> true);
  }

  /** The rows whose number, from 1, is in {@code rows}: one half to work on, one to check. */
  public MendYardstick(IntPredicate rows) {
    this.rows = rows;
  }

  /**
   * A row and the contacts read from it.
   *
   * @param best the contact that agrees best, if one agrees at all
   */
  private record Read(MendRow row, List<Contact> contacts, Optional<Contact> best) {}

  private final MendNames names = new MendNames();

  @Override
  public String name() {
    return "mend";
  }

  @Override
  public List<Path> data(Path shared) throws IOException {
    return List.of(file(shared));
  }

  private static Path file(Path shared) {
    return shared.resolve("yardsticks").resolve("mend").resolve("dev.csv");
  }

  @Override
  public List<Score> measure(Path shared) throws Exception {
    List<Read> all = read(shared);
    List<Read> dated = all.stream().filter(each -> each.row().day().isPresent()).toList();
    List<Read> placed = all.stream().filter(each -> isPlaced(each.row())).toList();
    return List.of(
        Score.share("contact found", count(all, each -> each.best().isPresent()), all.size()),
        Score.share("day exact", count(dated, this::isDayExact), dated.size()),
        Score.share("place exact", count(placed, this::isPlaceExact), placed.size()),
        sets("third parties F1", all, Side.THIRD),
        sets("local parties F1", all, Side.LOCAL),
        sets("individuals F1", all, Side.INDIVIDUAL),
        flag("agreement F1", all, MendRow::agreement, each -> each.agreement().isPresent()),
        flag(
            "mediation F1",
            all,
            MendRow::mediation,
            each -> Mediation.of(each).equals(Optional.of(Mediation.MEDIATION))));
  }

  /** What was coded and what was read, row by row, for those who work on it. */
  public List<String> comparison(Path shared) throws Exception {
    List<String> lines = new ArrayList<>();
    for (Read each : read(shared)) {
      MendRow row = each.row();
      lines.add("");
      lines.add("# " + row.number() + " " + row.summary());
      lines.add(
          "  gold "
              + row.day().map(Object::toString).orElse(row.month().toString())
              + " @"
              + row.city().orElse("-")
              + ","
              + row.country().orElse("-")
              + " 3="
              + row.thirdParties()
              + " local="
              + row.localParties()
              + " named="
              + row.individuals()
              + (row.agreement() ? " agreement" : "")
              + (row.mediation() ? " M" : " MR"));
      String marks =
          (each.best().isEmpty() ? "NONE " : "")
              + (row.day().isPresent() && !isDayExact(each) ? "DAY " : "")
              + (isPlaced(row) && !isPlaceExact(each) ? "PLACE " : "");
      lines.add("  " + marks);
      for (Contact contact : each.contacts()) {
        boolean best = each.best().filter(contact::equals).isPresent();
        lines.add((best ? "  > " : "    ") + line(contact, row));
      }
    }
    return lines;
  }

  private static String line(Contact contact, MendRow row) {
    return contact.kind()
        + " "
        + contact.evidence().status()
        + " "
        + contact.evidence().time().resolve(published(row))
        + " @"
        + contact.place().map(each -> each.name() + "," + each.country().orElse("")).orElse("-")
        + " who="
        + contact.participants().stream()
            .map(
                each ->
                    each.text()
                        + "="
                        + each.name()
                        + "{"
                        + each.kind()
                        + ","
                        + each.country().orElse("")
                        + ","
                        + each.affiliation().orElse("")
                        + "}")
            .toList()
        + " 3="
        + contact.thirdParties().stream()
            .map(each -> each.actor().name() + ":" + each.role())
            .toList()
        + contact.agreement().map(each -> " agreement=" + each).orElse("");
  }

  private List<Read> read(Path shared) throws Exception {
    List<Read> all = new ArrayList<>();
    try (Language language = Languages.english()) {
      PressReader reader = PressReader.standard(language);
      for (MendRow row : MendRow.read(file(shared))) {
        if (rows.test(row.number())) {
          List<Contact> contacts =
              reader.claims(article(row)).stream()
                  .filter(Contact.class::isInstance)
                  .map(Contact.class::cast)
                  .toList();
          all.add(new Read(row, contacts, best(row, contacts)));
        }
      }
    }
    return all;
  }

  private static When published(MendRow row) {
    return When.day(row.month().atEndOfMonth());
  }

  private static Article article(MendRow row) {
    String text = row.summary();
    Report report =
        new Report(
            "mend-" + row.number(),
            "mend-" + row.number(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(
                new Published(
                    published(row),
                    Optional.empty(),
                    Published.HowKnown.GIVEN_BY_USER,
                    Optional.empty())),
            "en",
            text,
            List.of());
    List<Article.Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(
            new Article.Block(Article.BlockKind.PARAGRAPH, new Span(start, start + line.length())));
      }
      start += line.length() + 1;
    }
    return new Article(report, CleanText.asGiven(text), blocks);
  }

  private Optional<Contact> best(MendRow row, List<Contact> contacts) {
    return contacts.stream()
        .filter(each -> agreement(row, each) > 0)
        .max(
            Comparator.comparingInt(
                each ->
                    agreement(row, each)
                        + (isDay(row, each) ? 1 : 0)
                        + (isPlace(row, each) ? 1 : 0)));
  }

  /** How many coded parties and individuals a contact has. */
  private int agreement(MendRow row, Contact contact) {
    int sum = 0;
    for (Side side : List.of(Side.THIRD, Side.LOCAL)) {
      for (String gold : side.gold(row)) {
        sum += contact.participants().stream().anyMatch(each -> names.isParty(gold, each)) ? 1 : 0;
      }
    }
    for (String gold : row.individuals()) {
      sum += contact.participants().stream().anyMatch(each -> names.isPerson(gold, each)) ? 1 : 0;
    }
    return sum;
  }

  private boolean isDayExact(Read read) {
    return read.best().filter(each -> isDay(read.row(), each)).isPresent();
  }

  private static boolean isDay(MendRow row, Contact contact) {
    When when = contact.evidence().time().resolve(published(row));
    return row.day()
        .filter(day -> when instanceof When.Dated dated && starts(dated, day))
        .isPresent();
  }

  private static boolean starts(When.Dated dated, LocalDate day) {
    boolean exact = dated instanceof When.Day || dated instanceof When.Range;
    return exact && dated.from().equals(day);
  }

  private static boolean isPlaced(MendRow row) {
    return row.city().isPresent();
  }

  private boolean isPlaceExact(Read read) {
    return read.best().filter(each -> isPlace(read.row(), each)).isPresent();
  }

  private boolean isPlace(MendRow row, Contact contact) {
    if (row.city().isEmpty() || contact.place().isEmpty()) {
      return false;
    }
    Optional<String> country = names.countryOf(row.city().get());
    return country.isPresent()
        ? contact.place().get().country().equals(country)
        : names.isPlace(row.city().get(), contact.place().get().name());
  }

  private static int count(List<Read> reads, java.util.function.Predicate<Read> is) {
    return (int) reads.stream().filter(is).count();
  }

  private enum Side {
    THIRD,
    LOCAL,
    INDIVIDUAL;

    List<String> gold(MendRow row) {
      return switch (this) {
        case THIRD -> row.thirdParties();
        case LOCAL -> row.localParties();
        case INDIVIDUAL -> row.individuals();
      };
    }

    /** Those read, once for each party or person. */
    List<Mention> read(Contact contact) {
      List<String> thirds =
          contact.thirdParties().stream().map(ThirdParty::actor).map(Mention::name).toList();
      Map<String, Mention> read = new LinkedHashMap<>();
      for (Mention mention : contact.participants()) {
        boolean third = thirds.contains(mention.name());
        if (this == INDIVIDUAL) {
          if (mention.kind() == ActorKind.PERSON && mention.named()) {
            read.putIfAbsent(mention.name(), mention);
          }
        } else if ((this == THIRD) == third) {
          boolean person = mention.kind() == ActorKind.PERSON;
          Optional<String> party =
              mention
                  .affiliation()
                  .or(() -> person ? Optional.empty() : Optional.of(mention.name()));
          party.ifPresent(each -> read.putIfAbsent(each, mention));
        }
      }
      return List.copyOf(read.values());
    }
  }

  private Score sets(String name, List<Read> reads, Side side) {
    BiPredicate<String, Mention> agrees =
        side == Side.INDIVIDUAL ? names::isPerson : names::isParty;
    int right = 0;
    int predicted = 0;
    int gold = 0;
    for (Read each : reads) {
      List<String> coded = side.gold(each.row());
      List<Mention> mentions = each.best().map(side::read).orElse(List.of());
      int hits = 0;
      int extra = 0;
      for (Mention mention : mentions) {
        extra += coded.stream().noneMatch(one -> agrees.test(one, mention)) ? 1 : 0;
      }
      for (String one : coded) {
        hits += mentions.stream().anyMatch(mention -> agrees.test(one, mention)) ? 1 : 0;
      }
      right += hits;
      predicted += hits + extra;
      gold += coded.size();
    }
    return Score.f1(name, right, predicted, gold);
  }

  private static Score flag(
      String name,
      List<Read> reads,
      java.util.function.Predicate<MendRow> coded,
      java.util.function.Predicate<Contact> is) {
    int right = 0;
    int predicted = 0;
    int gold = 0;
    for (Read each : reads) {
      boolean one = coded.test(each.row());
      boolean other = each.best().filter(is).isPresent();
      right += one && other ? 1 : 0;
      predicted += other ? 1 : 0;
      gold += one ? 1 : 0;
    }
    return Score.f1(name, right, predicted, gold);
  }
}
