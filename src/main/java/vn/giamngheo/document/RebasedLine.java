package vn.giamngheo.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.giamngheo.rebase.Band;
import vn.giamngheo.rebase.Input;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;

/** The formula of a rebased figure with its numbers in it. */
record RebasedLine(Rebased rebased, Language language) {

  /** "145 + 167 + 203 = 515"; of a difference only its two sides could be shown, so empty. */
  String text() {
    return switch (rebased.method()) {
      case SUM ->
          sum(rebased.inputs().stream().filter(i -> !i.role().equals("count")).toList()) + equals();
      case RATE -> rate() + equals();
      case SAME -> rebased.inputs().get(0).figure().printed();
      default -> "";
    };
  }

  private String equals() {
    if (rebased.value() == null) {
      return "";
    }
    String sign = rebased.low() == null ? " = " : " ≈ ";
    return sign + Numbers.format(rebased.value(), language);
  }

  private String sum(List<Input> inputs) {
    return String.join(" + ", inputs.stream().map(this::term).toList());
  }

  private String term(Input input) {
    String number =
        input.households() == null
            ? Numbers.format(plain(input.figure().figure()), language)
            : band(input.households());
    return input.portion().isWhole() ? number : share(input) + " × " + number;
  }

  private String share(Input input) {
    BigDecimal share = input.portion().share();
    return share == null
        ? "[0; 1]"
        : Numbers.format(share.setScale(4, java.math.RoundingMode.HALF_UP), language);
  }

  /** Households that follow from a count and its rate: one number, or between two. */
  private String band(Band households) {
    String low = Numbers.format(households.low(), language);
    return households.low().compareTo(households.high()) == 0
        ? low
        : "[" + low + "; " + Numbers.format(households.high(), language) + "]";
  }

  private String rate() {
    List<Input> above = new ArrayList<>();
    List<Input> below = new ArrayList<>();
    for (Input input : rebased.inputs()) {
      if (input.role().equals("numerator")) {
        above.add(input);
      } else if (!input.role().equals("count")) {
        below.add(input);
      }
    }
    return "(" + sum(above) + ") ÷ (" + sum(below) + ") × 100";
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
