package parley.web;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.actors.ActorKind;
import parley.actors.ActorList;
import parley.actors.Listed;
import parley.claims.Incident;
import parley.claims.Place;
import parley.claims.Proposal;
import parley.claims.Status;
import parley.record.ActorRef;
import parley.record.ContactEntry;
import parley.record.DeadlineEntry;
import parley.record.Entry;
import parley.record.EventEntry;
import parley.record.IncidentEntry;
import parley.record.MeasureEntry;
import parley.record.ProposalEntry;
import parley.record.StatementEntry;
import parley.time.When;
import parley.view.Terms;

/** How pages word what the record holds. */
final class Wording {

  private static final int LONGEST_QUOTE = 180;

  /** What has not happened yet, if it ever will. */
  static final Set<Status> TO_COME =
      Set.of(Status.PLANNED, Status.POSSIBLE, Status.CALLED_FOR, Status.CONDITIONAL);

  private static final Map<String, String> SECTORS =
      Map.ofEntries(
          Map.entry("GOV", "government"),
          Map.entry("MIL", "military"),
          Map.entry("REB", "rebels"),
          Map.entry("PRM", "paramilitary"),
          Map.entry("UAF", "armed, unidentified"),
          Map.entry("OPP", "opposition"),
          Map.entry("PTY", "political party"),
          Map.entry("LEG", "legislature"),
          Map.entry("JUD", "judiciary"),
          Map.entry("COP", "police"),
          Map.entry("SPY", "intelligence"),
          Map.entry("MED", "media"),
          Map.entry("EDU", "education"),
          Map.entry("BUS", "business"),
          Map.entry("AGR", "agriculture"),
          Map.entry("LAB", "labour"),
          Map.entry("HLH", "health"),
          Map.entry("REL", "religion"),
          Map.entry("REF", "refugees"),
          Map.entry("DEV", "development"),
          Map.entry("NGO", "civil society"),
          Map.entry("CRM", "crime"),
          Map.entry("CVL", "civilians"),
          Map.entry("ELI", "former office"));

  private Wording() {}

  /** A constant of a closed vocabulary, for people: {@code took place}. */
  static String word(Enum<?> value) {
    return key(value).replace('_', ' ');
  }

  /** A kind of actor, for people. */
  static String kind(ActorKind kind) {
    return switch (kind) {
      case IGO -> "international organisation";
      case NGO -> "non-governmental organisation";
      default -> word(kind);
    };
  }

  /** A country's name; its code if no list has it. */
  static String country(String code) {
    return ActorList.standard().state(code).map(Listed::name).orElse(code);
  }

  /** A sector of PLOVER's, for people; the code if it is none. */
  static String sector(String code) {
    return SECTORS.getOrDefault(code, code);
  }

  /** A constant of a closed vocabulary as an address or a style names it: {@code took_place}. */
  static String key(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** A time as short as it is exact; empty if it is undated. */
  static String when(When when) {
    if (when instanceof When.Month month) {
      return month.month().toString();
    }
    if (when instanceof When.Year year) {
      return String.valueOf(year.year());
    }
    if (when instanceof When.Dated dated) {
      return dated.from().equals(dated.to())
          ? dated.from().toString()
          : dated.from() + " – " + dated.to();
    }
    return "";
  }

  /** When an entry happened; where no report says, by or after which day of a report. */
  static String date(Entry entry) {
    if (entry.when() instanceof When.Dated || entry.basis().firstReported().isEmpty()) {
      return when(entry.when());
    }
    return (TO_COME.contains(entry.status()) ? "after " : "by ")
        + entry.basis().firstReported().get();
  }

  /** The day by which an entry is sorted: its first, else that of its first report. */
  static Optional<LocalDate> day(Entry entry) {
    return entry.when() instanceof When.Dated dated
        ? Optional.of(dated.from())
        : entry.basis().firstReported();
  }

  static String place(Optional<Place> place) {
    return place
        .map(
            where ->
                where.country().map(code -> where.name() + " (" + code + ")").orElse(where.name()))
        .orElse("");
  }

  static String names(List<ActorRef> actors) {
    return actors.stream().map(ActorRef::name).distinct().collect(Collectors.joining(", "));
  }

  static String name(Optional<ActorRef> actor) {
    return actor.map(ActorRef::name).orElse("");
  }

  /** The parts that are given, with dots between them. */
  static String joined(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
  }

  static String prefixed(String prefix, String text) {
    return text.isEmpty() ? "" : prefix + text;
  }

  /** At most {@code most} characters on one line, cut at a word. */
  static String brief(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int cut = line.lastIndexOf(' ', most - 1);
    return line.substring(0, cut > most / 2 ? cut : most - 1) + "…";
  }

  /** A number of people as a source gives it: {@code 3}, {@code 9+}, {@code up to 10}. */
  static String count(Incident.Count count) {
    if (count.best().isPresent()) {
      return String.valueOf(count.best().getAsInt());
    }
    if (count.low().isPresent() && count.high().isPresent()) {
      return count.low().getAsInt() + "–" + count.high().getAsInt();
    }
    return count.low().isPresent()
        ? count.low().getAsInt() + "+"
        : "up to " + count.high().orElse(0);
  }

  /** Numbers of people, each once: {@code 27+} is left out beside {@code 27}. */
  static String counts(List<IncidentEntry.Toll> tolls) {
    Set<String> all =
        tolls.stream()
            .map(toll -> count(toll.count()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return all.stream()
        .filter(count -> !count.endsWith("+") || !all.contains(count.replace("+", "")))
        .collect(Collectors.joining(" or "));
  }

  /** A proposal's terms in one line. */
  static String terms(Map<Proposal.TermKind, String> terms) {
    return terms.entrySet().stream()
        .map(term -> Terms.phrase(term.getKey(), term.getValue()))
        .collect(Collectors.joining(" · "));
  }

  /** A statement's words, in marks if they are the speaker's own. */
  static String quoted(StatementEntry statement) {
    String words = brief(statement.words(), LONGEST_QUOTE);
    boolean marked = words.startsWith("“") || words.startsWith("\"") || words.startsWith("«");
    return statement.statement().direct() && !marked ? "“" + words + "”" : words;
  }

  /** One line that says what an entry is, without when. */
  static String what(Entry entry) {
    if (entry instanceof ContactEntry contact) {
      return joined(capital(word(contact.form())) + ": " + who(contact), place(contact.place()));
    } else if (entry instanceof ProposalEntry proposal) {
      return capital(proposal.name());
    } else if (entry instanceof MeasureEntry measure) {
      return joined(
          capital(word(measure.form()))
              + ": "
              + measure.actor().name()
              + prefixed(" → ", name(measure.target())),
          measure.amount().orElse(""));
    } else if (entry instanceof DeadlineEntry deadline) {
      return joined(
          deadline.issuer().name() + prefixed(" → ", name(deadline.addressee())),
          deadline.demand().orElse(""));
    } else if (entry instanceof IncidentEntry incident) {
      return joined(
          capital(word(incident.form())) + prefixed(" by ", name(incident.attacker())),
          place(incident.place()),
          prefixed("killed ", counts(incident.killed())),
          prefixed("injured ", counts(incident.injured())));
    } else if (entry instanceof StatementEntry statement) {
      return speakers(statement) + ": " + quoted(statement);
    }
    EventEntry event = (EventEntry) entry;
    return joined(
        event.type()
            + prefixed(": ", names(event.actors()))
            + prefixed(" → ", names(event.recipients())),
        place(event.place()));
  }

  /** Who took part in a contact: the people; the parties where none is named. */
  static String who(ContactEntry contact) {
    return names(contact.people().isEmpty() ? contact.parties() : contact.people());
  }

  static String speakers(StatementEntry statement) {
    return names(statement.speakers().stream().map(StatementEntry.Speaker::actor).toList());
  }

  /** A text whose first letter is a capital. */
  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code 1 report}, {@code 2 reports}. */
  static String number(long count, String of) {
    String plural = of.equals("entry") ? "entries" : of.equals("party") ? "parties" : of + "s";
    return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? of : plural);
  }
}
