package parley.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.text.Span;
import parley.time.TimeReference;
import parley.time.TimeReferences;

class ClaimJsonTest {

  @Property(tries = 400)
  void whatIsWrittenIsReadBack(@ForAll("claims") Claim claim) {
    assertThat(ClaimJson.read(ClaimJson.write(claim))).isEqualTo(claim);
  }

  @Property(tries = 100)
  void aReaderOfManyReadsTheSame(@ForAll("claims") Claim claim, @ForAll("claims") Claim other) {
    ClaimReader reader = new ClaimReader();
    assertThat(reader.read(ClaimJson.write(claim))).isEqualTo(claim);
    assertThat(reader.read(ClaimJson.write(other))).isEqualTo(other);
    assertThat(reader.read(ClaimJson.write(claim))).isEqualTo(claim);
  }

  @Property(tries = 50)
  void aReaderOfManyKeepsWhatIsEqualOnce(@ForAll("claims") Claim claim) {
    ClaimReader reader = new ClaimReader();
    Evidence first = reader.read(ClaimJson.write(claim)).evidence();
    Evidence second = reader.read(ClaimJson.write(claim)).evidence();
    assertThat(second.sentence()).isSameAs(first.sentence());
    assertThat(second.saidBy()).isSameAs(first.saidBy());
    assertThat(second.time()).isSameAs(first.time());
  }

  @Test
  void whatIsNoClaimIsRefused() {
    assertThatThrownBy(() -> new ClaimReader().read("{\"claim\":\"rumour\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rumour");
    assertThatThrownBy(() -> ClaimJson.read("{\"claim\":\"rumour\"}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rumour");
  }

  @Provide
  Arbitrary<Claim> claims() {
    Arbitrary<Optional<String>> words = words().optional();
    Arbitrary<Claim> contact =
        Combinators.combine(
                evidence(),
                Arbitraries.of(Contact.Kind.class),
                mention().list().ofMaxSize(3),
                Arbitraries.of(Contact.Role.class),
                words,
                words)
            .as(
                (evidence, kind, who, role, one, other) ->
                    new Contact(
                        evidence,
                        kind,
                        who,
                        who.stream().map(actor -> new Contact.ThirdParty(actor, role)).toList(),
                        one.map(name -> new Place(name, other)),
                        one,
                        other,
                        one,
                        role == Contact.Role.HOSTS));
    Arbitrary<Claim> proposal =
        Combinators.combine(
                evidence(),
                name(),
                Arbitraries.of(Proposal.TermKind.class),
                words(),
                Arbitraries.of(Proposal.State.class).optional())
            .as(
                (evidence, name, kind, value, state) ->
                    new Proposal(
                        evidence,
                        name,
                        List.of(new Proposal.Term(kind, value, evidence.span())),
                        state));
    Arbitrary<Claim> position =
        Combinators.combine(evidence(), name(), mention(), Arbitraries.of(Position.Stance.class))
            .as(Position::new);
    Arbitrary<Claim> condition =
        Combinators.combine(
                evidence(), name(), mention(), Arbitraries.of(Condition.Kind.class), words())
            .as(Condition::new);
    Arbitrary<Claim> measure =
        Combinators.combine(
                evidence(),
                mention(),
                mention().optional(),
                Arbitraries.of(Measure.Kind.class),
                words,
                Arbitraries.of(Measure.Change.class))
            .as(Measure::new);
    Arbitrary<Claim> deadline =
        Combinators.combine(evidence(), mention(), words, time(), time())
            .as(
                (evidence, issuer, one, set, due) ->
                    new Deadline(
                        evidence,
                        issuer,
                        one.map(any -> issuer),
                        one,
                        set,
                        one.map(any -> Period.ofDays(any.length())),
                        due,
                        one,
                        one.map(any -> Deadline.State.EXTENDED)));
    Arbitrary<Claim> incident =
        Combinators.combine(
                evidence(), Arbitraries.of(Incident.Kind.class), mention().optional(), words)
            .as(
                (evidence, kind, who, one) ->
                    new Incident(
                        evidence,
                        kind,
                        one,
                        who,
                        who,
                        who,
                        one.map(name -> new Place(name, Optional.empty())),
                        one.map(any -> Incident.Count.atLeast(any.length())),
                        one.map(any -> Incident.Count.exactly(any.length()))));
    Arbitrary<Claim> statement =
        Combinators.combine(
                evidence(),
                mention().list().ofMaxSize(2),
                words,
                Arbitraries.of(Statement.Medium.class).optional())
            .as(
                (evidence, speakers, one, medium) ->
                    new Statement(
                        evidence,
                        speakers,
                        evidence.span(),
                        List.of(evidence.span()),
                        evidence.sentence(),
                        one.isPresent(),
                        one.isPresent() ? List.of() : List.of("the way is open"),
                        evidence.timeSpan(),
                        medium,
                        one,
                        speakers.stream().findFirst(),
                        one));
    Arbitrary<Claim> event =
        Combinators.combine(
                evidence(), mention().list().ofMaxSize(2), words, words().list().ofMaxSize(2))
            .as(
                (evidence, who, one, contexts) ->
                    new Event(
                        evidence,
                        "CONSULT",
                        one,
                        contexts,
                        who,
                        List.of(),
                        one.map(name -> new Place(name, Optional.of("PER"))),
                        one.map(any -> "0" + any.length()),
                        one.isPresent() ? OptionalDouble.of(-4.5) : OptionalDouble.empty(),
                        one.isPresent()
                            ? new Event.Size(
                                OptionalInt.of(3), OptionalInt.empty(), OptionalInt.of(0))
                            : Event.Size.none(),
                        evidence.span()));
    Arbitrary<Claim> office =
        Combinators.combine(evidence(), mention(), words(), mention().optional())
            .as(
                (evidence, person, title, of) ->
                    new Office(evidence, person, title, of, of.isEmpty()));
    return Arbitraries.oneOf(
        contact, proposal, position, condition, measure, deadline, incident, statement, event,
        office);
  }

  private static Arbitrary<Evidence> evidence() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 99),
            mention().list().ofMaxSize(2),
            Arbitraries.of(Status.class),
            time(),
            Arbitraries.of(true, false))
        .as(
            (start, chain, status, time, spanned) ->
                new Evidence(
                    "r" + start,
                    new Span(start, start + 7),
                    "s" + start,
                    new SaidBy(chain),
                    status,
                    time,
                    spanned ? Optional.of(new Span(start, start + 2)) : Optional.empty()));
  }

  private static Arbitrary<TimeReference> time() {
    return Arbitraries.of(
            "-",
            "2023-09-14",
            "2023-09",
            "2023",
            "2023-09-01/2023-09-03",
            "day-1",
            "day+0_+7",
            "tue<",
            "fri>>",
            "--09-12~",
            "--06<",
            "week+0:early",
            "event-2",
            "since:2018")
        .map(TimeReferences::parse);
  }

  private static Arbitrary<ProposalName> name() {
    return Combinators.combine(
            Arbitraries.of(ProposalName.Kind.class),
            words(),
            mention().optional(),
            mention().list().ofMaxSize(2))
        .as(ProposalName::new);
  }

  private static Arbitrary<Mention> mention() {
    return Combinators.combine(
            words(),
            Arbitraries.of(ActorKind.class),
            Arbitraries.of("PER", "CHL").optional(),
            Arbitraries.of("GOV", "MIL").list().ofMaxSize(2),
            words().optional(),
            Arbitraries.of(true, false))
        .as(
            (name, kind, country, sectors, office, named) ->
                new Mention("the " + name, name, kind, country, sectors, office, office, named));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars('é', '"', '\\', ' ', '中', '“')
        .ofMinLength(1)
        .ofMaxLength(12)
        .map(text -> text + "x");
  }
}
