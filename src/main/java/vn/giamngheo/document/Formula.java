package vn.giamngheo.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giamngheo.text.Text;

/** What the atlas computes. The inputs of each stand in the SQL file of its id. */
public enum Formula {
  SUM_OF_UNITS(
      2,
      "household",
      new Text("Tổng của các đơn vị", "Sum of the units"),
      new Text(
          "Cộng số đã in của từng đơn vị trên bản đồ.",
          "The printed figures of the units, added up."),
      "indicator",
      "period",
      "status",
      "group",
      "base"),
  IMPLIED_HOUSEHOLDS(
      2,
      "household",
      new Text("Tổng số hộ suy ra", "Households implied"),
      new Text(
          "Số hộ nghèo ÷ tỷ lệ hộ nghèo × 100. Tỷ lệ in đã làm tròn, nên kết quả là một khoảng: mọi số"
              + " nguyên mà tỷ lệ tính ra làm tròn đúng thành số đã in.",
          "Poor households ÷ poverty rate × 100. The printed rate is rounded, so the result is an interval:"
              + " all whole numbers whose rate rounds to the printed one."),
      "unit",
      "period",
      "status",
      "group"),
  RATE_FROM_COUNTS(
      2,
      "percent",
      new Text("Tỷ lệ tính lại từ số hộ", "Rate recomputed from counts"),
      new Text("Tử số ÷ mẫu số × 100.", "Numerator ÷ denominator × 100."),
      "unit",
      "indicator",
      "period",
      "status",
      "group",
      "base"),
  DISBURSEMENT_RATE(
      2,
      "percent",
      new Text("Tỷ lệ giải ngân", "Disbursement rate"),
      new Text(
          "Vốn đã giải ngân ÷ vốn phân bổ × 100, cùng đơn vị, năm, dự án, nguồn và loại vốn.",
          "Disbursed ÷ allocated × 100, of the same unit, year, project, source and kind."),
      "unit",
      "year",
      "project",
      "source",
      "kind");

  private final int leastInputs;
  private final String measure;
  private final Text title;
  private final Text explanation;
  private final List<String> keys;

  Formula(int leastInputs, String measure, Text title, Text explanation, String... keys) {
    this.leastInputs = leastInputs;
    this.measure = measure;
    this.title = title;
    this.explanation = explanation;
    this.keys = List.of(keys);
  }

  /** Name in addresses. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Formula> find(String id) {
    return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
  }

  int leastInputs() {
    return leastInputs;
  }

  String measure() {
    return measure;
  }

  Text title() {
    return title;
  }

  Text explanation() {
    return explanation;
  }

  /** Parameters that say which value is meant. */
  public List<String> keys() {
    return keys;
  }
}
