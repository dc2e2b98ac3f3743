package vn.giamngheo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.giamngheo.admin.Catalog;
import vn.giamngheo.check.FindingQueries;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.LoadReport;
import vn.giamngheo.content.Manifest;
import vn.giamngheo.db.Database;
import vn.giamngheo.indicator.Atlas;
import vn.giamngheo.indicator.AtlasQueries;
import vn.giamngheo.intake.DataIssue;
import vn.giamngheo.intake.Issues;
import vn.giamngheo.text.Text;

/**
 * Loads the content folder into a database that is thrown away and says what is wrong with the
 * packages, what does not add up in the documents, and what differs from the revision being served.
 */
@Command(
    name = "check",
    description =
        "Kiểm tra các gói nội dung, đối chiếu số liệu và in ra chỗ sai; không thay đổi gì.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    optionListHeading = "%nTùy chọn:%n",
    footer = {
      "",
      "Mã kết thúc: 0 không có gì sai; 1 có gói bị lỗi; 2 dùng sai lệnh; 3 các gói đúng nhưng văn bản có"
          + " số mâu thuẫn."
    },
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Mixin private SharedOptions.Maps maps;

  @Mixin private SharedOptions.Data data;

  @Mixin private SharedOptions.Tongue tongue;

  @Override
  public Integer call() throws IOException {
    Settings.requireContent(maps.folder());
    ContentFolder folder = new ContentFolder(maps.folder());
    try (Database database = Database.inMemory()) {
      LoadReport report =
          withCatalogue(new ContentStore(database.owner(), folder, Version.text()).load());
      report.issues().forEach(issue -> System.out.println(issue.in(tongue.language())));
      report
          .loaded()
          .forEach(
              (name, n) ->
                  say(new Text(name + ": " + n + " số liệu", name + ": " + n + " figures")));
      int contradictions = printFindings(database);
      printDifferences(folder);
      return conclude(report, contradictions);
    }
  }

  /** The same, with what is wrong in the catalogue of open sources. */
  private LoadReport withCatalogue(LoadReport report) {
    Issues issues = new Issues();
    Catalog.read(maps.folder(), issues);
    List<DataIssue> all = new ArrayList<>(report.issues());
    all.addAll(issues.list());
    return new LoadReport(report.loaded(), report.unchanged(), report.refused(), all);
  }

  private int printFindings(Database database) {
    FindingQueries findings = new FindingQueries(database.reader());
    int contradictions = 0;
    for (Atlas atlas : new AtlasQueries(database.reader()).list()) {
      List<Map<String, Object>> all = findings.list(atlas, tongue.language());
      for (Map<String, Object> finding : all) {
        if (!finding.get("severity").equals("rounding")) {
          System.out.println(
              atlas.id()
                  + " ["
                  + finding.get("severity")
                  + "] "
                  + finding.get("place")
                  + ": "
                  + finding.get("explanation"));
        }
        boolean grave =
            finding.get("severity").equals("contradiction")
                || finding.get("severity").equals("likely_misprint");
        contradictions += grave ? 1 : 0;
      }
    }
    return contradictions;
  }

  private void printDifferences(ContentFolder folder) throws IOException {
    Optional<Manifest> served = Manifest.read(data.folder());
    if (served.isEmpty()) {
      return;
    }
    long revision = served.get().revision();
    List<Text> differences = served.get().differences(folder);
    if (!differences.isEmpty()) {
      say(
          new Text(
              "Khác với phiên bản số liệu " + revision + " đang phục vụ:",
              "Differs from data revision " + revision + " being served:"));
      differences.forEach(d -> System.out.println("  " + d.in(tongue.language())));
    }
  }

  private int conclude(LoadReport report, int contradictions) {
    int faults = report.issues().size();
    if (faults > 0) {
      String refused = String.join(", ", report.refused());
      say(
          new Text(
              faults + " lỗi; không nhận: " + refused, faults + " faults; refused: " + refused));
      return Main.REFUSED;
    }
    if (contradictions > 0) {
      say(
          new Text(
              "Các gói không có lỗi. Văn bản có "
                  + contradictions
                  + " chỗ mâu thuẫn hoặc có thể in nhầm.",
              "No faults in the packages. The documents have "
                  + contradictions
                  + " contradictions or likely misprints."));
      return Main.CONTRADICTORY;
    }
    say(new Text("Không có lỗi.", "No faults."));
    return Main.OK;
  }

  private void say(Text text) {
    System.out.println(text.in(tongue.language()));
  }
}
