package vn.giamngheo.map;

import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.rebase.Rebasing;
import vn.giamngheo.text.Language;

/** Reads layers of the map for pages and pictures. */
public record LayerReader(Jdbi db, AtlasQueries atlases, String version) {

  /**
   * @param rebasing how figures are carried to units of another day; null for the document's own
   */
  public LayerView read(Atlas atlas, LayerQuery query, Rebasing rebasing, Language language) {
    return LayerView.read(db, atlases, atlas, query.withGeometry(), rebasing, version, language);
  }
}
