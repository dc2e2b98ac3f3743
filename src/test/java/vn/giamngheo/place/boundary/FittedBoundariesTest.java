package vn.giamngheo.place.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;

/**
 * Krông Pa: 14 communes of then became the 4 of today, Phú Túc, Ia Dreh, Ia RSai and Uar (Nghị
 * quyết 1664/NQ-UBTVQH15), whose boundaries are four strips here.
 */
class FittedBoundariesTest {
  private static final String SUCCESSORS =
      """
      select distinct n.id from succession s join unit o on o.id = s.old_id
      join unit d on d.id = o.parent_id join unit n on n.id = s.new_id
      where d.code = '637' order by 1""";

  private static final String KRONG_PA =
      "select c.id from unit c join unit d on d.id = c.parent_id where d.code = '637'";

  private static Database database;

  @BeforeAll
  static void open() throws IOException {
    database = Database.inMemory();
    new ContentStore(database.owner(), new ContentFolder(Path.of("maps")), "test").load();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void communesOfThenTileTheRealCommunesTheyBecame() {
    rolledBack(
        db -> {
          strips(db);
          FittedBoundaries.draw(db);

          List<Geometry> fitted = drawn(db, KRONG_PA, "fitted");
          assertThat(fitted).hasSize(14);
          assertThat(CoverageValidator.isValid(fitted.toArray(Geometry[]::new))).isTrue();
          double sum = fitted.stream().mapToDouble(Geometry::getArea).sum();
          assertThat(sum).isCloseTo(4 * 0.1 * 0.4, within());
        });
  }

  @Test
  void districtOfThenIsTheUnionOfItsCommunes() {
    rolledBack(
        db -> {
          strips(db);
          FittedBoundaries.draw(db);

          List<Geometry> district = drawn(db, "select id from unit where code = '637'", "fitted");
          assertThat(district).hasSize(1);
          assertThat(district.get(0).getArea()).isCloseTo(0.16, within());
          assertThat(district.get(0).getNumGeometries()).isEqualTo(1);
        });
  }

  @Test
  void communesLieInTheRealDistrictWhileTheirSuccessorsAreNotKnown() {
    rolledBack(
        db -> {
          real(
              db,
              db.createQuery("select id from unit where code = '637'").mapTo(Long.class).one(),
              0);
          FittedBoundaries.draw(db);

          List<Geometry> fitted = drawn(db, KRONG_PA, "fitted");
          assertThat(fitted).hasSize(14);
          double sum = fitted.stream().mapToDouble(Geometry::getArea).sum();
          assertThat(sum).isCloseTo(0.1 * 0.4, within());
        });
  }

  @Test
  void nothingIsFittedWhereNothingIsReal() {
    rolledBack(
        db -> {
          FittedBoundaries.draw(db);

          assertThat(drawn(db, "select id from unit", "fitted")).isEmpty();
        });
  }

  @Test
  void oneSuccessorThatIsNotRealLeavesItsCommunesSchematic() {
    rolledBack(
        db -> {
          List<Long> ids = db.createQuery(SUCCESSORS).mapTo(Long.class).list();
          real(db, ids.get(0), 0);
          FittedBoundaries.draw(db);

          long predecessors =
              db.createQuery("select count(*) from succession where new_id = ?")
                  .bind(0, ids.get(0))
                  .mapTo(Long.class)
                  .one();
          assertThat(drawn(db, KRONG_PA, "fitted")).hasSize((int) predecessors);
          assertThat(drawn(db, "select id from unit where code = '637'", "fitted")).isEmpty();
        });
  }

  private static void strips(Handle db) {
    List<Long> ids = db.createQuery(SUCCESSORS).mapTo(Long.class).list();
    assertThat(ids).hasSize(4);
    for (int i = 0; i < ids.size(); i++) {
      real(db, ids.get(i), i);
    }
  }

  /** A strip of 0.1° by 0.4° around where Krông Pa lies. */
  private static void real(Handle db, long unit, int strip) {
    double west = 108.5 + 0.1 * strip;
    String box = "%.1f 13.0, %.1f 13.0, %.1f 13.4, %.1f 13.4, %.1f 13.0";
    String ring =
        String.format(java.util.Locale.ROOT, box, west, west + 0.1, west + 0.1, west, west);
    db.execute(
        "insert into boundary (unit_id, origin, min_lon, min_lat, max_lon, max_lat, geom)"
            + " values (?, 'real', ?, 13.0, ?, 13.4, cast(? as geometry))",
        unit,
        west,
        west + 0.1,
        "SRID=4326;POLYGON ((" + ring + "))");
  }

  private static List<Geometry> drawn(Handle db, String units, String origin) {
    return db.createQuery(
            "select geom from boundary where origin = :origin and unit_id in (" + units + ")")
        .bind("origin", origin)
        .map((r, c) -> (Geometry) r.getObject("geom"))
        .list();
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-6);
  }

  private static void rolledBack(java.util.function.Consumer<Handle> work) {
    database
        .owner()
        .useTransaction(
            db -> {
              work.accept(db);
              db.rollback();
            });
  }
}
