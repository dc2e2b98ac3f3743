package vn.giamngheo.rebase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.db.Sql;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.text.Text;

/**
 * Holds the successions against the counts that would be carried along them: nothing of a
 * document's counts may be lost or counted twice on the way to any other vintage.
 */
public final class Conservation {
  private static final String FILE = "units/successions.csv";

  private Conservation() {}

  private record Stand(long unit, LocalDate day, boolean byCommune) {}

  /**
   * What is lost or doubled of the atlas's counts; each issue names the row of the successions and
   * a count.
   */
  public static List<DataIssue> check(Handle db, String atlas) {
    Stand stand =
        db.createQuery(Sql.of(Conservation.class, "ground-of-atlas"))
            .bind("atlas", atlas)
            .map(
                (r, c) ->
                    new Stand(
                        r.getLong("unit_id"),
                        r.getObject("units_as_of", LocalDate.class),
                        r.getString("level").equals("commune")))
            .one();
    if (!stand.byCommune()) {
      return List.of();
    }
    Ground ground = new GroundReader(db).read(stand.unit(), stand.day());
    Sheet sheet = FigureReader.read(db, atlas, ground.communes());
    Set<DataIssue> issues = new LinkedHashSet<>();
    for (Vintage vintage : ground.vintages("commune", 0)) {
      Passage passage = ground.genealogy().passage(ground.communes(), ground.day(), vintage.day());
      passage.faults().forEach(fault -> issues.add(issue(fault, sheet)));
      imbalances(passage, sheet).forEach(text -> issues.add(DataIssue.ofFile(FILE, text)));
    }
    return List.copyOf(issues);
  }

  private static DataIssue issue(Fault fault, Sheet sheet) {
    return sheet.figures().getOrDefault(fault.source(), Map.of()).values().stream()
        .filter(Conservation::isCount)
        .min(Comparator.comparing(f -> f.key().indicator().equals("poor_households") ? 0 : 1))
        .map(f -> DataIssue.ofFile(FILE, withCount(fault.message(), f)))
        .orElseGet(() -> DataIssue.ofFile(FILE, fault.message()));
  }

  private static Text withCount(Text message, Printed figure) {
    String count =
        figure.key().indicator() + " " + figure.key().period() + " = " + figure.printed();
    return new Text(
        message.vi() + "; tổng không giữ nguyên, ví dụ " + count,
        message.en() + "; totals would not be kept, for instance " + count);
  }

  /**
   * Counts whose sum after the passage differs from the sum before, where no fault says so already.
   */
  private static List<Text> imbalances(Passage passage, Sheet sheet) {
    Set<Long> faulty = new HashSet<>();
    passage.faults().forEach(fault -> faulty.add(fault.source()));
    List<Text> found = new ArrayList<>();
    sheet
        .figures()
        .forEach(
            (unit, figures) ->
                figures.values().stream()
                    .filter(Conservation::isCount)
                    .filter(f -> !faulty.contains(unit) && !isKept(f, passage.outOf(unit)))
                    .map(f -> f.key().indicator() + " " + f.key().period() + " = " + f.printed())
                    .forEach(
                        f ->
                            found.add(
                                new Text("tổng không giữ nguyên: " + f, "total not kept: " + f))));
    return found;
  }

  /** Parts of known share add up to the count; parts of unknown share leave room for the rest. */
  private static boolean isKept(Printed figure, List<Portion> portions) {
    boolean all = portions.stream().allMatch(p -> p.share() != null);
    BigDecimal sum =
        Apportionment.of(figure.figure(), portions).values().stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    int compared = sum.abs().compareTo(figure.figure().abs());
    return all ? compared == 0 : compared <= 0;
  }

  private static boolean isCount(Printed figure) {
    return !figure.key().indicator().contains("rate")
        && !figure.key().indicator().contains("share");
  }
}
