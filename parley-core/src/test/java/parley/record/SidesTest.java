package parley.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SidesTest {

  private static Sides of(List<String> parties, String... thirds) {
    Sides sides = new Sides();
    sides.parties.addAll(parties);
    List.of(thirds).forEach(sides::addThird);
    return sides;
  }

  @Test
  void whoStandsBetweenTwoMeetsEachByItself() {
    Sides withOne = of(List.of("Peru", "Oman"), "Oman");
    Sides withOther = of(List.of("Chile", "Oman"), "Oman");
    assertThat(withOne.fit(withOther)).isFalse();
  }

  @Test
  void talksOfTwoAreToldOfWithAndWithoutTheirHost() {
    Sides hosted = of(List.of("Peru", "Chile", "Oman"), "Oman");
    assertThat(hosted.fit(of(List.of("Peru", "Chile")))).isTrue();
    assertThat(hosted.fit(of(List.of("Peru", "Oman"), "Oman"))).isTrue();
    assertThat(hosted.fit(of(List.of("Peru")))).isTrue();
  }

  @Test
  void twoPairsThatShareOnePersonAreOthers() {
    Sides one = of(List.of("Peru", "Chile"));
    one.people.addAll(List.of("Rosa Quispe", "Diego Fuentes"));
    Sides other = of(List.of("Peru", "Chile"));
    other.people.addAll(List.of("Rosa Quispe", "Ana Rojas"));
    assertThat(one.areOtherPairs(other)).isTrue();
    assertThat(one.areOtherPairs(one)).isFalse();
    other.people.remove("Ana Rojas");
    assertThat(one.areOtherPairs(other)).isFalse();
  }
}
