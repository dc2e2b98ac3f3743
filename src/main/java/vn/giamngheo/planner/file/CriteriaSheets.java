package vn.giamngheo.planner.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.export.Align;
import vn.giamngheo.export.Sheet;

/** The criteria of a list of priorities, and what each adds to each unit's score, as sheets. */
final class CriteriaSheets {
  private final PriorityView view;
  private final Told told;
  private final PriorityWords words;
  private final DoubtWords doubts;

  CriteriaSheets(PriorityView view) {
    this.view = view;
    this.told = view.told();
    this.words = new PriorityWords(view);
    this.doubts = new DoubtWords(view);
  }

  private Sheet.Column column(String vi, String en, double width, Align align) {
    return new Sheet.Column(view.say(vi, en), width, align);
  }

  Sheet contributions() {
    List<List<Object>> rows = new ArrayList<>();
    told.units()
        .forEach(unit -> unit.contributions().forEach(c -> rows.add(contribution(unit, c))));
    return new Sheet(
        view.say("Đóng góp và giá trị", "Contributions and figures"),
        List.of(),
        List.of(
            column("Hạng", "Rank", 7, Align.CENTRE),
            column("Mã", "Code", 8, Align.CENTRE),
            column("{Noun}", "{Noun}", 24, Align.LEFT),
            column("Tiêu chí", "Criterion", 36, Align.LEFT),
            column("Giá trị", "Value", 11, Align.RIGHT),
            column("Đơn vị tính", "Measure", 10, Align.LEFT),
            column("In trong văn bản", "As printed", 11, Align.RIGHT),
            column("Thấp nhất", "Lowest", 11, Align.RIGHT),
            column("Cao nhất", "Highest", 11, Align.RIGHT),
            column("Trọng số hiệu lực", "Effective weight", 10, Align.RIGHT),
            column("Đóng góp vào điểm", "Adds to the score", 11, Align.RIGHT),
            column("Nghi vấn", "In doubt", 22, Align.LEFT),
            column("Địa chỉ nguồn", "Address of source", 40, Align.LEFT)),
        rows,
        List.of());
  }

  private List<Object> contribution(Told.Unit unit, Told.Contribution c) {
    int finer = c.value() == null ? 0 : words.numbers().decimals(c) + 1;
    return Arrays.asList(
        unit.rank(),
        unit.code(),
        unit.name(),
        told.criteria().get(c.criterion()).label(),
        c.value() == null ? view.say("không có số liệu", "no data") : words.numbers().cell(c),
        told.criteria().get(c.criterion()).measureName(),
        c.printed(),
        bound(c, c.low(), finer),
        bound(c, c.high(), finer),
        PriorityNumbers.shareCell(c.weight()),
        PriorityNumbers.scoreCell(c.contribution()),
        PriorityBook.filled(doubts.remark(c)),
        c.address());
  }

  /** A bound, with a digit more than the figure where rounding left it open. */
  private Object bound(Told.Contribution c, Double bound, int finer) {
    if (bound == null) {
      return null;
    }
    return bound.equals(c.value()) ? words.numbers().cell(c) : new Sheet.Amount(bound, finer);
  }

  Sheet criteria() {
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < told.criteria().size(); i++) {
      rows.add(criterion(i, told.criteria().get(i)));
    }
    return new Sheet(
        view.say("Tiêu chí", "Criteria"),
        List.of(words.title(), words.method()),
        List.of(
            column("TT", "No.", 5, Align.CENTRE),
            column("Tiêu chí", "Criterion", 40, Align.LEFT),
            column("Đơn vị tính", "Measure", 10, Align.LEFT),
            column("Hướng", "Direction", 20, Align.LEFT),
            column("Trọng số", "Weight", 9, Align.RIGHT),
            column("Trọng số hiệu lực", "Effective weight", 10, Align.RIGHT),
            column("Số {noun} có số liệu", "{Nouns} with a figure", 11, Align.RIGHT),
            column("Thấp nhất", "Lowest", 11, Align.RIGHT),
            column("Trung bình", "Mean", 11, Align.RIGHT),
            column("Cao nhất", "Highest", 11, Align.RIGHT),
            column("In tại", "Printed in", 24, Align.LEFT),
            column("Mã chỉ tiêu", "Indicator", 24, Align.LEFT),
            column("Kỳ", "Period", 10, Align.CENTRE)),
        rows,
        List.of());
  }

  private List<Object> criterion(int i, Told.Criterion c) {
    return Arrays.asList(
        i + 1,
        c.label(),
        c.measureName(),
        words.direction(c),
        BigDecimal.valueOf(c.weight()).stripTrailingZeros(),
        PriorityNumbers.shareCell(c.effectiveWeight()),
        c.unitCount(),
        spread(c, c.min()),
        spread(c, c.mean()),
        spread(c, c.max()),
        PriorityBook.filled(view.places(i)),
        c.indicator(),
        c.period());
  }

  private static Sheet.Amount spread(Told.Criterion c, Double number) {
    return number == null ? null : new Sheet.Amount(number, c.decimals());
  }
}
