package vn.giamngheo.rebase;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.giamngheo.db.Sql;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.indicator.Indicator;
import vn.giamngheo.web.Problem;

/** Reads what is needed to carry a document's figures to the units of another day. */
public final class RebaseQueries {
  private final Jdbi db;
  private final AtlasQueries atlases;

  public RebaseQueries(Jdbi db, AtlasQueries atlases) {
    this.db = db;
    this.atlases = atlases;
  }

  /**
   * The vintages an atlas can be shown in: the document's own first, then the others from the
   * oldest.
   */
  public List<Vintage> vintages(Atlas atlas) {
    return db.withHandle(h -> vintages(h, atlas, ground(h, atlas)));
  }

  /**
   * The document's figures on the units of the vintage that is asked for.
   *
   * @param wish {@code original} or a date
   * @throws Problem 400 that lists the vintages there are
   */
  public Rebasing open(Atlas atlas, String wish) {
    return db.withHandle(
        h -> {
          Ground ground = ground(h, atlas);
          Vintage vintage = choose(vintages(h, atlas, ground), wish);
          return rebasing(h, atlas, ground, vintage, catalogue());
        });
  }

  private Map<String, Indicator> catalogue() {
    return atlases.listIndicators().stream()
        .collect(Collectors.toMap(Indicator::id, Function.identity()));
  }

  private static Rebasing rebasing(
      Handle h, Atlas atlas, Ground ground, Vintage vintage, Map<String, Indicator> catalogue) {
    Genealogy genealogy = ground.genealogy();
    Passage passage = genealogy.passage(ground.communes(), ground.day(), vintage.day());
    Passage back = genealogy.passage(passage.targets(), vintage.day(), ground.day());
    boolean byCommune = atlas.level().equals("commune");
    Sheet sheet = FigureReader.readOpen(h, atlas.id(), byCommune ? ground.communes() : List.of());
    return new Rebasing(vintage, ground, passage, back, byCommune, sheet, catalogue);
  }

  static Ground ground(Handle h, Atlas atlas) {
    return new GroundReader(h).read(atlas.unitId(), atlas.unitsAsOf());
  }

  private static List<Vintage> vintages(Handle h, Atlas atlas, Ground ground) {
    int units =
        h.createQuery(Sql.of(RebaseQueries.class, "unit-count"))
            .bind("atlas", atlas.id())
            .mapTo(Integer.class)
            .one();
    return ground.vintages(atlas.level(), units);
  }

  private static Vintage choose(List<Vintage> all, String wish) {
    List<String> usable = all.stream().map(Vintage::id).toList();
    return all.stream()
        .filter(v -> v.id().equals(wish))
        .findFirst()
        .or(() -> all.stream().filter(v -> v.holds(date(wish, usable))).findFirst())
        .orElseThrow(() -> Problem.badField("boundaries", wish, usable));
  }

  private static LocalDate date(String wish, List<String> usable) {
    try {
      return LocalDate.parse(wish);
    } catch (DateTimeException e) {
      throw Problem.badField("boundaries", wish, usable);
    }
  }
}
