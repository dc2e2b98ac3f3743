package vn.giamngheo.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.giamngheo.rebase.Band;
import vn.giamngheo.rebase.ImpliedHouseholds;
import vn.giamngheo.text.Text;

/** What the atlas computes. The inputs of each stand in the SQL file of its id. */
public enum Formula {
  SUM_OF_UNITS(
      List.of(),
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
      List.of("count", "rate"),
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
      List.of("numerator", "denominator"),
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
      List.of("numerator", "denominator"),
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

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final List<String> roles;
  private final String measure;
  private final Text title;
  private final Text explanation;
  private final List<String> keys;

  /**
   * @param roles of the inputs it cannot do without; empty for a sum, which takes any two
   */
  Formula(List<String> roles, String measure, Text title, Text explanation, String... keys) {
    this.roles = roles;
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

  /** Whether the inputs are all it needs. */
  boolean canTake(List<FormulaSource.Input> inputs) {
    return inputs.size() >= 2
        && inputs.stream().map(FormulaSource.Input::role).toList().containsAll(roles);
  }

  /** The value; null when it cannot be computed. */
  BigDecimal value(List<FormulaSource.Input> inputs) {
    return switch (this) {
      case SUM_OF_UNITS -> sum(inputs);
      case IMPLIED_HOUSEHOLDS -> implied(inputs).point();
      case RATE_FROM_COUNTS, DISBURSEMENT_RATE -> ratio(inputs);
    };
  }

  /** Between what the value lies; null for an exact one. */
  FormulaSource.Bounds bounds(List<FormulaSource.Input> inputs) {
    if (this != IMPLIED_HOUSEHOLDS) {
      return null;
    }
    Band band = implied(inputs);
    return new FormulaSource.Bounds(band.low(), band.high());
  }

  private static BigDecimal sum(List<FormulaSource.Input> inputs) {
    BigDecimal sum =
        inputs.stream().map(FormulaSource.Input::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new BigDecimal(sum.stripTrailingZeros().toPlainString());
  }

  private static FormulaSource.Input input(List<FormulaSource.Input> inputs, String role) {
    return inputs.stream().filter(i -> i.role().equals(role)).findFirst().orElseThrow();
  }

  private static BigDecimal ratio(List<FormulaSource.Input> inputs) {
    BigDecimal denominator = input(inputs, "denominator").value();
    return denominator.signum() == 0
        ? null
        : input(inputs, "numerator")
            .value()
            .multiply(HUNDRED)
            .divide(denominator, 2, RoundingMode.HALF_UP);
  }

  private static Band implied(List<FormulaSource.Input> inputs) {
    FormulaSource.Input rate = input(inputs, "rate");
    return ImpliedHouseholds.of(input(inputs, "count").value(), rate.value(), rate.printed())
        .orElse(new Band(null, null, null));
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
