package vn.giamngheo;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giamngheo.db.Database;
import vn.giamngheo.place.boundary.Confirmations;

/** Lists which features users confirmed to be which units, or forgets one. */
@Command(
    name = "confirmations",
    description = "Liệt kê, hoặc quên, các đối tượng đã được xác nhận là đơn vị nào.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    optionListHeading = "%nTùy chọn:%n",
    sortOptions = false)
final class ImportConfirmationsCommand implements Callable<Integer> {
  @Option(names = "--forget", paramLabel = "KHÓA", description = "Quên điều đã xác nhận này.")
  private String key;

  @Mixin private SharedOptions.Data data;

  @Override
  public Integer call() {
    try (Database database = Database.open(data.folder())) {
      boolean known =
          key == null || database.owner().withHandle(db -> Confirmations.remove(db, key));
      List<Confirmations.Confirmation> all = database.owner().withHandle(Confirmations::list);
      for (Confirmations.Confirmation one : all) {
        String until = one.validTo() == null ? "" : " (đến " + one.validTo() + ")";
        System.out.println(one.key() + "  " + one.label() + " = " + one.code() + until);
      }
      return known ? Main.OK : Main.REFUSED;
    }
  }
}
