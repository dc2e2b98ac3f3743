package vn.giamngheo.place.boundary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.geo.FeatureFiles;
import vn.giamngheo.intake.geo.UnreadableFileException;
import vn.giamngheo.place.boundary.ImportDetails.FileVintage;
import vn.giamngheo.text.Text;

/**
 * One import of boundaries inside its transaction: read, recognise the day, match, repair, store,
 * fit together. Files that cannot be used change nothing; features that are not surely a unit are
 * left out and listed.
 */
public final class BoundaryImport {
  private static final Text MATCHING = new Text("Đang ghép với đơn vị", "Matching with units");

  private final Handle db;
  private final ImportRequest request;
  private final ImportWatch watch;
  private final List<Text> lines = new ArrayList<>();
  private final Findings findings = new Findings();

  private BoundaryImport(Handle db, ImportRequest request, ImportWatch watch) {
    this.db = db;
    this.request = request;
    this.watch = watch;
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
    List<Vintage> all = Vintage.listAll(db);
    List<Vintage> vintages =
        request.vintage() == null ? all : List.of(Vintage.on(db, request.vintage()));
    FeatureSink features = read(vintages);
    Map<Vintage, List<Claim>> claims = claims(features, vintages);
    List<VintageImport> parts = match(claims, features, new Namesakes(db, all));
    features.strangers().forEach(findings::addStrangers);
    List<DataIssue> broken = parts.stream().flatMap(part -> part.repair().stream()).toList();
    if (!broken.isEmpty()) {
      return refused(broken);
    }
    parts.forEach(VintageImport::store);
    advise(parts, claims);
    return report(parts);
  }

  private FeatureSink read(List<Vintage> vintages) {
    FeatureSink features = new FeatureSink(vintages, request.fields(), watch);
    FeatureFiles files = new FeatureFiles(request.crs(), features::accept, lines::add);
    for (Path file : request.files()) {
      features.next();
      files.read(file);
    }
    return features;
  }

  /** Decides day by day which feature is which unit. */
  private List<VintageImport> match(
      Map<Vintage, List<Claim>> claims, FeatureSink features, Namesakes namesakes) {
    Map<String, String> given = request.confirmed();
    Map<String, String> confirmed = Confirmations.known(db, given);
    List<VintageImport> parts = new ArrayList<>();
    Set<String> used = new HashSet<>();
    claims.forEach(
        (vintage, some) -> {
          VintageImport part = new VintageImport(db, vintage, watch, findings);
          Matching matching = part.match(some, confirmed, namesakes);
          matching.strangers().forEach(features::count);
          used.addAll(Confirmations.remember(db, given, matching.sure()));
          parts.add(part);
        });
    List<Vintage> days = List.copyOf(claims.keySet());
    lines.addAll(Confirmations.unused(given, used, keys(claims), days));
    return parts;
  }

  private ImportReport report(List<VintageImport> parts) {
    int taken = parts.stream().mapToInt(VintageImport::taken).sum();
    if (taken > 0) {
      for (VintageImport part : parts) {
        findings.addHoles(NationalMap.of(db, part.vintage().day()).holes());
      }
      Drawing.renew(db);
    }
    ImportDetails details = findings.details();
    lines.addAll(new ReportSentences(details).list());
    boolean complete =
        details.doubts().isEmpty() && details.strangers().isEmpty() && details.holes().isEmpty();
    return new ImportReport(List.of(), taken, complete, lines, details);
  }

  private static Set<String> keys(Map<Vintage, List<Claim>> claims) {
    return claims.values().stream()
        .flatMap(List::stream)
        .map(Claim::key)
        .collect(Collectors.toSet());
  }

  /** The features by the day whose units they are held against. */
  private Map<Vintage, List<Claim>> claims(FeatureSink features, List<Vintage> vintages) {
    Map<Vintage, List<Claim>> claims = new LinkedHashMap<>();
    Recognition recognition =
        new Recognition(vintages, Confirmations.known(db, request.confirmed()));
    for (FileClaims file : features.files()) {
      watch.at(MATCHING, 0, 0);
      Recognition.Found found = recognition.of(file);
      FileVintage told = found.file();
      findings.addFile(
          new FileVintage(
              told.file(),
              told.day(),
              told.recognised() && request.vintage() == null,
              told.sure(),
              told.features()));
      claims.computeIfAbsent(found.vintage(), v -> new ArrayList<>()).addAll(file.claims());
    }
    return claims;
  }

  /** When the file did not tell the day, and another one explains more. */
  private void advise(List<VintageImport> parts, Map<Vintage, List<Claim>> claims) {
    if (findings.details().files().stream().allMatch(FileVintage::recognised)) {
      return;
    }
    for (VintageImport part : parts) {
      VintageHint.find(db, part.vintage().day(), claims.get(part.vintage()), part.taken())
          .ifPresent(lines::add);
    }
  }

  private ImportReport refused(List<DataIssue> reasons) {
    return new ImportReport(reasons, 0, false, lines, findings.details());
  }
}
