package parley.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.claims.Contact;
import parley.claims.Status;
import parley.time.When;

/** The days of contacts in a report of Friday, 14 March 2025. */
final class EventDaysTest {

  private static When when(Contact contact) {
    return contact.evidence().time().resolve(ReadText.published());
  }

  private static List<String> days(String text) {
    return ReadText.claims(Contact.class, text).stream()
        .map(EventDaysTest::when)
        .map(when -> when instanceof When.Dated dated ? dated.from().toString() : "undated")
        .distinct()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "February 6, 2025 (OSLO) – President Duda met Prime Minister Orban on Wednesday. |"
            + " 2025-02-05",
        "Oslo, 20 January 2025 – President Duda met Prime Minister Orban yesterday. | 2025-01-19",
        "OSLO, Dec. 19 (Xinhua) -- President Duda met Prime Minister Orban on Thursday. |"
            + " 2024-12-19",
        "OSLO: President Duda met Prime Minister Orban on Wednesday. | 2025-03-12"
      })
  void aDatelineSaysFromWhichDayRelativeTimesCount(String text, String day) {
    assertThat(days(text)).containsExactly(day);
  }

  @Test
  void eachReportOfADigestCountsFromItsOwnDateline() {
    assertThat(
            days(
                "February 6, 2025 (OSLO) – President Duda met Prime Minister Orban on Wednesday.\n"
                    + "February 27, 2025 (BERN) – President Duda met Prime Minister Orban on"
                    + " Monday."))
        .containsExactly("2025-02-05", "2025-02-24");
  }

  @Test
  void aDatelineIsNoTimeOfAnEvent() {
    assertThat(days("Oslo, 20 January 2025 – President Duda met Prime Minister Orban."))
        .containsExactly("undated");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "President Duda travelled to Oslo on 4 March, where he met Prime Minister Orban. |"
            + " 2025-03-04",
        "President Duda 4 March visited Oslo to meet Prime Minister Orban. | 2025-03-04",
        "President Duda held talks in recent weeks with Prime Minister Orban on 4 March. |"
            + " 2025-03-04",
        "President Duda met Prime Minister Orban on 2 and 10 March in Oslo. | 2025-03-02",
        "The quarrel began on Tuesday, when President Duda met Prime Minister Orban. | 2025-03-11",
        "It follows a breakthrough on Monday when President Duda met Prime Minister Orban. |"
            + " 2025-03-10",
        "Much hangs on Monday, when President Duda will meet Prime Minister Orban. | 2025-03-17"
      })
  void aContactIsOnTheDayOfItsClause(String text, String day) {
    assertThat(days(text)).containsExactly(day);
  }

  @Test
  void mayBehindADayIsTheMonth() {
    List<Contact> contacts =
        ReadText.claims(
            Contact.class, "Envoy Anna Berg 2-3 May visited Oslo and met President Duda.");
    assertThat(contacts).isNotEmpty();
    assertThat(contacts)
        .allSatisfy(
            contact -> {
              assertThat(contact.evidence().status()).isEqualTo(Status.TOOK_PLACE);
              assertThat(when(contact)).hasToString("Range[from=2024-05-02, to=2024-05-03]");
            });
  }

  @Test
  void aDateSomeDaysAgoIsNotTakenForOneNextYear() {
    assertThat(days("President Duda will meet Prime Minister Orban on 10 March in Oslo."))
        .containsExactly("2025-03-10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The meeting of President Duda and Prime Minister Orban in Oslo on Wednesday ended without a"
            + " statement. | 2025-03-12",
        "Negotiators from Kenya and Uganda are due to meet in Oslo on Monday. | 2025-03-17",
        "Kenya and Uganda cancelled the talks that were to take place in Oslo on Monday. |"
            + " 2025-03-17"
      })
  void aDayIsThatOfTheMeetingThatTheSentenceIsAbout(String text, String day) {
    assertThat(days(text)).containsExactly(day);
  }

  @Test
  void aHeadlineThatLeavesOutThatTheyAreToTellsOfAPlan() {
    assertThat(ReadText.claims(Contact.class, "Kenya and Uganda to hold talks in Oslo"))
        .isNotEmpty()
        .allMatch(contact -> contact.evidence().status() == Status.PLANNED);
  }
}
