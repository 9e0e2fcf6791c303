package parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {

  private final Lemmas lemmas;

  LemmasTest() throws IOException {
    lemmas = Lemmas.load();
  }

  @ParameterizedTest
  @CsvSource({
    "said, VBD, say",
    "slain, VBN, slay",
    "unfroze, VBD, unfreeze",
    "overran, VBZ, overrun",
    "withdrew, VBP, withdraw",
    "slain, VBD, slay",
    "found, VB, found",
    "fuelled, VBN, fuel",
    "besieged, VBN, besiege",
    "agreed, VBD, agree",
    "committed, VBN, commit",
    "denies, VBZ, deny",
    "vetoes, VBZ, veto",
    "hoping, VBG, hope",
    "stopping, VBG, stop",
    "shelling, VBG, shell",
    "negotiating, VBG, negotiate",
    "lying, VBG, lie",
    "Allies, NNS, ally",
    "crises, NNS, crisis",
    "gunmen, NNS, gunman",
    "hostages, NNS, hostage",
    "worse, JJR, bad",
    "'n’t', RB, not",
    "'’s', VBZ, be",
    "Putnam, NNP, putnam",
    "'12,000', CD, 12000",
  })
  void knowsTheDictionaryForm(String form, String xpos, String lemma) {
    assertThat(lemmas.of(form, xpos)).isEqualTo(lemma);
  }

  @Test
  void aNounInTheFormOfAVerbIsNoFormOfThatVerb() {
    assertThat(lemmas.of("shelling", "NOUN", "VBG")).isEqualTo("shelling");
    assertThat(lemmas.of("shelling", "VERB", "VBG")).isEqualTo("shell");
  }
}
