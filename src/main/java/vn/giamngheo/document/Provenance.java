package vn.giamngheo.document;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.disclosure.Disclosure;
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
   * The figure with that number in that cell.
   *
   * @throws Problem 404 when there is none, or it is hidden
   */
  PrintedSource of(String place, int row, int col, int number) {
    return db.withHandle(
        h ->
            h.createQuery(Sql.of(Provenance.class, "provenance"))
                .bind("atlas", atlas.id())
                .bind("place", place)
                .bind("row", row)
                .bind("col", col)
                .bind("number", number)
                .map(
                    (r, c) ->
                        figure(
                            r,
                            list(h, "provenance-findings", r.getString("id"), this::finding),
                            list(h, "provenance-mentions", r.getString("id"), this::mention)))
                .findOne()
                .orElseThrow(() -> missing(h, place, row, col, number)));
  }

  private Problem missing(Handle h, String place, int row, int col, int number) {
    boolean hidden =
        h.createQuery(Sql.of(Provenance.class, "hidden_figure"))
            .bind("atlas", atlas.id())
            .bind("place", place)
            .bind("row", row)
            .bind("col", col)
            .bind("number", number)
            .mapTo(Boolean.class)
            .one();
    return Problem.notFound(
        hidden
            ? new Text(
                "Số ở chỗ này của văn bản " + Disclosure.HIDDEN.vi() + ". " + Disclosure.RULE.vi(),
                "The figure at this place of the document is "
                    + Disclosure.HIDDEN.en()
                    + ". "
                    + Disclosure.RULE.en())
            : new Text(
                "Không có số nào ở chỗ này của văn bản.",
                "There is no figure at this place of the document."));
  }

  private interface Mapper<T> {
    T map(ResultSet r) throws SQLException;
  }

  private <T> List<T> list(Handle h, String query, String figure, Mapper<T> mapper) {
    return h.createQuery(Sql.of(Provenance.class, query))
        .bind("atlas", atlas.id())
        .bind("figure", figure)
        .map((r, c) -> mapper.map(r))
        .list();
  }

  private PrintedSource figure(
      ResultSet r, List<PrintedSource.Finding> findings, List<PrintedSource.Mention> mentions)
      throws SQLException {
    String locator = LocatorMapper.of(r).in(language);
    return new PrintedSource(
        FigureAddress.of(atlas.id(), r),
        "printed",
        text(r, "subject"),
        new SourceUnit(r.getString("code"), text(r, "unit")),
        r.getString("unit_printed"),
        r.getString("period"),
        plain(r.getBigDecimal("amount")),
        r.getString("measure"),
        text(r, "measure"),
        r.getString("printed"),
        r.getString("printed_unit"),
        r.getString("qualifier"),
        r.getString("note"),
        document(),
        new PrintedSource.Place(
            r.getString("place"), r.getString("place_kind"), text(r, "label"), text(r, "title")),
        r.getInt("row_no"),
        r.getInt("col_no"),
        r.getString("cell_printed"),
        locator,
        atlas.citation(language) + ", " + locator,
        page(r),
        findings,
        mentions);
  }

  private String page(ResultSet r) throws SQLException {
    return "/tai-lieu/"
        + atlas.id()
        + "#"
        + r.getString("place")
        + "-"
        + r.getInt("row_no")
        + "-"
        + r.getInt("col_no");
  }

  private PrintedSource.Paper document() {
    return new PrintedSource.Paper(
        atlas.id(),
        atlas.citation(language),
        atlas.documentKind().in(language),
        atlas.documentNumber(),
        atlas.documentDate(),
        atlas.issuer().in(language),
        atlas.documentTitle().in(language));
  }

  private PrintedSource.Finding finding(ResultSet r) throws SQLException {
    return new PrintedSource.Finding(
        r.getString("code"),
        r.getString("rule"),
        r.getString("severity"),
        r.getString("role"),
        Numbers.localize(r.getString("expected"), language),
        text(r, "unit"),
        text(r, "explanation"));
  }

  private PrintedSource.Mention mention(ResultSet r) throws SQLException {
    return new PrintedSource.Mention(
        FigureAddress.of(atlas.id(), r), r.getString("printed"), LocatorMapper.of(r).in(language));
  }

  /** Without trailing zeros; null where the document says something without a number. */
  static BigDecimal plain(BigDecimal amount) {
    return amount == null ? null : new BigDecimal(amount.stripTrailingZeros().toPlainString());
  }

  private String text(ResultSet r, String name) throws SQLException {
    return AtlasQueries.text(r, name).in(language);
  }
}
