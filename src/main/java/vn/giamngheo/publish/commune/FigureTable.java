package vn.giamngheo.publish.commune;

import java.math.BigDecimal;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.disclosure.Disclosure;
import vn.giamngheo.funding.FundingQueries;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.profile.CarriedProfile;
import vn.giamngheo.profile.HiddenFigure;
import vn.giamngheo.profile.Profile;
import vn.giamngheo.profile.ProfileFigure;
import vn.giamngheo.profile.RebasedProfile;
import vn.giamngheo.profile.UnitProfile;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.rebase.Vintage;
import vn.giamngheo.text.CsvTable;
import vn.giamngheo.text.Language;
import vn.giamngheo.web.Problem;

/** A unit's figures of one document as CSV. */
final class FigureTable {
  /** Without it spreadsheets take UTF-8 for something else. */
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private final Jdbi db;
  private final AtlasQueries atlases;
  private final FundingQueries funding;
  private final RebaseQueries rebase;

  FigureTable(Jdbi db, AtlasQueries atlases, FundingQueries funding, RebaseQueries rebase) {
    this.db = db;
    this.atlases = atlases;
    this.funding = funding;
    this.rebase = rebase;
  }

  /** Name of the file; both were checked when the table was made. */
  String name(String atlas, String code) {
    return atlases.get(atlas).id() + "-" + code.replaceAll("\\D", "") + ".csv";
  }

  /**
   * The table.
   *
   * @param boundaries {@code original} or a vintage
   * @throws Problem when there is no such document, unit or vintage
   */
  String of(String atlasId, String code, String boundaries, Language language) {
    Atlas atlas = atlases.get(atlasId);
    CsvTable table =
        new CsvTable(
            "unit_code",
            "indicator",
            "group",
            "base",
            "status",
            "period",
            "standard",
            "value",
            "unit",
            "qualifier",
            "printed",
            "contested",
            "document",
            "address",
            "note");
    Rows rows = new Rows(table, atlas, code, language);
    if (boundaries.equals(Vintage.ORIGINAL)) {
      UnitProfile unit = new Profile(db, funding, atlas, language).of(code);
      unit.observations().forEach(f -> rows.add(f, null));
      if (unit.hidden() != null) {
        unit.hidden().forEach(rows::add);
      }
    } else {
      Rebasing rebasing = rebase.open(atlas, boundaries);
      CarriedProfile unit = new RebasedProfile(atlases, atlas, rebasing, language).of(code);
      unit.observations().forEach(f -> rows.add(f, f.reason()));
    }
    return BYTE_ORDER_MARK + table;
  }

  private record Rows(CsvTable table, Atlas atlas, String code, Language language) {

    /**
     * @param note why it has no value; null when it has one
     */
    void add(ProfileFigure f, String note) {
      table.add(
          code,
          f.indicator(),
          f.group(),
          f.base(),
          f.status(),
          f.period(),
          f.standard(),
          f.value() == null ? null : CsvTable.plain(BigDecimal.valueOf(f.value())),
          f.measure(),
          f.qualifier(),
          f.printed(),
          f.contested() == null ? null : f.contested().severity(),
          atlas.citation(language),
          f.address(),
          note);
    }

    void add(HiddenFigure h) {
      table.add(
          code,
          h.indicator(),
          h.group(),
          h.base(),
          h.status(),
          h.period(),
          null,
          null,
          null,
          null,
          null,
          null,
          atlas.citation(language),
          null,
          Disclosure.HIDDEN.in(language));
    }
  }
}
