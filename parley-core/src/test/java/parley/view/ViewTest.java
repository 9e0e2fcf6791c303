package parley.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ViewTest {

  @Test
  void aTimeLimitIsDueAndHasNotTakenPlace() throws JsonProcessingException {
    assertThat(
            row(
                View.TIMELINE,
                "{'id':'d1','kind':'deadline','status':'took_place',"
                    + "'issuer':{'name':'Chad'},'demand':'leave'}"))
        .contains("due")
        .doesNotContain("took place");
  }

  @Test
  void aChangeWithoutADaySaysByWhenItHadHappened() throws JsonProcessingException {
    assertThat(
            row(
                View.MEASURES,
                "{'id':'m1','kind':'measure','form':'sanctions','actor':{'name':'Chad'},"
                    + "'changes':[{'to':'lifted','first_reported':'2025-03-12'}]}"))
        .startsWith("by 2025-03-12", "lifted");
  }

  private static List<String> row(View view, String entry) throws JsonProcessingException {
    return view.rows(new ObjectMapper().readTree("[" + entry.replace('\'', '"') + "]"))
        .rows()
        .get(0);
  }
}
