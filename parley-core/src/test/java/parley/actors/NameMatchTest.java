package parley.actors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import parley.actors.NameMatch.Verdict;

class NameMatchTest {

  @ParameterizedTest
  @CsvSource({
    "Dmitry Orlov, Dmitri Orlov",
    "Sergei Ivanov, Sergey Ivanov",
    "Oleksandr Melnyk, Oleksander Melnyk",
    "Andriy Bondarenkiy, Andrii Bondarenky",
    "Mohammed Haddad, Muhammad Haddad",
    "Omar al-Nuri, Omar Al Nuri",
    "Yusuf el-Amin, Youssef al-Amin",
    "José García, Jose Garcia",
    "John F. Miller, John Miller",
    "J. Miller, John Miller",
    "JD Miller, James David Miller",
    "Abdel-Nasser Haddad, Abdel Nasser Haddad",
    "Omar Hamdan, Omar Hemdan",
  })
  void spellingsOfOneNameAreTheSame(String left, String right) {
    assertThat(NameMatch.compare(left, right)).isEqualTo(Verdict.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Ivan Petrov, Ivan Petrova",
    "Omar Haddad, Yusuf Haddad",
    "Anna Smith, Anne Jones",
    "Omar al-Nuri, Omar al-Amin",
    "Volodymyr Ivanchuk, Vladimir Ivanovich",
  })
  void namesOfTwoPersonsAreDifferent(String left, String right) {
    assertThat(NameMatch.compare(left, right)).isEqualTo(Verdict.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({"Orlov, Dmitry Orlov", "al-Nuri, Omar al-Nuri", "Nuri, Omar al-Nuri"})
  void aFamilyNameIsAShortForm(String left, String right) {
    assertThat(NameMatch.compare(left, right)).isEqualTo(Verdict.SHORT);
    assertThat(NameMatch.same(left, right)).isFalse();
  }

  @Test
  void formsOfAddressDoNotCount() {
    assertThat(NameMatch.same("Mr. Orlov", "Orlov")).isTrue();
  }
}
