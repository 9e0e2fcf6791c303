package parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;

final class ActorIndexTest {

  @Test
  void aStateIsOneActorByWhateverNameOfItsPeopleOrGovernment() {
    List<Actor> actors =
        actors(
            mention("Chad", "Chad", ActorKind.STATE, "TCD"),
            mention("the Chadians", "Chad", ActorKind.PEOPLE, "TCD"),
            mention("N'Djamena", "Chad", ActorKind.GOVERNMENT, "TCD"),
            mention("Chadian soldiers", "Chadian military", ActorKind.MILITARY, "TCD"));
    assertThat(actors).extracting(Actor::name).containsExactly("Chad", "Chadian military");
    assertThat(actors.get(0).kind()).isEqualTo(ActorKind.STATE);
    assertThat(actors.get(0).aliases()).containsExactly("Chadians", "N'Djamena", "the Chadians");
  }

  @Test
  void aListedBodyIsWhatTheListSays() {
    List<Actor> actors =
        actors(
            mention("African Union observers", "African Union", ActorKind.PEOPLE, ""),
            mention("the African Union", "African Union", ActorKind.IGO, ""));
    assertThat(actors).hasSize(1);
    assertThat(actors.get(0).kind()).isEqualTo(ActorKind.IGO);
  }

  @Test
  void oneSlipMakesNobodyAnotherPartysMan() {
    Mention group =
        mention("the Iron Dawn Movement", "Iron Dawn Movement", ActorKind.ARMED_GROUP, "");
    Mention leader = of("Zelda Brann", "Iron Dawn Movement", "");
    TalksRecord record =
        Story.record(
            Story.of("a1", "2023-09-14")
                .contact(Contact.Kind.CALL, "day-1", "", leader, Story.person("Ada Okoro", "TCD"))
                .contact(Contact.Kind.CALL, "day-2", "", leader, Story.person("Ada Okoro", "TCD"))
                .contact(Contact.Kind.TALKS, "day-1", "", group, Story.state("Chad", "TCD")),
            Story.of("b2", "2023-09-15")
                .contact(
                    Contact.Kind.CALL,
                    "day-2",
                    "",
                    of("Zelda Brann", "Chad", "TCD"),
                    Story.person("Ada Okoro", "TCD")));
    assertThat(record.entries(ContactEntry.class))
        .filteredOn(contact -> contact.form() == Contact.Kind.CALL)
        .allSatisfy(
            contact ->
                assertThat(contact.parties())
                    .extracting(ActorRef::name)
                    .contains("Iron Dawn Movement"));
  }

  private static Mention of(String name, String party, String country) {
    return new Mention(
        name,
        name,
        ActorKind.PERSON,
        Optional.of(country).filter(code -> !code.isEmpty()),
        List.of(),
        Optional.empty(),
        Optional.of(party),
        true);
  }

  @Test
  void ofTwoThatClaimAStateEachIsAPartyOfItsOwn() {
    TalksRecord record =
        Story.record(
            Story.of("a1", "2020-01-14")
                .contact(
                    Contact.Kind.TALKS,
                    "2020-01-13",
                    "Oslo",
                    mention(
                        "the GNA", "Government of National Accord", ActorKind.GOVERNMENT, "LBY"),
                    mention("the LNA", "Libyan National Army", ActorKind.MILITARY, "LBY"),
                    of("Ada Okoro", "Libyan National Army", "LBY")));
    assertThat(record.entries(ContactEntry.class))
        .singleElement()
        .satisfies(
            contact ->
                assertThat(contact.parties())
                    .extracting(ActorRef::name)
                    .containsExactlyInAnyOrder(
                        "Government of National Accord", "Libyan National Army"));
  }

  @Test
  void aPlaceThatOnlyReceivesIsNoActor() {
    Mention place =
        new Mention(
            "Abéché",
            "Abéché",
            ActorKind.PLACE_AS_ACTOR,
            Optional.of("TCD"),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            false);
    assertThat(actors(place)).extracting(Actor::name).containsExactly("Chad");
    assertThat(actors(place).get(0).aliases()).isEmpty();
  }

  @Test
  void oneOfficeInTwoSpellingsIsOneOffice() {
    Mention adviser = mention("Peter Otieno", "Peter Otieno", ActorKind.PERSON, "KEN");
    TalksRecord record =
        Story.record(
            Story.of("a1", "2024-05-01").office(adviser, "security advisor", false),
            Story.of("b2", "2024-05-02").office(adviser, "Security Adviser", false));
    assertThat(record.actors())
        .filteredOn(actor -> actor.name().equals("Peter Otieno"))
        .singleElement()
        .satisfies(actor -> assertThat(actor.offices()).hasSize(1));
  }

  private static List<Actor> actors(Mention... mentions) {
    return Story.record(
            Story.of("a1", "2024-05-01")
                .contact(Contact.Kind.TALKS, "2024-05-01", "Abéché", mentions))
        .actors();
  }

  private static Mention mention(String text, String name, ActorKind kind, String country) {
    return new Mention(
        text,
        name,
        kind,
        Optional.of(country).filter(code -> !code.isEmpty()),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        true);
  }
}
