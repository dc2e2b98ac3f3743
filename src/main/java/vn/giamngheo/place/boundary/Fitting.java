package vn.giamngheo.place.boundary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.text.Text;

/**
 * Fits imported boundaries together, a province and level at a time: says where neighbours overlap
 * or leave gaps, and draws all of them anew with shared borders, those imported earlier included.
 */
final class Fitting {
  private static final int MOST_FLAWS = 10;

  private Fitting() {}

  /**
   * @param units all units of the day
   * @param changed those whose boundary was just stored
   */
  static void fit(
      Handle db, List<KnownUnit> units, Collection<KnownUnit> changed, Consumer<Text> remarks) {
    for (String group : new TreeSet<>(changed.stream().map(Fitting::group).toList())) {
      List<KnownUnit> members = units.stream().filter(u -> group(u).equals(group)).toList();
      Map<KnownUnit, Geometry> originals = ImportedBoundaries.originals(db, members);
      Coverage coverage = new Coverage(new ArrayList<>(originals.values()));
      List<Coverage.Flaw> flaws = coverage.listFlaws();
      if (!flaws.isEmpty()) {
        remarks.accept(sentence(members.get(0), flaws));
      }
      List<Geometry> displays = coverage.simplified();
      int i = 0;
      for (KnownUnit unit : originals.keySet()) {
        ImportedBoundaries.putDisplay(db, unit, displays.get(i++));
      }
    }
  }

  private static String group(KnownUnit unit) {
    return unit.provinceCode() + " " + unit.level();
  }

  private static Text sentence(KnownUnit member, List<Coverage.Flaw> flaws) {
    long overlaps = flaws.stream().filter(Coverage.Flaw::overlap).count();
    long gaps = flaws.size() - overlaps;
    Text level = MatchingSentences.level(member.level());
    return new Text(
        "Tỉnh "
            + member.provinceCode()
            + ", cấp "
            + level.vi()
            + ": "
            + overlaps
            + " chỗ chồng lấn, "
            + gaps
            + " chỗ hở; lớn nhất (vĩ độ kinh độ): "
            + largest(flaws, "chồng ", "hở ", true),
        "Province "
            + member.provinceCode()
            + ", "
            + level.en()
            + " level: "
            + overlaps
            + " overlaps, "
            + gaps
            + " gaps; largest (latitude longitude): "
            + largest(flaws, "overlap ", "gap ", false));
  }

  private static String largest(
      List<Coverage.Flaw> flaws, String overlap, String gap, boolean vietnamese) {
    return flaws.stream()
        .limit(MOST_FLAWS)
        .map(
            flaw -> {
              Text size = Figures.area(flaw.areaHa());
              return (flaw.overlap() ? overlap : gap)
                  + (vietnamese ? size.vi() : size.en())
                  + " ("
                  + Figures.place(flaw.lon(), flaw.lat())
                  + ")";
            })
        .collect(Collectors.joining("; "));
  }
}
