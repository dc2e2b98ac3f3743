package vn.giamngheo.planner.file;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.giamngheo.planner.rank.Figure;
import vn.giamngheo.takeaway.Doubt;
import vn.giamngheo.text.Language;

/**
 * Figures that a map shows, by the code of their unit: those of a criterion, of another series, or
 * the scores.
 *
 * @param measure id of what it is measured in; empty for scores
 * @param measureName in words; empty for scores
 * @param indicator id, which decides the colours
 * @param values of all units that have one; supposed ones stand in place of the printed
 * @param real those without what is supposed: they decide the classes
 * @param texts as people read them
 * @param marks of doubt
 * @param kept values whose classes are kept where they hold all; may be empty
 */
record ShownFigures(
    String label,
    String measure,
    String measureName,
    int decimals,
    String indicator,
    Map<String, Double> values,
    Map<String, Double> real,
    Map<String, String> texts,
    Map<String, String> marks,
    Map<String, String> kinds,
    double[] kept) {

  /**
   * The figures of a name.
   *
   * @param figure see {@link PaintName}
   */
  static ShownFigures of(PriorityView view, String figure) {
    if (figure.equals(PriorityFileQuery.SCORE)) {
      return scores(view);
    }
    return PaintName.isCriterion(figure)
        ? criterion(view, PaintName.criterion(figure))
        : series(view, view.shown().get(figure));
  }

  private static ShownFigures scores(PriorityView view) {
    PriorityNumbers numbers = new PriorityNumbers(view.told(), view.language());
    int decimals = PriorityNumbers.SCORE_DECIMALS;
    Map<String, Double> values = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    for (Told.Unit unit : view.told().units()) {
      values.put(unit.code(), PriorityNumbers.rounded(unit.score(), decimals).doubleValue());
      texts.put(unit.code(), numbers.score(unit.score()));
    }
    return new ShownFigures(
        view.say("Điểm ưu tiên", "Priority score"),
        "",
        "",
        decimals,
        PriorityFileQuery.SCORE,
        values,
        values,
        texts,
        Map.of(),
        Map.of(),
        new double[0]);
  }

  private static ShownFigures series(PriorityView view, ShownSeries shown) {
    return of(
        view,
        shown.label().in(view.language()),
        shown.indicator().measure(),
        shown.indicator().measureName().in(view.language()),
        shown.indicator().decimals(),
        shown.series().indicator(),
        shown.column(),
        shown.printed());
  }

  private static ShownFigures criterion(PriorityView view, int number) {
    Told.Criterion c = view.told().criteria().get(number);
    ShownFigures printed =
        of(
            view,
            c.label(),
            c.measure(),
            c.measureName(),
            c.decimals(),
            c.indicator(),
            view.figures().column(number),
            view.printed(number));
    PriorityNumbers numbers = new PriorityNumbers(view.told(), view.language());
    for (Told.Unit unit : view.told().units()) {
      Told.Contribution told = unit.contributions().get(number);
      if (told.supposed()) {
        printed.values.put(unit.code(), told.value());
        printed.texts.put(unit.code(), numbers.figure(told));
        printed.marks.remove(unit.code());
      }
    }
    return printed;
  }

  private static ShownFigures of(
      PriorityView view,
      String label,
      String measure,
      String measureName,
      int decimals,
      String indicator,
      Figure[] column,
      double[] printed) {
    Map<String, Double> values = new HashMap<>();
    Map<String, String> texts = new HashMap<>();
    Map<String, String> marks = new HashMap<>();
    Map<String, String> kinds = new TreeMap<>();
    PriorityNumbers numbers = new PriorityNumbers(view.told(), view.language());
    for (int i = 0; i < column.length; i++) {
      Figure figure = column[i];
      if (figure != null) {
        String code = view.figures().units().get(i).code();
        values.put(code, figure.value());
        String number = numbers.number(figure.value(), decimals(figure, decimals));
        texts.put(code, (figure.estimated() ? "≈ " : "") + number);
        String mark = Doubt.mark(figure.severity());
        if (!mark.isEmpty()) {
          marks.put(code, mark);
          kinds.merge(mark, Doubt.kind(figure.severity()).in(view.language()), ShownFigures::both);
        }
      }
    }
    return new ShownFigures(
        label,
        measure,
        measureName,
        decimals,
        indicator,
        values,
        Map.copyOf(values),
        texts,
        marks,
        kinds,
        measure.startsWith("percent") ? printed : new double[0]);
  }

  private static String both(String one, String other) {
    return one.contains(other) ? one : one + ", " + other;
  }

  /** As many as the indicator has, and all that a printed figure itself has. */
  private static int decimals(Figure figure, int own) {
    if (figure.decimals() != null) {
      return figure.decimals();
    }
    int printed = BigDecimal.valueOf(figure.value()).stripTrailingZeros().scale();
    return Math.max(own, Math.max(0, printed));
  }

  /** "23,64 %"; empty without a figure. */
  String amount(PriorityView view, String code) {
    String text = texts.getOrDefault(code, "");
    boolean close = measureName.equals("%") && view.language() == Language.EN;
    return text.isEmpty() || measureName.isEmpty()
        ? text
        : text + (close ? "" : "\u00a0") + measureName;
  }

  String title() {
    return measureName.isEmpty() ? label : label + " (" + measureName + ")";
  }

  /** The real values in increasing order. */
  double[] sorted() {
    return real.values().stream().mapToDouble(v -> v).sorted().toArray();
  }

  /** Signs of doubt with their meaning, of all that are shown. */
  Map<String, String> doubts() {
    return kinds.entrySet().stream()
        .filter(e -> marks.containsValue(e.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
