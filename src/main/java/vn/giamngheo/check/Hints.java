package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.List;
import vn.giamngheo.text.Text;

/** What else a reader who looks into a contradiction would notice. */
final class Hints {
  private static final Text NONE = new Text("", "");

  private Hints() {}

  /**
   * Money that misses by exactly another amount of the same year may have been added by mistake.
   */
  static Text gapIsAFigure(Cause cause, Facts facts) {
    Check check = cause.explained().get(0);
    Figure subject = check.subject().main();
    if (!(check.relation() instanceof LinearRelation sum) || !subject.measure().equals("vnd")) {
      return NONE;
    }
    BigDecimal gap = sum.gap(Variable::amount).abs();
    List<Figure> same =
        facts.figures().stream()
            .filter(f -> f.measure().equals("vnd") && f.period().equals(subject.period()))
            .filter(f -> f.amount().compareTo(gap) == 0 && f.place().equals(subject.place()))
            .toList();
    if (same.size() != 1 && same.stream().map(Figure::quantity).distinct().count() != 1) {
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
}
