package vn.giamngheo.profile;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.FigureMarks;
import vn.giamngheo.indicator.LocatorMapper;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** Puts together what an atlas knows of one unit. */
final class Profile {
  private final Jdbi db;
  private final FundingQueries funding;
  private final Atlas atlas;
  private final Language language;

  Profile(Jdbi db, FundingQueries funding, Atlas atlas, Language language) {
    this.db = db;
    this.funding = funding;
    this.atlas = atlas;
    this.language = language;
  }

  /**
   * The profile as the API shows it.
   *
   * @throws Problem 404 when the atlas has no such unit
   */
  Map<String, Object> of(String code) {
    Map<String, Object> profile = unit(code);
    long id = (long) profile.remove("id");
    profile.put("successors", list("successors", id, this::successor));
    profile.put("source", atlas.citation(language));
    profile.put("observations", list("observations", id, this::observation));
    if (atlas.restricted()) {
      profile.put("hidden", list("hidden", id, this::hidden));
      profile.put("hiddenReason", Disclosure.RULE.in(language));
    }
    profile.put("funding", funding.listFunding(atlas, code, language));
    profile.put("results", funding.listResults(atlas, code, language));
    profile.put("agencies", funding.listAgencies(atlas, code, language));
    return profile;
  }

  private Map<String, Object> unit(String code) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(Profile.class, "unit"))
                .bind("atlas", atlas.id())
                .bind("code", code)
                .map((r, c) -> unit(r))
                .findOne()
                .orElseThrow(
                    () ->
                        Problem.notFound(
                            new Text(
                                "Tập bản đồ này không có đơn vị “" + code + "”.",
                                "This atlas has no unit “" + code + "”."))));
  }

  private interface Mapper {
    Map<String, Object> map(ResultSet r) throws SQLException;
  }

  private List<Map<String, Object>> list(String query, long unit, Mapper mapper) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(Profile.class, query))
                .bind("atlas", atlas.id())
                .bind("unit", unit)
                .map((r, c) -> mapper.map(r))
                .list());
  }

  private Map<String, Object> unit(ResultSet r) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", r.getLong("id"));
    row.put("code", r.getString("code"));
    row.put("name", text(r, "name"));
    row.put("level", r.getString("level"));
    row.put("levelName", text(r, "level"));
    row.put(
        "parent",
        r.getString("parent_code") == null
            ? null
            : Map.of("code", r.getString("parent_code"), "name", text(r, "parent")));
    row.put("validFrom", r.getObject("valid_from", LocalDate.class));
    row.put("validTo", r.getObject("valid_to", LocalDate.class));
    row.put("centre", new double[] {r.getDouble("lon"), r.getDouble("lat")});
    row.put("note", r.getString("note"));
    return row;
  }

  private Map<String, Object> successor(ResultSet r) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("code", r.getString("code"));
    row.put("name", text(r, "name"));
    row.put("date", r.getObject("on_date", LocalDate.class));
    row.put("whole", r.getBoolean("whole"));
    String article = r.getString("article");
    row.put("resolution", r.getString("resolution") + (article.isEmpty() ? "" : ", " + article));
    return row;
  }

  private Map<String, Object> hidden(ResultSet r) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("indicator", r.getString("indicator"));
    row.put("name", text(r, "name"));
    row.put("group", r.getString("group_id"));
    row.put("base", r.getString("base"));
    row.put("status", r.getString("status"));
    row.put("period", r.getString("period"));
    return row;
  }

  private Map<String, Object> observation(ResultSet r) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("indicator", r.getString("indicator"));
    row.put("name", text(r, "name"));
    row.put("deprivation", r.getString("deprivation"));
    row.put("dimension", text(r, "dimension"));
    row.put("measure", r.getString("measure"));
    row.put("measureName", text(r, "measure"));
    row.put("decimals", r.getInt("decimals"));
    row.put("group", r.getString("group_id"));
    row.put("base", r.getString("base"));
    row.put("status", r.getString("status"));
    row.put("period", r.getString("period"));
    row.put("standard", r.getString("standard"));
    row.put("mention", r.getInt("mention"));
    row.put("value", number(r, "figure"));
    row.put("qualifier", r.getString("qualifier"));
    row.put("printed", r.getString("printed"));
    row.put("locator", LocatorMapper.of(r).in(language));
    row.put("note", r.getString("note"));
    row.put("parentValue", number(r, "parent_figure"));
    FigureMarks.put(row, atlas.id(), r);
    return row;
  }

  private String text(ResultSet r, String name) throws SQLException {
    return AtlasQueries.text(r, name).in(language);
  }

  private static Double number(ResultSet r, String column) throws SQLException {
    BigDecimal value = r.getBigDecimal(column);
    return value == null ? null : value.doubleValue();
  }
}
