package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Turns of phrase that several rules share. */
final class Sentences {
  private Sentences() {}

  /** "187 triệu đồng", "12,5 %": an amount as the paper would print it, with its unit. */
  static Text amount(Figure like, BigDecimal value) {
    Text number = like.show(value);
    return new Text(number.vi() + unit(like, Language.VI), number.en() + unit(like, Language.EN));
  }

  /**
   * The unit of a figure as it follows a number: "%", "hộ", "triệu đồng"; empty when it has none.
   */
  static Text unit(Figure like) {
    return new Text(unit(like, Language.VI).strip(), unit(like, Language.EN).strip());
  }

  private static String unit(Figure like, Language language) {
    boolean en = language == Language.EN;
    if (like.scale().compareTo(BigDecimal.ONE) > 0) {
      return en ? " million VND" : " triệu đồng";
    }
    return switch (like.measure()) {
      case "percent" -> en ? "%" : " %";
      case "percentage_point" -> en ? " points" : " điểm phần trăm";
      case "household" -> en ? " households" : " hộ";
      case "person" -> en ? " people" : " người";
      case "vnd" -> en ? " VND" : " đồng";
      default -> "";
    };
  }

  /** What the other quantities of a sum make of its subject. */
  static BigDecimal expected(Check check) {
    return check.relation().solve(check.subject(), Variable::amount).orElse(BigDecimal.ZERO);
  }

  /** The printed amounts of a sum but its subject: "39.120 + 17.651". */
  static String terms(Check check, Language language) {
    LinearRelation sum = (LinearRelation) check.relation();
    BigDecimal own = sum.weights().get(check.subject());
    return sum.weights().entrySet().stream()
        .filter(e -> !e.getKey().equals(check.subject()))
        .map(
            e ->
                (e.getValue().signum() == own.signum() ? "− " : "+ ")
                    + e.getKey().main().show(e.getKey().amount()).in(language))
        .collect(Collectors.joining(" "))
        .replaceFirst("^\\+ ", "");
  }

  /** "… in 65.118, cộng lại được 64.118 (lệch 1.000)." for a sum and its parts. */
  static Text sumDiffers(Check check, Text partsAre) {
    Figure subject = check.subject().main();
    BigDecimal expected = expected(check);
    BigDecimal gap = subject.amount().subtract(expected).abs();
    return new Text(
        subject.label().vi()
            + ": in "
            + amount(subject, subject.amount()).vi()
            + ", nhưng "
            + partsAre.vi()
            + " cộng lại được "
            + amount(subject, expected).vi()
            + " ("
            + shorten(terms(check, Language.VI))
            + "), lệch "
            + amount(subject, gap).vi()
            + ".",
        subject.label().en()
            + ": printed "
            + amount(subject, subject.amount()).en()
            + ", but "
            + partsAre.en()
            + " add up to "
            + amount(subject, expected).en()
            + " ("
            + shorten(terms(check, Language.EN))
            + "), a difference of "
            + amount(subject, gap).en()
            + ".");
  }

  private static String shorten(String terms) {
    return terms.length() <= 160 ? terms : terms.substring(0, 150).replaceFirst("\\S*$", "") + "…";
  }
}
