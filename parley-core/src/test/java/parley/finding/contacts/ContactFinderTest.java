package parley.finding.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.Mention;
import parley.claims.Contact;
import parley.claims.Contact.Kind;
import parley.claims.Contact.Role;
import parley.claims.Mediation;
import parley.claims.Place;
import parley.claims.Status;
import parley.finding.ReadText;
import parley.time.When;

/** What the codebook calls a contact, on sentences made for it. */
class ContactFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan President William Ruto met Ugandan Foreign Minister Jeje Odongo in Entebbe on Monday. | MEETING
          Kenyan President William Ruto held talks with Ugandan Foreign Minister Jeje Odongo in Entebbe. | TALKS
          Kenyan President William Ruto spoke by phone with Ugandan Foreign Minister Jeje Odongo on Monday. | CALL
          Kenyan President William Ruto and Ugandan Foreign Minister Jeje Odongo talked over the phone. | CALL
          After a meeting with Ugandan Foreign Minister Jeje Odongo, Kenyan President William Ruto left. | MEETING
          The meeting between Kenyan President William Ruto and Ugandan Foreign Minister Jeje Odongo lasted an hour. | MEETING
          Kenyan President William Ruto's meeting with Ugandan Foreign Minister Jeje Odongo took place on Monday. | MEETING
          Ugandan Foreign Minister Jeje Odongo was received by Kenyan President William Ruto in Nairobi. | MEETING
          """)
  void tellsWhoMetInWhatForm(String text, Kind kind) {
    List<Contact> contacts = ReadText.claims(Contact.class, text);

    assertThat(contacts).singleElement().extracting(Contact::kind).isEqualTo(kind);
    assertThat(names(contacts.get(0))).containsExactlyInAnyOrder("William Ruto", "Jeje Odongo");
  }

  @Test
  void whatIsDiscussedInACallIsACallWhereverTheTreeHangsIt() {
    assertThat(
            ReadText.claims(
                Contact.class,
                "Kenyan President Amal Haddad and Ugandan President Joel Okot discussed passage for"
                    + " relief lorries in a telephone call on Friday."))
        .extracting(Contact::kind)
        .containsOnly(Contact.Kind.CALL);
  }

  @Test
  void takesPartiesFromTheWordsBeforeTheNoun() {
    Contact contact = only("US-Ukraine talks in Geneva ended on Monday.");

    assertThat(names(contact)).containsExactlyInAnyOrder("United States", "Ukraine");
    assertThat(contact.place()).map(Place::name).contains("Geneva");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norwegian envoy Kari Dahl flew to Nairobi on Monday for talks with Ali Toure.",
        "Norwegian envoy Kari Dahl left for Nairobi on Monday for talks with Ali Toure.",
        "Norwegian envoy Kari Dahl was in Nairobi on Monday for talks with Ali Toure.",
        "Norway sent envoy Kari Dahl to Nairobi for talks with Ali Toure."
      })
  void whoGoesForTalksHasThem(String text) {
    List<Contact> contacts = ReadText.claims(Contact.class, text);

    assertThat(contacts)
        .filteredOn(contact -> contact.kind() == Kind.TALKS)
        .singleElement()
        .satisfies(talks -> assertThat(names(talks)).contains("Kari Dahl", "Ali Toure"));
    assertThat(contacts).anyMatch(contact -> contact.kind() == Kind.VISIT);
  }

  @Test
  void whoIsExpectedSomewhereIsToGoThere() {
    Contact visit = only("Norwegian envoy Kari Dahl is expected in Nairobi next week.");

    assertThat(visit.kind()).isEqualTo(Kind.VISIT);
    assertThat(visit.evidence().status()).isEqualTo(Status.PLANNED);
    assertThat(visit.place()).map(Place::name).contains("Nairobi");
    assertThat(only("Norwegian envoy Kari Dahl is expected in Nairobi for talks with Mali."))
        .extracting(Contact::kind)
        .isEqualTo(Kind.TALKS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norwegian envoy Kari Dahl met separately on Monday with Ali Toure and Omar Idris.",
        "Norwegian envoy Kari Dahl spoke separately with Ali Toure and Omar Idris in Oslo.",
        "Ali Toure and Omar Idris met Norwegian envoy Kari Dahl separately in Oslo."
      })
  void whomOneMeetsSeparatelyDoNotMeet(String text) {
    assertThat(ReadText.claims(Contact.class, text))
        .hasSize(2)
        .allSatisfy(contact -> assertThat(names(contact)).contains("Kari Dahl").hasSize(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The talks between Mali and Algeria on Monday did not lead to an agreement. | TOOK_PLACE",
        "The talks between Mali and Algeria did not take place on Monday. | DENIED",
        "Peace talks were offered at a summit of Mali and Algeria in Oslo. | TOOK_PLACE",
        "Mali appointed Ali Toure to negotiate with the Tuareg rebels. | PLANNED"
      })
  void tellsWhatWasHeldFromWhatWasNot(String text, Status status) {
    assertThat(only(text).evidence().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 5 January there was a call for a truce by Mali and Algeria.",
        "Kenyan envoy Ali Toure said in a briefing on the peace talks on Wednesday in Oslo that"
            + " there was hope."
      })
  void whatOnlySpeaksOfAContactIsNone(String text) {
    assertThat(ReadText.claims(Contact.class, text)).isEmpty();
  }

  @Test
  void whoIsDueSomewhereIsToGoThere() {
    Contact visit = only("A Malian delegation was due in Nairobi on Friday.");

    assertThat(visit.kind()).isEqualTo(Kind.VISIT);
    assertThat(visit.evidence().status()).isEqualTo(Status.PLANNED);
    assertThat(visit.place()).map(Place::name).contains("Nairobi");
    Contact talks =
        only("Malian envoy Ali Toure is due in Nairobi on Friday for talks with Kari Dahl.");
    assertThat(names(talks)).contains("Ali Toure", "Kari Dahl");
    assertThat(talks.place()).map(Place::name).contains("Nairobi");
  }

  @Test
  void whoIsDueToArriveIsToArrive() {
    assertThat(only("Malian envoys were due to arrive in Nairobi on Friday."))
        .extracting(visit -> visit.evidence().status())
        .isEqualTo(Status.PLANNED);
  }

  @Test
  void aDelegationIsSomewhereAsAPersonIs() {
    assertThat(only("A Malian delegation was in Nairobi on Tuesday.").kind()).isEqualTo(Kind.VISIT);
    assertThat(ReadText.claims(Contact.class, "Malian troops were in Nairobi on Tuesday."))
        .isEmpty();
  }

  @Test
  void whoIsSomewhereAfterTalksHadThem() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Norwegian envoy Kari Dahl was in Nairobi on Monday after talks in Cairo with Mali.");

    assertThat(contacts)
        .filteredOn(contact -> contact.kind() == Kind.TALKS)
        .singleElement()
        .satisfies(talks -> assertThat(names(talks)).contains("Kari Dahl", "Mali"));
  }

  @Test
  void theCapitalOfALandIsVisitedWithoutItsName() {
    Contact visit = only("Norwegian envoy Kari Dahl arrived in the Kenyan capital on Monday.");

    assertThat(visit.place()).map(Place::name).contains("Nairobi");
    assertThat(names(visit)).containsExactlyInAnyOrder("Kari Dahl", "Kenya");
  }

  @Test
  void aDealWithAnotherNeedNotBeDiscussedWithThem() {
    assertThat(
            ReadText.claims(
                Contact.class, "Mali sent a team to Nairobi to discuss a truce deal with Algeria."))
        .extracting(Contact::kind)
        .containsExactly(Kind.VISIT);
  }

  @Test
  void whatSomethingIsMadeConditionalOnNeedNotBe() {
    Contact dialogue =
        only("Mali made the truce conditional on a direct dialogue between Chad and the rebels.");

    assertThat(dialogue.evidence().status()).isEqualTo(Status.POSSIBLE);
  }

  @Test
  void whatWasPledgedAtAPastMeetingDoesNotMakeItAPlan() {
    Contact meeting =
        only("Mali and Chad vowed to free captives at their latest meeting in Oslo on 5 March.");

    assertThat(meeting.evidence().status()).isEqualTo(Status.TOOK_PLACE);
    assertThat(only("Mali and Chad vowed to free captives at their next meeting in Oslo."))
        .extracting(contact -> contact.evidence().status())
        .isEqualTo(Status.PLANNED);
  }

  @Test
  void whoAgreedToProlongATruceDidAgree() {
    Contact talks = only("Mali and Algeria agreed to extend the truce by a week.");

    assertThat(talks.evidence().status()).isEqualTo(Status.TOOK_PLACE);
    assertThat(talks.agreement()).contains("truce");
  }

  @Test
  void whatIsToComeBeforeSomethingHasNotTakenPlace() {
    Contact signing =
        only("Mali demands the release of captives before it signs a truce with Chad.");

    assertThat(signing.evidence().status()).isEqualTo(Status.POSSIBLE);
    assertThat(signing.agreement()).isEmpty();
  }

  @Test
  void talksAfterWhichNothingIsAgreedTookPlace() {
    Contact talks =
        only("After three rounds of talks, Mali and Algeria have still not agreed on an exchange.");

    assertThat(talks.evidence().status()).isEqualTo(Status.TOOK_PLACE);
  }

  @Test
  void whoReturnsHomeVisitsNobody() {
    assertThat(
            ReadText.claims(
                Contact.class, "Kenyan President William Ruto returned to Nairobi on Monday."))
        .isEmpty();
  }

  @Test
  void aHeadlineLeavesOutThatTalksWereCalledOff() {
    Contact contact = only("Peru-Chile talks in Lima called off");

    assertThat(names(contact)).containsExactlyInAnyOrder("Peru", "Chile");
    assertThat(contact.evidence().status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void whatIsWishedForHasNotTakenPlace() {
    Contact contact =
        only(
            "Peruvian officials have \"voiced their desire\" for talks with Chilean officials in Lima.");

    assertThat(contact.evidence().status()).isEqualTo(Status.POSSIBLE);
  }

  @Test
  void whatTwoCallOffIsBetweenThem() {
    Contact contact = only("Peru and Chile cancelled the talks in Lima on Monday.");

    assertThat(names(contact)).containsExactlyInAnyOrder("Peru", "Chile");
    assertThat(contact.evidence().status()).isEqualTo(Status.CANCELLED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway invited Malian Prime Minister Ali Toure and Tuareg leader Musa Ag to talks in Oslo in May. | Norway;Ali Toure;Musa Ag
          The Malian government was invited by Norway to a meeting in Oslo. | Norway;Mali
          Norway invited the parties to Oslo for discussions on the conflict in Mali. | Norway
          """)
  void whatOneInvitesToIsPossible(String text, String who) {
    Contact contact = only(text);

    assertThat(contact.evidence().status()).isEqualTo(Status.POSSIBLE);
    assertThat(contact.place()).map(Place::name).contains("Oslo");
    assertThat(names(contact)).containsExactly(who.split(";"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norwegian envoy Kari Dahl was invited to speak at the university.",
        "Norway invited companies to bid for the contract.",
        "The Norwegian minister praised the diplomacy of Mali and Algeria.",
        "The award ceremony was attended by the presidents of Mali and Algeria."
      })
  void notEveryInvitationOrCeremonyIsOne(String text) {
    assertThat(ReadText.claims(Contact.class, text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norwegian envoy Kari Dahl engaged in shuttle diplomacy between Mali and Algeria. | Kari Dahl;Mali;Algeria
          The meeting in which the foreign ministers of Mali and Algeria participated ended on Monday. | Mali minister;Algeria minister
          Norway supported dialogue efforts between the Malian army and the Tuareg rebels. | Norway;Malian military;Tuareg
          The African Union convened a virtual meeting, bringing together representatives of Algeria and Norway. | African Union;Algeria;Norway
          Consultations are underway with Mali and Algeria to resume the peace talks. | Mali;Algeria
          President Orlov of Sudan met UN Special Envoy for Sudan Hans Meyer, U.S. Envoy for Sudan Tim Lorne, U.S. Secretary of State Anton Blank and German Chancellor Otto Schmitt. | Orlov;Hans Meyer;Tim Lorne;Anton Blank;Otto Schmitt
          Norwegian Foreign Minister Kari Dahl met AUHIP led by former Malian President Ali Toure on Monday. | Kari Dahl;AUHIP;Ali Toure
          Kenyan President William Ruto embarked on a two-day visit to Uganda on Monday. | William Ruto;Uganda
          William Ruto arrived in Kampala on Monday accompanied by Kenyan minister Alfred Mutua. | William Ruto;Alfred Mutua;Uganda
          Kenyan President William Ruto praised the plan during a meeting with Ugandan Foreign Minister Jeje Odongo and Rwandan envoy Jean Mugisha. | William Ruto;Jeje Odongo;Jean Mugisha
          Kenya met representatives of the Malian army and the Tuareg rebels in Nairobi. | Kenya;Malian military;Tuareg
          Kenya and Uganda returned to the negotiating table in Nairobi on Monday. | Kenya;Uganda
          Kenya's president reviewed the peace process with Ugandan officials in Kampala. | Kenya's president;Uganda
          The Office of the UN Special Envoy for Mali met Tuareg rebels in Nairobi on Monday. | UN Special Envoy;Tuareg
          Kenya met representatives of Malian civil society in Nairobi on Monday. | Kenya;Malian civil society
          Kenya and Uganda started Norway-monitored talks in Entebbe on Monday. | Kenya;Uganda;Norway
          Nairobi / Lamu — Norwegian envoy Kari Dahl met Malian Prime Minister Ali Toure on Monday. | Kari Dahl;Ali Toure
          Mali and the Tuareg rebels concluded a swap of 80 detainees on Monday. | Mali;Tuareg
          The signing ceremony in Oslo was attended by the presidents of Mali and Algeria. | Mali president;Algeria president
          Norway-Mali discussions on the war were held in Oslo on Friday. | Mali;Norway
          Norwegian envoy Kari Dahl met Mali's deputy premier and minister of defence, Ali Toure, on Monday. | Kari Dahl;Ali Toure
          Ali Toure, the president's security and political advisor, met Norwegian envoy Kari Dahl. | Ali Toure;Kari Dahl
          Norwegian minister Kari Dahl asked that Mali order the army to stop its advance in a phone call with Ali Toure. | Kari Dahl;Ali Toure
          Norwegian envoy Kari Dahl spoke to Malian army chief Ali Toure on Monday. | Kari Dahl;Ali Toure
          The two sides met in Geneva on Monday under the auspices of the United Nations. | United Nations
          Kenyan President William Ruto hosted his counterparts from Uganda and Chad on Friday. | William Ruto;Uganda;Chad
          Mali said its leaders had held consultations with Algeria. | Mali;Algeria
          Toure and Ruto agreed in a phone call lasting an hour to speak again. | Toure;Ruto
          After three rounds of talks, Mali and Algeria have still not agreed on an exchange. | Mali;Algeria
          """)
  void readsWhoTookPartFromMoreThanTheVerb(String text, String who) {
    assertThat(names(only(text))).containsExactly(who.split(";"));
  }

  @Test
  void whatTalksEndInIsAgreed() {
    String talks = "Talks between Kenya and Uganda in Entebbe ended on Monday with ";

    assertThat(only(talks + "a deal on fishing.").agreement()).contains("deal on fishing");
    assertThat(only(talks + "no deal on fishing.").agreement()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya met Ugandan officials who had signed the peace agreement in Entebbe on Monday.",
        "Kenya and Uganda discussed extending the truce on Monday."
      })
  void whatWasAgreedBeforeOrIsTalkedAboutIsNotReached(String text) {
    assertThat(only(text).agreement()).isEmpty();
  }

  @Test
  void aMeetingOnTheEveningOfADayIsOnThatDay() {
    Contact contact =
        only(
            "On the evening of Sunday, 5 May 2019, the Kenyan envoy met Ugandan officials in Nairobi.");

    assertThat(contact.evidence().time().resolve(ReadText.published()))
        .isEqualTo(When.day(LocalDate.of(2019, 5, 5)));
  }

  @Test
  void theCountryThatIsTalkedAboutIsNotWhereTheyMeet() {
    assertThat(only("Kenya and Uganda discussed peace in Mali on Monday.").place()).isEmpty();
  }

  @Test
  void shuttleDiplomacyGoesBetweenTheSides() {
    Contact contact =
        only("Norwegian envoy Kari Dahl engaged in shuttle diplomacy between Mali and Algeria.");

    assertThat(contact.shuttle()).isTrue();
  }

  @Test
  void aSentenceOfParticipantsIsOfTheMeetingBefore() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "The African Union convened a meeting in Addis Ababa on Monday. Participants included"
                + " representatives of Algeria and Norway.");

    assertThat(names(contacts.get(1))).containsExactly("African Union", "Algeria", "Norway");
    assertThat(contacts.get(1).place()).map(Place::name).contains("Addis Ababa");
  }

  @Test
  void separateTalksAreOneEach() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Mali and Algeria held separate talks with Norwegian envoys in Oslo on Monday.");

    assertThat(contacts)
        .extracting(ContactFinderTest::names)
        .containsExactly(List.of("Mali", "Norway"), List.of("Algeria", "Norway"));
  }

  @Test
  void meetingsInSeveralPlacesAreOneInEach() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Norwegian envoy Kari Dahl held meetings with Malian officials in Bamako and Doha.");

    assertThat(contacts)
        .extracting(contact -> contact.place().map(Place::name).orElse(""))
        .containsExactly("Bamako", "Doha");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The war in Mali goes on. Peace talks resumed in Oslo on Monday. | TALKS
          The war in Mali goes on. The parties met in Oslo on Monday. | MEETING
          """)
  void whereNoSideIsNamedTheHostIsKnown(String text, Kind kind) {
    Contact contact = only(text);

    assertThat(contact.kind()).isEqualTo(kind);
    assertThat(names(contact)).containsExactly("Norway");
    assertThat(contact.thirdParties())
        .extracting(Contact.ThirdParty::role)
        .containsExactly(Role.HOSTS);
  }

  @Test
  void onTheirOwnSoilNobodyHosts() {
    assertThat(
            ReadText.claims(
                Contact.class, "The war in Mali goes on. Peace talks resumed in Bamako on Monday."))
        .isEmpty();
  }

  @Test
  void factionsMeetEachOther() {
    assertThat(names(only("The Malian factions met in Oslo on Monday to discuss a ceasefire.")))
        .contains("Malian factions");
  }

  @Test
  void whoMeetsAGroupMeetsItsMembers() {
    Contact contact =
        only(
            "The Malian army met a delegation of the Oslo Quartet, consisting of Norway, the"
                + " European Union and ECOWAS, on Monday.");

    assertThat(names(contact))
        .containsExactly("Malian military", "Norway", "European Union", "ECOWAS");
  }

  @Test
  void theForcesOfARegionAreNotItsState() {
    Contact contact =
        only("Chechen forces and the Russian government held talks in Grozny on Monday.");

    assertThat(contact.participants())
        .extracting(Mention::party)
        .containsExactly("Chechen forces", "Russia");
  }

  @Test
  void whoeverSpeaksVisitsTheLandsTheyName() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Since then I have travelled widely in the region, including to Algeria and Norway.");

    assertThat(contacts).extracting(Contact::kind).containsExactly(Kind.VISIT, Kind.VISIT);
    assertThat(contacts)
        .extracting(ContactFinderTest::names)
        .containsExactly(List.of("Algeria"), List.of("Norway"));
  }

  @Test
  void aNamedPersonMeetsPartiesWithoutAName() {
    Contact contact = only("Norwegian envoy Kari Dahl met with a number of parties on Monday.");

    assertThat(names(contact)).containsExactly("Kari Dahl");
  }

  @Test
  void aPlaceAfterTheLastOfThoseMetIsWhereTheyMet() {
    Contact contact =
        only("Kari Dahl met Sudanese Prime Minister Kamil Idris and Kenyan officials in Nairobi.");

    assertThat(contact.place()).map(Place::name).contains("Nairobi");
  }

  @Test
  void aVisitAndAMeetingThereAreTwo() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Norwegian envoy Kari Dahl travelled to Khartoum on Sunday and met Sudanese Prime"
                + " Minister Kamil Idris.");

    assertThat(contacts).extracting(Contact::kind).containsExactly(Kind.VISIT, Kind.MEETING);
  }

  @Test
  void aTripToTwoPlacesIsTwoVisits() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Norwegian envoy Kari Dahl travelled to Khartoum and Nairobi on Sunday.");

    assertThat(contacts)
        .extracting(contact -> contact.place().map(Place::name).orElse(""))
        .containsExactly("Khartoum", "Nairobi");
  }

  @Test
  void readsTheBareDatesOfChronicles() {
    Contact contact = only("Kenyan envoy Jane Otieno 5 March met Ugandan officials in Entebbe.");

    assertThat(contact.evidence().time().resolve(ReadText.published()))
        .isEqualTo(When.day(LocalDate.of(2025, 3, 5)));
  }

  @Test
  void aMeetingWithTheHostsOfAVisitWasThere() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Norwegian envoy Kari Dahl met Sudanese Prime Minister Kamil Idris on Sunday."
                + " Dahl had travelled to Khartoum with two aides.");

    assertThat(contacts.get(0).place()).map(Place::name).contains("Khartoum");
  }

  @Test
  void bringsInThoseWhoLeadADelegation() {
    Contact contact =
        only("A Qatari delegation led by Omar Haddad held talks with Kenyan officials in Nairobi.");

    assertThat(names(contact)).contains("Omar Haddad");
  }

  @Test
  void whoBringsPartiesTogetherIsAThirdParty() {
    Contact contact =
        only("Oman mediated talks between the Yemeni government and the Houthis in Muscat.");

    assertThat(contact.thirdParties())
        .singleElement()
        .satisfies(
            third -> {
              assertThat(third.actor().name()).isEqualTo("Oman");
              assertThat(third.role()).isEqualTo(Role.MEDIATES);
            });
    assertThat(Mediation.of(contact)).contains(Mediation.MEDIATION);
  }

  @Test
  void takesUpAnEarlierMeetingOnlyWhereItSaysMore() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Kenyan President William Ruto met Ugandan Foreign Minister Jeje Odongo."
                + " The meeting was long. The meeting took place on Wednesday.");

    assertThat(contacts).hasSize(2);
    assertThat(names(contacts.get(1))).isEqualTo(names(contacts.get(0)));
    assertThat(contacts.get(1).evidence().time().resolve(ReadText.published()))
        .isEqualTo(When.day(LocalDate.of(2025, 3, 12)));
  }

  @Test
  void keepsWhatMayComeApartFromWhatWas() {
    Contact contact = only("William Ruto may meet Ugandan Foreign Minister Jeje Odongo next week.");

    assertThat(contact.evidence().status()).isEqualTo(Status.POSSIBLE);
  }

  @Test
  void namesTheAgreementThatWasSigned() {
    Contact contact =
        only("Kenya and Uganda signed the Entebbe Agreement at a ceremony in Entebbe on Monday.");

    assertThat(contact.agreement()).contains("Entebbe Agreement");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya discusses ways to end the fighting with Ugandan Foreign Minister Jeje Odongo. | TALKS | Kenya | Jeje Odongo
          Kenya, Uganda discuss trade. | TALKS | Kenya | Uganda
          Norwegian envoy Kari Dahl had the honour of meeting Kenyan President William Ruto. | MEETING | Kari Dahl | William Ruto
          Norway is in contact with Kenya. | TALKS | Norway | Kenya
          Norwegian envoy Kari Dahl reached out to Kenyan President William Ruto. | TALKS | Kari Dahl | William Ruto
          Nairobi — Norwegian envoy Kari Dahl met Kenyan President William Ruto. | MEETING | Kari Dahl | William Ruto
          Kenya presented a proposal to Uganda. | MESSAGE | Kenya | Uganda
          Kenya and Uganda reached an agreement on fishing rights. | TALKS | Kenya | Uganda
          """)
  void knowsTheManyWaysInWhichPartiesDeal(String text, Kind kind, String one, String other) {
    Contact contact = only(text);

    assertThat(contact.kind()).isEqualTo(kind);
    assertThat(names(contact)).containsExactlyInAnyOrder(one, other);
  }

  @Test
  void anAgreementWasSignedWhereTheReportSaysSoLater() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Kenya and Uganda signed a deal on fishing rights. The deal was signed in Entebbe.");

    assertThat(contacts)
        .allSatisfy(each -> assertThat(names(each)).containsExactly("Kenya", "Uganda"))
        .allSatisfy(each -> assertThat(each.place()).map(Place::name).contains("Entebbe"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenyan President William Ruto met Ugandan Foreign Minister Jeje Odongo in Nairobi to discuss the crisis in Sudan. | Nairobi
          In Nairobi, Kenyan President William Ruto chaired a meeting with Uganda on the situation in Sudan. | Nairobi
          Norwegian envoy Kari Dahl was in Nairobi on Monday. | Nairobi
          """)
  void meetsInTheTownAndNotInTheLandThatIsTalkedAbout(String text, String place) {
    assertThat(only(text).place()).map(Place::name).contains(place);
  }

  @Test
  void aTourThatBeginsWithAVisitIsOfWhoMakesIt() {
    Contact visit = only("Malian general Ali Toure began his tour with a visit to Chad on Monday.");

    assertThat(visit.kind()).isEqualTo(Kind.VISIT);
    assertThat(names(visit)).containsExactly("Ali Toure", "Chad");
  }

  @Test
  void theRegionThatIsTalkedAboutIsNoPlaceToMeet() {
    Contact contact = only("Norway and Chad held talks on the peace process in Darfur on Monday.");

    assertThat(contact.place()).isEmpty();
  }

  @Test
  void theCrisisInALandIsNoPlaceToMeet() {
    Contact contact =
        only(
            "Kenyan President William Ruto and Ugandan Foreign Minister Jeje Odongo discussed the"
                + " crisis in Sudan.");

    assertThat(contact.place()).isEmpty();
  }

  @Test
  void twoTellingsOfAMeetingShareItsPlace() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Kenyan President William Ruto met Ugandan Foreign Minister Jeje Odongo in Entebbe."
                + " Ruto and Odongo talked with each other for two hours.");

    assertThat(contacts)
        .hasSize(2)
        .allSatisfy(each -> assertThat(each.place()).map(Place::name).contains("Entebbe"));
  }

  @Test
  void aBodyMeetsByItselfAndAJointPressConferenceIsOfTwo() {
    assertThat(names(only("The African Union held an emergency meeting."))).hasSize(1);
    assertThat(
            names(
                only(
                    "Kenyan President William Ruto held a joint press conference with Ugandan"
                        + " Foreign Minister Jeje Odongo.")))
        .containsExactly("William Ruto", "Jeje Odongo");
  }

  @Test
  void sendingADelegationIsAVisitOfIt() {
    Contact contact = only("Norway sent a delegation to Nairobi on Monday.");

    assertThat(contact.kind()).isEqualTo(Kind.VISIT);
    assertThat(contact.place()).map(Place::name).contains("Nairobi");
    assertThat(names(contact)).contains("Norway");
  }

  @Test
  void membersOfABodyTakePartInWhatItConvenes() {
    Contact contact =
        only("The mechanism consisting of Norway and Kenya convened a conference in Nairobi.");

    assertThat(names(contact)).containsExactly("Norway", "Kenya");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway brokered a three-day ceasefire on Monday. | three-day ceasefire
          A three-day truce was negotiated by Norway. | three-day truce
          Norway mediated the release of 12 prisoners. | release of 12 prisoners
          """)
  void whoBringsAnAgreementAboutIsAThirdParty(String text, String agreement) {
    Contact contact = only(text);

    assertThat(contact.thirdParties())
        .singleElement()
        .satisfies(
            third -> {
              assertThat(third.actor().name()).isEqualTo("Norway");
              assertThat(third.role()).isEqualTo(Role.MEDIATES);
            });
    assertThat(contact.agreement()).contains(agreement);
  }

  @Test
  void whoAttendedOrChairedTookPartInTheMeetingToldBefore() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Malian officials met Tuareg rebels in Oslo on Monday. The meeting was chaired by"
                + " Norwegian envoy Kari Dahl. It was attended by representatives of the government"
                + " of Kenya, the European Union and Qatar.");

    assertThat(names(contacts.get(1))).contains("Mali", "Kari Dahl");
    assertThat(contacts.get(1).place()).map(Place::name).contains("Oslo");
    assertThat(names(contacts.get(2)))
        .contains("Mali", "Kari Dahl", "Kenya", "European Union", "Qatar");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The talks in Doha brought together Mali, Chad and Niger. | Mali Chad Niger
          Mali held talks with Chad in Doha in the presence of Niger. | Mali Chad Niger
          Norwegian envoy Kari Dahl attended the talks between Mali and Chad. | Kari Dahl Mali Chad
          """)
  void takesInWhoWasBroughtOrPresent(String text, String parties) {
    assertThat(String.join(" ", names(only(text))).split(" "))
        .containsExactlyInAnyOrder(parties.split(" "));
  }

  @Test
  void nothingIsAttendedWhereNoContactWasTold() {
    assertThat(ReadText.claims(Contact.class, "The plan is long. It includes Chad and Mali."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenyan President William Ruto and Jeje Odongo discussed the war in a phone call on Monday.",
        "In a call on Monday, Kenyan President William Ruto and Jeje Odongo discussed the war.",
        "Kenyan President William Ruto and Jeje Odongo discussed by phone the latest developments."
      })
  void whatWasDiscussedInACallIsACall(String text) {
    assertThat(only(text).kind()).isEqualTo(Kind.CALL);
  }

  @Test
  void whoeverMediatesIsNamedBesideAVerbToo() {
    Contact contact = only("Negotiators from Mali and Chad met in Oslo under Norwegian mediation.");

    assertThat(contact.thirdParties())
        .extracting(third -> third.actor().name())
        .containsExactly("Norway");
  }

  @Test
  void aMovementThatNoListKnowsTakesPart() {
    Contact contact = only("Talks between Mali and the Northern Dawn Movement took place in Oslo.");

    assertThat(names(contact)).containsExactly("Mali", "Northern Dawn Movement");
  }

  @Test
  void tellingsOfOneMeetingShareWhoTookPart() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Mali and Chad held talks in Oslo on Monday. Mali, Chad and Niger met in Oslo.");

    assertThat(names(contacts.get(0))).containsExactly("Mali", "Chad", "Niger");
  }

  @Test
  void theCityBeforeTalksIsWhereTheyAre() {
    Contact contact = only("Mali and Chad resumed the Nairobi peace talks on Monday.");

    assertThat(contact.place()).map(Place::name).contains("Nairobi");
  }

  @Test
  void aDelegationThatNothingIsKnownOfIsNoParty() {
    Contact contact = only("Mali, Chad and several officials met in Oslo on Monday.");

    assertThat(names(contact)).containsExactly("Mali", "Chad");
  }

  @Test
  void theGovernmentIsAPartyWithoutItsCountryToo() {
    Contact contact = only("The government held talks with Mali and Chad in Oslo on Monday.");

    assertThat(names(contact)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          During a meeting held in Nairobi, Mali and Chad engaged in talks. | Nairobi
          Kari Dahl travelled to Nairobi, where she held meetings with Malian officials. | Nairobi
          Nairobi hosts another round of talks between Mali and Chad. | Nairobi
          Norwegian envoy Kari Dahl returned to Nairobi and met Malian officials. | Nairobi
          Norway sent a delegation to Nairobi to meet Malian officials about the war in Kidal. | Nairobi
          The Malian leadership will travel to Nairobi to brief Norway about the process in Bamako. | Nairobi
          Norwegian envoy Kari Dahl met Malian officials in the capital of Kenya. | Nairobi
          Norwegian envoy Kari Dahl met Malian officials at the Chadian embassy in Nairobi. | Nairobi
          """)
  void findsThePlaceInTheClauseAbove(String text, String place) {
    List<Contact> contacts = ReadText.claims(Contact.class, text);

    assertThat(contacts)
        .filteredOn(contact -> contact.kind() != Kind.VISIT)
        .isNotEmpty()
        .allSatisfy(contact -> assertThat(contact.place()).map(Place::name).contains(place));
  }

  @Test
  void theLandBehindANameIsItsOwn() {
    Contact contact = only("President William Ruto of Kenya met Malian officials on Monday.");

    assertThat(contact.participants().get(0).country()).contains("KEN");
  }

  @Test
  void theFieldOfficeActsForItsBody() {
    Contact contact = only("The UN field office met Malian officials in Gao on Monday.");

    assertThat(names(contact)).containsExactly("United Nations", "Mali");
  }

  @Test
  void theHeadOfABodySpeaksForIt() {
    Contact contact = only("The head of the Arab League met Kenyan officials in Cairo on Monday.");

    assertThat(contact.participants().get(0).affiliation()).contains("Arab League");
  }

  @Test
  void aCeasefireInThreeWordsIsAnAgreement() {
    Contact contact = only("Mali and the Tuareg rebels agreed to a new cease-fire on Monday.");

    assertThat(contact.agreement()).contains("new cease-fire");
  }

  @Test
  void talksOnTheSituationInARegionAreNotHeldThere() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Chad and Niger held talks in Oslo. The talks on the situation in Darfur were held"
                + " behind closed doors on Monday.");

    assertThat(contacts)
        .flatExtracting(each -> each.place().stream().toList())
        .extracting(Place::name)
        .containsOnly("Oslo");
  }

  @Test
  void whatWasAgreedAtARoundOfTalksWasAgreedWhereTheRoundWasHeld() {
    Contact contact =
        only(
            "At the second round of talks, hosted by Norway and held in Oslo on 3 March, Chad and"
                + " Niger agreed on a truce in Darfur.");

    assertThat(contact.place()).map(Place::name).contains("Oslo");
    assertThat(contact.evidence().time().resolve(ReadText.published()))
        .isEqualTo(When.day(LocalDate.of(2025, 3, 3)));
  }

  @Test
  void talksThatAPartyWalksOutOfAreBrokenOff() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Kenya and Chad held talks in Doha on Monday. Chad walked out of the talks on"
                + " Tuesday.");

    assertThat(contacts)
        .extracting(each -> each.evidence().status())
        .containsExactly(Status.TOOK_PLACE, Status.CANCELLED);
  }

  @Test
  void aPactThatWasBrokeredIsMadeWhateverIsToBuildOnIt() {
    Contact contact =
        only(
            "The final deal shall build on the pact between Chad and Niger brokered by Qatar in"
                + " February.");

    assertThat(contact.evidence().status()).isEqualTo(Status.TOOK_PLACE);
  }

  @Test
  void anAgreementWithANameOfItsOwnIsNotTheOneToldBefore() {
    Contact contact =
        only(
            "Kenya brokered a truce between Chad and Niger in February. The Charter of the Lakes"
                + " signed on Friday opens the way to a union.");

    assertThat(contact.kind()).isEqualTo(Kind.TALKS);
  }

  @Test
  void whoLaudsTalksHoldsNone() {
    Contact contact =
        only(
            "Chad and Niger held talks in Oslo in January. On Sunday, Kenyan President William Ruto"
                + " lauded the Oslo talks.");

    assertThat(names(contact)).doesNotContain("William Ruto");
  }

  @Test
  void whoSpokeToAnotherCalled() {
    Contact contact =
        only(
            "Kenyan Foreign Minister Karim Haddad had spoken to Chadian Prime Minister Amal Okoro"
                + " on Wednesday night.");

    assertThat(contact.kind()).isEqualTo(Kind.CALL);
    assertThat(names(contact)).containsExactlyInAnyOrder("Karim Haddad", "Amal Okoro");
  }

  @Test
  void aMeetingHasNotTheTimeOfTheTruceThatItIsAbout() {
    Contact contact =
        only(
            "Kenya said that experts from Chad and Niger are holding a technical meeting on the"
                + " implementation of the truce, which came into effect late last year.");

    assertThat(contact.evidence().time().resolve(ReadText.published())).isEqualTo(When.undated());
  }

  @Test
  void whoeverWelcomesTalksHostsNone() {
    Contact contact =
        only("Chad and Oslo earlier welcomed the talks between Hamas and Mali's army.");

    assertThat(names(contact)).doesNotContain("Chad", "Norway");
    assertThat(contact.place()).isEmpty();
  }

  @Test
  void aDelegationIsWhomItRepresents() {
    Contact contact =
        only("A high-profile delegation representing Hamas arrived in Jeddah on Saturday.");

    assertThat(names(contact)).contains("Hamas").doesNotContain("high-profile delegation");
  }

  @Test
  void colleaguesFromStatesAreThose() {
    Contact contact =
        only("Norwegian Foreign Minister Kari Dahl will meet with colleagues from Chad and Niger.");

    assertThat(names(contact)).containsExactlyInAnyOrder("Kari Dahl", "Chad", "Niger");
    assertThat(
            ReadText.claims(
                Contact.class, "Norwegian Foreign Minister Kari Dahl met with her colleagues."))
        .isEmpty();
  }

  @Test
  void whoTakesPartInAMeetingBesideIsOneMore() {
    Contact contact =
        only("Kenya and Uganda met in Oslo with the participation of Norwegian envoy Kari Dahl.");

    assertThat(names(contact)).contains("Kari Dahl");
  }

  @Test
  void whoeverExitsTalksBreaksThemOff() {
    Contact contact = only("Hamas exited its talks with Chad on Monday.");

    assertThat(contact.evidence().status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void theTalksThatOneIsAskedToAreToldOnce() {
    Contact contact =
        only(
            "On 3 March, Norway invited Hamas and Mali's army to take part in talks in Oslo, which"
                + " are scheduled to begin on 20 March.");

    assertThat(contact.evidence().time().resolve(ReadText.published()))
        .isEqualTo(When.day(LocalDate.of(2025, 3, 20)));
    assertThat(contact.place()).map(Place::name).contains("Oslo");
  }

  @Test
  void aMeetingThatIsOnlySpokenOfIsStillToCome() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Chad will meet Norwegian officials in Oslo on Monday. Norway has not replied to the"
                + " announcement about the meeting in Oslo.");

    assertThat(contacts).extracting(each -> each.evidence().status()).containsOnly(Status.PLANNED);
  }

  @Test
  void thoseWhoComeForTalksHaveThem() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class, "Envoys from Mali's army and Hamas were in Oslo for talks on Saturday.");

    assertThat(contacts)
        .extracting(Contact::kind)
        .containsExactlyInAnyOrder(Kind.VISIT, Kind.TALKS);
    assertThat(contacts)
        .allSatisfy(
            each ->
                assertThat(each.evidence().time().resolve(ReadText.published()))
                    .isEqualTo(When.day(LocalDate.of(2025, 3, 8))));
  }

  @Test
  void whatTheyMetToNegotiateIsNotReached() {
    Contact contact = only("Chad and Hamas met in Norway to negotiate a truce.");

    assertThat(contact.agreement()).isEmpty();
  }

  @Test
  void talksOfOtherSidesAreNoTellingOfAMeeting() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Chadian President Amal Haddad and Nigerien President Joel Okot met with Norway's"
                + " Kari Dahl. Norway mediated talks between Chad and Hamas.");

    assertThat(contacts)
        .filteredOn(each -> names(each).contains("Joel Okot"))
        .singleElement()
        .satisfies(meeting -> assertThat(names(meeting)).doesNotContain("Hamas"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Sultanate of Oman hosted talks between Chad and Niger. | Oman Chad Niger
          Kenya and Uganda are engaged in talks with Chad. | Kenya Uganda Chad
          At talks in Oslo last month, Kenya and Uganda agreed to trade. | Kenya Uganda
          Kenyan and Ugandan envoys will meet in Oslo to negotiate a truce with Chad. | Kenya_envoy Uganda_envoy Chad
          Oslo hosted a meeting of Kenya and Uganda on 3 February. | Norway Kenya Uganda
          """)
  void findsWhoTakesPartByWhatIsTold(String text, String names) {
    assertThat(names(only(text)))
        .extracting(name -> name.replace(' ', '_'))
        .containsExactlyInAnyOrder(names.split(" "));
  }

  @Test
  void whoProposesAMeetingOfOthersIsNotInIt() {
    Contact contact =
        only(
            "Chad has proposed to Niger holding a meeting between Chadian President Amal Haddad and"
                + " Nigerien President Joel Okot.");

    assertThat(names(contact)).containsExactlyInAnyOrder("Amal Haddad", "Joel Okot");
  }

  @Test
  void aMeetingThatIsTalkedOfHasNotTheDayOfTheTalk() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "At talks in Oslo on 10 March, Chad and Niger discussed trade as well as a possible"
                + " meeting between Amal Haddad and Joel Okot.");

    assertThat(contacts)
        .filteredOn(each -> each.evidence().status() == Status.POSSIBLE)
        .singleElement()
        .satisfies(each -> assertThat(each.evidence().timeSpan()).isEmpty());
  }

  @Test
  void whatGoesWithAMeetingIsNobodysCompany() {
    Contact contact =
        only(
            "Kenyan and Ugandan envoys will meet in Juba on Saturday, with Norwegian envoy Kari Dahl"
                + " expressing hope.");

    assertThat(names(contact)).doesNotContain("Kari Dahl");
  }

  @Test
  void bothCountriesAtTalksAreTheTwoNamedBefore() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Chad and Niger have agreed to a truce. Both countries accepted it during peace talks in"
                + " Oslo.");

    assertThat(names(contacts.get(contacts.size() - 1))).contains("Chad", "Niger");
  }

  @Test
  void whoMediatesBetweenThoseWhoAgreeIsBetweenThem() {
    Contact contact =
        only(
            "Representatives of Chad and Niger, mediated by Norway and Egypt, have agreed on a"
                + " truce.");

    assertThat(contact.thirdParties())
        .extracting(third -> third.actor().name() + ":" + third.role())
        .containsExactlyInAnyOrder("Norway:MEDIATES", "Egypt:MEDIATES");
    assertThat(contact.agreement()).contains("truce");
  }

  @Test
  void twoStatesThatHoldPeaceTalksAreBothAtWar() {
    Contact contact = only("Chad and Niger held a round of peace talks in Juba on 10 March.");

    assertThat(contact.thirdParties())
        .extracting(third -> third.actor().name())
        .containsExactly("South Sudan");
  }

  @Test
  void aNumberDoesNotEndTheNameOfAnAgreement() {
    Contact contact = only("Chad and Niger agreed on a swap of 40 prisoners of war.");

    assertThat(contact.agreement()).contains("swap of 40 prisoners of war");
  }

  @Test
  void whereAnEarlierRoundWasIsNotWhereTheNextIs() {
    Contact contact =
        ReadText.claims(
                Contact.class,
                "Chad and Niger will negotiate through Omani mediators, following a second round of"
                    + " talks in Juba.")
            .get(0);

    assertThat(contact.place()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials from Norway and Egypt also attended as observers.",
        "Delegates from Norway and Egypt are reported to have participated as observers."
      })
  void whoAttendedAsAnObserverObserved(String text) {
    List<Contact> contacts =
        ReadText.claims(Contact.class, "Kenya and Uganda met in Juba on Monday. " + text);

    assertThat(contacts.get(contacts.size() - 1).thirdParties())
        .extracting(third -> third.actor().name() + ":" + third.role())
        .containsExactlyInAnyOrder("Norway:OBSERVES", "Egypt:OBSERVES");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad announced the postponement of a summit scheduled for Sunday between Kenya and"
            + " Uganda.",
        "The cancellation of talks between Kenya and Uganda came as a surprise.",
        "Chad regretted the adjournment of the talks between Kenya and Uganda."
      })
  void talksOfWhosePostponementIsToldAreCancelled(String text) {
    assertThat(only(text).evidence().status()).isEqualTo(Status.CANCELLED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ethiopia and Somalia will meet in the capital of Djibouti on Monday. | Djibouti
          Ethiopia and Somalia will meet in the Singaporean capital on Monday. | Singapore
          """)
  void aCapitalMayHaveTheNameOfItsState(String text, String city) {
    assertThat(only(text).place()).map(Place::name).contains(city);
  }

  @Test
  void whoIsOnTheWayToAPlaceMeetsNobodyThere() {
    Contact contact =
        only("On his way to the Kenyan capital, Norwegian envoy Kari Dahl met Chad's president.");

    assertThat(contact.place()).isEmpty();
  }

  @Test
  void whomOneMetElsewhereOnAnotherDayIsMetApart() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Norwegian envoy Kari Dahl met Kenyan President William Ruto in Nairobi on Monday and"
                + " Ugandan President Yoweri Museveni in Kampala on Tuesday.");

    assertThat(contacts)
        .extracting(ContactFinderTest::names)
        .containsExactly(
            List.of("Kari Dahl", "William Ruto"), List.of("Kari Dahl", "Yoweri Museveni"));
    assertThat(contacts)
        .extracting(each -> each.place().map(Place::name).orElse("-"))
        .containsExactly("Nairobi", "Kampala");
    assertThat(contacts).extracting(each -> each.evidence().timeSpan()).doesNotHaveDuplicates();
  }

  @Test
  void whomOneMetOnOneDayIsMetTogether() {
    Contact contact =
        only(
            "Norwegian envoy Kari Dahl met Kenyan President William Ruto and Ugandan President"
                + " Yoweri Museveni in Nairobi on Monday.");

    assertThat(names(contact)).contains("William Ruto", "Yoweri Museveni");
  }

  @Test
  void whoAttendedAMeetingWasAtNoEarlierOne() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Kenya and Uganda met in Juba on Monday. Chad held a meeting with Niger on Tuesday,"
                + " which was also attended by Egypt.");

    assertThat(contacts)
        .extracting(ContactFinderTest::names)
        .containsExactly(List.of("Kenya", "Uganda"), List.of("Chad", "Niger", "Egypt"));
  }

  @Test
  void meetingsWithDifferentPersonsOfOnePartyAreTwo() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Kenyan envoy Peter Otieno met Ugandan President John Okello in Kampala. Kenyan envoy"
                + " Peter Otieno met Ugandan foreign minister Mary Akello.");

    assertThat(contacts)
        .extracting(ContactFinderTest::names)
        .containsExactly(
            List.of("Peter Otieno", "John Okello"), List.of("Peter Otieno", "Mary Akello"));
  }

  @Test
  void whoIsPresentAsWellWasThere() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Kenya and Uganda met in Juba on Monday. Norwegian envoy Kari Dahl was present as"
                + " well.");

    assertThat(names(contacts.get(contacts.size() - 1))).contains("Kenya", "Uganda", "Kari Dahl");
  }

  @Test
  void whoRefusedToAttendWasNotThere() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class,
            "Kenya and Uganda met in Juba on Monday. Norwegian envoy Kari Dahl refused to attend.");

    assertThat(contacts).allSatisfy(each -> assertThat(names(each)).doesNotContain("Kari Dahl"));
  }

  @Test
  void aMessageIsSentToNoPlace() {
    Contact message = only("Kenya has submitted a proposal to both Chad and Niger.");

    assertThat(message.kind()).isEqualTo(Kind.MESSAGE);
    assertThat(message.place()).isEmpty();
  }

  @Test
  void whomOneGoesToOneMeets() {
    Contact visit = only("Norwegian envoy Kari Dahl went to President Amal Haddad on Monday.");

    assertThat(visit.kind()).isEqualTo(Kind.MEETING);
    assertThat(names(visit)).containsExactlyInAnyOrder("Kari Dahl", "Amal Haddad");
  }

  @Test
  void negotiatorsForSeveralMeetForThem() {
    Contact contact = only("Negotiators for Hamas and the army of Chad met in Oslo on Tuesday.");

    assertThat(names(contact)).contains("Hamas", "Chadian military");
  }

  @Test
  void aWeekdayBeforeASubjectIsTheVerbs() {
    Contact contact =
        only("He said that on Monday Kenyan envoy Kari Dahl had met the rebels in Nairobi.");

    assertThat(contact.evidence().time().resolve(ReadText.published()))
        .isEqualTo(When.day(LocalDate.of(2025, 3, 10)));
  }

  @Test
  void whoeverSuspendsTalksBreaksThemOff() {
    Contact contact = only("Mediators suspended the talks between Mali and Hamas on Tuesday.");

    assertThat(contact.evidence().status()).isEqualTo(Status.CANCELLED);
  }

  @Test
  void aGovernmentThatMeetsOthersInACityIsNotThatOfTheCity() {
    Contact contact = only("The rebels accepted talks with the government in Doha next week.");

    assertThat(names(contact)).doesNotContain("Qatar");
  }

  @Test
  void whoAsksInACallIsWhoCalls() {
    Contact contact =
        only(
            "Norway asked that Chad persuade the general to step down during a phone call with"
                + " Chad's minister Omar Haddad.");

    assertThat(names(contact)).contains("Norway", "Omar Haddad").doesNotContain("Chad");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya's president met his ministers in Nairobi on Tuesday.",
        "Hamas is consulting its own leaders on the plan.",
        "The Kenyan president held talks with his defence chiefs on Tuesday."
      })
  void aPartyMeetsNobodyInItsOwnPeople(String text) {
    assertThat(ReadText.claims(Contact.class, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officials briefed on the matter praised Kenya and Uganda.",
        "The delegation of Kenya was headed by the Kenyan ambassador to Chad.",
        "The government met the deadline on Monday.",
        "The lawyer secured the release of his client.",
        "The minister presented a plan to parliament.",
        "Kenya sent troops to Goma on Monday.",
        "The proposal met with criticism in Geneva.",
        "Kenyan President William Ruto told reporters in Nairobi that prices had fallen.",
        "Kenyan President William Ruto called the plan a mistake.",
        "Kenya called on Uganda to withdraw.",
        "Kenyan troops arrived in Goma on Monday.",
        "Peace talks are the only way to end the war.",
        "Workers in Kenya received letters on Monday.",
        "Kenyan President William Ruto held a press conference in Nairobi."
      })
  void findsNoneWhereNobodyMet(String text) {
    assertThat(ReadText.claims(Contact.class, text)).isEmpty();
  }

  private static Contact only(String text) {
    List<Contact> contacts = ReadText.claims(Contact.class, text);
    assertThat(contacts).hasSize(1);
    return contacts.get(0);
  }

  private static List<String> names(Contact contact) {
    return contact.participants().stream().map(Mention::name).toList();
  }
}
