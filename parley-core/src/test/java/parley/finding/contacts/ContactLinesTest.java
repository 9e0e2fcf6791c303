package parley.finding.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.ActorKind;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Place;
import parley.finding.ReadText;

/**
 * Contacts as a coder would write them down, a line each: form, status, day, place, who took part
 * (with the party that each person stands for), and who was between them as what.
 */
class ContactLinesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The two leaders held talks again in Nairobi on Wednesday. | TALKS took_place 2025-03-12 Nairobi: William Ruto (Kenya), Yoweri Museveni (Uganda)
          The two men agreed in a phone call on Wednesday to open the border. | CALL took_place 2025-03-12 -: William Ruto (Kenya), Yoweri Museveni (Uganda)
          The two leaders are to hold a second round of talks in Kampala next week. | TALKS planned 2025-03-17..2025-03-23 Kampala: William Ruto (Kenya), Yoweri Museveni (Uganda)
          The pair agreed on a plan during talks hosted last month by Chadian President Omar Haddad. | TALKS took_place 2025-02-01..2025-02-28 -: William Ruto (Kenya), Yoweri Museveni (Uganda), Omar Haddad (Chad); Omar Haddad hosts
          UN envoy Ann Low held separate meetings with the two leaders on Tuesday. | MEETING took_place 2025-03-11 -: Ann Low (United Nations), Yoweri Museveni (Uganda); Ann Low good_offices
          The two leaders met separately with UN envoy Ann Low on Tuesday. | MEETING took_place 2025-03-11 -: Ann Low (United Nations), William Ruto (Kenya); Ann Low good_offices
          Ann Low, the UN envoy, later held talks with both leaders in Oslo. | TALKS took_place - Oslo: Ann Low (United Nations), William Ruto (Kenya), Yoweri Museveni (Uganda); Ann Low good_offices
          The presidents of the two countries agreed on a plan during talks in Oslo last month. | TALKS took_place 2025-02-01..2025-02-28 Oslo: Kenya, Uganda
          """)
  void theTwoHaveAContactOfTheirOwn(String second, String line) {
    assertThat(
            lines(
                "Kenyan President William Ruto met Ugandan President Yoweri Museveni on Monday."
                    + " Kenya and Uganda have fought for a year. "
                    + second))
        .contains(
            "MEETING took_place 2025-03-10 -: William Ruto (Kenya), Yoweri Museveni (Uganda)",
            line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks between Kenya and Uganda ended in Nairobi on Monday, but the two sides will meet again in Kampala next week. | MEETING planned 2025-03-17..2025-03-23 Kampala: Kenya, Uganda
          Kenya's Omar Haddad met Uganda's Joel Okot on Monday. They are expected to meet again next week in Kampala. | MEETING planned 2025-03-17..2025-03-23 Kampala: Omar Haddad (Kenya), Joel Okot (Uganda)
          The talks between Kenya and Uganda scheduled for March 29 have been moved to April 27. | TALKS planned 2025-04-27 -: Kenya, Uganda
          The meeting between Kenya and Uganda, initially set for Monday, was postponed to Thursday. | MEETING planned 2025-03-20 -: Kenya, Uganda
          Chad said it would broker talks between Kenya and Uganda on Monday following a meeting between Ann Low and Ben Oak. | MEETING took_place - -: Ann Low, Ben Oak
          Kenya's envoy Omar Haddad met with the Ugandan team, led by the party's deputy leader Joel Okot, in Goma, Congo, on Saturday to discuss a truce. | MEETING took_place 2025-03-08 Goma: Omar Haddad (Kenya), Uganda, Joel Okot
          Kenya ended a two-day meeting with Uganda, here on Monday, Chadian media reported. | MEETING took_place 2025-03-10 -: Kenya, Uganda
          The ministry of foreign affairs of Kenya in a statement announced that Foreign Minister Omar Haddad met Ugandan envoy Joel Okot. | MEETING took_place - -: Omar Haddad (Kenya), Joel Okot (Uganda)
          Kenya met Uganda's envoy Joel Okot in Goma, Chad's chief of staff said. | MEETING took_place - Goma: Kenya, Joel Okot (Uganda)
          Norway said it would broker talks between the Republic of Uganda's government and Ugandan rebels. | TALKS planned - -: Norway, Uganda, Ugandan rebels; Norway mediates
          Kenya's envoy Ann Low flew to Cairo on Tuesday for talks with President Omar Haddad. | TALKS took_place 2025-03-11 Cairo: Ann Low (Kenya), Omar Haddad (Egypt)
          The Omani capital of Muscat hosted a meeting between Kenya and Uganda on Thursday. | MEETING took_place 2025-03-13 Muscat: Kenya, Uganda
          The Peruvian capital, Lima, is expected to see on Monday talks between Kenya and Uganda. | TALKS planned 2025-03-17 Lima: Kenya, Uganda
          Ethiopia hosted a private dinner for Omar Haddad and Joel Okot in Addis Ababa on Wednesday. | MEETING took_place 2025-03-12 Addis Ababa: Ethiopia, Omar Haddad, Joel Okot; Ethiopia hosts
          The negotiating teams of the Ugandan government and the Free National Army (FNA) rebels returned to peace talks on Thursday in Kampala. | TALKS took_place 2025-03-13 Kampala: Uganda, Free National Army
          Kenya's Omar Haddad would not attend crisis talks called with Uganda's Joel Okot. | TALKS denied - -: Omar Haddad (Kenya), Joel Okot (Uganda)
          Delegates from Kenya and Uganda agreed to meet again next week after concluding talks in Oslo. | TALKS took_place - Oslo: Kenya, Uganda
          Kenyan Foreign Minister Omar Haddad and his Ugandan counterpart Joel Okot held a peace talk in Germany on Monday. | TALKS took_place 2025-03-10 Germany: Omar Haddad (Kenya), Joel Okot (Uganda)
          Kenya's acting premier Omar Haddad and Ugandan premier Joel Okot met at the residence of Omani premier Ann Low in Muscat. | MEETING took_place - Muscat: Omar Haddad (Kenya), Joel Okot (Uganda)
          Omar Haddad met with Joel Okot, a day after holding talks in Lima with Ann Low. | MEETING took_place - -: Omar Haddad, Joel Okot
          The United Nations on Tuesday hosted a meeting between Kenya and Uganda. | MEETING took_place 2025-03-11 -: United Nations, Kenya, Uganda; United Nations hosts
          At talks in Doha last week, attended by the United Nations and Ann Low, Kenya's government and the Free National Army agreed on a truce. | TALKS took_place 2025-03-03..2025-03-09 Doha: Kenya, Free National Army, United Nations, Ann Low; United Nations mediates
          “It is a first step,” Omar Haddad said after a meeting with Joel Okot. | MEETING took_place - -: Omar Haddad, Joel Okot
          Kenya and Uganda held talks on Wednesday and Thursday in Oslo. | TALKS took_place 2025-03-12..2025-03-13 Oslo: Kenya, Uganda
          The Kenyan government and the Free National Army signed an armistice in Algeria on Wednesday. | MEETING took_place 2025-03-12 Algeria: Kenya, Free National Army
          The ministers of Kenya and Uganda met on Monday. Negotiations began on February 25 in Goma. | TALKS took_place 2025-02-25 Goma: Kenya minister (Kenya), Uganda minister (Uganda)
          Omar Haddad met Joel Okot on Monday. The two leaders are expected to hold a meeting with UN envoy Ann Low on Sunday. | MEETING planned 2025-03-16 -: Omar Haddad, Joel Okot, Ann Low (United Nations); Ann Low good_offices
          Omar Haddad met UN envoy Jane Low on Monday. Joel Okot was there too. She is to meet Ben Oak on Sunday. | MEETING planned 2025-03-16 -: Jane Low (United Nations), Ben Oak; Jane Low good_offices
          Omar Haddad and Joel Okot met Ann Low, the UN Special Adviser on Cyprus, on Sunday. | MEETING took_place 2025-03-09 -: Omar Haddad, Joel Okot, Ann Low (United Nations); Ann Low good_offices
          The Northern National Liberation Army met Omar Haddad, envoy for fisheries of the ministry of trade of Kenya. | MEETING took_place - -: Northern National Liberation Army, Omar Haddad (Kenya)
          Omar Haddad discussed the plan with Joel Okot following talks with the leaders of Oman and Peru, two states that mediate in the conflict. | TALKS took_place - -: Omar Haddad, Joel Okot
          It is a reply to an earlier proposal drawn up by Norway and delivered to Hamas last week by Omani mediators. | MESSAGE took_place 2025-03-03..2025-03-09 -: Oman, Hamas; Oman good_offices
          Kenyan President Omar Haddad met Secretary of State Ann Low on Monday. | MEETING took_place 2025-03-10 -: Omar Haddad (Kenya), Ann Low (United States)
          The Ugandan group Allied Democratic Forces met Omar Haddad on Monday. | MEETING took_place 2025-03-10 -: ADF, Omar Haddad
          South Korean President Park Min-chul held talks with Joel Okot in Seoul. | TALKS took_place - Seoul: Park Min-chul (South Korea), Joel Okot
          Muscat and Oslo have been hosting talks between the Kenyan government and the FNA. | TALKS ongoing - -: Oman, Norway, Kenya, FNA; Oman hosts; Norway hosts
          Omar Haddad met Joel Okot in the Red Sea city. | MEETING took_place - -: Omar Haddad, Joel Okot
          Kenya and Uganda agreed on Monday to meet in Goma. | MEETING planned - Goma: Kenya, Uganda
          The top diplomats of Kenya and Uganda, Omar Haddad and Joel Okot, held a meeting in Doha. | MEETING took_place - Doha: Omar Haddad (Kenya), Joel Okot (Uganda)
          Kenya's government and the Free National Army (FNA) rebel group resumed talks in Oslo on Monday. | TALKS took_place 2025-03-10 Oslo: Kenya, Free National Army
          """)
  void tellsWhoMetWhenAndWhere(String text, String line) {
    assertThat(lines(text)).contains(line);
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "/parley/finding/contacts/ordinary.txt",
      delimiter = '|',
      quoteCharacter = '`')
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Negotiations between Ghana and Benin wrapped up in Accra on Tuesday, but both sides are due to sit down together again in Cotonou next week. | MEETING planned 2025-03-17..2025-03-23 Cotonou: Ghana, Benin
          Zambia's Peter Mwale sat down with Malawi's Tomas Phiri on Tuesday. The pair are due to get together again in Lusaka next week. | MEETING planned 2025-03-17..2025-03-23 Lusaka: Peter Mwale (Zambia), Tomas Phiri (Malawi)
          The negotiations between Ghana and Togo, which had been due on April 3, have been pushed back to May 5. | TALKS planned 2025-05-05 -: Ghana, Togo
          A meeting between Serbia and Croatia that had been planned for Tuesday was put off until Wednesday. | MEETING planned 2025-03-19 -: Serbia, Croatia
          Oman announced it would mediate negotiations between Serbia and Kosovo on Tuesday after a face-to-face meeting of Clara Winther and Paul Renner. | MEETING took_place - -: Clara Winther, Paul Renner
          A three-day meeting between Niger and Benin drew to a close here on Tuesday, Nigerian media said. | MEETING took_place 2025-03-11 -: Niger, Benin
          In a communique, the foreign affairs ministry of Georgia said that Foreign Minister David Lomidze had held a meeting with Moldovan envoy Ivan Rusu. | MEETING took_place - -: David Lomidze (Georgia), Ivan Rusu (Moldova)
          Zambia had a meeting with Malawi's envoy Tomas Phiri in Bukavu, according to Niger's chief of staff. | MEETING took_place - Bukavu: Zambia, Tomas Phiri (Malawi)
          Norway said that it would mediate negotiations between the government of the Republic of Chad and Chadian rebels. | TALKS planned - -: Norway, Chad, Chadian rebels; Norway mediates
          On Monday, Togo's envoy Clara Winther travelled to Accra for discussions with President Samuel Mensah. | TALKS took_place 2025-03-10 Accra: Clara Winther (Togo), Samuel Mensah (Ghana)
          The Uruguayan capital of Montevideo was the venue on Tuesday for a meeting between Chile and Bolivia. | MEETING took_place 2025-03-11 Montevideo: Chile, Bolivia
          Negotiations between Chile and Bolivia are due to open on Tuesday in the Ecuadorean capital, Quito. | TALKS planned 2025-03-18 Quito: Chile, Bolivia
          Negotiators for the Malian government and the Popular Resistance Army (PRA) rebels were back at the negotiating table on Wednesday in Bamako. | TALKS took_place 2025-03-12 Bamako: Mali, Popular Resistance Army
          Bolivia's Luis Ferrada refused to join emergency talks convened with Chile's Carlos Urrutia. | TALKS denied - -: Luis Ferrada (Bolivia), Carlos Urrutia (Chile)
          Peace discussions were held in Austria on Tuesday by Georgian Foreign Minister David Lomidze and his Moldovan counterpart Ivan Rusu. | TALKS took_place 2025-03-11 Austria: David Lomidze (Georgia), Ivan Rusu (Moldova)
          A day after discussions in Quito with Clara Winther, Peter Mwale sat down with Tomas Phiri. | MEETING took_place - -: Peter Mwale, Tomas Phiri
          The European Union on Wednesday played host to a meeting between Serbia and Kosovo. | MEETING took_place 2025-03-12 -: European Union, Serbia, Kosovo; European Union hosts
          Mali's government and the Popular Resistance Army settled on a truce last week during negotiations in Nouakchott at which the African Union and Clara Winther were present. | TALKS took_place 2025-03-03..2025-03-09 Nouakchott: Mali, Popular Resistance Army, African Union, Clara Winther; African Union mediates
          “We have made a start,” Peter Mwale said as he emerged from a meeting with Tomas Phiri. | MEETING took_place - -: Peter Mwale, Tomas Phiri
          On Monday and Tuesday, discussions were held in Geneva between Chile and Bolivia. | TALKS took_place 2025-03-10..2025-03-11 Geneva: Chile, Bolivia
          An armistice was signed in Tunisia on Tuesday by the Malian government and the Popular Resistance Army. | MEETING took_place 2025-03-11 Tunisia: Mali, Popular Resistance Army
          The ministers of Togo and Benin sat down together on Tuesday. Discussions got under way on February 20 in Bukavu. | TALKS took_place 2025-02-20 Bukavu: Togo minister (Togo), Benin minister (Benin)
          On Tuesday, Peter Mwale had a meeting with UN envoy Helena Brandt. Tomas Phiri was present as well. She is due to sit down with Paul Renner on Saturday. | MEETING planned 2025-03-15 -: Helena Brandt (United Nations), Paul Renner; Helena Brandt good_offices
          On Saturday, Peter Mwale and Tomas Phiri sat down with Clara Winther, the UN Special Coordinator for Lebanon. | MEETING took_place 2025-03-08 -: Peter Mwale, Tomas Phiri, Clara Winther (United Nations); Clara Winther good_offices
          The Southern People's Redemption Army held a meeting with Peter Mwale, envoy for mining of the ministry of finance of Zambia. | MEETING took_place - -: Southern People's Redemption Army, Peter Mwale (Zambia)
          Lebanese President Ghassan Haber received Secretary of State Clara Winther on Tuesday. | MEETING took_place 2025-03-11 -: Ghassan Haber (Lebanon), Clara Winther (United States)
          On Tuesday, the Colombian group National Liberation Army sat down with Luis Ferrada. | MEETING took_place 2025-03-11 -: ELN, Luis Ferrada
          In Pyongyang, North Korean Premier Ri Song-ho held discussions with Peter Mwale. | TALKS took_place - Pyongyang: Ri Song-ho (North Korea), Peter Mwale
          Doha and Bern have been playing host to negotiations between the Malian government and the PRA. | TALKS ongoing - -: Qatar, Switzerland, Mali, PRA; Qatar hosts; Switzerland hosts
          In the Black Sea port, Peter Mwale had a meeting with Tomas Phiri. | MEETING took_place - -: Peter Mwale, Tomas Phiri
          Chile and Bolivia decided on Tuesday to get together in Geneva. | MEETING planned - Geneva: Chile, Bolivia
          Talks got under way again in Helsinki on Tuesday between Mali's government and the Popular Resistance Army (PRA) rebel group. | TALKS took_place 2025-03-11 Helsinki: Mali, Popular Resistance Army
          Talks between Chile and Bolivia are set to begin in Quito on Tuesday. | TALKS planned 2025-03-18 Quito: Chile, Bolivia
          Talks between Chile and Bolivia are expected to resume in Quito on Tuesday. | TALKS planned 2025-03-18 Quito: Chile, Bolivia
          Talks between Chile and Bolivia are likely to resume in Quito next week. | TALKS possible 2025-03-17..2025-03-23 Quito: Chile, Bolivia
          Talks between Chile and Bolivia will get under way in Quito on Tuesday. | TALKS planned 2025-03-18 Quito: Chile, Bolivia
          Qatar brought together Zambian President Peter Mwale and Malawian leader Tomas Phiri in Doha on Monday. | MEETING took_place 2025-03-10 Doha: Qatar, Peter Mwale (Zambia), Tomas Phiri (Malawi); Qatar mediates
          UN envoy Ann Low welcomed a deal struck a day earlier between the MDK rebels and the Chadian government. | TALKS took_place - -: MDK rebels, Chad
          An agreement was reached on Monday between the Free National Army and the Malian government. | TALKS took_place 2025-03-10 -: Free National Army, Mali
          """)
  void readsOrdinarySentences(String text, String line) {
    assertThat(lines(text)).contains(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          German Chancellor Ann Low hosted talks between Armenian and Azerbaijani ministers in Oslo. They spoke of an Armenian-Azerbaijani peace treaty.
          German Chancellor Ann Low hosted talks between Armenian and Azerbaijani ministers in Oslo. Earlier the two held peace talks in Germany.
          """)
  void whoHostsIsBetweenTheTwo(String text) {
    assertThat(ReadText.claims(Contact.class, text))
        .filteredOn(contact -> contact.participants().size() > 2)
        .isNotEmpty()
        .allSatisfy(
            contact ->
                assertThat(contact.thirdParties())
                    .extracting(third -> third.actor().name())
                    .containsExactly("Ann Low"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Omar Haddad met Joel Okot as part of a further step of the dialogue between Kenya and"
            + " Uganda.",
        "Omar Haddad met Joel Okot, who heads the Kenyan peace mission, in the framework of talks"
            + " between Kenya and Uganda."
      })
  void whatAMeetingIsPartOfIsNoOtherOne(String text) {
    assertThat(ReadText.claims(Contact.class, text))
        .singleElement()
        .satisfies(
            contact ->
                assertThat(contact.participants())
                    .extracting(Mention::name)
                    .containsExactly("Omar Haddad", "Joel Okot"));
  }

  private static List<String> lines(String text) {
    return ReadText.claims(Contact.class, text).stream().map(ContactLinesTest::line).toList();
  }

  private static String line(Contact contact) {
    String who =
        contact.participants().stream()
            .map(ContactLinesTest::written)
            .collect(Collectors.joining(", "));
    String between =
        contact.thirdParties().stream()
            .map(
                each ->
                    "; " + each.actor().name() + " " + each.role().name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining());
    return contact.kind()
        + " "
        + contact.evidence().status().name().toLowerCase(Locale.ROOT)
        + " "
        + ReadText.day(contact)
        + " "
        + contact.place().map(Place::name).orElse("-")
        + ": "
        + who
        + between;
  }

  private static String written(Mention mention) {
    return mention.kind() == ActorKind.PERSON
        ? mention.name() + mention.affiliation().map(party -> " (" + party + ")").orElse("")
        : mention.name();
  }
}
