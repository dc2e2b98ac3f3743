package vn.giamngheo.place.boundary;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.intake.geo.Feature;
import vn.giamngheo.intake.geo.FeatureFiles;
import vn.giamngheo.intake.geo.Repair;
import vn.giamngheo.intake.geo.UnreadableFileException;
import vn.giamngheo.text.Text;

/**
 * One import of boundaries inside its transaction: read, match, repair, store, fit together. Files
 * that cannot be used change nothing; features that are not surely a unit are left out and listed.
 */
public final class BoundaryImport {
  /** A repair that changes the area by more is no repair. */
  private static final double MOST_AREA_CHANGE = 0.01;

  private static final Text READING = new Text("Đang đọc", "Reading");

  private final Handle db;
  private final ImportRequest request;
  private final ImportWatch watch;
  private final LocalDate day;
  private final List<KnownUnit> units;
  private final FeatureSink features;
  private final List<Text> lines = new ArrayList<>();
  private final Issues issues = new Issues();
  private long read;

  private BoundaryImport(Handle db, ImportRequest request, ImportWatch watch) {
    this.db = db;
    this.request = request;
    this.watch = watch;
    day = request.vintage() == null ? LocalDate.now() : request.vintage();
    units = KnownUnit.listOn(db, day);
    features = new FeatureSink(units, request.fields());
  }

  /** Runs the import; when the report has issues nothing was written. */
  public static ImportReport run(Handle db, ImportRequest request, ImportWatch watch) {
    BoundaryImport run = new BoundaryImport(db, request, watch);
    try {
      return run.run();
    } catch (UnreadableFileException e) {
      return run.refused(List.of(e.issue()));
    }
  }

  private ImportReport run() {
    FeatureFiles files = new FeatureFiles(request.crs(), this::accept, lines::add);
    for (Path file : request.files()) {
      files.read(file);
    }
    Matching matching = Matcher.match(units, features.claims()).confirmed(request.confirmed());
    matching.strangers().forEach(features::count);
    Map<KnownUnit, Geometry> sound = repair(matching.sure());
    if (!issues.isEmpty()) {
      return refused(issues.list());
    }
    sound.forEach(
        (unit, area) ->
            ImportedBoundaries.put(db, unit, matching.sure().get(unit).feature().file(), area));
    Fitting.fit(db, units, sound.keySet(), lines::add);
    ImportedBoundaries.show(db);
    lines.addAll(new MatchingSentences(matching, units, features.strangers()).list());
    VintageHint.find(db, day, features.claims(), sound.size()).ifPresent(lines::add);
    boolean complete = matching.doubts().isEmpty() && features.strangers().isEmpty();
    return new ImportReport(List.of(), sound.size(), complete, lines, matching.details(day));
  }

  private void accept(Feature feature) {
    watch.at(READING, ++read, 0);
    features.accept(feature);
  }

  private ImportReport refused(List<DataIssue> reasons) {
    return new ImportReport(reasons, 0, false, lines, ImportDetails.NONE);
  }

  private Map<KnownUnit, Geometry> repair(Map<KnownUnit, Claim> sure) {
    Map<KnownUnit, Geometry> sound = new LinkedHashMap<>();
    sure.forEach(
        (unit, claim) -> {
          Repair repair = Repair.of(claim.feature().geometry());
          sound.put(unit, repair.geometry());
          if (repair.fault() == null) {
            return;
          }
          Text change = Figures.percent(repair.areaChange());
          if (Math.abs(repair.areaChange()) > MOST_AREA_CHANGE) {
            issues.add(
                claim
                    .feature()
                    .issue(
                        null,
                        new Text(
                            "vòng tự cắt, không sửa được mà không đổi diện tích " + change.vi(),
                            "the ring crosses itself; a repair would change its area by "
                                + change.en())));
          } else {
            lines.add(
                new Text(
                    unit.label() + ": đã sửa vòng tự cắt, diện tích đổi " + change.vi(),
                    unit.label() + ": crossing ring repaired, area changed by " + change.en()));
          }
        });
    return sound;
  }
}
