package parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.ActorKind;
import parley.actors.Mention;

final class MinistryNamesTest {

  private static Mention of(String words, ActorKind kind) {
    return new Mention(
        words,
        "Chad",
        kind,
        Optional.of("TCD"),
        List.of("GOV"),
        Optional.empty(),
        Optional.of("Chad"),
        true);
  }

  @ParameterizedTest
  @CsvSource({
    "Chad's Foreign Ministry, Chadian Foreign Ministry",
    "the foreign ministry, Chadian Foreign Ministry",
    "Chad's Ministry of Foreign Affairs, Chadian Foreign Ministry",
    "Ministry of National Security, Chadian Security Ministry"
  })
  void aMinistryHasOneName(String words, String name) {
    assertThat(MinistryNames.of(of(words, ActorKind.GOVERNMENT))).containsExactly(name);
  }

  @Test
  void defenceIsSpeltInBothWays() {
    assertThat(MinistryNames.of(of("the Chadian defence ministry", ActorKind.GOVERNMENT)))
        .containsExactly("Chadian Defence Ministry", "Chadian Defense Ministry");
  }

  @Test
  void otherWordsNameNoMinistry() {
    assertThat(MinistryNames.of(of("the Chadian ministry", ActorKind.GOVERNMENT))).isEmpty();
    assertThat(MinistryNames.of(of("Chad's ministry", ActorKind.GOVERNMENT))).isEmpty();
    assertThat(MinistryNames.of(of("the foreign ministry", ActorKind.COMPANY))).isEmpty();
  }
}
