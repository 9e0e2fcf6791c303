package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.claims.Proposal;

/** No code of a proposal's terms is left for people to guess at. */
final class TermsTest {

  @ParameterizedTest
  @CsvSource({
    "DURATION, P30D, 30 days",
    "DURATION, P1Y2M, 1 year 2 months",
    "DURATION, PT72H, PT72H",
    "SCOPE, on energy infrastructure, on energy infrastructure",
    "PARTIAL, no, not partial",
    "WRITTEN, yes, written",
    "MEDIATED, Brazil, mediated Brazil",
    "ENFORCEMENT, yes, with enforcement",
    "MONITORING, no, without monitoring",
    "START, immediate, start immediate",
    "CEASEFIRE_CLASS, cessation_of_hostilities, cessation of hostilities"
  })
  void aTermIsAPhrase(Proposal.TermKind kind, String value, String phrase) {
    assertThat(Terms.phrase(kind, value)).isEqualTo(phrase);
  }
}
