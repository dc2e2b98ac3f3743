package vn.giamngheo.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Fills a document with tables of poor households and deprivations that agree with each other. */
final class SamplePoverty {
  static final String ALL = "bieu-1";
  static final String DTTS = "bieu-2";
  static final String DEPRIVATIONS = "bieu-3";
  static final String TEXT = "muc-1";

  private final SampleShape shape;
  private final SampleDocument document;
  private final int district;
  private final List<SampleCounts> rows = new ArrayList<>();

  private SamplePoverty(SampleShape shape, SampleDocument document, int district, Random random) {
    this.shape = shape;
    this.document = document;
    this.district = district;
    SampleCounts total = new SampleCounts();
    for (int i = 0; i < shape.units(); i++) {
      rows.add(SampleCounts.commune(shape, random));
      total = total.plus(rows.get(i));
    }
    rows.add(total);
  }

  /** Adds the tables the shape asks for. */
  static void fill(SampleDocument document, SampleShape shape, int district, Random random) {
    SamplePoverty tables = new SamplePoverty(shape, document, district, random);
    tables.addTable(ALL, List.of(SampleColumn.poverty(shape, "all")));
    if (shape.dtts()) {
      tables.addTable(DTTS, List.of(SampleColumn.poverty(shape, "dtts")));
    }
    tables.addTable(
        DEPRIVATIONS,
        (shape.plan() ? Stream.of("actual", "plan", "reduction") : Stream.of("actual"))
            .map(block -> SampleColumn.deprivations(shape, block))
            .toList());
    if (shape.mentions()) {
      tables.addText();
    }
  }

  /** Blocks of columns stand below each other for every unit, or side by side. */
  private void addTable(String place, List<List<SampleColumn>> blocks) {
    int units = shape.total() ? shape.units() + 1 : shape.units();
    for (int unit = 0; unit < units; unit++) {
      for (int b = 0; b < blocks.size(); b++) {
        int row = shape.blocks() ? unit * blocks.size() + b + 1 : unit + 1;
        int col = shape.blocks() ? 3 : 3 + b * blocks.get(b).size();
        for (SampleColumn column : blocks.get(b)) {
          add(unit, column, "1", place, row, col++);
        }
      }
    }
  }

  private void addText() {
    int sentence = 1;
    for (SampleColumn column : SampleColumn.poverty(shape, "all")) {
      add(shape.units(), column, shape.total() ? "2" : "1", TEXT, sentence++, 1);
    }
  }

  private void add(int unit, SampleColumn column, String mention, String place, int row, int col) {
    BigDecimal number = rows.get(unit).printed(column, shape);
    if (number.signum() < 0) {
      return;
    }
    boolean total = unit == shape.units();
    document
        .add(
            "observations",
            "unit_code",
            total ? document.unitCode() : SampleContent.communeCode(district, unit),
            "unit_printed",
            total ? "Tổng cộng" : "Xã " + SampleContent.communeName(unit),
            "indicator",
            column.indicator(),
            "group",
            column.group(),
            "base",
            column.base(),
            "status",
            column.status(),
            "period",
            column.year(),
            "standard",
            shape.standard(),
            "mention",
            mention,
            "unit",
            column.measure(),
            "printed",
            shape.signs() && column.measure().equals("percent") ? "%" : "")
        .at(place, row, col)
        .print(number);
  }
}
