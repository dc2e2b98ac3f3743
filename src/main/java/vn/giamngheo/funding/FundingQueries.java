package vn.giamngheo.funding;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Contested;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.indicator.LocatorMapper;
import vn.giamngheo.indicator.UnitName;
import vn.giamngheo.text.Language;

/** Reads money, results and responsible agencies as the API shows them. */
public final class FundingQueries {
  private final Jdbi db;

  public FundingQueries(Jdbi db) {
    this.db = db;
  }

  /** Amounts of an atlas in the order of the document; of one unit when its code is given. */
  public List<FundedAmount> listFunding(Atlas atlas, String unitCode, Language language) {
    return list("funding", atlas, unitCode, (r, c) -> amount(r, atlas, language));
  }

  /** Results of an atlas in the order of the document; of one unit when its code is given. */
  public List<ProgrammeResult> listResults(Atlas atlas, String unitCode, Language language) {
    return list("results", atlas, unitCode, (r, c) -> result(r, atlas, language));
  }

  /** Responsible agencies in the order of the document; of one unit when its code is given. */
  public List<ResponsibleAgency> listAgencies(Atlas atlas, String unitCode, Language language) {
    return list(
        "agencies",
        atlas,
        unitCode,
        (r, c) ->
            new ResponsibleAgency(
                r.getString("unit_code") == null ? null : unit(r, language),
                r.getString("unit_printed"),
                r.getString("agency"),
                LocatorMapper.of(r).in(language),
                r.getString("note")));
  }

  private <T> List<T> list(String query, Atlas atlas, String unitCode, RowMapper<T> mapper) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(FundingQueries.class, query))
                .bind("atlas", atlas.id())
                .bind("unit", unitCode)
                .map(mapper)
                .list());
  }

  private static FundedAmount amount(ResultSet r, Atlas atlas, Language language)
      throws SQLException {
    return new FundedAmount(
        unit(r, language),
        r.getInt("budget_year"),
        r.getString("project"),
        AtlasQueries.text(r, "project").in(language),
        r.getString("source"),
        r.getString("kind"),
        r.getString("stage"),
        r.getObject("as_of", LocalDate.class),
        r.getString("recipient"),
        r.getInt("mention"),
        r.getLong("amount_vnd"),
        r.getString("qualifier"),
        r.getString("printed"),
        r.getString("printed_unit"),
        LocatorMapper.of(r).in(language),
        r.getString("note"),
        FigureAddress.of(atlas.id(), r),
        Contested.of(r));
  }

  private static ProgrammeResult result(ResultSet r, Atlas atlas, Language language)
      throws SQLException {
    return new ProgrammeResult(
        r.getString("code"),
        unit(r, language),
        r.getString("topic"),
        AtlasQueries.text(r, "topic").in(language),
        AtlasQueries.text(r, "what").in(language),
        r.getString("project"),
        r.getString("period"),
        r.getObject("as_of", LocalDate.class),
        r.getString("status"),
        number(r, "figure"),
        r.getString("measure"),
        AtlasQueries.text(r, "measure").in(language),
        r.getString("qualifier"),
        number(r, "numerator"),
        number(r, "denominator"),
        number(r, "amount_vnd"),
        r.getString("amount_stage"),
        r.getString("amount_source"),
        r.getString("printed"),
        r.getString("amount_printed"),
        LocatorMapper.of(r).in(language),
        r.getString("note"),
        FigureAddress.of(atlas.id(), r),
        Contested.of(r));
  }

  private static UnitName unit(ResultSet r, Language language) throws SQLException {
    return new UnitName(r.getString("unit_code"), AtlasQueries.text(r, "unit").in(language));
  }

  private static BigDecimal number(ResultSet r, String column) throws SQLException {
    BigDecimal value = r.getBigDecimal(column);
    return value == null ? null : new BigDecimal(value.stripTrailingZeros().toPlainString());
  }
}
