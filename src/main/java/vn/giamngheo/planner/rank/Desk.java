package vn.giamngheo.planner.rank;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Series;
import vn.giamngheo.planner.scenario.Boundaries;
import vn.giamngheo.planner.scenario.Scenario;
import vn.giamngheo.planner.scenario.SeriesChoice;
import vn.giamngheo.rebase.RebaseQueries;
import vn.giamngheo.web.Body;

/** What a request of the workbench works on, all read from one state of the data. */
public record Desk(
    Handle db, Atlas atlas, SeriesChoice series, Words words, Boundaries boundaries) {

  /** Opens the atlas, hands it to the reading, and closes the connection before any computing. */
  public static <T> T read(Jdbi db, AtlasQueries atlases, String id, Function<Desk, T> reading) {
    return db.inTransaction(
        handle -> {
          Atlas atlas = atlases.get(id);
          SeriesChoice series = new SeriesChoice(atlas, atlases.listSeries(atlas));
          Boundaries boundaries = new Boundaries(atlas, new RebaseQueries(db, atlases));
          return reading.apply(new Desk(handle, atlas, series, new Words(atlases), boundaries));
        });
  }

  /** The data revision all this is read from. */
  public Map<String, Object> revision() {
    return db.createQuery("select number, sha256 from data_revision order by number desc limit 1")
        .mapToMap()
        .one();
  }

  /** The scenario a request or a code is for. */
  public Scenario scenario(Body body) {
    return Scenario.read(body, series, boundaries);
  }

  /** The figures of a scenario's criteria, on the units it is about. */
  public Figures figures(Scenario scenario) {
    return figures(scenario.series(), scenario.boundaries());
  }

  /**
   * Figures of other series.
   *
   * @param on which units, see {@link Boundaries#named}
   */
  public Figures figures(List<Series> wanted, String on) {
    return boundaries
        .rebasing(on)
        .map(rebasing -> RebasedFigures.read(db, atlas, rebasing, wanted))
        .orElseGet(() -> Figures.read(db, atlas, wanted));
  }

  /** Where those units lie, in the order of their codes. */
  public List<Area> areas(String on) {
    return boundaries
        .rebasing(on)
        .map(rebasing -> Area.list(db, rebasing.targets()))
        .orElseGet(() -> Area.list(db, atlas));
  }
}
