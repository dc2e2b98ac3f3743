package vn.giamngheo.check;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.LocatorMapper;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/**
 * The same quantity printed in another document in another amount. A later review may have changed
 * it, so it is a question and not a contradiction; both documents ask it.
 */
final class OtherDocument implements Reading {
  static final String RULE = "other_document";

  private static final Text GROUND =
      new Text(
          "Một đại lượng của một đơn vị, một thời điểm, theo một chuẩn chỉ có một giá trị, dù in ở văn"
              + " bản nào.",
          "One quantity of one unit at one time under one standard has one value, whatever document"
              + " prints it.");

  @Override
  public List<Finding> findings(Facts facts) {
    return facts
        .db()
        .createQuery(Sql.of(OtherDocument.class, RULE))
        .bind("atlas", facts.atlas())
        .map((r, c) -> finding(facts.figure(r.getString("figure_id")), r))
        .list()
        .stream()
        .filter(Objects::nonNull)
        .toList();
  }

  /** Null when rounding explains the difference. */
  private static Finding finding(Figure own, ResultSet r) throws SQLException {
    BigDecimal other = r.getBigDecimal("amount");
    boolean about = r.getString("qualifier").equals("about");
    BigDecimal slack =
        Precision.halfUnit(r.getString("printed"), own.measure(), BigDecimal.ONE, about)
            .max(own.halfUnit());
    BigDecimal difference = own.amount().subtract(other);
    if (difference.abs().compareTo(slack) <= 0) {
      return null;
    }
    return new Finding(
        RULE,
        Severity.TO_CLARIFY,
        own,
        CausesToFindings.place(own),
        own.printed(),
        r.getString("printed"),
        own.show(difference).vi(),
        new Text(sentence(own, r, Language.VI), sentence(own, r, Language.EN)),
        GROUND,
        List.of(),
        List.of(own),
        List.of());
  }

  private static String sentence(Figure own, ResultSet r, Language language) throws SQLException {
    boolean en = language == Language.EN;
    String document =
        AtlasQueries.text(r, "document_kind").in(language)
            + " "
            + r.getString("document_number")
            + (en ? " of " : " của ")
            + AtlasQueries.text(r, "issuer").in(language);
    return own.label().in(language)
        + (en ? ": printed here as " : ": ở đây in ")
        + own.printed()
        + (en ? ", but as " : ", còn ")
        + (en ? r.getString("printed") + " in " : "")
        + document.replace("  ", " ")
        + " ("
        + LocatorMapper.of(r).in(language)
        + ")"
        + (en ? "." : " in " + r.getString("printed") + ".");
  }
}
