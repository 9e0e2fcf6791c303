package parley.record;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Ascription;
import parley.claims.Claim;
import parley.claims.Condition;
import parley.claims.Contact;
import parley.claims.Deadline;
import parley.claims.Evidence;
import parley.claims.Findings;
import parley.claims.Incident;
import parley.claims.Measure;
import parley.claims.Office;
import parley.claims.Place;
import parley.claims.Position;
import parley.claims.Proposal;
import parley.claims.ProposalName;
import parley.claims.SaidBy;
import parley.claims.Statement;
import parley.claims.Status;
import parley.text.Published;
import parley.text.Report;
import parley.text.Span;
import parley.time.TimeReferences;
import parley.time.When;

/** A report written claim by claim: each gets a sentence of its own. */
public final class Story {

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();
  private Optional<Published> published = Optional.empty();
  private Optional<String> publisher = Optional.empty();
  private Optional<String> origin = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Status status = Status.TOOK_PLACE;
  private List<Mention> saidBy = List.of();

  private Story(String id) {
    this.id = id;
  }

  /** A report without a date. */
  public static Story undated(String id) {
    return new Story(id);
  }

  /** A report of that day. */
  public static Story of(String id, String day) {
    Story story = new Story(id);
    story.published =
        Optional.of(
            new Published(
                When.day(LocalDate.parse(day)),
                Optional.empty(),
                Published.HowKnown.METADATA,
                Optional.empty()));
    return story;
  }

  public Story by(String outlet) {
    publisher = Optional.of(outlet);
    return this;
  }

  public Story repeating(String wire) {
    origin = Optional.of(wire);
    return this;
  }

  /** The status of the claims that follow. */
  public Story as(Status next) {
    status = next;
    return this;
  }

  /** Who says the claims that follow. */
  public Story said(Mention... chain) {
    saidBy = List.of(chain);
    return this;
  }

  public Story contact(Contact.Kind kind, String time, String place, Mention... who) {
    return contact(kind, time, place, List.of(), who);
  }

  private static String texts(Mention... who) {
    return List.of(who).stream().map(Mention::text).collect(Collectors.joining(" and "));
  }

  /** Makes the first sentence the title. */
  public Story headed() {
    title = Optional.of(claims.get(0).evidence().sentence());
    return this;
  }

  public Story contact(
      Contact.Kind kind,
      String time,
      String place,
      List<Contact.ThirdParty> thirds,
      Mention... who) {
    return add(
        new Contact(
            evidence(kind + " of " + texts(who) + " in " + place, time),
            kind,
            List.of(who),
            thirds,
            place(place),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false));
  }

  public Story proposal(ProposalName name, String time, String duration) {
    return proposal(name, time, duration, Optional.empty());
  }

  public Story proposal(
      ProposalName name, String time, String duration, Optional<Proposal.State> state) {
    Evidence evidence = evidence(name.words() + duration + state, time);
    List<Proposal.Term> terms =
        duration.isEmpty()
            ? List.of()
            : List.of(new Proposal.Term(Proposal.TermKind.DURATION, duration, evidence.span()));
    return add(new Proposal(evidence, name, terms, state));
  }

  public Story position(ProposalName name, String time, Mention party, Position.Stance stance) {
    return add(
        new Position(
            evidence(party.name() + " " + stance + name.words(), time), name, party, stance));
  }

  public Story condition(ProposalName name, Mention party, String asks) {
    return add(
        new Condition(
            evidence(party.name() + " asks " + asks, "-"),
            name,
            party,
            Condition.Kind.GUARANTEE,
            asks));
  }

  public Story measure(
      Measure.Kind kind, Measure.Change change, String time, Mention actor, Mention... target) {
    return add(
        new Measure(
            evidence(actor.name() + " " + change + " " + kind, time),
            actor,
            List.of(target).stream().findFirst(),
            kind,
            Optional.empty(),
            change));
  }

  public Story deadline(Mention issuer, Mention addressee, String set, String length) {
    return add(
        new Deadline(
            evidence(issuer.name() + " gives " + length, "-"),
            issuer,
            Optional.of(addressee),
            Optional.of("a treaty"),
            TimeReferences.parse(set),
            Optional.of(Period.parse(length)),
            TimeReferences.UNSTATED,
            Optional.empty(),
            Optional.empty()));
  }

  /** What became of a deadline, at a time; an extension gives its new end. */
  public Story turn(
      Mention issuer, Mention addressee, Deadline.State state, String time, String due) {
    return add(
        new Deadline(
            evidence(issuer.name() + " deadline " + state, time),
            issuer,
            Optional.of(addressee),
            Optional.empty(),
            TimeReferences.UNSTATED,
            Optional.empty(),
            TimeReferences.parse(due),
            Optional.empty(),
            Optional.of(state)));
  }

  public Story incident(Incident.Kind kind, String time, String place, int killed) {
    return incident(kind, time, place, killed, Optional.empty());
  }

  public Story incident(
      Incident.Kind kind, String time, String place, int killed, Optional<Mention> attacker) {
    return add(
        new Incident(
            evidence(kind + " in " + place + " kills " + killed, time),
            kind,
            Optional.empty(),
            attacker,
            Optional.empty(),
            Optional.empty(),
            place(place),
            Optional.of(Incident.Count.exactly(killed)),
            Optional.of(
                new Incident.Count(OptionalInt.of(2), OptionalInt.empty(), OptionalInt.empty()))));
  }

  public Story statement(String time, String words, Mention... speakers) {
    Evidence evidence = evidence(words, time);
    return add(
        new Statement(
            evidence,
            List.of(speakers),
            evidence.span(),
            List.of(evidence.span()),
            evidence.sentence(),
            true,
            List.of(),
            Optional.empty(),
            Optional.of(Statement.Medium.INTERVIEW),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  public Story office(Mention person, String title, boolean former) {
    return add(
        new Office(
            evidence(person.name() + " is " + former + title, "-"),
            person,
            title,
            Optional.empty(),
            former));
  }

  /** Who leads the delegation of a party. */
  public Story lead(Mention person, Mention party) {
    return add(
        new Office(
            evidence(person.name() + " leads the delegation of " + party.name(), "-"),
            person,
            Office.HEAD_OF_DELEGATION,
            Optional.of(party),
            false));
  }

  public Story add(Claim claim) {
    claims.add(claim);
    return this;
  }

  /** Evidence for a new sentence at the end of the report. */
  public Evidence evidence(String sentence, String time) {
    int start = text.length();
    text.append(sentence).append(".\n");
    return new Evidence(
        id,
        new Span(start, text.length() - 1),
        sentence + ".",
        new SaidBy(saidBy),
        status,
        TimeReferences.parse(time),
        Optional.empty());
  }

  public Report report() {
    return new Report(
        id,
        id + ".txt",
        publisher,
        origin,
        title,
        published,
        "en",
        text.toString(),
        List.of(new Span(0, 0)));
  }

  public List<Claim> claims() {
    return List.copyOf(claims);
  }

  /** The claims, and each statement as an ascription too. */
  public Findings findings() {
    return new Findings(
        claims,
        claims.stream()
            .filter(Statement.class::isInstance)
            .map(Statement.class::cast)
            .map(Story::ascription)
            .toList());
  }

  private static Ascription ascription(Statement statement) {
    Evidence evidence = statement.evidence();
    return new Ascription(
        evidence.report(),
        evidence.span(),
        evidence.sentence(),
        Ascription.Kind.SAYS,
        statement.speakers().stream()
            .map(
                speaker ->
                    new Ascription.Source(evidence.span(), speaker.text(), Optional.of(speaker)))
            .toList(),
        statement.cue(),
        List.of(statement.content()),
        statement.words(),
        statement.direct(),
        false);
  }

  /** The record of some stories. */
  public static TalksRecord record(Story... stories) {
    return TalksRecord.of(
        List.of(stories).stream().map(Story::report).toList(),
        List.of(stories).stream().flatMap(story -> story.claims().stream()).toList());
  }

  public static Mention state(String name, String country) {
    return new Mention(
        name,
        name,
        ActorKind.STATE,
        Optional.of(country),
        List.of("GOV"),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  public static Mention person(String name, String country) {
    return new Mention(
        name,
        name,
        ActorKind.PERSON,
        Optional.of(country).filter(code -> !code.isEmpty()),
        List.of("GOV"),
        Optional.empty(),
        Optional.empty(),
        true);
  }

  public static ProposalName ceasefire(Mention... parties) {
    return new ProposalName(
        ProposalName.Kind.CEASEFIRE, "ceasefire", Optional.empty(), List.of(parties));
  }

  private static Optional<Place> place(String place) {
    if (place.isEmpty()) {
      return Optional.empty();
    }
    String[] parts = place.split("/", 2);
    return Optional.of(
        new Place(parts[0], parts.length == 2 ? Optional.of(parts[1]) : Optional.empty()));
  }
}
