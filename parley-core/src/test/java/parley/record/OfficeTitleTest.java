package parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class OfficeTitleTest {

  @Test
  void spellingAndCaseMakeNoOtherOffice() {
    assertThat(OfficeTitle.key("National Security Advisor"))
        .isEqualTo(OfficeTitle.key("national security adviser"));
    assertThat(OfficeTitle.key("Defense Minister")).isEqualTo(OfficeTitle.key("defence minister"));
    assertThat(OfficeTitle.key("vice-president")).isEqualTo(OfficeTitle.key("Vice President"));
    assertThat(OfficeTitle.key("Premier")).isEqualTo(OfficeTitle.key("prime minister"));
    assertThat(OfficeTitle.key("defence minister"))
        .isNotEqualTo(OfficeTitle.key("foreign minister"));
  }

  @Test
  void theSpellingGivenMostIsShown() {
    assertThat(OfficeTitle.mostGiven(List.of("Envoy", "envoy", "envoy"))).isEqualTo("envoy");
    assertThat(OfficeTitle.mostGiven(List.of("envoy", "Envoy"))).isEqualTo("Envoy");
  }
}
