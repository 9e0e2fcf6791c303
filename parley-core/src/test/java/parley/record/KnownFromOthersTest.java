package parley.record;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.record.Story.person;
import static parley.record.Story.state;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Office;

/** Whom a report means that gives no name, where other reports give it. */
final class KnownFromOthersTest {

  private static final Mention PERU = state("Peru", "PER");
  private static final Mention QUISPE = person("Rosa Quispe", "PER");
  private static final Mention ROJAS = person("Ana Rojas", "CHL");

  private static Mention unnamed(ActorKind kind, String words, String country, String party) {
    return new Mention(
        words,
        words,
        kind,
        Optional.of(country).filter(code -> !code.isEmpty()),
        List.of("GOV"),
        Optional.empty(),
        Optional.of(party),
        false);
  }

  private static Story holding(String report, Mention person, String title) {
    Story story = Story.of(report, "2023-09-14");
    return story.add(
        new Office(
            story.evidence(person.name() + " is the " + title, "-"),
            person,
            title,
            Optional.of(PERU),
            false));
  }

  private static Story meeting(String report, Mention... who) {
    return Story.of(report, "2023-09-15").contact(Contact.Kind.MEETING, "day-1", "Lima/PER", who);
  }

  private static List<String> people(TalksRecord record) {
    return record.entries(ContactEntry.class).stream()
        .flatMap(contact -> contact.people().stream())
        .map(ActorRef::name)
        .toList();
  }

  @Test
  void theOnlyPresidentOfAStateIsWhoOthersNameAsSuch() {
    Mention president = unnamed(ActorKind.PERSON, "Peruvian president", "PER", "Peru");
    Mention leader = unnamed(ActorKind.PERSON, "Peru's leader", "PER", "Peru");
    for (Mention described : List.of(president, leader)) {
      assertThat(
              people(
                  Story.record(
                      holding("a1", QUISPE, "president"), meeting("b2", described, ROJAS))))
          .as(described.name())
          .containsExactlyInAnyOrder("Rosa Quispe", "Ana Rojas");
    }
  }

  @Test
  void anOfficeThatReportsGiveToTwoNamesNobody() {
    assertThat(
            people(
                Story.record(
                    holding("a1", QUISPE, "president"),
                    holding("b2", person("Luis Mamani", "PER"), "president"),
                    meeting(
                        "c3",
                        unnamed(ActorKind.PERSON, "Peruvian president", "PER", "Peru"),
                        ROJAS))))
        .containsExactly("Ana Rojas");
  }

  @Test
  void anOfficeThatManyHoldNamesNobody() {
    assertThat(
            people(
                Story.record(
                    holding("a1", QUISPE, "diplomat"),
                    meeting(
                        "c3",
                        unnamed(ActorKind.PERSON, "Peruvian diplomat", "PER", "Peru"),
                        ROJAS))))
        .containsExactly("Ana Rojas");
  }

  @Test
  void thePartyOfAPersonsGovernmentIsTheStateThatOthersPlaceThePersonIn() {
    Mention government =
        unnamed(ActorKind.GOVERNMENT, "Rosa Quispe's government", "", "Rosa Quispe");
    TalksRecord record =
        Story.record(
            holding("a1", QUISPE, "president"), meeting("b2", government, state("Chile", "CHL")));
    assertThat(record.entries(ContactEntry.class).get(0).parties())
        .extracting(ActorRef::name)
        .containsExactlyInAnyOrder("Peru", "Chile");
  }

  @Test
  void whoServesSomebodyWhomOthersPlaceIsOfThatState() {
    Mention aide =
        new Mention(
            "Quispe's aide Luis Mamani",
            "Luis Mamani",
            ActorKind.PERSON,
            Optional.empty(),
            List.of(),
            Optional.of("aide"),
            Optional.of("Rosa Quispe"),
            true);
    TalksRecord record =
        Story.record(holding("a1", QUISPE, "president"), meeting("b2", aide, ROJAS));
    assertThat(record.entries(ContactEntry.class).get(0).parties())
        .extracting(ActorRef::name)
        .containsExactlyInAnyOrder("Peru", "Chile");
  }
}
