package vn.giamngheo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import vn.giamngheo.content.ContentStore;
import vn.giamngheo.content.ListImport;
import vn.giamngheo.db.Database;

/** Imports a list of units. */
@Command(
    name = "units",
    description = {
      "Nạp danh mục đơn vị hành chính từ tệp CSV.",
      "Cột cần có: code, name; nên có: valid_from, valid_to (năm-tháng-ngày), parent_code."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    parameterListHeading = "%nTệp:%n",
    optionListHeading = "%nTùy chọn:%n",
    sortOptions = false)
final class ImportUnitsCommand extends ImportListCommand {
  @Override
  List<String> known() {
    return ListImport.unitColumns();
  }

  @Override
  ListImport.Result run(
      Database database,
      ContentStore store,
      Path list,
      Map<String, String> names,
      Map<String, String> values)
      throws IOException {
    return ListImport.units(database.owner(), store, list, names, values);
  }
}
