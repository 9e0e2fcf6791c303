package parley.finding.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Mediation;
import parley.finding.ReadText;

/** Who comes between the parties of a conflict, and what that makes of a contact. */
class ThirdPartiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        // a state whose conflict it is not
        "Norwegian Foreign Minister Kari Dahl met Malian officials in Bamako to discuss the conflict"
            + " in Mali. | Kari Dahl:GOOD_OFFICES | RELATED",
        "Norwegian Foreign Minister Kari Dahl met Algerian officials in Algiers to discuss the"
            + " Malian crisis. | Kari Dahl:GOOD_OFFICES Algeria:GOOD_OFFICES | RELATED",
        // whose affairs are spoken of, where no word of conflict is said
        "Norwegian Foreign Minister Kari Dahl met Malian officials to discuss the developments in"
            + " Mali. | Kari Dahl:GOOD_OFFICES | RELATED",
        // the city of a peace process is where its talks are
        "Algerian Foreign Minister Ali Nur met Malian officials to discuss the Algiers peace process"
            + " and the war in Mali. | Ali Nur:GOOD_OFFICES | RELATED",
        // an envoy's own land is not that of the conflict
        "US Special Envoy to Mali Tom Carr met Malian officials on Monday."
            + " | Tom Carr:GOOD_OFFICES | RELATED",
        // two states, and no conflict
        "Norwegian Foreign Minister Kari Dahl met Malian officials in Bamako to discuss trade. | |",
        // an organisation goes between the sides, with one of them at a time
        "The African Union met the Tuareg rebels in Algiers to discuss the conflict in Mali."
            + " | African Union:MEDIATES | MEDIATION",
        // who has both sides together
        "Norway met the Malian government and the Tuareg rebels in Oslo."
            + " | Norway:HOSTS | MEDIATION",
        // whose soil it is
        "The Malian government and Malian rebels met in Oslo on Monday to end the war in Mali."
            + " | Norway:HOSTS | MEDIATION",
        "The Malian government and Malian rebels met in Bamako on Monday to end the war in Mali."
            + " | |",
        // whoever the report says mediates, also where a sentence names the sides alone
        "The Malian government and the Tuareg rebels held talks in Oslo to end the war in Mali."
            + " Algerian mediators were hopeful. | Algeria:MEDIATES | MEDIATION",
        "The Malian government and the Tuareg rebels held talks on Monday to end the war in Mali."
            + " The Algerian mediation team was hopeful. | Algeria:MEDIATES | MEDIATION",
        // at whose wish they met
        "At the request of Norway, the Malian government and the Tuareg rebels held a new meeting to"
            + " end the war in Mali. | Norway:GOOD_OFFICES | MEDIATION",
        // an office that one body alone has
        "The Special Envoy of the United Nations Secretary General for Mali met Malian officials to"
            + " discuss the war in Mali. | Special Envoy:MEDIATES | MEDIATION",
        "The Special Envoy met Malian officials in Bamako to discuss the war in Mali."
            + " | Special Envoy:MEDIATES | MEDIATION",
        "UN Special Envoy for Mali Kari Dahl met Malian officials in Bamako on Monday."
            + " | Kari Dahl:MEDIATES | MEDIATION",
        // talks are between the sides, be they named or not
        "Peace talks to end the war in Mali resumed in Oslo on Monday. | Norway:HOSTS | MEDIATION",
        // whose conflict it is, told with words between or beside
        "The Mali Troika (Norway and Algeria) met Malian officials in Bamako on Monday."
            + " | Norway:GOOD_OFFICES Algeria:GOOD_OFFICES | RELATED",
        "Norwegian Foreign Minister Kari Dahl met Algerian officials to discuss mediation approaches"
            + " in Mali. | Kari Dahl:GOOD_OFFICES Algeria:GOOD_OFFICES | RELATED",
        "Norwegian Foreign Minister Kari Dahl met Algerian officials to discuss the handover of power"
            + " in Mali. | Kari Dahl:GOOD_OFFICES Algeria:GOOD_OFFICES | RELATED",
        "Norwegian Foreign Minister Kari Dahl met the head of Mali's ruling council, Ali Toure, in"
            + " Oslo. | Kari Dahl:GOOD_OFFICES | RELATED",
        // who signed at a capital, and who is sent to it, is not of its state
        "Algerian Foreign Minister Ali Nur met the signatories to the Algiers pact and Malian"
            + " officials to discuss the war in Mali. | Ali Nur:GOOD_OFFICES | RELATED",
        "Malian leader Ali Toure met Algerian Foreign Minister Ali Nur to discuss the crisis in his"
            + " country. | Ali Nur:GOOD_OFFICES | RELATED",
        "Norwegian Foreign Minister Kari Dahl met Algerian officials to discuss the future of Mali."
            + " | Kari Dahl:GOOD_OFFICES Algeria:GOOD_OFFICES | RELATED",
        // as what they take part
        "The Malian government and the Tuareg rebels met in Geneva on Monday to end the war in Mali,"
            + " with Norway attending as an observer. | Norway:OBSERVES | MEDIATION",
        "An accord was signed in Geneva by the Malian government and the Tuareg rebels, with Norway"
            + " and Algeria as guarantors and Kenya as a witness."
            + " | Norway:GUARANTEES Algeria:GUARANTEES Kenya:OBSERVES | MEDIATION",
        // whoever talks with one side through mediators is the other
        "Algerian negotiators ended a week of talks with the Tuareg rebels through Norwegian and"
            + " Kenyan mediators. | Norway:MEDIATES Kenya:MEDIATES | MEDIATION",
        // a truce of two is of both
        "Mali and Chad extended their truce by a week. | |",
        // a ruler's title tells of no conflict
        "Norway's ruling king Harald Dahl met Malian officials in Oslo on Monday. | |",
        // who is bound by a truce is at war, and whoever welcomes it is not
        "An Algerian team met Chadian officials in Nairobi on Tuesday. Algeria accepted the truce on"
            + " Monday. | Chad:GOOD_OFFICES | RELATED",
        "An Algerian team met Chadian officials in Nairobi on Tuesday. Algeria repeated its"
            + " commitment to the ceasefire. | Chad:GOOD_OFFICES | RELATED",
        "An Algerian team met Chadian officials in Nairobi on Tuesday. Hopes for a ceasefire deal"
            + " with Algeria grew. | Chad:GOOD_OFFICES | RELATED",
        "An Algerian team met Chadian officials in Nairobi on Tuesday. Algeria welcomed the truce."
            + " | |",
        // whoever opens talks between others is between them
        "Norway and the African Union have relaunched talks between the Malian government and the"
            + " Tuareg rebels. | Norway:MEDIATES African Union:MEDIATES | MEDIATION",
        // who hosts talks hosts those who meet for them
        "Malian Foreign Minister Ali Toure and Tuareg rebels met in Geneva for talks hosted by"
            + " Norwegian envoy Kari Dahl to end the war in Mali. | Kari Dahl:HOSTS | MEDIATION",
        // those who suffer from the conflict are no side of it
        "The African Union met Malian farmers in Bamako on Monday to hear of the war in Mali."
            + " | African Union:GOOD_OFFICES | RELATED",
      })
  void takeTheirRoleFromWhoseConflictItIs(String text, String thirds, String mediation) {
    List<Contact> contacts = ReadText.claims(Contact.class, text);

    assertThat(contacts).isNotEmpty();
    Contact contact = contacts.get(0);
    assertThat(
            contact.thirdParties().stream()
                .map(third -> third.actor().name() + ":" + third.role())
                .toList())
        .isEqualTo(thirds == null ? List.of() : parts(thirds));
    assertThat(Mediation.of(contact).map(Enum::name)).isEqualTo(Optional.ofNullable(mediation));
  }

  /** The names with their roles, of which names may be several words. */
  private static List<String> parts(String thirds) {
    return List.of(thirds.split("(?<=:[A-Z_]{5,12}) "));
  }

  @Test
  void aGovernmentWithoutACountryIsThatOfTheConflict() {
    Contact contact =
        ReadText.claims(
                Contact.class,
                "The war in Mali goes on. Norwegian envoy Kari Dahl met government officials in"
                    + " Bamako.")
            .get(0);

    assertThat(contact.participants()).map(Mention::party).containsExactly("Norway", "Mali");
  }
}
