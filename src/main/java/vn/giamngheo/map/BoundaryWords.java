package vn.giamngheo.map;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

/** What must be said of boundaries that are not, or not wholly, real. */
record BoundaryWords(List<LayerUnit> units, LocalDate day) {
  private static final String REAL = "real";
  private static final String FITTED = "fitted";
  private static final String SCHEMATIC = "schematic";

  /** Units by the origin of their boundary; origins that do not occur are 0. */
  Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (String origin : new String[] {REAL, FITTED, SCHEMATIC}) {
      counts.put(origin, units.stream().filter(u -> origin.equals(u.origin())).count());
    }
    return counts;
  }

  /** The line on the map; empty when all boundaries are real. */
  Text label() {
    Map<String, Long> counts = counts();
    if (counts.get(SCHEMATIC) > 0) {
      String some = counts.get(SCHEMATIC) < units.size() ? share(counts.get(SCHEMATIC)) : "";
      return new Text(
          "Ranh giới sơ đồ" + some + " (không dùng để xác định địa giới)",
          "Schematic boundaries" + some + " (not for determining borders)");
    }
    if (counts.get(FITTED) > 0) {
      return new Text(
          "Bên trong vẽ sơ đồ, bên ngoài theo ranh giới thật (không dùng để xác định địa giới)",
          "Schematic inside, real outside (not for determining borders)");
    }
    return new Text("", "");
  }

  private String share(long count) {
    return " " + count + "/" + units.size();
  }

  /** One sentence for each kind that is not real. */
  List<Text> notes() {
    Map<String, Long> counts = counts();
    List<Text> notes = new java.util.ArrayList<>();
    if (counts.get(FITTED) > 0) {
      notes.add(
          new Text(
              "Ranh giới bên trong là sơ đồ, vẽ trong ranh giới thật của đơn vị nay chứa chúng.",
              "Boundaries inside are schematic, drawn within the real boundary of the units that hold them now."));
    }
    if (counts.get(SCHEMATIC) > 0) {
      notes.add(
          new Text(
              "Ranh giới là sơ đồ, vẽ từ tâm và phạm vi của các đơn vị hành chính vào ngày "
                  + Dates.format(day, Language.VI)
                  + ".",
              "Boundaries are schematic, drawn from centres and extents of the units of "
                  + Dates.format(day, Language.EN)
                  + "."));
    }
    return notes;
  }
}
