package parley.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import parley.claims.Correction.Field;
import parley.record.ContentId;

class CorrectionTest {

  private static final Instant NOON = Instant.parse("2024-02-03T12:00:00Z");
  private static final String ONE = "kaaaaaaaaaaaaaaaa";
  private static final String TWO = "kbbbbbbbbbbbbbbbb";

  static Stream<Correction.Change> changes() {
    return Stream.of(
        new Correction.Accept(List.of(ONE, TWO)),
        new Correction.Reject(List.of(ONE)),
        new Correction.Merge(List.of(ONE), List.of(TWO)),
        new Correction.Split(List.of(TWO)),
        new Correction.SetField(List.of(ONE), Field.PLACE, List.of("Jeddah (SAU)")),
        new Correction.SetField(List.of(ONE), Field.THIRD_PARTIES, List.of()),
        new Correction.Undo("raaaaaaaaaaaaaaaa"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isTheSameAfterJson(Correction.Change change) {
    Correction correction = new Correction("Ada Okoro", NOON, change);
    String json = CorrectionJson.write(correction);
    assertThat(CorrectionJson.read(json)).isEqualTo(correction);
    assertThat(json).contains("\"change\":\"" + change.kind() + "\"").doesNotContain("\n");
  }

  @Test
  void equalOnesHaveEqualIds() {
    Correction one = new Correction("Ada", NOON, new Correction.Accept(List.of(ONE, TWO)));
    Correction same =
        new Correction(
            " Ada ", NOON.plusMillis(300), new Correction.Accept(List.of(TWO, ONE, TWO)));
    assertThat(ContentId.of(same)).isEqualTo(ContentId.of(one)).matches("r[a-z2-7]{16}");
    assertThat(ContentId.of(new Correction("Ben", NOON, one.change())))
        .isNotEqualTo(ContentId.of(one));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "two\nlines", "a\u0000b", "back\u202Ewards", "\ud800half"})
  void anEditorsNameIsOneLineThatCanBeSeen(String name) {
    Correction.Change change = new Correction.Accept(List.of(ONE));
    assertThatThrownBy(() -> new Correction(name, NOON, change))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("editor");
  }

  @Test
  void whatIsTooLongOrNoClaimIsRefused() {
    assertRefused(() -> new Correction.Accept(List.of()), "claims");
    assertRefused(() -> new Correction.Reject(List.of("c1234")), "no id of a claim: c1234");
    assertRefused(() -> new Correction.Undo("x"), "no id of a correction: x");
    assertRefused(
        () -> new Correction.SetField(List.of(ONE), Field.NAME, List.of("x".repeat(10_000_000))),
        "at most 4000");
    assertRefused(
        () -> new Correction.SetField(List.of(ONE), Field.NAME, List.of("")), "empty value");
    assertRefused(
        () -> new Correction.SetField(List.of(ONE), Field.NAME, List.of("a\u001bb")),
        "control characters");
    Correction.Change change = new Correction.Accept(List.of(ONE));
    assertRefused(() -> new Correction("Ada", Instant.MAX, change), "no time");
  }

  private static void assertRefused(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable made, String message) {
    assertThatThrownBy(made)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message)
        .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(300));
  }

  @Test
  void jsonThatIsNoCorrectionIsRefused() {
    String good =
        CorrectionJson.write(
            new Correction(
                "Ada", NOON, new Correction.SetField(List.of(ONE), Field.PLACE, List.of("Lima"))));
    for (String bad :
        List.of(
            "",
            "{}",
            "null",
            "[]",
            good.replace("\"place\"", "\"colour\""),
            good.replace("set_field", "rewrite"),
            good.replace("2024-02-03", "2024-02-33"),
            good.replace("\"Ada\"", "null"),
            good.replace("}", ",\"more\":1}"),
            "{\"editor\":\"" + "x".repeat(10_000_000) + "\"}")) {
      assertThatThrownBy(() -> CorrectionJson.read(bad))
          .as(bad.length() > 100 ? "long" : bad)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("not a correction");
    }
  }
}
