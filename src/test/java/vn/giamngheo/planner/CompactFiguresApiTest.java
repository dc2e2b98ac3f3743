package vn.giamngheo.planner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** The shorter forms of an answer say the same as the whole one. */
class CompactFiguresApiTest {
  private static final String PRIORITY = Calls.KRONG_PA + "priority";
  private static final String CRITERIA =
      "'criteria':[{'indicator':'poverty_rate','period':'2020','weight':2},"
          + "{'indicator':'poor_households','period':'2020','weight':1}]";

  private static JsonNode unit(JsonNode answer, String code) {
    for (JsonNode unit : answer.path("units")) {
      if (unit.path("code").asText().equals(code)) {
        return unit;
      }
    }
    throw new AssertionError("no unit " + code);
  }

  @Test
  void theCompactFormLeavesOutOfAFigureWhatGoesWithoutSaying() {
    JsonNode whole = Calls.answer(PRIORITY, "{" + CRITERIA + "}");
    JsonNode compact = Calls.answer(PRIORITY + "?figures=compact", "{" + CRITERIA + "}");

    // A rate is rounded, so that its bounds stay; a count is exact.
    assertThat(unit(compact, "24115").path("contributions").path(0).fieldNames())
        .toIterable()
        .containsExactly("value", "low", "high", "printed", "address", "contribution");
    assertThat(unit(compact, "24115").path("contributions").path(1).fieldNames())
        .toIterable()
        .containsExactly("value", "printed", "address", "contribution");
    assertThat(unit(compact, "24115").at("/contributions/0/contribution"))
        .isEqualTo(unit(whole, "24115").at("/contributions/0/contribution"));
    assertThat(compact.path("criteria")).isEqualTo(whole.path("criteria"));
  }

  @Test
  void theFormOfCertaintyAddsToAnAnswerWithoutIt() {
    String scenario = CRITERIA + ",'selection':{'top':5}";
    String sure = "{" + scenario + ",'uncertainty':{'draws':100,'concentration':50,'seed':1}}";
    JsonNode known = Calls.answer(PRIORITY, "{" + scenario + "}");
    JsonNode added = Calls.answer(PRIORITY + "?figures=certainty", sure);

    assertThat(added.at("/units/0").has("name")).isFalse();
    for (int i = 0; i < added.path("units").size(); i++) {
      ObjectNode unit = (ObjectNode) added.path("units").get(i);
      unit.setAll((ObjectNode) known.path("units").get(i));
    }
    assertThat(added).isEqualTo(Calls.answer(PRIORITY, sure));
  }
}
