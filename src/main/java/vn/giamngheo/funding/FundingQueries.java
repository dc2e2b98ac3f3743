package vn.giamngheo.funding;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.FigureMarks;
import vn.giamngheo.indicator.Locator;
import vn.giamngheo.indicator.LocatorMapper;
import vn.giamngheo.text.Language;

/** Reads money, results and responsible agencies as the API shows them. */
public final class FundingQueries {
  private final Jdbi db;

  public FundingQueries(Jdbi db) {
    this.db = db;
  }

  /** Amounts of an atlas in the order of the document; of one unit when its code is given. */
  public List<Map<String, Object>> listFunding(Atlas atlas, String unitCode, Language language) {
    return list("funding", atlas, unitCode, (r, c) -> marked(funding(r, language), atlas, r));
  }

  /** Results of an atlas in the order of the document; of one unit when its code is given. */
  public List<Map<String, Object>> listResults(Atlas atlas, String unitCode, Language language) {
    return list("results", atlas, unitCode, (r, c) -> marked(result(r, language), atlas, r));
  }

  /** Responsible agencies in the order of the document; of one unit when its code is given. */
  public List<Map<String, Object>> listAgencies(Atlas atlas, String unitCode, Language language) {
    return list("agencies", atlas, unitCode, (r, c) -> agency(r, language));
  }

  private List<Map<String, Object>> list(
      String query, Atlas atlas, String unitCode, RowMapper<Map<String, Object>> mapper) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(FundingQueries.class, query))
                .bind("atlas", atlas.id())
                .bind("unit", unitCode)
                .map(mapper)
                .list());
  }

  private static Map<String, Object> marked(Map<String, Object> row, Atlas atlas, ResultSet r)
      throws SQLException {
    FigureMarks.put(row, atlas.id(), r);
    return row;
  }

  private static Map<String, Object> funding(ResultSet r, Language language) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("unit", unit(r, language));
    row.put("year", r.getInt("budget_year"));
    row.put("project", r.getString("project"));
    row.put("projectName", AtlasQueries.text(r, "project").in(language));
    row.put("source", r.getString("source"));
    row.put("kind", r.getString("kind"));
    row.put("stage", r.getString("stage"));
    row.put("asOf", r.getObject("as_of", java.time.LocalDate.class));
    row.put("recipient", r.getString("recipient"));
    row.put("mention", r.getInt("mention"));
    row.put("amountVnd", r.getLong("amount_vnd"));
    row.put("qualifier", r.getString("qualifier"));
    row.put("printed", r.getString("printed"));
    row.put("printedUnit", r.getString("printed_unit"));
    addPlace(row, r, language);
    return row;
  }

  private static Map<String, Object> result(ResultSet r, Language language) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", r.getString("code"));
    row.put("unit", unit(r, language));
    row.put("topic", r.getString("topic"));
    row.put("topicName", AtlasQueries.text(r, "topic").in(language));
    row.put("what", AtlasQueries.text(r, "what").in(language));
    row.put("project", r.getString("project"));
    row.put("period", r.getString("period"));
    row.put("asOf", r.getObject("as_of", java.time.LocalDate.class));
    row.put("status", r.getString("status"));
    row.put("value", number(r, "figure"));
    row.put("measure", r.getString("measure"));
    row.put("measureName", AtlasQueries.text(r, "measure").in(language));
    row.put("qualifier", r.getString("qualifier"));
    row.put("numerator", number(r, "numerator"));
    row.put("denominator", number(r, "denominator"));
    row.put("amountVnd", number(r, "amount_vnd"));
    row.put("amountStage", r.getString("amount_stage"));
    row.put("amountSource", r.getString("amount_source"));
    row.put("printed", r.getString("printed"));
    row.put("amountPrinted", r.getString("amount_printed"));
    addPlace(row, r, language);
    return row;
  }

  private static Map<String, Object> agency(ResultSet r, Language language) throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("unit", r.getString("unit_code") == null ? null : unit(r, language));
    row.put("unitPrinted", r.getString("unit_printed"));
    row.put("agency", r.getString("agency"));
    addPlace(row, r, language);
    return row;
  }

  private static Map<String, Object> unit(ResultSet r, Language language) throws SQLException {
    return Map.of(
        "code", r.getString("unit_code"), "name", AtlasQueries.text(r, "unit").in(language));
  }

  private static Number number(ResultSet r, String column) throws SQLException {
    BigDecimal value = r.getBigDecimal(column);
    return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
  }

  private static void addPlace(Map<String, Object> row, ResultSet r, Language language)
      throws SQLException {
    Locator locator = LocatorMapper.of(r);
    row.put("locator", locator.in(language));
    row.put("note", r.getString("note"));
  }
}
