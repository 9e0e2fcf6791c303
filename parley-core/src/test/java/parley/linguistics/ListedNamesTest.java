package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import parley.text.Span;

final class ListedNamesTest {

  private final ListedNames listed = new ListedNames();

  @Test
  void theListKnowsStatesAndBodies() {
    List<Token> tokens = tokens("Norway", "NATO");
    assertThat(
            listed.of(
                tokens,
                List.of(name(Name.Kind.ORGANISATION, 0, 1), name(Name.Kind.LOCATION, 1, 2))))
        .containsExactly(name(Name.Kind.LOCATION, 0, 1), name(Name.Kind.ORGANISATION, 1, 2));
  }

  @Test
  void aNationalityIsNoName() {
    assertThat(listed.of(tokens("Norwegian"), List.of(name(Name.Kind.ORGANISATION, 0, 1))))
        .isEmpty();
  }

  @Test
  void whatTheModelMissedIsAdded() {
    assertThat(listed.of(tokens("European", "Union"), List.of()))
        .containsExactly(name(Name.Kind.ORGANISATION, 0, 2));
  }

  @Test
  void aPersonMayBeCalledLikeAPlace() {
    Name person = name(Name.Kind.PERSON, 0, 1);
    assertThat(listed.of(tokens("Chad"), List.of(person))).containsExactly(person);
  }

  private static Name name(Name.Kind kind, int first, int end) {
    return new Name(kind, first, end, new Span(first * 10, (end - 1) * 10 + 9));
  }

  private static List<Token> tokens(String... words) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      Span span = new Span(tokens.size() * 10, tokens.size() * 10 + 9);
      tokens.add(new Token(tokens.size(), span, word, word, "PROPN", "NNP", -1, "root"));
    }
    return tokens;
  }
}
