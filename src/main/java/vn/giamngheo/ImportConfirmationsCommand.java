package vn.giamngheo;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.giamngheo.db.Database;
import vn.giamngheo.place.boundary.Confirmations;
import vn.giamngheo.text.Dates;
import vn.giamngheo.text.Language;
import vn.giamngheo.text.Text;

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
      if (!known) {
        return Main.say(
            Main.REFUSED,
            new Text(
                "Chưa xác nhận gì với khóa “" + key + "”.",
                "Nothing was confirmed with the key “" + key + "”."));
      }
      List<Confirmations.Confirmation> all = database.owner().withHandle(Confirmations::list);
      for (Confirmations.Confirmation one : all) {
        String until =
            one.validTo() == null ? "" : " (đến " + Dates.format(one.validTo(), Language.VI) + ")";
        System.out.println(one.key() + "  " + one.label() + " = " + one.code() + until);
      }
      if (all.isEmpty()) {
        System.out.println("Chưa xác nhận đối tượng nào.");
      }
      return Main.OK;
    }
  }
}
