package vn.giamngheo.planner;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;

/**
 * What a request of the workbench works on, all read from one state of the data.
 *
 * @param vintages the boundaries there are figures for
 */
record Desk(Handle db, Atlas atlas, SeriesChoice series, Words words, List<String> vintages) {

  /** Opens the atlas, hands it to the reading, and closes the connection before any computing. */
  static <T> T read(Jdbi db, AtlasQueries atlases, String id, Function<Desk, T> reading) {
    return db.inTransaction(
        handle -> {
          Atlas atlas = atlases.get(id);
          SeriesChoice series = new SeriesChoice(atlas, atlases.listSeries(atlas));
          List<String> vintages = List.of(Scenario.ORIGINAL, atlas.unitsAsOf().toString());
          return reading.apply(new Desk(handle, atlas, series, new Words(atlases), vintages));
        });
  }

  /** The data revision all this is read from. */
  Map<String, Object> revision() {
    return db.createQuery("select number, sha256 from data_revision order by number desc limit 1")
        .mapToMap()
        .one();
  }

  Figures figures(List<Series> wanted) {
    return Figures.read(db, atlas, wanted);
  }
}
