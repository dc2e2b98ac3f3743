package vn.giamngheo.profile;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.giamngheo.db.Sql;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Contested;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.indicator.LocatorMapper;
import vn.giamngheo.indicator.UnitName;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;
import vn.giamngheo.web.Problem;

/** Puts together what an atlas knows of one unit. */
public final class Profile {
  private final Jdbi db;
  private final FundingQueries funding;
  private final Atlas atlas;
  private final Language language;

  public Profile(Jdbi db, FundingQueries funding, Atlas atlas, Language language) {
    this.db = db;
    this.funding = funding;
    this.atlas = atlas;
    this.language = language;
  }

  private record Head(
      long id,
      String code,
      String name,
      String level,
      String levelName,
      UnitName parent,
      LocalDate validFrom,
      LocalDate validTo,
      double[] centre,
      String note) {}

  /**
   * The profile of the unit with that code.
   *
   * @throws Problem 404 when the atlas has no such unit
   */
  public UnitProfile of(String code) {
    Head unit = head(code);
    return new UnitProfile(
        unit.code(),
        unit.name(),
        unit.level(),
        unit.levelName(),
        unit.parent(),
        unit.validFrom(),
        unit.validTo(),
        unit.centre(),
        unit.note(),
        list("successors", unit.id(), (r, c) -> successor(r)),
        atlas.citation(language),
        list("observations", unit.id(), (r, c) -> figure(r)),
        atlas.restricted() ? list("hidden", unit.id(), (r, c) -> hidden(r)) : null,
        atlas.restricted() ? Disclosure.RULE.in(language) : null,
        funding.listFunding(atlas, code, language),
        funding.listResults(atlas, code, language),
        funding.listAgencies(atlas, code, language));
  }

  private Head head(String code) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(Profile.class, "unit"))
                .bind("atlas", atlas.id())
                .bind("code", code)
                .map((r, c) -> head(r))
                .findOne()
                .orElseThrow(
                    () ->
                        Problem.notFound(
                            new Text(
                                "Tập bản đồ này không có đơn vị “" + code + "”.",
                                "This atlas has no unit “" + code + "”."))));
  }

  private <T> List<T> list(String query, long unit, RowMapper<T> mapper) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(Profile.class, query))
                .bind("atlas", atlas.id())
                .bind("unit", unit)
                .map(mapper)
                .list());
  }

  private Head head(ResultSet r) throws SQLException {
    return new Head(
        r.getLong("id"),
        r.getString("code"),
        text(r, "name"),
        r.getString("level"),
        text(r, "level"),
        r.getString("parent_code") == null
            ? null
            : new UnitName(r.getString("parent_code"), text(r, "parent")),
        r.getObject("valid_from", LocalDate.class),
        r.getObject("valid_to", LocalDate.class),
        new double[] {r.getDouble("lon"), r.getDouble("lat")},
        r.getString("note"));
  }

  private UnitProfile.Successor successor(ResultSet r) throws SQLException {
    String article = r.getString("article");
    return new UnitProfile.Successor(
        r.getString("code"),
        text(r, "name"),
        r.getObject("on_date", LocalDate.class),
        r.getBoolean("whole"),
        r.getString("resolution") + (article.isEmpty() ? "" : ", " + article));
  }

  private HiddenFigure hidden(ResultSet r) throws SQLException {
    return new HiddenFigure(
        r.getString("indicator"),
        text(r, "name"),
        r.getString("deprivation"),
        r.getString("group_id"),
        r.getString("base"),
        r.getString("status"),
        r.getString("period"));
  }

  private UnitFigure figure(ResultSet r) throws SQLException {
    return new UnitFigure(
        r.getString("indicator"),
        text(r, "name"),
        r.getString("deprivation"),
        text(r, "dimension"),
        r.getString("measure"),
        text(r, "measure"),
        r.getInt("decimals"),
        r.getString("group_id"),
        r.getString("base"),
        r.getString("status"),
        r.getString("period"),
        r.getString("standard"),
        r.getInt("mention"),
        number(r, "figure"),
        r.getString("qualifier"),
        r.getString("printed"),
        LocatorMapper.of(r).in(language),
        r.getString("note"),
        number(r, "parent_figure"),
        FigureAddress.of(atlas.id(), r),
        Contested.of(r));
  }

  private String text(ResultSet r, String name) throws SQLException {
    return AtlasQueries.text(r, name).in(language);
  }

  private static Double number(ResultSet r, String column) throws SQLException {
    BigDecimal value = r.getBigDecimal(column);
    return value == null ? null : value.doubleValue();
  }
}
