package vn.giamngheo;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.giamngheo.access.TokenStore;
import vn.giamngheo.db.Database;

/** Makes a new administrator's token; the old one stops working. */
@Command(
    name = "token",
    description = "Cấp mã quản trị mới cho trang /quan-tri; mã cũ hết hiệu lực.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.VersionProvider.class,
    synopsisHeading = "Cách dùng: ",
    optionListHeading = "%nTùy chọn:%n",
    sortOptions = false)
final class TokenCommand implements Callable<Integer> {
  @Mixin private SharedOptions.Data data;

  @Override
  public Integer call() {
    Settings.requireData(data.folder());
    try (Database database = Database.open(data.folder())) {
      String token = new TokenStore(database.owner()).renew();
      database.checkpoint();
      System.out.println(announce(token));
    }
    return Main.OK;
  }

  /** The only sentence that ever holds the token. */
  static String announce(String token) {
    return "Mã quản trị (chỉ hiện một lần, hãy cất giữ): "
        + token
        + "\nDùng mã này ở trang /quan-tri. Mất mã: dừng máy chủ rồi chạy “java -jar atlas.jar token”.";
  }
}
