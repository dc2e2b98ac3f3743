package vn.giamngheo.planner.file;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import vn.giamngheo.export.GeoJsonFile;
import vn.giamngheo.export.GeoPackage;
import vn.giamngheo.export.SafeCsv;
import vn.giamngheo.planner.rank.Area;

/**
 * A list of priorities as rows for machines: one unit a row, in order of priority, those that are
 * not ranked last. Columns of the first criterion begin with {@code c0_}, as it is called in the
 * interface.
 */
final class PriorityTable {
  private static final List<GeoPackage.Column> HEAD =
      List.of(
          text("unit_code"),
          text("unit_name"),
          text("parent_code"),
          text("parent_name"),
          whole("rank"),
          new GeoPackage.Column("tied", "BOOLEAN"),
          real("score"),
          whole("rank_best"),
          whole("rank_low"),
          whole("rank_high"),
          whole("rank_worst"),
          real("frequency"),
          text("membership"),
          new GeoPackage.Column("selected", "BOOLEAN"),
          new GeoPackage.Column("near_miss", "BOOLEAN"),
          text("not_ranked"));

  private static final List<GeoPackage.Column> OF_CRITERION =
      List.of(
          text("label"),
          real("value"),
          text("printed"),
          real("low"),
          real("high"),
          real("weight"),
          real("contribution"),
          text("finding"),
          text("severity"),
          new GeoPackage.Column("supposed", "BOOLEAN"),
          new GeoPackage.Column("estimated", "BOOLEAN"),
          new GeoPackage.Column("implied", "BOOLEAN"),
          text("address"));

  private static final List<GeoPackage.Column> TAIL =
      List.of(
          text("standard"),
          text("boundaries"),
          text("boundary"),
          text("document"),
          whole("revision"),
          text("scenario"));

  private final PriorityView view;
  private final Told told;

  private PriorityTable(PriorityView view) {
    this.view = view;
    this.told = view.told();
  }

  private static GeoPackage.Column text(String name) {
    return new GeoPackage.Column(name, "TEXT");
  }

  private static GeoPackage.Column real(String name) {
    return new GeoPackage.Column(name, "REAL");
  }

  private static GeoPackage.Column whole(String name) {
    return new GeoPackage.Column(name, "INTEGER");
  }

  static byte[] csv(PriorityView view) {
    PriorityTable table = new PriorityTable(view);
    String text =
        SafeCsv.write(
            table.columns().stream().map(GeoPackage.Column::name).toList(),
            table.features().stream().map(GeoPackage.Feature::values).toList());
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] geoPackage(PriorityView view) {
    return GeoPackage.write(new PriorityTable(view).layer(), new PriorityAbout(view).rows());
  }

  static byte[] geoJson(PriorityView view) {
    return GeoJsonFile.write(new PriorityTable(view).layer(), new PriorityAbout(view).rows());
  }

  private GeoPackage.Layer layer() {
    return new GeoPackage.Layer(
        "units",
        new PriorityWords(view).title(),
        view.revision().createdAt().toInstant(),
        columns(),
        features());
  }

  private List<GeoPackage.Column> columns() {
    List<GeoPackage.Column> columns = new ArrayList<>(HEAD);
    for (int c = 0; c < told.criteria().size(); c++) {
      for (GeoPackage.Column column : OF_CRITERION) {
        columns.add(new GeoPackage.Column("c" + c + "_" + column.name(), column.type()));
      }
    }
    columns.addAll(TAIL);
    return columns;
  }

  private List<GeoPackage.Feature> features() {
    return Stream.concat(
            told.units().stream().map(u -> feature(u.code(), row(u))),
            told.excluded().stream().map(e -> feature(e.code(), row(e))))
        .toList();
  }

  private GeoPackage.Feature feature(String code, List<Object> row) {
    Area area = view.areas().get(code);
    row.addAll(
        Arrays.asList(
            told.standard(),
            view.scenario().boundaries(),
            view.origin(code),
            told.source(),
            told.revision().number(),
            told.code()));
    return new GeoPackage.Feature(area == null ? null : area.geometry(), row);
  }

  private List<Object> row(Told.Unit unit) {
    boolean near = told.nearMisses().stream().anyMatch(m -> m.code().equals(unit.code()));
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                unit.code(),
                unit.name(),
                unit.parent() == null ? null : unit.parent().code(),
                unit.parent() == null ? null : unit.parent().name(),
                unit.rank(),
                unit.tied(),
                exact(unit.score()),
                unit.rankBest(),
                unit.rankLow(),
                unit.rankHigh(),
                unit.rankWorst(),
                exact(unit.frequency()),
                unit.membership(),
                unit.selected(),
                told.selection() == null ? null : (Boolean) near,
                null));
    unit.contributions().forEach(c -> addFigure(row, c));
    return row;
  }

  private void addFigure(List<Object> row, Told.Contribution c) {
    row.add(told.criteria().get(c.criterion()).label());
    row.add(exact(c.value()));
    row.add(c.printed());
    row.add(exact(c.low()));
    row.add(exact(c.high()));
    row.add(exact(c.weight()));
    row.add(exact(c.contribution()));
    row.add(c.contested() == null ? null : c.contested().finding());
    row.add(c.contested() == null ? null : c.contested().severity());
    row.add(c.supposed());
    row.add(c.estimated());
    row.add(c.implied());
    row.add(c.address());
  }

  private List<Object> row(Told.Excluded unit) {
    List<Object> row =
        new ArrayList<>(
            Collections.nCopies(HEAD.size() + told.criteria().size() * OF_CRITERION.size(), null));
    row.set(0, unit.code());
    row.set(1, unit.name());
    row.set(HEAD.size() - 1, unit.reason());
    for (int c = 0; c < told.criteria().size(); c++) {
      row.set(HEAD.size() + c * OF_CRITERION.size(), told.criteria().get(c).label());
    }
    return row;
  }

  /** The number as the answer has it, without an exponent. */
  private static BigDecimal exact(Double number) {
    return number == null ? null : BigDecimal.valueOf(number);
  }
}
