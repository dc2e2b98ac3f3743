package vn.giamngheo.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.FigureAddress;
import vn.giamngheo.indicator.LocatorMapper;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.text.Language;

/**
 * Figures by their addresses, for whoever asks for many of one atlas: its printed figures are read
 * in one statement, and its units of another day are looked up once. Says of every figure what
 * {@link FigureSources} says.
 */
public final class GatheredFigures {
  private final FigureSources sources;
  private final Carried carried;
  private final Language language;
  private final Map<String, NamedFigure> printed;

  /** Figures of an atlas on units of another day. */
  record Carried(Atlas atlas, Rebasing rebasing, RebasedSource source, List<Series> series) {

    boolean isOf(Atlas other, Map<String, String> query) {
      return atlas.id().equals(other.id())
          && rebasing.vintage().id().equals(query.get("boundaries"));
    }

    CarriedSource of(Map<String, String> query) {
      return source.of(query, series);
    }
  }

  private GatheredFigures(
      FigureSources sources, Carried carried, Language language, Map<String, NamedFigure> printed) {
    this.sources = sources;
    this.carried = carried;
    this.language = language;
    this.printed = printed;
  }

  /**
   * @param rebasing on which units most carried figures will be; null for none
   */
  static GatheredFigures read(
      Jdbi db,
      AtlasQueries atlases,
      FigureSources sources,
      Atlas atlas,
      Rebasing rebasing,
      Language language) {
    Carried carried =
        rebasing == null
            ? null
            : new Carried(
                atlas,
                rebasing,
                new RebasedSource(atlas, atlases.listIndicators(), rebasing, language),
                atlases.listSeries(atlas));
    Map<String, NamedFigure> printed =
        db.withHandle(
            h ->
                h
                    .createQuery(Sql.of(GatheredFigures.class, "gathered-figures"))
                    .bind("atlas", atlas.id())
                    .map((r, c) -> figure(r, atlas, language))
                    .stream()
                    .collect(Collectors.toMap(NamedFigure::address, f -> f)));
    return new GatheredFigures(sources, carried, language, printed);
  }

  private static NamedFigure figure(ResultSet r, Atlas atlas, Language language)
      throws SQLException {
    String measure = r.getString("measure");
    return new NamedFigure(
        FigureAddress.of(atlas.id(), r),
        AtlasQueries.text(r, "subject").in(language),
        AtlasQueries.text(r, "unit").in(language),
        r.getString("period"),
        r.getString("printed"),
        Provenance.plain(r.getBigDecimal("amount")),
        NamedFigure.counted(
            measure, r.getString("printed_unit"), AtlasQueries.text(r, "measure").in(language)),
        atlas.citation(language) + ", " + LocatorMapper.of(r).in(language),
        measure);
  }

  /**
   * What the figure is called and where it is from.
   *
   * @param address may carry parameters that say nothing of the figure, such as {@code lang}
   * @throws vn.giamngheo.web.Problem 404 when there is no figure there
   */
  public NamedFigure get(String address) {
    NamedFigure known = printed.get(address);
    return known == null ? sources.get(address, language, carried) : known;
  }
}
