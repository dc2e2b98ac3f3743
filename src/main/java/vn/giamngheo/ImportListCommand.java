package vn.giamngheo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.giamngheo.content.ContentFolder;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.ListImport;
import vn.giamngheo.db.Database;
import vn.giamngheo.text.Text;

/** What the imports of lists have in common: the file, its columns, and the answer. */
abstract class ImportListCommand implements Callable<Integer> {
  @Parameters(paramLabel = "TỆP", description = "Tệp CSV, UTF-8, dòng đầu là tên cột.")
  private Path file;

  @Option(
      names = "--field",
      paramLabel = "CỘT=TÊN",
      description = "Tên trong tệp của một cột, ví dụ --field code=ma_xa.")
  private Map<String, String> columns = new HashMap<>();

  @Option(
      names = "--set",
      paramLabel = "CỘT=TRỊ",
      description = "Trị của một cột mà tệp không có, ví dụ --set date=2025-07-01.")
  private Map<String, String> defaults = new HashMap<>();

  @Mixin private SharedOptions.Data data;

  @Mixin private SharedOptions.Maps maps;

  @Mixin private SharedOptions.Tongue tongue;

  /** Our names of the columns. */
  abstract List<String> known();

  /** Imports the file. */
  abstract ListImport.Result run(
      Database database,
      ContentStore store,
      Path list,
      Map<String, String> names,
      Map<String, String> values)
      throws IOException;

  @Override
  public Integer call() throws Exception {
    Settings settings = new Settings(data.folder(), maps.folder());
    requireKnown("--field", columns);
    requireKnown("--set", defaults);
    try (Database database = Database.open(settings.data())) {
      try {
        ContentStore store =
            new ContentStore(database.owner(), new ContentFolder(settings.maps()), Version.text());
        ListImport.Result result = run(database, store, file, columns, defaults);
        database.checkpoint();
        return print(result);
      } catch (RuntimeException | IOException e) {
        throw database.findUnavailable(e).<Exception>map(unavailable -> unavailable).orElse(e);
      }
    }
  }

  private void requireKnown(String option, Map<String, String> given) {
    for (String column : given.keySet()) {
      if (!known().contains(column)) {
        throw Settings.InvalidSettingException.ofChoice(option, column, known());
      }
    }
  }

  private int print(ListImport.Result result) {
    result.issues().forEach(issue -> System.out.println(issue.in(tongue.language())));
    boolean taken = result.issues().isEmpty();
    Text summary =
        taken
            ? result.taken()
            : new Text(
                "Không nhận gì; danh mục cũ giữ nguyên.", "Nothing taken; the old lists stay.");
    System.out.println(summary.in(tongue.language()));
    return taken ? Main.OK : Main.REFUSED;
  }
}
