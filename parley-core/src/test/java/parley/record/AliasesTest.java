package parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class AliasesTest {

  @Test
  void anArticleMakesNoOtherName() {
    assertThat(Aliases.of("the Elysée")).containsExactly("Elysée", "the Elysée");
    assertThat(Aliases.of("The Elysée")).containsExactly("Elysée", "the Elysée");
    assertThat(Aliases.of("Nairobi")).containsExactly("Nairobi");
  }

  @Test
  void pronounsAndWordsForTwoAreNoNames() {
    assertThat(Aliases.of("She")).isEmpty();
    assertThat(Aliases.of("the envoy")).isEmpty();
    assertThat(Aliases.of("Kenyan and Ugandan officials")).isEmpty();
    assertThat(Aliases.of("US")).containsExactly("US");
    assertThat(Aliases.of("Front for Justice and Unity")).hasSize(1);
  }

  @Test
  void aPartyIsNotCalledByThePersonWhoActsForIt() {
    Aliases aliases = new Aliases(List.of("Peter Otieno"));
    assertThat(aliases.isOfPerson("President Otieno")).isTrue();
    assertThat(aliases.isOfPerson("Otieno administration")).isFalse();
  }

  @Test
  void anOfficeWithoutItsOwnerNamesNobody() {
    assertThat(Aliases.isBareOffice("Special Envoy")).isTrue();
    assertThat(Aliases.isBareOffice("envoys")).isTrue();
    assertThat(Aliases.isBareOffice("Kenyan envoy")).isFalse();
    assertThat(Aliases.isBareOffice("Wanjiru")).isFalse();
  }

  @Test
  void aNameUsedAloneIsKnownInEverySpelling() {
    assertThat(
            Aliases.spellings(
                Set.of("Andrei Belinsky", "Andrei Belinskyy"), Set.of("President", "Belinsky")))
        .containsExactly("Belinsky", "Belinskyy");
  }
}
