package vn.giamngheo.map;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.export.GeoPackage;
import vn.giamngheo.export.SafeCsv;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.rebase.Rebased;
import vn.giamngheo.rebase.Vintage;

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
          new GeoPackage.Column("low", "REAL"),
          new GeoPackage.Column("high", "REAL"),
          text("estimated"),
          text("implied"),
          text("method"),
          text("reason"),
          text("boundaries"),
          text("boundary"),
          text("document"),
          text("locator"),
          text("address"),
          text("note"));

  private final LayerView view;
  private final LayerWords words;
  private final CarriedWords carried;

  private LayerTable(LayerView view) {
    this.view = view;
    this.words = new LayerWords(view);
    this.carried = new CarriedWords(view);
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
            (table.words.title() + " " + table.carried.units()).strip(),
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
                unit.severity()));
    row.addAll(carried(unit));
    row.add(unit.geometry() == null ? null : unit.origin());
    String place = carried.place(unit);
    row.add(place == null ? null : view.atlas().citation(view.language()));
    row.add(place);
    row.add(unit.address());
    row.add(unit.suppressed() ? Disclosure.HIDDEN.in(view.language()) : unit.note());
    return row;
  }

  /** How the figure was carried to these units; of a printed one there is nothing to say. */
  private List<Object> carried(LayerUnit unit) {
    Rebased rebased = unit.rebased();
    if (rebased == null) {
      return Arrays.asList(null, null, null, null, null, null, Vintage.ORIGINAL);
    }
    return Arrays.asList(
        rebased.low(),
        rebased.high(),
        Boolean.toString(rebased.estimated()),
        Boolean.toString(rebased.implied()),
        rebased.methodId(),
        carried.reason(unit),
        view.rebasing().vintage().id());
  }
}
