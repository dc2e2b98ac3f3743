package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Turns of phrase that several rules share. */
final class Sentences {
  /** Units of money by the digits of what one is worth. */
  private static final Map<Integer, Text> SCALES =
      Map.of(
          4, new Text("nghìn đồng", "thousand VND"),
          7, new Text("triệu đồng", "million VND"),
          10, new Text("tỷ đồng", "billion VND"));

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
    Text scaled = SCALES.get(like.scale().toBigInteger().toString().length());
    if (scaled != null) {
      return " " + scaled.in(language);
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

  /** One sentence after the other. */
  static Text join(Text... parts) {
    StringBuilder vi = new StringBuilder();
    StringBuilder en = new StringBuilder();
    for (Text part : parts) {
      vi.append(part.vi());
      en.append(part.en());
    }
    return new Text(vi.toString(), en.toString());
  }

  /** What the other quantities of a sum make of its subject. */
  static BigDecimal expected(Check check) {
    return ((LinearRelation) check.relation()).exact(check.subject(), Variable::amount);
  }

  /** "51/242". */
  static String fraction(RatioRelation ratio, Language language) {
    Variable n = ratio.numerator();
    Variable d = ratio.denominator();
    return n.main().show(n.amount()).in(language) + "/" + d.main().show(d.amount()).in(language);
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
