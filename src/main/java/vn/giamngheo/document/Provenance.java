package vn.giamngheo.document;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.indicator.LocatorMapper;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Numbers;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** Where a printed figure comes from: document, place, row, column, printed string, value. */
final class Provenance {
  private final Jdbi db;
  private final Atlas atlas;
  private final Language language;

  Provenance(Jdbi db, Atlas atlas, Language language) {
    this.db = db;
    this.atlas = atlas;
    this.language = language;
  }

  /**
   * The figure with that number in that cell, as the API shows it.
   *
   * @throws Problem 404 when there is none
   */
  Map<String, Object> of(String place, int row, int col, int number) {
    return db.withHandle(
        h -> {
          Map<String, Object> figure =
              h.createQuery(Sql.of(Provenance.class, "provenance"))
                  .bind("atlas", atlas.id())
                  .bind("place", place)
                  .bind("row", row)
                  .bind("col", col)
                  .bind("number", number)
                  .map((r, c) -> figure(r))
                  .findOne()
                  .orElseThrow(
                      () ->
                          Problem.notFound(
                              new Text(
                                  "Không có số nào ở chỗ này của văn bản.",
                                  "There is no figure at this place of the document.")));
          String id = (String) figure.remove("id");
          figure.put("findings", list(h, "provenance-findings", id, this::finding));
          figure.put("sameQuantity", list(h, "provenance-mentions", id, this::mention));
          return figure;
        });
  }

  private interface Mapper {
    Map<String, Object> map(ResultSet r) throws SQLException;
  }

  private List<Map<String, Object>> list(
      org.jdbi.v3.core.Handle h, String query, String figure, Mapper mapper) {
    return h.createQuery(Sql.of(Provenance.class, query))
        .bind("atlas", atlas.id())
        .bind("figure", figure)
        .map((r, c) -> mapper.map(r))
        .list();
  }

  private Map<String, Object> figure(ResultSet r) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", r.getString("id"));
    row.put("address", FigureAddress.of(atlas.id(), r));
    row.put("kind", "printed");
    row.put("name", text(r, "subject"));
    row.put("unit", Map.of("code", r.getString("code"), "name", text(r, "unit")));
    row.put("unitPrinted", r.getString("unit_printed"));
    row.put("period", r.getString("period"));
    row.put("value", plain(r.getBigDecimal("amount")));
    row.put("measure", r.getString("measure"));
    row.put("measureName", text(r, "measure"));
    row.put("printed", r.getString("printed"));
    row.put("printedUnit", r.getString("printed_unit"));
    row.put("qualifier", r.getString("qualifier"));
    row.put("note", r.getString("note"));
    row.put("document", document());
    row.put("place", place(r));
    row.put("row", r.getInt("row_no"));
    row.put("col", r.getInt("col_no"));
    row.put("cell", r.getString("cell_printed"));
    row.put("locator", LocatorMapper.of(r).in(language));
    row.put("source", atlas.citation(language) + ", " + LocatorMapper.of(r).in(language));
    row.put(
        "page",
        "/tai-lieu/"
            + atlas.id()
            + "#"
            + r.getString("place")
            + "-"
            + r.getInt("row_no")
            + "-"
            + r.getInt("col_no"));
    return row;
  }

  private Map<String, Object> place(ResultSet r) throws SQLException {
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("id", r.getString("place"));
    place.put("kind", r.getString("place_kind"));
    place.put("label", text(r, "label"));
    place.put("title", text(r, "title"));
    return place;
  }

  private Map<String, Object> document() {
    Map<String, Object> d = new LinkedHashMap<>();
    d.put("atlas", atlas.id());
    d.put("citation", atlas.citation(language));
    d.put("kind", atlas.documentKind().in(language));
    d.put("number", atlas.documentNumber());
    d.put("date", atlas.documentDate());
    d.put("issuer", atlas.issuer().in(language));
    d.put("title", atlas.documentTitle().in(language));
    return d;
  }

  private Map<String, Object> finding(ResultSet r) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", r.getString("code"));
    row.put("rule", r.getString("rule"));
    row.put("severity", r.getString("severity"));
    row.put("role", r.getString("role"));
    row.put("expected", Numbers.localize(r.getString("expected"), language));
    row.put("unit", text(r, "unit"));
    row.put("explanation", text(r, "explanation"));
    return row;
  }

  private Map<String, Object> mention(ResultSet r) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("address", FigureAddress.of(atlas.id(), r));
    row.put("printed", r.getString("printed"));
    row.put("locator", LocatorMapper.of(r).in(language));
    return row;
  }

  /** Without trailing zeros; null where the document says something without a number. */
  private static BigDecimal plain(BigDecimal amount) {
    return amount == null ? null : new BigDecimal(amount.stripTrailingZeros().toPlainString());
  }

  private String text(ResultSet r, String name) throws SQLException {
    return AtlasQueries.text(r, name).in(language);
  }
}
