package vn.giamngheo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giamngheo.content.BoundaryUpdate;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.db.Database;
import vn.giamngheo.place.boundary.ImportReport;
import vn.giamngheo.place.boundary.ImportRequest;
import vn.giamngheo.text.Text;

/** Imports real boundaries and prints what was taken and what was not. */
@Command(
    name = "boundaries",
    description = "Nạp ranh giới thật từ tệp; ranh giới sơ đồ của các đơn vị đó không vẽ nữa.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    parameterListHeading = "%nTệp:%n",
    optionListHeading = "%nTùy chọn:%n",
    sortOptions = false)
final class ImportBoundariesCommand implements Callable<Integer> {
  @Parameters(
      arity = "1..*",
      paramLabel = "TỆP",
      description = "GeoJSON, shapefile, GeoPackage …, thư mục hoặc tệp .zip, .gz.")
  private List<Path> files;

  @Option(
      names = "--vintage",
      paramLabel = "NGÀY",
      description =
          "Một ngày mà các đơn vị trong tệp tồn tại, ví dụ 2025-06-30 (mặc định: nhận ra theo từng tệp).")
  private LocalDate vintage;

  @Option(
      names = "--field",
      paramLabel = "VAI=TRƯỜNG",
      description = "Trường giữ code, name, parent hoặc level, ví dụ --field code=MA_XA.")
  private Map<String, String> fields = new HashMap<>();

  @Option(
      names = "--crs",
      paramLabel = "EPSG:MÃ",
      description = "Hệ tọa độ của tệp, thay cho điều tệp tự ghi, ví dụ EPSG:9218.")
  private String crs;

  @Option(
      names = "--confirm",
      paramLabel = "KHÓA=MÃ",
      description =
          "Xác nhận đối tượng chưa chắc là đơn vị nào; khóa ở trong ngoặc vuông của báo cáo."
              + " Được nhớ cho các lần nạp sau.")
  private Map<String, String> confirmed = new HashMap<>();

  @Mixin private SharedOptions.Data data;

  @Mixin private SharedOptions.Maps maps;

  @Mixin private SharedOptions.Tongue tongue;

  @Override
  public Integer call() throws Exception {
    Settings settings = new Settings(data.folder(), maps.folder());
    requireKnownRoles();
    try (Database database = Database.open(settings.data())) {
      try {
        return print(importInto(database, settings));
      } catch (RuntimeException | IOException e) {
        throw database.findUnavailable(e).<Exception>map(unavailable -> unavailable).orElse(e);
      }
    }
  }

  private ImportReport importInto(Database database, Settings settings) throws IOException {
    new ContentStore(database.owner(), new ContentFolder(settings.maps()), Version.text()).load();
    ImportReport report =
        BoundaryUpdate.run(
            database.owner(), new ImportRequest(files, vintage, fields, crs, confirmed));
    database.checkpoint();
    if (report.details().taken().stream().anyMatch(some -> some.unchanged() < some.count())) {
      database.compactOnClose();
    }
    return report;
  }

  private void requireKnownRoles() {
    for (String role : fields.keySet()) {
      if (!ImportRequest.ROLES.contains(role)) {
        throw Settings.InvalidSettingException.ofChoice("--field", role, ImportRequest.ROLES);
      }
    }
  }

  private int print(ImportReport report) {
    report.lines().forEach(line -> System.out.println(line.in(tongue.language())));
    report.issues().forEach(issue -> System.out.println(issue.in(tongue.language())));
    System.out.println(summary(report).in(tongue.language()));
    return report.complete() ? Main.OK : Main.REFUSED;
  }

  private static Text summary(ImportReport report) {
    if (report.taken() == 0) {
      return new Text(
          "Không nhận gì; ranh giới cũ giữ nguyên.", "Nothing taken; the old boundaries stay.");
    }
    return report.complete()
        ? new Text("Đã nhận tất cả.", "Everything was taken.")
        : new Text("Đã nhận một phần.", "Part of it was taken.");
  }
}
