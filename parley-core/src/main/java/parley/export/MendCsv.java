package parley.export;

import static parley.store.ColumnType.CODE;
import static parley.store.ColumnType.NUMBER;
import static parley.store.ColumnType.TEXT;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Mediation;
import parley.claims.Place;
import parley.claims.Status;
import parley.record.ActorRef;
import parley.record.ContactEntry;
import parley.record.RecordedClaim;
import parley.time.When;
import parley.view.View;

/**
 * Mediation events in the columns of MEND: contacts with a third party that took place or go on.
 *
 * <p>The last three columns are Parley's own and lead back to the sentences.
 */
final class MendCsv {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("med_event_ID", CODE),
          new Column("conflict_country", TEXT),
          new Column("med_location - MULTISELECT", TEXT),
          new Column("med_loc_cty", CODE),
          new Column("Day", NUMBER),
          new Column("Month", NUMBER),
          new Column("Year", NUMBER),
          new Column("third_party", TEXT),
          new Column("num_med", NUMBER),
          new Column("individual_med_named", TEXT),
          new Column("groupings_mechanisms", TEXT),
          new Column("local_parties", TEXT),
          new Column("local_indiv_group", TEXT),
          new Column("num_local", NUMBER),
          new Column("if_loc_belig", NUMBER),
          new Column("agmt", NUMBER),
          new Column("agmt_name", TEXT),
          new Column("shuttle", NUMBER),
          new Column("med_type", TEXT),
          new Column("Summary", TEXT),
          new Column("source_urls", TEXT),
          new Column("parley_reports", CODE),
          new Column("parley_quotes", TEXT),
          new Column("parley_said_by", TEXT));

  private static final Set<Contact.Kind> AT_A_DISTANCE =
      Set.of(Contact.Kind.CALL, Contact.Kind.MESSAGE);

  private final Chosen chosen;

  MendCsv(Chosen chosen) {
    this.chosen = chosen;
  }

  void write(Writer out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (ContactEntry contact : chosen.of(View.CONTACTS, ContactEntry.class)) {
      boolean held = contact.status() == Status.TOOK_PLACE || contact.status() == Status.ONGOING;
      if (held && !contact.thirdParties().isEmpty()) {
        rows.add(row(contact));
      }
    }
    Csv.write(new FlatTable("mend", COLUMNS, rows), out);
  }

  private List<String> row(ContactEntry contact) {
    Set<String> thirds = new LinkedHashSet<>();
    contact.thirdParties().forEach(third -> thirds.add(third.actor().name()));
    List<ActorRef> local =
        contact.parties().stream().filter(party -> !thirds.contains(party.name())).toList();
    Set<String> mediators = people(contact, thirds, true);
    Set<String> locals = people(contact, thirds, false);
    locals.removeAll(mediators);
    List<RecordedClaim> claims = contact.basis().claims();
    List<String> row = new ArrayList<>();
    row.add(contact.id());
    row.add(""); // conflict_country
    row.add(
        contact
            .place()
            .map(Place::name)
            .orElse(AT_A_DISTANCE.contains(contact.form()) ? "Virtual" : ""));
    row.add(contact.place().flatMap(Place::country).orElse(""));
    day(row, contact.when());
    row.add(list(thirds));
    row.add(String.valueOf(thirds.size()));
    row.add(list(mediators));
    row.add(""); // groupings_mechanisms
    row.add(list(local.stream().map(ActorRef::name).toList()));
    row.add(list(locals));
    row.add(String.valueOf(local.size()));
    row.add(belligerent(contact, local));
    row.add(contact.agreement().isPresent() ? "1" : "0");
    row.add(contact.agreement().orElse(""));
    row.add(contact.shuttle() ? "1" : "0");
    row.add(mediation(claims));
    row.add(distinct(claims.stream().map(c -> c.claim().evidence().sentence()).toList(), " "));
    row.add(distinct(claims.stream().map(claim -> claim.report().source()).toList(), "; "));
    row.add(distinct(contact.basis().reports(), " | "));
    row.add(String.join(" | ", claims.stream().map(RecordedClaim::quote).toList()));
    row.add(
        String.join(
            " | ",
            claims.stream()
                .map(claim -> chosen.claimJson(claim.id()).map(ClaimTable::saidBy).orElse(""))
                .toList()));
    return row;
  }

  /** Day, month and year; MEND gives the day on which it began. */
  private static void day(List<String> row, When when) {
    if (!(when instanceof When.Dated dated)) {
      row.addAll(List.of("", "", ""));
      return;
    }
    LocalDate from = dated.from();
    boolean dayKnown = when instanceof When.Day || when instanceof When.Range;
    boolean monthKnown = dayKnown || when instanceof When.Month;
    row.add(dayKnown ? String.valueOf(from.getDayOfMonth()) : "");
    row.add(monthKnown ? String.valueOf(from.getMonthValue()) : "");
    row.add(String.valueOf(from.getYear()));
  }

  /** The people who took part by name, on the side of third parties or on the other. */
  private Set<String> people(ContactEntry contact, Set<String> thirds, boolean third) {
    Set<String> people = new LinkedHashSet<>();
    for (RecordedClaim claim : contact.basis().claims()) {
      for (Mention mention : ((Contact) claim.claim()).participants()) {
        Optional<ActorRef> actor = chosen.record().actor(mention);
        if (mention.kind() == ActorKind.PERSON && mention.named() && actor.isPresent()) {
          boolean theirs = thirds.contains(actor.get().name()) || thirds.contains(mention.party());
          if (theirs == third) {
            people.add(actor.get().name());
          }
        }
      }
    }
    return people;
  }

  /** Whether it was held in the country of one of the parties: 1 or 0; empty if not known. */
  private static String belligerent(ContactEntry contact, List<ActorRef> local) {
    return contact
        .place()
        .flatMap(Place::country)
        .map(
            country ->
                local.stream()
                        .anyMatch(party -> party.country().filter(country::equals).isPresent())
                    ? "1"
                    : "0")
        .orElse("");
  }

  /** M if one of its claims is mediation, else MR. */
  private static String mediation(List<RecordedClaim> claims) {
    return claims.stream()
            .map(claim -> Mediation.of((Contact) claim.claim()))
            .anyMatch(Optional.of(Mediation.MEDIATION)::equals)
        ? "M"
        : "MR";
  }

  private static String list(Collection<String> names) {
    return String.join("; ", names);
  }

  private static String distinct(List<String> texts, String between) {
    return String.join(between, texts.stream().distinct().toList());
  }
}
