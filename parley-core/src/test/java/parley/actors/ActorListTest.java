package parley.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parley.text.Span;

class ActorListTest {

  private final ActorList list = ActorList.standard();

  @Test
  void everyIsoCountryIsListed() {
    Set<String> missing = new TreeSet<>();
    for (String code : Locale.getISOCountries()) {
      String alpha3 = new Locale.Builder().setRegion(code).build().getISO3Country();
      if (list.state(alpha3).isEmpty()) {
        missing.add(alpha3);
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void aCapitalStandsForItsStateUnderEverySpelling() {
    for (String spelling : List.of("Kyiv", "Kiev")) {
      Listed capital = list.named(spelling).orElseThrow();
      assertThat(capital.role()).isEqualTo(Listed.Role.CAPITAL);
      assertThat(capital.name()).isEqualTo("Kyiv");
      assertThat(capital.affiliation()).contains("Ukraine");
    }
  }

  @Test
  void lettersInCapitalsThroughoutAreFoundButCommonWordsAreNot() {
    assertThat(at("ANKARA")).contains("Ankara");
    assertThat(at("us")).isEmpty();
    assertThat(at("who")).isEmpty();
  }

  @Test
  void theLongestNameWins() {
    assertThat(at("South Sudan")).contains("South Sudan");
    assertThat(at("Saudi Arabia")).contains("Saudi Arabia");
  }

  @Test
  void apostrophesAndArticlesVary() {
    assertThat(at("Sana’a")).contains("Sanaa");
    assertThat(at("al-Shabaab")).contains("Al-Shabaab");
    assertThat(at("Al Shabaab")).contains("Al-Shabaab");
  }

  private Optional<String> at(String text) {
    List<Span> words =
        Arrays.stream(text.split(" "))
            .map(word -> new Span(text.indexOf(word), text.indexOf(word) + word.length()))
            .toList();
    return list.at(text, words, 0).map(found -> found.listed().name());
  }
}
