package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.List;
import vn.giamngheo.text.Text;

/** What else a reader who looks into a contradiction would notice. */
final class Hints {
  private static final Text NONE = new Text("", "");

  private Hints() {}

  static Text of(Cause cause, Facts facts) {
    Check main = cause.main();
    if (main.relation() instanceof LinearRelation sum
        && main.subject().main().measure().equals("vnd")) {
      return gapIsAFigure(main, sum, facts);
    }
    return main.relation() instanceof RatioRelation && main.rule().id().equals("rate_of_counts")
        ? otherDenominator(main, facts)
        : NONE;
  }

  /**
   * Money that misses by exactly another amount of the same unit and year may have been added by
   * mistake.
   */
  private static Text gapIsAFigure(Check check, LinearRelation sum, Facts facts) {
    Figure subject = check.subject().main();
    BigDecimal gap = sum.gap(Variable::amount).abs();
    List<Figure> same =
        facts.figures().stream()
            .filter(f -> f.measure().equals("vnd") && f.amount().compareTo(gap) == 0)
            .filter(f -> f.unit().equals(subject.unit()) && f.period().equals(subject.period()))
            .filter(f -> sum.variables().stream().noneMatch(v -> v.figures().contains(f)))
            .toList();
    if (same.stream().map(Figure::quantity).distinct().count() != 1) {
      return NONE;
    }
    Figure figure = same.get(0);
    return new Text(
        " Mức lệch đúng bằng số “"
            + figure.printed()
            + "” in ở "
            + CausesToFindings.place(figure).vi()
            + ": có thể đã cộng nhầm số đó.",
        " The difference is exactly the “"
            + figure.printed()
            + "” printed at "
            + CausesToFindings.place(figure).en()
            + ": it may have been added by mistake.");
  }

  private static Text otherDenominator(Check check, Facts facts) {
    List<Figure> others = OtherDenominator.candidates(check, facts);
    if (others.stream().map(Figure::quantity).distinct().count() != 1) {
      return NONE;
    }
    Text label = others.get(0).label();
    return new Text(
        " Tỷ lệ in đúng bằng số hộ chia cho “" + label.vi() + "”: có thể đã lấy nhầm mẫu số.",
        " The printed rate is over “"
            + label.en()
            + "”: the wrong denominator may have been taken.");
  }
}
