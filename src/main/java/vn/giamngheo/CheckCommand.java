package vn.giamngheo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.LoadReport;
import vn.giamngheo.db.Database;
import vn.giamngheo.text.Language;

/** Loads the content folder into a database that is thrown away, and says what is wrong. */
@Command(
    name = "check",
    description = "Kiểm tra các gói nội dung và in ra chỗ sai; không thay đổi gì.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    optionListHeading = "%nTùy chọn:%n",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Option(
      names = "--maps",
      defaultValue = Settings.DEFAULT_MAPS,
      paramLabel = "THƯ-MỤC",
      description = "Nơi có các gói nội dung (mặc định ${DEFAULT-VALUE}).")
  private Path maps;

  @Option(
      names = "--lang",
      defaultValue = "vi",
      paramLabel = "vi|en",
      description = "Ngôn ngữ của các câu in ra (mặc định ${DEFAULT-VALUE}).")
  private Language language;

  @Override
  public Integer call() throws IOException {
    Settings.requireContent(maps);
    boolean en = language == Language.EN;
    try (Database database = Database.inMemory()) {
      LoadReport report =
          new ContentStore(database.owner(), new ContentFolder(maps), Version.text()).load();
      report.issues().forEach(issue -> System.out.println(issue.in(language)));
      report
          .loaded()
          .forEach(
              (name, n) -> System.out.println(name + ": " + n + (en ? " figures" : " số liệu")));
      int faults = report.issues().size();
      System.out.println(
          faults == 0
              ? (en ? "No faults." : "Không có lỗi.")
              : faults
                  + (en ? " faults; refused: " : " lỗi; không nhận: ")
                  + String.join(", ", report.refused()));
      return faults == 0 ? Main.OK : Main.REFUSED;
    }
  }
}
