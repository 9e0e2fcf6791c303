package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellsTest {

  @Test
  void saysANumberOnceWithAllWhoGiveIt() throws JsonProcessingException {
    String tolls =
        "[{'best':3,'said_by':['Lake Wire']},{'low':9,'said_by':['Lake Wire']},"
            + "{'best':3,'said_by':['the mayor','Lake Wire']}]";
    assertThat(Cells.counts(new ObjectMapper().readTree(tolls.replace('\'', '"'))))
        .isEqualTo("3 (the mayor, Lake Wire); 9+ (Lake Wire)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'when':{'from':'2025-03-11','to':'2025-03-11','precision':'day'},'first_reported':'2025-03-12'}|2025-03-11",
        "{'status':'took_place','first_reported':'2025-03-12'}|by 2025-03-12",
        "{'status':'planned','first_reported':'2025-03-12'}|after 2025-03-12",
        "{'status':'took_place'}|''"
      },
      quoteCharacter = '~')
  void saysByWhenAnUndatedEntryHadHappened(String entry, String date)
      throws JsonProcessingException {
    String shown = Cells.date(new ObjectMapper().readTree(entry.replace('\'', '"')));
    assertThat(shown).isEqualTo(date.replace("''", ""));
  }
}
