package vn.giamngheo.opendata;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.db.Sql;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.export.GeoJsonFile;
import vn.giamngheo.export.GeoPackage;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.intake.GeoJson;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Replies;

/**
 * The units of an atlas as a layer for a GIS: boundaries in WGS 84 (EPSG:4326) and a column for
 * each series, named {@code indicator_period_status[_group][_base]}.
 */
final class UnitLayer {
  private final DataAbout about;
  private final List<Series> series;
  private final Map<String, Indicator> catalogue = new HashMap<>();

  UnitLayer(DataAbout about, AtlasQueries atlases) {
    this.about = about;
    this.series = atlases.listSeries(about.atlas());
    atlases.listIndicators().forEach(indicator -> catalogue.put(indicator.id(), indicator));
  }

  byte[] geoPackage(Jdbi db) {
    return GeoPackage.write(layer(db), rows());
  }

  byte[] geoJson(Jdbi db) {
    return GeoJsonFile.write(layer(db), rows());
  }

  private GeoPackage.Layer layer(Jdbi db) {
    List<GeoPackage.Column> columns = new ArrayList<>();
    columns.add(new GeoPackage.Column("code", "TEXT"));
    columns.add(new GeoPackage.Column("name", "TEXT"));
    columns.add(new GeoPackage.Column("boundary", "TEXT"));
    series.forEach(one -> columns.add(new GeoPackage.Column(name(one), "REAL")));
    if (about.atlas().restricted()) {
      columns.add(new GeoPackage.Column("hidden", "TEXT"));
    }
    return new GeoPackage.Layer(
        "units",
        about.atlas().title().in(about.language()),
        about.revision().createdAt().toInstant(),
        columns,
        db.withHandle(this::features));
  }

  private List<GeoPackage.Feature> features(Handle h) {
    UnitValues values = UnitValues.read(h, about.atlas());
    return h.createQuery(Sql.of(UnitLayer.class, "units"))
        .bind("atlas", about.atlas().id())
        .map((r, c) -> feature(r, values))
        .list();
  }

  private GeoPackage.Feature feature(ResultSet r, UnitValues values) throws SQLException {
    String code = r.getString("code");
    List<Object> row = new ArrayList<>();
    row.add(code);
    row.add(AtlasQueries.text(r, "name").in(about.language()));
    row.add(r.getString("origin"));
    for (Series one : series) {
      row.add(values.value(code, name(one)));
    }
    if (about.atlas().restricted()) {
      row.add(
          series.stream()
              .map(UnitLayer::name)
              .filter(column -> values.isHidden(code, column))
              .collect(Collectors.joining(" ")));
    }
    return new GeoPackage.Feature(shape(r.getString("geometry")), row);
  }

  private static Geometry shape(String geoJson) {
    if (geoJson == null) {
      return null;
    }
    try {
      return GeoJson.polygon(Replies.JSON.readTree(geoJson));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored boundary is no JSON", e);
    }
  }

  /** What the file says of itself, and what each of its columns is. */
  private List<List<Object>> rows() {
    Language language = about.language();
    List<List<Object>> rows = new ArrayList<>(about.rows());
    rows.add(List.of("code", DataColumn.of("unit_code").meaning().in(language)));
    rows.add(List.of("name", DataColumn.of("unit_name").meaning().in(language)));
    rows.add(
        List.of(
            "boundary",
            new Text(
                    "real: ranh giới thật; fitted: sơ đồ bên trong ranh giới thật; schematic: ranh giới"
                        + " sơ đồ, không dùng để xác định địa giới",
                    "real: real boundary; fitted: schematic within real ones; schematic: schematic,"
                        + " not to be used to determine borders")
                .in(language)));
    for (Series one : series) {
      Indicator indicator = catalogue.get(one.indicator());
      rows.add(
          List.of(
              name(one),
              indicator.name().in(language) + " (" + indicator.measureName().in(language) + ")"));
    }
    if (about.atlas().restricted()) {
      rows.add(
          List.of(
              "hidden",
              new Text(
                      "Các cột mà số của đơn vị này đã ẩn để bảo vệ riêng tư; ô trống ở cột khác là"
                          + " không có số liệu. "
                          + Disclosure.RULE.vi(),
                      "Columns whose figure of this unit is hidden to protect privacy; another empty"
                          + " cell has no data. "
                          + Disclosure.RULE.en())
                  .in(language)));
    }
    return rows;
  }

  static String name(Series one) {
    return one.indicator()
        + "_"
        + one.period().replace('-', '_')
        + "_"
        + one.status()
        + (one.group().equals("all") ? "" : "_" + one.group())
        + (one.base().isEmpty() ? "" : "_" + one.base());
  }
}
