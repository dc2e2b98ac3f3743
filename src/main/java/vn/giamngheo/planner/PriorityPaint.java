package vn.giamngheo.planner;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.stats.ClassBreaks;
import vn.giamngheo.stats.ClassMethod;
import vn.giamngheo.takeaway.ClassWords;
import vn.giamngheo.takeaway.Palette;
import vn.giamngheo.text.Text;

/**
 * What a map of a list of priorities shows of each unit: bands with colour and words, and what
 * stands below a unit's name. Scores are classed as they are shown, rounded to three decimals.
 * Scores and ranks are cut into five quantiles unless asked otherwise, figures of a criterion as on
 * the map of the document; dark comes first. The page does the same ({@code static/js/planner/}).
 *
 * @param title of the legend
 * @param subject in the title of the map
 * @param bands of the legend
 * @param bandOf the number of a unit's band by its code; null for none
 * @param label what stands below the name, by code; empty without a band
 * @param note how the bands were cut; empty where there is nothing to say
 */
record PriorityPaint(
    String title,
    String subject,
    List<Band> bands,
    Function<String, Integer> bandOf,
    Function<String, String> label,
    String note) {
  /** A band of the legend. */
  record Band(MapPicture.Fill fill, String text) {}

  private static final Map<String, MapPicture.Fill> MEMBERSHIP =
      Map.of(
          "always", new MapPicture.Fill("#084a86", MapPicture.Pattern.PLAIN),
          "usually", new MapPicture.Fill("#6aaed6", MapPicture.Pattern.LINES),
          "sometimes", new MapPicture.Fill("#fdcc8a", MapPicture.Pattern.DOTS),
          "never", new MapPicture.Fill("#f5f6f8", MapPicture.Pattern.PLAIN));

  static PriorityPaint of(PriorityView view) {
    String paint = view.query().paint();
    return switch (paint) {
      case PriorityFileQuery.SCORE -> score(view);
      case PriorityFileQuery.RANK -> rank(view);
      case PriorityFileQuery.MEMBERSHIP -> membership(view);
      default -> criterion(view, Integer.parseInt(paint.substring(1)));
    };
  }

  private static PriorityPaint score(PriorityView view) {
    PriorityNumbers numbers = new PriorityWords(view).numbers();
    int decimals = PriorityNumbers.SCORE_DECIMALS;
    return classes(
        view,
        view.say("Điểm ưu tiên", "Priority score"),
        view.say("điểm ưu tiên", "priority score"),
        new Cutting(ClassMethod.QUANTILE, decimals, new double[0], PriorityPaint::dark),
        values(view, unit -> PriorityNumbers.rounded(unit.score(), decimals).doubleValue()),
        numbers::score);
  }

  private static PriorityPaint rank(PriorityView view) {
    return classes(
        view,
        view.say("Hạng ưu tiên", "Rank"),
        view.say("hạng ưu tiên", "rank"),
        new Cutting(ClassMethod.QUANTILE, 0, new double[0], PriorityPaint::darkFirst),
        values(view, unit -> (double) unit.rank()),
        rank -> Long.toString(Math.round(rank)));
  }

  private static PriorityPaint criterion(PriorityView view, int number) {
    PriorityNumbers numbers = new PriorityWords(view).numbers();
    Told.Criterion c = view.told().criteria().get(number);
    Map<String, Double> values = new HashMap<>();
    Figure[] column = view.figures().column(number);
    for (int i = 0; i < column.length; i++) {
      if (column[i] != null) {
        values.put(view.figures().units().get(i).code(), column[i].value());
      }
    }
    // Those that are ranked may have a supposed figure instead.
    values.putAll(values(view, unit -> unit.contributions().get(number).value()));
    return classes(
        view,
        c.label() + " (" + c.measureName() + ")",
        c.label(),
        new Cutting(
            ClassMethod.JENKS,
            c.decimals(),
            c.measure().startsWith("percent") ? view.printed(number) : new double[0],
            breaks -> Palette.of(breaks.borders(), c.indicator())),
        values,
        value -> numbers.number(value, numbers.decimals(value, c)));
  }

  private static Map<String, Double> values(PriorityView view, Function<Told.Unit, Double> of) {
    Map<String, Double> values = new HashMap<>();
    view.told().units().stream()
        .filter(unit -> of.apply(unit) != null)
        .forEach(unit -> values.put(unit.code(), of.apply(unit)));
    return values;
  }

  private static List<String> dark(ClassBreaks breaks) {
    // Borders from 1 upwards, so that scores below zero are no change of direction.
    return Palette.of(
        IntStream.rangeClosed(1, breaks.borders().size()).mapToObj(i -> (double) i).toList(),
        PriorityFileQuery.SCORE);
  }

  private static List<String> darkFirst(ClassBreaks breaks) {
    List<String> colours = new ArrayList<>(dark(breaks));
    Collections.reverse(colours);
    return colours;
  }

  /**
   * How values are cut and coloured unless asked otherwise.
   *
   * @param kept values whose classes are kept where they hold all; may be empty
   */
  private record Cutting(
      ClassMethod method,
      int decimals,
      double[] kept,
      Function<ClassBreaks, List<String>> colours) {}

  private static PriorityPaint classes(
      PriorityView view,
      String title,
      String subject,
      Cutting cut,
      Map<String, Double> values,
      DoubleFunction<String> label) {
    PriorityFileQuery query = view.query();
    ClassMethod method = Objects.requireNonNullElse(query.method(), cut.method());
    double[] sorted = values.values().stream().mapToDouble(v -> v).sorted().toArray();
    ClassBreaks breaks =
        query.borders().isEmpty()
            ? ClassBreaks.keeping(cut.kept(), sorted, method, query.classes(), cut.decimals())
            : ClassBreaks.between(sorted, query.borders());
    ClassWords words = new ClassWords(breaks, cut.decimals(), view.language());
    List<String> colours = cut.colours().apply(breaks);
    String name =
        query.borders().isEmpty() ? view.name(method.id()) : view.say("tự đặt", "set by hand");
    return new PriorityPaint(
        title,
        subject,
        IntStream.range(0, breaks.size())
            .mapToObj(i -> new Band(MapPicture.Fill.plain(colours.get(i)), words.range(i)))
            .toList(),
        code -> values.containsKey(code) ? breaks.classOf(values.get(code)) : null,
        code -> values.containsKey(code) ? label.apply(values.get(code)) : "",
        breaks.size() > 1 ? words.note(new Text(name, name)).in(view.language()) : "");
  }

  private static PriorityPaint membership(PriorityView view) {
    PriorityWords words = new PriorityWords(view);
    Map<String, Told.Unit> units =
        view.told().units().stream().collect(Collectors.toMap(Told.Unit::code, u -> u));
    return new PriorityPaint(
        view.say("Thuộc danh sách", "In the list"),
        view.say("mức độ chắc chắn", "how sure"),
        PriorityWords.MEMBERSHIPS.stream()
            .map(id -> new Band(MEMBERSHIP.get(id), words.membership(id)))
            .toList(),
        code ->
            units.containsKey(code)
                ? PriorityWords.MEMBERSHIPS.indexOf(units.get(code).membership())
                : null,
        code ->
            units.containsKey(code) ? words.numbers().frequency(units.get(code).frequency()) : "",
        view.say(
            "Số dưới tên là phần các lần rút có đơn vị trong danh sách: luôn thuộc từ 99 %%, thường"
                + " thuộc từ 50 %%, đôi khi thuộc trên 1 %%.",
            "Below each name is the share of draws in which it is in the list: always from 99%%,"
                + " usually from 50%%, sometimes above 1%%."));
  }
}
