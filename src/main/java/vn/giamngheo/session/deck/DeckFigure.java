package vn.giamngheo.session.deck;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/**
 * A figure of a session.
 *
 * @param code its number within the session, from 1
 * @param text the number as people read it, without unit of measure: "11,78", "khoảng 4.008"
 * @param unit what follows it in a sentence, with the space before it: " %", " điểm phần trăm";
 *     empty for plain counts
 * @param value for charts and tables to calculate with; null where the document says something
 *     without a number
 * @param mark sign of doubt, † or ?; empty without doubt
 * @param doubt the kind of doubt in words; empty without doubt
 * @param label which figure it is: "Tỷ lệ hộ nghèo, xã Ia Rsai, 2020"
 * @param source document and place, as cited
 * @param address of its provenance in the atlas
 */
public record DeckFigure(
    int code,
    String text,
    String unit,
    BigDecimal value,
    String mark,
    String doubt,
    String label,
    String source,
    String address) {

  /** With its unit of measure: "11,78 %". */
  @JsonIgnore
  public String full() {
    return text + unit;
  }
}
