package parley.actors;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds for the comparison of any two names. */
class NameMatchPropertiesTest {

  @Property(tries = 200)
  void comparisonIsSymmetric(@ForAll String left, @ForAll String right) {
    assertThat(NameMatch.compare(left, right)).isEqualTo(NameMatch.compare(right, left));
  }
}
