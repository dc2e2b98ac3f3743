package vn.giamngheo.planner.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.giamngheo.export.Sheet;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;

/** Numbers of a list of priorities as people read them, and as a workbook holds them. */
record PriorityNumbers(Told told, Language language) {
  /** Scores are shown with three decimals, as on the page. */
  static final int SCORE_DECIMALS = 3;

  private static final double PERCENT = 100;
  private static final int SHARE_DECIMALS = 1;

  /** The smallest share that shows. */
  private static final double RARE = 0.001;

  String score(double score) {
    return number(score, SCORE_DECIMALS);
  }

  String number(double number, int decimals) {
    return Numbers.format(rounded(number, decimals), language);
  }

  /** Half up, as everywhere. */
  static BigDecimal rounded(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
  }

  /** "49,8 %" */
  String percent(double share) {
    return number(PERCENT * share, SHARE_DECIMALS) + (language == Language.EN ? "%" : "\u00a0%");
  }

  /** How often something was drawn: neither 0 nor 100 % unless it is never or always. */
  String frequency(double share) {
    return percent(share == 0 || share == 1 ? share : Math.min(Math.max(share, RARE), 1 - RARE));
  }

  /** A figure with the digits it has; empty without one. */
  String figure(Told.Contribution c) {
    return c.value() == null ? "" : number(c.value(), decimals(c));
  }

  /** As many decimals as the criterion has, and all that the figure itself has. */
  int decimals(Told.Contribution c) {
    if (c.decimals() != null) {
      return c.decimals();
    }
    return decimals(c.value(), told.criteria().get(c.criterion()));
  }

  /** As many decimals as the criterion has, and all that the figure itself has. */
  int decimals(double figure, Told.Criterion c) {
    int own = Math.max(0, BigDecimal.valueOf(figure).stripTrailingZeros().scale());
    return Math.max(own, c.decimals());
  }

  /** A figure with its unit: "23,64 %". */
  String amount(Told.Contribution c) {
    String measure = told.criteria().get(c.criterion()).measureName();
    boolean close = measure.equals("%") && language == Language.EN;
    return figure(c) + (close ? "" : "\u00a0") + measure;
  }

  /** The sign of doubt of a figure; empty without one. */
  static String mark(Told.Contribution c) {
    return c.contested() == null ? "" : Doubt.mark(c.contested().severity());
  }

  /** A figure for a workbook; null without one. */
  Sheet.Amount cell(Told.Contribution c) {
    return c.value() == null ? null : new Sheet.Amount(c.value(), decimals(c));
  }

  static Sheet.Amount scoreCell(Double score) {
    return score == null ? null : new Sheet.Amount(score, SCORE_DECIMALS);
  }

  /** A share for a workbook, shown in per cent; null without one. */
  static Sheet.Amount shareCell(Double share) {
    return share == null ? null : Sheet.Amount.percent(share, SHARE_DECIMALS);
  }

  /** The rank that most draws give: "2–5", or "2". */
  static String range(Told.Unit unit) {
    if (unit.rankLow() == null) {
      return "";
    }
    return unit.rankLow().equals(unit.rankHigh())
        ? unit.rankLow().toString()
        : unit.rankLow() + "–" + unit.rankHigh();
  }
}
