package parley.export;

import static parley.store.ColumnType.CODE;
import static parley.store.ColumnType.NUMBER;
import static parley.store.ColumnType.TEXT;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import parley.claims.Position.Stance;
import parley.claims.Proposal;
import parley.claims.Proposal.State;
import parley.claims.Proposal.TermKind;
import parley.claims.ProposalName;
import parley.record.ActorRef;
import parley.record.ProposalEntry;
import parley.record.RecordedClaim;
import parley.time.When;
import parley.view.View;

/**
 * Ceasefires in the columns of the ETH/PRIO Civil Conflict Ceasefire data: a row for each party
 * that a ceasefire binds.
 *
 * <p>Trap: ETH/PRIO has ceasefires that were declared; Parley also knows those that are only
 * proposed. They have no {@code cf_dec_yr}, and {@code parley_state} tells how far they have come.
 */
final class CeasefireCsv {

  private static final List<Column> COLUMNS =
      List.of(
          new Column("cc", NUMBER),
          new Column("cf_id", CODE),
          new Column("uniq_id", CODE),
          new Column("location", TEXT),
          new Column("region", TEXT),
          new Column("actor_name", TEXT),
          new Column("ucdp_actor_id", NUMBER),
          new Column("ucdp_acd_id", NUMBER),
          new Column("ucdp_dyad", NUMBER),
          new Column("pax_id", NUMBER),
          new Column("side", NUMBER),
          new Column("cf_dec_yr", NUMBER),
          new Column("cf_dec_month", NUMBER),
          new Column("cf_dec_day", NUMBER),
          new Column("cf_effect_yr", NUMBER),
          new Column("cf_effect_month", NUMBER),
          new Column("cf_effect_day", NUMBER),
          new Column("partial", NUMBER),
          new Column("written", NUMBER),
          new Column("fixed", NUMBER),
          new Column("fixed_time", NUMBER),
          new Column("p_humanitarian", NUMBER),
          new Column("p_peaceprocess", NUMBER),
          new Column("p_holiday", NUMBER),
          new Column("p_election", NUMBER),
          new Column("p_other", NUMBER),
          new Column("ceasefire_class", NUMBER),
          new Column("mediator_nego", TEXT),
          new Column("implement", NUMBER),
          new Column("enforcement", NUMBER),
          new Column("ended", NUMBER),
          new Column("end_yr", NUMBER),
          new Column("end_month", NUMBER),
          new Column("end_day", NUMBER),
          new Column("evidence_onset", TEXT),
          new Column("evidence_end", TEXT),
          new Column("parley_name", TEXT),
          new Column("parley_state", TEXT),
          new Column("parley_reports", CODE),
          new Column("parley_quotes", TEXT));

  private static final Set<ProposalName.Kind> CEASEFIRES =
      Set.of(ProposalName.Kind.CEASEFIRE, ProposalName.Kind.TRUCE);
  private static final Set<State> DECLARED = Set.of(State.AGREED, State.SIGNED, State.IN_FORCE);
  private static final Set<State> ENDED = Set.of(State.ENDED, State.LAPSED);
  private static final Map<String, String> PURPOSES =
      Map.of(
          "humanitarian", "p_humanitarian",
          "peace_process", "p_peaceprocess",
          "holiday", "p_holiday",
          "election", "p_election");
  private static final Map<String, String> CLASSES =
      Map.of("cessation_of_hostilities", "1", "preliminary", "2", "definitive", "3");

  private final Chosen chosen;

  CeasefireCsv(Chosen chosen) {
    this.chosen = chosen;
  }

  void write(Writer out) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (ProposalEntry proposal : chosen.of(View.PROPOSALS, ProposalEntry.class)) {
      if (CEASEFIRES.contains(proposal.form())) {
        if (proposal.parties().isEmpty()) {
          rows.add(row(proposal, Optional.empty()));
        }
        proposal.parties().forEach(party -> rows.add(row(proposal, Optional.of(party))));
      }
    }
    Csv.write(new FlatTable("ceasefires", COLUMNS, rows), out);
  }

  private static List<String> row(ProposalEntry proposal, Optional<ActorRef> party) {
    List<RecordedClaim> claims = proposal.basis().claims();
    Map<TermKind, String> terms = proposal.terms();
    String declaredAs = party.map(ActorRef::code).orElse("");
    List<String> row = new ArrayList<>();
    row.add(""); // cc: Gleditsch and Ward's country code
    row.add(proposal.id());
    row.add(declaredAs.isEmpty() ? proposal.id() : proposal.id() + "-" + declaredAs);
    row.add(""); // location: the country of the conflict
    row.add("");
    row.add(party.map(ActorRef::name).orElse(""));
    row.addAll(List.of("", "", "", "")); // ids of UCDP and PA-X
    row.add(side(proposal.parties().size()));
    day(row, declared(proposal, party));
    day(row, effect(proposal));
    row.add(yesNo(terms, TermKind.PARTIAL));
    row.add(yesNo(terms, TermKind.WRITTEN));
    row.add(terms.containsKey(TermKind.DURATION) ? "1" : "");
    row.add(days(terms));
    String purpose = PURPOSES.getOrDefault(terms.getOrDefault(TermKind.PURPOSE, ""), "");
    for (String column : List.of("p_humanitarian", "p_peaceprocess", "p_holiday", "p_election")) {
      row.add(purpose.isEmpty() ? "" : purpose.equals(column) ? "1" : "0");
    }
    row.add(""); // p_other
    row.add(CLASSES.getOrDefault(terms.getOrDefault(TermKind.CEASEFIRE_CLASS, ""), ""));
    row.add(terms.getOrDefault(TermKind.MEDIATED, ""));
    row.add(yesNo(terms, TermKind.IMPLEMENTATION));
    row.add(yesNo(terms, TermKind.ENFORCEMENT));
    row.add(""); // ended: the way in which it ended
    day(row, first(claims, ENDED));
    row.add(sentences(claims, DECLARED));
    row.add(sentences(claims, ENDED));
    row.add(proposal.name());
    row.add(proposal.state().name().toLowerCase(Locale.ROOT));
    row.add(String.join(" | ", proposal.basis().reports()));
    row.add(String.join(" | ", claims.stream().map(RecordedClaim::quote).toList()));
    return row;
  }

  /** One, two or more that it binds: unilateral, bilateral, multilateral. */
  private static String side(int parties) {
    return parties == 0 ? "" : String.valueOf(Math.min(3, parties));
  }

  /** When the party accepted it; else when reports first call it agreed, signed or in force. */
  private static When declared(ProposalEntry proposal, Optional<ActorRef> party) {
    Optional<When> accepted =
        proposal.positions().stream()
            .filter(position -> position.stance() == Stance.ACCEPTS)
            .filter(position -> party.filter(position.party()::equals).isPresent())
            .map(ProposalEntry.PositionTaken::when)
            .findFirst();
    return accepted.orElseGet(() -> first(proposal.basis().claims(), DECLARED));
  }

  /** The start that its terms name; else when reports first call it in force. */
  private static When effect(ProposalEntry proposal) {
    String start = proposal.terms().getOrDefault(TermKind.START, "");
    try {
      return When.day(LocalDate.parse(start));
    } catch (DateTimeParseException notADay) { // "immediate", or none
      return first(proposal.basis().claims(), Set.of(State.IN_FORCE));
    }
  }

  /** The time of the first claim that gives one of these states; else of its report. */
  private static When first(List<RecordedClaim> claims, Set<State> states) {
    return claims.stream()
        .filter(claim -> state(claim).filter(states::contains).isPresent())
        .map(claim -> claim.when() instanceof When.Undated ? claim.reported() : claim.when())
        .filter(When.Dated.class::isInstance)
        .map(When.Dated.class::cast)
        .min(java.util.Comparator.comparing(When.Dated::from))
        .map(When.class::cast)
        .orElse(When.undated());
  }

  private static Optional<State> state(RecordedClaim claim) {
    return claim.claim() instanceof Proposal proposal ? proposal.state() : Optional.empty();
  }

  private static String sentences(List<RecordedClaim> claims, Set<State> states) {
    return String.join(
        " | ",
        claims.stream()
            .filter(claim -> state(claim).filter(states::contains).isPresent())
            .map(claim -> claim.claim().evidence().sentence())
            .distinct()
            .toList());
  }

  private static void day(List<String> row, When when) {
    if (!(when instanceof When.Dated dated)) {
      row.addAll(List.of("", "", ""));
      return;
    }
    row.add(String.valueOf(dated.from().getYear()));
    boolean month = YearMonth.from(dated.from()).equals(YearMonth.from(dated.to()));
    row.add(month ? String.valueOf(dated.from().getMonthValue()) : "");
    row.add(when instanceof When.Day ? String.valueOf(dated.from().getDayOfMonth()) : "");
  }

  private static String yesNo(Map<TermKind, String> terms, TermKind term) {
    return switch (terms.getOrDefault(term, "")) {
      case "yes" -> "1";
      case "no" -> "0";
      default -> "";
    };
  }

  /** Its length in days; empty for months and years, whose days depend on the start. */
  private static String days(Map<TermKind, String> terms) {
    try {
      Period length = Period.parse(terms.getOrDefault(TermKind.DURATION, ""));
      return length.toTotalMonths() == 0 ? String.valueOf(length.getDays()) : "";
    } catch (DateTimeParseException notDays) { // hours, or none
      return "";
    }
  }
}
