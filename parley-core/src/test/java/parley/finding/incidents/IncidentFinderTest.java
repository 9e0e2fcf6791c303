package parley.finding.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.actors.Mention;
import parley.claims.Incident;
import parley.claims.Incident.Count;
import parley.claims.Incident.Kind;
import parley.claims.Place;
import parley.claims.Status;
import parley.finding.ReadText;
import parley.time.When;

/** What the codebook calls an incident, on sentences made for it. */
class IncidentFinderTest {

  @Test
  void whatAnAttackHitIsThatOfTheAttackWhereverItIsSaid() {
    assertThat(
            ReadText.claims(
                Incident.class,
                "At least four people were killed in a drone attack by the RSF that targeted a"
                    + " school in the town of Omdurman."))
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.kind()).isEqualTo(Incident.Kind.DRONE_ATTACK);
              assertThat(incident.target()).map(Mention::name).contains("school");
              assertThat(incident.place()).map(Place::name).contains("Omdurman");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A rocket attack on a market in Sudan's Darfur region killed nine people.",
        "Nine people were killed in a rocket attack by Chadian paramilitaries in the western Darfur"
            + " region."
      })
  void whereThoseAreWhoWereHitIsWhereItWas(String text) {
    assertThat(ReadText.claims(Incident.class, text))
        .singleElement()
        .satisfies(incident -> assertThat(incident.place()).map(Place::name).contains("Darfur"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Saturday 28 people were killed in Ugandan shelling of Goma.",
        "Twenty-eight people were killed on Saturday in Uganda's bombardment of Goma.",
        "A barrage of Ugandan shells left 28 people dead in Goma on Saturday.",
        "The hospital reported 28 people killed in Ugandan shelling on Saturday in Goma.",
        "Ugandan artillery battered Goma on Saturday and killed 28 people."
      })
  void whoShelledWhatIsReadFromTheWordsAroundTheShelling(String text) {
    Incident incident = only(text);
    assertThat(incident.kind()).isEqualTo(Kind.SHELLING);
    assertThat(incident.attacker()).map(Mention::name).contains("Uganda");
    assertThat(incident.place()).map(Place::name).contains("Goma");
    assertThat(incident.killed()).contains(Count.exactly(28));
  }

  @Test
  void thoseHurtAreCountedWhereTheWordsLeaveOutWhatTheyWere() {
    Incident incident =
        only("Four porters were killed and over 30 traders wounded when shells hit Goma.");
    assertThat(incident.killed()).contains(Count.exactly(4));
    assertThat(incident.injured()).contains(Count.atLeast(31));
  }

  @Test
  void noFewerThanSoManyAreSoManyOrMore() {
    assertThat(only("No fewer than 85 people were killed in an attack on Goma.").killed())
        .contains(Count.atLeast(85));
    assertThat(only("Fewer than 85 people were killed in an attack on Goma.").killed())
        .contains(new Count(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(84)));
  }

  @Test
  void theDeadAreThoseAtWhomSomebodyPutsThem() {
    Incident incident =
        only("In Mali, where Uganda bombed the rebels on Monday, the ministry put the dead at 53.");
    assertThat(incident.killed()).contains(Count.exactly(53));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two rockets hit a market in Goma on Monday, killing six; the mayor blamed Uganda.",
        "Two rockets hit a market in Goma on Monday, killing six. The mayor blamed Uganda."
      })
  void whomSomebodyBlamesBehindAnAttackIsItsAttacker(String text) {
    assertThat(ReadText.claims(Incident.class, text))
        .anySatisfy(
            incident -> assertThat(incident.attacker()).map(Mention::name).contains("Uganda"));
  }

  @Test
  void whomSomebodyBlamesForSomethingElseIsNoAttacker() {
    assertThat(
            ReadText.claims(
                Incident.class,
                "Two rockets hit a market in Goma on Monday, killing six. The mayor blamed Uganda"
                    + " for the failure of the talks."))
        .isNotEmpty()
        .allSatisfy(incident -> assertThat(incident.attacker()).isEmpty());
  }

  @Test
  void whereOthersWereKilledIsNotWhereAnAttackWas() {
    List<Incident> incidents =
        ReadText.claims(
            Incident.class,
            "The army announced an air strike on Sunday against rebels laying mines, and nurses"
                + " reported that three porters were killed by a drone in the city of Goma on"
                + " Saturday.");
    assertThat(incidents)
        .filteredOn(incident -> incident.kind() == Kind.AIR_STRIKE)
        .isNotEmpty()
        .allSatisfy(incident -> assertThat(incident.place()).isEmpty());
    assertThat(incidents)
        .filteredOn(incident -> incident.kind() == Kind.DRONE_ATTACK)
        .singleElement()
        .satisfies(incident -> assertThat(incident.place()).map(Place::name).contains("Goma"));
  }

  @Test
  void whereTheDeadFellIsWhereABuildingWasStormed() {
    assertThat(
            only("Last month rebels killed 40 people in Goma when they stormed a church.").place())
        .map(Place::name)
        .contains("Goma");
  }

  @Test
  void theTownOfWhichAnOutskirtWasHitIsFinerThanItsLand() {
    assertThat(
            only("In Mali, Ugandan strikes on the outskirts of Gao on Monday killed three people.")
                .place())
        .map(Place::name)
        .contains("Gao");
  }

  @Test
  void whoIsAccusedOfPreparingAnAttackWouldAttack() {
    assertThat(
            ReadText.claims(
                Incident.class, "Kenya's forces accused Uganda of preparing to attack Goma."))
        .allSatisfy(
            incident -> assertThat(incident.attacker()).map(Mention::name).contains("Uganda"));
  }

  @Test
  void thoseOfThemWhomOneAttackCostAreCountedForItAlone() {
    List<Incident> incidents =
        ReadText.claims(
            Incident.class,
            "Medics said 26 people were killed by Ugandan forces on Sunday, ten of them in a strike"
                + " on Goma.");
    assertThat(incidents)
        .extracting(incident -> incident.killed().orElseThrow())
        .containsExactlyInAnyOrder(Count.exactly(26), Count.exactly(10));
    assertThat(incidents)
        .filteredOn(incident -> incident.place().isPresent())
        .extracting(incident -> incident.killed().orElseThrow())
        .containsExactly(Count.exactly(10));
  }

  @Test
  void deathsBehindAttacksThatGoOnAreOfOneOfThem() {
    Incident incident =
        only(
            "Ugandan strikes continue. At least 30 people were killed in Goma, the hospital said.");
    assertThat(incident.kind()).isEqualTo(Kind.AIR_STRIKE);
    assertThat(incident.attacker()).map(Mention::name).contains("Uganda");
    assertThat(incident.killed()).contains(Count.atLeast(30));
  }

  @Test
  void deathsWithoutAnAttackAreNoIncident() {
    assertThat(
            ReadText.claims(
                Incident.class,
                "The rains continue. At least 30 people were killed in Goma, the hospital said."))
        .isEmpty();
  }

  @Test
  void readsWhoWhatWhereAndHowMany() {
    Incident incident =
        only(
            "A Russian missile attack on the port city of Odesa killed one person and wounded at"
                + " least four others on Monday.");

    assertThat(incident.kind()).isEqualTo(Kind.MISSILE_ATTACK);
    assertThat(incident.weapon()).contains("missile");
    assertThat(incident.attacker()).map(Mention::name).contains("Russia");
    assertThat(incident.place()).map(Place::name).contains("Odesa");
    assertThat(incident.killed()).contains(Count.exactly(1));
    assertThat(incident.injured()).contains(Count.atLeast(4));
  }

  @Test
  void whoeverHitsAMineIsNotItsAttacker() {
    Incident incident =
        only("Four Malian soldiers were injured when their vehicle hit a landmine near Kidal.");

    assertThat(incident.kind()).isEqualTo(Kind.BOMBING);
    assertThat(incident.weapon()).contains("landmine");
    assertThat(incident.attacker()).isEmpty();
    assertThat(incident.injured()).contains(Count.exactly(4));
  }

  @Test
  void whoOpenedFireDidSo() {
    Incident incident = only("Gunmen opened fire on a convoy near Goma, killing three people.");

    assertThat(incident.evidence().status()).isEqualTo(Status.TOOK_PLACE);
  }

  /** Moquegua is in Peru, San Felipe in Chile and Venezuela, among others. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb exploded in Moquegua on Monday, killing three people. Peru mourned them. | PER
          A bomb exploded in San Felipe on Monday, killing three people. Chile mourned. | CHL
          A bomb exploded in San Felipe on Monday, killing three people. Venezuela mourned. | VEN
          A bomb exploded in San Felipe on Monday, killing three people. Chad mourned. | ''
          A bomb exploded in San Felipe on Monday, killing three. Chile and Venezuela mourned. | ''
          """)
  void aTownThatNoListKnowsIsInTheCountryThatTheReportSpeaksOf(String text, String country) {
    assertThat(only(text).place().flatMap(Place::country).orElse("")).isEqualTo(country);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          An air strike on Odesa killed 12 people. | AIR_STRIKE
          Rebels shelled Goma on Monday, killing 12 people. | SHELLING
          Gunmen attacked a village near Goma, leaving 12 dead. | SHOOTING
          A car bombing in Mogadishu killed 12 people. | BOMBING
          Drones struck a market in Odesa, killing 12 people. | DRONE_ATTACK
          Twelve people were killed in clashes near Goma on Monday. | CLASH
          Chadian strikes killed 12 people in Goma on Monday. | AIR_STRIKE
          """)
  void tellsItsKindByItsWords(String text, Kind kind) {
    Incident incident = only(text);

    assertThat(incident.kind()).isEqualTo(kind);
    assertThat(incident.killed()).contains(Count.exactly(12));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          more than 30 people | 31 | - | -
          at least nine people | 9 | - | -
          up to 10 people | - | - | 10
          dozens of people | 24 | - | -
          between 5 and 7 people | 5 | - | 7
          about 20 people | - | 20 | -
          1,200 people | 1200 | 1200 | 1200
          twenty-two people | 22 | 22 | 22
          two soldiers and three civilians | 5 | 5 | 5
          between 10 and 30 villagers | 10 | - | 30
          """)
  void readsNumbersAsRanges(String victims, Integer low, Integer best, Integer high) {
    Incident incident = only("The air strike on Odesa killed " + victims + ".");

    assertThat(incident.killed()).contains(new Count(maybe(low), maybe(best), maybe(high)));
  }

  @Test
  void theStrikeIsTheOneJustToldOf() {
    List<Incident> incidents =
        ReadText.claims(
            Incident.class,
            "A Ukrainian drone strike targeted Kursk on Monday. The strike killed three people and"
                + " injured 18.");

    assertThat(incidents).hasSize(2);
    assertThat(incidents.get(1).kind()).isEqualTo(Kind.DRONE_ATTACK);
    assertThat(incidents.get(1).attacker()).map(Mention::name).contains("Ukraine");
    assertThat(incidents.get(1).place()).map(Place::name).contains("Kursk");
    assertThat(incidents.get(1).injured()).contains(Count.exactly(18));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Meanwhile, fighting continues in Ukraine.",
        "Prices have doubled since the war began.",
        "Ukraine and Russia struck a deal on Monday.",
        "Teachers in Kenya went on strike on Monday.",
        "Inflation hit a record in Turkey.",
        "A plane crash in Kenya killed 12 people.",
        "The minister attacked the budget.",
        "The three-year war in Ethiopia has killed some 9,000 civilians and injured thousands of"
            + " others.",
        "Rebel groups have killed almost 700 people in Niger since the start of 2019.",
        "More than 400 people were killed during the fighting, according to Kenya.",
        "Deadly raids on farms in Niger have multiplied in recent months.",
        "About forty people were killed in various attacks this week, the army said.",
        "The truce ended four days of clashes that have killed dozens."
      })
  void findsNoneWhereNobodyAttacked(String text) {
    assertThat(ReadText.claims(Incident.class, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The two armies agreed to halt strikes on power stations.",
        "Kenya and Somalia agreed on Monday to a ban on attacks against airports.",
        "A truce would end attacks on shipping in the Red Sea.",
        "The president urged rebels to stop attacking villages near Goma.",
        "A senator said Israel should respond with an air strike on Damascus.",
        "The army said it would not carry out any attack on Idlib.",
        "The minister said Rwanda speaks of peace while carrying out brutal strikes on residential"
            + " areas.",
        "Soldiers seized a tanker in February.",
        "The army captured 40 fighters near Bukavu."
      })
  void findsNoneWhereAttacksAreHaltedDemandedOrTalkedOf(String text) {
    assertThat(ReadText.claims(Incident.class, text)).isEmpty();
  }

  @Test
  void aThreatAgainstANamedPlaceIsKeptAsSuch() {
    Incident incident = only("Sudan threatened to launch a missile attack on Nyala.");

    assertThat(incident.evidence().status()).isEqualTo(Status.POSSIBLE);
    assertThat(incident.place()).map(Place::name).contains("Nyala");
  }

  @Test
  void aDeniedAllegationIsKeptAsDenied() {
    Incident incident = only("Israel denied that it had bombed the hospital in Khan Younis.");

    assertThat(incident.evidence().status()).isEqualTo(Status.DENIED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          The number of people injured in a drone attack on Port Sudan rose to 57. | - | 57
          The death toll from an air strike on Odesa rose to 31 on Tuesday. | 31 | -
          The shelling of Odesa wounded 13 children among 74 people. | - | 74
          An air strike on Odesa killed five people, including two children. | 5 | -
          Three people were killed and 20 wounded when a rocket hit a market in Odesa. | 3 | 20
          The killing of four aid workers in an attack on a convoy near Goma drew protest. | 4 | -
          Ukrainian drones killed three people and injured 18 in Odesa on Tuesday. | 3 | 18
          A bomb attack on Odesa killed four people and wounded 20. | 4 | 20
          Nine villagers were killed and six wounded in an attack on Odesa. | 9 | 6
          Ukrainian drones hit a market in Odesa on Monday, leaving 35 people dead or wounded. | - | -
          """)
  void readsTollsInTheirManyForms(String text, Integer killed, Integer injured) {
    Incident incident = only(text);

    assertThat(incident.killed()).isEqualTo(Optional.ofNullable(killed).map(Count::exactly));
    assertThat(incident.injured()).isEqualTo(Optional.ofNullable(injured).map(Count::exactly));
  }

  @Test
  void whatComparesAnAttackIsNoSecondOne() {
    Incident incident =
        only(
            "Ukrainian drones killed three people in Kursk on Monday, officials said, in what they"
                + " called the largest attack on the city since March.");

    assertThat(incident.kind()).isEqualTo(Kind.DRONE_ATTACK);
    assertThat(incident.attacker()).map(Mention::name).contains("Ukraine");
    assertThat(incident.place()).map(Place::name).contains("Kursk");
    assertThat(incident.evidence().saidBy().chain()).isNotEmpty();
  }

  @Test
  void laterSentencesAddToTheAttackJustTold() {
    List<Incident> incidents =
        ReadText.claims(
            Incident.class,
            "Ukrainian drones hit Kursk on Monday. The attack came as envoys met in Geneva. The"
                + " drones struck a school. It was the largest attack in years. The attack injured"
                + " six.");

    assertThat(incidents).hasSize(2);
    assertThat(incidents.get(1).place()).map(Place::name).contains("Kursk");
    assertThat(incidents.get(1).injured()).contains(Count.exactly(6));
  }

  @Test
  void casualtiesAreThoseOfTheClauseThatTheyHangIn() {
    List<Incident> incidents =
        ReadText.claims(
            Incident.class,
            "Kenya launched its assault on Garissa after gunmen stormed into the barracks on March"
                + " 3, killing 19 soldiers.");

    assertThat(incidents).hasSize(2);
    assertThat(incidents.get(0).attacker()).map(Mention::name).contains("Kenya");
    assertThat(incidents.get(0).killed()).isEmpty();
    assertThat(incidents.get(1).killed()).contains(Count.exactly(19));
  }

  @Test
  void eachOfTwoAttacksHasItsOwnCasualties() {
    List<Incident> incidents =
        ReadText.claims(
            Incident.class,
            "Rebels shelled Goma on Monday, killing five people, and soldiers attacked Bukavu on"
                + " Tuesday, killing two rebels.");

    assertThat(incidents)
        .extracting(each -> each.killed().orElseThrow().best().getAsInt())
        .containsExactly(5, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          An attack blamed on jihadists killed nine people in Gao on Monday. | jihadists
          A new attack attributed to Boko Haram killed nine people in Gao. | Boko Haram
          Nine people were killed on Monday in a major attack on a village near Gao. | -
          Nine people were killed in the Niger attack, the army said. | -
          A market in Gao was hit on Monday in an attack condemned by France. | -
          Two fighter jets bombed the town of Gao on Monday. | -
          The army accused the rebels of shelling the town of Gao on Monday. | rebels
          Two Syrian fighter jets bombed the town of Saraqeb on Monday. | Syria
          """)
  void namesWhoAttackedAndNobodyElse(String text, String attacker) {
    Incident incident = only(text);

    assertThat(incident.attacker().map(Mention::name)).isEqualTo(Optional.ofNullable(attacker));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Nine people were killed on Monday when a rocket hit a market in Gao.
          Nine people were killed Monday in intense shelling of the town of Gao.
          On Monday evening, medics say, rebels shelled the town of Gao, killing nine people.
          An attack on the town of Gao on Monday killed nine people.
          """)
  void theDayOfTheKillingIsThatOfTheAttack(String text) {
    assertThat(only(text).evidence().time().resolve(ReadText.published()))
        .isEqualTo(When.day(LocalDate.of(2025, 3, 10)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Gunmen attacked the village of Tarka in Maradi province on Sunday. | Tarka
          Nine people were killed in an attack on a post near Mali on Sunday. | -
          A drone attack on Friday killed nine people, the ministry said. | -
          """)
  void namesWhereTheAttackWas(String text, String place) {
    assertThat(only(text).place().map(Place::name)).isEqualTo(Optional.ofNullable(place));
  }

  @Test
  void aDayIsNoTown() {
    assertThat(
            ReadText.claims(Incident.class, "Missiles fired by Mongolia hit Selgard on Tuesday."))
        .flatExtracting(incident -> incident.place().map(Place::name).stream().toList())
        .containsOnly("Selgard");
  }

  @Test
  void theDayBeforeAnAttackIsItsDayAndNotItsAttacker() {
    Incident incident = only("The mayor condemned Monday's attack on Odesa that killed 70 people.");

    assertThat(incident.attacker()).isEmpty();
    assertThat(incident.evidence().time().resolve(ReadText.published()))
        .isEqualTo(When.day(LocalDate.of(2025, 3, 10)));
  }

  private static OptionalInt maybe(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  private static Incident only(String text) {
    List<Incident> incidents = ReadText.claims(Incident.class, text);
    assertThat(incidents).hasSize(1);
    return incidents.get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The village of Odabo came under fire on Monday. | SHOOTING
          Chadian forces targeted positions near Zouar on Tuesday. | OTHER_ATTACK
          Chad kept up airstrikes on Zouar on Tuesday, killing four people. | AIR_STRIKE
          Fighting erupted in the town of Zouar on Sunday. | CLASH
          Clashes erupted on Friday between the army and the rebels. | CLASH
          Niger said Chad had launched forty drones overnight. | DRONE_ATTACK
          Chad fired rockets and artillery on Thursday. | MISSILE_ATTACK
          Three died in rocket fire on Zouar on Monday. | MISSILE_ATTACK
          """)
  void findsAttacksThatAreToldByWhoAttacksOrComesUnderThem(String text, Kind kind) {
    assertThat(only(text).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chad fired two ballistic missiles into the sea on Friday.",
        "Chad test-fired a ballistic missile on Friday.",
        "The minister targeted traders in Zouar on Tuesday.",
      })
  void aTestIsNoAttack(String text) {
    assertThat(ReadText.claims(Incident.class, text)).isEmpty();
  }

  @Test
  void whatIsStruckIsPartOfAPlace() {
    Incident incident = only("A Chadian drone struck the outskirts of Zouar.");

    assertThat(incident.place()).map(Place::name).contains("Zouar");
  }

  @Test
  void howAnAttackWasMadeIsNoSecondOne() {
    Incident incident = only("Chad targeted Hamas leaders in airstrikes in Zouar on Tuesday.");

    assertThat(incident.kind()).isEqualTo(Kind.AIR_STRIKE);
    assertThat(incident.attacker()).map(Mention::name).contains("Chad");
  }

  @Test
  void theFoesOfWhoSpeaksAreNotWhoSpeaks() {
    Incident incident = only("Chad's army said its foes shelled a market in Zouar on Monday.");

    assertThat(incident.attacker()).isEmpty();
    assertThat(incident.place()).map(Place::name).contains("Zouar");
  }

  @Test
  void theNumberOfThoseKilledIsToldBesideThatOfTheInjured() {
    Incident incident =
        only("The number of villagers killed in the raids is 37, with another 1,208 injured.");

    assertThat(incident.killed()).contains(Count.exactly(37));
    assertThat(incident.injured()).contains(Count.exactly(1208));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chadian attacks have killed at least 2,465 people across Niger since 7 October.",
        "Chadian attacks have killed at least 2,465 people and wounded 3,812 across Niger since"
            + " 7 October.",
        "Niger says over 90 villagers have been shot dead by the rebels since May.",
        "The fighting has left more than 340 people dead, according to the Red Cross."
      })
  void theTollOfAWarIsThatOfNoAttack(String text) {
    assertThat(ReadText.claims(Incident.class, text)).isEmpty();
  }

  @Test
  void deathsOfAnotherDayAreNotOfTheAttackJustTold() {
    Incident incident = only("On Monday rebels shelled Goma. On Tuesday two people were killed.");

    assertThat(incident.killed()).isEmpty();
  }
}
