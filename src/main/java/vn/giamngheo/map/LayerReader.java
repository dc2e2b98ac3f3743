package vn.giamngheo.map;

import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.text.Language;

/** Reads layers of the map for pages and pictures. */
public record LayerReader(Jdbi db, AtlasQueries atlases, String version) {

  /**
   * With boundaries.
   *
   * @param rebasing how figures are carried to units of another day; null for the document's own
   */
  public LayerView read(Atlas atlas, LayerQuery query, Rebasing rebasing, Language language) {
    return figures(atlas, query.withGeometry(), rebasing, language);
  }

  /** As {@link #read}, with boundaries only where the query asks for them. */
  public LayerView figures(Atlas atlas, LayerQuery query, Rebasing rebasing, Language language) {
    return LayerView.read(db, atlases, atlas, query, rebasing, version, language);
  }
}
