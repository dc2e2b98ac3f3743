package vn.giamngheo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.ListImport;
import vn.giamngheo.db.Database;

/** Imports a list of who became whom. */
@Command(
    name = "successions",
    description = {
      "Nạp danh mục đơn vị cũ thành đơn vị mới từ tệp CSV.",
      "Cột cần có: old_code, new_code, date (năm-tháng-ngày), extent (whole hoặc part);",
      "nên có: share_households (số hộ của phần, khi đơn vị cũ bị chia)."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    parameterListHeading = "%nTệp:%n",
    optionListHeading = "%nTùy chọn:%n",
    sortOptions = false)
final class ImportSuccessionsCommand extends ImportListCommand {
  @Override
  List<String> known() {
    return ListImport.successionColumns();
  }

  @Override
  ListImport.Result run(
      Database database,
      ContentStore store,
      Path list,
      Map<String, String> names,
      Map<String, String> values)
      throws IOException {
    return ListImport.successions(database.owner(), store, list, names, values);
  }
}
