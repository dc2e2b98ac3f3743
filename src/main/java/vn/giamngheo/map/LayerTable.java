package vn.giamngheo.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.export.GeoPackage;
import vn.giamngheo.export.SafeCsv;
import vn.giamngheo.indicator.Series;

/** A layer as rows for machines: one unit a row, highest figure first, each with its source. */
final class LayerTable {
  /** Columns and their types in a GeoPackage. */
  private static final List<GeoPackage.Column> COLUMNS =
      List.of(
          text("unit_code"),
          text("unit_name"),
          text("indicator"),
          text("period"),
          text("status"),
          text("group"),
          text("base"),
          text("standard"),
          new GeoPackage.Column("value", "REAL"),
          text("printed"),
          text("unit"),
          text("qualifier"),
          new GeoPackage.Column("rank", "INTEGER"),
          new GeoPackage.Column("class", "INTEGER"),
          text("finding"),
          text("severity"),
          text("boundary"),
          text("document"),
          text("locator"),
          text("address"),
          text("note"));

  private final LayerView view;
  private final LayerWords words;

  private LayerTable(LayerView view) {
    this.view = view;
    this.words = new LayerWords(view);
  }

  private static GeoPackage.Column text(String name) {
    return new GeoPackage.Column(name, "TEXT");
  }

  static byte[] csv(LayerView view) {
    LayerTable table = new LayerTable(view);
    String text =
        SafeCsv.write(
            COLUMNS.stream().map(GeoPackage.Column::name).toList(),
            view.layer().units().stream().map(table::row).toList());
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] geoPackage(LayerView view) {
    LayerTable table = new LayerTable(view);
    List<GeoPackage.Feature> features =
        view.layer().units().stream()
            .map(unit -> new GeoPackage.Feature(LayerPicture.shape(unit), table.row(unit)))
            .toList();
    GeoPackage.Layer layer =
        new GeoPackage.Layer(
            "units",
            table.words.title(),
            view.revision().createdAt().toInstant(),
            COLUMNS,
            features);
    return GeoPackage.write(layer, new LayerAbout(view).rows());
  }

  private List<Object> row(LayerUnit unit) {
    Series series = view.query().series();
    List<Object> row =
        new ArrayList<>(
            Arrays.asList(
                unit.code(),
                words.name(unit),
                series.indicator(),
                series.period(),
                series.status(),
                series.group(),
                series.base(),
                view.atlas().standard(),
                words.exact(unit),
                unit.printed(),
                view.indicator().measure(),
                unit.qualifier(),
                unit.rank(),
                unit.figure() == null ? null : view.layer().breaks().classOf(unit.figure()),
                unit.finding(),
                unit.severity(),
                unit.geometry() == null ? null : unit.schematic() ? "schematic" : "real"));
    boolean sourced = unit.locator() != null;
    row.add(sourced ? view.atlas().citation(view.language()) : null);
    row.add(sourced ? unit.locator().in(view.language()) : null);
    row.add(unit.address());
    row.add(unit.note());
    return row;
  }
}
