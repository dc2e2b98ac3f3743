package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.giamngheo.indicator.Locator;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** Puts causes into words. */
final class CausesToFindings {
  private CausesToFindings() {}

  static Finding of(Cause cause, Facts facts) {
    Check first = cause.explained().get(0);
    Figure figure = cause.suspect() == null ? first.subject().main() : cause.suspect().main();
    List<Finding.Suspect> suspects = new ArrayList<>();
    if (cause.suspect() != null) {
      String expected = figure.show(cause.expected()).vi();
      cause.suspect().figures().forEach(f -> suspects.add(new Finding.Suspect(f, expected)));
    }
    BigDecimal expected = cause.suspect() != null ? cause.expected() : expectedOf(first);
    boolean oneValue = expected != null;
    return new Finding(
        first.rule().id(),
        severity(cause),
        figure,
        place(figure),
        figure.show(figure.amount()).vi(),
        oneValue ? figure.show(expected).vi() : "",
        oneValue ? figure.show(figure.amount().subtract(expected)).vi() : "",
        explanation(cause, facts),
        first.rule().ground(),
        suspects,
        involved(cause, suspects),
        cause.explained().stream()
            .skip(1)
            .map(c -> new Finding.Consequence(c.rule().id(), c.rule().explain(c)))
            .toList());
  }

  static Text place(Figure figure) {
    Locator locator = figure.locator();
    return new Text(locator.in(Language.VI), locator.in(Language.EN));
  }

  private static BigDecimal expectedOf(Check check) {
    return check.relation().solve(check.subject(), Variable::amount).orElse(null);
  }

  private static Severity severity(Cause cause) {
    Severity own = cause.explained().get(0).rule().severity();
    if (cause.suspect() == null || own != Severity.CONTRADICTION) {
      return own;
    }
    return Severity.LIKELY_MISPRINT;
  }

  private static Text explanation(Cause cause, Facts facts) {
    Text what = cause.explained().get(0).rule().explain(cause.explained().get(0));
    if (cause.suspect() == null) {
      Text ways =
          cause.ways().size() > 1 ? waysOut(cause.ways()) : Hints.gapIsAFigure(cause, facts);
      return new Text(what.vi() + ways.vi(), what.en() + ways.en());
    }
    Text blame = blame(cause);
    Text hint = Hints.gapIsAFigure(cause, facts);
    return new Text(what.vi() + blame.vi() + hint.vi(), what.en() + blame.en() + hint.en());
  }

  private static Text blame(Cause cause) {
    Figure suspect = cause.suspect().main();
    Text would = Sentences.amount(suspect, cause.expected());
    int mended = cause.explained().size();
    boolean several = mended > 1;
    String vi =
        several
            ? " thì " + mended + " phép kiểm cùng khớp."
            : " thì khớp, còn các số kia đã khớp với chỗ khác trong văn bản.";
    String en =
        several
            ? ", " + mended + " checks would hold."
            : ", it would fit, while the other figures agree with other places.";
    return new Text(
        " Có lẽ in nhầm số “"
            + suspect.printed()
            + "” ("
            + place(suspect).vi()
            + "): nếu là "
            + would.vi()
            + vi,
        " Probably misprinted: “"
            + suspect.printed()
            + "” ("
            + place(suspect).en()
            + "); were it "
            + would.en()
            + en);
  }

  private static Text waysOut(List<Cause.Way> ways) {
    List<String> vi = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Cause.Way way : ways) {
      Figure f = way.variable().main();
      vi.add(lower(f.label().vi()) + " là " + Sentences.amount(f, way.value()).vi());
      en.add(f.label().en() + " were " + Sentences.amount(f, way.value()).en());
    }
    return new Text(
        " Chưa rõ số nào sai; sẽ khớp nếu " + String.join(", hoặc ", vi) + ".",
        " Which figure is wrong is open; it would fit if " + String.join(", or ", en) + ".");
  }

  private static String lower(String text) {
    return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  private static List<Figure> involved(Cause cause, List<Finding.Suspect> suspects) {
    Set<Figure> figures = new LinkedHashSet<>();
    for (Check check : cause.explained()) {
      check.variables().forEach(v -> figures.addAll(v.figures()));
    }
    suspects.forEach(s -> figures.remove(s.figure()));
    return List.copyOf(figures);
  }
}
