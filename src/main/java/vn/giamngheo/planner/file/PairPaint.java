package vn.giamngheo.planner.file;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.giamngheo.picture.MapPicture;
import vn.giamngheo.stats.ClassBreaks;
import vn.giamngheo.stats.ClassMethod;
import vn.giamngheo.takeaway.ClassWords;

/**
 * Two figures at once: three classes of each, nine colours, the same as on the page ({@code
 * static/js/planner/paint-pair.js}).
 */
final class PairPaint {
  private static final int CLASSES = 3;

  /** Row after row; rows: the first figure from low to high, columns: the second. */
  private static final List<String> COLOURS =
      List.of(
          "#e8e8e8", "#a9c4e4", "#5b8fca", "#f0b8a0", "#b295b3", "#6a6aa8", "#d8603c", "#9c4456",
          "#4a2a52");

  private final PriorityView view;
  private final ShownFigures first;
  private final ShownFigures second;
  private final ClassBreaks rows;
  private final ClassBreaks columns;

  private PairPaint(PriorityView view, ShownFigures first, ShownFigures second) {
    this.view = view;
    this.first = first;
    this.second = second;
    this.rows = cut(first);
    this.columns = cut(second);
  }

  static PriorityPaint of(PriorityView view) {
    List<String> names = PaintName.figures(view.query().paint());
    return new PairPaint(
            view, ShownFigures.of(view, names.get(0)), ShownFigures.of(view, names.get(1)))
        .paint();
  }

  private ClassBreaks cut(ShownFigures side) {
    boolean score = side.measure().isEmpty();
    ClassMethod method =
        score
            ? ClassMethod.QUANTILE
            : Objects.requireNonNullElse(view.query().method(), ClassMethod.QUANTILE);
    double[] all = side.values().values().stream().mapToDouble(v -> v).sorted().toArray();
    return ClassPaint.widened(
        ClassBreaks.keeping(side.kept(), side.sorted(), method, CLASSES, side.decimals()), all);
  }

  private PriorityPaint paint() {
    String title = view.say("%s và %s", "%s and %s", first.label(), second.label());
    List<PriorityPaint.Band> bands =
        COLOURS.stream()
            .map(colour -> new PriorityPaint.Band(MapPicture.Fill.plain(colour), ""))
            .toList();
    MapPicture.Grid grid =
        new MapPicture.Grid(
            first.title(),
            second.title(),
            ranges(rows, first),
            ranges(columns, second),
            bands.stream().map(PriorityPaint.Band::fill).toList(),
            counts());
    return new PriorityPaint(
        title,
        title,
        bands,
        this::bandOf,
        code ->
            Stream.of(first, second)
                .map(side -> side.amount(view, code))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")),
        view.say(
            "Số trong ô là số {noun}. Càng lên cao, số thứ nhất càng lớn; càng sang phải, số thứ"
                + " hai càng lớn. Lớp gồm cận dưới, không gồm cận trên.",
            "The number in a field is that of its {nouns}. Further up, more of the first figure;"
                + " further right, more of the second. A class includes its lower border."),
        new PriorityPaint.More(List.of(first, second), grid, MapPicture.Circles.NONE));
  }

  private Integer bandOf(String code) {
    Double a = first.values().get(code);
    Double b = second.values().get(code);
    return a == null || b == null ? null : rows.classOf(a) * CLASSES + columns.classOf(b);
  }

  /** Three texts, empty for classes that equal figures leave out. */
  private List<String> ranges(ClassBreaks breaks, ShownFigures side) {
    ClassWords words = new ClassWords(breaks, side.decimals(), view.language());
    return IntStream.range(0, CLASSES)
        .mapToObj(i -> i < breaks.size() ? words.range(i) : "")
        .toList();
  }

  private List<String> counts() {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(COLOURS.size(), 0));
    for (String code : first.values().keySet()) {
      Integer band = bandOf(code);
      if (band != null) {
        counts.set(band, counts.get(band) + 1);
      }
    }
    return counts.stream().map(String::valueOf).toList();
  }
}
